/** Documents read and audited, for the commands that work on them further. */

import type { Sentences } from '../messages/messages.js';
import { type Audit, type Document, fields } from '../model.js';
import { auditDocument } from './auditing.js';
import { type Input, nameOf, readInput } from './inputs.js';
import { type Io, reasonOf } from './io.js';
import type { Parsed } from './options.js';
import { inputsFor, openCommand, type Session } from './session.js';

/** A document with its audit, and where it came from. */
export interface Loaded {
	readonly input: Input;
	readonly document: Document;
	readonly audit: Audit;
}

/** What was found of what was asked for. */
export interface Loads {
	readonly session: Session;
	readonly loaded: readonly Loaded[];
	readonly skipped: readonly string[];
	/** Why files could not be read, one line each. */
	readonly failed: readonly string[];
}

/** Where the text is that is corrected. */
export const targetPath = ({ input }: Loaded): string => (input.kind === 'file' ? input.file.path : input.target.path);

/** An audit as a reviewer looks at it: what a comment in the file silences was decided there. */
const withoutSilenced = (audit: Audit): Audit => ({ ...audit, findings: audit.findings.filter(({ suppression }) => suppression?.by !== 'comment') });

/** Audits a document in the place of one that was loaded, as the configuration says of it. */
export const auditAgain = ({ input, audit }: Loaded, document: Document, session: Session): Audit =>
	withoutSilenced(auditDocument(document, input, session, { locale: audit.locale, fields: fields.filter(field => audit.domains.includes(field)) }));

/** Reads and audits what the command line names, or the configuration. Throws CommandError for arguments that make no sense, or a path that is not there. */
export async function load(parsed: Parsed, io: Io, sentences: Sentences, onFile: (file: string) => void = () => {}): Promise<Loads> {
	const session = await openCommand(parsed, io, sentences);
	const loads = { session, loaded: [] as Loaded[], skipped: [] as string[], failed: [] as string[] };
	for (const input of await inputsFor(parsed, session)) {
		onFile(nameOf(input));
		const outcome = await readInput(input, io, sentences.errors);
		if ('failed' in outcome) loads.failed.push(outcome.failed);
		else if ('skipped' in outcome) loads.skipped.push(outcome.skipped);
		else if ('report' in outcome) loads.skipped.push(outcome.report);
		else if ('missing' in outcome) loads.skipped.push(nameOf(input));
		else {
			const { document } = outcome;
			try {
				loads.loaded.push({ input, document, audit: withoutSilenced(auditDocument(document, input, session)) });
			} catch (error) {
				loads.failed.push(sentences.errors.internal(document.file, reasonOf(error)));
			}
		}
	}
	return loads;
}
