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
