import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import type { Document, Segment } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('source-suspect', {
	silent: [
		['When we bought it they cost $4 an hour.', '買的時候，行情是每小時4美元。'],
		['2.3 We will never ask for your password.', '2.3 我們絕不會索要您的密碼。'],
		['The rate is 2.35 per cent. per annum.', '利率為每年2.35%。'],
		['What we are short of is time.', '我們缺的是時間。'],
		['Revenue was $12 million to $15 million.', '營收為 1,200 萬美元至 1,500 萬美元。'],
		['They paid $12 million, $3 million more than planned.', '他們付了 1,200 萬美元，比計畫多 300 萬美元。'],
		['Add 5 g per serving.', '每份加 5 克。'],
		['He had had enough.', '他受夠了。'],
		['We met in Baden Baden.', '我們在巴登巴登見面。'],
		['Acme Corp. said so.', '艾克美公司這麼說。'],
		['See sec. three of the act.', '見該法第三節。'],
		['The shares outstanding were 44 million.', '流通股數為 4,400 萬股。'],
		['The value of the shares outstanding was $44 million.', '流通股的價值為 4,400 萬美元。'],
		['Revenue of 12 million units is a record.', '1,200 萬台是新紀錄。'],
		['Plan A I like, plan B I do not.', '方案 A 我喜歡，方案 B 不喜歡。'],
		['He wrote a one-page note and a European edition.', '他寫了一頁筆記和歐洲版。'],
		['While You Were Sleeping', '當你沉睡時'],
		['More than the plan.', '比計畫多。'],
		['Walk in or out of the plant.', '走進或走出工廠。'],
		['He got an A. The plant is open.', '他拿到 A。工廠開了。'],
		['We sold three plants as of May 5, and we are glad.', '截至五月五日我們賣了三座工廠，我們很高興。'],
	],
	found: [
		[
			'We guide to between $12 million $15 million.',
			'我們預計在 1,200 萬美元至 1,500 萬美元之間。',
			['Suspect source "$12 million $15 million": two amounts with nothing between them, probably "to"'],
		],
		['Sales doubled doubled in May.', '五月銷售翻倍。', ['Suspect source "doubled doubled": a word stands twice, probably "doubled"']],
		[
			'We beat our plan. leading to a record.',
			'我們超越計畫。創下紀錄。',
			['Suspect source "plan. leading": a full stop cuts the sentence in two, probably "plan leading"'],
		],
		['We also see a I in the field.', '我們也看到人工智慧。', ['Suspect source "a I": probably misheard for "AI"']],
		['We were expected to we hire more.', '我們預計會增聘人手。', ['Suspect source "to we": two words that do not go together']],
		['We also run a eye on it.', '我們也使用人工智慧。', ['Suspect source "a eye": probably misheard for "AI"']],
		['They opened a office in Rome.', '他們在羅馬設了辦公室。', ['Suspect source "a office": probably misheard']],
		['We grew more then the market.', '我們的成長高於市場。', ['Suspect source "more then the": probably misheard for "than"']],
		['The report is due in Q three.', '報告將於第三季提出。', ['Suspect source "Q three": probably misheard for "Q1–Q4"']],
		[
			'The number of employees was $1,200.',
			'員工人數為 1,200 人。',
			['Suspect source "$1,200": a currency on something that is counted, probably "1,200"'],
		],
		[
			'We have $3 million customers.',
			'我們有 300 萬名客戶。',
			['Suspect source "$3 million customers": a currency on something that is counted, probably "3 million customers"'],
		],
		[
			'Adjusted EBITDA of 4.8 million in May was a record.',
			'五月調整後 EBITDA 為 480 萬美元，創下紀錄。',
			['Suspect source "4.8 million": an amount without its currency'],
		],
		['The plant is ready. Further.', '工廠已備妥。此外。', ['Suspect source "Further.": a full stop cuts the sentence in two']],
		[
			'We reached $12 million As planned we hired.',
			'我們達到 1,200 萬美元。依計畫招聘。',
			['Suspect source "As planned": two sentences run together'],
		],
		[
			'While bookings in Asia came in below plan.',
			'雖然亞洲訂單低於計畫。',
			['Suspect source "While bookings in Asia came in below plan.": a full stop cuts the sentence in two'],
		],
		[
			'As of May we sold three plants in Rome as of June 5, we hired.',
			'截至五月我們在羅馬賣了三座工廠。截至六月五日，我們招聘。',
			['Suspect source "we sold three plants in Rome as of June 5, we ": two sentences run together'],
		],
		['We want to expand the.', '我們想擴展。', ['Suspect source "the.": a full stop cuts the sentence in two']],
	],
});

const line = (text: string, at: number): Segment => ({ text, line: at, column: 0 });
const documentOf = (lines: readonly string[]): Document => ({
	file: 'call.txt',
	content: { layout: 'interleaved', lines: lines.map((text, i) => line(text, i + 1)) },
	notices: [],
});

const suspects = (lines: readonly string[]): readonly string[] =>
	auditWith(only('source-suspect'), documentOf(lines), { locale: 'zh-TW' }).findings.map(({ source }) => {
		const [start, end] = source?.spans[0] ?? [0, 0];
		return `${source?.line}: ${source?.text.slice(start, end)}`;
	});

describe('what only the document tells', () => {
	test('the figure of a standard that lost its name', () =>
		expect(
			suspects([
				'The new node supports DOCSIS 3.1 in all regions.',
				'新節點在所有地區支援 DOCSIS 3.1。',
				'We shipped a lot of processed 3.1 equipment this year.',
				'今年我們出貨了許多處理過的 3.1 設備。',
			]),
		).toEqual(['3: 3.1']));
	test('a comparison cut off from its period', () =>
		expect(
			suspects([
				'Our ten largest customers were 95% of sales, up from 90%.',
				'我們的十大客戶佔銷售額的 95%，高於 90%。',
				'In Q4 of last year, we had two customers above ten percent.',
				'去年第四季，我們有兩個超過百分之十的客戶。',
			]),
		).toEqual(['1: up from 90%.']));
	test('a data rate in grams, where the document is about data rates', () => {
		const pair = ['Sales of 400 grams rose in the spring.', '春季 400 克的銷售上升。'];
		expect(suspects(pair)).toEqual([]);
		expect(suspects([...pair, 'Our optical transceivers and lasers sold well.', '我們的光學收發器與雷射賣得好。'])).toEqual(['1: 400 grams']);
	});
});

test('what it led to points to it', () => {
	const lines = ['Revenue will be between $12 million $15 million.', '營收將在 1,200 萬美元至 1,700 萬美元之間。'];
	const findings = auditWith(engine(), documentOf(lines), { locale: 'zh-TW' }).findings;
	expect(findings.map(({ rule }) => rule).sort()).toEqual(['number-mismatch', 'source-suspect']);
	expect(findings.find(({ rule }) => rule === 'number-mismatch')?.related).toEqual([{ line: 1, text: '$12 million $15 million' }]);
	expect(findings.find(({ rule }) => rule === 'source-suspect')?.related).toEqual([]);
});
