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
	],
	found: [
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

/** Words of medicine, science and public life: what is said of the pair, by the wrong Chinese; nothing where the sense is the everyday one or the Chinese right. */
describe('everyday words in the sense of a field', () => {
	const { rules } = only('term-forbidden');
	const all = { ...engine(), rules };
	const wrongIn = (source: string, target: string): readonly string[] =>
		auditWith(all, documentOf(source, target), { locale: 'zh-TW' }).findings.map(({ cause }) => cause.replace(/.*→/, ''));

	test.each([
		// medicine
		['She was taken to the operating theatre at noon.', '她中午被送進劇院。', '劇院'],
		['A blood culture was taken before treatment.', '治療前先做了血液文化。', '文化'],
		['The woman presented with fever and a dry cough.', '這名婦人提交了發燒和乾咳。', '提交'],
		['Bring a stool sample to your next visit.', '下次請攜帶凳子樣本。', '凳子'],
		['He was discharged from hospital on Monday.', '他週一從醫院排放。', '排放'],
		['She tested positive on Tuesday.', '她週二的檢驗結果積極。', '積極'],
		['Doctors said the tumour was a benign growth.', '醫師說那是惡意的增生。', undefined],
		['A close cousin of the virus causes rubella.', '這種病毒的近親會引起水痘。', '水痘'],
		['Measles is back in the region.', '風疹又回到這個地區。', '風疹'],
		['Glaucoma damages the optic nerve.', '白內障會損害視神經。', '白內障'],
		['The scan showed a narrowed artery.', '掃描顯示靜脈狹窄。', '靜脈'],
		['The antibiotic is given by mouth.', '這種抗體為口服。', '抗體'],
		['The median age was 54 years.', '平均年齡為 54 歲。', '平均'],
		['The median age was 54 years and the average weight 70 kg.', '中位年齡 54 歲，平均體重 70 公斤。', undefined],
		['The mean age was 58.', '年齡意味 58 歲。', '意味'],
		['Roast the turkey for three hours.', '把土耳其烤三小時。', '土耳其'],
		['Turkey raised interest rates.', '土耳其升息。', undefined],
		['The stroke left him unable to speak.', '這一筆畫讓他無法說話。', undefined],
		['He died of a stroke at 61.', '他因筆畫去世，享年 61 歲。', '筆畫'],
		['The tablet has a 10-inch screen.', '這款平板電腦配備 10 吋螢幕。', undefined],
		['Shares of the airline carrier fell.', '這家航空公司股價下跌。', undefined],
		// science
		['Eris is a dwarf planet beyond Neptune.', '鬩神星是海王星外的矮星。', '矮星'],
		['The comet will pass Earth in May.', '這顆流星將在五月掠過地球。', '流星'],
		['Saturn has 146 known moons.', '木星有 146 顆已知衛星。', '木星'],
		['Jupiter and Saturn aligned.', '木星與土星連成一線。', undefined],
		['Carbon monoxide has no smell.', '二氧化碳沒有氣味。', '二氧化碳'],
		['The battery needs less manganese.', '這種電池所需的鎂較少。', '鎂'],
		['A cold front arrives on Friday.', '冷前線週五抵達。', '冷前線'],
		['The hurricane made landfall in Florida.', '颱風在佛羅里達登陸。', '颱風'],
		['Nuclear fusion powers the Sun.', '核分裂為太陽提供能量。', '核分裂'],
		['The chemical plant leaked chlorine.', '這座化學植物洩漏了氯氣。', '植物'],
		['Tighten the bolt with a wrench.', '用扳手鎖緊閃電。', '閃電'],
		['The sales of the plant species are banned.', '禁止買賣這種植物。', undefined],
		['Our cloud solution serves 40 banks.', '我們的雲端解決方案服務 40 家銀行。', undefined],
		// public life
		['Senate Republicans voted to table the amendment.', '參院共和黨人投票決定將修正案提交審議。', '提交審議'],
		['Lords moved to table an amendment in the House.', '上議院議員在院會提交修正案。', undefined],
		['The judge granted a stay of execution.', '法官准許停留。', '停留'],
		['The chief whip resigned.', '首席鞭子辭職。', '首席鞭子'],
		['Police have charged him under the new law.', '警方已向他收費。', '收費'],
		['She pleaded guilty to fraud.', '她就詐欺懇求。', '懇求'],
		['He was convicted of manslaughter.', '他屠殺罪名成立。', '屠殺'],
		['The sentence was grammatical.', '這個句子合乎文法。', undefined],
		['Rifles with high-capacity magazines are banned.', '禁止持有高容量雜誌的步槍。', '高容量雜誌'],
		['The magazine published the photos.', '雜誌刊登了這些照片。', undefined],
		['The rear admiral took command.', '後方海軍上將接掌指揮權。', '後方海軍上將'],
		['A low-cost carrier cancelled 30 flights.', '一家低成本運營商取消 30 個航班。', '運營商'],
		['The match was a goalless draw.', '比賽以無進球繪畫告終。', '繪畫'],
		['Lower house prices helped buyers.', '較低的房屋價格有利買家。', undefined],
		['They share their own goals.', '他們分享自己的目標。', undefined],
		['It took office space in Leeds.', '公司在里茲租下辦公室。', undefined],
		['Data subjects may withdraw consent.', '資料主體得撤回同意。', undefined],
		['The Dow rebounds 300 points.', '道瓊反彈 300 點。', undefined],
	])('%s %s', (source, target, wrong) => expect(wrongIn(source, target)).toEqual(wrong === undefined ? [] : [wrong]));
});
