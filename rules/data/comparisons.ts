/**
 * What is more than what. English comparatives with the Chinese measures that render them and, behind `;`, those that say the opposite; Chinese words that
 * compare with the measure they say; what things are compared with. Traditional characters, the program folds both scripts. Source: our own knowledge of
 * both languages.
 */

import type { ComparisonRows } from '../../src/compare/comparisons.js';

/** Things there is more or less of, and things there are more or fewer of. */
const mass =
	'moisture|water|heat|energy|power|fuel|sugar|salt|fat|protein|oil|gas|carbon|data|memory|storage|space|room|weight|light|sunlight|rain|rainfall|snow|oxygen|iron|calcium|fibre|fiber|caffeine|alcohol|cash|income|revenue|profit|debt|tax|traffic|waste|noise|pressure|experience|training|land|food|meat|rice';
const counted =
	'calories|goals|points|wins|games|books|members|staff|residents|tourists|customers|users|accidents|crimes|births|votes|shares|trees|cells|species|doctors|nurses|teachers|schools|hospitals|flights|trains|steps|words|errors|complaints|orders|companies|countries|cities|households|voters|soldiers|troops|deposits|loans|imports|exports|products|assets|liabilities|bonds|buyers|sellers|lawyers|engineers|smokers|drivers|cyclists|boys|girls|sons|daughters|apples|emissions|calls|emails|messages|nurses';

/** A measure that says both what is meant and its opposite in some contexts stands on neither side: 小 of people is young. */
const english = `
higher|greater = 高 多 大 強 長 貴 重 ; 低 少 小 弱 不如
more {mass}|more {counted} = 多 高 大 ; 少 低 小 不如
more people|more men|more women|more children|more students|more patients|more cases|more deaths|more jobs|more money|more time|more votes|more seats|more cars|more homes|more workers|more visitors|more passengers|more often|more frequently|more than = 多 高 大 長 久 頻繁 ; 少 低 小 不如
fewer|fewer people|less often|less frequently|less money|less time|less than|less {mass}|fewer {counted} = 少 低 小 短 省 不如 ; 多 高 大 長
lower = 低 少 小 弱 便宜 不如 ; 高 多 大 強 貴
larger|bigger = 大 多 高 廣 ; 小 少 低
smaller = 小 少 低 細 ; 大 多 高
taller = 高 長 大 ; 矮 低 短
shorter = 短 矮 少 低 小 ; 長 高 多
longer = 長 久 多 ; 短 少
wider|broader = 寬 大 廣 闊 多 高 ; 窄 小 狹
narrower = 窄 小 狹 低 少 ; 寬 大 廣 闊
thicker = 厚 粗 大 濃 ; 薄 細
thinner = 薄 低 細 少 瘦 稀 小 ; 厚 高 粗 豐 大
fatter|richer margins|fatter margins = 高 厚 胖 大 豐 ; 低 薄 瘦
deeper = 深 大 ; 淺
shallower = 淺 ; 深
heavier = 重 大 多 ; 輕
lighter = 輕 少 小 亮 淺 ; 重
stronger = 強 好 高 大 佳 ; 弱 差 遜 不如
weaker = 弱 差 低 遜 不如 ; 強 好 優 佳
faster|quicker|more quickly = 快 高 早 大 ; 慢 緩 低
slower|more slowly = 慢 緩 低 遜 不如 ; 快
better = 好 優 佳 高 強 勝 多 ; 差 劣 遜 糟 壞 不如
worse = 差 劣 遜 糟 壞 嚴重 不如 高 ; 好 優 佳 勝
hotter|warmer = 熱 暖 暖和 炎熱 高 溫 ; 冷 涼 低 寒 寒冷
colder|cooler|chillier = 冷 涼 低 寒 寒冷 ; 熱 暖 暖和 炎熱 高
older = 老 大 年長 舊 早 高 ; 年輕 小 新 低
younger = 年輕 小 低 幼 ; 老 大 年長 高
richer|wealthier = 富 高 多 豐 好 ; 窮 貧 低
poorer = 窮 貧 差 低 不如 ; 富
dearer|costlier|pricier|more expensive = 貴 高 昂 ; 便宜 低 廉
cheaper|less expensive|less costly = 便宜 低 廉 少 ; 貴 高 昂
earlier|sooner = 早 先 前 ; 晚 遲 後
later = 晚 遲 後 ; 早 先 前
brighter = 亮 光明 好 ; 暗 黯
dimmer|darker = 暗 黑 深 黯 ; 亮
louder|noisier = 響 大 吵 高 ; 小 靜 低
quieter = 靜 低 小 安 ; 吵 響 大
harder|tougher|more difficult = 難 硬 嚴 辛苦 高 ; 容易 簡單 易 輕鬆 軟
easier|simpler = 容易 簡單 易 輕鬆 ; 難
safer = 安全 ; 危險
riskier|more dangerous = 危險 高 大 ; 安全 低
closer|nearer = 近 ; 遠
farther|further = 遠 ; 近
denser = 密 高 ; 疏 低 稀
steeper|sharper = 陡 大 急 高 深 ; 緩 平 小
wetter|more humid = 濕 潮 潮濕 多 高 ; 乾 乾燥 少
drier|dryer = 乾 乾燥 少 低 ; 濕 潮 潮濕 多
busier = 忙 繁忙 多 ; 閒 清淡
sweeter = 甜 高 ; 酸 淡
softer = 軟 弱 柔 低 ; 硬 強
rarer|less common = 罕見 少 稀 低 ; 常見 多 普遍
commoner|more common|more widespread = 常見 普遍 多 高 ; 罕見 少 稀
more likely|likelier = 高 可能 容易 大 多 ; 低 小 不易
less likely = 低 小 少 不易 ; 高 大 容易
more profitable = 高 好 賺 多 強 ; 低 差 少
less profitable = 低 差 少 弱 ; 高 好 強
more popular = 受歡迎 高 多 紅 ; 冷門 低 少
less popular = 低 少 ; 高 受歡迎
more important = 重要 重 ; 次要
more powerful = 強 大 高 ; 弱 小
less powerful = 弱 小 低 ; 強 大
more accurate|more precise = 準 精 高 ; 低 差
less accurate|less precise = 低 差 ; 高 準
more efficient = 高 好 佳 ; 低 差
less efficient = 低 差 ; 高 好 佳
more crowded = 擠 多 ; 少 空
more durable = 耐 久 長 ; 短
more severe|more serious = 嚴重 重 大 ; 輕 小
less severe|less serious|milder = 輕 小 溫和 低 ; 嚴重 重
more at risk|at greater risk|at higher risk|more vulnerable = 高 大 脆弱 ; 低 小
less at risk|at lower risk = 低 小 ; 高 大
more volatile = 大 高 ; 小 低 穩
less volatile = 小 低 穩 ; 大 高
more optimistic = 樂觀 高 ; 悲觀 保守
more pessimistic = 悲觀 低 ; 樂觀
`;

