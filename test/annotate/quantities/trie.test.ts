import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passes } from '../../../src/annotate/gate.js';
import { compileEndTrie, compileTrie } from '../../../src/annotate/quantities/trie.js';

const word = fc.string({ unit: fc.constantFrom('年', '月', '美', '元', 'a'), maxLength: 4 });
const words = fc.uniqueArray(word, { maxLength: 8 });
const text = fc.string({ unit: fc.constantFrom('年', '月', '美', '元', 'a', 'b'), maxLength: 12 });

const longest = (found: readonly string[]): string | undefined => found.filter(own => own !== '').sort((a, b) => b.length - a.length)[0];
const entries = (list: readonly string[]): readonly (readonly [string, string])[] => list.map(own => [own, own] as const);

describe('what is found is the longest word', () => {
	test('from its start', () => {
		fc.assert(
			fc.property(words, text, (list, line) => {
				const trie = compileTrie(entries(list));
				for (let at = 0; at <= line.length; at++) {
					const value = longest(list.filter(own => line.startsWith(own, at)));
					expect(trie.longest(line, at)).toEqual(value && { value, end: at + value.length });
					expect(passes(trie.firsts, line.charCodeAt(at))).toBe(list.some(own => own !== '' && own[0] === line[at]));
				}
			}),
		);
	});

	test('from its end', () => {
		fc.assert(
			fc.property(words, text, (list, line) => {
				const trie = compileEndTrie(entries(list));
				for (let end = 0; end <= line.length; end++) {
					const value = longest(list.filter(own => line.slice(0, end).endsWith(own)));
					expect(trie.longest(line, end)).toEqual(value && { value, start: end - value.length });
				}
			}),
		);
	});
});

test('of two equal words the first stands', () => {
	const rows = [
		['約', 1],
		['約', 2],
	] as const;
	expect(compileTrie(rows).longest('約', 0)?.value).toBe(1);
	expect(compileEndTrie(rows).longest('約', 1)?.value).toBe(1);
});
