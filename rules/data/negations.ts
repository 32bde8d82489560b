/**
 * What negates, in both languages. `firm`: a verb is denied, and a good translation denies it too, in one way or another.
 * `soft`: words and parts of words with a denial in them, which may stand for a firm one on the other side.
 * Source: our own list from grammars of both languages; the soft ones are kept wide on purpose, as a lost negation must be certain.
 */

import type { NegationWords } from '../../src/annotate/negation.js';
import type { Affirmation, NegationWordRows } from '../negation-lost.js';

const list = (text: string): readonly string[] => text.split('|');

export const negations: NegationWords = {
	english: {
		firm: list('not|cannot|never'),
		/** Idioms in which "not" denies nothing: not only … but also. */
		idle: list(
			"don't hesitate|can't help|couldn't help|can't wait|couldn't agree more|couldn't be better|not less than|not more than|not fewer than|not greater than|not exceed|not exceeding|not over|not under|not below|not above|not later than|not older than|not younger than|not hesitate|not exclusively|not long after|not long ago|not a substitute|not help but|not too|not quite|not only|not just|not merely|not simply|not least|not limited to|whether or not|or not|not to mention|not until|not uncommon|not unusual|not surprisingly|not unlike|not exactly|not necessarily all|why not|if not|not even close|not yet|not so much|not too distant|not at all|believe it or not|more often than not",
		),
		soft: list(
			'no|none|nobody|nothing|nowhere|neither|nor|without|unable|inability|fail|fails|failed|failing|failure|lack|lacks|lacked|lacking|refuse|refuses|refused|deny|denies|denied|prevent|prevents|prevented|avoid|avoids|avoided|except|unless|until|hardly|barely|scarcely|rarely|seldom|few|little|only|less|least|instead|rather|stop|stopped|exclude|excludes|excluded|excluding|reject|rejected|ban|banned|prohibit|prohibited|forbid|forbidden|impossible|otherwise|free|non|zero|against|beyond|despite|regardless|absence|absent|miss|missed|missing|wrong|false|last|different|opposite|far|too|out|off|away',
		),
		softPrefixes: list('un|in|im|ir|il|dis|non|mis'),
		softSuffixes: list('less'),
	},
	chinese: {
		firm: list('不會|沒有|未能|並未|不是|不能|不應|尚未|不要|不可|不需|不必|不得|不再|從未|從不|無法|沒能|並不|並非|不曾|未曾|決不|絕不|絕非'),
		/** In these a negative character denies nothing. */
		idle: list(
			'不但|不僅|不只|不過|不久|不斷|不同|不少|不管|不論|無論|不得不|不已|了不起|差不多|對不起|非常|除非|莫非|無非|否則|是否|能否|可否|與否|不妨|不禁|不料|未來|未必不|非洲|菲|無線|無人機|無數|無疑|是不是|有沒有|會不會|能不能|要不要|不外乎|不動產|不銹鋼|毫無疑問|未婚|未成年|非公認|非營利|非政府|不如',
		),
		soft: list('不同意|撐不過|熬不過|逃不過|說不過|敵不過|比不過|躲不過|打不過|過不去|不|沒|未|無|非|否|勿|莫|別|毋|甭|拒絕|免|缺|難|禁|停|除了|除外|除非|失|少|零|罕|反對|戒|止|怎|何必|何妨|豈|哪|嗎|才|只有|只能|僅限'),
	},
};

/** Where the denial of an English verb would stand in Chinese, by the word before "not", likeliest first; and how the denied word is written. */
const affirmations: readonly Affirmation[] = [
	{ english: list('will|won|would|wouldn|shall'), chinese: ['會=不會', '将=不會', '將=不會', '能=不能'] },
	{
		english: list('do|does|don|doesn'),
		chinese: ['會=不會', '有=沒有', '是=不是', '要=不要', '能=不能', '需要=不需要', '應=不應', '可以=不可以', '認為=不認為'],
	},
	{ english: list('did|didn'), chinese: ['已經=沒有', '已=並未', '有=沒有', '能=未能', '會=不會', '曾=不曾'] },
	{ english: list('can|cannot|could|couldn'), chinese: ['能夠=不能', '能=不能', '可以=不可以', '可=不可', '會=不會'] },
	{
		english: list('is|are|was|were|isn|aren|wasn|weren|be|being|am'),
		chinese: ['是=不是', '會=不會', '有=沒有', '已=尚未', '能=不能', '屬於=不屬於'],
	},
	{ english: list('have|has|had|haven|hasn|hadn'), chinese: ['已經=尚未', '已=尚未', '有=沒有', '曾=不曾', '會=不會', '能=未能'] },
	{
		english: list('should|shouldn|must|mustn|ought|may|need|needn'),
		chinese: ['應該=不應該', '應=不應', '可以=不可以', '可=不可', '需要=不需要', '要=不要', '能=不能', '會=不會'],
	},
];

