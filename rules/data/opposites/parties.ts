/**
 * People and parties that are taken for who stands over against them: the vendor for the buyer, the donor for the recipient, the home side for the visitors.
 * Source: our own, from contracts, prospectuses, court reports and the sports pages in both languages.
 */

import { type OppositeRows, steady } from './row.js';

export const partyOpposites: OppositeRows = [
	// a deal
	steady(['importers?', '進口商 進口國 進口方 進口業者 輸入商', '買家 業者'], ['exporters?', '出口商 出口國 出口方 出口業者 輸出商', '賣家 業者']),
	steady(
		['vendors?', '賣方 賣家 出賣人 賣主', '售賣 出售者 出售方 銷售商 銷售者 銷售員 賣的 賣者 賣盤 商家 店家 供應 攤 販 廠'],
		['purchasers?|buyers?', '買方 買家 買受人 買主', '購買者 購買人 購房者 購屋 採購方 收購方 認購人 認購者 顧客 客戶 客人 買的 買者 買盤 買入方'],
	),
	steady(
		['lessors?|landlords?', '出租人 出租方 房東 業主', '東家 出租者 放租 包租 屋主 地主'],
		['lessees?|tenants?', '承租人 承租方 租客 租戶 房客', '承租 租屋者 租房者 租用人 租賃方 租住 佃 住客 租的'],
	),
	steady(
		['lenders?', '貸款人 放款人 貸方 貸款方 債權人', '放款機構 貸款機構 銀行 債權 出借 銀團 貸款行 放貸 貸 放款'],
		['borrowers?', '借款人 借方 借款方 借貸人', '貸款者 貸款戶 債務人 借款者 借款企業 房貸族 借錢 借 貸'],
	),
	steady(['mortgagors?', '抵押人 按揭人', ''], ['mortgagees?', '抵押權人 承按人 承押人', '銀行']),
	steady(['pledgors?', '出質人 質押人', '質押'], ['pledgees?', '質權人 承押人', '質']),
	steady(
		['insurers?', '保險公司 保險人 承保人 保險商 保險業者', '承保 保險公司 險企 壽險'],
		['insureds?|insured (?:person|persons|party|parties)|policy-?holders?', '被保險人 受保人 投保人 保單持有人', '保戶 投保 受保'],
	),
	steady(['transferors?', '轉讓人 出讓人 轉讓方 讓與人 出讓方', '讓出'], ['transferees?', '受讓人 受讓方 承讓人', '受 承']),
	steady(
		['franchisors?', '特許人 特許方 加盟總部 特許經營授予人', '總部 授'],
		['franchisees?', '加盟者 加盟商 加盟主 被特許人 受許人 特許經營人', '受 加盟'],
	),
	steady(['grantors?', '授予人 出讓人 授與人', '授'], ['grantees?', '承授人 受讓人 獲授人', '受 承 獲']),
	steady(['offerors?', '要約人', '出價'], ['offerees?', '受要約人 受要約公司', '受']),
	steady(['trustees?', '受託人 信託人', '受託 託管人 理事 校董 保管 管理人'], ['beneficiar(?:y|ies)', '受益人 受惠人', '受益 受惠 惠']),
	steady(['disclosing part(?:y|ies)', '披露方 揭露方', '披露 揭露'], ['receiving part(?:y|ies)', '接收方 收受方', '收']),
	steady(
		['indemnifying part(?:y|ies)', '彌償方 賠償方 補償方', '義務'],
		['indemnified part(?:y|ies)', '受彌償方 獲彌償方 受償方 被賠償方 受賠償方 受補償方', '受 被 獲'],
	),
	steady(
		['acquir[eo]rs?', '收購方 收購人 併購方', '收購 併購 買'],
		['target compan(?:y|ies)|acquirees?', '目標公司 被收購方 標的公司', '目標 標的 被收購'],
	),
	steady(
		['issuers?', '發行人 發行商 發行公司', '發行方 發行者 發行機構 發卡 發證 簽發 開證'],
		['investors?', '投資者 投資人', '投資方 投資機構 股東 投資客 散戶 投資界'],
	),
	steady(['creditors?', '債權人 債主', '債權 貸'], ['debtors?', '債務人 欠債人 負債人', '債務 欠 債戶']),
	steady(['guarantors?|suret(?:y|ies)', '保證人 擔保人', '保證 擔保'], ['principal debtors?', '主債務人 債務人', '債務']),
	steady(['agents?', '代理人 代理商 代理行', '代理 經紀 仲介 中介 特工 探員 人員 劑 媒'], ['principals?', '被代理人 委託人', '主 本 校長']),
	steady(['contractors?', '承包商 承包人 承建商 總承包', '包 承'], ['sub-?contractors?', '分包商 分包人 次承判商 下包', '分包 下包 次']),
	steady(
		['donors?', '捐贈者 捐贈人 捐款人 捐款者 捐助者 捐血者 捐血人 供體 供者 金主', '捐 供 贈 助 金主'],
		['recipients?', '受贈者 受贈人 受贈方 受體 受者 接受者 受助者', '受 收 獲 得 領'],
	),
	steady(
		['suppliers?', '供應商 供貨商 供方', '供貨 廠商 供應方 供應端 賣方 業者'],
		['customers?|clients?', '客戶 顧客 買家', '用戶 買方 主顧 客群 客人 消費者'],
	),
	steady(
		['manufacturers?|makers?', '製造商 生產商', '製 廠 生產 造 商'],
		['distributors?|dealers?|retailers?|resellers?', '經銷商 分銷商 零售商 代理商', '銷 售 商 代理 車行 通路'],
	),
	steady(['owners?|proprietors?', '業主 物主 擁有者 所有人 車主 飼主 老闆', '主 有 東 老闆'], ['tenants?|renters?', '租客 租戶 承租人 房客', '租']),
	steady(['drivers?', '司機 駕駛 駕駛員 車手', '駕 駛 司機 車手 動 推 因'], ['passengers?', '乘客 旅客', '客 乘 搭']),
	steady(
		['sellers?', '賣方 賣家 賣主 出賣人', '售賣 出售者 出售方 銷售商 銷售者 銷售員 賣的 賣者 賣盤 商家 店家 供應 攤 販 廠'],
		['purchasers?|buyers?', '買方 買家 買受人 買主', '購買者 購買人 購房者 購屋 採購方 收購方 認購人 認購者 顧客 客戶 客人 買的 買者 買盤 買入方'],
	),
	steady(
		['bidders?|tenderers?', '投標人 投標者 競標者 競買人', '標 競'],
		['(?:auctioneers?|sellers?|procuring entit(?:y|ies))', '拍賣師 賣家 招標人 招標方', '拍賣 賣 招標'],
	),
	steady(
		['hosts?', '東道主 主人 屋主 房東 主辦', '東道 主持 寄主 宿主 主場 主隊 地主 主播 招待 接待 主方 舉辦 承辦'],
		['guests?', '賓客 客人 訪客 房客 來賓', '客 賓'],
	),
	steady(
		['hosts?|hosted|hosting|home (?:side|team|crowd|fans)', '主隊 地主隊 主場', '主 舉辦 承辦'],
		['visitors|visiting (?:side|team|fans)|away (?:side|team|fans)', '客隊 作客球隊', '客 訪'],
	),
	steady(
		['home (?:game|games|match|matches|win|wins|victory|defeat|loss|record|leg|fixture|fixtures|form)|at home (?:to|against)', '主場', '主 家'],
		[
			'away (?:game|games|match|matches|win|wins|victory|defeat|loss|record|leg|fixture|fixtures|form|goal|goals)|away (?:to|from home|at)',
			'客場 作客',
			'客',
		],
	),
	steady(['franchise owners?|team owners?|club owners?', '老闆 球隊老闆', '老闆 班主 擁有'], ['coach(?:es)?', '教練 主帥', '教練 帥']),
	// court and parliament
	steady(['appellants?', '上訴人', '上訴方'], ['appellees?|respondents?', '被上訴人 答辯人', '被 受訪 答']),
	steady(
		['claimants?|petitioners?|applicants?', '申請人 聲請人 呈請人 申索人', '請求人 索賠人 索償人 原告 申請者 索賠者 上訴人 請領'],
		['respondents?', '被申請人 相對人 答辯人 被申索人', '被聲請 受訪 答辯 回應 被告 應答 回答 被上訴'],
	),
	steady(
		['plaintiffs?|claimants?', '原告', '申請人 申索人 索償人 起訴人 提告 索賠者 訴方 索賠人'],
		['defendants?|the accused', '被告 被告人', '嫌 犯人 被指控 被控'],
	),
	steady(
		['prosecutors?|prosecution', '檢察官 檢方 控方 檢控 公訴人', '檢 控 訴'],
		['defen[cs]e (?:lawyers?|attorneys?|counsel|teams?|team)|defen[cs]e argued', '辯方 辯護律師 辯護人', '辯 律師'],
	),
	steady(['judges?|magistrates?', '法官', '法官 裁判 評審 官 庭'], ['lawyers?|counsel', '律師', '律 法務 辯 大法官']),
	steady(
		['upper (?:house|chamber)|senate', '上議院 上院 參議院 參院', '參議 參眾 上下兩院'],
		['lower (?:house|chamber)|house of representatives|house of commons', '下議院 下院 眾議院 眾院', '眾議 參眾 上下兩院'],
	),
	steady(
		['ruling (?:party|parties|coalition|bloc|camp|alliance)|governing (?:party|parties|coalition)', '執政黨 執政聯盟 執政', '執政 政府'],
		[
			'opposition (?:party|parties|coalition|bloc|camp|alliance|leader|leaders|lawmakers?|candidate|figures?)',
			'反對黨 在野黨 反對派 在野',
			'反對 在野',
		],
	),
	steady(
		['left-wing(?:ers?)?|leftists?|left-leaning|far[- ]left|centre-left|center-left', '左翼 左派 極左 左傾', '左'],
		['right-wing(?:ers?)?|rightists?|right-leaning|far[- ]right|centre-right|center-right', '右翼 右派 極右 右傾', '右'],
	),
	steady(['hawk(?:s|ish)?', '鷹派', '鷹'], ['dov(?:e|es|ish)', '鴿派', '鴿']),
	steady(['incumbents?', '現任 在任', '在 原 任 現 在職'], ['challengers?', '挑戰者 挑戰']),
	steady(['interviewers?', '面試官 採訪者 訪問者', '面試官 訪 記者 主持'], ['interviewees?', '受訪者 應徵者 求職者', '受訪 應']),
	steady(
		['trainers?|instructors?|coach(?:es)?', '教練 訓練師 導師 講師 指導員', '教 師 導 客車 巴士 運動鞋'],
		['trainees?|learners?', '學員 受訓者 實習生 見習生', '學 訓 習'],
	),
	steady(['predators?', '掠食者 捕食者 掠食動物 天敵', '食 敵 獵 掠 猛獸 淫 捕'], ['prey', '獵物', '獵 食 物 犧牲 捕']),
	steady(['strikers?|forwards', '前鋒', '鋒 罷工 射手'], ['defenders?|centre-?backs?|center-?backs?|full-?backs?', '後衛', '衛 防 守']),
	steady(['landowners?|homeowners?', '業主 地主 屋主', '主'], ['renters?|tenants?', '租客 租戶 承租人', '租']),
	steady(['parents?', '父母 家長 雙親', '父 母 爸 媽 親'], ['children|kids', '子女 孩子 小孩 兒女', '子 兒 孩 童 女 幼 小']),
	// kin and titles
	steady(
		['(?:younger|little|kid|baby) sisters?', '妹妹 妹', '姊妹 姐妹'],
		['(?:older|elder|big) sisters?', '姊姊 姐姐 姊 姐', '姊妹 姐妹 小姐 空姐'],
	),
	steady(['(?:younger|little|kid|baby) brothers?', '弟弟 弟', '兄弟'], ['(?:older|elder|big) brothers?', '哥哥 大哥 哥 兄長', '兄']),
	steady(['mr', '先生', '男 氏 君 生'], ['ms|mrs|miss', '女士 小姐 太太 夫人', '女 氏 妻 錯 失 漏 想']),
	steady(['boyfriends?', '男友 男朋友', '男'], ['girlfriends?', '女友 女朋友', '女']),
	steady(['kings?', '國王 君王 王', '王 君 帝 金'], ['queens?', '女王 王后 皇后', '女 后 皇']),
	steady(['emperors?', '皇帝 天皇', '帝 皇'], ['empress(?:es)?', '皇后 女皇 皇太后', '后 女皇']),
	steady(['princes?', '王子 親王', '王 太子 公'], ['princess(?:es)?', '公主 王妃', '公主 妃 女']),
	steady(['widows?', '寡婦 遺孀', '寡 孀 妻 未亡 視窗'], ['widowers?', '鰥夫', '鰥 夫']),
	steady(['stepmothers?', '繼母 後母', '母 媽'], ['stepfathers?', '繼父', '父 爸']),
	steady(['mothers?-in-law', '岳母 婆婆', '母 婆 媽'], ['fathers?-in-law', '岳父 公公', '父 公 爸']),
	steady(['sons?-in-law', '女婿', '婿'], ['daughters?-in-law', '媳婦 兒媳', '媳']),
	steady(['grandparents?', '祖父母 爺爺奶奶', '祖 爺 奶 公婆 外公 外婆'], ['grandchild(?:ren)?', '孫子女 孫子 孫輩', '孫']),
	steady(['actors?', '男演員 男星', '演員 角色 者 男 行為'], ['actress(?:es)?', '女演員 女星', '女']),
	steady(['policemen|policeman', '男警 男警員', '警'], ['policewom[ae]n', '女警 女警員', '女']),
	steady(['heroes|hero', '英雄 男主角', '雄 勇 主角'], ['villains?', '反派 壞人 大反派', '反派 壞 惡 歹']),
	steady(
		['teachers?|professors?|lecturers?', '老師 教師 教授 講師', '師 教 授'],
		['students?|pupils?', '學生', '學員 同學 學童 學子 研究生 門生 考生 畢業生 徒 瞳 男生 女生 新生 小學生 中學生'],
	),
	steady(['nurses?', '護士 護理師', '護 哺 照'], ['patients?', '病人 患者 病患', '患 病友 求診 耐']),
	steady(['speakers?', '講者 演講者 說話者', '講 說 發言 議長 喇叭 揚聲 音箱 音響 使用'], ['listeners?|audiences?', '聽眾 聽者', '聽 觀 眾']),
	steady(['readers?', '讀者', '讀 閱'], ['authors?|writers?', '作者 作家', '作 撰 寫 筆']),
	steady(['survivors?', '倖存者 生還者', '倖 生還 存活 遺屬'], ['fatalit(?:y|ies)|the dead|victims?', '死者 罹難者 遇難者', '死 罹 遇難 亡 受害']),
	steady(['men', '男性 男子 男人', '男 人 兵'], ['women', '女性 女子 婦女 女人', '女 婦']),
	steady(
		['majority (?:shareholders?|stakes?|holders?|owners?|interest)', '大股東 多數股東 多數股權 控股股東 主要股東', '大 多 主 控 過半'],
		['minority (?:shareholders?|stakes?|holders?|owners?|interests?)', '小股東 少數股東 少數股權', '小 少'],
	),
	steady(
		['(?:the )?defen[cs]e (?:called|argued|rested|claims?|claimed|says?|said|asked|wants?|team|case)', '辯方 辯護律師', '辯 律師 被告'],
		['(?:the )?prosecution (?:called|argued|rested|claims?|claimed|says?|said|asked|wants?|team|case)', '控方 檢方', '控 檢 公訴'],
	),
	steady(
		[
			'(?:incoming|newly appointed|designate|elect) (?:chair(?:man|woman)?|president|chief|director|minister|governor|mayor|ceo|head)',
			'候任 新任 即將上任 將上任 準 上任',
			'新 接 任 候 準 當選',
		],
		[
			'(?:outgoing|departing|retiring) (?:chair(?:man|woman)?|president|chief|director|minister|governor|mayor|ceo|head)',
			'卸任 離任 即將離任 將卸任',
			'卸 離 退 前 即將',
		],
	),
];
