import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Glossary } from '../../src/model.js';
import { readGlossary } from '../../src/read/glossary/read.js';
import { documentOf, only, testRule } from '../helpers/rule-tester.js';

testRule('term-forbidden', {
	silent: [
		['Gross margin was 36%.', '毛利率為 36%。'],
		['The treasury stock was retired.', '庫藏股已註銷。'],
		['She painted it in a bright color.', '她用鮮豔的色彩上色。'],
		['The street was closed.', '街道封閉了。'],
		['The dietary fiber content is high.', '膳食纖維含量高。'],
		['The operating income of the bank rose with net interest.', '銀行的營業收入隨淨利息增加。'],
		['Working capital fell.', '营运资金减少。', 'zh-CN'],
		['The memory of that summer', '那個夏天的記憶'],
		['The bus driver forgot to update the app.', '公車司機忘了更新應用程式。'],
		['Bake the cookies for ten minutes, then store them in a tin.', '餅乾烤十分鐘，再存放於罐中。'],
		['Fold the dough in half over the filling.', '將麵皮對摺，包住內餡。'],
		['The party leader invited the members.', '該黨領袖邀請了黨員。'],
		['The fuel tank is near the healer.', '油箱在補師附近。'],
		['The shop charges a fee for phone repairs.', '該店收取手機維修費。'],
		['Keep the receiver of the payment informed.', '請告知收款人。'],
		['The fish spawn in the river.', '魚在河中產卵。'],
		['Invalid character class name', '無效的字元類別名稱'],
		['Chicken stock fell on the market after the recall.', '召回後，雞肉股票在市場上下跌。'],
		['Dice the onion and roll the dice.', '洋蔥切丁，然後擲骰子。'],
		['Clear the browser cache.', '請清除瀏覽器快取。'],
		['The mouse cells were grown in the lab.', '小鼠細胞在實驗室培養。'],
		['Turkey and Greece signed it.', '土耳其與希臘簽署了。'],
		['Carry on with your work.', '請繼續工作。'],
		['The conductor raised his baton before the orchestra.', '指揮在樂團前舉起指揮棒。'],
		['Balance of power on the council shifted.', '議會權力平衡改變了。'],
	],
	found: [
		[
			'Update your graphics driver.',
			'請更新顯示卡司機。',
			['Unexpected "司機" (someone at the wheel) for "graphics driver", expected "驅動程式" [everyday]'],
		],
		[
			'This site sets cookies in your browser.',
			'本網站會在瀏覽器中設定餅乾。',
			['Unexpected "餅乾" (something to eat) for "cookies", expected "Cookie" [everyday]'],
		],
		[
			'The laptop charges over USB-C.',
			'筆電透過 USB-C 收費。',
			['Unexpected "收費" (asking for money, or accusing) for "charges", expected "充電" [everyday]'],
		],
		[
			'The app crashes on startup.',
			'应用一启动就坠毁。',
			['Unexpected "坠毁" (hitting something) for "crashes", expected "崩溃" [everyday]'],
			'zh-CN',
		],
		['Dust with icing sugar.', '撒上冰糖。', ['Unexpected "冰糖" (candy sugar, or ice) for "icing sugar", expected "糖粉" [everyday]']],
		['Beat the egg whites until stiff.', '毆打蛋白至乾性發泡。', ['Unexpected "毆打" (hitting, or winning) for "Beat", expected "打" [everyday]']],
		['Crush two cloves of garlic.', '压碎两个丁香。', ['Unexpected "丁香" (a spice) for "cloves of garlic", expected "瓣" [everyday]'], 'zh-CN'],
		[
			'Adjust the shutter speed of the camera.',
			'調整相機的百葉窗速度。',
			['Unexpected "百葉窗" (what closes a window) for "shutter", expected "快門" [everyday]'],
		],
		[
			'The raid needs one tank and two healers.',
			'團隊需要一輛坦克車和兩名補師。',
			['Unexpected "坦克車" (a vehicle, or what holds water) for "tank", expected "坦克" [everyday]'],
		],
		[
			'Late check-out is free.',
			'延遲簽出免費。',
			['Unexpected "簽出" (taking something out of a store) for "Late check-out", expected "退房" [everyday]'],
		],
		[
			'Open the trunk of the car.',
			'打開汽車的樹幹。',
			['Unexpected "樹幹" (part of a tree or an animal) for "Open the trunk", expected "後車廂" [everyday]'],
		],
		[
			"She has a bachelor's degree.",
			'她有單身漢學位。',
			['Unexpected "單身漢" (a man without a wife) for "bachelor\'s degree", expected "學士" [everyday]'],
		],
		[
			'Wear a tank top in summer.',
			'夏天穿坦克上衣。',
			['Unexpected "坦克" (a vehicle, or what holds water) for "tank top", expected "背心" [everyday]'],
		],
		[
			'Your order number is 5.',
			'您的命令號碼是 5。',
			['Unexpected "命令" (a command, or a sequence) for "order number", expected "訂單" [everyday]'],
		],
		['Press the Enter key.', '請按 Enter 鑰匙。', ['Unexpected "鑰匙" (what opens a lock) for "Enter key", expected "鍵" [everyday]']],
		['It was rated per serving.', '以每次服務計算。', ['Unexpected "服務" (working for someone) for "per serving", expected "份" [everyday]']],
		[
			'Working capital fell.',
			'工作資本減少。',
			['Unexpected "工作資本" (capital that has a job) for "Working capital", expected "營運資金" [finance]'],
		],
		[
			'Working capital fell.',
			'工作资本减少。',
			['Unexpected "工作资本" (capital that has a job) for "Working capital", expected "营运资金" [finance]'],
			'zh-CN',
		],
		['We recorded a goodwill impairment.', '我們認列了善意減損。', ['Unexpected "善意" (kindness) for "goodwill", expected "商譽" [finance]']],
		[
			'The design wins continue.',
			'設計勝利持續。',
			['Unexpected "設計勝利" (winning a contest of design) for "design wins", expected "設計導入" [earnings]'],
		],
		[
			'Revenue and margin beat guidance; give us more color.',
			'營收和利潤率優於財測；給我們更多色彩。',
			['Unexpected "色彩" (hue) for "more color", expected "說明" [earnings]'],
		],
		[
			'Wafer yield improved at the fab.',
			'晶圓產量在工廠提升。',
			['Unexpected "產量" (an output, interest, or giving way) for "Wafer yield", expected "良率" [semiconductors]'],
		],
	],
});

