import { expect, test } from 'vitest';
import { sourceWords, wordsIn } from '../../src/score/words.js';
import { audit } from '../reports/samples.js';

test.each([
	['', 0],
	['   ', 0],
	['One.', 1],
	['We shipped 1.6T modules — a first — in Q4.', 8],
	["The company's year-over-year growth", 4],
	['- • –', 0],
	['\u00a0a\u3000b\n c', 3],
])('%j has %d words', (text, count) => expect(wordsIn(text)).toBe(count));

test('a run of a million signs is counted at once', () => expect(wordsIn('-'.repeat(1_000_000))).toBe(0));

test('only the English side is counted', () => expect(sourceWords(audit([]))).toBe(2400));
