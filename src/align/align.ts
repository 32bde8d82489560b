/** From what a reader gives to pairs: given ones are taken as they are, lines are paired. */

import type { Content, Pair } from '../model.js';
import { alignInterleaved } from './interleaved.js';
import { type Bead, kindOf, sideFrom } from './pairs.js';
import { alignParallel } from './parallel.js';
import { type AlignWords, noAlignWords } from './words.js';

const given = ({ pairs }: Extract<Content, { layout: 'pairs' }>, words: AlignWords): readonly Bead[] =>
	pairs.map(({ source, target, state }) => ({
		kind: kindOf(source.text, target.text, words, true),
		source: sideFrom([source]),
		target: sideFrom([target]),
		alignment: { by: 'given' },
		...(state ? { state } : {}),
	}));

const grouped = ({ groups }: Extract<Content, { layout: 'groups' }>, words: AlignWords): readonly Bead[] =>
	groups.map(group => {
		const [source, target] = [group.source, group.target].map(side => (side.length > 0 ? sideFrom(side) : undefined));
		return {
			kind: kindOf(source?.text, target?.text, words, true),
			...(source ? { source } : {}),
			...(target ? { target } : {}),
			alignment: { by: 'given' },
			...(group.state ? { state: group.state } : {}),
		};
	});

function beadsOf(content: Content, words: AlignWords): readonly Bead[] {
	switch (content.layout) {
		case 'pairs':
			return given(content, words);
		case 'groups':
			return grouped(content, words);
		case 'interleaved':
			return alignInterleaved(content.lines, words);
		case 'parallel':
			return alignParallel(content.source, content.target, words);
	}
}

/** The pairs of a document, in its order. Every line that is not blank is in exactly one. Pure; `words` is language data of `rules/data`. */
export const align = (content: Content, words: AlignWords = noAlignWords): readonly Pair[] =>
	beadsOf(content, words).map((bead, index) => ({ index, ...bead }));