describe('a glossary of the user', () => {
	const glossary = (text: string): Glossary => readGlossary(new TextEncoder().encode(text), 'terms.csv');
	const said = (csv: string, source: string, target: string): readonly string[] => {
		const { rules } = only('term-forbidden');
		const { findings } = auditWith({ ...engine([glossary(csv)]), rules }, documentOf(source, target), { locale: 'zh-TW' });
		return findings.map(({ message, severity }) => `${severity}: ${sayMessage(message, sentencesOf('en'))}`);
	};

	test('forbids, and its row is named', () =>
		expect(said('en,zh-TW,status\nuptime,正常運行時間,\nuptime,上線時間,forbidden\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([
			'major: Unexpected "上線時間" for "uptime", expected "正常運行時間" [terms.csv:2,3]',
		]));
	test('what was right once weighs less', () =>
		expect(said('en,zh-TW,status,use\nuptime,上線時間,superseded,稼動時間\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([
			'minor: Unexpected "上線時間" for "uptime", expected "稼動時間" [terms.csv:2]',
		]));
	test('overrules the built-in terms', () =>
		expect(said('en,zh-TW\nworking capital,工作資本\n', 'Working capital fell.', '工作資本減少。')).toEqual([]));
	test('holds only for its own variety of Chinese', () =>
		expect(said('en,zh-CN,status\nuptime,上線時間,\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([]));
});