/**
 * What makes a lost denial certain: Chinese that says the contrary. "May not" as 可以, "need not" as 必須, "have not" as 已.
 * Source: our own, from contracts, notices and manuals in both languages.
 */
export const lostNegations: NegationWordRows = {
	affirmations,
	contradictions: [
		{
			before: list('do|does|don|doesn|did|didn|need|needn|is|are|isn|aren|was|were|wasn|weren|be|will|won'),
			behind: list('need|have to|required|obliged|obligated|necessary|compelled|compulsory|mandatory'),
			chinese: list('必须|须|需要|需|应当|应该|应|务必|强制'),
		},
		{ before: list('need|needn'), behind: [], chinese: list('必须|须|需要|应当|应该|应|务必') },
		{
			before: list('shall|must|mustn|may|can|cannot|should|shouldn|ought|could|couldn'),
			behind: [],
			chinese: list('可以|必须|应当|应该|务必|有权|能够|均可|也可|亦可|还可|可将|可向|可在|可于|可由|可使用|可自行|须|应按|应于|应在|应向|应由|应为|应承担|应负|应支付|应赔偿|应予'),
		},
		{ before: list('have|has|had|haven|hasn|hadn|did|didn|was|were|wasn|weren'), behind: [], chinese: list('已经|早已|业已|已|曾经|曾') },
	],
	conditions: list('unless|without|until|before|except|only|other than|save|worse|better'),
	turned: list('仍|还是|保留|保持|放下|放弃|反而|相反|以外|之外|例外|避|绝|豁|闲置|搁|推迟|延后|延迟|暂|隐|废|退出|落空|违|漏|忘|错|误|独自|仅|只|结束|试试|替代|代替|而是|逃|躲|空|分居|弃|死|亡|逝|关|满|卸|拒|罄|散|倒闭|破产|迟|晚|过期|持续|继续|一直|扣除|剔除|排除|删除|移除|去除|解除'),
	denied: [
		'include 包括 包含 納入 計入 涵蓋', 'significant 顯著 重大 明顯', 'allow 允許 准許 容許 可以', 'permit 允許 准許 許可', 'require 要求 需要 規定', 'available 可用 提供 有售 供應', 'affect 影響', 'apply 適用 申請 塗抹',
		'change 改變 變更 變動 變化', 'accept 接受 接納', 'support 支援 支持', 'exceed 超過 超出', 'use 使用 採用', 'contain 含有 包含', 'expect 預期 預計 預料', 'know 知道 了解', 'provide 提供', 'work 運作 正常 有效 奏效', 'open 開啟 打開 開放',
		'share 分享 共享 共用 提供', 'store 儲存 存放 存儲', 'delete 刪除', 'disclose 披露 揭露 透露 公開', 'transfer 轉讓 轉移', 'assign 轉讓 指派', 'release 公布 發布 釋放 釋出', 'sign 簽署 簽訂', 'approve 批准 核准 通過', 'complete 完成', 'receive 收到 獲得 接收',
		'pay 支付 繳付 付款 繳納', 'find 發現 找到', 'show 顯示 表明', 'meet 符合 達到 滿足', 'reach 達成 達到', 'guarantee 保證', 'constitute 構成', 'involve 涉及', 'increase 增加 提高', 'reduce 減少 降低', 'result 導致', 'cause 造成 導致 引起', 'cover 涵蓋 承保 支付',
		'liable 負責 承擔 賠償', 'responsible 負責 承擔', 'entitle 有權 享有', 'eligible 符合資格 合資格 有資格', 'recommend 建議 推薦', 'suitable 適合 適用', 'safe 安全', 'effective 有效', 'true 真的 屬實', 'important 重要', 'likely 可能', 'possible 可能', 'aware 知道 知悉',
		'associate 相關 有關 關聯', 'relate 相關 有關', 'intend 打算 旨在 有意', 'compatible 相容 兼容', 'visible 可見 看見', 'enough 足夠', 'clear 清楚 明確 明朗', 'sure 確定 肯定', 'interested 感興趣 有興趣', 'happy 高興 滿意', 'ready 準備好 就緒', 'recognise 認列 確認 承認',
		'recognize 認列 確認 承認', 'attend 出席 參加', 'participate 參與 參加', 'vote 投票', 'agree 同意', 'comment 評論 置評', 'respond 回應 回覆', 'identify 確認 識別', 'confirm 證實 確認', 'consent 同意', 'enter 訂立 簽訂 進入', 'plan 計劃 計畫 打算', 'want 想要', 'wait 等待',
		'touch 觸摸 碰觸 接觸', 'eat 食用', 'drink 飲用 喝酒', 'drive 駕駛 開車', 'freeze 冷凍', 'refrigerate 冷藏', 'shake 搖晃', 'mix 混合', 'operate 操作 運作', 'remove 移除 取出 拆下', 'swallow 吞服 吞下', 'crush 壓碎 咬碎', 'chew 咀嚼 嚼碎', 'expose 暴露 接觸', 'wash 清洗 水洗',
		'bleach 漂白', 'iron 熨燙', 'add 添加 加入', 'place 放置 置於', 'put 放入', 'cut 切開 切斷', 'wear 佩戴 配戴 穿戴', 'smoke 吸菸 吸煙', 'park 停車 停放', 'feed 餵食', 'lean 倚靠', 'install 安裝', 'connect 連接', 'press 按下', 'turn 轉動', 'lift 抬起', 'tilt 傾斜', 'stack 堆疊',
		'renew 續約 更新 續期', 'resign 辭職', 'sell 出售 販售', 'buy 購買', 'invest 投資', 'report 報告 通報', 'object 反對', 'deny 否認', 'admit 承認', 'believe 相信 認為', 'think 認為 覺得', 'see 看到 看見', 'feel 感到 覺得', 'need 需要', 'depend 取決於 依賴', 'differ 不同 差異',
		'rise 上升 上漲', 'fall 下降 下跌', 'improve 改善', 'return 退回 歸還 返回', 'survive 存活 生還', 'hurt 受傷', 'injure 受傷', 'charge 起訴 收費 充電', 'convict 定罪', 'arrest 逮捕', 'win 獲勝 贏得', 'play 上場 出賽', 'attack 攻擊 襲擊', 'cooperate 合作 配合', 'intervene 介入 干預',
		'refund 退還 退款', 'exchange 更換 退換', 'cancel 取消', 'extend 延長', 'amend 修改 修訂', 'waive 放棄 豁免', 'breach 違反', 'indemnify 賠償 彌償', 'bind 約束', 'sublet 分租 轉租', 'sublicense 再許可 轉授權', 'copy 複製', 'reproduce 複製 轉載', 'modify 修改', 'distribute 分發 派發',
	],
	between: list('be|been|being|have|had|has|yet|a|an|the|any|to|of|in|at|by|on|for|very|so|such|all|get|make|take|do|done|this|that|it|its|his|her|their|our|your|my|we|you|they|he|she|i'),
	restrictions: {
		english: list(
			'^Only (?!a |an |the )|[.;:!?] Only (?!a |an |the )|(?:available|valid|sold|accepted|open|used|issued|admitted|permitted|allowed|eligible|intended|applies|apply) only (?:at|on|in|by|for|with|to|from|if|when|after|through|where)|(?:may|must|should|shall) only be',
		).join('|'),
		chinese: list('只|仅|唯|惟|才|方|限|独|专|单|纯|除|非|不|未|无|没|莫|仅|勿|就|便|前提|条件|必须|少|罢|否|始|寥|禁'),
	},
};
