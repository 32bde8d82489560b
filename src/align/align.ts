/** From what a reader gives to pairs: given ones are taken as they are, lines are paired. */

import type { Content, Pair } from '../model.js';
import { alignInterleaved } from './interleaved.js';
import { type Bead, kindOf, sideFrom } from './pairs.js';
import { alignParallel } from './parallel.js';
import { type AlignWords, noAlignWords } from './words.js';

const asGiven = { by: 'given' } as const;

const given = ({ pairs }: Extract<Content, { layout: 'pairs' }>, words: AlignWords): readonly Pair[] =>
	pairs.map(({ source, target, state }, index) => {
		const pair: Pair = {
			index,
			kind: kindOf(source.text, target.text, words, true),
			source: sideFrom([source]),
			target: sideFrom([target]),
			alignment: asGiven,
		};
		return state ? { ...pair, state } : pair;
	});

const grouped = ({ groups }: Extract<Content, { layout: 'groups' }>, words: AlignWords): readonly Bead[] =>
	groups.map(group => {
		const [source, target] = [group.source, group.target].map(side => (side.length > 0 ? sideFrom(side) : undefined));
		return {
			kind: kindOf(source?.text, target?.text, words, true),
			...(source ? { source } : {}),
			...(target ? { target } : {}),
			alignment: asGiven,
			...(group.state ? { state: group.state } : {}),
		};
	});

const numbered = (beads: readonly Bead[]): readonly Pair[] => beads.map((bead, index) => ({ index, ...bead }));

/** The pairs of a document, in its order. Every line that is not blank is in exactly one. Pure; `words` is language data of `rules/data`. */
export function align(content: Content, words: AlignWords = noAlignWords): readonly Pair[] {
	switch (content.layout) {
		case 'pairs':
			return given(content, words);
		case 'groups':
			return numbered(grouped(content, words));
		case 'interleaved':
			return numbered(alignInterleaved(content.lines, words));
		case 'parallel':
			return numbered(alignParallel(content.source, content.target, words));
	}
}
