/** How a linguist writes down a word with several senses. */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';

/** `wrong`: Chinese that gives another sense of the word, and `gives` that sense. Hong Kong takes what either of the others takes. */
export const sense = (
	en: string,
	tw: string,
	cn: string,
	wrong: string,
	gives: string,
	guards: Pick<TermRow, 'near' | 'apart' | 'cased' | 'fixed' | 'alone' | 'hk'> & { readonly unless?: string } = {},
): TermRow => {
	const { unless, ...rest } = guards;
	return { en, tw, cn, not: [{ zh: wrong, sense: gives, ...(unless === undefined ? {} : { unless }) }], ...rest };
};
