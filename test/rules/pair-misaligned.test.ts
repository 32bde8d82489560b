import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('pair-misaligned', {
	silent: [
		['Revenue was $44.5 million, up 22% year over year.', '營收為 4,450 萬美元，年增 22%。'],
		['Revenue was $44.5 million, up 22% year over year.', '營收成長。'],
	],
	found: [],
});

const lines = [
	['The company was founded in 1997 and has 2,300 employees.', '該公司成立於 1997 年，有 2,300 名員工。'],
	['Revenue was $44.5 million, up 22% year over year.', '營收為 4,450 萬美元，年增 22%。'],
	['We opened a new plant in June for 35 people.', '我們六月啟用可容 35 人的新廠。'],
	['The rate will fall to 5.25% in 18 months.', '利率將在 18 個月內降至 5.25%。'],
	['The call of Applied Optoelectronics ended at 4:30 p.m. with 120 listeners.', '應用光電的會議在下午 4:30 結束，有 120 位聽眾。'],
	['Thank you.', '謝謝。'],
] as const;

test('a column that slipped by one is one cause', () => {
	const shifted = lines.map(([source], i) => [source, lines[i + 1]?.[1] ?? '再見。'] as const);
	const findings = findingsIn('pair-misaligned', shifted);
	expect(saidOf(findings).slice(0, 2)).toEqual([
		'1: Unexpected translation of another line: "Revenue was $44.5 million, up 22% year over year." stand in line 2',
		'2: Unexpected translation of another line: "$44.5 million", "22%" stand in line 1',
	]);
	expect(new Set(findings.map(({ cause }) => cause))).toEqual(new Set(['pair-misaligned/shift -1']));
	// One figure is enough beside a certain line.
	expect(findings.map(({ target }) => target?.line)).toContain(3);
	expect(findings.every(({ severity }) => severity === 'major')).toBe(true);
});

test('lines in their places are silent', () => expect(findingsIn('pair-misaligned', lines)).toEqual([]));

test('the same figures in two neighbouring lines are no slip', () => {
	const twice = ['Revenue was $44.5 million, up 22% again.', '營收也成長。'] as const;
	expect(findingsIn('pair-misaligned', [lines[1], twice])).toEqual([]);
});

const answer = ['Sure. We changed the liners in September, and they are running well.', '好的。我們更換了襯板，目前運轉良好。'] as const;

test.each<[string, readonly [string, string], readonly string[]]>([
	[
		'the Chinese of the next line',
		['Sipho, do you want to take the second?', '我們在 9 月更換了襯板，目前運轉良好。'],
		['1: Unexpected translation of another line: "Sure. We changed the liners in September, and they are running well." stand in line 2'],
	],
	['next to nothing said', ['"No, no, no.', '我們在 9 月更換了襯板，他說：「不不不。」'], []],
	['its own with a date that is told', ['Sipho, do you want to take the second?', '西弗，你要回答 9 月那第二個問題嗎？'], []],
])('%s', (_, own, said) => expect(saidOf(findingsIn('pair-misaligned', [own, answer]))).toEqual(said));
