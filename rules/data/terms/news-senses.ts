/**
 * Words of elections, parliaments, courts, trade, armies, weather and sport as newspapers use them, taken in an everyday sense, or for their neighbours: debt for deficit.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const newsSenses: readonly TermRow[] = [
	// Elections and parliaments
	sense(
		'marginal seat|marginal constituency|marginal constituencies',
		'邊緣議席|邊緣席位|邊緣選區|邊際|搖擺|激戰|拉鋸|艱困|膠著|競爭|必爭|微弱|接近|差距|險勝',
		'边缘席位|边缘选区|摇摆|激战|竞争|必争|微弱|接近|差距|险胜',
		'邊緣座位|邊際座位|邊緣的座位|邊緣座椅|靠邊的座位|邊上的座位|邊角座位',
		'a chair at the edge',
	),
	sense(
		'safe seat',
		'鐵票|票倉|穩|安全席位|安全議席|安全選區|大本營',
		'铁票|票仓|稳|安全席位|安全议席|安全选区|大本营',
		'安全座位|安全座椅|安全的座位|安全的座椅|兒童座椅',
		'a chair',
		{
			near: 'party labour labor conservative conservatives election mp mps tory tories liberal parliament constituency voters candidate',
			apart: 'child car baby booster',
		},
	),
	sense(
		'caretaker government|caretaker prime minister|caretaker cabinet|caretaker premier|caretaker administration|caretaker manager|caretaker coach|caretaker boss',
		'看守|臨時|過渡|代理|署理|暫代|暫時',
		'看守|临时|过渡|代理|暂代|暂时',
		'管理員|看護|照顧者|看門人|守門人|照護者|管家|監護|照料',
		'one who minds a house',
	),
	sense(
		'spoiled ballot|spoilt ballot|spoiled ballot paper|spoilt ballot paper|spoiled their ballot|spoilt their ballot|spoiled vote|spoilt vote',
		'廢票|無效|作廢|白票',
		'废票|无效|作废|白票',
		'寵壞|變質|腐壞|腐敗|溺愛|餿掉',
		'milk or a child',
	),
	misread(
		'absentee ballot|absentee voting|absentee voter|absentee vote',
		'缺席|不在籍|郵寄|通訊|通信|郵遞|不在場|郵件',
		'缺席|不在籍|邮寄|通讯|通信|邮件|不在场',
		{
			'missing work or school': '曠課|曠工|曠職|缺勤|缺課',
			'not voting': ['棄權', 'abstain abstained abstaining abstention abstentions'],
		},
	),
	sense(
		'popular vote',
		'普選|全民|選民票|得票|公投|直選|民選|總票數|民眾',
		'普选|全民|选民票|得票|公投|直选|民选|总票数|民众',
		'受歡迎的投票|受歡迎投票|受歡迎的選票|人氣投票|流行投票|流行的投票|熱門投票|人氣票|熱門選票',
		'well liked',
	),
	sense('electoral college', '選舉人|選舉團', '选举人|选举团', '選舉學院|選舉大學|選舉學校|選民學院|選舉書院|選舉專科', 'a school'),
	sense(
		'Iowa caucus|Iowa caucuses|Nevada caucus|Nevada caucuses|Republican caucus|Democratic caucus|Senate caucus|House caucus',
		'黨團|黨內|初選|黨員|小組|連線|核心|預選',
		'党团|党内|初选|党员|小组|核心|预选',
		'高加索|秘密會議|祕密會議|幹部會議',
		'other meetings, or the Caucasus',
	),
	misread('gerrymander|gerrymandering|gerrymandered', '選區|劃|蠑螈|區域', '选区|划|蝾螈|区域', {
		'rigging the count': ['選舉舞弊|選舉造假|竄改選票|操弄選票|作票', 'fraud rigging rigged fraudulent'],
		bribery: ['買票|賄選', 'bribery bribe bribes buying'],
	}),
	misread(
		'prorogue parliament|prorogued parliament|proroguing parliament|prorogation of parliament|prorogue the parliament|suspend parliament|suspended parliament|suspension of parliament',
		'休會|閉會|中止|關閉|暫停|停會|停擺',
		'休会|闭会|中止|关闭|暂停|停会|停摆',
		{
			'ending it for an election': ['解散', 'dissolve dissolved dissolution dissolving'],
			'hanging or lengthening it': '懸掛|吊起|停學|延長議會|延長國會',
		},
	),
	misread(
		'dissolve parliament|dissolved parliament|dissolving parliament|dissolution of parliament|parliament dissolved|parliament is dissolved|parliament was dissolved',
		'解散',
		'解散',
		{
			chemistry: '溶解|溶化|融化|分解',
			'a pause': ['休會|閉會', 'recess adjourn adjourned prorogue prorogued prorogation suspended suspend session'],
		},
	),
	sense(
		'first-past-the-post|first past the post',
		'多數|領先|單一選區|票多|最高票|得票|勝出',
		'多数|领先|单一选区|票多|最高票|得票|胜出',
		'率先衝過|第一個通過|郵政|郵局|終點線|過柱|首位通過|崗位|職位|貼文|帖子',
		'a race, or the mail',
		{ near: 'system systems voting electoral election elections proportional seats vote constituency' },
	),
	sense(
		"private member's bill|private members' bill|private member bill",
		'議員|後座|私人法案|私人草案|個人法案|個人草案',
		'议员|后座|私人法案|私人草案|个人法案',
		'私人會員|私人帳單|私人賬單|會員法案|會員帳單|會員的帳單|會員賬單|成員帳單|成員的帳單|成員賬單',
		'a club, or an invoice',
	),
	sense(
		'free vote|conscience vote',
		'自由投票|自由表決|自由地|良心|良知|不受黨|自主',
		'自由投票|自由表决|自由地|良心|良知|不受党|自主',
		'免費投票|免費表決|免費選票|免費的投票|免費票',
		'without charge',
	),
	sense(
		'crossed the floor|cross the floor|crossing the floor|crosses the floor',
		'倒戈|轉投|跨黨|跳槽|改投|投靠|變節|投敵|倒向|叛|加入|跑票|對方|反對黨',
		'倒戈|转投|跨党|跳槽|改投|投靠|变节|投敌|倒向|叛|加入|跑票|对方|反对党',
		'穿過地板|走過地板|越過地板|橫過地板|跨過地板|穿越地板|過了地板|穿過樓層|越過樓層|穿過大廳|穿過房間|走過房間|穿過大堂',
		'walking in a room',
		{ near: 'party mp mps labour conservative conservatives join tory tories parliament liberals bench government' },
	),
	sense(
		'dispatch box|despatch box',
		'公文箱|發言|公文',
		'公文箱|发言|公文',
		'派遣箱|調度箱|配送箱|發貨箱|快遞箱|送貨箱|派件箱|調度盒|派遣盒',
		'parcels',
	),
	sense(
		'lame duck|lame-duck',
		'跛腳|跛鴨|看守|任期|卸任|弱勢|落選|跛足',
		'跛脚|跛鸭|看守|任期|卸任|弱势|落选|跛足|瘸腿',
		'瘸鴨|殘廢鴨|殘廢的鴨|蹩腳鴨|蹩腳的鴨|爛鴨|沒用的鴨|蹩腳鴨子',
		'a bird',
	),
	misread(
		'plurality of the vote|plurality of votes|won a plurality|plurality of seats|win a plurality|plurality of voters|a mere plurality',
		'相對多數|簡單多數|最多|最高|第一大|領先|未過半|不過半|較多',
		'相对多数|简单多数|最多|最高|第一大|领先|未过半|不过半|较多',
		{
			'more than half': ['過半|絕對多數|半數以上|超過半數|多於半數', 'majority'],
			'many kinds': '多元|多樣性|複數|多重性',
		},
	),
	sense(
		'parliamentary recess|congressional recess|August recess|legislative recess|Congress is in recess|Parliament is in recess|Congress in recess|Parliament in recess|Easter recess|Christmas recess',
		'休會|閉會|休假|休息|放假|假期',
		'休会|闭会|休假|休息|放假|假期',
		'課間|下課|凹處|凹槽|凹陷|經濟衰退|隱蔽處',
		'a break at school, or a niche',
	),
	misread('opinion poll', '民調|民意|調查|測驗', '民调|民意|调查|测验', {
		'a vote of the people': ['公投|意見投票|輿論投票', 'referendum referendums plebiscite'],
		'where votes are cast': ['票站|投票站|投票所', 'station stations booth booths polling'],
		'asking those who have voted': ['出口民調|出口調查', 'exit'],
	}),
	sense('casting vote', '決定性|決定票|關鍵|裁決|決定', '决定性|决定票|关键|裁决|决定', '選角|鑄造|鑄票|演員|投擲|鑄件', 'a film, or iron'),
	misread('roll-call vote|roll call vote|recorded vote', '記名|唱名|點名|逐一', '记名|唱名|点名|逐一', {
		'a secret ballot': ['無記名|不記名|祕密投票|秘密投票|匿名', 'secret anonymous'],
		rolling: '滾動|捲筒|翻滾|錄製',
	}),
	sense(
		'voice vote',
		'口頭|呼聲|聲決|喊聲|喊叫|歡呼',
		'口头|呼声|声决|喊声|喊叫|欢呼',
		'語音投票|語音表決|聲音投票|配音|嗓音',
		'a machine, or a singer',
		{
			apart: 'singer contestant contestants phone app alexa',
		},
	),
	misread(
		'abstention|abstentions|abstained from voting|abstained from the vote|abstained in the vote|abstained on the vote|abstain from voting|abstain in the vote|abstain on the vote',
		'棄權|放棄|不投票|沒有投票|未投票|白票|缺席',
		'弃权|放弃|不投票|没有投票|未投票|白票|缺席',
		{
			'giving up pleasures': '禁慾|戒酒|節制|戒除|禁酒|禁食|克制',
			'voting no': ['反對票', 'against no noes opposed nays'],
		},
		{ near: 'vote votes voted voting favour favor against council resolution members' },
	),
	misread(
		'impeachment|to impeach',
		'彈劾',
		'弹劾',
		{
			'a vote of the people': ['罷免', 'recall recalled removed remove removal oust ousted ousting dismissed dismissal'],
			'a charge at court': ['檢控', 'indicted charged prosecuted prosecutors prosecution indictment charges'],
		},
		{ apart: 'witness testimony credibility' },
	),
	misread('recall election|recall vote|recall petition', '罷免|召回', '罢免|召回', {
		memory: '回憶|回想|記憶|回顧選舉',
		'filling an empty seat': ['補選', 'by-election byelection special replacement vacancy'],
	}),
	sense(
		'Privy Council|Privy Counsellor|Privy Councillor',
		'樞密',
		'枢密',
		'私人委員會|秘密委員會|祕密委員會|私密委員會|私人議會|隱私委員會|知情委員會|私人顧問',
		'private',
	),
	sense(
		'front bench|frontbench|frontbencher|front-bencher',
		'前座|前排|領導層|影子|核心|閣員',
		'前座|前排|领导层|影子|核心|阁员',
		'前板凳|長凳|前工作台|替補席|板凳球員|長椅|前台',
		'furniture, or players',
		{ near: 'labour conservative tory party opposition parliament shadow mp mps leader government spokesman commons' },
	),
	misread(
		'coalition government|governing coalition|ruling coalition|coalition partner|junior coalition partner',
		'聯合|聯盟|同盟|結盟|執政夥伴|執政黨|盟友',
		'联合|联盟|同盟|结盟|执政伙伴|执政党|盟友',
		{
			'a union of states': ['聯邦政府', 'federal'],
			'a merger or a firm': '合併政府|合夥人|商業夥伴|合併夥伴|合夥企業',
		},
	),
	sense(
		"prime minister's questions|prime minister's question time",
		'問答|質詢|提問|答問|問時間|詢問',
		'问答|质询|提问|答问|询问',
		'首相的問題|首相問題|總理的問題|總理問題|首相的疑問',
		'what is the matter with him',
	),
	sense(
		'minister without portfolio',
		'不管|無任所|政務委員|無專職',
		'不管|无任所|政务委员|无专职',
		'投資組合|作品集|公事包|資料夾|文件夾|檔案夾|資產組合',
		'investments, or a case',
	),
	sense(
		'Ways and Means Committee|House Ways and Means',
		'籌款|歲計|賦稅|稅務|歲入',
		'筹款|岁计|赋税|税务|岁入',
		'方法與手段|方法和手段|方式與手段|方式和手段|途徑與手段|途徑和手段|手段與方法|道路與方法',
		'how to do things',
	),

	// Budgets
	sense(
		'pork barrel|pork-barrel|pork barreling|pork-barreling|pork-barrelling',
		'肉桶|分肥|地方建設|綁樁|選區|拉票|選票|政策買票',
		'肉桶|分肥|地方建设|选区|拉票|选票',
		'豬肉桶|豬肉|豬桶|木桶',
		'meat',
	),
	sense(
		'continuing resolution',
		'撥款|臨時預算|持續決議|延續|續行|短期|臨時|決議',
		'拨款|临时预算|持续决议|延续|短期|临时|决议',
		'解析度|分辨率|繼續解決|持續解決|決心|新年願望|不斷解決',
		'of a screen, or of a will',
	),
	sense(
		'appropriations bill|appropriations committee|appropriation bill|appropriations act|appropriations subcommittee',
		'撥款|預算|歲出|支出',
		'拨款|预算|岁出|支出',
		'挪用|侵占|侵佔|盜用|佔用|據為己有|適當|適切',
		"taking what is not one's own",
	),
	misread('budget deficit|fiscal deficit|structural deficit|federal deficit', '赤字|短絀|入不敷出|虧空|差額', '赤字|短绌|入不敷出|亏空|差额', {
		'what is owed': ['債務|國債|負債|公債', 'debt debts bonds borrowing borrowings treasury treasuries'],
		'the reverse': ['盈餘', 'surplus surpluses'],
	}),
	misread('national debt|public debt|government debt|federal debt', '債|舉債|欠款', '债|举债|欠款', {
		'the gap of one year': ['赤字', 'deficit deficits shortfall'],
	}),
	misread('trade deficit', '逆差|赤字|入超|差額', '逆差|赤字|入超|差额', {
		'the reverse': ['順差|出超', 'surplus surpluses'],
		'what is owed': '貿易債務|貿易負債|商業債務',
	}),
	sense(
		'spending review',
		'支出|開支|預算|財政|經費',
		'支出|开支|预算|财政|经费',
		'消費評論|消費回顧|消費檢討|消費審查|消費評測|花費評論|購物評論|消費審核',
		'shopping',
	),
	sense(
		'austerity measure|austerity budget|austerity programme|austerity program|austerity policy|austerity policies|austerity drive',
		'撙節|緊縮|節約|樽節|節流|削減|節省|勒緊',
		'紧缩|节约|节流|削减|节省|勒紧',
		'嚴厲|嚴肅|樸素|簡樸|嚴峻|禁慾|苦行',
		'sternness',
	),
	sense(
		'windfall tax|windfall profits tax|windfall profit tax|windfall levy',
		'暴利|意外|超額|橫財|特別收益|額外',
		'暴利|意外|超额|横财|特别收益|额外',
		'風落|風稅|風力|落果|風災|風倒|大風|風暴稅',
		'the wind',
	),
	misread('tax break', '減免|優惠|減稅|寬減|免稅|抵免|扣減|减税|退稅', '减免|优惠|减税|宽减|免税|抵免|扣减|退税', {
		'a rest or a rupture': '休息|休稅|稅收突破|稅務突破|中斷|破稅',
		'not paying': [
			'逃稅|漏稅|避稅',
			'evasion evade evaded evading dodge dodging dodgers avoidance avoid avoiding haven havens loophole loopholes shelter',
		],
	}),
	misread(
		'national insurance contribution|national insurance rate|national insurance credit',
		'國民保險|國家保險|社會保險|國保|社保',
		'国民保险|国家保险|社会保险|国保|社保',
		{
			'health insurance': ['健康保險|健保|醫保|醫療保險', 'health nhs medical'],
			'a state-owned insurer': '國有保險|民族保險|國營保險|保險公司',
		},
	),

	// Trade
	sense('dumping', '傾銷', '倾销', '傾倒|拋棄|倒垃圾|丟棄|倒棄|拋售', 'throwing things away', {
		near: 'tariffs imports exporters exporter wto subsidies anti-subsidy steelmakers below-cost antidumping subsidised subsidized',
		apart: 'waste sewage sea rubbish garbage water toxic trash ocean shares stock bonds sludge',
	}),
	misread('retaliatory tariff|retaliatory duties|retaliatory levies', '報復|反制|反擊|回擊|還擊|回敬', '报复|反制|反击|回击|还击', {
		'like for like by rule': ['互惠|對等', 'reciprocal reciprocity reciprocate'],
	}),
	misread('reciprocal tariff', '對等|互惠|相互|互徵', '对等|互惠|相互', {
		revenge: [
			'報復|反制',
			'retaliate retaliatory retaliation retaliated retaliating countermeasure countermeasures response respond responded responding fight hit counter',
		],
		arithmetic: '倒數|往復',
	}),
	sense(
		'trading bloc|trade bloc|power bloc|Eastern bloc|Soviet bloc|voting bloc|currency bloc|economic bloc',
		'集團|陣營|貿易區|聯盟|組織|經濟體|圈|派|體系|群體|勢力|選民|票',
		'集团|阵营|贸易区|联盟|组织|经济体|圈|派|体系|群体|势力|选民|票',
		'區塊|街區|封鎖|積木|阻塞|障礙|塊狀',
		'a block',
	),
	sense(
		'asset freeze|freeze the assets|froze the assets|freezing the assets|frozen assets|freeze on assets|assets were frozen|assets frozen',
		'凍結|查封|扣押',
		'冻结|查封|扣押',
		'冷凍|冰凍|結冰|凝固|冰封|冷藏',
		'cold',
	),

	// Diplomacy
	misread(
		'recalled its ambassador|recalled their ambassador|recall its ambassador|recalling its ambassador|recalled its envoy|recalled our ambassador|recalls its ambassador|recalled ambassadors',
		'召回|撤回|調回|召返|撤離|返國|回國',
		'召回|撤回|调回|召返|撤离|返国|回国',
		{
			memory: '回憶|回想|想起|記起|憶起',
			'calling in a foreign one': ['召見|傳召|約見', 'summon summoned summoning summons'],
			'sending one away': ['驅逐', 'expel expelled expelling expulsion'],
		},
	),
	misread(
		'summoned the ambassador|summoned the Russian ambassador|summoned the Chinese ambassador|summoned the Iranian ambassador|summoned the US ambassador|summoned the Israeli ambassador|summoned the British ambassador|summoned the Japanese ambassador|summoned the French ambassador|summon the ambassador|summoned the charge',
		'召見|傳召|約見|召請|傳喚|召來',
		'召见|传召|约见|传唤|召来',
		{
			"bringing one's own home": ['召回|撤回', 'recall recalled recalling withdraw withdrew withdrawn'],
			magic: '召喚術|召喚出',
		},
	),
	misread("chargé d'affaires|charge d'affaires|chargés d'affaires", '代辦', '代办', {
		'money, or blame': '收費|事務費|指控|負責事務|事務負責人|負責人|充電',
		'an ambassador': ['大使', 'ambassador ambassadors ambassadorial embassy'],
	}),
	misread('consul general|consul-general|consulate general|consulate-general', '領事|領館', '领事|领馆', {
		'an embassy': ['大使', 'ambassador ambassadors embassy embassies'],
		'advice, or old Rome': '顧問|諮詢|執政官|將軍',
	}),
	misread('special envoy', '特使|使節|使者|代表|專員', '特使|使节|使者|代表|专员', {
		'an ambassador': ['大使', 'ambassador ambassadors embassy'],
		'a letter or lorries': '信封|車隊|護送隊',
	}),
	sense('persona non grata', '不受歡迎|不歡迎', '不受欢迎|不欢迎', '感恩|感激|不被感謝|人格面具|非格拉塔|免費的人', 'thanks'),
	sense(
		'permanent member',
		'常任|常設|理事國',
		'常任|常设|理事国',
		'永久會員|永久成員|終身會員|永久的成員|固定會員|正式會員|長期會員',
		'a member of a club',
		{
			near: 'council security un veto nations',
		},
	),
	misread('armistice', '停戰|停火|休戰', '停战|停火|休战', {
		'a treaty of peace': ['和平條約|和約|和平協議|和平協定', 'treaty peace'],
		'giving up': ['投降', 'surrender surrendered capitulation'],
	}),
	misread('peace treaty|treaty of peace', '和平條約|和約|和平協議|和平協定|和平公約|和談|媾和', '和平条约|和约|和平协议|和平协定|和平公约|和谈', {
		'only a halt in the fighting': ['停戰|停火|休戰', 'ceasefire cease-fire armistice truce truces war fighting hostilities end ended ending'],
	}),
	sense(
		'news embargo|press embargo|media embargo|embargoed until|embargoed copy|embargoed copies|under embargo until',
		'禁發|限時|發布|發佈|解禁|保密|刊登|公開|公布|報導|報道|提前',
		'禁发|限时|发布|解禁|保密|刊登|公开|公布|报道|提前',
		'禁運|禁止貿易|貿易禁令',
		'a ban on trade',
	),

	// Police and courts
	misread(
		'acquitted of|was acquitted|were acquitted|acquitted him|acquitted her|to acquit him|to acquit her|vote to acquit|voted to acquit',
		'無罪|開釋|脫罪|不成立|釋放|清白|不定罪|未定罪|罪名不成',
		'无罪|开释|脱罪|不成立|释放|清白|不定罪|未定罪',
		{
			'getting things': '收購|取得|購得|獲取',
			'the reverse': ['定罪|被判有罪|判刑', 'convicted conviction convict convictions guilty sentenced'],
			'mercy after the verdict': ['赦免|假釋', 'pardon pardoned pardons parole paroled clemency amnesty'],
		},
	),
	misread(
		'commuted their sentences|commute his sentence|commute her sentence|sentence was commuted|sentences were commuted|commuted to life',
		'減刑|減輕|減為|改判|改為|轉為|降為|減至|縮短',
		'减刑|减轻|减为|改判|改为|转为|降为|减至|缩短',
		{
			'going to work': '通勤|上下班|往返',
			'taking the guilt away': ['赦免|特赦', 'pardon pardoned pardons clemency amnesty'],
		},
	),
	sense(
		'capital offence|capital offense|capital crime|capital murder|capital punishment',
		'死|極刑|極罪|處決',
		'死|极刑|处决',
		'資本|首都罪|首都謀殺|首都犯罪|首都案|大寫|資金',
		'money, or a city',
	),
	misread('extradition|to extradite', '引渡|移交|移送|送交', '引渡|移交|移送', {
		'sending aliens home': [
			'驅逐出境|遞解出境',
			'deport deported deportation deportations deporting expel expelled expulsion repatriate repatriated repatriation returned',
		],
	}),
	misread('deportation|mass deportation|to deport', '驅逐|遣返|遞解|遣送|逐出|流放', '驱逐|遣返|递解|遣送|逐出|流放', {
		'handing over for trial': ['引渡', 'extradite extradited extradition extraditing'],
		'shipping goods': '運輸出境|出口到',
	}),
	sense('riot police|riot squad', '防暴|鎮暴|霹靂', '防暴|镇暴|防爆', '暴動警|暴亂警|騷亂警|暴民警|暴徒警|騷亂小組|暴動小組', 'police that riot'),
	sense(
		'plainclothes officer|plainclothes police|plain-clothes officer|plain-clothes police|plainclothes detective|plain-clothes detective|in plain clothes',
		'便衣|便裝',
		'便衣|便装',
		'素色|樸素|平裝|普通衣服|純色|簡單的衣服',
		'simple dress',
		{
			near: 'police officer officers detective detectives agents policemen',
		},
	),
	sense(
		'Chief Constable',
		'局長|總長|總監|警長|廳長',
		'局长|总长|总监|警长|厅长',
		'首席警員|首席巡警|首席警察|總警員|首席警官|主要警員',
		'a policeman',
	),
	sense(
		'detective inspector|detective chief inspector|detective sergeant|police inspector|police sergeant',
		'督察|探長|偵緝|警長|警官|巡官|警督|警探|探員|巡佐|警佐|警司|刑警|偵查|隊長|小隊長|沙展|警監|偵探',
		'督察|探长|侦缉|警长|警官|警督|警探|探员|警佐|警司|刑警|侦查|队长|侦探',
		'檢查員|檢驗員|稽查員|視察員|檢查官|視察官|中士|軍士',
		'of goods, or of an army',
	),
	sense('police cordon', '封鎖|警戒|包圍|防線|圍堵|警方防', '封锁|警戒|包围|防线|围堵', '電線|繩索|警察繩|繩子|緞帶|走廊|蓋頭', 'a cord'),
	sense(
		'beat cop|beat officer|bobby on the beat|bobbies on the beat|officers on the beat|police on the beat|beat policeman|beat bobby',
		'巡邏|巡警|轄區|管區|街頭|巡',
		'巡逻|巡警|辖区|管区|街头|巡',
		'節拍|打警察|毆打|拍子|擊敗|打敗|節奏',
		'music, or blows',
	),
	sense(
		'sentenced to time served|sentence of time served|credit for time served',
		'服刑|已服|羈押|刑期|折抵|關押',
		'服刑|已服|羁押|刑期|折抵|关押',
		'服務時間|上菜|時間服務|供應時間|送達|服務期|服役時間',
		'waiting at table',
	),
	// Armies
	misread(
		'conscription|conscript army|conscript soldier|conscript|conscripts',
		'徵兵|徵召|義務役|兵役|義務兵|入伍|徵募|充員|強徵|服役|被徵',
		'征兵|征召|义务役|兵役|义务兵|入伍|征募|强征|服役',
		{
			'serving of free will': ['志願役|志願兵|募兵', 'volunteer volunteers voluntary professional'],
			writing: '劇本|銘文|處方|訂閱|腳本',
		},
	),
	sense('rifle company|infantry company|company commander', '連', '连', '公司|企業', 'a firm'),
	misread('frigate', '巡防艦|護衛艦|護航艦|風帆|帆船|三桅', '护卫舰|巡防舰|护航舰|风帆|帆船|三桅', {
		'a bigger warship': ['驅逐艦|巡洋艦|航空母艦', 'destroyer destroyers cruiser cruisers carrier carriers'],
	}),
	misread(
		'missile destroyer|guided-missile destroyer|Navy destroyer|Aegis destroyer|naval destroyer',
		'驅逐艦|神盾艦|宙斯盾',
		'驱逐舰|神盾舰|宙斯盾',
		{
			'one who destroys': '破壞者|毀滅者|摧毀者|破壞器',
			'another warship': ['護衛艦|巡防艦|巡洋艦', 'frigate frigates cruiser cruisers'],
		},
	),
	misread('missile cruiser|guided-missile cruiser|naval cruiser|heavy cruiser|light cruiser', '巡洋艦|旗艦', '巡洋舰|旗舰', {
		'a ship for holidays': '郵輪|遊輪|遊艇|巡邏車',
		'another warship': ['驅逐艦|護衛艦|巡防艦', 'destroyer destroyers frigate frigates'],
	}),
	sense(
		'fighter squadron|bomber squadron|squadron leader|squadron commander|helicopter squadron',
		'中隊|大隊|飛行隊|支隊|少校|艦隊|隊',
		'中队|大队|飞行队|支队|少校|舰队|队',
		'小組|班級|陣容|班長|組長',
		'a small group',
	),
	sense(
		'army reservist|military reservist|army reserve|army reserves|naval reserve|reservist',
		'後備|預備|備役',
		'后备|预备|备役',
		'保護區|儲備|預訂|預約|保留者|儲備金',
		'stores, or bookings',
	),
	sense(
		'unexploded ordnance|explosive ordnance',
		'彈|軍械|爆炸物|爆裂物|爆炸品|武器|地雷|爆炸裝置|軍火',
		'弹|军械|爆炸物|爆裂物|爆炸品|武器|地雷|爆炸装置|军火',
		'條例|法令|法規|法例',
		'an ordinance',
	),
	sense(
		'fallen soldier|fallen comrade|fallen officer|fallen servicemen|fallen hero|fallen troops',
		'陣亡|殉職|犧牲|戰死|捐軀|殉國|倒下|逝去|死去|烈士|已故|罹難|殉難|身亡|隕落',
		'阵亡|殉职|牺牲|战死|捐躯|殉国|倒下|逝去|死去|烈士|已故|罹难|殉难|身亡',
		'跌倒|摔倒|掉落|墮落|掉下',
		'one who stumbled',
	),
	sense('war game|wargame', '兵推|演習|軍演|推演|兵棋|演練', '兵推|演习|军演|推演|兵棋|演练', '戰爭遊戲|戰爭遊戲中|打仗遊戲', 'play', {
		near: 'army military nato troops pentagon exercise exercises taiwan navy tabletop invasion strait csis',
		apart: 'video film movie players console board',
	}),
	sense('no-fly zone|no fly zone', '禁飛|禁航|限飛', '禁飞|禁航|限飞', '無蠅|不飛區|沒有蒼蠅|無蒼蠅|無飛蟲|不許飛的區域', 'insects'),
	misread('surface-to-air missile|ground-to-air missile', '地對空|防空|面對空|艦對空|地空|薩姆', '地对空|防空|面对空|舰对空|地空|萨姆', {
		'the other way round': ['空對地|空對面|空對空', 'air-to-surface air-to-ground air-to-air'],
		'word by word': '表面到空氣|表面對空氣|地面到空氣',
	}),
	misread('cruise missile', '巡弋|巡航', '巡航|巡弋', {
		'a ship': '郵輪|遊輪|遊船',
		'the other kind': ['彈道飛彈|彈道導彈', 'ballistic'],
	}),
	misread('ballistic missile', '彈道', '弹道', { 'the other kind': ['巡弋飛彈|巡航導彈|巡航飛彈', 'cruise'] }),

	// Weather and disasters
	misread(
		"epicentre of the earthquake|epicentre of the quake|epicenter of the earthquake|epicenter of the quake|quake's epicentre|quake's epicenter|earthquake's epicentre|earthquake's epicenter",
		'震央|震中',
		'震中|震央',
		{
			'the place below the ground': ['震源', 'hypocentre hypocenter focus depth deep'],
		},
	),
	sense(
		'category 1 hurricane|category 2 hurricane|category 3 hurricane|category 4 hurricane|category 5 hurricane|category one hurricane|category two hurricane|category three hurricane|category four hurricane|category five hurricane|category 1 storm|category 2 storm|category 3 storm|category 4 storm|category 5 storm|category 5 cyclone|category 4 cyclone',
		'級',
		'级',
		'類別|第一類|第二類|第三類|第四類|第五類|類颶風|範疇|分類|1類|2類|3類|4類|5類',
		'a kind',
	),
	misread('tropical storm', '熱帶風暴|颱風|熱帶暴風|風暴', '热带风暴|台风|热带暴风|风暴', {
		'a stronger one': ['颶風', 'hurricane hurricanes'],
		'a weaker one': ['熱帶低氣壓|熱帶性低氣壓|熱帶低壓', 'depression depressions'],
		rain: '熱帶暴雨|熱帶雷雨',
	}),
	misread('mudslide|mud slide', '土石流|泥石流|山泥|坍方|塌方|滑坡|山崩|泥流|走山|泥漿|土崩', '泥石流|土石流|山泥|坍方|塌方|滑坡|山崩|泥流|泥浆', {
		'a thing to play on': '滑梯|泥滑道|溜滑梯',
		snow: ['雪崩', 'avalanche avalanches snow'],
		'a flood only': ['洪水|水災', 'flood floods flooding flooded floodwaters'],
	}),
	misread(
		'landslide',
		'山崩|滑坡|坍方|塌方|土石流|泥石流|走山|山泥|崩塌|坍塌|土崩|崩落',
		'山体滑坡|滑坡|山崩|塌方|坍方|泥石流|山泥|崩塌|坍塌',
		{
			'a great victory': '壓倒性|大勝|一面倒|狂勝',
			snow: ['雪崩', 'avalanche avalanches snow'],
		},
		{
			near: 'rain rains rainfall buried villagers village earthquake killed flooding floods road roads debris houses mudslides rescuers',
			apart: 'election victory win won majority votes vote party elected defeat seats',
		},
	),
	sense(
		'death toll',
		'死亡|罹難|死者|喪生|遇難|死|身亡|喪命|人命',
		'死亡|罹难|死者|丧生|遇难|死|身亡|丧命|人命',
		'通行費|過路費|喪鐘|收費|鐘聲',
		'a charge, or a bell',
	),
	sense(
		'percent contained|per cent contained|fire contained|blaze contained|fire is contained|fire was contained|blaze was contained|contained the fire|contained the blaze|contain the fire|contain the blaze|contain the wildfire',
		'控制|圍堵|遏制|遏止|壓制|撲滅|封鎖|受控',
		'控制|围堵|遏制|遏止|压制|扑灭|封锁|受控',
		'包含|含有|內含|容納|裝著|含量',
		'having inside',
		{ near: 'fire fires wildfire wildfires blaze acres firefighters hectares crews cal' },
	),
	misread('levee', '堤|防洪|河壩|土壩', '堤|防洪|河坝|土坝', {
		'a tax': '徵收|徵稅|徵費|徵款|稅款|課稅',
		'what stands across a river': ['水壩|大壩|水庫', 'dam dams reservoir reservoirs'],
	}),
	sense('hailstorm|large hail|hail damage|golf-ball-sized hail|hail the size of', '雹', '雹', '歡呼|致敬|喝采|喝彩|招呼|萬歲|冰球大小', 'a greeting'),
	misread('sleet', '雨夾雪|霰|凍雨|雨雪|冰珠|冰霰|夾雪|雪', '雨夹雪|霰|冻雨|雨雪|冰珠|夹雪|雪', {
		'balls of ice': ['冰雹', 'hail hailstones hailstorm'],
		sleep: ['睡眠', 'sleep sleeping asleep'],
	}),
	sense(
		'high-pressure system|high pressure system|area of high pressure|ridge of high pressure|low-pressure system|low pressure system|area of low pressure|trough of low pressure',
		'高壓|低壓|高氣壓|低氣壓|氣壓|氣旋',
		'高压|低压|高气压|低气压|气压|气旋',
		'高血壓|低血壓|壓力大|強大壓力|高度壓力|高壓力系統|低壓力系統|壓力區域',
		'stress or blood',
	),

	// Population
	misread('total fertility rate|fertility rate', '生育', '生育', {
		'births per head': ['出生率', 'birth births birthrate birthrates'],
		soil: '肥沃|肥力|肥料|土壤',
	}),
	sense(
		'life expectancy',
		'壽命|餘命|平均壽|活到|年壽',
		'寿命|余命|活到',
		'生活期望|人生期望|生命期待|生活預期|生活期待|人生期待|期望生活|人生預期',
		'hopes',
	),
	misread('infant mortality|child mortality|maternal mortality', '死亡|夭折|死', '死亡|夭折|死', {
		'right and wrong': '道德|凡人|必死性',
		'falling ill': ['發病率|患病率', 'morbidity illness disease'],
		births: ['出生率', 'birth births birthrate'],
	}),
	sense(
		'dependency ratio|old-age dependency',
		'扶養|撫養|依賴比|贍養|供養',
		'抚养|扶养|依赖比|赡养|供养',
		'依賴性|成癮|附屬國|相依|依賴程度|上癮',
		'addiction or subjection',
	),
	sense('replacement level|replacement rate', '更替|替代|世代|替代率', '更替|替代|世代', '更換|置換|替換|取代|補位', 'changing parts', {
		near: 'fertility births birth population demographers children women',
	}),
	misread('census', '普查|人口|統計|戶口', '普查|人口|统计|户口', {
		agreement: ['共識', 'consensus agreement agree agreed'],
		'censoring or checking': ['審查|審核', 'censor censorship censored review audit vetting scrutiny examine'],
	}),

	// Education
	sense(
		'private tuition|home tuition|tuition centre|tuition teacher',
		'補習|家教|輔導|教學|補課|私教|授課|補教',
		'补习|家教|辅导|教学|补课|私教|授课',
		'學費|學雜費',
		'what it costs',
		{
			apart: 'college university cost pay fee fees costs',
		},
	),
	sense(
		'school board',
		'董事會|委員會|校董|教委|教育局|理事會|校務|學區',
		'董事会|委员会|校董|教委|教育局|理事会|校务|学区',
		'黑板|看板|木板|學校板|板子|布告欄|寄宿',
		'a plank',
	),
	misread(
		'truancy|truant officer|playing truant|play truant|played truant',
		'逃學|曠課|翹課|蹺課|缺課|缺席|逃課|曠學',
		'逃学|旷课|翘课|缺课|缺席|逃课',
		{
			'a halt in the fighting': '休戰|停戰',
			'leaving school for good': ['退學|輟學', 'dropout dropouts dropped dropping expelled excluded'],
		},
	),
	sense(
		'vice-chancellor|university chancellor|chancellor of the university',
		'校長|校監|監督|校務',
		'校长|校监|校务',
		'總理|財政大臣|財相|副財長|大臣',
		'a minister',
		{
			near: 'university universities students campus academic professor degree',
			apart: 'german germany coalition merkel scholz austria austrian government treasury',
		},
	),
	misread(
		'suspended from school|school suspension|suspended pupils|suspended students|suspended three students|suspended two students',
		'停學|停課|暫時|停止',
		'停学|停课|暂时|停止',
		{
			'hanging in the air': '懸掛|懸浮|吊起|懸吊|暫停學校|學校暫停',
			'sent away for good': ['退學|開除', 'expel expelled expulsion expulsions expelling'],
		},
	),
	misread(
		'expelled from school|expelled from the school|expelled from university|expelled from college|expelled students|expelled pupils',
		'退學|開除|逐出|趕出|除名|踢出',
		'退学|开除|逐出|赶出|除名|勒令',
		{
			'sent out of a country': '驅逐出境|遞解|排出|排放',
			'away for a time': ['停學|休學|停課', 'suspend suspended suspension suspensions suspending'],
		},
	),
	sense(
		'gap year',
		'空檔|間隔年|壯遊|空窗|休學|體驗|先休',
		'空档|间隔年|壮游|空窗|休学|体验',
		'差距年|缺口年|間隙年|差距的一年|縫隙年|鴻溝',
		'a hole',
	),
	sense(
		'school league table|university league table|league table of schools|league table of universities',
		'排行|排名|名次',
		'排行|排名|名次',
		'聯賽|聯盟表|聯盟桌|桌子|積分榜|聯盟',
		'football',
	),

	// Labour disputes
	sense(
		'sympathy strike|solidarity strike|wildcat strike',
		'罷工|罷課|罷教|停工|工潮',
		'罢工|罢课|罢教|停工|工潮',
		'打擊|襲擊|攻擊|空襲|撞擊',
		'a blow',
	),
	misread(
		'lockout',
		'停擺|閉廠|鎖廠|封館|停工|關廠|停賽|歇業|鎖定|封鎖|閉館|停業',
		'停摆|闭厂|停工|关厂|停赛|歇业|锁定|封锁|停业|闭馆',
		{
			'a shut door': '鎖門|鎖在門外|反鎖|上鎖|門鎖',
			"the workers' weapon": ['罷工|罷賽', 'strike strikes striking strikers walkout'],
		},
		{ near: 'union unions players workers owners nba nhl mlb labor labour bargaining season' },
	),
	sense(
		'shop steward',
		'工會|代表|職工|幹事',
		'工会|代表|职工|干事',
		'店鋪管家|商店管家|商店服務員|店員|管家|空服|乘務員|店長',
		'in a shop or on a plane',
	),
	sense(
		'scab labour|scab labor|scab worker|strikebreaker|strike-breaker|strike breaker',
		'破壞罷工|工賊|頂替|替代|代替|罷工破壞|拒絕罷工|不罷工',
		'破坏罢工|工贼|顶替|替代|代替|罢工破坏',
		'結痂|疥瘡|疥癬|瘡痂|打擊破壞|破打擊者|痂皮',
		'a crust on a wound',
	),
	misread(
		'furloughed|on furlough|furlough scheme',
		'休假|無薪假|停職|放假|停薪|暫時離職|留職|強制休|暫離|休無薪|保就業',
		'休假|无薪假|停职|放假|停薪|暂时离职|留职|强制休|待岗|停工',
		{
			dismissal: ['解僱|解雇|裁員|開除|資遣|遣散', 'laid layoff layoffs fired dismissed dismissal redundancies redundant sacked cuts cut jobs'],
			'a field': '犁溝|皺紋',
		},
	),
	sense(
		'back pay',
		'補發|欠薪|拖欠|積欠|追溯|補薪|回溯|補付|補償|欠付|追討',
		'补发|欠薪|拖欠|积欠|追溯|补薪|补付|补偿|追讨',
		'退款|回付|背部|償還|還款|還錢|返回工資|回饋金',
		'paying a debt',
	),
	sense('closed shop', '封閉|限僱|工會|排外|閉鎖', '封闭|工会|排外', '打烊|關閉的商店|關門的商店|關門商店', 'out of hours', {
		near: 'union unions labour labor agreement membership workers',
	}),

	// Media
	misread('op-ed', '評論|專欄|對頁|投書|時評|言論|撰文|社評版|文章', '评论|专栏|对页|投书|时评|言论|撰文|文章', {
		"the paper's own view": ['社論|社評', 'editorial editorials'],
		'an editor': '編輯作品|開放編輯|操作編輯|選編',
	}),
	misread(
		'newspaper editorial|wrote in an editorial|said in an editorial|an editorial in the|in its editorial|in their editorial',
		'社論|社評|評論|短評|社評文章',
		'社论|社评|评论|短评',
		{
			'one who edits, or news': ['編輯', 'editor editors editing edited'],
		},
	),
	sense(
		'breaking news',
		'突發|即時|快訊|最新|重大|快報|重磅|插播|新聞速報',
		'突发|即时|快讯|最新|重大|快报|重磅|插播',
		'打破新聞|破壞新聞|破碎新聞|打破消息|破新聞|斷裂|破裂',
		'a fracture',
	),
	misread('broadsheet', '大報|嚴肅|對開|質報|大開|大版|大型報', '大报|严肃|对开|质报|大开|大版|大型报', {
		'bedding or boards': '床單|寬板|寬頁|寬紙|寬幅床',
		'its opposite': ['小報|八卦報', 'tabloid tabloids'],
	}),
	misread(
		'tabloid newspaper|tabloid press|tabloid journalism|tabloid headline|British tabloid|tabloid paper',
		'小報|八卦|通俗|小型報|煽情',
		'小报|八卦|通俗|小型报|煽情',
		{
			'a tablet': '平板|藥片|平版',
			'its opposite': ['大報|嚴肅報', 'broadsheet broadsheets'],
		},
	),
	sense(
		'newspaper circulation|print circulation|daily circulation|paid circulation|circulation figures',
		'發行|銷量|印量|銷售|份',
		'发行|销量|印量|销售|份',
		'循環|流通|血液循環|流量',
		'blood or money',
		{
			near: 'newspaper paper newspapers magazine readers print daily times copies subscribers press',
		},
	),
	sense(
		'press gallery',
		'記者席|旁聽|新聞界|記者|採訪席|媒體席',
		'记者席|旁听|新闻界|记者|采访席|媒体席',
		'畫廊|藝廊|圖庫|美術館|相簿|走廊|新聞廊',
		'pictures',
	),

	// Sport and its money
	sense(
		'transfer fee|transfer market|transfer ban|transfer deadline day',
		'轉會|轉隊|轉籍|交易',
		'转会|转队',
		'轉帳|轉賬|匯款|轉讓|調職|轉學|傳輸|過戶|轉移窗|轉移費|轉機|換乘|手續費',
		'of money or goods',
		{
			near: 'club clubs player players striker midfielder league football signed signing united city chelsea arsenal summer january fifa defender madrid',
			apart: 'bank wire deposit account transaction card broker',
		},
	),
	sense(
		'doping',
		'禁藥|興奮劑|藥檢|用藥|服藥|運動藥物',
		'兴奋剂|禁药|药检|用药|服药|违禁',
		'摻雜|吸毒|麻醉|塗料|毒品',
		'silicon, or drugs of the street',
		{
			near: 'athletes athlete olympic olympics sport sports wada ban banned cycling cyclist positive russian medal',
			apart: 'silicon semiconductor semiconductors wafer electron boron phosphorus',
		},
	),
	sense('naming rights', '冠名|命名|名稱', '冠名|命名|名称', '姓名權|取名|起名|姓名權利|點名', "a person's name"),
	sense(
		'walkover',
		'不戰|輕取|棄權|輪空|輕鬆|退賽|不費|直接晉級|大勝',
		'不战|轻取|弃权|轮空|轻松|退赛|不费|直接晋级|大胜',
		'走過|步行|跨過|天橋|走路',
		'on foot',
		{
			near: 'match opponent round won win withdrew semi-final semifinal quarter-final final injury',
		},
	),

	// Aviation
	misread('cockpit', '駕駛艙|座艙|機師室|駕駛室|駕駛座', '驾驶舱|座舱|驾驶室|驾驶座', {
		'cocks fighting': '鬥雞',
		'where the passengers sit': ['客艙|貨艙', 'cabin cabins passenger passengers cargo galley hold'],
	}),
	sense(
		'first officer',
		'副機師|副駕|副機長|大副|副手|副官',
		'副驾|副机长|大副|副手|副官',
		'第一軍官|第一官員|第一警官|首席執行|首席官|首席軍官|第一位警官|第一個警察|一等官',
		'of an army or a firm',
		{
			near: 'flight pilot captain plane aircraft cockpit airline crew ship boeing airbus',
		},
	),
	sense('undercarriage', '起落架|輪架|機輪|起落裝置', '起落架|轮架|机轮|起落装置', '馬車|車廂|下車廂|底盤|車底', 'of a car or a coach', {
		near: 'plane aircraft landing jet pilot runway airliner airport',
	}),
	misread(
		'wide-body|widebody|wide-bodied',
		'寬體|廣體|闊體|雙走道|雙通道|大型客機',
		'宽体|广体|阔体|双通道|双走道|大型客机',
		{
			'a stout person': '寬身|寬大的身體|胖|寬車身|寬闊的身體|寬身體',
			'its opposite': ['窄體|窄身|單走道|單通道', 'narrow-body narrowbody narrow-bodied single-aisle narrow'],
		},
		{ near: 'jet jets aircraft plane planes airline airlines boeing airbus fleet airliner passenger' },
	),
	sense(
		'plane ditched|aircraft ditched|ditched the plane|ditched the aircraft|ditched in the sea|ditched in the ocean|ditched in the Hudson|ditching in water|ditch the plane|ditch in the sea|ditch in the ocean',
		'迫降|水上|墜|落水|降落|水面',
		'迫降|水上|坠|落水|降落|水面',
		'拋棄|甩掉|溝渠|水溝|丟棄|挖溝|遺棄|丟下|扔掉|丟掉',
		'throwing away',
		{
			near: 'plane aircraft pilot jet helicopter flight crew passengers engines captain',
		},
	),
	sense('tail number', '機尾|註冊|編號|尾號|登記', '机尾|注册|编号|尾号|登记', '尾巴|尾數|尾部數|尾端數|後尾數', 'of an animal, or a tally'),
	sense('cruising altitude|cruising speed', '巡航|巡行', '巡航|巡行', '遊輪|郵輪|遊船|航遊|遊弋|兜風', 'a holiday at sea'),
	sense(
		'ground stop',
		'停飛|地面停|停止起飛|禁飛|停止起降|暫停起|地面管制|地面等待|禁止起飛',
		'停飞|地面停|停止起飞|禁飞|停止起降|暂停起|地面管制|地面等待',
		'地面站|落地停|地鐵站|地面車站|停車站',
		'a station',
		{
			near: 'faa flights airport airports airline airlines departures newark jfk issued',
		},
	),

	// Space
	sense(
		'payload',
		'酬載|載荷|載重|負載|有效負荷|荷載|負荷|貨物',
		'载荷|有效载荷|载重|负载|荷载|负荷|货物',
		'薪水|工資|薪資|支付|付款|付費',
		'wages',
		{
			near: 'rocket satellite satellites orbit launch spacecraft falcon nasa kg capsule mission kilograms tonnes',
		},
	),
	sense('static fire|static-fire', '靜態|試車|點火', '静态|试车|点火', '靜電|開火|火災|靜火|射擊|失火', 'sparks, or guns', {
		near: 'test engine engines rocket spacex starship booster falcon raptor',
	}),
	misread('meteorite', '隕石|隕鐵|隕星|殞石', '陨石|陨铁|陨星', {
		'a streak in the sky': ['流星', 'meteor meteors meteoroid meteoroids'],
		'its neighbours': ['小行星|彗星', 'asteroid asteroids comet comets'],
	}),
	misread('comet', '彗|掃把星|掃帚星', '彗|扫把星|扫帚星', {
		'its neighbours': ['小行星|流星|隕石', 'asteroid asteroids meteor meteors meteorite meteorites meteoroid shooting'],
	}),
	misread('near-Earth asteroid|asteroid belt|asteroid mining|asteroid sample', '小行星', '小行星', {
		'its neighbours': ['彗星|流星', 'comet comets meteor meteors'],
		'a mark of print': '星號',
	}),
	misread('annular eclipse', '日食|日蝕|日環食|日全食|日偏食|環食|全食|偏食', '日食|日蚀|日环食|日全食|日偏食|环食|全食|偏食', {
		'of the moon': ['月食|月蝕', 'lunar moon'],
	}),
	sense('escape velocity', '逃逸|脫離|宇宙速度|逃離速度', '逃逸|脱离|宇宙速度|逃离速度', '逃跑|逃生|逃命|逃亡', 'running away'),
];
