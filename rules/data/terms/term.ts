/** How a linguist writes down a term that is taken in a wrong sense. */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';

/** `wrong`: what a translator makes of it who takes it in another sense, and `sense` what that says. Where `wrong` holds a right rendering, it is named in full: 保險政策 beside 保險. */
export const term = (
	en: string,
	tw: string,
	cn: string,
	wrong: string,
	sense: string,
	guards: Pick<TermRow, 'hk' | 'near' | 'apart' | 'cased' | 'fixed' | 'metric'> = {},
): TermRow => ({ en, tw, cn, not: [{ zh: wrong, sense }], ...guards });
