import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('script-mixed', {
	silent: [
		['No one can tell.', '這誰也說不準。'],
		['The members voted by show of hands.', '委員舉手表決。'],
		['Taiwan eats at the bed of the stove.', '台灣與臺灣的秘書群在床邊吃粽子，裡裏外外，看着看著。'],
		['The queen and the cadre', '皇后與若干部門的余先生、范小姐喝一杯咖啡。'],
		['The related systems', '相關系統與關聯系統'],
		['Downstream customers', '上游客戶與下游行業'],
		['The Queen and her mother', '皇后、太后、王后與影后都來了；后羿射日；一代天后。'],
		['Houli in Taichung, the Queen’s Gambit', '台中后里與《后翼棄兵》'],
		['After the treaty', '條約後，管制品與限制成長的機制作用'],
		['Online games on the road', '線上遊戲、桌上麵包、全面包圍、方面包括、高手表演、對手表示'],
		['Possible interference', '可能干預若干事項，民主干預，剛才干擾'],
		['Issued by the fund', '基金發行、歐美發展、明白發生、感染發病'],
		['The Emperor of Japan', '日本の国会が開かれた。'],
		['Taxes leave warm', '税務說明溫和離户', 'zh-HK'],
		['Emperor Qianlong', '乾隆皇帝', 'zh-CN'],
	],
	found: [
		['The State Treasury', '這是国庫的總額。', ['Unexpected "国" in Traditional text, expected "國"']],
		['Treasury bills', '短期国库券與債券的發行額度與說明', ['Unexpected "国库" in Traditional text, expected "國庫"']],
		['The development', '這項髮展對系統的關系很大。', ['Unexpected "髮展", expected "發展"', 'Unexpected "關系", expected "關係"']],
		['After using the inhaler', '使用吸入器后請漱口', ['Unexpected "后", expected "後"']],
		['The Empress Dowager', '皇太後六十大壽', ['Unexpected "皇太後", expected "皇太后"']],
		[
			'Bread and cookies inside',
			'里面有面包和餅干',
			['Unexpected "里面", expected "裡面"', 'Unexpected "面包", expected "麵包"', 'Unexpected "餅干", expected "餅乾"'],
		],
		['To show the results', '展示瞭結果', ['Unexpected "展示瞭", expected "展示了"']],
		['The year of the tax', '这是今年的稅额。', ['Unexpected "稅" in Simplified text, expected "税"'], 'zh-CN'],
		['We pay the tax in every case of the law.', '我们每个案例都会缴纳税额。', ['Unexpected Simplified Chinese throughout, expected Traditional']],
	],
});

test('a document in the other script is one finding', () => {
	const findings = findingsIn('script-mixed', [
		['The first line', '这是第一个句子。'],
		['The second line', '这是第二个句子。'],
		['The third line', '這是第三個句子。'],
	]);
	expect(saidOf(findings)).toEqual(['1: Unexpected Simplified Chinese in 2 lines, this one the first, expected Traditional']);
	expect(findings[0]?.severity).toBe('major');
});

test('a line in the other script is one finding, its neighbours are not', () => {
	const findings = findingsIn('script-mixed', [
		['The first line of the report', '這份報告的第一個句子說明經營與財務狀況，內容頗為詳細。'],
		['The second line', '这个句子说错了。'],
	]);
	expect(saidOf(findings)).toEqual(['2: Unexpected Simplified Chinese throughout, expected Traditional']);
});

test('edits write the characters of the variety', () => {
	const [finding] = findingsIn('script-mixed', [['The State Treasury', '這是国庫的總額。']]);
	expect(finding?.edits).toEqual([{ span: [2, 3], text: '國' }]);
});

test.each([
	['The fab is in use.', '新廠启用後，折舊增加。', 'major'],
	['The palace', '西敏宫外的雕像將會撤下，這是議題。', 'minor'],
	['The title', '書名是《启示录》，這本書的作者與譯者都不詳。', 'minor'],
	['Use it.', '使用后請漱口。', 'major'],
])('%s %s is %s', (source, target, severity) => {
	expect(findingsIn('script-mixed', [[source, target]]).map(finding => finding.severity)).toEqual([severity]);
});
