import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextWord } from '../../src/annotate/next-word.js';
import { compileTrie } from '../../src/annotate/quantities/trie.js';

const words = ['不', '不會', '沒有', '會不會'];
const table = compileTrie(words.map(word => [word, word] as const));

function all(text: string): readonly string[] {
	const found: string[] = [];
	for (let word = nextWord(text, 0, table); word; word = nextWord(text, word.end, table)) {
		expect(text.slice(word.start, word.end)).toBe(word.value);
		found.push(word.value);
	}
	return found;
}

test.each([
	['', []],
	['他說會', []],
	['他不會來', ['不會']],
	['會不會不來', ['會不會', '不']],
	['沒有不會的', ['沒有', '不會']],
] as const)('%s', (text, expected) => expect(all(text)).toEqual(expected));

test('finds what an expression of the same words finds', () => {
	const longestFirst = /會不會|不會|沒有|不/g;
	const texts = fc.array(fc.constantFrom('不', '會', '沒', '有', '人')).map(units => units.join(''));
	fc.assert(
		fc.property(texts, text => {
			expect(all(text)).toEqual(text.match(longestFirst) ?? []);
		}),
	);
});
