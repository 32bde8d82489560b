import { expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('acronym-misexpanded', {
	silent: [
		['The IOC met in Lausanne.', '國際奧委會在洛桑開會。'],
		['The FEC of the optical transceiver corrects the laser link.', '光收發器的前向糾錯可修正雷射鏈路。'],
		['The FEC met the senator about optical lasers and transceivers.', '聯邦選舉委員會就雷射收發器會見參議員。'],
		['The optical laser FEC', '雷射的 FEC'],
		['The ICAC arrested six people.', '廉署拘捕六人。'],
		['The ICAC passed the case to the SFC.', '案件轉交證監會處理。'],
		['The ICAC and the Securities and Futures Commission searched two offices.', '證監會搜查兩個辦事處。'],
		['The SEC fined the bank.', '證監會對該銀行罰款。', 'zh-HK'],
		['The CSRC approved the listing.', '证监会批准其上市。', 'zh-CN'],
		['The ICAC arrested six people.', 'ICAC 與證監會拘捕六人。'],
		['The COO resigned.', '營運總裁辭職。'],
		['The president and COO resigned.', '總裁已辭職。'],
		['The AGM approved the dividend.', '股東大會通過派息。', 'zh-HK'],
		['WHO called? My boss called.', '誰來電？老闆來電。'],
		['An MRI showed nothing.', '核磁共振未見異常。'],
		['The DOJ sued the firm after the justice ministry of Japan complained.', '日本法務省投訴後，美方起訴該公司。'],
		['The IPCC found that the officers had erred.', '監警會認為警員犯錯。', 'zh-HK'],
	],
	found: [
		[
			'The FEC of the optical transceiver corrects the laser link.',
			'光收發器的聯邦選舉委員會可修正雷射鏈路。',
			['Unexpected "聯邦選舉委員會" (the Federal Election Commission) for "FEC", expected "FEC"'],
		],
		[
			'TIAs amplify the photodiode current of optical receivers.',
			'短暫性腦缺血放大光接收器的光電二極體電流。',
			['Unexpected "短暫性腦缺血" (a transient ischaemic attack) for "TIA", expected "TIA"'],
		],
		['The AGM will be held on 22 May.', '股東特別大會將於5月22日舉行。', ['Unexpected "股東特別大會" (EGM) for "AGM", expected "AGM"'], 'zh-HK'],
		['HKDSE results are out.', '香港高級程度會考成績公布。', ['Unexpected "香港高級程度會考" (HKALE) for "HKDSE", expected "HKDSE"'], 'zh-HK'],
		['The WTO warned of a slowdown.', '世界卫生组织警告经济放缓。', ['Unexpected "世界卫生组织" (WHO) for "WTO", expected "WTO"'], 'zh-CN'],
		['The case went to CIETAC.', '案件提交香港国际仲裁中心。', ['Unexpected "香港国际仲裁中心" (HKIAC) for "CIETAC", expected "CIETAC"'], 'zh-CN'],
		['Core PPI rose.', '核心消費者物價指數上升。', ['Unexpected "消費者物價指數" (CPI) for "PPI", expected "PPI"']],
		['Our CFO spoke first.', '執行長率先發言。', ['Unexpected "執行長" (CEO) for "CFO", expected "CFO"']],
		['The PBoC cut rates.', '香港金管局減息。', ['Unexpected "金管局" (HKMA) for "PBoC", expected "PBoC"'], 'zh-HK'],
	],
});

const document = (...rows: readonly (readonly [string, string])[]): Document => ({
	file: 'a.tsv',
	content: {
		layout: 'pairs',
		pairs: rows.map(([source, target], i) => ({
			source: { text: source, line: i + 1, column: 0 },
			target: { text: target, line: i + 1, column: 99 },
		})),
	},
	notices: [],
});
const lines = (...rows: readonly (readonly [string, string])[]): readonly (number | undefined)[] =>
	auditWith(only('acronym-misexpanded'), document(...rows), { locale: 'zh-TW' }).findings.map(({ target }) => target?.line);

test('a document that spells the acronym out is believed, whatever it is about', () => {
	const wrong = ['The IOC decided.', '國際奧委會決定了。'] as const;
	expect(lines(wrong)).toEqual([]);
	expect(lines(['Our Internal Operations Committee (IOC) met.', '我們的內部營運委員會開會。'], wrong)).toEqual([2]);
	const optics = ['Optical lasers, transceivers, photonics.', '雷射。'] as const;
	expect(lines(optics, wrong)).toEqual([2]);
	expect(lines(optics, ['The International Olympic Committee (IOC) bought them.', '國際奧林匹克委員會買下。'], wrong)).toEqual([]);
});

test('a body is not believed to be meant where the document spells the acronym out otherwise', () => {
	const line = ['The SFC met.', '廉政公署開會。'] as const;
	expect(lines(line)).toEqual([1]);
	expect(lines(['The State Forestry Committee (SFC) was founded.', '林業委員會成立。'], line)).toEqual([]);
	expect(lines(['The Securities and Futures Commission (SFC) was founded.', '證監會成立。'], line)).toEqual([2]);
});
