/** `bilint review`: the terminal where every finding is decided. */

import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { ReadStream, WriteStream } from 'node:tty';
import { rules } from '../../rules/index.js';
import type { Sentences } from '../messages/messages.js';
import type { Audit, Content, Document, Finding, InterfaceLanguage, Pair, Voice } from '../model.js';
import type { Material } from '../review/board.js';
import type { Ending, Plan } from '../review/review.js';
import type { World, WrittenFile } from '../review/session.js';
import type { Notice } from '../review/state.js';
import { acceptedIn } from '../triage/accepted.js';
import { glossaryHead } from '../triage/glossary.js';
import { appendLines, readLines, rewriteLines } from '../triage/line-file.js';
import { settle } from '../triage/settle.js';
import { progressLine, talk } from './auditing.js';
import { check } from './check.js';
import { corrected, correctionsOf, writeCorrected } from './corrections.js';
import { figuresOf } from './figures.js';
import { withOwnGlossary } from './glossaries.js';
import { CommandError, type Io, reasonOf } from './io.js';
import { type AuditingSession, auditAgain, type Loaded, type Loads, load } from './load.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { type Project, readProject, reviewerName } from './project.js';
import { readingOptions } from './session.js';
import { pathFromHere } from './workspace.js';

export const reviewOptions: readonly OptionSpec[] = [
	...readingOptions,
	{ name: 'decisions', value: 'FILE' },
	{ name: 'by', value: 'NAME' },
	{ name: 'voice', value: 'VOICE', allowed: ['reviewer', 'vendor', 'arbiter'] },
	{ name: 'ambiguous-width', value: '1|2', allowed: ['1', '2'] },
	{ name: 'screen-reader' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'color' },
	{ name: 'no-color' },
	{ name: 'help' },
	{ name: 'version' },
];

/** The documents of a review as they are now, with what was decided about them. */
interface Work {
	readonly loads: Loads;
	readonly project: Project;
}

function materialOf({ loads, project }: Work): Material {
	const locales = new Map(loads.loaded.map(({ audit }) => [audit.file, audit.locale]));
	return {
		audits: loads.loaded.map(({ audit }) => audit),
		rules,
		decisions: project.decisions,
		surroundings: project.surroundings,
		read: finding => figuresOf(finding, locales.get(finding.file) ?? 'zh-TW'),
	};
}

const besides = 3;

/** A pair with its neighbours, as a document of its own; its Chinese replaced by `text` where that is given. */
function neighbourhood(audit: Audit, at: number, text: string | undefined): { readonly document: Document; readonly pair: number } {
	const around = audit.pairs.slice(Math.max(0, at - besides), at + besides + 1);
	const own = audit.pairs[at];
	const target = (pair: Pair): string | undefined => (pair === own && text !== undefined ? text : pair.target?.text);
	if (!own?.source || !own.target) {
		const content: Content = { layout: 'interleaved', lines: [{ text: text ?? own?.target?.text ?? own?.source?.text ?? '', line: 1, column: 0 }] };
		return { document: { file: audit.file, content, notices: [] }, pair: 0 };
	}
	const paired = around.filter(pair => pair.source && pair.target);
	const pairs = paired.map((pair, i) => ({
		source: { text: pair.source?.text ?? '', line: i + 1, column: 0 },
		target: { text: target(pair) ?? '', line: i + 1, column: 0 },
	}));
	return { document: { file: audit.file, content: { layout: 'pairs', pairs }, notices: [] }, pair: paired.indexOf(own) };
}

const sameKind = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.cause === b.cause;

/**
 * What the engine finds on a finding's line when its Chinese is `text`: what it found there before and finds again, and what is new. What it
 * says only because the neighbourhood is less than the document is left out.
 */
