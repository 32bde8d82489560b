/** Reads and audits a list of inputs, each with what the workspace says of its path. */

import { type AuditOptions, auditWith } from '../audit.js';
import type { FilePair } from '../config/project-rules.js';
import type { Sentences } from '../messages/messages.js';
import type { Audit, Document } from '../model.js';
import { withInlineIgnores } from '../triage/inline.js';
import { harmless } from '../visible.js';
import { type Input, nameOf, type Outcome, readInput } from './inputs.js';
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

/** Audits a document as the command line and the configuration say of its input; `more` counts more than they. */
export function auditDocument(
	document: Document,
	input: Input,
	{ workspace, fields }: Session,
	more: Pick<AuditOptions, 'locale' | 'fields' | 'onProgress'> = {},
): Audit {
	const settings = workspace.settingsFor(nameOf(input));
	const locale = input.options.locale ?? settings.locale;
	const audit = auditWith(settings.engine, document, {
		...(locale ? { locale } : {}),
		...(settings.domains ? { domains: settings.domains } : {}),
		...(fields ? { fields } : {}),
		...more,
	});
	const known = new Set<string>([...workspace.metas, ...settings.engine.rules].map(({ id }) => id));
	return withInlineIgnores(settings.tune(audit), document.comments ?? [], known);
}

async function take(outcome: Outcome, input: Input, work: Work, session: Session, onProgress: (pairs: number) => void): Promise<void> {
	if ('failed' in outcome) work.failed.push(outcome.failed);
	else if ('skipped' in outcome) work.skipped.push(outcome.skipped);
	else if ('report' in outcome) work.reports.push(outcome.report);
	else if ('missing' in outcome) {
		if (input.kind !== 'pair') return;
		const { missingTranslation } = await import('../config/project-rules.js');
		const settings = session.workspace.settingsFor(input.target.name);
		const files = { source: input.source.name, target: input.target.name };
		work.audits.push(settings.tune(missingTranslation(files, outcome.missing, input.options.locale ?? settings.locale ?? 'zh-TW')));
	} else {
		const audit = auditDocument(outcome.document, input, session, { onProgress });
		work.audits.push(audit);
		if (input.kind === 'pair' && input.configured) work.pairs.push({ source: input.source.name, target: input.target.name, audit });
	}
}

/** Reads and audits one after the other, in order. Never throws for what a file holds. */
export async function auditAll(inputs: Iterable<Input>, session: Session): Promise<Work> {
	const { io, quiet, sentences } = session;
	const work: Work = { audits: [], pairs: [], skipped: [], reports: [], failed: [] };
	const progress = progressLine(io, quiet);
	for (const input of inputs) {
		const name = nameOf(input);
		progress.say(sentences.progress.reading(name));
		try {
			const outcome = await readInput(input, io, sentences.errors);
			await take(outcome, input, work, session, pairs => progress.say(`${name}: ${sentences.progress.pair(pairs)}`));
		} catch (error) {
			const reason = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);
			work.failed.push(sentences.errors.internal(name, reason));
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
