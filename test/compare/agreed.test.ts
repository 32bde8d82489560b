import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { compareDocument } from '../../src/audit.js';
import { isParted, pairsOfAKind } from '../../src/compare/agreed.js';
import type { Compared } from '../../src/model.js';
import { documentOf } from '../helpers/rule-tester.js';

const compared = (english: string, chinese: string): Compared =>
	(compareDocument(engine(), documentOf(english, chinese), { locale: 'zh-TW' }) as readonly [Compared])[0];

const pairs = (english: string, chinese: string): readonly string[] =>
	pairsOfAKind(compared(english, chinese).matches, ({ salience }) => salience >= 2).map(two =>
		two.map(({ source }) => english.slice(...source.span)).join(' / '),
	);

describe('every two figures of one kind', () => {
	const many = (count: number, word: string): string => Array.from({ length: count }, (_, i) => `${101 + 7 * i} ${word}`).join(', ');
	test.each([
		['three', 'We sold 120, 130 and 140 units.', '我們售出 120、130 及 140 件。', ['120 / 130', '120 / 140', '130 / 140']],
		['of two kinds', 'Sales of 120 units rose 30%.', '120 件的銷售成長 30%。', []],
		['the same twice', 'We sold 120 and bought 120 units.', '我們售出 120 件，買入 120 件。', []],
		['one that did not arrive', 'We sold 120 and 530 units.', '我們售出 120 件。', []],
		['a table', many(17, 'units'), many(17, '件'), []],
	])('%s', (_, english, chinese, expected) => expect(pairs(english, chinese)).toEqual(expected));
});

test.each([
	['between', 'We sold 120, 130 and 140 units.', 0, 2, true],
	['beside', 'We sold 120, 130 and 140 units.', 0, 1, false],
	['the other way round', 'We sold 120, 130 and 140 units.', 2, 0, true],
] as const)('a figure %s', (_, english, a, b, expected) => {
	const { source } = compared(english, '');
	expect(isParted(source[a]?.span ?? [0, 0], source[b]?.span ?? [0, 0], source)).toBe(expected);
});