function problemsWith(loaded: Loaded, finding: Finding, text: string, session: AuditingSession): readonly Finding[] {
	const { audit } = loaded;
	const auditOf = (line: string | undefined): readonly Finding[] => {
		const { document, pair } = neighbourhood(audit, finding.pair, line);
		return auditAgain(loaded, document, session).findings.filter(each => each.pair === pair);
	};
	const before = auditOf(undefined);
	const known = audit.findings.filter(each => each.pair === finding.pair);
	return auditOf(text).filter(each => known.some(other => sameKind(each, other)) || !before.some(other => sameKind(each, other)));
}

/** The editor gets the file as an argument of its own, whatever its name; the setting may hold options. */
function openInEditor(file: string, line: number, env: Io['env']): void {
	const editor = env.VISUAL || env.EDITOR || 'vi';
	const { error } = spawnSync('/bin/sh', ['-c', `${editor} "$@"`, 'sh', `+${line}`, file], { stdio: 'inherit' });
	if (error) throw error;
}

/** What the review may do to the world. `work` is what it looks at; it is renewed when the files are. */
function worldOf(parsed: Parsed, beginning: Work, io: Io, sentences: Sentences): World {
	let work = beginning;
	const { session } = work.loads;
	const { journal, acceptedPath, glossaryPath } = work.project;
	const pathOf = { accepted: acceptedPath, glossary: glossaryPath } as const;
	const loadedOf = (file: string): Loaded | undefined => work.loads.loaded.find(({ audit }) => audit.file === file);
	const renew = (): void => {
		const project = readProject(last(parsed, 'decisions'), session.workspace, sentences);
		const renewed = { ...session, workspace: session.workspace.renew(withOwnGlossary) };
		const loaded = work.loads.loaded.map(each => reloaded(each, renewed, sentences));
		work = { ...work, project: { ...project, journal }, loads: { ...work.loads, session: renewed, loaded } };
		journal.read();
	};
	return {
		append: decisions => journal.append(decisions),
		news: () => journal.news(),
		addLine: (to, line) => appendLines(pathOf[to], [line], undefined, to === 'glossary' ? glossaryHead : ''),
		removeLine: (to, line) => rewriteLines(pathOf[to], ({ whole, torn }) => [...whole.filter(each => each !== line), ...(torn === '' ? [] : [torn])]),
		accepted: () => acceptedIn(readLines(acceptedPath)).accepted,
		problemsWith(finding, text) {
			const loaded = loadedOf(finding.file);
			return loaded ? problemsWith(loaded, finding, text, session) : [];
		},
		reread() {
			renew();
			return materialOf(work);
		},
		openEditor: (file, line) => openInEditor(pathFromHere(file, session.workspace), line, io.env),
		write() {
			const written = writeFixes(work, sentences);
			return written;
		},
		now: () => new Date(),
		newId: () => randomUUID(),
	};
}

/** A document read and audited anew. Throws CommandError where it can be read no more. */
function reloaded(loaded: Loaded, session: AuditingSession, sentences: Sentences): Loaded {
	const { document } = corrected(loaded, [], sentences);
	return { ...loaded, document, audit: auditAgain(loaded, document, session) };
}

/** Writes the fixes that were taken. Throws CommandError at the first that cannot be written; those before it are. */
function writeFixes({ loads, project }: Work, sentences: Sentences): readonly WrittenFile[] {
	const { decisions } = project.journal.read();
	const { audits } = settle(
		loads.loaded.map(({ audit }) => audit),
		decisions,
		project.surroundings,
	);
	return loads.loaded.flatMap((loaded, i) => {
		const audit = audits[i];
		const plan = audit && correctionsOf(audit, [], sentences);
		if (plan?.refused[0]) throw new CommandError(plan.refused[0].sentence);
		if (!plan || plan.corrections.length === 0) return [];
		writeCorrected(loaded, corrected(loaded, plan.corrections, sentences), sentences);
		return [{ file: audit.file, fixes: plan.taken.length }];
	});
}

