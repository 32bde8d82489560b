/** Reads and audits a list of inputs, each with what the workspace says of its path. */

import type { auditWith, Engine } from '../audit.js';
import { type FilePair, missingTranslation } from '../config/project-rules.js';
import { hexDigest } from '../fingerprint.js';
import type { Sentences } from '../messages/messages.js';
import type { Audit, AuditOptions, Document, Glossary } from '../model.js';
import { withInlineIgnores } from '../triage/inline.js';
import { harmless } from '../visible.js';
import { auditIn, keptAudit, noCache } from './cache.js';
import { type Input, nameOf, type Outcome, type ReadBytes, readInput, readingOnce } from './inputs.js';
import type { Io } from './io.js';
import type { Session } from './session.js';

/** What became of the inputs. */
export interface Work {
	readonly audits: Audit[];
	/** Configured pairs that are both there, with their audits. */
	readonly pairs: (FilePair & { readonly audit: Audit })[];
	readonly skipped: string[];
	/** Reports of this program, which are no documents. */
	readonly reports: string[];
	/** A sentence for each file that could not be read. */
	readonly failed: string[];
}

const firstProgressAfter = 400;

/** A line on stderr that is rewritten in place; nothing where nobody would see it. */
export function progressLine(io: Io, quiet: boolean): { say(text: string): void; clear(): void } {
	if (!io.stderr.isTTY || quiet) return { say: () => {}, clear: () => {} };
	const started = io.now();
	let shown = false;
	const put = (text: string): void => {
		io.stderr.write(`\r\u001b[K${text}`, () => {});
	};
	return {
		say(text) {
			if (io.now() - started < firstProgressAfter) return;
			shown = true;
			put(harmless(text));
		},
		clear() {
			if (shown) put('');
		},
	};
}

/** The rules with their language data, and the stations of an audit. */
export interface Auditor {
	/** One and the same for the same list. */
	engine(glossaries: readonly Glossary[]): Engine;
	readonly auditWith: typeof auditWith;
}

/** Most of the program, which is loaded when there is something to audit. */
export async function loadAuditor({ readyForAudit }: Pick<Io, 'readyForAudit'>): Promise<Auditor> {
	readyForAudit?.();
	const [{ engine }, stations] = await Promise.all([import('../../rules/index.js'), import('../audit.js')]);
	const known = new WeakMap<readonly Glossary[], Engine>();
	return {
		engine(glossaries) {
			const made = known.get(glossaries) ?? engine(glossaries);
			known.set(glossaries, made);
			return made;
		},
		auditWith: stations.auditWith,
	};
}

/** Audits a document as the command line and the configuration say of its input; `more` counts more than they. */
export function auditDocument(
	document: Document,
	input: Input,
	{ workspace, fields }: Session,
	auditor: Auditor,
	more: Pick<AuditOptions, 'locale' | 'fields' | 'onProgress'> = {},
): Audit {
	const settings = workspace.settingsFor(nameOf(input));
	const locale = input.options.locale ?? settings.locale;
	const engine = settings.engineOf(auditor.engine(workspace.terms));
	const audit = auditor.auditWith(engine, document, {
		...(locale ? { locale } : {}),
		...(settings.domains ? { domains: settings.domains } : {}),
		...(fields ? { fields } : {}),
		...more,
	});
	const known = new Set<string>([...workspace.metas, ...engine.rules].map(({ id }) => id));
	return withInlineIgnores(settings.tune(audit), document.comments ?? [], known);
}

