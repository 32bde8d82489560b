import { describe, expect, test } from 'vitest';
import { compileChineseLists, longerThan, lookalikesOf } from '../../../src/annotate/terms/chinese-lists.js';

const lists = compileChineseLists(() => '毛利率~毛利 率;利率|低利率的利率~非 GAAP 利率;毛利率', '淨利率 毛利率 股股利');
const shown = (all: ReturnType<typeof longerThan>): readonly string[] => all.map(({ word, shift, rows }) => `${word} ${shift} [${rows.join(' ')}]`);

describe('longer words', () => {
	test('are those of rows, and those that only look so', () =>
		expect(shown(longerThan('利率', lists))).toEqual([
			'毛利率 1 [0 2]',
			'低利率的利率 1 [1]',
			'低利率的利率 4 [1]',
			'非gaap利率 5 [1]',
			'净利率 1 []',
		]));
	test('are not the word itself', () => expect(shown(longerThan('毛利率', lists))).toEqual([]));
});

describe('look-alikes', () => {
	test('are words no row has', () => expect(shown(lookalikesOf('利率', lists))).toEqual(['净利率 1 []']));
	test('hold a word wherever it stands in them', () => expect(shown(lookalikesOf('股', lists))).toEqual(['股股利 0 []', '股股利 1 []']));
	test('are remembered', () => expect(lookalikesOf('股', lists)).toBe(lookalikesOf('股', lists)));
});
