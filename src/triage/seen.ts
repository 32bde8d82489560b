/** What a decision keeps of its finding, and whether a finding is the one it was taken on. */

import type { Finding, FindingSide, Seen, Span } from '../model.js';

const longest = 4000;
const before = 500;

/** A long line cut to what surrounds its first span; the same line is always cut the same. */
function clipped(side: FindingSide): FindingSide {
	const { text, line, spans } = side;
	if (text.length <= longest) return { line, text, spans };
	const start = Math.max(0, (spans[0]?.[0] ?? 0) - before);
	const end = start + longest;
	const inside = spans.filter(([from]) => from < end).map(([from, to]): Span => [Math.max(0, from - start), Math.min(to, end) - start]);
	return { line, text: text.slice(start, end), spans: inside };
}

/** What a reviewer has before them. */
export const seenOf = ({ file, rule, cause, source, target }: Finding): Seen => ({
	file,
	rule,
	cause,
	...(source ? { source: clipped(source) } : {}),
	...(target ? { target: clipped(target) } : {}),
});

/** Whether a text is kept whole. */
export const isWhole = ({ text }: { readonly text: string }): boolean => text.length < longest;

const overlaps = (a: readonly Span[], b: readonly Span[]): boolean =>
	(a.length === 0 && b.length === 0) || a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to));

/** Whether evidence stands in the same place of lines with the same text: another version of the tool may mark a word more or less. */
export const isSamePlace = (a: Seen, b: Seen): boolean =>
	overlaps(a.target?.spans ?? [], b.target?.spans ?? []) && overlaps(a.source?.spans ?? [], b.source?.spans ?? []);

/** The words of the evidence. */
export const evidenceWords = (side: FindingSide | undefined): readonly string[] => side?.spans.map(([from, to]) => side.text.slice(from, to)) ?? [];

const enough = 0.6;

/** The part, 0 to 1, of the longer text that both begin and end with. */
function likeness(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length);
	const longer = Math.max(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return longer === 0 ? 1 : (start + end) / longer;
}

/** Whether the evidence is the line itself: that it stands alone, or is English. */
const isWholeLine = ({ text, spans }: FindingSide): boolean => spans.length === 1 && spans[0]?.[0] === 0 && spans[0][1] === text.length;

const wholeLine = ['\u0000'];

/** What the evidence says, for comparison with another's: its words, or that it is the line, whatever stands there. */
export const evidenceKey = ({ rule, source, target }: Seen): string =>
	JSON.stringify([rule, ...[source, target].map(side => (side && isWholeLine(side) ? wholeLine : evidenceWords(side)))]);

const alike = (a: FindingSide | undefined, b: FindingSide | undefined): boolean => likeness(a?.text ?? '', b?.text ?? '') >= enough;

/** Whether lines with the same evidence are one line, corrected elsewhere: one side as it was, or a line alone that begins and ends as it did. */
export function isSameButCorrected(a: Seen, b: Seen): boolean {
	const sides = [
		[a.source, b.source],
		[a.target, b.target],
	] as const;
	if (sides.some(([one, other]) => Boolean(one) !== Boolean(other))) return false;
	if (sides.some(([one, other]) => one && isWholeLine(one) && !alike(one, other))) return false;
	if (a.source && a.target) return sides.some(([one, other]) => one?.text === other?.text);
	return sides.every(([one, other]) => alike(one, other));
}
