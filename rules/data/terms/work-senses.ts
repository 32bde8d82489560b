/**
 * Second senses of law, money, health, screens, kitchens, ships and streets. The full list of right renderings stands under Taiwan; under the Mainland what is
 * suggested there. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const workSenses: readonly TermRow[] = [
	// Law
	sense(
		'want of consideration|lack of consideration|failure of consideration|supported by consideration',
		'對價|約因|代價|報酬',
		'对价',
		'考慮|考量|體貼|體諒|斟酌',
		'thought',
		{ near: 'contract contracts agreement void promise unenforceable court' },
	),
	sense('estate', '遺產|財產|身後', '遗产', '莊園|地產|房地產|屋苑', 'land', {
		near: 'executor executors probate deceased beneficiaries',
		apart: 'real agent agents housing country acre acres car',
	}),
	sense('left a will|made a will|make a will|draw up a will|drew up a will', '遺囑', '遗嘱', '意志|意願|毅力|願望', 'what one wants', {
		apart: 'iron',
	}),
	sense('be wound up|was wound up|been wound up', '清盤|清算|結束|解散|倒閉|停業', '清算|清盘', '上緊發條|上發條|上弦|發條|纏繞|捲起', 'a clock', {
		near: 'company court liquidators petition fund ordered creditors',
	}),
	sense('deed', '契據|契|文書', '契据|契', '行為|行徑|事蹟|善行|功績|舉動', 'an act', {
		near: 'notary sealed witnessed mortgage solicitor',
		apart: 'good brave evil heroic',
	}),
	sense('defence|defense', '辯方|辯|被告', '辩方', '國防部|國防|防線|防禦|防守', 'an army or a team', {
		near: 'prosecution barrister jury witnesses solicitors',
		apart: 'self ministry minister secretary department military air goal',
	}),
	sense(
		'obtained a warrant|issued a warrant|without a warrant|warrant to search',
		'搜索令|令|搜查|搜索|票',
		'搜查令|令|搜查',
		'權證|認股權證|保證書|保固|擔保',
		'a right to buy, or a promise',
		{ apart: 'shares stock purchase' },
	),
	sense(
		'served two years|served three years|served four years|served five years|served ten years',
		'服刑|坐牢|入獄|監|關|囚|蹲',
		'服刑|坐牢',
		'服務|任職|效勞|供職',
		'working for someone',
		{ near: 'prison jail bars sentence robbery murder fraud', apart: 'as guard warden chaplain governor' },
	),
	sense(
		'trial of the former|trial of former|went to trial|goes to trial|pending trial',
		'審判|審|訴訟|官司|庭',
		'审判|审|庭',
		'試驗|試用|測試|試煉|試行|試用期',
		'a test',
		{ apart: 'drug clinical patients vaccine phase product' },
	),
	sense('exhibit|exhibits', '證物|書證|物證|證據|附件|呈堂', '证物|物证', '展覽|展品|展示品|展覽品', 'in a museum', {
		near: 'evidence court admitted jury prosecution',
		apart: 'museum gallery',
	}),
	// Money and insurance
	sense(
		'known as the excess|called the excess|the excess on your|excess waiver',
		'自負額|自負|自付|免賠|墊底',
		'免赔额|免赔|自付',
		'過剩|超額|多餘|過量|超出|多出',
		'too much',
		{ near: 'claim claims policy insurance insurer car hire cover' },
	),
	sense(
		'made a claim on|make a claim on|claim on your insurance|claim on the insurance',
		'理賠|索賠|索償|賠|申領',
		'索赔|理赔',
		'聲稱|宣稱|主張|斷言|聲明',
		'saying so',
		{ apart: 'territory land throne' },
	),
	sense(
		'provides cover|provide cover|extra cover|cover starts|breakdown cover|your cover',
		'保障|承保|保險|投保|保額|理賠|受保',
		'保障|承保|保险',
		'封面|掩護|蓋子|封皮|翻唱|遮蓋',
		'of a book',
		{ near: 'policy insurance insured insurer premium theft' },
	),
	sense(
		'credited to your|credited to his|credited to her|credited to my',
		'存入|入帳|入賬|記入|撥入|轉入|計入|退回|退至|存至|撥回|匯入',
		'存入|入账|计入',
		'歸功|歸因|讚揚|學分|功勞',
		'praise',
		{ near: 'account refund refunded wallet' },
	),
	sense(
		'engagement letter|audit engagement|engagement partner|assurance engagement',
		'委任|委託|聘任|業務約定|審計|查核|合夥人',
		'业务约定书|审计',
		'訂婚|婚約',
		'to be married',
	),
	sense(
		'made partner|named partner|equity partner|audit partner|partner at the law firm|partner at the firm',
		'合夥人',
		'合伙人',
		'伴侶|配偶|情人|男友|女友',
		'a spouse',
	),
	sense('held in trust', '信託|託管|基金', '信托', '信任|信賴|信心|相信', 'belief'),
	misread(
		'futures',
		'期貨|期指|期油|期金',
		'期货|期指',
		{ 'what is to come': ['未來|將來|前途', 'future coming ahead next'] },
		{ near: 'oil crude gold stock index wheat soybean nasdaq brent', apart: 'children their young', fixed: true },
	),
	sense('closed at', '收盤|收|報', '收报|收', '關閉|關門|停業|打烊', 'a door', {
		near: 'shares stock index points dow nasdaq dollar yen',
		apart: 'shop office store offices road pm',
	}),
	sense('to rally', '上漲|漲|反彈|回升|走高|升|揚|飆', '上涨|反弹|涨', '集會|集結|拉力賽|聚集|遊行|示威', 'a crowd', {
		near: 'stocks shares markets bonds bitcoin index',
		apart: 'supporters protesters protest workers crowd around behind against over unions trump campaign political',
	}),
	sense('headline inflation|headline cpi', '整體|總體|總|通膨率|名目', '整体|总体', '頭條|新聞標題|大標題', 'of a newspaper'),
	sense('deposit|deposits', '礦藏|礦|蘊藏|沉積|儲量|儲藏', '矿藏|矿|沉积|储量', '存款|押金|訂金|保證金|按金', 'money', {
		near: 'copper lithium coal ore mineral minerals nickel cobalt uranium',
		apart: 'bank account pay paid tenant interest rate',
	}),
	sense(
		'realised losses of|realised losses on|realised a loss|realised a gain|realised gains of|realised gains on|realized losses of|realized losses on|realized a loss|realized a gain|realized gains of|realized gains on',
		'實現|變現|錄得|兌現',
		'实现|变现',
		'意識到|認識到|察覺|體會到|領悟|發覺',
		'becoming aware',
		{ apart: 'would could he she they' },
	),
	sense(
		'provisions for loans|provisions for bad loans|provisions against|in provisions|made provisions',
		'準備|撥備|備抵|提撥|提存|提列|呆帳',
		'拨备|准备',
		'條款|條文|規定|供應|糧食|食物',
		'a clause, or food',
		{ near: 'bank banks loan loans bad credit losses lender', apart: 'act bill law clause treaty agreement' },
	),
	sense('sponsor|sponsors', '保薦人|保薦|輔導券商|承銷', '保荐人|保荐', '贊助商|贊助人|贊助者|贊助', 'who pays for an event', {
		near: 'listing ipo prospectus flotation underwriters',
		apart: 'team shirt event tournament festival sports football',
	}),
	sense(
		'calculated on the principal|pay off the principal|repay the principal|repaid the principal',
		'本金|本息|貸款額',
		'本金',
		'校長|首長|負責人|主角',
		'a head of a school',
	),
	// Health and nature
	sense(
		'to fire',
		'放電|激發|發放|興奮|活化|活躍|訊號|觸發',
		'放电|激发|激活',
		'起火|開火|著火|開槍|失火|解僱|開除|射擊',
		'a blaze, a gun, or a job',
		{ near: 'neurons neuron synapses axons', apart: 'gun guns soldiers police caught shot brigade' },
	),
	sense(
		'cells fire|cells fired|cells firing',
		'放電|激發|發放|興奮|活化|活躍|訊號',
		'放电|激发',
		'起火|開火|著火|開槍|失火|解僱',
		'a blaze or a gun',
		{ near: 'nerve brain', fixed: true },
	),
	sense('benign', '良性', '良性', '善良|溫和|仁慈|和善|溫柔|親切', 'kindly', {
		near: 'tumour tumor tumours tumors lump lumps cyst cysts polyp polyps biopsy prostate',
	}),
	sense('ear canal|birth canal', '耳道|道|管', '耳道|道|管', '運河|水道|水渠|溝渠', 'a waterway'),
	sense('to administer', '施打|注射|給|投|接種|服用|施用|打', '注射|给药|给|接种', '管理|行政|治理|掌管|經營', 'running an office', {
		near: 'vaccine vaccines dose doses injection nurse paramedics antidote insulin',
		apart: 'program programme fund agency exam',
	}),
	sense("chemist|chemist's|chemists", '藥局|藥房|藥劑|藥師|藥店', '药房|药店|药剂师', '化學家|化學師|化學老師', 'a scientist', {
		near: 'prescription medicine high-street painkillers',
		apart: 'nobel professor research lab',
	}),
	sense('chief resident|second-year resident|third-year resident', '住院醫師|住院醫', '住院医师', '居民|住戶|住客|常駐', 'who lives there', {
		apart: 'dorm hall halls',
	}),
	sense('pulses', '豆類|豆', '豆类|豆', '脈搏|脈衝|脈動', 'a heartbeat', {
		near: 'lentils beans chickpeas peas grains cereals',
		fixed: true,
	}),
	sense(
		'contracted malaria|contracted hiv|contracted the virus|contracted the disease|contracted covid|contracted dengue|contract the virus|contract the disease|contracting the virus|contracting the disease',
		'感染|染|罹患|患|得',
		'感染|染|患',
		'簽約|簽訂|合約|承包|收縮|訂約',
		'an agreement, or shrinking',
		{ fixed: true },
	),
	sense('graft|grafts', '移植|植皮|植骨|植', '移植|植皮', '貪污|貪汙|受賄|賄賂|舞弊', 'bribes', {
		near: 'skin bone burns surgeon bypass vein',
		apart: 'corruption officials tree rootstock',
	}),
	sense('vector|vectors', '媒介|病媒|傳播|載體|蟲媒|傳染', '媒介|病媒|载体', '向量|矢量', 'in geometry', {
		near: 'mosquitoes malaria dengue ticks zika',
	}),
	// Screens and code
	misread(
		'to mute',
		'靜音|消音|無聲',
		'静音',
		{ 'switching off': ['關機|關閉電源|啞巴', 'off power shut'] },
		{ near: 'microphone volume sound press button call mic notifications speaker', apart: 'swan' },
	),
	misread('to overheat', '過熱|過高|發燙|太熱|高溫|升溫|熱', '过热|发烫', {
		'an empty battery': ['電量不足|電力不足|沒電|低電量|耗盡電量', 'low flat drain drains power'],
	}),
	misread(
		'to restart|to reboot',
		'重新|重啟|重開|再次|再開',
		'重新启动|重启|重新',
		{ 'switching off': ['關機', 'shut shutdown off turn down'] },
		{ near: 'computer phone device app router pc laptop server' },
	),
	misread('sleep mode|standby mode', '睡眠|休眠|待機|待命', '睡眠|休眠|待机', {
		'another mode': ['關機|飛航模式|飛行模式|靜音模式', 'off airplane flight silent'],
	}),
	misread(
		'brightness',
		'亮度|光度|明暗|亮',
		'亮度',
		{ 'another quality': ['音量|對比度|溫度', 'volume contrast temperature warm warmth sound'] },
		{ near: 'screen display lower adjust turn increase reduce backlight monitor lamp' },
	),
	sense(
		'takes two arguments|command-line argument|function argument|keyword argument|optional argument|argument list',
		'引數|參數|實參|變元',
		'参数|实参',
		'爭論|論點|爭執|論據|爭吵|辯論|論證',
		'a quarrel',
	),
	sense(
		'returns null|returns true|returns false|return true|return false|returns an error|returns a string|returns an array',
		'傳回|回傳|返回|回',
		'返回',
		'退還|歸還|退貨|退回|送還|報稅',
		'giving back',
	),
	sense('kernel|kernels', '核心|內核', '内核', '果仁|玉米粒|穀粒|果核|核仁', 'a seed', {
		near: 'linux windows os driver module panic cpu android unix',
		apart: 'corn maize wheat palm',
	}),
	sense('race condition|race conditions', '競爭|競態|爭用', '竞态|竞争', '種族|賽跑|比賽|賽馬|賽車', 'running, or descent'),
	sense('case-sensitive|case-insensitive', '大小寫|大細楷', '大小写', '案件|案例|病例|個案|箱子', 'a lawsuit or a box', {
		near: 'password passwords name names search variables identifiers filenames commands keywords',
	}),
	sense('character|characters', '字元|字符|字|符號|位', '字符|字|位', '角色|人物|性格|品格', 'of a story', {
		near: 'password passwords username uppercase lowercase ascii unicode',
		apart: 'film novel story actor play',
	}),
	sense(
		'required field|mandatory field|fields marked|empty field|text field|input field|password field|email field',
		'欄位|欄|字段|項',
		'字段|栏|项',
		'田野|田地|農田|領域|球場|場地',
		'land',
	),
	sense('support ticket|open a ticket|jira ticket', '工單|單|案件|請求|票證', '工单|单|请求', '車票|門票|罰單|彩票|入場券|機票', 'to ride or enter'),
	// Kitchen and bar
	sense('mussel|mussels', '貽貝|淡菜|青口|貝|蚌', '贻贝|青口|蚌', '肌肉|肌腱', 'of the body'),
	sense('sage', '鼠尾草', '鼠尾草', '聖人|賢者|智者|賢人|聖賢', 'a wise man', { near: 'thyme rosemary butter stuffing onion' }),
	// Ships and buildings
	sense("ship's master|master of the vessel|master of the ship|vessel's master", '船長', '船长', '主人|大師|碩士|主子|師傅', 'an owner or a teacher'),
	sense('news anchor|tv anchor|television anchor', '主播|主持', '主播|主持', '船錨|錨|錨點|拋錨', 'of a ship'),
	sense(
		'cleared customs|clear customs|through customs|customs official',
		'海關|報關|通關|清關|關',
		'海关|报关|清关',
		'習俗|風俗|慣例|習慣',
		'habits',
	),
	sense(
		'storey|story building|story house|story tower|stories tall|stories high|story apartment',
		'層|樓高|樓房|樓式',
		'层|楼高|楼房',
		'故事|情節',
		'a tale',
	),
	// Public life
	sense(
		'baptist minister|methodist minister|presbyterian minister|ordained minister|lutheran minister',
		'牧師|神職|傳道|教士',
		'牧师|教士',
		'部長|大臣|首長|閣員',
		'in a government',
	),
	sense('seats', '席次|席', '议席|席', '座位|座椅|座席|椅子', 'chairs', {
		near: 'won majority parliament election senate legislature coalition',
		apart: 'car rear theatre stadium ticket plane front empty',
		fixed: true,
	}),
	sense('geneva convention|vienna convention|hague convention|refugee convention', '公約|條約|協定', '公约', '大會|慣例|會議|集會', 'a meeting'),
	sense('corporal punishment', '體罰|肉刑', '体罚', '下士|軍士|士官', 'a soldier'),
	// Every day
	sense('return ticket|return fare', '來回|往返|回程|返程|雙程|回', '往返|来回|返程', '退票|退款|退貨|報酬|退還', 'giving back'),
	sense(
		'in the fall of|fall semester|this fall|last fall|next fall|early fall|late fall',
		'秋天|秋',
		'秋季|秋',
		'跌倒|墜落|摔倒|落下|下跌|倒下|下降|下滑',
		'dropping',
		{ apart: 'in price prices share shares sales her his my hip saigon empire rate' },
	),
	sense(
		'issue of the magazine|issue of the journal|march issue|april issue|june issue|july issue|september issue|october issue|back issues',
		'期|號|刊',
		'期|号|刊',
		'問題|議題|爭議|爭端',
		'a problem',
	),
	sense(
		'got engaged|get engaged|engaged to be married|getting engaged|engaged couple',
		'訂婚|婚約|未婚|求婚',
		'订婚',
		'從事|參與|投入|忙碌|交戰|佔線',
		'busy',
		{ apart: 'in with' },
	),
];
