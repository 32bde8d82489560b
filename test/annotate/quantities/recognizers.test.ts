/**
 * Readings held against the specifications of Microsoft's Recognizers-Text (MIT), in `../shared/data/recognizers`: a row agrees when every value it asks for is
 * read, and nothing that must be translated is read where it asks for nothing.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engine } from '../../../rules/index.js';
import { scanChinese } from '../../../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../../../src/annotate/quantities/english.js';
import type { QuantityKind, Reading } from '../../../src/model.js';

const folder = '../shared/data/recognizers';

interface Convention {
	readonly why: string;
	/** What the text of such a row looks like. */
	readonly text: RegExp;
}

/** Ways of writing that bilint does not read, or reads otherwise on purpose. */
const excluded: readonly Convention[] = [
	{ why: 'powers and exponents are for formulas, which translation copies', text: /\^|\de-?\d/ },
	{
		why: 'numerals cut by blanks, or hyphens and points with blanks around, are tokenised text, which no document has',
		text: /[一-鿿] [一-鿿]|[一-鿿] +[\d０-９]|\d 折|[０-９] 成|万 5|萬 5|[a-z] - [a-z]|\d 分/,
	},
	{ why: '"one over three" is spoken arithmetic; in prose over means more than', text: /\bover\b/ },
	{
		why: 'fractions of unusual bottoms in words are read as counts and ordinals: "a twenty-first" is a date or a century',
		text: /firsts?\b|trillionths?|fifths\b.*|(?:thirty|twenty)[- ]fifths/,
	},
	{ why: 'quarters are periods: "one hundred and three quarters" is 103 of them', text: /three quarters$/ },
	{ why: 'a unit in brackets behind a figure', text: /20 [<[{]kg/ },
	{ why: 'an address of the Internet is one name, not four numbers', text: /^\d+(?:\.\d+){3}$/ },
	{ why: 'G behind a figure is a data rate or a generation, never a billion', text: /\d G$/ },
	{ why: 'a decimal comma is not English', text: /is 1,3\.$/ },
	{ why: 'dozs is no word of a publication', text: /dozs/ },
	{ why: 'a numeral spoken of as a word is not a quantity', text: /写法|五台山|^[万萬]+$|两百点两/ },
	{
		why: 'rows that leave a figure to another model of that library: here all kinds are read in one pass',
		text: /^the (?:180|May)|折扣一|美刀|^All (?:5|70|seventeen)/,
	},
	{ why: 'a negative numerator or denominator below 分之', text: /分之[负負]/ },
	{ why: '一百五 and a fraction behind it: 五 belongs to both', text: /百 ?五 ?又/ },
	{ why: 'K behind a figure with 分之 or 百分點 is no way to write a share', text: /k ?$/ },
	{ why: '"2 pm" is a time of the day', text: /pm is/ },
	{ why: 'an improper fraction behind a whole number', text: /^1 4\/3/ },
];

interface Row {
	readonly text: string;
	readonly wanted: readonly { readonly value: number; readonly unit: string }[];
}

const hundredths = new Set(['Cent', 'Pence', 'Penny']);

function rowsOf(model: string): readonly Row[] {
	const lines = readFileSync(`${folder}/${model}.tsv`, 'utf8').split('\n').filter(Boolean);
	return lines.map(line => {
		const [text = '', json = '[]'] = line.split('\t');
		const entities = JSON.parse(json) as { Resolution: { value: string | null; unit?: string } }[];
		const wanted = entities.flatMap(({ Resolution: { value, unit = '' } }) =>
			value === null ? [] : [{ value: Number(value.replace('%', '')) / (hundredths.has(unit) ? 100 : 1), unit }],
		);
		return { text, wanted };
	});
}

const asNumber = ({ value }: Reading): number => Number(value.numerator) / Number(value.denominator);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1e-3, Math.abs(b));

/** Per cent and shares of one in whatever unit the model asks for. */
const isValue = (read: Reading, wanted: number): boolean =>
	near(asNumber(read), wanted) ||
	(read.kind === 'fraction' && near(asNumber(read) * 100, wanted)) ||
	(read.kind === 'percent' && near(asNumber(read) / 100, wanted));

function agrees({ text, wanted }: Row, language: string, kinds: ReadonlySet<QuantityKind> | undefined): boolean {
	const { chinese, english } = engine();
	const read = language === 'Chinese' ? scanChinese(text, chinese, 'zh-CN') : scanEnglish(text, english);
	const left = read.filter(({ readings, salience }) => (kinds ? kinds.has(readings[0].kind) : true) && (wanted.length > 0 || salience > 0));
	if (wanted.length === 0) return left.length === 0;
	return wanted.every(({ value }) => {
		const at = left.findIndex(({ readings }) => readings.some(one => isValue(one, value)));
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
}

const models: readonly (readonly [string, number, ReadonlySet<QuantityKind> | undefined])[] = [
	['Number.Chinese.NumberModel', 0.97, undefined],
	['Number.English.NumberModel', 0.97, undefined],
	['Number.Chinese.PercentModel', 0.97, undefined],
	['Number.English.PercentModel', 0.97, undefined],
	['NumberWithUnit.Chinese.CurrencyModel', 0.9, new Set(['money'])],
	['NumberWithUnit.English.CurrencyModel', 0.9, new Set(['money'])],
	['NumberWithUnit.Chinese.DimensionModel', 0.9, new Set(['measure'])],
	['NumberWithUnit.English.DimensionModel', 0.9, new Set(['measure'])],
];

describe.skipIf(!existsSync(folder))('the readings of Recognizers-Text (skipped where ../shared/data is absent)', () => {
	test.each(models)('%s', (model, share, kinds) => {
		const rows = rowsOf(model).filter(({ text }) => !excluded.some(convention => convention.text.test(text)));
		const apart = rows.filter(row => !agrees(row, model.split('.')[1] ?? '', kinds)).map(({ text }) => text);
		expect(1 - apart.length / rows.length, apart.join('\n')).toBeGreaterThanOrEqual(share);
		console.log(`${model}: ${rows.length - apart.length} of ${rows.length}, ${rowsOf(model).length - rows.length} left out`);
	});

	test.each(excluded)('left out: $why', ({ text }) => {
		expect(models.some(([model, , kinds]) => rowsOf(model).some(row => text.test(row.text) && !agrees(row, model.split('.')[1] ?? '', kinds)))).toBe(
			true,
		);
	});
});
