/**
 * Pairs of opposites that are rendered by their opposite when a translator, or a machine, slips: English forms (by `|`, patterns without capitals), the
 * Chinese that renders each (by blanks), and further Chinese that shows it was not turned round. Only words with few other senses; a row is enabled only
 * if it says nothing of the clean lines. Chinese in Traditional characters, the program folds both scripts. Source: our own knowledge of both languages.
 */

import { changeOpposites } from './opposites/changes.js';
import { courseOpposites } from './opposites/courses.js';
import { denialOpposites } from './opposites/denials.js';
import { legalOpposites } from './opposites/law-and-money.js';
import { partyOpposites } from './opposites/parties.js';
import { polarityOpposites } from './opposites/polarity.js';
import { qualityOpposites } from './opposites/qualities.js';
import { type OppositeRows, row } from './opposites/row.js';
import { thingOpposites } from './opposites/things.js';

const general: OppositeRows = [
	// what is done to a thing
	row(
		['open(?:s|ed|ing)? the', '打開 開啟 張開', '開 啟 揭 拆 掀'],
		['(?:close|closes|closed|closing|shut|shuts|shutting) the', '關閉 關上 闔上 關掉', '關 閉 闔 合 停 結 截 收 蓋 縮 彌'],
	),
	row(
		['turn(?:s|ed|ing)? left|left-hand|(?:on|to) the left|upper left|lower left', '左'],
		['turn(?:s|ed|ing)? right|right-hand|(?:on|to) the right|upper right|lower right', '右'],
	),
	row(
		['enable[sd]?|enabling', '啟用 開啟 啟動', '讓 使 能 可 令 支援 支持 幫助 促 打開 授權'],
		['disable[sd]?|disabling', '停用 禁用 關閉', '無法 不能 停 失 癱瘓 殘 傷 關'],
	),
	row(['lock[s]?|locked|locking', '鎖定 上鎖 鎖上 鎖住', '鎖'], ['unlock(?:s|ed|ing)?', '解鎖 開鎖 解除鎖定', '開 釋放 打開 解']),
	row(['upload(?:s|ed|ing)?', '上傳 上載', '傳'], ['download(?:s|ed|ing)?', '下載']),
	row(['install(?:s|ed|ing|ation)?', '安裝', '裝 設'], ['uninstall(?:s|ed|ing|ation)?', '解除安裝 卸載 移除', '刪 除 卸']),
	row(['encrypt(?:s|ed|ing|ion)?', '加密'], ['decrypt(?:s|ed|ing|ion)?', '解密', '解']),
	row(['sign in|log in|log on', '登入 登錄 登陸'], ['sign out|log out|log off', '登出 退出 註銷', '出']),
	row(['zoom in', '放大', '拉近'], ['zoom out', '縮小', '拉遠 縮']),
	row(
		['include[sd]?', '包括 包含 內含 含稅 含運費 含早餐', '含 列 納 涵 有 為 如 等 計 入 附 帶 還 括'],
		['exclude[sd]?|excluding', '不含 不包括 不包含 不計 排除 除外 扣除 剔除', '除 不 未 非 外 免'],
	),
	row(['inhale[sd]?|inhaling', '吸入 吸氣'], ['exhale[sd]?|exhaling', '呼出 呼氣 吐氣', '呼 吐']),
	// trade
	row(
		['bought|buys|buying|purchas(?:ed|es|ing)|(?:to|will|would|may|can|could|must|shall) (?:buy|purchase)', '購買 買入 買進 購入 收購', '買 購 採'],
		['sold|sells|selling|(?:to|will|would|may|can|could|must|shall) sell', '出售 賣出 售出 拋售 銷往', '售 賣 銷 拋', 'sales?|seller|disposal'],
	),
	row(
		['importers?|imported|importing|imports', '進口', '輸入 導入 匯入 外來 舶來'],
		['exporters?|exported|exporting|exports', '出口', '輸出 外銷 匯出 外貿'],
	),
	row(['assets', '資產'], ['liabilities', '負債', '債 責任']),
	row(['landlords?', '房東 業主 出租人', '房主 東家 屋主'], ['tenants?', '租客 租戶 承租人 房客', '租']),
	row(['plaintiffs?', '原告'], ['defendants?', '被告']),
	row(['oversubscribed', '超額認購', '超'], ['undersubscribed', '認購不足', '不足']),
	row(['overvalued|overestimat(?:e|es|ed|ing)', '高估'], ['undervalued|underestimat(?:e|es|ed|ing)', '低估', '小看 小覷']),
	row(['overweight', '增持 加碼 超重 過重', '超 過 增 加 胖'], ['underweight', '減持 減碼 過輕 體重不足', '輕 不足 減']),
	row(['in arrears', '後付 期末付 期末支付', '後 拖欠 末'], ['in advance', '預付 預先 提前 事先', '先 前 預 早']),
	// at court
	row(['den(?:y|ies|ied|ying)', '否認', '否 不 拒 未 沒 無 駁'], ['admit(?:s|ted|ting)?', '承認', '認 坦 入 錄']),
	row(['overturn(?:s|ed|ing)?', '推翻 撤銷 廢止', '翻 撤 廢 改判 覆'], ['upheld|uphold(?:s|ing)?', '維持 支持', '維 持 捍衛 堅守']),
	// places and ways
	row(
		['left (?:lung|kidney|eye|ear|arm|leg|hand|foot|breast|knee|hip|shoulder|ankle|wrist|thigh|ventricle|atrium)', '左'],
		['right (?:lung|kidney|eye|ear|arm|leg|hand|foot|breast|knee|hip|shoulder|ankle|wrist|thigh|ventricle|atrium)', '右'],
	),
	row(['highest', '最高', '高 峰 頂 冠 最 極 歷來 多'], ['lowest', '最低', '低 谷 底 最 少']),
	row(['upstream', '上游 上行', '上'], ['downstream', '下游 下行', '下']),
	row(['indoors?', '室內', '屋內'], ['outdoors?', '室外 戶外', '露天 外']),
	row(['(?<!counter|anti)(?<!counter-|anti-)clockwise', '順時針', '順時鐘'], ['(?:counter|anti)-?clockwise', '逆時針', '逆時鐘 逆']),
	row(['horizontal(?:ly)?', '水平', '橫'], ['vertical(?:ly)?', '垂直', '直 縱 豎']),
	row(['ascending', '遞增 升序 由小到大', '升 增'], ['descending', '遞減 降序 由大到小', '降 減']),
	row(['internal(?:ly)?', '內部 內服', '內'], ['external(?:ly)?', '外部 外用', '外']),
	row(['inbound', '入站 入境', '入 進'], ['outbound', '出站 出境', '出 外']),
	// what is thought of it
	row(['optimistic|optimism', '樂觀'], ['pessimistic|pessimism', '悲觀']),
	row(
		['agree[sd]?|agreeing', '同意 贊成', '一致 達成 協議 認同 約定 答應 商定 符合 議定'],
		['disagree[sd]?|disagreeing', '不同意 反對', '不 分歧 異議'],
	),
	row(['accept(?:s|ed|ing|ance)?', '接受', '接 納 認 採 收 受 同意'], ['reject(?:s|ed|ing|ion)?', '拒絕 駁回 否決', '拒 駁 否 棄 退 排斥']),
	row(['approv(?:e|es|ed|ing|al)', '批准 核准 通過', '准 許可 認可 可決 同意 認 贊 核 批 支持'], ['veto(?:es|ed)?', '否決', '否']),
	row(['guilty', '有罪', '罪 內疚 愧'], ['not guilty|innocent|acquitted', '無罪', '無辜 清白 不']),
	row(['legal(?:ly)?|lawful(?:ly)?', '合法', '法'], ['illegal(?:ly)?|unlawful(?:ly)?', '非法 違法 不合法 不法', '違']),
	row(['voluntary|voluntarily', '自願', '志願 主動'], ['mandatory|compulsory', '強制 必須 義務', '必 須 強']),
	row(['permanent(?:ly)?', '永久 永遠', '常 固定 恆 長'], ['temporary|temporarily', '臨時 暫時', '暫 短']),
	row(['maximum', '最大 最高 最多 上限', '最 極 至多'], ['minimum', '最小 最低 最少 下限', '最 至少 起碼']),
	// medicine
	row(
		['test(?:s|ed)? (?:is |was |were |came back |comes back )?positive|positive (?:for|test|tests|result|results)', '陽性', '確診 感染'],
		['test(?:s|ed)? (?:is |was |were |came back |comes back )?negative|negative (?:for|test|tests|result|results)', '陰性', '未'],
	),
	row(['benign', '良性'], ['malignant', '惡性']),
	row(['acute', '急性', '急 嚴重 尖 敏'], ['chronic(?:ally)?', '慢性', '長期']),
	row(['hypertension|high blood pressure', '高血壓', '血壓'], ['hypotension|low blood pressure', '低血壓', '血壓']),
	row(['hyperglyc[a]?emia|high blood sugar', '高血糖', '血糖'], ['hypoglyc[a]?emia|low blood sugar', '低血糖', '血糖']),
	row(['systolic', '收縮壓', '收縮'], ['diastolic', '舒張壓', '舒張']),
	row(['males?|boys?', '男', '雄 公'], ['females?|girls?', '女', '雌 母']),
	row(['husbands?', '丈夫 先生', '夫 老公 配偶'], ['wife|wives', '妻子 太太', '妻 夫人 老婆 配偶 婦']),
	// when, where, how fast
	row(
		['early', '年初 月初 世紀初 年代初 上旬 初期', '初 早 前 首 上半 開年 開春 開頭 先 幼'],
		['late', '年底 年末 月底 月末 世紀末 年代末 下旬 末期', '底 末 晚 後 尾 終 下半 下 遲 逾 滯 誤 深 故 近'],
	),
	row(['long-term|long term', '長期 長線', '長 久 遠'], ['short-term|short term|near-term|near term', '短期 短線', '短 暫 近']),
	row(['northern', '北部 北方', '北'], ['southern', '南部 南方', '南']),
	row(['eastern', '東部 東方', '東'], ['western', '西部 西方', '西']),
	row(['faster than', '快於 快過', '快 高 超 迅 優'], ['slower than', '慢於 慢過', '慢 緩 低 遜 不']),
	row(['urban', '城市 都市 市區', '城 市 都'], ['rural', '農村 鄉村 鄉下', '鄉 農 村 郊 偏']),
	row(
		['domestic(?:ally)?', '國內 本國 境內', '國 內 家 本 地'],
		['foreign|overseas|abroad|international', '國外 外國 海外 境外', '外 洋 異 出國 國際'],
	),
	row(['online|on and off-?line|on- and off-?line', '線上 網上', '網 聯機 上線 在線'], ['offline', '離線 線下', '實體 下線']),
	row(['sunrise', '日出', '晨 曙 朝'], ['sunset', '日落', '夕 黃昏 晚 落']),
	row(
		['front (?:wheels?|seats?|doors?|legs?|axles?|brakes?|camera|row|teeth)', '前輪 前座 前門 前腿 前軸 前煞 前置 前排 前鏡頭 前齒', '前 大門 正 門'],
		[
			'(?:rear|back|hind) (?:wheels?|seats?|doors?|legs?|axles?|brakes?|camera|row|teeth)',
			'後輪 後座 後門 後腿 後軸 後煞 後置 後排 後鏡頭',
			'後 尾 背 倒車',
		],
	),
	row(
		['upper (?:limbs?|arms?|jaw|lip|body|respiratory|abdomen|back|eyelid)', '上肢 上臂 上顎 上唇 上身 上半身 上呼吸道 上腹 上背', '上'],
		['lower (?:limbs?|legs?|jaw|lip|body|respiratory|abdomen|back|eyelid)', '下肢 下顎 下唇 下身 下半身 下呼吸道 下腹 下背', '下 腰 小腿'],
	),
	row(['inflows?', '流入', '入'], ['outflows?', '流出', '出']),
	row(
		['arriv(?:e|es|ed|ing|als?)', '抵達 到達', '到 抵 達 來 至 入'],
		['depart(?:s|ed|ing|ures?)?', '出發 離開 啟程', '離 發 走 起飛 開 駛 出 前往 去'],
	),
	// switches and parts
	row(
		['(?:turn|switch)(?:s|es|ed|ing)? on', '打開 開啟 啟動', '開 啟 亮 通'],
		['(?:turn|switch)(?:s|es|ed|ing)? off', '關閉 關掉 關上', '關 熄 閉 停 切'],
	),
	row(['tighten(?:s|ed|ing)?', '收緊 擰緊 旋緊 鎖緊', '緊 嚴 收'], ['loosen(?:s|ed|ing)?', '鬆開 放寬 擰鬆 旋鬆 放鬆', '鬆 寬 解']),
	row(
		['(?<!dis|dis-)connect(?:s|ed|ing)?', '連接 連線 接上', '連 接 聯 通 插 駁 相 關'],
		['disconnect(?:s|ed|ing)?', '斷開 中斷連線 拔除 拔掉', '斷 拔 離 脫 解 掉'],
	),
	row(
		['insert(?:s|ed|ing)?', '插入 放入 置入', '插 入 放 裝 置'],
		['remov(?:e|es|ed|ing|al)', '取出 移除 拔出 取下 拆下', '移 除 去 取 拆 拔 刪 脫 卸 掉 清 消 割 切 摘 撤 開 搬 下 解'],
	),
	row(['heat(?:s|ed|ing)?', '加熱', '熱 暖 溫'], ['cool(?:s|ed|ing)?', '冷卻 降溫', '冷 涼 酷 凍 低溫']),
	row(
		['increas(?:e|es|ed|ing) (?:the|your|his|her|its|their|our)', '增加 提高 提升', '增 升 加 漲 大 高 強 多 進 長 擴'],
		[
			'(?:decreas|reduc)(?:e|es|ed|ing) (?:the|your|his|her|its|their|our)|lower(?:s|ed|ing)? (?:the|your|his|her|its|their|our)',
			'減少 降低 減低',
			'減 降 低 下 縮 少 削 緩',
		],
	),
	// money
	row(['before[- ]tax(?:es)?|pre-?tax', '稅前', '前'], ['after[- ]tax(?:es)?|post-?tax', '稅後', '後 淨']),
	row(
		['loss(?:es)?', '虧損 淨損', '虧 損 失 赤 減 輸 跌 蝕 喪'],
		['profits?|profitable|earnings|income|gains?', '獲利 盈利 利潤 淨利', '利 盈 賺 益 得 潤 收'],
	),
	row(['surplus(?:es)?', '順差 盈餘', '盈 餘 順 剩 過'], ['deficits?', '逆差 赤字', '缺 短 虧 不足 逆 差 赤']),
	row(
		['strong(?:er|est|ly)?', '強勁 強勢 走強', '強 健 堅 穩 旺 好 高 大 優 佳 濃 猛 烈 實 壯 硬 盛 有力'],
		['weak(?:er|est|ly|ness|ened)?', '疲弱 走弱 弱勢 疲軟', '弱 疲 軟 差 低 淡 衰 不 虛 薄 乏'],
	),
	row(['appreciat(?:e|es|ed|ing|ion)', '升值', '感 賞 謝 增 漲 升 珍惜 理解 喜'], ['depreciat(?:e|es|ed|ing|ion)', '貶值', '折舊 貶 跌 降 減 攤']),
	row(['upgrad(?:e|es|ed|ing)', '升級 上調 調升', '升 上 提 新 改 更'], ['downgrad(?:e|es|ed|ing)', '降級 下調 調降', '降 下 低 貶']),
	row(['inflation(?:ary)?', '通膨 通脹 通貨膨脹', '膨 漲 脹'], ['deflation(?:ary)?', '通縮 通貨緊縮', '縮']),
	row(['bullish|bull market', '看漲 牛市 看多 多頭', '樂觀 牛 漲 多 好'], ['bearish|bear market', '看跌 熊市 看空 空頭', '悲觀 熊 跌 空 淡']),
	row(
		['outperform(?:s|ed|ing)?', '跑贏 優於 勝過', '贏 優 勝 超 強 好 高'],
		['underperform(?:s|ed|ing)?', '跑輸 遜於 落後', '輸 遜 落 差 不 弱 低 劣'],
	),
	row(['wholesale(?:rs?)?', '批發', '躉售 整'], ['retail(?:ers?|ing)?', '零售', '店 商 通路 門市']),
	row(
		['taxable', '應稅 應課稅 應納稅', '稅'],
		['nontaxable|non-taxable|tax-exempt|tax-free|exempt(?:s|ed|ion|ions)?|excluded?', '免稅 不課稅 非應稅 不應稅', '免 不 非 無'],
	),
	row(['suppl(?:y|ies)', '供給 供應', '供'], ['demands?', '需求', '要求 求 需']),
	// people and parties
	row(['lessors?', '出租人 出租方'], ['lessees?', '承租人 承租方', '租戶 租客']),
	row(['licensors?', '許可方 授權方 許可人 授權人'], ['licensees?', '被許可方 被授權方 被許可人 被授權人', '持牌 領牌 執照']),
	row(['assignors?', '轉讓人 讓與人 轉讓方'], ['assignees?', '受讓人 受讓方']),
	row(['consignors?|shippers?', '託運人 發貨人', '貨主 寄'], ['consignees?', '收貨人 收件人']),
	row(['payers?|payors?', '付款人 付款方', '付 繳'], ['payees?', '收款人 受款人 收款方', '收 受 領']),
	row(['senders?', '寄件人 發件人 寄件者 發送方', '寄 發 送'], ['recipients?|receivers?', '收件人 收件者 接收方', '收 受 領 接 得']),
	row(['employers?', '雇主 僱主', '僱 雇 用人 公司 業主 東家 單位'], ['employees?|workers?|staff', '雇員 員工 僱員', '人員 員 工']),
	row(['victims?', '受害者 被害人 受害人', '害 罹難 死者 傷 難 災'], ['suspects?|suspected|defendants?', '嫌疑人 嫌犯 疑犯', '疑 嫌']),
	row(['winners?', '贏家 勝者', '贏 勝 獎 冠 得'], ['losers?', '輸家 敗者', '輸 敗']),
	row(['unemployed|unemployment|jobless', '失業', '待業 無業 失'], ['employed|employment', '就業', '僱 雇 業 職 工作 聘']),
	row(['births?|born', '出生', '生 誕 產 胎 降 分娩'], ['deaths?|died|dies|dying|dead', '死亡', '死 亡 逝 喪 卒 故 去世 命 過世 終']),
	row(['majority|majorities', '多數', '大多 大部 大半 大股東 過半 多 主要 半'], ['minority|minorities', '少數', '弱勢 小 少']),
	row(
		['publicly|public (?:school|schools|hospital|hospitals|university|universities|sector|company|companies)', '公立 公營 公有', '公 上市 國'],
		['privately|private (?:school|schools|hospital|hospitals|university|universities|sector|company|companies)', '私立 私營 私有 私人', '私 民 非公'],
	),
	// what holds
	row(['always', '總是 始終 一直', '總 常 都 向 始 直 皆 必 永遠 務 隨時'], ['never', '從不 絕不 從未 永不', '不 未 沒 無 勿 別 非']),
	row(['(?<!un)safe(?:ly)?', '安全', '穩 平安 保'], ['unsafe', '不安全', '危 險 隱患 風險 不 問題']),
	row(['(?<!ir)reversible', '可逆', '逆 反轉 扭轉'], ['irreversible|irreversibly', '不可逆', '無法 不能 不']),
	row(['odd-numbered', '奇數 單號', '單 奇'], ['even-numbered', '偶數 雙號', '雙 偶']),
	row(
		['optional(?:ly)?', '選填 可選 選購 選用', '選 可 隨 任 非'],
		['required|requires?|mandatory|compulsory|must|necessary|needs?', '必填 必須 必需 必要', '必 需 須 要 應 求 規定'],
	),
	row(
		['weight gain|gain(?:s|ed|ing)? weight', '體重增加 增重', '增 胖 重'],
		['weight loss|los(?:e|es|ing) weight|lost weight', '體重減輕 減重 體重下降', '減 瘦 輕 降'],
	),
	// in a day's talk
	row(
		['closed (?:on|for|to)|(?:is|are|was|were|remain|remains|remained|stay|stays) closed', '休館 公休 關閉', '關 閉 休 停 封 結束 不'],
		['open (?:on|for|to|from|daily)|(?:is|are|was|were|remain|remains|remained|stay|stays) open', '開放 營業', '開 公開 營運'],
	),
	row(
		['younger (?:sister|brother|sibling)s?', '妹妹 弟弟', '妹 弟'],
		['(?:older|elder) (?:sister|brother|sibling)s?', '姊姊 姐姐 哥哥', '姊 姐 哥 兄'],
	),
	row(['taller', '更高', '高'], ['shorter than', '更矮 矮', '短 低']),
	row(['cheaper', '更便宜', '便宜 低 廉 省 划算 少'], ['more expensive|costlier|pricier', '更貴 較貴 昂貴 貴', '高']),
	row(['deposits', '存款', '存 訂金 押金 保證金 定金 沉積 礦 按金 沉澱'], ['loans?|lending|borrowings?|credit', '貸款 放款', '貸 借 債 信貸']),
	row(['(?<!non-|non)smokers?', '吸菸者 吸煙者 抽菸者', '菸 煙'], ['non-?smokers?', '不吸菸者 非吸菸者 不吸煙者 非吸煙者 不抽菸者', '不 非 無']),
	row(
		['out of (?:the )?reach', '無法取得 無法觸及 接觸不到', '不 無 遠離 避免 勿 防 離'],
		['within (?:easy |the )?reach', '可及 伸手可及 觸手可及 拿得到', '可 近 附近'],
	),
	row(
		['minutes?.? walk|minutes? on foot|walking distance', '步行 走路 徒步', '走 步 散步'],
		['minutes?.? drive|minutes? by car|bus ride|minutes?.? ride', '車程 開車 駕車', '車 駕 開'],
	),
	row(
		['(?:lowers|reduces|decreases)(?! (?:the|your|his|her|its|their|our))', '降低 減少 降', '減 低 下 縮 少 削 緩 輕'],
		['(?:raises|increases|elevates)(?! (?:the|your|his|her|its|their|our))', '升高 提高 增加', '升 增 加 漲 高 強 多 進 長 擴 提'],
	),
	row(
		[
			'appeal(?:s)? (?:was |is |be )?(?:dismissed|denied|rejected)|(?:dismiss|den|reject)(?:es|ed|ied|ies|s)? (?:the |an |his |her |their )?appeals?',
			'駁回',
			'駁 拒 否 不 未',
		],
		['(?:allow|grant|uphold|upheld|hear|heard)(?:s|ed)? (?:the |an |his |her |their )?appeals?', '受理 准許', '准 受'],
	),
	// kin and people
	row(['mothers?|moms?|mums?', '母親 媽媽', '母 媽 娘 婦'], ['fathers?|dads?|daddy', '父親 爸爸', '父 爸 爹']),
	row(
		['(?<!younger |older |elder )brothers?', '兄弟 哥哥 弟弟', '兄 弟 哥'],
		['(?<!younger |older |elder )sisters?', '姊妹 姐妹 姊姊 姐姐 妹妹', '姊 姐 妹'],
	),
	row(['sons?', '兒子', '子 兒 男'], ['daughters?', '女兒', '女']),
	row(['grandsons?', '孫子 外孫', '孫'], ['granddaughters?', '孫女 外孫女', '女']),
	row(['grandfathers?|grandpas?', '祖父 爺爺 外公', '祖 爺 公'], ['grandmothers?|grandmas?', '祖母 奶奶 外婆', '祖 奶 婆 嬤']),
	row(['nephews?', '姪子 侄子 外甥', '姪 侄 甥'], ['nieces?', '姪女 侄女 外甥女', '女']),
	row(['uncles?', '叔叔 舅舅 伯伯 姑丈', '叔 舅 伯 丈 大爺'], ['aunts?|aunties?', '阿姨 姑姑 舅媽 嬸嬸', '姨 姑 媽 嬸 伯母']),
	row(['brides?', '新娘', '娘 嫁 妻'], ['bridegrooms?|grooms?', '新郎', '郎']),
	row(
		['left-handed|left-footed|left hand|left foot', '左撇子 左手 左腳', '左'],
		['right-handed|right-footed|right hand|right foot', '右撇子 右手 右腳', '右'],
	),
	row(['doctors?|physicians?', '醫生 醫師', '醫者 西醫 中醫 大夫 博士 醫護 醫務 醫療人員 名醫'], ['patients?', '病人 患者 病患', '患 病友 求診 耐']),
	row(
		['buyers?', '買方 買家 買主', '購買者 購買人 購房者 購屋 採購方 收購方 認購人 認購者 顧客 客戶 客人 買的 買者 買盤 買入方'],
		['sellers?', '賣方 賣家 賣主', '售賣 出售者 出售方 銷售商 銷售者 銷售員 賣的 賣者 賣盤 商家 店家 供應 攤 販 廠'],
	),
	row(['parent compan(?:y|ies)', '母公司', '母'], ['subsidiar(?:y|ies)', '子公司', '子 附屬 旗下 分']),
	row(['allies', '盟友 盟國 盟軍', '盟 友 夥伴 伙伴 同'], ['enem(?:y|ies)', '敵人 敵軍 敵國', '敵 仇']),
	row(['adults?', '成人 成年人', '成 大人 大'], ['child(?:ren)?|kids?', '兒童 孩子 小孩', '兒 童 孩 小 子 幼 寶']),
	// ways, seasons, hours
	row(['eastbound|eastwards?|due east', '東向 向東 往東 東行', '東'], ['westbound|westwards?|due west', '西向 向西 往西 西行', '西']),
	row(['northbound|northwards?|due north', '北向 向北 往北 北上', '北'], ['southbound|southwards?|due south', '南向 向南 往南 南下', '南']),
	row(['fac(?:e|ing) up|upwards?', '朝上 向上', '上 高 升 增'], ['fac(?:e|ing) down|downwards?', '朝下 向下', '下 低 降 減 跌']),
	row(['dry season', '旱季 乾季', '旱 乾 枯'], ['(?:rainy|wet) season', '雨季 濕季', '雨 濕']),
	row(['summers?', '夏季 夏天', '夏 暑'], ['winters?', '冬季 冬天', '冬 寒']),
	row(['mornings?', '早上 上午 早晨 清晨', '早 晨 朝'], ['evenings?', '晚上 傍晚 晚間', '晚 夜 傍']),
	row(['inside', '裡面 裏面 內部', '內 裡 裏 中 入 進'], ['outside', '外面 外部 以外', '外']),
	row(['inner', '內部 內側 內層', '內 裡 心'], ['outer', '外部 外側 外層', '外']),
	row(['inputs?', '輸入', '入 投 意見 進'], ['outputs?', '輸出', '出 產 量']),
	row(['top (?:shelf|floor|row|drawer|layer)', '頂層 上層 頂樓', '上 頂 最'], ['bottom (?:shelf|floor|row|drawer|layer)', '底層 下層', '下 底']),
	row(['(?:the )latter', '後者', '後 此 該 這 它 他'], ['(?:the )former(?: was| is| were| are| has| had|,)', '前者', '前']),
	// how it goes
	row(
		[
			'(?:sales|revenues?|prices?|profits?|shares|stocks|exports|imports|costs|demand|output|production|yields?|wages|rents?|temperatures?|levels?|deliveries|orders) (?:rose|increased|climbed|jumped|surged|soared|grew)',
			'上升 上漲 增加 成長 增長',
			'增 升 漲 高 長 揚 飆 攀 多 擴 上 強 躍 旺',
		],
		[
			'(?:sales|revenues?|prices?|profits?|shares|stocks|exports|imports|costs|demand|output|production|yields?|wages|rents?|temperatures?|levels?|deliveries|orders) (?:fell|declined|dropped|decreased|slipped|slid|plunged|tumbled|sank|shrank)',
			'下降 下跌 下滑 減少 衰退',
			'減 降 跌 滑 低 縮 少 落 衰 挫 崩 弱 下',
		],
	),
	row(
		['higher (?:than|in|among|risk|rates?)', '較高 更高 高於 偏高', '高 多 大 增 升 上 貴'],
		['lower (?:than|in|among|risk|rates?)', '較低 更低 低於 偏低', '低 少 小 減 降 下 便宜'],
	),
	row(['larger|bigger', '大於 更大 較大', '大 多 高'], ['smaller', '小於 更小 較小', '小 少 低']),
	row(['better than', '優於 勝過 好於', '優 好 勝 佳 強 高'], ['worse than', '差於 不如 遜於', '差 劣 糟 遜 壞 惡 不 低']),
	row(['above[- ]average', '高於平均 優於平均', '高 優 以上 超'], ['below[- ]average', '低於平均', '低 以下 不 差']),
	row(
		['losing streak|(?:straight|consecutive) (?:loss|losses|defeats?)', '連敗', '敗 輸 虧 跌 損 落'],
		['winning streak|(?:straight|consecutive) (?:wins?|victory|victories)', '連勝', '勝 贏 漲 升 揚'],
	),
	row(
		['hir(?:e|es|ed|ing)', '聘用 僱用 雇用 招聘', '聘 僱 雇 招 請 錄用 找 租 任 用'],
		['fired|firings?|laid off|layoffs?', '解僱 解雇 裁員 開除', '裁 解 開 辭 遣 免職 火 射 發 擊 炮 撤'],
	),
	row(
		['expand(?:s|ed|ing)?|expansion', '擴大 擴張 擴展', '擴 展 增 大 拓 膨 延 廣 加大 加強 追加'],
		['shr(?:ink|inks|ank|unk|inking)', '縮小 萎縮 收縮', '縮 減 小 降 少 收'],
	),
	row(
		['accelerat(?:e|es|ed|ing|ion)', '加速 加快', '加 快 速 催 促'],
		['decelerat(?:e|es|ed|ing|ion)|slow(?:s|ed|ing)? down|slowdown', '放緩 減速 放慢', '緩 慢 減 降 滑 低'],
	),
	row(['widen(?:s|ed|ing)?', '擴大 加寬 拉大', '擴 寬 大 增 廣 拓'], ['narrow(?:s|ed|ing)?', '縮小 收窄 縮減', '縮 窄 小 收 狹 減 勉強 險']),
	row(
		['success(?:ful|fully)?|succeed(?:s|ed|ing)?', '成功', '成 功 繼 接'],
		['fail(?:s|ed|ing|ure|ures)?', '失敗', '敗 未 不 失 沒 無 故障 倒 破 缺 當 難 垮'],
	),
	row(['dangerous(?:ly)?|hazardous', '危險', '危 險 害 兇 惡 毒'], ['harmless', '無害', '無 不']),
	row(['wealthy|rich', '富有 富裕 富人', '富 豐 濃 錢 闊'], ['poor|impoverished', '貧窮 貧困 窮人', '窮 貧 差 不 弱 可憐 惡 欠 糟 低 劣']),
	row(['(?<!in)formal(?:ly)?', '正式', '正 形式 禮'], ['informal(?:ly)?', '非正式', '非 便 隨']),
	row(['absent', '缺席', '缺 不 無 沒 未 曠'], ['(?:is|was|were|are) present', '出席 在場', '在 出 到 有 存']),
	row(['thaw(?:s|ed|ing)?|defrost(?:s|ed|ing)?', '解凍', '解 融 化 退冰'], ['freez(?:e|es|ing)|frozen|froze', '冷凍 冰凍 凍結', '凍 冰 結 冷 停']),
	row(['shallow', '淺', '淺 膚'], ['deep(?:ly|er)?', '深', '深 濃 沉 重']),
	row(
		['(?<!non-|non)smoking (?:rooms?|areas?|sections?)|(?:is|are) smoking', '可吸菸 可吸煙 可以吸菸 可以吸煙', '菸 煙'],
		['non-?smoking|smoke-free|no smoking', '禁菸 禁煙 不可吸菸 不可吸煙 非吸菸 無菸', '禁 不 無 非 勿'],
	),
	row(
		['(?:applications?|registration|nominations|entries|submissions|enrolment|enrollment) (?:close|closes|closed)', '截止', '截 止 關 結束 停 前'],
		[
			'(?:applications?|registration|nominations|entries|submissions|enrolment|enrollment) (?:open|opens|opened)',
			'開放 開始 開跑',
			'開 受理 啟動 起',
		],
	),
	// money and books
	row(['debits?', '借方 借記', '借 扣'], ['credits?', '貸方 貸記', '貸 信 抵 學分 功 入 賒']),
	row(['principal', '本金', '本 主 校長 原'], ['interest', '利息', '利 息 興趣 權益 股 益 關 感']),
	row(['fixed[- ]rate|fixed costs?', '固定', '定'], ['(?:floating|variable)[- ]rate|variable costs?', '浮動 變動', '浮 變 動']),
	row(['gross (?:profit|margins?|weight)', '毛利 毛重', '毛 總'], ['net (?:profit|margins?|weight)', '淨利 淨重', '淨 純']),
	// schools
	row(['primary schools?|elementary schools?', '小學', '小 初'], ['secondary schools?|high schools?', '中學 高中', '中 高']),
	row(['undergraduates?', '大學生 本科生', '大學 本科 學士'], ['(?<!under)graduate students?|postgraduates?', '研究生', '研究 碩 博']),
	// body and laboratory
	row(['arter(?:y|ies|ial)', '動脈', '動脈'], ['veins?|venous', '靜脈', '靜 血管 紋 脈']),
	row(['intravenous(?:ly)?', '靜脈', '靜脈 點滴 輸'], ['oral(?:ly)?|by mouth', '口服', '口 嘴 內服']),
	row(['pre-?operative(?:ly)?|before surgery', '術前 手術前', '前'], ['post-?operative(?:ly)?|after surgery', '術後 手術後', '後']),
	row(['hyperthyroidism', '甲狀腺機能亢進 甲亢', '亢'], ['hypothyroidism', '甲狀腺機能低下 甲狀腺功能低下 甲狀腺機能減退', '低 減']),
	row(['hyperkal[a]?emia', '高血鉀 高鉀', '高'], ['hypokal[a]?emia', '低血鉀 低鉀', '低']),
	row(['hypernatr[a]?emia', '高血鈉 高鈉', '高'], ['hyponatr[a]?emia', '低血鈉 低鈉', '低']),
	row(['bacteri(?:a|al|um)', '細菌', '菌'], ['virus(?:es)?|viral', '病毒', '毒']),
	row(['constipation', '便祕 便秘', '便'], ['diarrh?o?ea', '腹瀉 拉肚子', '瀉 痢']),
	row(['acid(?:ic|ity)?', '酸', '酸'], ['alkaline|alkalinity', '鹼', '鹼']),
	row(['liquid', '液體 液態', '液 流 水'], ['solid', '固體 固態', '固 堅 實 紮']),
];

export const opposites: OppositeRows = [
	...general,
	...partyOpposites,
	...legalOpposites,
	...qualityOpposites,
	...thingOpposites,
	...changeOpposites,
	...denialOpposites,
	...courseOpposites,
	...polarityOpposites,
];
