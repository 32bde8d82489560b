import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePairGate, compileWordGate, lineWords, mayHoldWord, nextPair, wordAt } from '../../src/annotate/words.js';

/** Each word with its offsets. */
function wordsIn(line: string) {
	const words = lineWords(line);
	return words.starts.map((start, i) => ({ start, end: words.ends[i], text: wordAt(words, i) }));
}

test('runs of letters in small letters, with their offsets', () => {
	expect(wordsIn("We didn't sell 400G")).toEqual([
		{ start: 0, end: 2, text: 'we' },
		{ start: 3, end: 7, text: 'didn' },
		{ start: 8, end: 9, text: 't' },
		{ start: 10, end: 14, text: 'sell' },
		{ start: 18, end: 19, text: 'g' },
	]);
});

test('the same as a pattern finds, in any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), line => {
			const found = [...line.matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => ({
				start: index,
				end: index + word.length,
				text: word.toLowerCase(),
			}));
			expect(wordsIn(line)).toEqual(found);
		}),
	);
});

test('a line knows whether it holds digits and whether it holds more than ASCII', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '-', 'é', '½', '年') }), line => {
			expect(lineWords(line)).toMatchObject({ digits: /\d/.test(line), odd: /[^\x00-\x7f]/.test(line) });
		}),
	);
});

test('no pair of words is passed over, whatever stands between them', () => {
	const pairs = [
		['to', 'we'],
		['as', 'of'],
	] as const;
	const gate = compilePairGate(pairs);
	const text = fc.array(fc.constantFrom('to', 'we', 'As', 'of', 'gap', '-', ' ', ', ', '4'), { maxLength: 30 }).map(parts => parts.join(' '));
	fc.assert(
		fc.property(text, line => {
			const words = lineWords(line);
			const found: number[] = [];
			for (let i = nextPair(words, 0, gate); i >= 0; i = nextPair(words, i + 1, gate)) found.push(i);
			const all = words.starts.map((_, i) => i).filter(i => i > 0 && pairs.some(([a, b]) => a === wordAt(words, i - 1) && b === wordAt(words, i)));
			expect(found).toEqual(all);
		}),
	);
});

test('a line keeps its words when others are cut after it', () => {
	const line = lineWords('one two three');
	for (const other of ['four five six seven', 'eight', '']) lineWords(other);
	expect(line.starts.map((_, i) => wordAt(line, i))).toEqual(['one', 'two', 'three']);
	expect(lineWords('nine').starts).toEqual([0]);
});

test('a gate never says no where a word of its list stands', () => {
	const list = ['profit', 'loss', 'up'];
	const gate = compileWordGate(list);
	fc.assert(
		fc.property(fc.array(fc.constantFrom('Profit', 'LOSS', 'up', 'other', "isn't", '4', '-'), { maxLength: 8 }), parts => {
			const line = parts.join(' ');
			if (wordsIn(line).some(({ text }) => list.includes(text))) expect(mayHoldWord(line, gate)).toBe(true);
		}),
	);
	expect(mayHoldWord('nothing of the kind', gate)).toBe(false);
});
