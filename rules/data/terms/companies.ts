/**
 * Companies and brands whose names are words as well, and what becomes of them where they are translated as such: Arm as 手臂公司. Only with a word behind
 * that tells a company, since the word alone may be meant. Source: our own, from the companies' Chinese names and our reading of machine translation.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';

const kinds = '公司 集團 控股 企業 財報 股價 股票 執行長 首席執行官 行政總裁 總裁 分析師'.split(' ');

/** `English|forms = right in Taiwan = right on the Mainland = words it is taken for`. */
const rows = `
Arm|Arm Holdings = Arm|安謀|ARM = Arm|安谋|ARM = 手臂|臂膀|武器|武裝
Block = Block = Block = 區塊|街區|方塊|積木|阻擋
Square = Square = Square = 正方形|方形|平方
Snap = Snap = Snap|色拉布 = 快照|啪|拍照|斷裂
Zoom|Zoom Video = Zoom|Zoom Video = Zoom|Zoom Video = 縮放|變焦|放大
Slack = Slack = Slack = 鬆弛|懶散|鬆散|鬆懈
Stripe = Stripe = Stripe = 條紋
Meta = Meta = Meta|脸书 = 元數據|後設|梅塔
Gap|Gap Inc. = Gap|蓋璞 = Gap|盖璞 = 差距|缺口|間隙|空隙
Shell = 殼牌 = 壳牌 = 貝殼|外殼|炮彈|砲彈
Visa = Visa|威士 = Visa|维萨 = 簽證
Oracle = 甲骨文 = 甲骨文 = 神諭|先知|預言
Intel = 英特爾 = 英特尔 = 情報|情資
Sprint = Sprint|斯普林特 = Sprint|斯普林特 = 衝刺|短跑
Ford = 福特 = 福特 = 淺灘
Caterpillar = 開拓重工|卡特彼勒 = 卡特彼勒 = 毛毛蟲|毛蟲
Snowflake = Snowflake = Snowflake = 雪花
Datadog = Datadog = Datadog = 數據狗|資料狗
CrowdStrike = CrowdStrike = CrowdStrike = 群眾罷工|人群罷工|人群打擊|群眾打擊
Palo Alto Networks = Palo Alto Networks = 派拓网络|Palo Alto Networks = 高樹|高樹網路
Cloudflare = Cloudflare = Cloudflare = 雲耀斑|雲閃光
Dropbox = Dropbox = Dropbox|多宝箱 = 投遞箱|保管箱|下拉框
Box = Box = Box = 盒子|箱子|方框
Discord = Discord = Discord = 不和|紛爭|不和諧
Chewy = Chewy = Chewy = 耐嚼|有嚼勁|嚼勁
Coach = Coach|蔻馳 = Coach|蔻驰 = 教練|客車
Guess = Guess = Guess = 猜測|猜猜
Express = Express = Express = 表達
Chase = 大通|摩根大通 = 大通|摩根大通 = 追逐|追趕
Discover|Discover Financial = Discover = Discover|发现金融 = 發現者|探索
Progressive = Progressive|前進保險 = 前进保险|Progressive = 漸進|逐步
Allstate = 好事達 = 好事达 = 全州|所有州
State Farm = 州立農業|State Farm = 州立农业|State Farm = 國家農場|州農場
Charter|Charter Communications = 特許通訊|Charter = 特许通讯|Charter = 憲章|包機|租船
Frontier|Frontier Communications = Frontier|邊疆 = Frontier|边疆 = 邊界|前沿
Twitch = Twitch = Twitch = 抽搐|痙攣
Valve = Valve|維爾福 = Valve|维尔福 = 閥門|閥|瓣膜
Steam = Steam = Steam = 蒸汽|蒸氣
Adobe = Adobe|奧多比 = Adobe|奥多比 = 土坯|泥磚
Salesforce = Salesforce|賽富時 = Salesforce|赛富时 = 銷售力|銷售團隊|銷售力量|銷售隊伍
Workday = Workday = Workday = 工作日
ServiceNow = ServiceNow = ServiceNow = 現在服務|立即服務
Best Buy = 百思買 = 百思买 = 最佳購買|最好的購買|最佳買
Home Depot = 家得寶 = 家得宝 = 家庭倉庫|家庭補給站|家居倉庫
Dollar General = 達樂|Dollar General = 达乐|Dollar General = 美元將軍|一般美元|美元通用
Dollar Tree = 美元樹|Dollar Tree|達樂 = 美元树|Dollar Tree = 美元木
General Motors = 通用汽車|通用 = 通用汽车|通用 = 將軍汽車|一般汽車|普通汽車|將軍馬達|一般馬達
General Electric = 奇異|通用電氣 = 通用电气 = 一般電氣|普通電氣|將軍電氣|一般電力
General Mills = 通用磨坊 = 通用磨坊 = 將軍磨坊|一般磨坊|將軍工廠
Burger King = 漢堡王 = 汉堡王 = 漢堡國王|伯格國王
Under Armour = Under Armour|安德瑪 = 安德玛|Under Armour = 盔甲下|裝甲之下|盔甲之下
Bath & Body Works = Bath & Body Works = Bath & Body Works = 沐浴和身體作品|浴室和身體作品
Bed Bath & Beyond = Bed Bath & Beyond = Bed Bath & Beyond|3B家居 = 床浴及其他|床浴和超越|床、浴室及其他
Electronic Arts = 美商藝電|藝電 = 艺电|电子艺界 = 電子藝術
Unity|Unity Software = Unity = Unity = 團結|統一軟體
Epic Games = Epic Games|Epic = Epic Games|Epic = 史詩遊戲
Take-Two|Take-Two Interactive = Take-Two = Take-Two = 拿二|取二
Roper|Roper Technologies = Roper|儒博 = 儒博|Roper = 繩索|套索
Corning = 康寧 = 康宁 = 醃製|腌製
Lumen|Lumen Technologies = Lumen = Lumen = 流明|腔
Crown Castle = 冠城|Crown Castle = 冠城|Crown Castle = 皇冠城堡|王冠城堡
American Tower = 美國電塔|美國鐵塔 = 美国电塔|美国铁塔 = 美國高塔|美國大樓
Digital Realty = Digital Realty = Digital Realty = 數位地產|數字地產|數碼地產
Union Pacific = 聯合太平洋 = 联合太平洋 = 工會太平洋|太平洋聯盟
Honeywell = 漢威|霍尼韋爾 = 霍尼韦尔 = 蜂蜜井
Eagle Materials = Eagle Materials = Eagle Materials = 老鷹材料|鷹材料
Sherwin-Williams = 宣偉|宣威 = 宣伟 = 舍爾文
Fox|Fox Corp = 福斯 = 福克斯 = 狐狸
Paramount = 派拉蒙 = 派拉蒙 = 至高無上|最重要
Sketchers|Skechers = Skechers|斯凱奇 = 斯凯奇 = 素描者
Beyond Meat = Beyond Meat = 别样肉客|Beyond Meat = 超越肉類|肉類之外|超越肉
Impossible Foods = Impossible Foods|不可能食品 = 不可能食品|Impossible Foods = 不可能的食物`;

const list = (text: string): readonly string[] => text.split('|');

/** A name of one word may be the word; a longer one is not. */
const wrongOf = (english: string, words: string): string =>
	list(words)
		.flatMap(word => (list(english).every(form => /[ -]/.test(form)) ? [word] : kinds.map(kind => word + kind)))
		.join('|');

export const companies: readonly TermRow[] = rows
	.trim()
	.split('\n')
	.map(row => {
		const [en = '', tw = '', cn = '', words = ''] = row.split(' = ');
		return { en, tw, cn, cased: true, not: [{ zh: wrongOf(en, words), sense: 'a word, where a company is meant' }] };
	});
