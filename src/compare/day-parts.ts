/** Parts of the day that the two sides name, and that are not the same: "Wednesday morning", 星期三下午. */

import { everyMatch } from '../annotate/every-match.js';
import { formsOf } from '../annotate/forms.js';
import { foldChinese } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';

const parts = ['morning', 'noon', 'afternoon', 'evening', 'night', 'midnight', 'dawn'] as const;

type DayPart = (typeof parts)[number];
type Words = Readonly<Record<DayPart, string>>;

/** What a linguist writes: alternatives of patterns. */
export interface DayPartRows {
	readonly english: Words;
	readonly chinese: Words;
	/** By what the English says, what the Chinese must not say. */
	readonly opposed: Readonly<Record<DayPart, readonly DayPart[]>>;
	/** Beside these a line is left alone. */
	readonly aside: { readonly english: string; readonly chinese: string };
}

/** Compiled; Chinese folded. */
export interface DayParts {
	readonly gate: WordGate;
	readonly english: RegExp;
	readonly chinese: RegExp;
	readonly opposed: DayPartRows['opposed'];
	readonly aside: { readonly english: RegExp; readonly chinese: RegExp };
}

const groups = (words: Words): string => parts.map(part => `(?<${part}>${words[part]})`).join('|');

/** Compiles the rows, once. */
export const compileDayParts = ({ english, chinese, opposed, aside }: DayPartRows): DayParts => ({
	gate: compileWordGate(parts.flatMap(part => formsOf(english[part]))),
	english: new RegExp(`\\b(?:${groups(english)})\\b`, 'gi'),
	chinese: new RegExp(foldChinese(groups(chinese)), 'g'),
	opposed,
	aside: { english: new RegExp(`\\b(?:${aside.english})`, 'i'), chinese: new RegExp(foldChinese(aside.chinese)) },
});

interface Named {
	readonly part: DayPart;
	readonly span: Span;
}

/** The one part of the day that a line names; undefined where it names none, or several. */
function onlyPart(text: string, pattern: RegExp): Named | undefined {
	let only: Named | undefined;
	for (const { 0: words, index, groups: found } of everyMatch(text, pattern)) {
		const part = parts.find(name => found?.[name] !== undefined);
		if (!part || only) return undefined;
		only = { part, span: [index, index + words.length] };
	}
	return only;
}

/** The Night of Bonfire Night. */
const isOfName = (english: string, [start]: Span): boolean =>
	/^[A-Z]/.test(english.charAt(start)) &&
	/\b[A-Z][a-z]+ $/.test(english.slice(Math.max(0, start - 20), start)) &&
	!/(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day $/.test(english.slice(Math.max(0, start - 12), start));

/** What either side names, where each names one part of the day and they cannot be the same. */
export function unlikeDayParts(
	english: string,
	chinese: string,
	{ gate, english: words, chinese: others, opposed, aside }: DayParts,
): { readonly source: Named; readonly target: Named } | undefined {
	if (!mayHoldWord(english, gate)) return undefined;
	const folded = foldChinese(chinese);
	const [source, target] = [onlyPart(english, words), onlyPart(folded, others)];
	if (source && isOfName(english, source.span)) return undefined;
	if (!source || !target || !opposed[source.part].includes(target.part)) return undefined;
	return aside.english.test(english) || aside.chinese.test(folded) ? undefined : { source, target };
}
