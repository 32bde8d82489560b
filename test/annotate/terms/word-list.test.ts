import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileWordList } from '../../../src/annotate/terms/word-list.js';

/** By starts; of one start in any order. */
function found(words: readonly string[], text: string): readonly string[] {
	const finds: string[] = [];
	compileWordList(words.map(word => ({ word }))).scan(text, ({ word }, start, end) => finds.push(`${word}@${start}-${end}`));
	return finds;
}

/** Every word at every place, by trying; the text without blanks. */
const tried = (words: readonly string[], text: string): readonly string[] =>
	Array.from({ length: text.length }, (_, start) =>
		words.filter(word => word !== '' && text.startsWith(word, start)).map(word => `${word}@${start}-${start + word.length}`),
	).flat();

describe('a list finds', () => {
	test('words within words', () =>
		expect([...found(['利率', '毛利率', '毛利'], '毛利率上升')].sort()).toEqual(['利率@1-3', '毛利@0-2', '毛利率@0-3']));
	test('words that overlap', () => expect(found(['收入', '入帳'], '收入帳')).toEqual(['收入@0-2', '入帳@1-3']));
	test('words of one unit', () => expect(found(['元', '美元'], '美元')).toEqual(['美元@0-2', '元@1-2']));
	test('words with blanks and capitals between', () => expect(found(['非gaap'], '非 GA AP 的')).toEqual(['非gaap@0-7']));
	test('nothing where a word is cut short', () => expect(found(['營業收入'], '營業收')).toEqual([]));
	test('no empty word', () => expect(found(['', 'a'], 'a ')).toEqual(['a@0-1']));
	test('nothing in an empty list, and nothing in blanks', () => {
		expect(found([], 'abc')).toEqual([]);
		expect(found(['a'], '  ')).toEqual([]);
	});
});

test('a list finds what trying every word at every place finds', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '利', '率'), maxLength: 5 });
	fc.assert(
		fc.property(
			fc.uniqueArray(letters, { maxLength: 12 }),
			fc.string({ unit: fc.constantFrom('a', 'b', 'c', '利', '率', 'x'), maxLength: 40 }),
			(words, text) => {
				expect([...found(words, text)].sort()).toEqual([...tried(words, text)].sort());
			},
		),
	);
});

test('thousands of words are all found', () => {
	const words = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 97), 0x5000 + Math.floor(i / 97)));
	const finds = new Set<string>();
	compileWordList(words.map(word => ({ word }))).scan(words.join('，'), ({ word }) => finds.add(word));
	expect(finds.size).toBe(5000);
});
