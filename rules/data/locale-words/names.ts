/**
 * Places and people whose name differs between the varieties of Chinese. Where the name is short enough to arise by chance, the English must name it.
 * Source: our own knowledge of the press of Taiwan, Hong Kong and the Mainland; states beside OpenCC's phrase table (see locale-words.ts).
 */

import type { LocaleWordRow } from '../../../src/annotate/locale-words.js';
import type { Locale } from '../../../src/model.js';

/** The Mainland's name, Taiwan's, and the English that must stand in the line. */
const people: readonly (readonly [mainland: string, taiwan: string, english: string])[] = [
	['特朗普', '川普', 'trump*'],
	['奧巴馬', '歐巴馬', 'obama*'],
	['布什', '布希', 'bush*'],
	['克林頓', '柯林頓', 'clinton*'],
	['里根', '雷根', 'reagan*'],
	['撒切爾', '柴契爾', 'thatcher*'],
	['普京', '普丁', 'putin*'],
	['澤連斯基', '澤倫斯基', 'zelensk*'],
	['默克爾', '梅克爾', 'merkel*'],
	['馬克龍', '馬克宏', 'macron*'],
	['薩科齊', '薩科吉', 'sarkozy*'],
	['奧朗德', '歐蘭德', 'hollande*'],
	['肯尼迪', '甘迺迪', 'kennedy*'],
	['希拉里', '希拉蕊', 'hillary*'],
	['卡梅倫', '卡麥隆', 'cameron*'],
	['扎克伯格', '祖克柏', 'zuckerberg*'],
	['喬布斯', '賈伯斯', 'jobs'],
	['貝克漢姆', '貝克漢', 'beckham*'],
	['莫扎特', '莫札特', 'mozart*'],
];

const places: readonly (readonly [mainland: string, taiwan: string, english: string])[] = [
	['朝鮮', '北韓', 'north korea*'],
	['悉尼', '雪梨', 'sydney*'],
	['新西蘭', '紐西蘭', 'new zealand*'],
	['沙特', '沙烏地', 'saudi*'],
	['也門', '葉門', 'yemen*'],
	['卡塔爾', '卡達', 'qatar*'],
	['阿聯酋', '阿聯', 'uae|united arab*|emirat*'],
	['加納', '迦納', 'ghana*'],
	['乍得', '查德', 'chad*'],
	['波黑', '波赫', 'bosnia*'],
	['迪拜', '杜拜', 'dubai*'],
	['多哈', '杜哈', 'doha*'],
	['內羅畢', '奈洛比', 'nairobi*'],
	['戛納', '坎城', 'cannes'],
	['佛羅倫薩', '佛羅倫斯', 'florence*'],
	['老撾', '寮國', 'lao*'],
	['文萊', '汶萊', 'brunei*'],
	['貝寧', '貝南', 'benin*'],
	['突尼斯', '突尼西亞', 'tunisia*'],
	['意大利', '義大利', 'ital*'],
];

const all = [...people, ...places];

export const names: Readonly<Record<Locale, readonly LocaleWordRow[]>> = {
	'zh-TW': all,
	'zh-HK': [
		['川普', '特朗普', 'trump*'],
		['歐巴馬', '奧巴馬', 'obama*'],
		['義大利', '意大利', 'ital*'],
		['紐西蘭', '新西蘭', 'new zealand*'],
		['雪梨', '悉尼', 'sydney*'],
	],
	'zh-CN': all.map(([mainland, taiwan, english]) => [taiwan, mainland, english]),
};
