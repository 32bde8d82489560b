/** `bilint check`: reads, audits, reports, and says by its exit code whether anything is open. */

import { relative, sep } from 'node:path';
import type { Sentences } from '../messages/messages.js';
import type { Audit, HistoryEntry, InterfaceLanguage, Report, Scoring, Severity } from '../model.js';
import { entriesOf } from '../score/history.js';
import { gate } from '../triage/gate.js';
import { settle } from '../triage/settle.js';
import { version } from '../version.js';
import { auditAll, talk, tellNotices } from './auditing.js';
import { baselinePath, underBaseline } from './baseline-file.js';
import { appendHistory, loadHistory, rulesDigest } from './history.js';
import { CommandError, type Io, PipeClosed } from './io.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { writeTo } from './output.js';
import { badLines, historyPath, readDecisions } from './project.js';
import { formats, type ReportFile, refuseTerminal, reportFiles, writeReports } from './report.js';
import { scoringOf } from './scoring.js';
import { inputsFor, openCommand, readingOptions, type Session, withProjectFindings, writing } from './session.js';
import { boundaryOf, pathFromHere } from './workspace.js';

export const checkOptions: readonly OptionSpec[] = [
	...readingOptions,
	{ name: 'format', value: 'FORMAT', allowed: formats },
	{ name: 'report', value: 'FORMAT=FILE', repeated: true },
	{ name: 'print-config' },
	{ name: 'score', value: 'NAME=VALUE', repeated: true },
	{ name: 'label', value: 'NAME' },
	{ name: 'history' },
	{ name: 'dismissed' },
	{ name: 'fail-on', value: 'SEVERITY', allowed: ['critical', 'major', 'minor'] },
	{ name: 'max-findings', value: 'N' },
	{ name: 'exit-zero' },
	{ name: 'skip-foreign' },
	{ name: 'baseline', value: 'FILE' },
	{ name: 'decisions', value: 'FILE' },
	{ name: 'changed', value: 'REV' },
	{ name: 'every' },
	{ name: 'quiet' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'color' },
	{ name: 'no-color' },
	{ name: 'help' },
	{ name: 'version' },
];

interface Plan {
	readonly format: string;
	readonly files: readonly ReportFile[];
	readonly scoring: Scoring;
	readonly label?: string;
	readonly history: boolean;
	readonly dismissed: boolean;
	/** The project's folder in its repository. */
	readonly base: string;
	readonly failOn: Severity;
	readonly most: number;
	readonly every: boolean;
	readonly color: boolean;
	readonly lang: InterfaceLanguage;
}

/** NO_COLOR counts when it is not empty (no-color.org); an option counts more. */
function wantsColor({ values }: Parsed, io: Io): boolean {
	if (values.has('no-color')) return false;
	if (values.has('color')) return true;
	return io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
}

function mostOf(parsed: Parsed, configured: number | undefined, { errors }: Sentences): number {
	const given = last(parsed, 'max-findings');
	if (given === undefined) return configured ?? 0;
	if (!/^\d{1,9}$/.test(given)) throw new CommandError(errors.badValue('--max-findings', given, ['0, 1, 2 …']));
	return Number(given);
}

function planOf(parsed: Parsed, lang: InterfaceLanguage, files: readonly ReportFile[], { workspace, io, sentences }: Session): Plan {
	const label = last(parsed, 'label');
	const folder = relative(boundaryOf(workspace.root), workspace.root).split(sep).join('/');
	return {
		scoring: scoringOf(parsed.values.get('score') ?? [], sentences),
		...(label === undefined ? {} : { label }),
		history: parsed.values.has('history'),
		dismissed: parsed.values.has('dismissed'),
		base: folder === '' ? '' : `${folder}/`,
		format: last(parsed, 'format') ?? 'text',
		files,
		failOn: (last(parsed, 'fail-on') as Severity | undefined) ?? workspace.config['fail-on'] ?? 'major',
		most: mostOf(parsed, workspace.config['max-findings'], sentences),
		every: parsed.values.has('every'),
		color: wantsColor(parsed, io),
		lang,
	};
}

/** The findings of the change alone, where one is named. */
async function ofChange(audits: readonly Audit[], revision: string | undefined, session: Session): Promise<readonly Audit[]> {
	if (revision === undefined) return audits;
	const { onlyChanged } = await import('./versions.js');
	return onlyChanged(audits, revision, session);
}

