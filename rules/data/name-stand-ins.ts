/** What may stand for a name where it is not repeated, and which places go without saying. Source: our own knowledge of Chinese usage. */

import type { StandInRows } from '../name-missing.js';

const words = (text: string): readonly string[] => text.split(' ');

export const standIns: StandInRows = {
	/** For a person. */
	persons: words('他 她 該名 該男 該女 該員 此人 對方 兩人 二人 倆 雙方 本人 當事人 前者 後者 自己 您 男子 女子 死者 受害者 嫌犯 被告 夫婦 夫妻'),
	/** The same characters in other words. */
	notPersons: words('其他 他人 他國 吉他 他們'),
	/** The place a locale is at home in: a reader there is not told it. */
	homes: { 'zh-TW': 'Taiwan', 'zh-CN': 'China', 'zh-HK': 'Hong Kong' },
	/** Codes that have Chinese names. */
	codes: {
		'COVID-19': '新冠 冠狀病毒 武漢肺炎 疫情 疫',
		CO2E: '二氧化碳 碳當量',
		CO2: '二氧化碳',
		H1N1: '流感',
		H5N1: '禽流感',
		'SARS-CoV-2': '新冠 冠狀病毒',
		Y2K: '千禧',
		HBA1C: '糖化血紅蛋白 糖化血色素 糖化血紅素',
	},
};
