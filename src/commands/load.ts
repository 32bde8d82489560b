/** Documents read and audited, for the commands that work on them further. */

import { auditWith, type Engine } from '../audit.js';
import type { Sentences } from '../messages/messages.js';
import type { Audit, Document, Field, Glossary, Locale } from '../model.js';
import type { Encoding } from '../read/decode.js';
import { engineWith, loadGlossaries } from './glossaries.js';
import { type Input, inputsOf, nameOf, type Outcome, readInput, readParallel } from './inputs.js';
import { CommandError, type Io, reasonOf } from './io.js';
import { domainOption, fieldsOf, type OptionSpec, type Parsed } from './options.js';
import { glossaryPathOf } from './project.js';

/** A document with its audit, and where its target text is. */
export interface Loaded {
	readonly path: string;
	readonly document: Document;
	readonly audit: Audit;
}

/** What was found of what was asked for. */
export interface Loads {
	readonly loaded: readonly Loaded[];
	readonly skipped: readonly string[];
	/** Why files could not be read, one line each. */
	readonly failed: readonly string[];
}

/** The options that say what to read, and how. */
export const readingOptions: readonly OptionSpec[] = [
	{ name: 'source', value: 'FILE' },
	{ name: 'target', value: 'FILE' },
	{ name: 'locale', value: 'LOCALE', allowed: ['zh-TW', 'zh-CN', 'zh-HK'] },
	{ name: 'encoding', value: 'ENCODING', allowed: ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'] },
	{ name: 'glossary', value: 'FILE', repeated: true },
	domainOption,
];

/** How to read, as the options say. */
export interface Reading {
	readonly encoding?: Encoding;
	readonly locale?: Locale;
	/** What the documents are about, if that was told. */
	readonly fields?: readonly Field[];
	/** The glossaries that were named. */
	readonly glossaries: readonly Glossary[];
	/** With them and the project's own glossary. */
	readonly engine: Engine;
}

/** Throws CommandError for a glossary that cannot be used. */
export async function readingOf(parsed: Parsed, sentences: Sentences): Promise<Reading> {
	const { values } = parsed;
	const fields = fieldsOf(parsed);
	const encoding = values.get('encoding')?.at(-1) as Encoding | undefined;
	const locale = values.get('locale')?.at(-1) as Locale | undefined;
	const glossaries = await loadGlossaries(values.get('glossary') ?? [], sentences);
	const engine = engineWith(glossaries, glossaryPathOf(values.get('decisions')?.at(-1)), sentences);
	return { ...(encoding ? { encoding } : {}), ...(locale ? { locale } : {}), ...(fields ? { fields } : {}), glossaries, engine };
}

/** Audits a document as the options say. */
export const auditAs = (document: Document, { engine, locale, fields }: Reading): Audit =>
	auditWith(engine, document, { ...(locale ? { locale } : {}), ...(fields ? { fields } : {}) });

async function* outcomes(parsed: Parsed, { encoding }: Reading, io: Io, sentences: Sentences): AsyncIterable<{ path: string; outcome: Outcome }> {
	const { errors } = sentences;
	const [source, target] = [parsed.values.get('source')?.at(-1), parsed.values.get('target')?.at(-1)];
	if (source !== undefined || target !== undefined) {
		if (source === undefined) throw new CommandError(errors.needsOther('--target', '--source'));
		if (target === undefined) throw new CommandError(errors.needsOther('--source', '--target'));
		if (parsed.positionals[0] !== undefined) throw new CommandError(errors.excessArgument(parsed.positionals[0]));
		yield { path: target, outcome: readParallel(source, target, encoding, errors) };
		return;
	}
	if (parsed.positionals.length === 0) throw new CommandError(errors.missingInput());
	const inputs: Iterable<Input> = inputsOf(parsed.positionals, errors);
	for (const input of inputs) yield { path: input.path, outcome: await readInput(input, encoding, io, errors) };
}

/** Reads and audits what the command line names. Throws CommandError for arguments that make no sense, or a path that is not there. */
export async function load(
	parsed: Parsed,
	reading: Reading,
	io: Io,
	sentences: Sentences,
	onFile: (file: string) => void = () => {},
): Promise<Loads> {
	const loaded: Loaded[] = [];
	const skipped: string[] = [];
	const failed: string[] = [];
	for await (const { path, outcome } of outcomes(parsed, reading, io, sentences)) {
		onFile(nameOf(path));
		if ('failed' in outcome) failed.push(outcome.failed);
		else if ('skipped' in outcome) skipped.push(outcome.skipped);
		else {
			try {
				loaded.push({ path, document: outcome.document, audit: auditAs(outcome.document, reading) });
			} catch (error) {
				failed.push(sentences.errors.internal(outcome.document.file, reasonOf(error)));
			}
		}
	}
	return { loaded, skipped, failed };
}