export const comparisons: ComparisonRows = {
	things: { mass, counted },
	english,
	/** Before 於: the measure is the word itself, but for those that say another. */
	than: '高 低 多 少 大 小 優=優 遜=遜 劣=劣 快 慢 強 弱 長 短 重 輕 早 晚 遲 好 差 厚 薄 難 易 先 後 遠 近 深 淺',
	/** Words that compare by themselves. */
	alone: '超過=多 超越=多 勝過=勝 不如=不如 不及=不如 比不上=不如 遜色於=遜 落後於=低',
	/** Behind 比 and what is compared with. */
	measures:
		'高 低 多 少 省 大 小 快 慢 緩 強 弱 長 短 久 重 輕 早 晚 遲 先 好 佳 優 差 糟 壞 厚 薄 粗 細 難 容易 簡單 輕鬆 遠 近 深 淺 貴 便宜 廉 熱 暖 暖和 炎熱 冷 寒冷 涼 寒 老 年長 年輕 富 富有 富裕 窮 貧 寬 闊 廣 窄 狹 胖 瘦 矮 亮 暗 吵 靜 安靜 危險 安全 密 稀 濕 潮 潮濕 乾 乾燥 忙 甜 硬 軟 陡 嚴重 樂觀 悲觀 常見 罕見 普遍',
	/** 比 is no comparison here. */
	noThan: '(?<!百分)(?<![百對相同環佔占無好評皮盧類反成配])[比](?![例賽較如起方重率對數亞利薩分特喻武價照擬基])',
	/** Words with a measure in them that measure nothing. */
	noMeasure:
		'大多數 大部分 大部份 大多 多數 少數 大學 大家 大陸 大選 大廈 大型 大眾 大小 多少 小時 小學 小型 小組 小麥 小孩 小說 小企業 多倫多 多年 多個 多名 少年 青少年 少女 高中 高校 高級 高管 高層 高等 高達 至少 最少 最多 最低 最高 最大 不少 減少 提高 長期 短期 長者 市長 部長 校長 院長 成長 增長 家長 董事長 延長 重點 重要 重新 好友 早上 早期 晚上 老人 老師 老鼠 遠東 近年 近期 附近 最近 先生 首先 優先 強調 加強 美好 差異 差距 深圳 輕微 加拿大 意大利 義大利 澳大利亞 快速 擴大 龐大 重大 大約 較大 寒冷 冷氣 熱帶 暖化 廣告 廣東 安全局',
	denials: '不未沒無非勿莫',
	/** Words with one of them that deny nothing. */
	noDenial: '不如 不及 比不上 不少 不斷 不同 不僅 不但 不過 不論 不管 不久 非常 非洲 未來 無論 無線 無疑 除非 並非常 越南',
	/** What things are compared with. */
	standards: `
average = 平均 均值
expected|expectations|forecast|forecasts|predicted|estimates|anticipated = 預期 預計 預測 預估 估計
last year|a year ago|a year earlier|year earlier|previous year|the year before|same period = 去年 上年 前一年 前年同期 同期 一年前
last month|a month ago|a month earlier|previous month = 上月 上個月 前一個月 一個月前
last week|previous week = 上週 上星期 上周 前一週
last quarter|previous quarter = 上季 上一季 前一季
normal|usual = 正常 往常 平常 平時 以往 一般 常年
before|previously|in the past = 以前 之前 過去 從前 以往
today|now = 今天 現在 目前 今日
others|other = 其他 其它 別
peers|rivals|competitors = 同業 同行 對手 同類
men|males|boys = 男
women|females|girls = 女
adults = 成人 成年人 大人
children|kids = 兒童 小孩 孩子
non-smokers = 不吸菸 不吸煙 非吸菸
smokers = 吸菸 吸煙 菸民 煙民
retail = 零售
wholesale = 批發
hotel|hotels = 飯店 酒店
exports = 出口
imports = 進口
domestic = 國內 內銷
overseas = 海外
steel = 鋼
copper = 銅
gold = 金
silver = 銀
water = 水
air = 空氣
ice = 冰
glass = 玻璃
plastic = 塑膠 塑料
wood = 木
cotton = 棉
cars = 汽車
petrol|gasoline = 汽油
diesel = 柴油
electric = 電動
coal = 煤
gas = 天然氣 氣
oil = 石油 油
dogs = 狗
cats = 貓
cows = 牛
elephants = 象
ordinary|regular = 普通 一般
urban|cities = 城市 都市 市區
rural = 農村 鄉村 鄉郊
city = 城市 市
night = 晚上 夜
day = 白天 日
winter = 冬
summer = 夏
weekdays = 平日
weekends = 週末 周末
placebo = 安慰劑
drug = 藥
vaccine = 疫苗
flu = 流感
competitor|rival = 對手 競爭
predecessor = 前任 上一代 前代 舊款
industry = 業界 行業 產業
market = 市場 大市 大盤
economy = 經濟
inflation = 通膨 通脹
wages = 工資 薪資 薪
prices = 價格 物價
rents = 租金
income = 收入 所得
sales = 銷售 銷量
profit|profits = 利潤 獲利 盈利
costs = 成本
supply = 供應 供給
demand = 需求
target = 目標
limit = 上限 限制
pandemic = 疫情 疫前
crisis = 危機
war = 戰
neighbours|neighbors|neighbouring = 鄰
parents = 父母
brother = 哥哥 弟弟 兄 弟
sister = 姊姊 姐姐 妹妹 姊 姐 妹
husband = 丈夫 先生 老公
wife = 妻子 太太 老婆
mother = 母親 媽媽
father = 父親 爸爸
teachers = 老師 教師
nurses = 護士 護理師
doctors = 醫生 醫師
me = 我
us = 我們
him = 他
her = 她
them = 他們 她們
you = 你 您
moon = 月球 月亮
sun = 太陽
earth = 地球
`,
	another: { joints: 'but|and|though|although|while|yet|still', words: 'above|below|ahead of|behind|exceed\\w*|short of|beyond' },
};