/** What the reviewer should know first. */
function firstNotice({ project, loads }: Work, sentences: Sentences): Notice | undefined {
	const { notices } = sentences.review;
	const { stale } = settle(
		loads.loaded.map(({ audit }) => audit),
		project.decisions,
		project.surroundings,
	);
	const told = [
		...(project.bad.length + project.badAccepted.length > 0 ? [notices.badLines(project.bad.length + project.badAccepted.length)] : []),
		...(stale.length > 0 ? [notices.stale(stale.length)] : []),
		...loads.failed.slice(0, 1),
	];
	return told.length > 0 ? { kind: 'warning', text: told.join('; ') } : undefined;
}

/** The same way as `check`, but for what standard output is: the terminal decides. */
function wantsColor({ values }: Parsed, { env }: Io): boolean {
	if (values.has('no-color')) return false;
	return values.has('color') || (!env.NO_COLOR && env.TERM !== 'dumb');
}

const wantsScreenReader = ({ values }: Parsed, { env }: Io): boolean => values.has('screen-reader') || env.INK_SCREEN_READER === 'true';

/** What is said when the terminal is as it was again. */
function* farewell({ state, error }: Ending, { project, loads }: Work, sentences: Sentences): Iterable<string> {
	const { leaving } = sentences.review;
	const { counts, findings } = state.board;
	if (error !== undefined) yield leaving.crashed(project.journal.path);
	yield leaving.summary(findings.length - counts.open, counts.open);
	if (findings.length > counts.open) yield leaving.saved(project.journal.path);
	const files = loads.loaded
		.map(({ audit }) => audit.file)
		.filter(file => findings.some(finding => finding.file === file && finding.status === 'fixed'))
		.map(file => pathFromHere(file, loads.session.workspace));
	if (counts.fixed > 0) yield leaving.fix(counts.fixed, `bilint fix ${files.join(' ')} --write`);
}

const isTerminal = (stream: unknown): boolean => typeof stream === 'object' && stream !== null && 'isTTY' in stream && stream.isTTY === true;

/** Gives the exit code: 0, 130 for Ctrl-C, 2 when it fell over; where there is no terminal that of `check`. Throws CommandError. */
export async function review(parsed: Parsed, lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const say = (line: string): void => talk(io, line);
	if (!isTerminal(io.stdin) || !isTerminal(io.stdout)) {
		say(sentences.review.leaving.notTerminal);
		return check(parsed, lang, io, sentences);
	}
	const progress = progressLine(io, false);
	const loads = await load(parsed, io, sentences, file => progress.say(sentences.progress.reading(file)));
	progress.clear();
	if (loads.loaded.length === 0) {
		for (const line of loads.failed) say(line);
		if (loads.failed.length > 0) return 2;
		throw new CommandError(sentences.errors.nothingToAudit(parsed.positionals.join(' ')));
	}
	const work: Work = { loads, project: readProject(last(parsed, 'decisions'), loads.session.workspace, sentences) };
	const width = last(parsed, 'ambiguous-width');
	const notice = firstNotice(work, sentences);
	const plan: Plan = {
		material: materialOf(work),
		reviewer: { by: reviewerName(last(parsed, 'by'), io), voice: (last(parsed, 'voice') ?? 'reviewer') as Voice },
		lang,
		...(width ? { ambiguous: width === '2' ? 2 : 1 } : {}),
		color: wantsColor(parsed, io),
		...(notice ? { notice } : {}),
		world: worldOf(parsed, work, io, sentences),
		input: io.stdin as unknown as ReadStream,
		output: io.stdout as unknown as WriteStream,
	};
	const ending = wantsScreenReader(parsed, io)
		? await (await import('../review/linear.js')).runLinear(plan)
		: await (await import('../review/review.js')).runReview(plan);
	for (const line of farewell(ending, work, sentences)) say(line);
	if (ending.error !== undefined) say(reasonOf(ending.error));
	return ending.code;
}
