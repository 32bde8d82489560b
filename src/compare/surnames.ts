/** Surnames before a title in Chinese: 羅女士. */

import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';

/** Surnames and the characters they are written with, and what follows a surname in Chinese. */
export interface Surnames {
	readonly of: ReadonlyMap<string, readonly string[]>;
	readonly titled: RegExp;
}

/** Makes the surnames ready: Latin → characters by blanks, and the titles behind them. Once per process. */
export function compileSurnames(rows: Readonly<Record<string, string>>, titles: readonly string[]): Surnames {
	const of = new Map(Object.entries(rows).map(([latin, chinese]) => [latin, foldChinese(chinese).split(' ')] as const));
	const all = [...new Set([...of.values()].flat())];
	return { of, titled: new RegExp(`(${all.join('|')})(?:${titles.map(foldChinese).join('|')})`, 'g') };
}

/** Where a line has just one surname before a title, and it is not the one that is written so in Latin letters; undefined where that one is not known. */
export function otherSurname(latin: string, chinese: string, { of, titled }: Surnames): Span | undefined {
	const own = of.get(latin);
	if (!own) return undefined;
	const [first, more] = [...foldChinese(chinese).matchAll(titled)];
	const surname = first?.[1];
	return !first || !surname || more || own.includes(surname) ? undefined : [first.index, first.index + surname.length];
}
