import { describe, expect, test } from 'vitest';
import { pinyin } from '../../rules/data/pinyin.js';
import { sounds as rows } from '../../rules/data/sounds.js';
import { compileSounds } from '../../src/annotate/names/sounds.js';
import { chineseNameVariants } from '../../src/compare/chinese-names.js';

const sounds = compileSounds(rows, pinyin);
const surnames = new Map([
	['Chan', ['陈']],
	['Cheung', ['张', '章']],
]);
const found = (...pairs: readonly (readonly [source: string, target: string])[]): readonly string[] =>
	chineseNameVariants(
		pairs.map(([source, target], i) => ({ source, target, line: i + 1 })),
		surnames,
		sounds,
	).map(({ at, target, usual, lines }) => `${at + 1}: ${pairs[at]?.[1].slice(...target)} → ${usual} (${lines})`);

describe('a name with another character that is read alike', () => {
	test.each([
		[
			'in a label',
			[
				['Our chair, Alice Chan, spoke.', '主席陳美玲發言。'],
				['Alice Chan', '陳美琳'],
			],
			['2: 陳美琳 → 陳美玲 (1)'],
		],
		[
			'in most lines otherwise, surname first',
			[
				['Cheung Ka-wai left.', '張家惟離職。'],
				['Cheung Ka-wai came.', '張家維到任。'],
				['Cheung Ka-wai stays.', '張家維留任。'],
			],
			['1: 張家惟 → 張家維 (2,3)'],
		],
	] as const)('%s', (_, pairs, expected) => expect(found(...pairs)).toEqual(expected));
	test.each([
		[
			'the surname with a title',
			[
				['Alice Chan spoke.', '陳美玲發言。'],
				['Alice Chan left.', '陳女士離開了。'],
			],
		],
		[
			'two characters, and the word behind them',
			[
				['Alice Chan spoke.', '陳美說了話。'],
				['Alice Chan left.', '陳美在場。'],
			],
		],
		[
			'two people',
			[
				['Alice Chan spoke.', '陳美玲發言。'],
				['Mary Chan left.', '陳美琳離開了。'],
			],
		],
	] as const)('none: %s', (_, pairs) => expect(found(...pairs)).toEqual([]));
});
