/**
 * What renders the common words of English: for each the characters of which one stands in nearly every translation of it. The rows are words, for a
 * linguist to read and write; what is kept of them is their characters.
 */

import type { RenderingRows } from '../../src/compare/traces.js';
import { commonCharacters } from './common-characters.js';
import { adjectives } from './renderings/adjectives.js';
import { adverbs } from './renderings/adverbs.js';
import { lightWords } from './renderings/light-words.js';
import { nounsToL } from './renderings/nouns-a-to-l.js';
import { nounsFromM } from './renderings/nouns-m-to-z.js';
import { verbs } from './renderings/verbs.js';

/** `abide|abode = 遵守 居住` as `abide|abode=遵守居住`, each character once. */
const rowsOf = (...tables: readonly string[]): string =>
	tables
		.join('\n')
		.split('\n')
		.filter(line => line.includes(' = '))
		.map(line => {
			const [english = '', chinese = ''] = line.split(' = ');
			return `${english}=${[...new Set(chinese.replaceAll(' ', ''))].join('')}`;
		})
		.join(';');

export const renderings: RenderingRows = {
	rows: rowsOf(verbs, adjectives, adverbs),
	nouns: rowsOf(nounsToL, nounsFromM),
	light: rowsOf(lightWords),
	joints:
		'and or but which that who whom whose because while when where if as although though before after until since so to for by in on at with from of'.split(
			' ',
		),
	commonCharacters,
};
