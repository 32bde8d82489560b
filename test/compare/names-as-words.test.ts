import { describe, expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document, Segment } from '../../src/model.js';
import { only } from '../helpers/rule-tester.js';

const line = (text: string, at: number): Segment => ({ text, line: at, column: 0 });

function found(rule: 'name-inconsistent' | 'name-missing', pairs: readonly (readonly [source: string, target: string])[]): readonly string[] {
	const lines = pairs.flatMap(([source, target], i) => [line(source, 2 * i + 1), line(target, 2 * i + 2)]);
	const document: Document = { file: 'call.txt', content: { layout: 'interleaved', lines }, notices: [] };
	return auditWith(only(rule), document, { locale: 'zh-TW' }).findings.map(({ source, target, severity, edits }) => {
		const [start, end] = target?.spans[0] ?? [0, 0];
		const words = source?.text.slice(...(source.spans[0] ?? [0, 0])) ?? '';
		return `${severity} ${words}: ${target?.text.slice(start, end)} → ${edits[0]?.text ?? ''}`;
	});
}

const baker = ['Example: Joy Fletcher runs a bakery in Ashford.', '範例：喬伊・弗萊徹（Joy Fletcher）在艾許福德經營麵包店。'] as const;
const firm = ['We closed the acquisition of Lantern Cooling in July.', '我們在 7 月完成了對 Lantern Cooling 的收購。'] as const;

describe('parts of names that were taken for words', () => {
	test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
		['a first name', [baker, ['Joy pays two of them $95 a week.', '喜悅每週付給其中兩人 95 元。']], ['major Joy: 喜悅 → 喬伊']],
		['the first name as it is', [baker, ['Joy pays two of them $95 a week.', '喬伊每週付給其中兩人 95 元。']], []],
		[
			'a title before it',
			[
				['I am here with Penny Shaw, who lends.', '與我同在的還有授信長潘妮・蕭（Penny Shaw）。'],
				['Penny, go ahead.', '一分錢，請說。'],
			],
			['major Penny: 分錢 → 潘妮'],
		],
		['a firm', [firm, ['Lantern brings us 340 engineers.', '燈籠為我們帶來 340 名工程師。']], ['major Lantern: 燈籠 → Lantern']],
		['a firm left out', [firm, ['Lantern brings us 340 engineers.', '該公司為我們帶來 340 名工程師。']], []],
		['the word itself', [firm, ['Lantern festivals draw crowds.', '燈籠節吸引大批人潮。']], []],
		['the word beside the name', [firm, ['He hung a lantern where Lantern has its desk.', '他在攤位掛起燈籠。']], []],
		[
			'a place',
			[
				['We opened China Gate in July.', '我們在 7 月開設了 China Gate。'],
				['Sales in China rose.', '中國銷售上升。'],
			],
			[],
		],
	])('%s', (_, pairs, problems) => expect(found('name-inconsistent', pairs)).toEqual(problems));
});

const mine = ['Copper at Cerro Hondo rose.', '塞羅洪多（Cerro Hondo）的銅產量上升。'] as const;

describe('names that are explained elsewhere', () => {
	test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
		['nothing stands for it', [mine, ['The ore from Cerro Hondo stays soft.', '深山的礦石仍偏軟。']], ['major Cerro Hondo:  → ']],
		['something may stand for it', [mine, ['The ore from Cerro Hondo stays soft.', '該礦的礦石仍偏軟。']], ['minor Cerro Hondo:  → ']],
		['a part of it', [mine, ['The ore from Cerro Hondo stays soft.', '洪多的礦石仍偏軟。']], []],
		['Latin letters', [mine, ['The ore from Cerro Hondo stays soft.', 'Cerro Hondo 的礦石仍偏軟。']], []],
		['a longer name', [mine, ['The Cerro Hondo Trust gave money.', '該信託捐了錢。']], []],
	])('%s', (_, pairs, problems) => expect(found('name-missing', pairs)).toEqual(problems));
});
