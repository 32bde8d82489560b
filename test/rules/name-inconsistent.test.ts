import { describe, expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document, Segment } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('name-inconsistent', {
	silent: [
		['Thank you, Alice Walker. Walker left.', '謝謝愛麗絲·沃克。沃克離開了。'],
		['Thank you, Alice Walker. Walker left.', '謝謝 Alice Walker。Walker 離開了。'],
		['We met in Paris, and Paris was cold.', '我們在巴黎見面，巴黎很冷。'],
	],
	found: [],
});

const line = (text: string, at: number): Segment => ({ text, line: at, column: 0 });

/** What a transcript of these pairs is told, as `line: found → expected`. */
function found(pairs: readonly (readonly [source: string, target: string])[]): readonly string[] {
	const lines = pairs.flatMap(([source, target], i) => [line(source, 2 * i + 1), line(target, 2 * i + 2)]);
	const document: Document = { file: 'call.txt', content: { layout: 'interleaved', lines }, notices: [] };
	return auditWith(only('name-inconsistent'), document, { locale: 'zh-TW' }).findings.map(({ target, edits, cause }) => {
		const [start, end] = target?.spans[0] ?? [0, 0];
		return `${target?.line}: ${target?.text.slice(start, end)} → ${edits[0]?.text} (${cause})`;
	});
}

const label = 'Peter Harrison - Chief Financial Officer';
const talk = [
	['I would like to hand over to Dr. Peter Harrison, our CFO.', '現在請財務長彼得·哈里森博士發言。'],
	[label, label],
	['Thank you, Maria, and good morning to everybody on the call.', '謝謝瑪麗亞，各位早安。'],
	['As Peter said, our orders grew in every region this year.', '正如 Peter 所說，今年我們各地區的訂單都成長了。'],
] as const;

const speakers = (...names: readonly (readonly [source: string, target: string])[]): readonly string[] =>
	found(names.flatMap(own => [own, ['Thanks, and good morning to everybody here today.', '謝謝，各位今天早安。'] as const]));

describe('what the labels of one who speaks call him', () => {
	const chief = ['Winnie Lau - Group Managing Director', '劉慧儀 - 集團董事總經理'] as const;
	const analyst = ['Tom Berglund - Harrow & Pike - Analyst', '湯姆·柏格倫 - Harrow & Pike - 分析師'] as const;
	test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
		['one character changed', [chief, ['Winnie Lau', '劉惠儀']], ['6: 劉惠儀 → 劉慧儀 (name-inconsistent/Winnie Lau)']],
		['another spelling', [analyst, ['Tom Berglund', '湯姆·伯格隆德']], ['6: 湯姆·伯格隆德 → 湯姆·柏格倫 (name-inconsistent/Tom Berglund)']],
		['what most of them have', [['Winnie Lau', '劉惠儀'], chief, ['Winnie Lau', '劉慧儀']], ['2: 劉惠儀 → 劉慧儀 (name-inconsistent/Winnie Lau)']],
		['another dot', [analyst, ['Tom Berglund', '湯姆‧柏格倫']], []],
		['a title', [chief, ['Winnie Lau', '劉女士']], []],
		['a first name alone', [analyst, ['Tom Berglund', '湯姆']], []],
		['the other script', [chief, ['Winnie Lau', '刘慧仪']], []],
		['another person', [chief, ['Wendy Lau', '劉惠儀']], []],
	])('%s', (_, names, problems) => expect(speakers(...names)).toEqual(problems));
});

describe('one person, several names', () => {
	test('the label of the speaker is the measure', () =>
		expect(found(talk)).toEqual(['2: 彼得·哈里森 → Peter Harrison (name-inconsistent/Peter Harrison)']));
	test('a shortened name is another one', () =>
		expect(found([...talk, ['We close with a word from Peter Harrison about next year.', '最後請哈里彼得談談明年。']])).toEqual([
			'2: 彼得·哈里森 → Peter Harrison (name-inconsistent/Peter Harrison)',
			'10: 哈里彼得 → Peter Harrison (name-inconsistent/Peter Harrison)',
		]));
	test('companies too, from three mentions on', () => {
		const pairs = [
			['We signed a contract with Microsoft in the spring.', '我們在春天與微軟簽了合約。'],
			['The work for Microsoft began in the summer.', '微軟的案子在夏天開始。'],
		] as const;
		const third = ['We hope that Microsoft will order more from us.', '我們希望 Microsoft 會多下訂單。'] as const;
		expect(found(pairs)).toEqual([]);
		expect(found([...pairs, third])).toEqual(['6: Microsoft → 微軟 (name-inconsistent/Microsoft)']);
	});
});

test('observations are small and plain, so that they can travel', () => {
	const rule = only('name-inconsistent').rules[0];
	if (rule?.scope !== 'document') throw new Error('a document rule');
	const travelled: typeof rule = { ...rule, conclude: observations => rule.conclude(JSON.parse(JSON.stringify(observations))) };
	const lines = talk.flatMap(([source, target], i) => [line(source, 2 * i + 1), line(target, 2 * i + 2)]);
	const document: Document = { file: 'call.txt', content: { layout: 'interleaved', lines }, notices: [] };
	const engine = only('name-inconsistent');
	expect(auditWith({ ...engine, rules: [travelled] }, document)).toEqual(auditWith(engine, document));
});

describe('a name that is a common word', () => {
	const kept = [
		['We shipped Lantern in May.', '我們五月推出 Lantern。'],
		['Ask Lantern for help.', '請向 Lantern 求助。'],
	] as const;
	test('is told where the translation keeps it elsewhere', () =>
		expect(found([...kept, ['In tests, Lantern found the cause.', '測試時，燈籠找到了原因。']])).toEqual([
			'6: 燈籠 → Lantern (name-inconsistent/Lantern)',
		]));
	test('is let be where it is translated as a rule', () =>
		expect(found([...kept, ...Array.from({ length: 3 }, () => ['In tests, Lantern found it.', '測試時，燈籠找到了。'] as const)])).toEqual([]));
});

test('a firm that was explained keeps its name', () =>
	expect(
		found([
			['Welcome to the Harlan Valley Bancorp call.', '歡迎參加哈蘭谷銀行（Harlan Valley Bancorp）法說會。'],
			['Harlan Valley has bought six lenders.', '哈倫山谷買下了六家銀行。'],
			['Harlan Valley grew.', '哈蘭谷成長了。'],
		]),
	).toEqual(['4: 哈倫 → 哈蘭 (name-inconsistent/Harlan)']));
