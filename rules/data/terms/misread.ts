/** How a linguist writes down words that are taken in a wrong sense, and things that are taken for each other. */

import type { TermRow, WrongRow } from '../../../src/annotate/terms/termbase.js';

/** What must stand beside a term, or must not; `unless` names English words that make all wrong renderings right. */
interface Guards extends Pick<TermRow, 'hk' | 'near' | 'apart' | 'domain' | 'cased' | 'fixed' | 'alone' | 'metric'> {
	readonly unless?: string;
}

/** Chinese by `|`; in a list with the English words, by blanks, that make it right. */
type Wrong = string | readonly [zh: string, unless: string];

/** `wrong`: by the sense it gives, Chinese that does not render the term. */
export const misread = (en: string, tw: string, cn: string, wrong: Readonly<Record<string, Wrong>>, { unless, ...guards }: Guards = {}): TermRow => ({
	en,
	tw,
	cn,
	not: Object.entries(wrong).map(([sense, words]): WrongRow => {
		const [zh, right = unless] = typeof words === 'string' ? [words] : words;
		return { zh, sense, ...(right === undefined ? {} : { unless: right }) };
	}),
	...guards,
});

/** The same with one wrong sense, which `wrong` gives. Where it holds a right rendering, it is named in full: 保險政策 beside 保險. */
export const sense = (en: string, tw: string, cn: string, wrong: string, gives: string, guards: Guards = {}): TermRow =>
	misread(en, tw, cn, { [gives]: wrong }, guards);

/** English forms, Chinese for Taiwan and the Mainland, and further English words (by blanks) by which a line speaks of the thing. */
type Thing = readonly [en: string, tw: string, cn: string, more?: string];

const without = (list: string, known: ReadonlySet<string>): string =>
	list
		.split('|')
		.filter(word => !known.has(word))
		.join('|');

/** The words of a thing's English forms, and their plurals. */
const wordsOf = ([en, , , more = '']: Thing): readonly string[] => {
	const words = en.toLowerCase().split(/[ |-]/);
	return [...new Set([...words, ...words.map(word => `${word}s`), ...more.split(' ')])].filter(word => word !== '');
};

/** Things of one kind: the name of each is wrong for all others, unless the line speaks of both. */
export function confusable(things: readonly Thing[]): readonly TermRow[] {
	return things.map(thing => {
		const [en, tw, cn] = thing;
		const right = new Set([...tw.split('|'), ...cn.split('|')]);
		const own = new Set(wordsOf(thing));
		const wrongBy = (other: Thing): WrongRow => ({
			zh: without(other[1], right),
			sense: other[0].split('|')[0] ?? '',
			unless: wordsOf(other)
				.filter(word => !own.has(word))
				.join(' '),
		});
		const others = things.filter(other => other !== thing);
		return { en, tw, cn, not: others.map(wrongBy).filter(({ zh }) => zh !== '') };
	});
}
