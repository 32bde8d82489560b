import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

const unexpected = (found: string, region: string, expected: string): string =>
	`Unexpected "${found}" in a text for ${region}, expected ${expected
		.split('|')
		.map(word => `"${word}"`)
		.join(' or ')}`;

testRule('locale-word', {
	silent: [
		['Stand it on a level concrete base.', '請置於水平的混凝土基座上。'],
		['The gas lamps went out.', '煤氣燈熄了。'],
		// across the boundary of two words
		['The auditors counted the goods at the visitor centre.', '審計人員在觀光盤點中清點了貨物。'],
		['There are clues.', '這裡存在線索。'],
		['The figures meet the standard.', '這些數字符合標準。'],
		['Sales went up in the same proportion.', '銷售以相同比例增加。'],
		// inside a longer word that is fine
		['Solve the equation.', '請解這個方程式。', 'zh-CN'],
		['Bitcoin fell again.', '比特幣再度下跌。'],
		// the English means something else
		['Check the list of items.', '請檢查項目清單。'],
		['The drug passed the test.', '該藥物在計算後通過測試。'],
		['The mass of the ball is small.', '這顆球的質量很小。'],
		// the word is right as it is written
		['The statements were prepared by the auditor.', '報表由會計師編製。'],
		['The report was prepared by the team.', '报告由团队编制。', 'zh-CN'],
		// good in the variety
		['The network is down.', '網絡中斷。', 'zh-HK'],
		['The laser is on.', '激光已開啟。', 'zh-HK'],
		['', '投資人關係部'],
		['Sour cream and salad oil', '酸奶油與沙拉油'],
		['Her stage presence won them over.', '她的台風穩健。'],
		['The UAE and Ecuador', '阿联酋与厄瓜多尔', 'zh-CN'],
		['Maryland and Mali', '馬里蘭與馬利'],
		['Kazakhs of Kazakhstan', '哈萨克斯坦的哈萨克族', 'zh-CN'],
		['The hotel has a ballroom.', '這間酒店設有宴會廳。', 'zh-HK'],
	],
	found: [
		['Revenue was up 22% sequentially.', '營收環比增長 22%。', [unexpected('環比', 'Taiwan', '較上季')]],
		['Output fell month over month.', '產出環比下降。', [unexpected('環比', 'Taiwan', '較上月')]],
		['The project is on schedule.', '該項目如期進行。', [unexpected('項目', 'Taiwan', '專案|計畫')]],
		[
			'Our CEO thanked the customers for feedback.',
			'首席執行官感謝客戶的反饋。',
			[unexpected('首席執行官', 'Taiwan', '執行長'), unexpected('反饋', 'Taiwan', '回饋')],
		],
		['Good afternoon.', '下午好。', [unexpected('下午好', 'Taiwan', '午安')]],
		['He lives in New Zealand.', '他住在新西蘭。', [unexpected('新西蘭', 'Taiwan', '紐西蘭')]],
		['He lives in Kenya.', '他住在肯尼亞。', [unexpected('肯尼亞', 'Taiwan', '肯亞')]],
		['Ebola is back.', '埃博拉再度爆發。', [unexpected('埃博拉', 'Taiwan', '伊波拉')]],
		['Use the aspirin.', '請服用阿司匹林。', [unexpected('阿司匹林', 'Taiwan', '阿斯匹靈')]],
		['He lives in Zambia.', '他住在贊比亞。', [unexpected('贊比亞', 'Taiwan', '尚比亞')]],
		['He lives in Zambia.', '他住在尚比亚。', [unexpected('尚比亚', 'the Mainland', '赞比亚')], 'zh-CN'],
		['Take the bus.', '請搭公車。', [unexpected('公車', 'Hong Kong', '巴士')], 'zh-HK'],
		['Silicon photonics', '硅光技術', [unexpected('硅光', 'Taiwan', '矽光')]],
		[
			'This laptop has a new screen.',
			'这台笔记型电脑换了新萤幕。',
			[unexpected('笔记型电脑', 'the Mainland', '笔记本电脑'), unexpected('萤幕', 'the Mainland', '屏幕')],
			'zh-CN',
		],
		['Rates of the Federal Reserve', '聯準會利率', [unexpected('聯準會', 'Hong Kong', '聯儲局')], 'zh-HK'],
	],
});

test('one cause a word, and the edit writes the likeliest word of the variety', () => {
	const findings = findingsIn('locale-word', [
		['Down 9% sequentially.', '環比下降 9%。'],
		['Up 9% sequentially.', '環比增長 9%。'],
	]);
	expect(new Set(findings.map(({ cause }) => cause))).toEqual(new Set(['locale-word/環比→較上季']));
	expect(findings[0]?.edits).toEqual([{ span: [0, 2], text: '較上季' }]);
});

test('a word that stands twice in a line is one finding', () => {
	const findings = findingsIn('locale-word', [['The laser and the laser', '激光與激光']]);
	expect(findings.map(({ target }) => target?.spans)).toEqual([
		[
			[0, 2],
			[3, 5],
		],
	]);
});

test('a summary without its English is read by the words that mean only one thing', () => {
	expect(saidOf(findingsIn('locale-word', [['', '數據中心項目的投資者關係']]))).toEqual([
		`1: ${unexpected('數據中心', 'Taiwan', '資料中心')}`,
		`1: ${unexpected('投資者關係', 'Taiwan', '投資人關係')}`,
	]);
});
