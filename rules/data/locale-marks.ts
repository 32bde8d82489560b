/**
 * Words by which a document in Traditional characters is told to be of Taiwan or of Hong Kong: none of Hong Kong that the Mainland has as well (軟件, 通脹), for
 * they stand in converted texts, and none that the other takes over when it writes about it (港元, 聯交所, 立法院). Source: our own, from the press, company reports and notices of both.
 */

import type { LocaleMarks } from '../../src/facts.js';

const list = (words: string): readonly string[] => words.split(' ');

export const localeMarks: LocaleMarks = {
	'zh-HK': list(
		'溢利 招股章程 全球發售 附屬公司 保薦人 包銷商 往績記錄 核數師 聯儲局 質素 短訊 雪櫃 差餉 屋苑 喉管 啡色 股東週年大會 股東周年大會 行政總裁 港仙 電單車 醫管局 強積金 金管局 積金局 律政司 區議會 港鐵 八達通 公帑 呈列 應佔 上載 天花 寬頻 月結單 繳付 上期 落車 街市 唐樓 手提電話 流動電話 流動應用程式 智能電話 網上理財 入息 薪俸稅 利得稅 課稅年度 暫繳稅 稅務條例 商業登記證 睡房 泊車 加幅 住宅單位 的士 巴士 行人路 乘搭 上落客 升降機 行車線 小巴 輕鐵 屋邨 公屋 繁忙時間 電郵 樓宇 私隱 現時 嘅 咗 喺 唔 佢 哋 啲 嚟 冇',
	),
	'zh-TW': list(
		'軟體 硬體 網路 影片 品質 滑鼠 計畫 專案 通膨 聯準會 配息 新台幣 新臺幣 健保 公分 公釐 營收 執行長 財務長 營運長 董事長 殖利率 帳戶 帳面 入帳 帳單 雷射 簡訊 計程車 公車 台灣 臺灣 伺服器 程式 記憶體 晶片 法說會 每股盈餘 房客 房東 影音',
	),
};
