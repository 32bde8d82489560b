import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('text-duplicated', {
	silent: [
		['Modified AGI is your income. See Modified AGI, later.', '再調整後的總收入是您的收入。請參閱後文的再調整後的總收入。'],
		['Sales rose 4.2% at home and 4.2% abroad.', '國內銷售額成長4.2%，國外銷售額成長4.2%。'],
		['Costs and sales both rose 4.2%.', '成本上升4.2%，營收也成長4.2%。'],
		['We pay 30% now and the rest later.', '現在付款30%，將來付款30%以外的部分。'],
		['Add as much chilli as you dare.', '辣椒敢放多少放多少。'],
		['Let us discuss it and study it.', '我們討論討論，研究研究。'],
		['It is very, very important.', '這件事非常重要非常重要。'],
		['Forward-looking statements are risky. Such statements may change.', '前瞻性陳述有風險。前瞻性陳述可能改變。'],
		['He ran and ran and ran.', '他跑啊跑啊跑。'],
		['Hahaha!', '哈哈哈哈哈哈！'],
		['Come on!', '加油加油加油加油！'],
		['Net interest income and interest income both rose.', '淨利息收入、利息收入均上升。'],
		['It covers contracts of service, including service contracts.', '涵蓋長期服務合約、服務合約。'],
		['Yes, yes.', '是的，是的。'],
		['Policy surrendered for cash, Surrender of policy for cash.', '保單退保取出現金，退保取出現金。'],
		['Little by little it grew.', '一點一點，一點一點地長大。'],
		['We need reform, reform of the courts.', '我們需要改革，法院改革。'],
		['I do not know. I do not know where he went.', '我真的不知道，我真的不知道他去哪裡了。'],
		['One step at a time, we will get there.', '一步一步，一步一步來，我們會做到的。'],
		['He left. He left for good.', '他走了，他走了就不再回來。'],
		['The election next month will decide who leads the party in the month after.', '下個月的選舉將決定由誰在下下個月領導該黨。'],
		['Sales on the first Monday of June beat those of the Monday before.', '六月第一個星期一的銷售額高於前一個星期一。'],
		['From this year to next year', '從今年到明年，由今年底在明年'],
	],
	found: [
		[
			'At a polling station in the Harbour district, teacher Agnes Lam was in no mood for another campaign.',
			'在海港區一個票站，教師林愛禮已無心再應付另一場選舉。在海港區一個票站，教師林愛禮無心應付另一場選舉。',
			['Unexpected "在海港區一個票站，教師林愛禮無心應付另一場選舉。" again: the source says it once'],
		],
		[
			'Nonperforming loans declined to 0.62% of total loans.',
			'不良貸款占貸款總額的比例降至0.62%，不良貸款占比降至0.62%。',
			['Unexpected "不良貸款占比降至0.62%" again: the source says it once'],
		],
		['The spokesman of the agency said so.', '該機構發言人發言人這麼說。', ['Unexpected "發言人" again: the source says it once']],
		['We expect growth this year.', '我們預期今年成長，我們預期今年成長。', ['Unexpected "我們預期今年成長" again: the source says it once']],
		[
			'The seller has good title to the shares.',
			'賣方保證享有合法所有權，享有合法所有權。',
			['Unexpected "享有合法所有權" again: the source says it once'],
		],
		[
			'Tonight I want to tell you about a boy I met.',
			'今晚我想跟各位談談，我想跟各位談談我遇到的一個男孩。',
			['Unexpected "我想跟各位談談" again: the source says it once'],
		],
		[
			'We would like to thank our partners.',
			'我們謹此衷心感謝，我們謹此衷心感謝各位夥伴。',
			['Unexpected "我們謹此衷心感謝" again: the source says it once'],
		],
		['Voters will elect a governor next month.', '選民下個月將於下個月選出省長。', ['Unexpected "下個月" again: the source says it once']],
		['The shop will open next Friday.', '該店將在星期五於星期五開幕。', ['Unexpected "星期五" again: the source says it once']],
		['Free returns in every store', '全門市均可免費退換貨、免費退換貨', ['Unexpected "免費退換貨" again: the source says it once']],
		['The centre is closed on Christmas Day.', '中心於聖誕日休息，於聖誕日休息。', ['Unexpected "於聖誕日休息" again: the source says it once']],
		[
			'They differ from those in the forward-looking statements.',
			'這些與前瞻性陳述有所不同。前瞻性陳述。',
			['Unexpected "前瞻性陳述" again: the source says it once'],
		],
	],
});

test('one translation under two sources', () => {
	const target = '我們對這一季的結果感到滿意。';
	const findings = findingsIn('text-duplicated', [
		['We are pleased with the quarter.', target],
		['Gross margin improved to the level we had expected.', target],
		['Gross margin improved, to the level we had expected!', target],
	]);
	expect(saidOf(findings)).toEqual(['2: Unexpected translation of line 1 once more, for another source']);
});

test('one translation under two sources is told of the one it does not fit', () => {
	const target = '今天的電話會議到此結束，感謝各位參加。';
	const findings = findingsIn('text-duplicated', [
		['That is helpful, thank you.', target],
		['That concludes the call for today, and thank you all for joining.', target],
	]);
	expect(saidOf(findings)).toEqual(['1: Unexpected translation of line 2 once more, for another source']);
	expect(findings.map(({ severity }) => severity)).toEqual(['major']);
});

test.each([
	['Supply will remain tight through June.', '供應吃緊將持續將持續到六月。', 'major'],
	['The centre is closed on Christmas Day.', '中心於聖誕日休息，於聖誕日休息。', 'major'],
	['It is the most important election of our lives.', '這是最重要最重要的選舉。', 'minor'],
	['Director of Audit', '審計署審計署署長', 'minor'],
	['"I do not know," she said.', '她說：我真的不知道，我真的不知道。', 'minor'],
	['The contract names the other contract.', '提到合約，提到合約。', 'minor'],
])('%s %s is %s', (source, target, severity) => {
	expect(findingsIn('text-duplicated', [[source, target]]).map(finding => finding.severity)).toEqual([severity]);
});
