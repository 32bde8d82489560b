import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWordIndex, findWord } from '../../src/annotate/word-index.js';
import { lineWords, wordAt } from '../../src/annotate/words.js';

const word = fc.stringMatching(/^[a-d]{1,4}$/);

test('a word is found in any case and no other, whatever else is in the index', () => {
	fc.assert(
		fc.property(fc.uniqueArray(word), fc.array(fc.tuple(word, fc.boolean())), (table, line) => {
			const index = compileWordIndex(new Map(table.map(own => [own, own])));
			const words = lineWords(line.map(([own, large]) => (large ? own.toUpperCase() : own)).join(' '));
			for (let i = 0; i < words.starts.length; i++) {
				const own = wordAt(words, i);
				expect(findWord(index, words, i)).toBe(table.includes(own) ? own : undefined);
			}
		}),
	);
});

test('what no word of a line can be is left out', () => expect(compileWordIndex(new Map([['u.s.', 1]])).values).toEqual([]));
