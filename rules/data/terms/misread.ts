/** How a linguist writes down words that are taken in a wrong sense. */

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
