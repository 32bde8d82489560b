/** `bilint check`: reads, audits, reports, and says by its exit code whether anything is open. */

import { rules } from '../../rules/index.js';
import { type AuditOptions, auditWith } from '../audit.js';
import type { Sentences } from '../messages/messages.js';
import {
	type Audit,
	type Document,
	type Field,
	type HistoryEntry,
	type InterfaceLanguage,
	type Locale,
	type Report,
	type Scoring,
	type Severity,
	severities,
} from '../model.js';
import { type Encoding, encodings } from '../read/decode.js';
import { entriesOf } from '../score/history.js';
import { isOpen, settle } from '../triage/settle.js';
import { visible } from '../visible.js';
import { engineWith, loadGlossaries } from './glossaries.js';
import { appendHistory, loadHistory, rulesDigest } from './history.js';
import { type Input, inputsOf, type Outcome, readInput, readParallel } from './inputs.js';
import { CommandError, type Io, PipeClosed } from './io.js';
import { domainOption, fieldsOf, type OptionSpec, type Parsed } from './options.js';
import { badLines, glossaryPathOf, readDecisions } from './project.js';
import { formats, type ReportFile, refuseTerminal, reportFiles, writeReports } from './report.js';
import { scoringOf } from './scoring.js';
import { version } from './version.js';

export const checkOptions: readonly OptionSpec[] = [
	{ name: 'source', value: 'FILE' },
	{ name: 'target', value: 'FILE' },
	{ name: 'locale', value: 'LOCALE', allowed: ['zh-TW', 'zh-CN', 'zh-HK'] },
	{ name: 'encoding', value: 'ENCODING', allowed: encodings },
	{ name: 'glossary', value: 'FILE', repeated: true },
	domainOption,
	{ name: 'format', value: 'FORMAT', allowed: formats },
	{ name: 'report', value: 'FORMAT=FILE', repeated: true },
	{ name: 'decisions', value: 'FILE' },
	{ name: 'score', value: 'NAME=VALUE', repeated: true },
	{ name: 'label', value: 'NAME' },
	{ name: 'history' },
	{ name: 'dismissed' },
	{ name: 'fail-on', value: 'SEVERITY', allowed: ['critical', 'major', 'minor'] },
	{ name: 'every' },
	{ name: 'quiet' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'color' },
	{ name: 'no-color' },
	{ name: 'help' },
	{ name: 'version' },
];

interface Plan {
	readonly locale?: Locale;
	readonly fields?: readonly Field[];
	readonly encoding?: Encoding;
	readonly audit: (document: Document, options: AuditOptions) => Audit;
	readonly format: string;
	readonly files: readonly ReportFile[];
	readonly scoring: Scoring;
	readonly label?: string;
	readonly history: boolean;
	readonly dismissed: boolean;
	readonly failOn: Severity;
	readonly every: boolean;
	readonly color: boolean;
	readonly quiet: boolean;
	readonly lang: InterfaceLanguage;
}

/** 1 when anything open is at or above the severity, else 0. */
export const gate = (audits: readonly Audit[], failOn: Severity): 0 | 1 =>
	audits.some(({ findings }) => findings.some(finding => isOpen(finding) && severities.indexOf(finding.severity) <= severities.indexOf(failOn)))
		? 1
		: 0;

/** NO_COLOR counts when it is not empty (no-color.org); an option counts more. */
function wantsColor({ values }: Parsed, io: Io): boolean {
	if (values.has('no-color')) return false;
	if (values.has('color')) return true;
	return io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
}

async function planOf(parsed: Parsed, lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<Plan> {
	const last = (name: Parameters<typeof parsed.values.get>[0]): string | undefined => parsed.values.get(name)?.at(-1);
	const [locale, encoding, label] = [last('locale') as Locale | undefined, last('encoding') as Encoding | undefined, last('label')];
	const glossaries = await loadGlossaries(parsed.values.get('glossary') ?? [], sentences);
	const fields = fieldsOf(parsed);
	const own = engineWith(glossaries, glossaryPathOf(last('decisions')), sentences);
	return {
		audit: (document, options) => auditWith(own, document, options),
		...(locale ? { locale } : {}),
		...(label === undefined ? {} : { label }),
		...(fields ? { fields } : {}),
		...(encoding ? { encoding } : {}),
		format: last('format') ?? 'text',
		files: reportFiles(parsed.values.get('report') ?? [], sentences),
		scoring: scoringOf(parsed.values.get('score') ?? [], sentences),
		history: parsed.values.has('history'),
		dismissed: parsed.values.has('dismissed'),
		failOn: (last('fail-on') as Severity | undefined) ?? 'major',
		every: parsed.values.has('every'),
		color: wantsColor(parsed, io),
		quiet: parsed.values.has('quiet'),
		lang,
	};
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
			put(visible(text));
		},
		clear() {
			if (shown) put('');
		},
	};
}

interface Work {
	readonly audits: Audit[];
	readonly skipped: string[];
	readonly failed: string[];
}

const talk = (io: Io, text: string): void => {
	io.stderr.write(`${visible(text)}\n`, () => {});
};

