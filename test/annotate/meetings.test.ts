import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMeetings, meetingsIn } from '../../src/annotate/meetings.js';
import { foldChinese } from '../../src/annotate/script.js';
import { hashOf, lineWords } from '../../src/annotate/words.js';

const characters = fc.constantFrom(...'三成員工市長感謝協會開關閉買賣方，。 abAB12');
const text = fc.string({ unit: characters, maxLength: 40 });
const word = fc.string({ unit: characters, minLength: 1, maxLength: 4 });
const englishWord = fc.constantFrom('open', 'closed', 'buyer', 'seller', 'the', 'Union');

test('no meeting of a word and a word of one row is missed', () => {
	const row = fc.record({ english: fc.array(englishWord, { maxLength: 2 }), chinese: fc.array(word, { maxLength: 3 }) });
	fc.assert(
		fc.property(fc.array(englishWord), text, fc.array(row, { maxLength: 6 }), (words, target, rows) => {
			const folded = foldChinese(target);
			const table = compileMeetings(rows.map(({ english, chinese }) => ({ english: english.map(hashOf), chinese })));
			const found = meetingsIn(lineWords(words.join(' ')), folded, table);
			for (const [number, { english, chinese }] of rows.entries())
				for (const [i, said] of words.entries())
					if (english.includes(said) && chinese.some(one => folded.includes(foldChinese(one))))
						expect(found).toContainEqual({ row: number, word: i });
		}),
	);
});

test('rows are met in the order of the words, those of one word in their own', () => {
	const table = compileMeetings([
		{ english: [hashOf('open')], chinese: ['關閉'] },
		{ english: [hashOf('buyer')], chinese: ['賣方'] },
		{ english: [hashOf('open')], chinese: ['賣'] },
	]);
	expect(meetingsIn(lineWords('The buyer may open it'), foldChinese('賣方可以關閉'), table)).toEqual([
		{ row: 1, word: 1 },
		{ row: 0, word: 3 },
		{ row: 2, word: 3 },
	]);
	expect(meetingsIn(lineWords('The buyer may open it'), foldChinese('買方可以開啟'), table)).toEqual([]);
});
