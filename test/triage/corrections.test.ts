import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, combine, editsBetween, pieces, type Wish } from '../../src/triage/corrections.js';

describe('pieces', () => {
	test('go by word, in Chinese too', () =>
		expect(pieces('我們賣了 40 場演出。', '我們賣了 40G。').filter(piece => piece.in !== 'both')).toEqual([
			{ text: '40 場演出', in: 'before' },
			{ text: '40G', in: 'after' },
		]));
	test('join to both texts (property)', () => {
		const text = fc.string({ unit: fc.constantFrom('我', '們', '4', 'a', ' ', '，', '😀', 'é') });
		fc.assert(
			fc.property(text, text, (before, after) => {
				const all = pieces(before, after);
				expect(
					all
						.filter(piece => piece.in !== 'after')
						.map(piece => piece.text)
						.join(''),
				).toBe(before);
				expect(
					all
						.filter(piece => piece.in !== 'before')
						.map(piece => piece.text)
						.join(''),
				).toBe(after);
				expect(applyEdits(before, editsBetween(before, after))).toBe(after);
			}),
		);
	});
});

const line = '第一季營收 18 億美元，第二季 6,940 萬美元。';
const wish = (of: string, text: string, base = line): Wish<string> => ({ of, base, text });
const scale = wish('scale', line.replace('18 億', '180 億'));
const digits = wish('digits', line.replace('6,940', '6,490'));

describe('combine', () => {
	test('makes corrections of different places together', () => {
		const { text, taken, refused } = combine(line, [scale, digits]);
		expect([text, taken, refused]).toEqual(['第一季營收 180 億美元，第二季 6,490 萬美元。', ['scale', 'digits'], []]);
	});
	test('makes one that was wished twice once', () => expect(combine(line, [scale, { ...scale, of: 'again' }]).text).toBe(scale.text));
	test('makes neither of two that want the same words, and names both', () => {
		const other = wish('other', line.replace('18 億', '1.8 億'));
		const { text, taken, refused } = combine(line, [scale, other, digits]);
		expect(text).toBe(digits.text);
		expect(taken).toEqual(['digits']);
		expect(refused).toEqual([
			{ of: 'scale', because: { clashesWith: 'other' } },
			{ of: 'other', because: { clashesWith: 'scale' } },
		]);
	});
	test('moves a correction along with a line that was changed elsewhere', () => {
		const now = `（更正）${digits.text}`;
		expect(combine(now, [scale])).toEqual({ text: now.replace('18 億', '180 億'), taken: ['scale'], refused: [] });
	});
	test('refuses one whose words have changed', () =>
		expect(combine(line.replace('18 億', '19 億'), [scale]).refused).toEqual([{ of: 'scale', because: 'changed' }]));
	test('leaves a line alone that has the correction already', () =>
		expect(combine(scale.text, [scale])).toEqual({ text: scale.text, taken: ['scale'], refused: [] }));
	test('the edit of a whole line and a fix in it are one', () => {
		const edit = wish('edit', scale.text.replace('營收', '的營收'));
		expect(combine(line, [edit, scale]).text).toBe(edit.text);
	});
});

test('corrections of disjoint words can be made in any order, and each is in the result (property)', () => {
	const word = fc.constantFrom('甲', '乙', '丙', '12', 'ab');
	fc.assert(
		fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), fc.nat(7), fc.nat(7), (words, a, b) => {
			const at = (n: number): number => n % words.length;
			fc.pre(at(a) !== at(b));
			const text = (changed: readonly number[]): string => words.map((own, i) => (changed.includes(i) ? `新${i}` : own)).join('，');
			const wishes = [wish('a', text([at(a)]), text([])), wish('b', text([at(b)]), text([]))];
			expect(combine(text([]), wishes).text).toBe(text([at(a), at(b)]));
			expect(combine(text([]), [...wishes].reverse()).text).toBe(text([at(a), at(b)]));
		}),
	);
});
