/**
 * Chinese words that look as if they held a term and do not: 利率 (interest rate) in 毛利率 (gross margin). By blanks, either script.
 * Source: our own reading; cases met in good translations.
 */

export const longerWords =
	'毛利率 淨利率 純利率 暴利率 獲利率 盈利率 特色彩 景色彩 角色彩 色彩繽紛 色彩鮮豔 電話會議 前景氣 通話費 街道辦 ' +
	'總結果 結果實 成果汁 現金額 期限制 股東西 權利息 營收入 港口音 主人翁 主持人 開關係 生產量 產量化 司機會 指導員 指導教授 引導員 平靜脈 合約因 契約因';
