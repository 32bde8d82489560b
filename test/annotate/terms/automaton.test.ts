import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAutomaton } from '../../../src/annotate/terms/automaton.js';

const units = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function found(words: readonly string[], text: string): readonly string[] {
	const finds: string[] = [];
	compileAutomaton(words).scan(units(text), (word, end) => finds.push(`${words[word]}@${end}`));
	return finds;
}

/** Every word at every place, by trying. */
const tried = (words: readonly string[], text: string): readonly string[] =>
	Array.from({ length: text.length + 1 }, (_, end) =>
		words.filter(word => word !== '' && text.slice(0, end).endsWith(word)).map(word => `${word}@${end}`),
	).flat();

describe('an automaton finds', () => {
	test('words within words, the longer first where they end together', () =>
		expect(found(['利率', '毛利率', '毛利'], '毛利率上升')).toEqual(['毛利@2', '毛利率@3', '利率@3']));
	test('words that overlap', () => expect(found(['收入', '入帳'], '收入帳')).toEqual(['收入@2', '入帳@3']));
	test('nothing where a word is cut short', () => expect(found(['營業收入'], '營業收')).toEqual([]));
	test('no empty word', () => expect(found(['', 'a'], 'a')).toEqual(['a@1']));
	test('nothing in an empty list', () => expect(found([], 'abc')).toEqual([]));
});

test('an automaton finds what trying every word at every place finds', () => {
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
	const finds = new Set<number>();
	compileAutomaton(words).scan(units(words.join('，')), word => finds.add(word));
	expect(finds.size).toBe(5000);
});
