/** What is told apart by a letter: vitamin D, Class B, Gate A. Source: our own. The Chinese stands before the letter or behind it. */

import type { LetterLabelRows } from '../../src/compare/latin-slips.js';

const words = (text: string): readonly string[] => text.split(' ');

export const letterLabels: LetterLabelRows = {
	/** Before the letter, in small letters. */
	english: words(
		'vitamin hepatitis influenza type class group grade series tier schedule appendix annex annexure exhibit part option plan scenario gate terminal block tower building wing zone section team lane site hall room row column phase figure table tranche party cabin level batch form stand unit pool league division',
	),
	/** Chinese that stands before a letter, either script. */
	before: words('維生素 維他命 附件 附錄 附表 方案 選項 計畫 計劃 情境 情景 圖 表 附圖'),
	/** Chinese that stands behind it. */
	behind: words('型 組 級 類 座 棟 區 班 隊 輪 系列 方案 計畫 計劃 股 部分 欄 列 行 館 室 廳 閘 口 艙 段 期 點 項 方 款 表 肝 流感'),
	/** Chinese letters of a row, in their order; behind them stands one of the words. */
	stems: '甲乙丙丁戊',
	stemmed: words('型 組 級 類 座 班 隊 方 肝 部 種'),
};
