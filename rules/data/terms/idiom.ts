/** How a linguist writes an idiom down. */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';

/** `literal`: Chinese that shows that it was translated word by word, and `sense` what it says then. */
export const idiom = (en: string, tw: string, cn: string, literal: string, sense: string): TermRow => ({
	en,
	tw,
	cn,
	not: [{ zh: literal, sense }],
	kind: 'idiom',
});

/** One written in all its forms, which takes no further endings: "let off steam", never "let off steams". */
export const phrase = (en: string, tw: string, cn: string, literal: string, sense: string): TermRow => ({
	...idiom(en, tw, cn, literal, sense),
	fixed: true,
});

/** One that is an utterance of its own, on both sides: "Beats me." */
export const formula = (en: string, tw: string, cn: string, literal: string, sense: string): TermRow => ({
	...idiom(en, tw, cn, literal, sense),
	alone: true,
});
