/** `bilint check`: reads, audits, reports, and says by its exit code whether anything is open. */

import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type ReportOptions, reports } from '../../reports/index.js';
import type { Sentences } from '../messages/messages.js';
import type { Audit, InterfaceLanguage, Report, Severity } from '../model.js';
import { gate } from '../triage/gate.js';
import { settle } from '../triage/settle.js';
import { auditAll, talk, tellNotices } from './auditing.js';
import { underBaseline } from './baseline-file.js';
import { CommandError, type Io, PipeClosed } from './io.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { writeFile, writeTo } from './output.js';
import { badLines, readDecisions } from './project.js';
import { inputsFor, openCommand, readingOptions, type Session, withProjectFindings } from './session.js';
import { boundaryOf } from './workspace.js';

const formats = reports.map(({ id }) => id);

export const checkOptions: readonly OptionSpec[] = [
	...readingOptions,
	{ name: 'format', value: 'FORMAT', allowed: formats },
	{ name: 'report', value: 'FORMAT=FILE', repeated: true },
	{ name: 'print-config' },
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
	readonly files: readonly { readonly format: string; readonly path: string }[];
	readonly failOn: Severity;
	readonly most: number;
	readonly every: boolean;
	readonly color: boolean;
	readonly lang: InterfaceLanguage;
}

function reportFiles(given: readonly string[], { errors }: Sentences): Plan['files'] {
	return given.map(text => {
		const at = text.indexOf('=');
		const [format, path] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
		const allowed = formats.map(id => `${id}=FILE`);
		if (!formats.includes(format)) throw new CommandError(errors.badValue('--report', text, allowed));
		if (path === '') throw new CommandError(errors.missingValue(`--report ${format}=`));
		return { format, path };
	});
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

function planOf(parsed: Parsed, lang: InterfaceLanguage, { workspace, io, sentences }: Session): Plan {
	return {
		format: last(parsed, 'format') ?? 'text',
		files: reportFiles(parsed.values.get('report') ?? [], sentences),
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

async function writeReports(report: Report, plan: Plan, { workspace, io, sentences }: Session): Promise<void> {
	const width = io.stdout.columns && io.stdout.columns > 0 ? io.stdout.columns : Number.parseInt(io.env.COLUMNS ?? '', 10) || 80;
	const folder = relative(boundaryOf(workspace.root), workspace.root).split(sep).join('/');
	const options: ReportOptions = { width, color: false, every: plan.every, base: folder === '' ? '' : `${folder}/`, failOn: plan.failOn };
	const formatOf = (id: string) => reports.find(format => format.id === id);
	for (const { format, path } of plan.files) writeFile(path, formatOf(format)?.write(report, options) ?? [], sentences);
	const main = formatOf(plan.format);
	const summary = io.env.GITHUB_STEP_SUMMARY;
	if (main?.summary && summary) appendFileSync(summary, [...main.summary(report, options)].join(''));
	await writeTo(io.stdout, main?.write(report, { ...options, color: plan.color }) ?? [], sentences);
}

/** Fixes that a reviewer took and that are not in the files yet: the gate lets them pass, so somebody must be told. */
const unwritten = (audits: readonly Audit[], { triage }: Sentences): readonly string[] =>
	audits.flatMap(({ file, findings }) => {
		const fixes = findings.filter(({ status }) => status === 'fixed').length;
		return fixes === 0 ? [] : [triage.unwritten(fixes, file)];
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
	const session = await openCommand(parsed, io, sentences);
	const { workspace } = session;
	const plan = planOf(parsed, lang, session);
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
		for (const line of [...badLines(decided, sentences), ...unwritten(audits, sentences)]) talk(io, line);
		if (stale.length > 0 && !parsed.values.has('changed')) talk(io, sentences.project.gate.stale(stale.length, file));
	}
	const failed = gate(audits, plan) && !parsed.values.has('exit-zero') ? 1 : 0;
	const code = work.failed.length > 0 ? 2 : failed;
	if (nothing) return code;
	try {
		const own = audits.flatMap(({ file }) => workspace.settingsFor(file).engine.rules).filter(({ id }) => id.startsWith('own/'));
		await writeReports({ audits, rules: [...workspace.metas, ...new Set(own)], skipped: work.skipped, stale: settled.stale, lang }, plan, session);
	} catch (error) {
		if (!(error instanceof PipeClosed)) throw error;
	}
	return code;
}
