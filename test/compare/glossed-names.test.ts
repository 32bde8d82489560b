import { describe, expect, test } from 'vitest';
import { pinyin } from '../../rules/data/pinyin.js';
import { sounds as rows } from '../../rules/data/sounds.js';
import { engine } from '../../rules/index.js';
import { compileSounds } from '../../src/annotate/names/sounds.js';
import { compareDocument } from '../../src/audit.js';
import { glossesIn, isShortFor, uncopiedNames, variantOf } from '../../src/compare/glossed-names.js';
import type { Compared } from '../../src/model.js';
import { documentOfPairs } from '../helpers/documents.js';

const sounds = compileSounds(rows, pinyin);
const common = { renderingsOf: (word: string) => (word === 'union' ? { characters: '工會', frequency: 0, light: false, noun: true } : undefined) };
const comparedOf = (source: string, target: string): Compared => compareDocument(engine(), documentOfPairs([[source, target]]))[0] as Compared;

describe('names that a translation explains', () => {
	test.each([
		['We welcome Harlan Valley Bancorp.', '歡迎哈蘭谷銀行（Harlan Valley Bancorp）。', ['Harlan Valley Bancorp: 哈蘭']],
		['We welcome Harlan.', '歡迎哈蘭（Harlan）。', []],
		['We welcome Union Pacific.', '歡迎聯合太平洋（Union Pacific）。', []],
		['We welcome Dr. Peter Harrison.', '歡迎彼得·哈里森（Peter Harrison）博士。', []],
		['We welcome them.', '歡迎哈蘭谷銀行（Harlan Valley Bancorp）。', []],
	])('%s %s', (source, target, expected) =>
		expect(glossesIn(comparedOf(source, target), sounds, common).map(({ latin, target: span }) => `${latin}: ${target.slice(...span)}`)).toEqual(
			expected,
		),
	);
});

test('names that are not copied are runs of capitals', () =>
	expect(
		uncopiedNames(comparedOf("Harlan Valley's lenders met Marlowe in Ohio.", '銀行與 Marlowe 會面。').pair).map(({ words }) => words.join(' ')),
	).toEqual(['Harlan Valley', 'Ohio']));

test.each([
	[['Harlan', 'Valley'], true],
	[['Harlan'], true],
	[['Harlan', 'Street'], false],
	[['Valley'], false],
])('%s is short for Harlan Valley Bancorp: %s', (words, expected) => expect(isShortFor(words, 'Harlan Valley Bancorp')).toBe(expected));

describe('what stands for a name elsewhere', () => {
	test.each([
		['哈倫山谷完成了收購。', '哈倫'],
		['哈蘭谷完成了收購。', undefined],
		['該公司完成了收購。', undefined],
	])('%s: %s', (text, expected) => {
		const span = variantOf('Harlan Valley', '哈蘭', text, sounds);
		expect(span && text.slice(...span)).toBe(expected);
	});
});
