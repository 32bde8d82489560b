/**
 * Comments that silence a rule where the text stands, for formats that have comments:
 *
 *     <!-- bilint-ignore-next unit-sense, number-mismatch -- the band did play 400 shows -->
 *     <!-- bilint-ignore-file locale-word -- written for readers of two regions -->
 *
 * Every silence names its rules and its reason. A note of an XLIFF unit (`bilint-ignore RULE -- REASON`) is about its unit. What silences nothing is said.
 */

import type { Audit, Comment, Finding, Notice, Pair } from '../model.js';

/** A comment, understood. */
interface Directive {
	readonly comment: Comment;
	readonly reach: 'next' | 'file';
	readonly rules: readonly string[];
	readonly reason: string;
}

type Fault = Extract<Notice['id'], 'ignore-no-reason' | 'ignore-no-rule' | 'ignore-unused' | 'ignore-locked'>;

const directive = /^bilint-ignore(-next|-file)?\s/;

/** What a comment asks for, or why that cannot be done. `known` are the rules there are. */
function understood(comment: Comment, known: ReadonlySet<string>): Directive | Fault {
	const [start, reach] = directive.exec(comment.text) ?? [];
	const rest = start === undefined ? '' : comment.text.slice(start.length);
	const at = rest.indexOf('--');
	const rules = (at < 0 ? rest : rest.slice(0, at)).split(/[\s,]+/).filter(name => name !== '');
	const reason = at < 0 ? '' : rest.slice(at + 2).trim();
	if (rules.length === 0 || rules.some(rule => !known.has(rule))) return 'ignore-no-rule';
	return reason === '' ? 'ignore-no-reason' : { comment, reach: reach === '-file' ? 'file' : 'next', rules, reason };
}

const linesOf = (pair: Pair, side: Comment['side']): readonly number[] => pair[side]?.segments.map(({ line }) => line) ?? [];

/** The pairs a comment is about: those of its own lines, or the first that begins below it. */
function coverage({ comment, reach }: Directive, pairs: readonly Pair[]): (pair: number) => boolean {
	if (reach === 'file') return () => true;
	const { side, line, lines } = comment;
	if (lines) return pair => pairs[pair] !== undefined && linesOf(pairs[pair], side).some(own => own >= lines[0] && own <= lines[1]);
	let next = -1;
	let nearest = Number.POSITIVE_INFINITY;
	for (const pair of pairs) for (const own of linesOf(pair, side)) if (own > line && own < nearest) [next, nearest] = [pair.index, own];
	return pair => pair === next;
}

/** The findings with those that comments silence marked as such, and a notice for each comment that does not do what it seems to. Pure. */
export function withInlineIgnores(audit: Audit, comments: readonly Comment[], known: ReadonlySet<string>): Audit {
	if (comments.length === 0) return audit;
	const notices: Notice[] = [];
	const note = ({ line, side, text }: Comment, id: Fault): void =>
		void notices.push({ line, ...(side === 'source' && audit.sourceFile !== undefined ? { side } : {}), id, detail: text.slice(0, 60) });
	const directives = comments.flatMap(comment => {
		const read = understood(comment, known);
		if (typeof read !== 'string') return [{ ...read, covers: coverage(read, audit.pairs), used: false }];
		note(comment, read);
		return [];
	});
	const silenced = (finding: Finding): Finding => {
		const [found, ...others] = directives.filter(({ rules, covers }) => rules.includes(finding.rule) && covers(finding.pair));
		if (!found) return finding;
		for (const each of [found, ...others]) each.used = true;
		if (finding.locked) note(found.comment, 'ignore-locked');
		if (finding.locked || finding.suppression) return finding;
		return { ...finding, suppression: { by: 'comment', line: found.comment.line, reason: found.reason } };
	};
	const findings = audit.findings.map(silenced);
	for (const { comment, used } of directives) if (!used) note(comment, 'ignore-unused');
	return { ...audit, findings, notices: [...audit.notices, ...notices] };
}
