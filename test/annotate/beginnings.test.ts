import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileBeginnings, nextBeginning } from '../../src/annotate/beginnings.js';

const words = ['毛利率', '營收', '收入', 'EBITDA'];
const beginnings = compileBeginnings(words);

test.each([
	['今年營收為', 0, 2],
	['營', 0, -1],
	['收入與營收', 1, 3],
	['沒有', 0, -1],
	['', 0, -1],
])('%s from %i: %i', (text, from, expected) => expect(nextBeginning(text, from, beginnings)).toBe(expected));

test('no word is passed over', () => {
	const text = fc.array(fc.constantFrom(...words, '毛', '收', '利', 'E', '，'), { maxLength: 8 }).map(parts => parts.join(''));
	fc.assert(
		fc.property(text, line => {
			const places: number[] = [];
			for (let at = nextBeginning(line, 0, beginnings); at >= 0; at = nextBeginning(line, at + 1, beginnings)) places.push(at);
			for (const word of words) for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) expect(places).toContain(at);
		}),
	);
});
