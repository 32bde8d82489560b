/** Documents read and audited, for the commands that work on them further. */

import type { Sentences } from '../messages/messages.js';
import { type Audit, type Document, fields } from '../model.js';
import { type Auditor, auditDocument, auditNames, loadAuditor } from './auditing.js';
import { auditIn, keptAudit } from './cache.js';
import { type Input, nameOf, readInput, readingOnce } from './inputs.js';
import { type Io, reasonOf } from './io.js';
import type { Parsed } from './options.js';
import { inputsFor, openCommand, type Session } from './session.js';

/** A document with its audit, and where it came from. */
export interface Loaded {
	readonly input: Input;
	readonly document: Document;
	readonly audit: Audit;
}

/** A session that audits over and over. */
export interface AuditingSession extends Session {
	readonly auditor: Auditor;
}

/** What was found of what was asked for. */
export interface Loads {
	readonly session: AuditingSession;
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
export const auditAgain = ({ input, audit }: Loaded, document: Document, session: AuditingSession): Audit => {
	const told = { locale: audit.locale, fields: fields.filter(field => audit.domains.includes(field)) };
	return withoutSilenced(auditDocument(document, input, session, session.auditor, told));
};

/** Reads and audits what the command line names, or the configuration. Throws CommandError for arguments that make no sense, or a path that is not there. */
export async function load(parsed: Parsed, io: Io, sentences: Sentences, onFile: (file: string) => void = () => {}): Promise<Loads> {
	const session = { ...(await openCommand(parsed, io, sentences)), auditor: await loadAuditor(io) };
	const auditName = auditNames(session);
	const auditOf = (document: Document, input: Input, name: string | undefined): Audit =>
		auditIn(session.cache, name) ?? keptAudit(session.cache, name, auditDocument(document, input, session, session.auditor));
	const loads = { session, loaded: [] as Loaded[], skipped: [] as string[], failed: [] as string[] };
	for (const input of await inputsFor(parsed, session)) {
		onFile(nameOf(input));
		const bytesOf = readingOnce();
		const outcome = await readInput(input, io, sentences.errors, bytesOf);
		if ('failed' in outcome) loads.failed.push(outcome.failed);
		else if ('skipped' in outcome) loads.skipped.push(outcome.skipped);
		else if ('report' in outcome) loads.skipped.push(outcome.report);
		else if ('missing' in outcome) loads.skipped.push(nameOf(input));
		else {
			const { document } = outcome;
			try {
				loads.loaded.push({ input, document, audit: withoutSilenced(auditOf(document, input, auditName(input, bytesOf))) });
			} catch (error) {
				loads.failed.push(sentences.errors.internal(document.file, reasonOf(error)));
			}
		}
	}
	return loads;
}
