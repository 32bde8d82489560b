import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumbers } from '../../../rules/data/chinese-numbers.js';
import { currencies } from '../../../rules/data/currencies.js';
import { units } from '../../../rules/data/units.js';
import { nextBeginning } from '../../../src/annotate/beginnings.js';
import { compileChinese, scanChinese } from '../../../src/annotate/quantities/chinese.js';
import { foldChinese } from '../../../src/annotate/script.js';
import type { Locale, Quantity, Rational } from '../../../src/model.js';
import { bounded, read, silent } from '../../corpora/chinese-quantities.js';

const lexicon = compileChinese(chineseNumbers, units, currencies);
const scan = (text: string, locale: Locale = 'zh-TW'): readonly Quantity[] => scanChinese(text, lexicon, locale);

const write = ({ numerator, denominator }: Rational): string => (denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`);
const readings = (quantity: Quantity): string =>
	quantity.readings.map(({ kind, unit, value }) => [kind, ...(unit === undefined ? [] : [unit]), write(value)].join(' ')).join(' | ');
const said = (text: string): string => scan(text).map(readings).join(' ; ');

describe.each(Object.entries(read))('%s', (_, rows) => {
	test.each(rows)('%s', (text, expected) => expect(said(text)).toBe(expected));
	test.each(rows)('… %s … in Simplified characters', (text, expected) => expect(said(foldChinese(text))).toBe(expected));
	test.each(rows)('… %s … in a sentence', (text, expected) => expect(said(`董事會表示，${text}。`)).toBe(expected));
});

test.each(bounded)('%s is %s', (text, bound) => expect(scan(text)[0]?.bound).toBe(bound));

test.each(silent)('nothing to miss in: %s', text => {
	for (const written of [text, foldChinese(text)])
		expect(
			scan(written)
				.filter(({ salience }) => salience > 0)
				.map(readings),
		).toEqual([]);
});

describe('any number reads back to itself', () => {
	const numerals = '零一二三四五六七八九';
	const small = (n: number): string => {
		const digits = [...String(n)].map(Number);
		let text = '';
		let gap = false;
		digits.forEach((digit, i) => {
			const place = ['', '十', '百', '千'][digits.length - 1 - i] ?? '';
			if (digit === 0) gap = true;
			else {
				text += (gap && text !== '' ? '零' : '') + numerals[digit] + place;
				gap = false;
			}
		});
		return text;
	};
	/** Groups of four, each with its scale; 零 where a group has fewer than four digits. */
	const spelled = (value: bigint, scales: readonly string[]): string => {
		const groups: number[] = [];
		for (let rest = value; rest > 0n; rest /= 10_000n) groups.push(Number(rest % 10_000n));
		let text = '';
		for (let i = groups.length - 1; i >= 0; i--) {
			const group = groups[i] as number;
			if (group === 0) continue;
			text += (text !== '' && (group < 1000 || groups[i + 1] === 0) ? '零' : '') + small(group) + (scales[i] ?? '');
		}
		return text;
	};
	const grouped = (n: bigint): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
	const integers = fc.bigInt({ min: 1n, max: 10n ** 16n - 1n });
	const value = (text: string): string =>
		scan(`共${text}個`)
			.map(q => write(q.readings[0].value))
			.join(';');

	test('in digits, with and without separators, half and full width', () => {
		fc.assert(
			fc.property(integers, n => {
				expect(value(String(n))).toBe(String(n));
				expect(value(grouped(n))).toBe(String(n));
				expect(value(String(n).replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0)))).toBe(String(n));
			}),
		);
	});
	test('in numerals, Traditional and Simplified, with 兆 and with 萬億', () => {
		fc.assert(
			fc.property(integers, n => {
				for (const scales of [
					['', '萬', '億', '兆'],
					['', '万', '亿', '兆'],
				])
					expect(value(spelled(n, scales)), spelled(n, scales)).toBe(String(n));
			}),
		);
	});
	test('in digits with a scale', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 99_999 }),
				fc.integer({ min: 0, max: 3 }),
				fc.constantFrom('萬', '億', '兆', '百萬', '千萬'),
				(digits, places, scale) => {
					const exponent = { 萬: 4, 億: 8, 兆: 12, 百萬: 6, 千萬: 7 }[scale] ?? 0;
					const text = (digits / 10 ** places).toFixed(places);
					const [whole = '', decimals = ''] = text.split('.');
					const expected = BigInt(whole + decimals) * 10n ** BigInt(exponent - decimals.length);
					expect(value(text + scale)).toBe(String(expected));
				},
			),
		);
	});
	test('chained: 3萬4,567', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1000, max: 9999 }), (high, low) => {
				expect(value(`${high}萬${low}`)).toBe(String(high * 10_000 + low));
				expect(value(`${high}億${low}萬`)).toBe(String(BigInt(high) * 100_000_000n + BigInt(low) * 10_000n));
			}),
		);
	});
});

test('no text makes the scanner throw or give spans that overlap or leave the text', () => {
	const pieces = fc.constantFrom(
		...'0123456789,.%-–— 一二兩三十百千萬億兆零〇點分之成折倍年月日季第上下半約近逾多餘個元美港幣GTKMB:/()（）至到和、。'.split(''),
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
			const text = parts.join('');
			let end = 0;
			for (const { span, figure } of scan(text)) {
				expect(span[0]).toBeGreaterThanOrEqual(end);
				expect(span[1]).toBeGreaterThan(span[0]);
				expect(figure[0]).toBeGreaterThanOrEqual(span[0]);
				expect(figure[1]).toBeLessThanOrEqual(span[1]);
				end = span[1];
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}),
		{ numRuns: 3000 },
	);
});

test('what the tables say is read may begin where it stands', () => {
	const { phrases, silent: still } = chineseNumbers;
	const signs = currencies.flatMap(currency => currency.signs);
	for (const word of [...phrases.map(({ text }) => text), ...still, ...signs, ...'〇一二两十百千万亿0第半周Q'])
		expect(nextBeginning(foldChinese(word), 0, lexicon.beginnings), word).toBe(0);
});