/** Names the file when the program itself stumbles over it, and goes on with the next. */
function auditOutcome(outcome: Outcome, plan: Plan, work: Work, sentences: Sentences, onProgress: (pairs: number) => void): void {
	if ('failed' in outcome) work.failed.push(outcome.failed);
	else if ('skipped' in outcome) work.skipped.push(outcome.skipped);
	else {
		try {
			work.audits.push(
				plan.audit(outcome.document, {
					...(plan.locale ? { locale: plan.locale } : {}),
					...(plan.fields ? { fields: plan.fields } : {}),
					onProgress,
				}),
			);
		} catch (error) {
			work.failed.push(
				sentences.errors.internal(
					outcome.document.file,
					error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error),
				),
			);
		}
	}
}

async function auditAll(inputs: Iterable<Input>, plan: Plan, io: Io, sentences: Sentences): Promise<Work> {
	const work: Work = { audits: [], skipped: [], failed: [] };
	const progress = progressLine(io, plan.quiet);
	for (const input of inputs) {
		progress.say(sentences.progress.reading(input.path));
		const outcome = await readInput(input, plan.encoding, io, sentences.errors);
		auditOutcome(outcome, plan, work, sentences, pairs => progress.say(`${input.path}: ${sentences.progress.pair(pairs)}`));
	}
	progress.clear();
	return work;
}

/** The report, and the run as the history will remember it. */
function reportOf(
	settled: Pick<Report, 'audits' | 'skipped' | 'stale'>,
	plan: Plan,
	io: Io,
	sentences: Sentences,
): { report: Report; run: readonly HistoryEntry[] } {
	const { label, scoring, lang } = plan;
	const report = { ...settled, rules, lang, scoring, ...(label === undefined ? {} : { label }) };
	if (!plan.history) return { report, run: [] };
	const { entries, notices } = loadHistory(sentences);
	for (const notice of notices) talk(io, notice);
	const versions = { bilint: version, rules: rulesDigest(rules) };
	const run = entriesOf(settled.audits, { at: io.date().toISOString(), versions, ...(label === undefined ? {} : { label }) });
	return { report: { ...report, history: [...entries, ...run] }, run };
}

function tellNotices(work: Work, plan: Plan, io: Io, sentences: Sentences): void {
	if (!plan.quiet)
		for (const { file, notices } of work.audits)
			for (const { id, line, detail } of notices) talk(io, `${file}: ${sentences.notices[id](line, detail)}`);
	if (!plan.quiet) for (const file of work.skipped) talk(io, sentences.progress.skipped(file));
	for (const line of work.failed) talk(io, line);
}

/** Fixes that a reviewer took and that are not in the files yet: the gate lets them pass, so somebody must be told. */
const unwritten = (audits: readonly Audit[], { triage }: Sentences): readonly string[] =>
	audits.flatMap(({ file, findings }) => {
		const fixes = findings.filter(({ status }) => status === 'fixed').length;
		return fixes === 0 ? [] : [triage.unwritten(fixes, file)];
	});

function workFor(parsed: Parsed, plan: Plan, io: Io, sentences: Sentences): Promise<Work> {
	const { errors } = sentences;
	const [source, target] = [parsed.values.get('source')?.at(-1), parsed.values.get('target')?.at(-1)];
	if (source === undefined && target === undefined) {
		if (parsed.positionals.length === 0) throw new CommandError(errors.missingInput());
		return auditAll(inputsOf(parsed.positionals, errors), plan, io, sentences);
	}
	if (source === undefined) throw new CommandError(errors.needsOther('--target', '--source'));
	if (target === undefined) throw new CommandError(errors.needsOther('--source', '--target'));
	if (parsed.positionals[0] !== undefined) throw new CommandError(errors.excessArgument(parsed.positionals[0]));
	const work: Work = { audits: [], skipped: [], failed: [] };
	auditOutcome(readParallel(source, target, plan.encoding, errors), plan, work, sentences, () => {});
	return Promise.resolve(work);
}

/** Gives the exit code: 0 nothing open at or above `--fail-on`, 1 something, 2 a file could not be read. Throws CommandError, PipeClosed. */
export async function check(parsed: Parsed, lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const plan = await planOf(parsed, lang, io, sentences);
	refuseTerminal(plan.format, io, sentences);
	const work = await workFor(parsed, plan, io, sentences);
	const project = readDecisions(parsed.values.get('decisions')?.at(-1), sentences);
	const { audits, stale } = settle(work.audits, project.decisions, project.surroundings);
	tellNotices(work, plan, io, sentences);
	if (!plan.quiet) for (const line of [...badLines(project, sentences), ...unwritten(audits, sentences)]) talk(io, line);
	const nothing = work.audits.length === 0;
	if (nothing && work.failed.length === 0) throw new CommandError(sentences.errors.nothingToAudit(parsed.positionals.join(' ')));
	const code = work.failed.length > 0 ? 2 : gate(audits, plan.failOn);
	if (nothing) return code;
	const { report, run } = reportOf({ audits, skipped: work.skipped, stale }, plan, io, sentences);
	try {
		await writeReports(report, { ...plan, options: plan }, io, sentences);
		if (run.length > 0) appendHistory(run, sentences);
	} catch (error) {
		if (!(error instanceof PipeClosed)) throw error;
	}
	return code;
}
