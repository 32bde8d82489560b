/**
 * Pairs of opposites that are rendered by their opposite when a translator, or a machine, slips: English forms (by `|`, patterns without capitals), the
 * Chinese that renders each (by blanks), and further Chinese that shows it was not turned round. Only words with few other senses; a row is enabled only
 * if it says nothing of the clean lines. Chinese in Traditional characters, the program folds both scripts. Source: our own knowledge of both languages.
 */

import type { OppositeRow } from '../../src/compare/opposites.js';

type Side = readonly [english: string, chinese: string, more?: string];

const side = ([english, chinese, more = '']: Side) => ({ english, chinese: chinese.split(' '), more: more === '' ? [] : more.split(' ') });
const row = (a: Side, b: Side): OppositeRow => ({ sides: [side(a), side(b)] });

export const opposites: readonly OppositeRow[] = [
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
		['include[sd]?', '包括 包含 內含', '含 列 納 涵 有 為 如 等 計 入 附 帶 還 括'],
		['exclude[sd]?|excluding', '不含 不包括 不包含 不計 排除 除外 扣除 剔除', '除 不 未 非 外 免'],
	),
	row(['inhale[sd]?|inhaling', '吸入 吸氣'], ['exhale[sd]?|exhaling', '呼出 呼氣 吐氣', '呼 吐']),
	// trade
	row(
		['bought|buys|buying|purchas(?:ed|es|ing)', '購買 買入 買進 購入 收購', '買 購 採'],
		['sold|sells|selling', '出售 賣出 售出 拋售', '售 賣 銷 拋'],
	),
	row(['importers?|imported|importing', '進口', '輸入 導入'], ['exporters?|exported|exporting', '出口', '輸出 外銷']),
	row(['assets', '資產'], ['liabilities', '負債', '債 責任']),
	row(['lenders?', '貸款人 放款人 貸方', '貸 銀行 債權 放款'], ['borrowers?', '借款人 借方', '借 貸']),
	row(['landlords?', '房東 業主 出租人', '房主 東'], ['tenants?', '租客 租戶 承租人 房客', '租']),
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
	row(['upstream', '上游'], ['downstream', '下游']),
	row(['indoors?', '室內', '屋內'], ['outdoors?', '室外 戶外', '露天 外']),
	row(['(?<!counter|anti)(?<!counter-|anti-)clockwise', '順時針', '順時鐘'], ['(?:counter|anti)-?clockwise', '逆時針', '逆時鐘 逆']),
	row(['horizontal(?:ly)?', '水平', '橫'], ['vertical(?:ly)?', '垂直', '直 縱 豎']),
	row(['ascending', '遞增 升序 由小到大', '升 增'], ['descending', '遞減 降序 由大到小', '降 減']),
	row(['internal(?:ly)?', '內部', '內'], ['external(?:ly)?', '外部', '外']),
	row(['inbound', '入站 入境', '入 進'], ['outbound', '出站 出境', '出 外']),
	// what is thought of it
	row(['optimistic|optimism', '樂觀'], ['pessimistic|pessimism', '悲觀']),
	row(
		['agree[sd]?|agreeing', '同意 贊成', '一致 達成 協議 認同 約定 答應 商定 符合 議定'],
		['disagree[sd]?|disagreeing', '不同意 反對', '不 分歧 異議'],
	),
	row(['accept(?:s|ed|ing|ance)?', '接受', '接 納 認 採 收 受 同意'], ['reject(?:s|ed|ing|ion)?', '拒絕 駁回 否決', '拒 駁 否 棄 退 排斥']),
	row(['approv(?:e|es|ed|ing|al)', '批准 核准 通過', '准 可 同意 認 贊 核 批 支持'], ['veto(?:es|ed)?', '否決', '否']),
	row(['guilty', '有罪', '罪 內疚 愧'], ['not guilty|innocent|acquitted', '無罪', '無辜 清白 不']),
	row(['legal(?:ly)?|lawful(?:ly)?', '合法', '法'], ['illegal(?:ly)?|unlawful(?:ly)?', '非法 違法 不合法 不法', '違']),
	row(['voluntary|voluntarily', '自願', '志願 主動'], ['mandatory|compulsory', '強制 必須 義務', '必 須 強']),
	row(['permanent(?:ly)?', '永久 永遠', '常 固定 恆 長'], ['temporary|temporarily', '臨時 暫時', '暫 短']),
	row(['maximum', '最大 最高 最多 上限', '最 極 至多'], ['minimum', '最小 最低 最少 下限', '最 至少 起碼']),
	// medicine
	row(['tested positive|test positive|tests positive', '陽性', '確診 感染'], ['tested negative|test negative|tests negative', '陰性', '未']),
	row(['benign', '良性'], ['malignant', '惡性']),
	row(['acute', '急性', '急 嚴重 尖 敏'], ['chronic(?:ally)?', '慢性', '長期']),
	row(['hypertension|high blood pressure', '高血壓', '血壓'], ['hypotension|low blood pressure', '低血壓', '血壓']),
	row(['hyperglyc[a]?emia|high blood sugar', '高血糖', '血糖'], ['hypoglyc[a]?emia|low blood sugar', '低血糖', '血糖']),
	row(['systolic', '收縮壓', '收縮'], ['diastolic', '舒張壓', '舒張']),
	row(['women', '女性 女人 女子 婦女', '女 婦'], ['men', '男性 男人 男子', '男 人']),
	row(['males?|boys?', '男', '雄 公'], ['females?|girls?', '女', '雌 母']),
	row(['husbands?', '丈夫 先生', '夫 老公 配偶'], ['wife|wives', '妻子 太太', '妻 夫人 老婆 配偶 婦']),
];
