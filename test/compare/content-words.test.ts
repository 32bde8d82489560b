import { expect, test } from 'vitest';
import { concreteWords } from '../../rules/data/concrete-words.js';
import { contentWords } from '../../rules/data/content-words.js';
import { foldChinese } from '../../src/annotate/script.js';
import { answeredRows, compileContentWords, unanswered, uncaused } from '../../src/compare/content-words.js';

const words = compileContentWords({
	answered: [
		['battery|batteries', '電池 電'],
		['positive cash|positive income', '正'],
		['battery park', ''],
	],
	concrete: [
		['celery', '芹'],
		['peanuts', '花生'],
	],
	caused: [['激光 雷射', 'laser*']],
});
const missing = (english: string, chinese: string, ...around: readonly string[]): readonly string[] =>
	unanswered(english, foldChinese(chinese), around.map(foldChinese), words).map(({ span }) => english.slice(...span));

test.each([
	['two batteries', '兩顆', [], ['batteries']],
	['two batteries', '兩顆電池', [], []],
	['two batteries', '两颗电池', [], []],
	['the Battery', '公園', [], []],
	['the battery park', '公園', [], []],
	['a battery-powered car', '車', [], ['battery']],
	['a solar-battery', '車', [], []],
	['batteriesx', '車', [], []],
	['Batteries', '東西', [], ['Batteries']],
	['positive cash flow', '現金流', [], ['positive cash']],
	['positive energy', '能量', [], []],
	['two batteries', '兩顆', ['電池'], []],
	['two batteries', '兩顆', ['電'], ['batteries']],
	['two batteries', '兩顆 battery', [], ['batteries']],
	['one battery', '一顆 battery', [], []],
	['positive', '車', [], []],
	['positive battery income', '正', [], ['battery']],
	['a battery, park', '車', [], ['battery']],
] as const)('%s | %s', (english, chinese, around, expected) => expect(missing(english, chinese, ...around)).toEqual(expected));

test('a thing that may stand for something else is surely missing only beside one that arrived', () => {
	const certainly = (english: string, chinese: string): readonly boolean[] => unanswered(english, chinese, [], words).map(({ certain }) => certain);
	expect(certainly('It cost us peanuts.', '所费不多。')).toEqual([false]);
	expect(certainly('with celery and peanuts', '含芹菜')).toEqual([true]);
	expect(certainly('the battery', '该车')).toEqual([true]);
});

test('Chinese that nothing gives cause for', () => {
	const added = (chinese: string, ...english: readonly string[]): readonly string[] =>
		uncaused(chinese, english, words).map(span => chinese.slice(...span));
	expect(added('新的雷射', 'a new device')).toEqual(['雷射']);
	expect(added('新的雷射', 'new lasers')).toEqual([]);
	expect(added('新的雷射', 'a new device', 'the laser')).toEqual([]);
});

test('every English form of the tables is missed where nothing answers it, and not where something does', () => {
	const compiled = compileContentWords({ ...contentWords, concrete: [] });
	for (const [english, chinese] of contentWords.answered)
		for (const form of english.split('|')) {
			const sentence = `some ${form} here`;
			expect(unanswered(sentence, '', [], compiled), form).toHaveLength(chinese === '' ? 0 : 1);
			for (const answer of chinese.split(' ')) expect(unanswered(sentence, foldChinese(answer), [], compiled), form).toHaveLength(0);
		}
});

test('a row makes plurals of its words', () => {
	expect(answeredRows('fox|lady fox = 狐\n\nberry = 莓 果')).toEqual([
		['fox|foxes|lady fox|lady foxes', '狐'],
		['berry|berries', '莓 果'],
	]);
});

test('no thing has two rows, and each has answers that are Chinese or a sign', () => {
	const rows = Object.values(concreteWords).flatMap(answeredRows);
	const words = rows.flatMap(([english]) => english.split('|'));
	expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
	for (const [, chinese] of rows) expect(chinese).toMatch(/^(?:[\p{Script=Han}A-Za-z0-9-]+(?: |$))+$/u);
});
