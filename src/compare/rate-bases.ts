/** What figures are given for one of, told of figures that agree: 每兆瓦103澳元 for "A$103 per megawatt-hour". */

import { once } from '../annotate/once.js';
import { foldChinese } from '../annotate/script.js';
import type { Compared, Match, Span } from '../model.js';
import { agreeing } from './readings.js';

/** What a linguist writes. */
export interface RateBasisRows {
	/** English without its plural, and the Chinese, alternatives of patterns; the usual Chinese first. */
	readonly bases: readonly (readonly [english: string, chinese: string])[];
}

interface Basis {
	readonly expected: string;
	/** Behind a figure. */
	readonly perEnglish: RegExp;
	/** Behind an amount of money also "a barrel". */
	readonly aEnglish: RegExp;
	readonly spoken: RegExp;
	/** 每桶 before a figure, at the end of a text; behind it, at the beginning; and anywhere. */
	readonly before: RegExp;
	readonly behind: RegExp;
	readonly anywhere: RegExp;
}

/** Compiled when first asked for. */
export interface RateBases {
	readonly bases: () => readonly Basis[];
}

const compiled = ([english, chinese]: RateBasisRows['bases'][number]): Basis => {
	const [words, folded] = [`(?:${english})s?(?![A-Za-z-])`, `(?:${foldChinese(chinese)})`];
	return {
		expected: `每${chinese.split('|')[0]}`,
		perEnglish: new RegExp(`^(?: per | ?/ ?)${words}`),
		aEnglish: new RegExp(`^ (?:an?|each) ${words}`),
		spoken: new RegExp(`(?<![A-Za-z])${words}`, 'i'),
		before: new RegExp(`每${folded}[^,，。；;、每\\d]{0,8}$`),
		behind: new RegExp(`^ ?(?:每|[/／] ?)${folded}`),
		anywhere: new RegExp(`[每/／] ?${folded}`),
	};
};

/** Compiles the rows, once. */
export const compileRateBases = ({ bases }: RateBasisRows): RateBases => ({ bases: once(() => bases.map(compiled)) });

/** What one of is meant on both sides; spans are offsets into the lines. */
export interface UnlikeBases {
	readonly source: Span;
	readonly target: Span;
	readonly expected: string;
}

/** As far around a figure what it is given for may stand, in code units. */
const reach = 32;

/** A quick look at what follows a figure. */
const mayBeRate = (text: string, end: number): boolean => text.startsWith(' per ', end) || text.startsWith(' a', end) || text.startsWith('/', end);

interface Named {
	readonly basis: Basis;
	readonly span: Span;
}

function inEnglish(text: string, { span: [, end], readings: [{ kind }] }: NonNullable<Match['source']>, bases: readonly Basis[]): Named | undefined {
	const tail = text.slice(end, end + reach);
	for (const basis of bases) {
		const [words] = basis.perEnglish.exec(tail) ?? (kind === 'money' ? basis.aEnglish.exec(tail) : undefined) ?? [];
		if (words !== undefined) return { basis, span: [end + words.length - words.trimStart().length, end + words.length] };
	}
	return undefined;
}

/** The basis with the longest words: 每兆瓦時 is no 每兆瓦. */
function inChinese(text: string, { span: [start, end] }: NonNullable<Match['target']>, bases: readonly Basis[]): Named | undefined {
	const from = Math.max(0, start - reach);
	const [head, tail] = [text.slice(from, start), text.slice(end, end + reach)];
	let best: Named | undefined;
	let longest = 0;
	for (const basis of bases) {
		const [before, behind] = [basis.before.exec(head), basis.behind.exec(tail)];
		const at = before ? from + before.index : end;
		const [words = ''] = before ? (basis.anywhere.exec(before[0]) ?? []) : (behind ?? []);
		if (words.length <= longest) continue;
		longest = words.length;
		best = { basis, span: [at, at + words.length] };
	}
	return best;
}

/** The first figure of a pair that agrees and is given for one of another thing on the other side. */
export function unlikeBases({ pair, matches }: Compared, rates: RateBases): UnlikeBases | undefined {
	const english = pair.source?.text ?? '';
	for (const { relation, source, target } of matches) {
		if (!source || !target || !agreeing.has(relation) || relation === 'converted' || !mayBeRate(english, source.span[1])) continue;
		const bases = rates.bases();
		const here = inEnglish(english, source, bases);
		if (!here) continue;
		const chinese = foldChinese(pair.target?.text ?? '');
		const there = inChinese(chinese, target, bases);
		if (!there || there.basis === here.basis || here.basis.anywhere.test(chinese.slice(...there.span))) continue;
		if (there.basis.spoken.test(english) || here.basis.anywhere.test(chinese)) continue;
		return { source: here.span, target: there.span, expected: here.basis.expected };
	}
	return undefined;
}
