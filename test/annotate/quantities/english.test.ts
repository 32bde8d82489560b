import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumbers } from '../../../rules/data/chinese-numbers.js';
import { currencies } from '../../../rules/data/currencies.js';
import { englishNumbers } from '../../../rules/data/english-numbers.js';
import { units } from '../../../rules/data/units.js';
import { compileChinese, scanChinese } from '../../../src/annotate/quantities/chinese.js';
import { compileEnglish, scanEnglish } from '../../../src/annotate/quantities/english.js';
import { equals, parseDecimal } from '../../../src/annotate/quantities/rational.js';
import type { Quantity, Rational } from '../../../src/model.js';
import { bounded, salient, silent, whole, within } from '../../corpora/english-quantities.js';

const lexicon = compileEnglish(englishNumbers, units, currencies);
const scan = (text: string): readonly Quantity[] => scanEnglish(text, lexicon);

const write = ({ numerator, denominator }: Rational): string => (denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`);
const readings = (quantity: Quantity): string =>
	quantity.readings.map(({ kind, unit, value }) => [kind, ...(unit === undefined ? [] : [unit]), write(value)].join(' ')).join(' | ');

describe.each(Object.entries(whole))('%s', (_, rows) => {
	test.each(rows)('%s', (text, expected) => {
		const found = scan(text);
		expect(found.map(readings).join(' ; ')).toBe(expected.replace(/^; /, ''));
		if (!expected.startsWith(';')) expect(text.slice(...(found[0]?.span ?? [0, 0]))).toBe(text);
	});
	test.each(rows)('… %s … in a sentence', (text, expected) => {
		const sentence = `The board said it was ${text}, as expected.`;
		const found = scan(sentence).filter(({ salience }) => salience > 0);
		expect(found.map(readings).join(' ; ')).toBe(expected.replace(/^; /, ''));
	});
});

test.each(within)('%s', (text, expected) => {
	expect(scan(text).map(readings).join(' ; ')).toBe(expected);
});

test('quantities of both sides have the same keys in the same order', () => {
	const [chinese] = scanChinese('12%', compileChinese(chineseNumbers, units, currencies), 'zh-TW').map(Object.keys);
	const lines = ['12%', 'more than 20 people', '$3 to 4 million', 'dozens', 'mid-teens', '2019 to 2024', 'thirty (30) days', '300+', 'both'];
	for (const line of lines) {
		const found = scan(line);
		expect(found.length).toBeGreaterThan(0);
		for (const quantity of found) expect(Object.keys(quantity)).toEqual(chinese);
	}
});

test.each(bounded)('%s is %s', (text, bound) => {
	expect(scan(text)[0]?.bound).toBe(bound);
});

test.each(salient)('%s has salience %i', (text, salience) => {
	expect(scan(text)[0]?.salience).toBe(salience);
});

test.each(silent)('nothing to miss in: %s', text => {
	expect(
		scan(text)
			.filter(({ salience }) => salience > 0)
			.map(readings),
	).toEqual([]);
});

test('the parts of a mention', () => {
	const [money] = scan('It cost about $4.8 million.');
	expect(money).toMatchObject({ span: [14, 26], figure: [15, 26], unit: [14, 15], bound: '≈', digits: true, scaled: true });
	expect(money?.step).toEqual({ numerator: 100_000n, denominator: 1n });
	const [length] = scan('some 12-inch wafers');
	expect(length).toMatchObject({ span: [5, 12], figure: [5, 7], unit: [8, 12], scaled: false });
	const [words] = scan('five million');
	expect(words).toMatchObject({ digits: false, scaled: true, step: { numerator: 0n } });
});

test('both ends of a range share an id', () => {
	const [a, b, c, d] = scan('from 5 to 10 and later 20–30%');
	expect([a?.range, b?.range, c?.range, d?.range]).toEqual([
		{ id: 0, part: 'from' },
		{ id: 0, part: 'to' },
		{ id: 1, part: 'from' },
		{ id: 1, part: 'to' },
	]);
});

const ones = Object.entries(englishNumbers.cardinals).filter(([word]) => word !== 'fourty');
const named = (n: number): string => ones.find(([, value]) => value === n)?.[0] ?? '';
function belowThousand(n: number): string {
	if (n >= 100) return `${named(Math.floor(n / 100))} hundred${n % 100 ? ` and ${belowThousand(n % 100)}` : ''}`;
	if (n <= 20 || n % 10 === 0) return named(n);
	return `${named(n - (n % 10))}-${named(n % 10)}`;
}
function spell(n: bigint): string {
	if (n < 1000n) return belowThousand(Number(n));
	const scale =
		(['quadrillion', 'trillion', 'billion', 'million', 'thousand'] as const).find(word => n >= 10n ** BigInt(englishNumbers.scales[word] ?? 0)) ??
		'thousand';
	const size = 10n ** BigInt(englishNumbers.scales[scale] ?? 0);
	const rest = n % size;
	return `${spell(n / size)} ${scale}${rest ? ` ${rest < 100n ? 'and ' : ''}${spell(rest)}` : ''}`;
}
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
const only = (text: string): Rational | undefined => {
	const found = scan(text);
	const reading = found[0]?.readings.find(({ kind }) => kind === 'number');
	return found.length === 1 && text.slice(...(found[0]?.span ?? [0, 0])) === text ? reading?.value : undefined;
};

const size = fc.integer({ min: 1, max: 16 }).chain(digits => fc.bigInt({ min: 0n, max: 10n ** BigInt(digits) }));

test('any whole number up to 10¹⁶ reads back from words', () => {
	fc.assert(
		fc.property(size, n => equals(only(spell(n)) ?? parseDecimal('-1'), parseDecimal(String(n)))),
		{ numRuns: 2000 },
	);
});

test('any decimal reads back from digits, grouped or not', () => {
	const decimals = fc.stringMatching(/^\d{0,4}$/);
	fc.assert(
		fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), decimals, (n, tail) => {
			const end = tail ? `.${tail}` : '';
			const value = parseDecimal(`${n}${end}`);
			return [`${n}${end}`, `${grouped(String(n))}${end}`].every(text => equals(only(text) ?? parseDecimal('-1'), value));
		}),
		{ numRuns: 2000 },
	);
});

const wordsOfMany = [
	...Object.keys(englishNumbers.cardinals),
	...Object.keys(englishNumbers.ordinals),
	...Object.keys(englishNumbers.months),
	...englishNumbers.labels.slice(0, 20),
	...englishNumbers.silent.slice(0, 40),
	...[
		'and',
		'to',
		'of',
		'a',
		'the',
		'-',
		',',
		'.',
		'(',
		')',
		'$',
		'%',
		'5',
		'2024',
		'1,000',
		'3.5',
		'million',
		'K',
		'G',
		"'",
		'/',
		':',
		'Q',
		'H',
		'FY',
		'May',
		'x',
		'½',
		'–',
		'in',
		'or more',
		'\u00a0',
	],
];
const soup = fc
	.array(fc.tuple(fc.constantFrom(...wordsOfMany), fc.constantFrom('', ' ', '-')), { maxLength: 25 })
	.map(parts => parts.flat().join(''));

test('spans are sorted, apart and not empty, whatever the text', () => {
	fc.assert(
		fc.property(fc.oneof(soup, fc.string({ maxLength: 60 })), text => {
			let end = 0;
			for (const { span, figure, unit, readings: all } of scan(text)) {
				expect(span[0]).toBeGreaterThanOrEqual(end);
				expect(text.slice(...span).trim()).not.toBe('');
				for (const inner of [figure, unit ?? figure]) {
					expect(inner[0]).toBeGreaterThanOrEqual(span[0]);
					expect(inner[1]).toBeLessThanOrEqual(span[1]);
				}
				expect(all.length).toBeLessThanOrEqual(6);
				end = span[1];
			}
		}),
		{ numRuns: 5000 },
	);
});

test('an apostrophe before a decimal makes no year of it', () => {
	expect(scan("'.1").map(({ readings: [{ kind }] }) => kind)).not.toContain('date');
});

test('a line reads the same after whatever other line', () => {
	const line = fc.constantFrom(
		...Object.values(whole).flatMap(rows => rows.map(([text]) => text)),
		'US$5 in the U.S., see Form 8',
		'7,'.repeat(3000),
		'',
	);
	fc.assert(
		fc.property(line, line, (text, other) => {
			const found = scan(text);
			scan(other);
			expect(scan(text)).toEqual(found);
		}),
	);
});

test('a label in small letters or capitals, with a mark, a numeral or a rank behind it', () => {
	for (const text of ['line 13', 'Form No. 8', 'item #4', 'Phase II', 'Part Two', 'part 5', 'No. 7', 'boxes 1, 3 and 5'])
		expect(scan(text).length, text).toBeGreaterThan(0);
	for (const text of ['line', 'the form of it', 'part, then']) expect(scan(text), text).toEqual([]);
});

const hostile: Readonly<Record<string, string>> = {
	digits: '1'.repeat(200_000),
	commas: '1,'.repeat(100_000),
	groups: '1,234,'.repeat(50_000),
	letters: 'a'.repeat(10_000_000),
	hyphens: 'A1-'.repeat(100_000),
	words: 'one hundred and '.repeat(50_000),
	scales: 'million '.repeat(100_000),
	slashes: '1/'.repeat(100_000),
	brackets: '1(a)'.repeat(50_000),
	addresses: 'a.com/'.repeat(100_000),
	list: `lines ${'1, '.repeat(100_000)}`,
	tens: 'tens of '.repeat(50_000),
};

test.each(Object.entries(hostile))('%s in a long run end', (_, text) => {
	expect(scan(text).length).toBeLessThanOrEqual(400);
});
