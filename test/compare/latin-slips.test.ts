import { describe, expect, test } from 'vitest';
import { letterLabels } from '../../rules/data/letter-labels.js';
import { compileLetterLabels, isSameSpelling, latinSlips } from '../../src/compare/latin-slips.js';

const labels = compileLetterLabels(letterLabels);

const said = (english: string, chinese: string): readonly string[] =>
	latinSlips(english, chinese, labels).map(({ source, target }) => `${english.slice(...source)}→${chinese.slice(...target)}`);

describe('copied with a slip', () => {
	test.each([
		['Mr Rakers left.', 'Bakers 先生離開。', ['Rakers→Bakers']],
		['Ms Richardson left.', 'Ms Ricardsen 離開。', ['Richardson→Ricardsen']],
		['Code QWERTZ', '代碼 QWERZT', ['QWERTZ→QWERZT']],
		['Use KX7N2PQ now', '請用 KX7N2QP', ['KX7N2PQ→KX7N2QP']],
		['Article 5(2) applies', '第5條第(3)款適用', ['5(2)→5條第(3)']],
		['section 12(a)(iv)', '第12(a)(vi)條', ['12(a)(iv)→12(a)(vi)']],
		['Rule 14A.35', '第14A.53條', ['14A.35→14A.53']],
		['Press Ctrl+Shift+T', '按 Ctrl + Shift + N', ['Ctrl+Shift+T→Ctrl + Shift + N']],
		['Press F5', '按 F6 鍵', ['F5→F6']],
		['Open a-b.xlsx', '開啟 a-b.xls', ['a-b.xlsx→a-b.xls']],
		['Save as .csv', '存為 .tsv', ['.csv→.tsv']],
		['vitamin D', '維生素 C', ['vitamin D→C']],
		['Class A shares', 'B 類股', ['Class A→B']],
		['Party A pays', '乙方付款', ['Party A→乙']],
	] as const)('%s | %s', (english, chinese, expected) => expect(said(english, chinese)).toEqual(expected));

	test.each([
		['Mr Rakers left.', 'Rakers 先生離開。'],
		['The Centers closed.', 'Centre 關閉。'],
		['Kiev fell silent.', 'Kyiv 一片寂靜。'],
		['Dr Müller left.', 'Mueller 博士離開。'],
		['Ecinitas is closed.', '恩西尼塔斯 (Encinitas) 關閉。'],
		['Analyse the Organisation', 'Organization 分析'],
		['Mr Rakers met Mr Lakers.', 'Bakers 先生與 Jakers 先生會面。'],
		['Section 7.3(b) and (c)', '第7.3條(b)款及(c)款'],
		['Items 7(a) and 8(b)', '第8(a)項與第7(b)項'],
		['Press Command + C', '按 ⌘ + C'],
		['Press Ctrl+C or Cmd+C', '按 Ctrl+C'],
		['Open a-b.xlsx', '開啟 a-b 檔案'],
		['vitamin D', '維生素 D'],
		['hepatitis B', '乙肝'],
		['Type A and B blood', 'A型與B型血'],
		['a T-shirt of type B', 'B型T恤'],
		['OFDMA', 'OFDM'],
		['See user@exampel.org', '見 user@example.org'],
		['', '中'],
	])('silent: %s | %s', (english, chinese) => expect(said(english, chinese)).toEqual([]));
});

test.each([
	['Müller', 'Mueller', true],
	['Color', 'Colour', true],
	['Rakers', 'Bakers', false],
])('%s and %s are one: %s', (a, b, expected) => expect(isSameSpelling(a, b)).toBe(expected));
