/**
 * Words taken for others that look like them: dairy for diary, respectively for respectfully, used to for being used to. The full list of right renderings
 * stands under Taiwan; under the Mainland what is suggested there. Source: our own knowledge of both languages; slips of learners and tired translators.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const lookAlikes: readonly TermRow[] = [
	misread(
		"i'm used to|you're used to|we're used to|am used to|get used to|gets used to|got used to|getting used to|not used to|never got used to",
		'習慣|慣|適應|熟悉|常態',
		'习惯|适应',
		{ 'what was so once': ['以前|從前|過去常|曾經', 'before previously formerly past once ago'] },
		{ apart: 'make cut treat describe measure determine', fixed: true },
	),
	misread(
		'i used to|he used to|she used to|we used to|they used to|you used to',
		'以前|前|曾|過去|原本|原先|本來|往日|當年|昔日|早年|一度|往年|小時|年輕|後來|不再',
		'以前|曾|过去',
		{ 'being accustomed': ['習慣|慣於', 'habit habits custom customs accustomed usual usually'] },
		{ apart: 'get be', fixed: true },
	),
	sense('hardly', '幾乎不|幾乎|很少|不|沒|無|未|難|非|剛|才|甚少|鮮|稀', '几乎不|很少|不', '努力|辛苦|用力|艱苦|刻苦', 'with effort', {
		fixed: true,
	}),
	sense('lately', '最近|近|這陣子|這些日子|這段', '最近|近来', '遲到|太晚|很晚|晚了', 'after the time', { fixed: true }),
	sense('terrific', '很棒|好|棒|出色|精彩|絕佳|驚人|極|巨大|了不起', '很棒|出色', '可怕|恐怖|嚇人|糟糕', 'causing fear', {
		apart: 'storm explosion crash noise force',
	}),
	sense(
		'invaluable|priceless',
		'寶貴|無價|珍貴|極有價值|無法估量|極為|不可或缺|價值連城',
		'宝贵|无价',
		'毫無價值|沒有價值|無價值|不值錢|一文不值',
		'worth nothing',
	),
	sense(
		'outgoing chairman|outgoing president|outgoing chief|outgoing director|outgoing government|outgoing ceo|outgoing minister',
		'卸任|離任|離職|現任|即將',
		'即将卸任|离任',
		'外向|開朗|活潑',
		'sociable',
	),
	misread('sensible', '明智|理智|理性|合理|懂事|務實|切實|實用|恰當|穩妥|適當|明理', '明智|合理', {
		sensitive: ['敏感|感性|靈敏', 'sensitive sensitivity'],
	}),
	misread('industrious', '勤奮|勤|努力|用功', '勤劳|勤奋', { 'of industry': ['工業|產業', 'industry industries industrial'] }),
	sense('stationery', '文具|信紙|信箋', '文具', '靜止|車站', 'standing still'),
	sense('morale', '士氣|鬥志|軍心|信心', '士气', '道德|品德|倫理', 'ethics'),
	misread('to persecute|persecution', '迫害', '迫害', {
		'a charge in court': ['起訴|檢控|檢察', 'prosecuted prosecute prosecution prosecutor prosecutors'],
	}),
	misread('to prosecute|prosecution', '起訴|訴|檢|控|追究', '起诉|检控', { cruelty: ['迫害', 'persecuted persecution persecute'] }),
	sense('dessert|desserts', '甜點|甜|點心|飯後|糖水', '甜点|甜品', '沙漠|荒漠', 'sand'),
	sense('dairy', '乳製品|乳|奶|酪', '乳制品|乳|奶', '日記', 'a diary'),
	misread('costume|costumes', '服裝|服|裝|扮', '服装|装', { 'a custom': ['習俗|風俗|慣例', 'custom customs tradition traditions'] }),
	sense('statute|statutes', '法規|法|條例|章程|規約', '法规|法', '雕像|塑像|銅像', 'a statue'),
	sense('marital', '婚姻|婚|夫妻|配偶|夫婦', '婚姻', '軍事|武術|戒嚴', 'martial'),
	sense('prospective', '潛在|準|未來|有意|可能|前瞻|預期|意向|將', '潜在|准|有意', '觀點|視角|透視|角度', 'a view'),
	sense('respectively', '分別|分|各|依序|依次|前者', '分别|各', '尊敬|恭敬|尊重', 'with respect', { fixed: true }),
	misread('successive', '連續|連|接|歷|相繼|一再|屢|度', '连续|接连', { success: ['成功', 'success successful successfully succeed succeeded'] }),
	misread(
		'formerly',
		'以前|前|原|曾|舊|過去|本來|昔',
		'原|以前',
		{ 'in due form': ['正式', 'formal formally official officially'] },
		{ fixed: true },
	),
	misread(
		'formally',
		'正式|形式|書面|依法',
		'正式',
		{ 'in former days': ['以前|先前|從前|過去|原先', 'before former formerly previously earlier past'] },
		{ fixed: true },
	),
	misread(
		'incidence',
		'發生率|率|發病|發生|罹|病例|頻|入射',
		'发病率|发生率',
		{ 'an event': ['事件|事故', 'event events incident incidents'] },
		{ near: 'cancer disease asthma diabetes infection infections rate dementia obesity' },
	),
	sense('considerate', '體貼|周到|周全|貼心|體諒|著想|設想|善解人意|細心|考慮', '体贴|周到', '相當大|可觀|龐大|大量', 'considerable'),
	sense('considerable', '相當|大|可觀|不少|頗|多|甚|巨|重', '相当|可观', '體貼|周到|貼心', 'considerate'),
	sense('to prescribe|prescription', '開藥|開|處方|藥|規定|訂明|指定|配', '开药|开|处方', '禁止|取締|封殺', 'proscribing', {
		near: 'doctor doctors antibiotics patients drug drugs medication',
	}),
	// A word in a turn of phrase
	sense(
		'motion was carried|motions were carried|amendment was carried|resolution was carried',
		'通過',
		'通过',
		'攜帶|搬運|搬走|帶走|運送',
		'moving by hand',
	),
];
