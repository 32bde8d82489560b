import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativePeriods } from '../../rules/data/relative-periods.js';
import { compileRelativePeriods, relativePeriodsInChinese, relativePeriodsInEnglish } from '../../src/annotate/relative-periods.js';
import { foldChinese } from '../../src/annotate/script.js';

const lexicon = compileRelativePeriods(relativePeriods);
const inEnglish = (line: string): readonly string[] =>
	relativePeriodsInEnglish(line, lexicon).map(({ span, unit, offset }) => `${line.slice(...span)} ${unit} ${offset}`);

test.each([
	['Last year was better than this quarter.', ['Last year year -1', 'this quarter quarter 0']],
	['the prior-year period', ['prior-year year -1']],
	['a year ago', ['a year ago year -1']],
	['the last years, a yearly report, next  year', []],
	['Today', ['Today day 0']],
	['the year before last, the day after tomorrow', ['year before last year -2', 'day after tomorrow day 2']],
	['last Monday and next summer', ['last Monday week -1', 'next summer year 1']],
])('%s', (line, expected) => expect(inEnglish(line)).toEqual(expected));

test('a phrase is found wherever it stands, in whatever letters, hyphens as blanks', () => {
	const rows = relativePeriods.flatMap(({ unit, offset, english }) => english.map(phrase => ({ phrase, unit, offset })));
	fc.assert(
		fc.property(fc.constantFrom(...rows), fc.boolean(), fc.boolean(), fc.nat(3), ({ phrase, unit, offset }, large, joined, before) => {
			const spaced = joined ? phrase.replaceAll(' ', '-') : phrase;
			const written = large ? spaced.toUpperCase() : spaced;
			expect(inEnglish(`${'he '.repeat(before)}${written}.`)).toEqual([`${written} ${unit} ${offset}`]);
		}),
	);
});

test.each([
	['去年第四季比下季好', ['去年', '下季']],
	['前年與後天', ['前年', '後天']],
	['上上週開始', ['上上週']],
	['年年如此', []],
])('%s', (line, expected) => expect(relativePeriodsInChinese(foldChinese(line), lexicon).map(({ span }) => line.slice(...span))).toEqual(expected));