const withMaps = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** Names an audit in the cache by all that decides what is found: the settings and terms of the workspace, what the command line says, the names and the bytes. */
export function auditNames({ workspace, fields, cache }: Session): (input: Input, bytesOf: ReadBytes) => string | undefined {
	const common = cache === noCache ? '' : JSON.stringify([workspace.config, workspace.terms, fields ?? null], withMaps);
	return (input, bytesOf) => {
		const files = input.kind === 'file' ? [input.file] : [input.source, input.target];
		if (cache === noCache || files.some(({ path }) => path === '-')) return undefined;
		const parts: (string | Uint8Array)[] = [JSON.stringify([common, input.kind === 'pair' && input.configured, input.options])];
		try {
			for (const { path, name } of files) {
				const bytes = bytesOf(path);
				parts.push(JSON.stringify([name, bytes.length]), bytes);
			}
		} catch {
			return undefined; // Whoever reads it says why it cannot be read.
		}
		return hexDigest(parts);
	};
}

const isConfiguredPair = (input: Input): input is Input & { readonly kind: 'pair' } => input.kind === 'pair' && input.configured;

function addAudit(audit: Audit, input: Input, work: Work): void {
	work.audits.push(audit);
	if (isConfiguredPair(input)) work.pairs.push({ source: input.source.name, target: input.target.name, audit });
}

/** Takes in what is no document. */
function pass(outcome: Exclude<Outcome, { readonly document: Document }>, input: Input, work: Work, session: Session): void {
	if ('failed' in outcome) work.failed.push(outcome.failed);
	else if ('skipped' in outcome) work.skipped.push(outcome.skipped);
	else if ('report' in outcome) work.reports.push(outcome.report);
	else if (input.kind === 'pair') {
		const settings = session.workspace.settingsFor(input.target.name);
		const files = { source: input.source.name, target: input.target.name };
		work.audits.push(settings.tune(missingTranslation(files, outcome.missing, input.options.locale ?? settings.locale ?? 'zh-TW')));
	}
}

/** Reads and audits one after the other, in order; what was audited before in the same way is not audited again. Never throws for what a file holds. */
export async function auditAll(inputs: Iterable<Input>, session: Session): Promise<Work> {
	const { io, quiet, cache, sentences } = session;
	const work: Work = { audits: [], pairs: [], skipped: [], reports: [], failed: [] };
	const progress = progressLine(io, quiet);
	const auditName = auditNames(session);
	let auditor: Auditor | undefined;
	const auditInput = async (input: Input): Promise<void> => {
		const bytesOf = readingOnce();
		const name = auditName(input, bytesOf);
		const kept = auditIn(cache, name);
		if (kept) return addAudit(kept, input, work);
		const outcome = await readInput(input, io, sentences.errors, bytesOf);
		if (!('document' in outcome)) return pass(outcome, input, work, session);
		auditor ??= await loadAuditor(io);
		const onProgress = (pairs: number): void => progress.say(`${nameOf(input)}: ${sentences.progress.pair(pairs)}`);
		addAudit(keptAudit(cache, name, auditDocument(outcome.document, input, session, auditor, { onProgress })), input, work);
	};
	for (const input of inputs) {
		progress.say(sentences.progress.reading(nameOf(input)));
		try {
			await auditInput(input);
		} catch (error) {
			const reason = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);
			work.failed.push(sentences.errors.internal(nameOf(input), reason));
		}
	}
	progress.clear();
	return work;
}

/** One line on stderr. */
export const talk = (io: Io, text: string): void => {
	io.stderr.write(`${harmless(text)}\n`, () => {});
};

/** A line for each file that was passed over. */
export const passedOver = ({ skipped, reports }: Work, { progress }: Sentences): readonly string[] => [
	...skipped.map(progress.skipped),
	...reports.map(progress.ownReport),
];

/** What was passed over, and what failed. */
export function tellNotices(work: Work, { io, quiet, sentences }: Session): void {
	if (!quiet)
		for (const { file, sourceFile, notices } of work.audits)
			for (const { id, line, side, detail } of notices) talk(io, `${side ? (sourceFile ?? file) : file}: ${sentences.notices[id](line, detail)}`);
	if (!quiet) for (const line of passedOver(work, sentences)) talk(io, line);
	for (const line of work.failed) talk(io, line);
}
