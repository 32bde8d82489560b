import { describe, expect, test } from 'vitest';
import { kind } from '../../rules/data/kinds/kind.js';
import { kinds } from '../../rules/data/kinds/kinds.js';
import { compileKinds, exchangedKinds } from '../../src/compare/kinds.js';

const own = compileKinds([
	kind(`
Alda|Alda Group|ALD = 甲城 / 甲 ; aldan
Belda = 乙城 乙地
Delda = 丁城 / 乙地
New Belda = 新乙城
Celda = 丙城 ; ; river|Bank`),
	kind('Alpa = 丁山\nBelpa = 戊山', true),
	kind('Alpa = 己湖\nBelda = 庚湖'),
	kind('apple = 蘋果\npear = 梨子'),
]);

/** What became what. */
const said = (english: string, chinese: string): readonly string[] =>
	exchangedKinds(english, chinese, own).map(({ source, target }) => `${english.slice(...source)}→${chinese.slice(...target)}`);

describe('a thing that became another of its kind', () => {
	test.each([
		['Alda grew.', '乙城成長。', ['Alda→乙城']],
		['Alda Group grew.', '乙地成長。', ['Alda Group→乙地']],
		['Alda and Alda grew.', '乙城與乙城成長。', ['Alda→乙城']],
		['New Belda grew.', '乙城成長。', ['New Belda→乙城']],
		['Apples and an apple fell.', '梨子掉了。', ['apple→梨子']],
		['Apple trees', '梨子樹', ['Apple→梨子']],
		['The river Celda', '甲城河', ['Celda→甲城']],
		['In Alpa it rained.', '戊山有雨。', ['Alpa→戊山']],
	] as const)('%s | %s', (english, chinese, expected) => expect(said(english, chinese)).toEqual(expected));

	test.each([
		['its own name', 'Alda grew.', '甲城成長，勝過乙城。'],
		['a short form', 'Alda grew.', '甲、乙城成長。'],
		['a name of another that it has too', 'Delda grew.', '乙地成長。'],
		['a copy', 'Alda grew.', 'Alda 勝過乙城。'],
		['the other stands in the English', 'Alda beat Belda.', '打敗乙城。'],
		['a hint explains the other', 'Celda by the river met Aldan folk.', '與甲城人相會。'],
		['two others', 'Alda grew.', '乙城與丙城成長。'],
		['nothing of the kind', 'Alda grew.', '該城成長。'],
		['part of a word', 'Aldaba grew.', '乙城成長。'],
		['part of a code', 'alda.Alda grew-Alda', '乙城成長。'],
		['what it needs beside it is not there', 'Celda grew.', '甲城成長。'],
		['part of a longer name', 'The Alpa Rockets won.', '戊山獲勝。'],
		['behind another word in capitals', 'Some Great Alpa won.', '戊山獲勝。'],
		['rendered as of another kind', 'Alpa won.', '己湖、戊山獲勝。'],
		['an acronym in small letters', 'ald grew.', '乙城成長。'],
	])('%s', (_, english, chinese) => expect(said(english, chinese)).toEqual([]));
});

test('every row of the tables has its English and its Chinese, and no two of a kind the same English', () => {
	for (const { rows } of kinds) {
		const forms = rows.flatMap(({ english }) => english);
		expect(new Set(forms).size).toBe(forms.length);
		expect(rows.length).toBeGreaterThan(1);
		for (const { english, chinese, also = [] } of rows) {
			expect(english.length, chinese.join()).toBeGreaterThan(0);
			expect(chinese.length + also.length, english.join()).toBeGreaterThan(0);
			for (const form of english) expect(form).toMatch(/^[A-Za-z]/);
		}
	}
});

describe('bodies, meetings, indices and posts by their acronyms', () => {
	const all = compileKinds(kinds);
	const wrongIn = (english: string, chinese: string): readonly string[] =>
		exchangedKinds(english, chinese, all).map(({ source, target }) => `${english.slice(...source)}→${chinese.slice(...target)}`);
	test.each([
		['The ICAC arrested six people.', '證監會拘捕六人。', 'ICAC→證監會'],
		['The AGM will be held on 22 May.', '股東特別大會將於5月22日舉行。', 'AGM→股東特別大會'],
		['HKDSE results are out.', '香港高級程度會考成績公布。', 'HKDSE→高級程度會考'],
		['The WTO warned of a slowdown.', '世界卫生组织警告经济放缓。', 'WTO→世界卫生组织'],
		['The case went to CIETAC.', '案件提交香港国际仲裁中心。', 'CIETAC→香港国际仲裁中心'],
		['Core PPI rose.', '核心消費者物價指數上升。', 'PPI→消費者物價指數'],
		['Our CFO spoke first.', '執行長率先發言。', 'CFO→執行長'],
		['The PBoC cut rates.', '香港金管局減息。', 'PBoC→金管局'],
	])('%s | %s', (english, chinese, expected) => expect(wrongIn(english, chinese)).toEqual([expected]));
	test.each([
		['The IOC met in Lausanne.', '國際奧委會在洛桑開會。'],
		['The ICAC arrested six people.', '廉署拘捕六人。'],
		['The ICAC passed the case to the SFC.', '案件轉交證監會處理。'],
		['The ICAC and the Securities and Futures Commission searched two offices.', '證監會搜查兩個辦事處。'],
		['The SEC fined the bank.', '證監會對該銀行罰款。'],
		['The CSRC approved the listing.', '证监会批准其上市。'],
		['The ICAC arrested six people.', 'ICAC 與證監會拘捕六人。'],
		['The COO resigned.', '營運總裁辭職。'],
		['The president and COO resigned.', '總裁已辭職。'],
		['The AGM approved the dividend.', '股東大會通過派息。'],
		['WHO called? My boss called.', '誰來電？老闆來電。'],
		['An MRI showed nothing.', '核磁共振未見異常。'],
		['The IPCC found that the officers had erred.', '監警會認為警員犯錯。'],
	])('silent: %s | %s', (english, chinese) => expect(wrongIn(english, chinese)).toEqual([]));
});

describe('things of medicine and the sciences', () => {
	const all = compileKinds(kinds);
	const wrongIn = (english: string, chinese: string): readonly string[] =>
		exchangedKinds(english, chinese, all).map(({ target }) => chinese.slice(...target));
	test.each([
		['A close cousin of the virus causes rubella.', '這種病毒的近親會引起水痘。', ['水痘']],
		['Measles is back in the region.', '風疹又回到這個地區。', ['風疹']],
		['Glaucoma damages the optic nerve.', '白內障會損害視神經。', ['白內障']],
		['The scan showed a narrowed artery.', '掃描顯示靜脈狹窄。', ['靜脈']],
		['The antibiotic is given by mouth.', '這種抗體為口服。', ['抗體']],
		['The comet will pass Earth in May.', '這顆流星將在五月掠過地球。', ['流星']],
		['Saturn has 146 known moons.', '木星有 146 顆已知衛星。', ['木星']],
		['Carbon monoxide has no smell.', '二氧化碳沒有氣味。', ['二氧化碳']],
		['The battery needs less manganese.', '這種電池所需的鎂較少。', ['鎂']],
		['The hurricane made landfall in Florida.', '颱風在佛羅里達登陸。', ['颱風']],
		['Nuclear fusion powers the Sun.', '核分裂為太陽提供能量。', ['核分裂']],
		['Jupiter and Saturn aligned.', '木星與土星連成一線。', []],
	])('%s | %s', (english, chinese, expected) => expect(wrongIn(english, chinese)).toEqual(expected));
});
