import { expect, test } from 'vitest';
import { splitsWord } from '../../src/annotate/word-boundary.js';

const splits = (text: string, word: string): boolean => splitsWord(text, [text.indexOf(word), text.indexOf(word) + word.length]);

test.each([
	['少數組織認為如此', '數組', true],
	['強調用戶的體驗', '調用', true],
	['我們在參觀光盤點了庫存', '光盤', true],
	['這個數組有三個元素', '數組', false],
	['下一代激光器的產能', '激光', false],
	['環比下降', '環比', false],
	['質量', '質量', false],
])('%s | %s', (text, word, expected) => expect(splits(text, word)).toBe(expected));

test('a place far into a long line is read as near the beginning of a short one', () =>
	expect(splits(`${'這是一句很長的話。'.repeat(5000)}少數組織認為`, '數組')).toBe(true));
