import { describe, expect, test } from 'vitest';
import { nameSurroundings } from '../../rules/data/name-surroundings.js';
import { engine } from '../../rules/index.js';
import { compareDocument } from '../../src/audit.js';
import { compileNameSurroundings, namedWords } from '../../src/compare/kept-names.js';
import { compileTraces } from '../../src/compare/traces.js';
import type { Compared } from '../../src/model.js';
import { documentOfPairs } from '../helpers/documents.js';

const traces = compileTraces({
	rows: '',
	nouns: 'lantern=燈籠;bond=債券;power=力量電;target=目標',
	light: '',
	joints: ['and'],
	commonCharacters: '的',
});
const surroundings = compileNameSurroundings(nameSurroundings);
const seen = (source: string, target: string): readonly string[] =>
	namedWords(compareDocument(engine(), documentOfPairs([[source, target]]))[0] as Compared, traces, surroundings, word =>
		word === 'otter' ? ['水獭'] : [],
	).map(({ word, target: span, kept }) => `${word}: ${kept ? 'kept' : target.slice(...span)}`);

describe('a common word with a capital amid a sentence', () => {
	test.each([
		['We rely on Lantern for this.', '我們靠 Lantern 處理這件事。', ['Lantern: kept']],
		['We rely on Lantern for this.', '我們靠燈籠處理這件事。', ['Lantern: 燈籠']],
		['In tests, Lantern found the cause.', '測試時，燈籠找到了原因。', ['Lantern: 燈籠']],
		['They shop at Otter, mostly.', '他們多在水獺購物。', ['Otter: 水獺']],
		['We rely on its Lantern engine.', '我們靠其 Lantern 引擎。', ['Lantern: kept']],
		['We rely on Lantern, as a lantern would.', '我們靠燈籠。', []],
		['It is part of the Bond programme.', '這屬於債券計畫。', []],
		['The head of the fund for Power of Nutrition spoke.', '力量發言。', []],
		['See them in Target 2030 for this.', '見目標 2030。', []],
		['Lantern is here.', '燈籠在這裡。', []],
		['We rely on Lantern for this.', '我們靠它（Lantern）處理。', []],
		['We rely on Harlan for this.', '我們靠哈蘭處理。', []],
	])('%s %s', (source, target, expected) => expect(seen(source, target)).toEqual(expected));
});