/** The report, and the run as the history will remember it. */
function reportOf(
	settled: Omit<Report, 'lang' | 'scoring' | 'label' | 'history'>,
	plan: Plan,
	{ workspace, io, sentences }: Session,
): { report: Report; run: readonly HistoryEntry[] } {
	const { label, scoring, lang } = plan;
	const report = { ...settled, lang, scoring, ...(label === undefined ? {} : { label }) };
	if (!plan.history) return { report, run: [] };
	const { entries, notices } = loadHistory(historyPath(workspace), sentences);
	for (const notice of notices) talk(io, notice);
	const versions = { bilint: version, rules: rulesDigest(workspace.rules) };
	const run = entriesOf(settled.audits, { at: io.date().toISOString(), versions, ...(label === undefined ? {} : { label }) });
	return { report: { ...report, history: [...entries, ...run] }, run };
}

/** Fixes that a reviewer took and that are not in the files yet: the gate lets them pass, so somebody must be told. */
const unwritten = (audits: readonly Audit[], { workspace, sentences: { triage } }: Session): readonly string[] =>
	audits.flatMap(({ file, findings }) => {
		const fixes = findings.filter(({ status }) => status === 'fixed').length;
		return fixes === 0 ? [] : [triage.unwritten(fixes, file, pathFromHere(file, workspace))];
	});

function nothingToAudit(parsed: Parsed, { workspace, sentences }: Session): CommandError {
	const named = parsed.positionals.join(' ');
	return new CommandError(
		named === '' ? sentences.project.gate.nothingConfigured(workspace.configFile ?? '') : sentences.errors.nothingToAudit(named),
	);
}

/**
 * Gives the exit code: 0 no more open findings at or above `--fail-on` than `--max-findings`, 1 more, 2 a file could not be read; with `--exit-zero` 0 for 1.
 * Throws CommandError, PipeClosed.
 */
export async function check(parsed: Parsed, lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const files = reportFiles(parsed.values.get('report') ?? [], sentences);
	const opened = await openCommand(parsed, io, sentences);
	const baseline = baselinePath(last(parsed, 'baseline'), opened.workspace).path;
	const paths = files.map(({ path }) => path);
	const session = writing(paths, parsed, opened, [baseline]);
	const { workspace } = session;
	const plan = planOf(parsed, lang, files, session);
	refuseTerminal(plan.format, io, sentences);
	if (parsed.values.has('print-config')) {
		const { printConfig } = await import('./print-config.js');
		const asked = parsed.positionals.length > 0 || workspace.config.files !== undefined;
		await writeTo(io.stdout, printConfig(workspace, asked ? await inputsFor(parsed, session) : []), sentences);
		return 0;
	}
	const work = await auditAll(await inputsFor(parsed, session), session);
	tellNotices(work, session);
	const nothing = work.audits.length === 0;
	if (nothing && work.failed.length === 0) {
		if (parsed.values.has('skip-foreign')) return 0;
		throw nothingToAudit(parsed, session);
	}
	const decided = readDecisions(last(parsed, 'decisions'), workspace, sentences);
	const settled = settle(await withProjectFindings(work, session), decided.decisions, decided.surroundings);
	const changed = await ofChange(settled.audits, last(parsed, 'changed'), session);
	const { audits, stale, file } = underBaseline(changed, last(parsed, 'baseline'), workspace, sentences);
	if (!session.quiet) {
		for (const line of [...badLines(decided, sentences), ...unwritten(audits, session)]) talk(io, line);
		if (stale.length > 0 && !parsed.values.has('changed')) talk(io, sentences.project.gate.stale(stale.length, file));
	}
	const failed = gate(audits, plan) && !parsed.values.has('exit-zero') ? 1 : 0;
	const code = work.failed.length > 0 ? 2 : failed;
	if (nothing) return code;
	const own = audits.flatMap(({ file: name }) => workspace.settingsFor(name).own);
	const settledReport = { audits, rules: [...workspace.metas, ...new Set(own)], skipped: work.skipped, stale: settled.stale };
	const { report, run } = reportOf(settledReport, plan, session);
	try {
		await writeReports(report, { ...plan, options: plan }, io, sentences);
		if (run.length > 0) appendHistory(historyPath(workspace), run, sentences);
	} catch (error) {
		if (!(error instanceof PipeClosed)) throw error;
	}
	return code;
}
