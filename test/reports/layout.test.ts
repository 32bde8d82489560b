import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpts, pack, wrap } from '../../reports/layout.js';
import { displayWidth } from '../../reports/width.js';
import type { Span } from '../../src/model.js';
import { visible } from '../../src/visible.js';
import { forbidden } from '../messages/hostile.js';
import { side } from './samples.js';

const character = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...'abc, 123中文字，。「」') },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
	{ weight: 1, arbitrary: fc.constantFrom('\u001b', '\u202e', '\ud800', '\u200d', '\n', '👍🏽') },
);
const someText = fc.array(character, { maxLength: 200 }).map(parts => parts.join(''));
const someWidth = fc.integer({ min: 16, max: 100 });

describe('wrap', () => {
	test.each<[string, number, string[]]>([
		['', 20, ['']],
		['one two three', 20, ['one two three']],
		['one two three', 8, ['one two', 'three']],
		['one two', 3, ['one', 'two']],
		['unbreakable', 4, ['unbr', 'eaka', 'ble']],
		['中文可以在任何地方斷行', 8, ['中文可以', '在任何地', '方斷行']],
		['逗號不在行首，對', 12, ['逗號不在行', '首，對']],
		['括號（不在行尾）', 6, ['括號', '（不在', '行尾）']],
		['用 4G 上網', 6, ['用 4G', '上網']],
		['\u202e', 8, ['‹U+202E›']],
	])('%j in %i', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

	test('keeps every character but blanks, and the width', () => {
		fc.assert(
			fc.property(someText, someWidth, (text, width) => {
				const lines = wrap(text, width);
				for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
				expect(lines.join('').replaceAll(/\s/g, '')).toBe(visible(text).replaceAll(/\s/g, ''));
			}),
			{ numRuns: 500 },
		);
	});
});

describe('pack', () => {
	test.each<[string[], number, string[]]>([
		[['one', 'two'], 20, ['one  two']],
		[['one', 'two'], 7, ['one', 'two']],
		[['一二', '三四', '五 六'], 10, ['一二  三四', '五 六']],
		[['one', 'unbreakable', 'x'], 8, ['one', 'unbreaka', 'ble  x']],
		[['\u001b'], 8, ['␛']],
	])('%j in %i', (pieces, width, lines) => expect(pack(pieces, width)).toEqual(lines));
});

const around = (text: string, width: number, ...pieces: readonly string[]): readonly string[] =>
	excerpts(text, side(1, text, ...pieces).spans, width).flatMap(({ text: row, underline }) => [row, underline]);

describe('excerpts', () => {
	test.each<[string, string, number, string[], string[]]>([
		['all of a short line', 'Seven of ten.', 20, ['ten'], ['Seven of ten.', '         ^^^']],
		['more than one span', 'Seven of ten.', 20, ['ten', 'Seven'], ['Seven of ten.', '^^^^^    ^^^']],
		['wide characters', '七成的人，十人中有七人。', 30, ['七成', '七人'], ['七成的人，十人中有七人。', '^^^^              ^^^^']],
		['cut on the right', 'Seven of ten people said yes at once.', 20, ['Seven'], ['Seven of ten people…', '^^^^^']],
		['cut on the left', 'People said yes at once, seven of ten', 20, ['ten'], ['… once, seven of ten', '                 ^^^']],
		['cut on both sides', '一二三四五六七八九十一二三四五六七八九十', 16, ['八九'], ['…五六七八九十一…', '       ^^^^']],
		[
			'two rows for two far places',
			'one'.padEnd(60, '.').concat('two'),
			20,
			['one', 'two'],
			['one................…', '^^^', '…................two', '                 ^^^'],
		],
		[
			'evidence longer than the row',
			'x yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy z',
			20,
			['yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'],
			['…yyyyyyyyyyyyyyyyyy…', ' ^^^^^^^^^^^^^^^^^^'],
		],
		['escapes count as they are shown', '\u202e是\u001b七', 20, ['是', '七'], ['‹U+202E›是␛七', '        ^^ ^^']],
		['a line without evidence', '沒有證據', 20, [], ['沒有證據', '']],
	])('%s', (_, text, width, pieces, rows) => expect(around(text, width, ...pieces)).toEqual(rows));

	test('an empty span marks the character after it, at the end of a line the place after it', () => {
		expect(excerpts('七成', [[1, 1]], 20)).toMatchObject([{ text: '七成', underline: '  ^^' }]);
		expect(excerpts('七成', [[2, 2]], 20)).toMatchObject([{ text: '七成', underline: '    ^' }]);
		expect(excerpts('', [[0, 0]], 20)).toMatchObject([{ text: '', underline: '^' }]);
	});

	test.each(['e\u0301', '𠮷', '🇹🇼', 'x'])('a row is full: %s', character => {
		const text = `${character.repeat(300)}35%${character.repeat(300)}`;
		const at = text.indexOf('35%');
		const [row] = excerpts(text, [[at, at + 3]], 41);
		expect(displayWidth(row?.text ?? '')).toBe(41);
	});

	test('at most three rows', () => {
		const text = 'x'.repeat(10_000);
		expect(
			excerpts(
				text,
				[0, 1000, 2000, 3000, 4000].map((at): Span => [at, at + 2]),
				40,
			),
		).toHaveLength(3);
	});

	const textWithSpans = someText.chain(text =>
		fc.tuple(
			fc.constant(text),
			fc.array(
				fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]),
				{ maxLength: 4 },
			),
		),
	);

	test('fits, is harmless, is a piece of the line, and underlines no more than it shows', () => {
		fc.assert(
			fc.property(textWithSpans, someWidth, ([text, spans], width) => {
				const rows = excerpts(text, spans, width);
				expect(rows.length).toBeGreaterThan(0);
				for (const { text: row, underline } of rows) {
					expect(displayWidth(row)).toBeLessThanOrEqual(width);
					expect(underline.length).toBeLessThanOrEqual(Math.max(displayWidth(row) + 1, width));
					expect(row).not.toMatch(forbidden);
					expect(visible(text)).toContain(row.replace(/^…/, '').replace(/…$/, '').trimEnd());
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('the marks stand beneath the evidence', () => {
		const plain = fc.array(fc.constantFrom('a', 'b', ' ', '中', '文', '，', '👍', 'é'), { maxLength: 150 }).map(parts => parts.join(''));
		fc.assert(
			fc.property(plain, plain, fc.constantFrom('七成', '35%', '$4.8 million'), someWidth, (before, after, evidence, width) => {
				const text = before + evidence + after;
				const [row] = excerpts(text, [[before.length, before.length + evidence.length]], width);
				const shown = row?.text ?? '';
				const column = row?.underline.indexOf('^') ?? -1;
				const at = [...shown].findIndex(
					(_, i, all) => displayWidth(all.slice(0, i).join('')) === column && all.slice(i).join('').startsWith(evidence),
				);
				expect(at, `${shown}\n${row?.underline}`).toBeGreaterThanOrEqual(0);
				expect(row?.underline.trim()).toBe('^'.repeat(displayWidth(evidence)));
			}),
			{ numRuns: 500 },
		);
	});

	test('looks no further than it must: two thousand findings in a line of ten million characters', () => {
		const text = '萬'.repeat(5_000_000) + '\u0301'.repeat(5_000_000);
		for (let i = 0; i < 2000; i++) excerpts(text, [[i * 1000, i * 1000 + 3]], 76);
	});
});
