/**
 * Everyday words with a second sense that the words beside them make certain: turnover of staff, a bond that matures, dates in a cake, the current at a pier.
 * Renderings of Taiwan, the Mainland and Hong Kong together. Source: our own knowledge of both languages, and what machines make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { sense } from './misread.js';

export const secondSenses: readonly TermRow[] = [
	// Business, money and law
	sense(
		'turnover',
		'流失率|流動率|離職率|人員流動|流動|流失|更替|汰換',
		'流失率|流动率|离职率|人员流动|流动|流失|更替|汰换',
		'營業額|成交額|成交量|營收|周轉率|週轉率',
		'sales',
		{ near: 'staff employee employees personnel workforce senior nurse nurses teacher teachers volunteers crew', apart: 'sales revenue' },
	),
	sense('to call', '贖回|提前償還|買回|收回', '赎回|提前偿还|买回|收回', '致電|打電話|呼叫|電話|通話', 'a telephone', {
		near: 'bonds bond perpetual debentures coupon maturity maturing redeem',
		apart: 'hotline helpline bondholders',
	}),
	sense('to mature', '到期|期滿|屆滿|滿期', '到期|期满|届满|满期', '成熟|長大|成年|熟成', 'growing up', {
		near: 'bonds bond notes note deposit deposits debt loan loans debentures certificate treasuries bills issued 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055',
		apart: 'market industry economy ecosystem technology technologies product products wine cheese tree trees sector',
	}),
	sense(
		'sampling|to sample',
		'送樣|樣品|取樣供|提供樣本|送測|試樣',
		'送样|样品|取样供|提供样本|送测|试样',
		'抽樣調查|抽樣檢查|抽樣|取樣|採樣|抽查|抽檢|品嚐|試吃',
		'taking a few of many',
		{
			near: 'customers customer chip chips wafer wafers parts module modules hbm hbm3 hbm4 transceivers lasers laser',
			apart: 'audit survey statistical random water soil blood',
		},
	),
	sense(
		'pipeline',
		'儲備|在手|項目庫|後續|籌備|潛在|在研|研發中|商機|案量|案源|管線|未來項目|產品線',
		'储备|在手|项目库|后续|筹备|潜在|在研|研发中|商机|案量|案源|管线|未来项目|产品线',
		'管道工程|輸油管|輸氣管|管道項目|管路|水管|油管',
		'pipes',
		{
			near: 'projects deals development drug drugs healthy robust strong hotel hotels ipo listings acquisitions',
			apart: 'oil gas water crude natural sewage kilometre kilometres km leak steel nord stream keystone',
		},
	),
	sense(
		'exercise period|exercise of the options|exercise the options|exercise the warrants',
		'行使|行權|履約|執行',
		'行使|行权|履约|执行',
		'運動|鍛鍊|練習|體操',
		"moving one's body",
	),
	sense('strike prices', '履約|行使|執行|行權|敲定', '履约|行使|执行|行权|敲定', '罷工|打擊|罷買|擊打', 'a walk-out'),
	sense('tender', '標書|投標|招標|標案|競投|中標|要約|得標', '标书|投标|招标|标案|竞投|中标|要约|得标', '溫柔|柔嫩|嫩|溫馨|軟嫩', 'soft', {
		near: 'submit submitted submission bid bids bidders awarded contract invited invite government offer offers',
		apart: 'meat beef cook until age love heart',
	}),
	sense('interest', '權益|股權|股份|股本|利益', '权益|股权|股份|股本|利益', '興趣|愛好|關心', 'liking', {
		near: 'controlling minority non-controlling equity stake acquire acquired acquisition beneficial',
		apart: 'strong great keen',
	}),
	sense('note|notes', '票據|債券|債|中期票據', '票据|债券|债|中期票据', '筆記|便條|記事', 'something written down', {
		near: 'senior convertible unsecured coupon issuance tranche redeem redemption guaranteed medium-term floating',
		apart: 'financial consolidated statements',
	}),
	sense(
		'yield|yields',
		'收益率|殖利率|孳息|息率|回報率|債息|孳息率',
		'收益率|殖利率|孳息|息率|回报率|债息|孳息率',
		'產量|屈服|讓路|產率|讓步',
		'a harvest',
		{ near: 'bond treasury 10-year dividend bonds coupon gilt bund treasuries', apart: 'wire crop wafer rice wheat' },
	),
	sense('spread', '利差|息差|價差|差價|差距|點差', '利差|息差|价差|差价|差距|点差', '傳播|散布|塗抹|擴散|展開|傳染', 'going round', {
		near: 'basis credit bps bid-ask',
		apart: 'virus all over disease rumours rumors',
	}),
	sense('exposure', '敞口|風險|曝險|暴露|承險|部位|投資', '敞口|风险|曝险|暴露|承险|部位|投资', '曝光|曝曬|暴曬|接觸陽光', 'light', {
		near: 'credit foreign currency bank banks loan loans counterparty sector property market',
		apart: 'sun light media',
	}),
	sense('security|securities', '證券|抵押|擔保|債券', '证券|抵押|担保|债券', '安全|保安|安保|保全', 'safety', {
		near: 'marketable equity debt underwriter convertible mortgage-backed fixed-income',
		apart: 'guard council national social',
	}),
	sense('bond', '債券|公債|債|國債', '债券|公债|债|国债', '紐帶|聯繫|粘合|黏合|羈絆|龐德', 'what ties people', {
		near: 'coupon yield issuer maturity treasury issuance convertible sovereign',
		apart: 'james adhesive family covalent',
	}),
	sense('floor', '議場|全院|院會|議事廳|議員席|院', '议场|全院|院会|议事厅|议员席|院', '地板|樓層|地面', 'the ground', {
		near: 'senate vote debate bill',
	}),
	sense('board', '董事會|理事會|委員會|董事局|校董會', '董事会|理事会|委员会|董事局|校董会', '木板|板子|甲板|看板', 'a plank', {
		near: 'directors chairman approved resignation appointed shareholders chair meeting',
		apart: 'circuit plywood cutting chess',
	}),
	sense('chair', '主席|主任|召集人|委員長', '主席|主任|召集人|委员长', '椅子|座椅|椅', 'a seat', {
		near: 'committee board elected deputy vice appointed federal fed',
		apart: 'sat sit wooden leather',
	}),
	sense(
		'executive|executives',
		'高管|主管|行政|管理|高層|執行|經理|高級職員',
		'高管|主管|行政|管理|高层|执行|经理|高级职员',
		'處決|死刑|行刑',
		'death',
	),
	sense(
		'officer|officers',
		'主管|長|官|職員|人員|總監|負責人|高管|高級職員|高級人員',
		'主管|长|官|职员|人员|总监|负责人|高管|高级职员|高级人员',
		'軍官|警官|警員',
		'police',
		{ near: 'chief financial operating directors corporate executive', apart: 'police army military naval' },
	),
	sense('party|parties', '方|當事人', '方|当事人', '派對|聚會|宴會', 'a feast or a faction', {
		near: 'hereto contracting third either neither agreement defaulting disclosing',
		apart: 'birthday political democratic republican',
	}),
	sense('consideration', '對價|代價|約因|價款|作價|金額|報酬', '对价|代价|约因|价款|作价|金额|报酬', '考慮|體諒|考量|體貼', 'thought', {
		near: 'cash total purchase aggregate payable paid settled allotment shares',
		apart: 'take taken taking into under careful',
	}),
	sense('instrument|instruments', '工具|票據|文書|文據|契據|金融商品', '工具|票据|文书|文据|契据|金融商品', '樂器|儀器|器械|儀表', 'what one plays', {
		near: 'financial debt derivative negotiable hedging equity',
		apart: 'musical play surgical',
	}),
	sense('title', '所有權|業權|產權|物權', '所有权|业权|产权|物权', '標題|稱號|頭銜|書名|職稱', 'a name', {
		near: 'pass passes transfer goods deed land property registered risk vest vests',
		apart: 'book job championship film',
	}),
	sense('execution', '簽立|簽署|簽訂|訂立|簽約', '签立|签署|签订|订立|签约', '處決|執行死刑|行刑|死刑|槍決', 'death', {
		near: 'deed agreement contract delivery document documents',
		apart: 'prisoner prisoners death',
	}),
	sense('instalment|installment|instalments|installments', '分期|期款|期|攤還|攤付', '分期|期款|期|摊还|摊付', '安裝|裝設|裝置', 'setting up'),
	sense(
		'outstanding',
		'未償還|尚未|已發行|在外|流通|未清|未付|未結|未行使|尚欠|結欠|發行',
		'未偿还|尚未|已发行|在外|流通|未清|未付|未结|未行使|尚欠|结欠|发行',
		'傑出|優秀|出色|卓越',
		'excellence',
		{ near: 'shares balance principal amount loans loan options debt borrowings bonds invoices', apart: 'performance achievement contribution' },
	),
	sense('principal', '本金|本息|貸款額', '本金|本息|贷款额', '校長|主角', 'a head of a school', {
		near: 'interest repayment repay loan amount mortgage bond aggregate outstanding',
		apart: 'school teacher pupils',
	}),
	sense('leverage', '槓桿|負債|舉債|借貸', '杠杆|负债|举债|借贷', '撬動|手段', 'a means of pressure', {
		near: 'ratio ratios debt financial ebitda equity deleverage reduce balance-sheet',
		apart: 'over bargaining negotiating',
	}),
	sense('provision|provisions', '撥備|準備|備抵|條文|條款|規定', '拨备|准备|备抵|条文|条款|规定', '供應|食物|糧食|供給', 'food', {
		near: 'doubtful impairment bad losses credit expected warranty onerous',
		apart: 'food',
	}),
	sense('appreciation', '升值|增值|漲價|升幅|升', '升值|增值|涨价|升幅|升', '感謝|欣賞|感激|賞識|鑑賞', 'thanks', {
		near: 'currency property renminbi yuan capital dollar yen asset price',
		apart: 'thanks sincere express heartfelt',
	}),
	sense('depreciation', '折舊|攤銷', '折旧|摊销', '貶值|跌價', 'a currency', {
		near: 'amortisation amortization equipment property plant straight-line assets',
		apart: 'currency yuan yen dollar',
	}),
	sense('minutes', '會議紀錄|紀錄|記錄|議事錄|會議記錄|紀要|議事', '会议纪录|纪录|记录|议事录|会议记录|纪要|议事', '分鐘|分钟', 'time', {
		near: "meeting's circulated board's fomc fed's",
		apart: 'five ten few last thirty took',
	}),
	sense('adjourned', '休會|押後|休庭|延期|延會|散會|改期', '休会|押后|休庭|延期|延会|散会|改期', '旅居|暫住', 'staying'),
	sense('quorum', '法定人數|法定出席人數|足夠人數', '法定人数|法定出席人数|足够人数', '法庭|仲裁庭', 'a court'),
	sense('motion', '動議|議案|申請|聲請|提案|動議案', '动议|议案|申请|声请|提案|动议案', '運動|動作|移動', 'movement', {
		near: 'carried filed defeated seconded court dismiss vote voted table debate passed rejected',
		apart: 'slow picture',
	}),
	sense('bill', '法案|草案|議案|條例草案', '法案|草案|议案|条例草案', '帳單|賬單|鈔票|喙', 'what one pays', {
		near: 'senate parliament lawmakers amend amendments reading passed legislature house',
		apart: 'electricity phone water restaurant hospital meter gas utility household printed',
	}),
	sense('sentence', '判刑|刑|徒刑|刑期|判處|判決|量刑|監禁', '判刑|刑|徒刑|刑期|判处|判决|量刑|监禁', '句子|語句|一句話', 'words', {
		near: 'prison jail suspended death judge serving reduced appeal custodial',
		apart: 'word verb write grammar',
	}),
	sense('hearing', '聆訊|聽證|開庭|審訊|庭審|審理', '聆讯|听证|开庭|审讯|庭审|审理', '聽力|聽覺|聽到', 'the ear', {
		near: 'court judge senate committee adjourned bail preliminary parole',
		apart: 'aid aids loss impaired',
	}),
	sense('charge|charges', '控罪|指控|罪名|起訴|控告|檢控|罪', '控罪|指控|罪名|起诉|控告|检控|罪', '收費|費用|充電|充值', 'money', {
		near: 'murder criminal guilty pleaded fraud assault corruption theft',
		apart: 'battery card fee',
	}),
	sense('bar', '律師公會|大律師|律師資格|律師界|律師', '律师公会|大律师|律师资格|律师界|律师', '酒吧|酒館|棒子', 'a pub', {
		near: 'association admitted exam examination council barristers',
		apart: 'drink beer',
	}),
	sense('bench', '法官席|法官|合議庭|審判席|庭', '法官席|法官|合议庭|审判席|庭', '長凳|長椅|板凳', 'a seat', {
		near: 'judges three-judge appellate court supreme judge',
		apart: 'park wooden substitute',
	}),
	sense('brief', '訴狀|書狀|陳詞|意見書|狀|案情摘要', '诉状|书状|陈词|意见书|状|案情摘要', '簡短|內褲|短暫|簡介', 'short', {
		near: 'filed amicus court attorneys lawyers legal',
		apart: 'a',
	}),
	sense('suit|suits', '訴訟|官司|訴|提告|興訟', '诉讼|官司|诉|提告|兴讼', '西裝|套裝|西服', 'clothes', {
		near: 'filed class-action lawsuit court defamation against plaintiffs libel dismissed',
		apart: 'wore wearing tie',
	}),
	sense('ground|grounds', '理由|依據|根據|原因|基礎', '理由|依据|根据|原因|基础', '地面|土地|場地|操場', 'the earth', {
		near: 'appeal dismissal divorce legal humanitarian reasonable refusal compassionate',
		apart: 'burial school training',
	}),
	sense(
		'on discharge|upon discharge|before discharge|after discharge|at discharge',
		'出院|離院',
		'出院|离院',
		'分泌物|排放|放電|卸貨|解僱|排出|退伍',
		'another discharge',
		{ near: 'you patient patients hospital letter medication home', apart: 'wound water waste battery ear eye sewage' },
	),
	sense('discharge', '出院|離院', '出院|离院', '分泌物|排放|放電|卸貨|解僱|排出|退伍', 'another discharge', {
		near: 'hospital doctor patient ward letter medication nurse summary home',
		apart: 'vaginal nasal eye wound water waste ear sewage pus',
	}),
	sense('discharged', '出院|離院', '出院|离院', '分泌|排放|放電|卸貨|解僱|開除', 'another discharge', {
		near: 'hospital patient patients ward doctors recovered home',
		apart: 'sewage water waste wastewater factory army',
	}),
	// Health
	sense('operation|operations', '手術|開刀|動刀', '手术|开刀|动刀', '操作|營運|運作|行動|運算', 'running things', {
		near: 'surgeon surgery hip knee heart surgeons anaesthetic cataract patient hernia brain recovering',
		apart: 'military police business',
	}),
	sense('theatre|theater', '手術室|開刀房|手術', '手术室|开刀房|手术', '劇院|戲院|劇場|電影院', 'plays', {
		near: 'surgeon surgeons surgery anaesthetist operating nurse',
		apart: 'play film audience',
	}),
	sense('ward', '病房|病室|選區|院舍', '病房|病室|选区|院舍', '守衛|防禦', 'guarding', {
		near: "hospital patients nurse maternity nurses isolation visitors children's psychiatric visiting",
		apart: 'off',
	}),
	sense('drip', '點滴|靜脈滴注|輸液|吊鹽水', '点滴|静脉滴注|输液|吊盐水', '滴水|水滴|漏水|滴落', 'falling water', {
		near: 'hospital intravenous nurse saline patient arm iv vein',
		apart: 'tap coffee',
	}),
	sense('tablet|tablets', '藥片|錠|藥丸|片|粒|藥錠', '药片|锭|药丸|片|粒|药锭', '平板電腦|石碑|平板|牌匾', 'a computer', {
		near: 'swallow dose mg chew paracetamol aspirin antihistamine',
		apart: 'screen app android ipad stone',
	}),
	sense('dressing', '敷料|紗布|包紮|繃帶|敷藥', '敷料|纱布|包扎|绷带|敷药', '沙拉醬|調味|打扮|穿衣|醬汁', 'a sauce, or clothes', {
		near: 'wound sterile change bandage adhesive gauze nurse burn',
		apart: 'salad vinegar',
	}),
	sense('temperature', '發燒|體溫|發熱|熱度', '发烧|体温|发热|热度', '氣溫', 'weather', {
		near: 'fever feverish cough thermometer sore',
		apart: 'outdoor outside room',
	}),
	sense('complaint', '病|症|不適|毛病', '病|症|不适|毛病', '投訴|抱怨|申訴|訴狀', 'a grievance', {
		near: 'chest skin stomach respiratory heart bowel',
		apart: 'filed customer letter',
	}),
	sense('practice', '診所|執業|醫務所|門診', '诊所|执业|医务所|门诊', '練習|慣例|實踐|做法', 'training', {
		near: "gp doctor's doctors dental surgery nurse",
		apart: 'best common',
	}),
	sense('stool|stools', '糞便|大便|便|排便', '粪便|大便|便|排便', '凳子|椅子|板凳', 'a seat', {
		near: 'loose blood watery sample samples bowel diarrhoea',
		apart: 'bar sat wooden',
	}),
	sense('labour|labor', '分娩|生產|陣痛|產程|待產|臨盆|產', '分娩|生产|阵痛|产程|待产|临盆|产', '勞動|勞工|勞力|工黨', 'work', {
		near: 'contractions midwife birth induced induce baby pregnant',
		apart: 'market union costs party',
	}),
	sense('delivery', '分娩|生產|接生|產|生孩子|娩', '分娩|生产|接生|产|生孩子|娩', '交付|配送|送貨|交貨|快遞|遞送', 'bringing goods', {
		near: 'caesarean vaginal midwife baby breech forceps preterm',
		apart: 'goods food pizza',
	}),
	sense('crown|crowns', '牙冠|牙套|假牙', '牙冠|牙套|假牙', '皇冠|王冠|王室|冠冕', 'a king', {
		near: 'dentist tooth teeth dental molar ceramic porcelain',
		apart: 'king queen prince',
	}),
	sense('filling|fillings', '補牙|填補|補牙材料|填料|補', '补牙|填补|补牙材料|填料|补', '餡料|餡|飽足|裝填', 'food', {
		near: 'dentist tooth teeth dental cavity amalgam',
		apart: 'pie cake chocolate',
	}),
	sense('bridge', '牙橋|假牙|牙', '牙桥|假牙|牙', '橋樑|大橋|橋', 'over a river', {
		near: 'dentist dental teeth crown denture',
		apart: 'river road suspension',
	}),
	sense('plaque', '牙菌斑|牙垢|斑塊|牙石|菌斑', '牙菌斑|牙垢|斑块|牙石|菌斑', '牌匾|匾額|徽章|銘牌|牌子', 'a sign', {
		near: 'teeth dental gum gums artery arteries brushing toothpaste amyloid',
		apart: 'commemorative unveiled wall',
	}),
	sense('gum|gums', '牙齦|牙肉|齒齦', '牙龈|牙肉|齿龈', '口香糖|橡皮糖|樹膠', 'sweets', {
		near: 'teeth bleeding dentist tooth disease swollen',
		apart: 'chew chewing tree',
	}),
	sense('iris', '虹膜', '虹膜', '鳶尾|艾瑞絲', 'a flower', { near: 'eye eyes pupil cornea retina scan recognition', apart: 'flower garden' }),
	sense('pupil|pupils', '瞳孔', '瞳孔', '學生|小學生|學童', 'at school', { near: 'iris dilated dilate cornea', apart: 'school teacher' }),
	sense('lens', '水晶體|晶狀體|鏡片|隱形眼鏡', '水晶体|晶状体|镜片|隐形眼镜', '鏡頭', 'a camera', {
		near: 'cataract contact cornea retina',
		apart: 'camera zoom',
	}),
	sense('drum', '耳膜|鼓膜', '耳膜|鼓膜', '鼓聲|大鼓|桶', 'music', { near: 'ear perforated' }),
	sense('temple|temples', '太陽穴', '太阳穴', '寺廟|廟宇|寺|廟|神殿', 'worship', {
		near: 'headache forehead throbbing pain',
		apart: 'buddhist god hindu monks',
	}),
	sense('sole|soles', '腳底|腳掌|鞋底|足底', '脚底|脚掌|鞋底|足底', '唯一|獨家|單獨|鰨魚|比目魚', 'only', {
		near: 'foot feet heel itchy',
		apart: 'fish lemon trader',
	}),
	sense('calf|calves', '小腿|腓腸', '小腿|腓肠', '小牛|牛犢|犢', 'an animal', {
		near: 'muscle leg cramp pain ankle swollen swelling thigh',
		apart: 'cow dairy herd',
	}),
	sense('nail|nails', '指甲|腳趾甲|甲', '指甲|脚趾甲|甲', '釘子|鐵釘|釘', 'iron', {
		near: 'finger toe polish file fungus bite biting trim varnish brittle',
		apart: 'hammer wood',
	}),
	sense('appendix', '闌尾|盲腸', '阑尾|盲肠', '附錄|附件|附表', 'a supplement', {
		near: 'burst inflamed ruptured surgery surgeon abdominal',
		apart: 'page report see',
	}),
	sense('organ|organs', '器官|臟器', '器官|脏器', '風琴|管風琴|機關', 'music', {
		near: 'donor transplant donation donors vital liver kidney failure',
		apart: 'church pipe play',
	}),
	sense('tissue', '組織', '组织', '紙巾|面紙|衛生紙', 'paper', {
		near: 'scar muscle connective brain lung breast sample biopsy',
		apart: 'box paper nose',
	}),
	sense('cell|cells', '細胞', '细胞', '牢房|電池|手機|單元', 'a prison', {
		near: 'blood cancer stem nerve immune tumour membrane',
		apart: 'prison battery solar phone',
	}),
	sense('culture|cultures', '培養', '培养', '文化', 'arts', { near: 'bacteria bacterial cells blood throat swab urine', apart: 'popular company' }),
	sense('virus', '病毒', '病毒', '毒液|毒藥', 'venom'),
	sense('shot|shots', '疫苗|針|注射|接種|劑', '疫苗|针|注射|接种|剂', '射擊|槍擊|鏡頭|投籃|照片', 'guns', {
		near: 'flu booster vaccine tetanus allergy measles covid',
		apart: 'gun camera goal penalty',
	}),
	sense('strain|strains', '菌株|病毒株|毒株|株|品系|品種|變種', '菌株|病毒株|毒株|株|品系|品种|变种', '拉傷', 'stress', {
		near: 'virus bacteria flu bacterial resistant influenza mutant',
		apart: 'muscle eye',
	}),
	sense('shingles', '帶狀皰疹|帶狀疱疹|生蛇|皮蛇|纏腰龍', '带状疱疹|生蛇|皮蛇|缠腰龙', '瓦片|木瓦|屋瓦|卵石', 'a roof', {
		near: 'rash vaccine chickenpox painful virus blisters',
		apart: 'roof cedar',
	}),
	sense('cold', '感冒|傷風|著涼', '感冒|伤风|著凉', '寒冷|冷', 'weather', {
		near: 'cough runny flu sneezing common symptoms',
		apart: 'weather water winter',
	}),
	sense('cure|cured', '醃|醃製|風乾|臘|燻', '腌|腌制|风干|腊|熏', '治癒|治療|治好', 'healing', {
		near: 'ham bacon salt meat smoked salmon pork',
		apart: 'disease cancer patient',
	}),
	// Kitchen and table
	sense('dates', '椰棗|棗|蜜棗', '椰枣|枣|蜜枣', '日期|約會|日子|時間', 'days', {
		near: 'chop walnuts pitted almonds nuts figs raisins dried sticky chopped honey medjool stuffed',
		apart: 'due payment birth',
	}),
	sense('season', '調味|加鹽|撒鹽|下味', '调味|加盐|撒盐|下味', '季節|季', 'the year', {
		near: 'salt pepper taste lightly generously',
		apart: 'football tourist peak rainy',
	}),
	sense('stock', '高湯|上湯|湯|湯底|清湯', '高汤|上汤|汤|汤底|清汤', '股票|庫存|存貨|股份', 'shares or stores', {
		near: 'chicken vegetable beef simmer pour ml litre cube ladle',
		apart: 'price market shares farm',
	}),
	sense('batter', '麵糊|粉漿|漿', '面糊|粉浆|浆', '擊球手|打者|連續猛擊|打擊者', 'a player', {
		near: 'pour whisk flour tempura pancake fry fried dip cake',
		apart: 'pitcher base home',
	}),
	sense('mince|minced', '絞肉|碎肉|免治|肉碎|剁|切碎|末|碎', '绞肉|碎肉|免治|肉碎|剁|切碎|末|碎', '薄荷|閃爍其詞', 'a herb'),
	sense('gravy', '肉汁|醬汁|滷汁', '肉汁|酱汁|卤汁', '墳墓|嚴重', 'a grave'),
	sense('dough', '麵團|生麵|麵糰', '面团|生面', '鈔票', 'money', { near: 'knead roll rise yeast flour pizza bread', apart: 'earn' }),
	sense('rolling pin', '擀麵棍|擀麵杖|麵棍|桿麵棍', '擀面棍|擀面杖|面棍|杆面棍', '滾動針|滾針|捲針|滾動的別針', 'a pin'),
	sense('tin', '烤模|烤盤|模|焗盤|罐', '烤模|烤盘|模|焗盘|罐', '錫|錫礦', 'the metal', {
		near: 'bake cake line lined loaf grease greased baking pour muffin',
		apart: 'mine ore copper',
	}),
	sense('oven-proof dish|dish', '菜|菜餚|料理|盤|碟|焗盤', '菜|菜肴|料理|盘|碟|焗盘', '碟形天線|天線', 'an aerial', {
		near: 'serve baking bake side signature',
		apart: 'satellite',
	}),
	sense('course', '道菜|菜|主菜|前菜', '道菜|菜|主菜|前菜', '課程|路線|航線', 'lessons', {
		near: 'dinner starter dessert menu tasting',
		apart: 'golf training university',
	}),
	sense('starter|starters', '前菜|頭盤|開胃菜', '前菜|头盘|开胃菜', '起動器|先發|初學者|啟動器', 'a motor', {
		near: 'main dessert menu soup restaurant ordered salad',
		apart: 'motor engine line-up',
	}),
	sense('entree|entrée', '主菜|前菜|菜', '主菜|前菜|菜', '入口|進入', 'a door'),
	sense('tip|tips', '小費|貼士|打賞', '小费|贴士|打赏', '提示|尖端|竅門|建議', 'advice', { near: 'waiter restaurant waiters', apart: 'useful' }),
	sense('bill', '帳單|賬單|單|結帳|買單', '帐单|账单|单|结帐|买单', '法案|議案', 'a law', {
		near: 'restaurant waiter split hotel dinner phone',
		apart: 'senate parliament',
	}),
	sense('punch', '潘趣酒|雞尾酒|賓治|果汁酒|水果酒', '潘趣酒|鸡尾酒|宾治|果汁酒|水果酒', '拳|打孔|拳擊', 'a blow', {
		near: 'bowl fruit drink served rum glass',
		apart: 'hole',
	}),
	sense('mint', '薄荷', '薄荷', '鑄幣|造幣', 'coins', { near: 'leaves fresh tea chopped sprig lamb', apart: 'coin royal' }),
	sense('chips', '薯條|炸薯條|薯片', '薯条|炸薯条|薯片', '晶片|芯片|籌碼|碎片', 'silicon', {
		near: 'fish fried salt vinegar potato burger',
		apart: 'ai memory semiconductor wafer',
	}),
	sense('toast', '吐司|多士|烤麵包|麵包', '吐司|多士|烤面包|面包', '乾杯|敬酒|祝酒', 'a drink', {
		near: 'butter jam slice breakfast eggs beans',
		apart: 'bride guests',
	}),
	sense('game', '野味|獵物', '野味|猎物', '遊戲|比賽|賽事', 'play', { near: 'venison pheasant meat', apart: 'video ball team' }),
	sense('fasting', '禁食|空腹|齋戒|齋|斷食|節食', '禁食|空腹|斋戒|斋|断食|节食', '快速|迅速|飛快', 'speed'),
	// Home, machines and roads
	sense('tap', '水龍頭|龍頭|水喉|自來水', '水龙头|龙头|水喉|自来水', '輕敲|點擊|輕拍|點按', 'touching', {
		near: 'water kitchen dripping leaking hot cold bathroom turn running',
		apart: 'screen icon button',
	}),
	sense('plug', '塞子|插頭|栓', '塞子|插头|栓', '宣傳|打廣告', 'promotion', { near: 'bath sink socket drain spark three-pin', apart: 'book show' }),
	sense('pilot light', '母火|長明火|引火|點火|小火|長明燈', '母火|长明火|引火|点火|小火|长明灯', '飛行員|機師|試點|駕駛員', 'flying'),
	sense('boot', '行李廂|後車廂|車尾箱|後備箱|行李箱', '行李厢|后车厢|车尾箱|后备箱|行李箱', '靴子|開機|啟動|靴', 'what one wears', {
		near: 'car luggage suitcase open spare',
		apart: 'leather computer walking',
	}),
	sense('trunk', '行李廂|後車廂|車尾箱|後備箱', '行李厢|后车厢|车尾箱|后备箱', '樹幹|象鼻|軀幹|主幹', 'a tree or an elephant', {
		near: 'car luggage suitcase driver',
		apart: 'tree elephant',
	}),
	sense('bonnet|hood', '引擎蓋|車頭蓋|機蓋', '引擎盖|车头盖|机盖', '軟帽|帽子|兜帽|頭巾', 'a hat', {
		near: 'car engine open dented radiator lift',
		apart: 'wore head jacket',
	}),
	sense('horn', '喇叭|響號|號|鳴笛', '喇叭|响号|号|鸣笛', '牛角|犄角', 'an animal', {
		near: 'driver car sound sounded honk honked lorry',
		apart: 'rhino cow goat',
	}),
	sense('tyre|tire|tyres|tires', '輪胎|車胎|胎', '轮胎|车胎|胎', '疲倦|疲勞', 'weariness', {
		near: 'flat spare pressure winter car rubber puncture change',
		apart: 'children',
	}),
	sense('jam', '塞車|堵車|擁擠|堵|阻塞', '塞车|堵车|拥挤|堵|阻塞', '果醬|果子醬', 'fruit', {
		near: 'traffic road highway motorway hours stuck',
		apart: 'strawberry toast bread',
	}),
	sense('jam', '卡紙|卡住|夾紙|堵塞', '卡纸|卡住|夹纸|堵塞', '果醬|即興', 'fruit', { near: 'paper printer tray clear', apart: 'strawberry toast' }),
	sense('clutch', '離合器|離合', '离合器|离合', '抓住|緊握|手拿包', 'grasping', { near: 'pedal gear gears car brake press', apart: 'bag' }),
	sense('gear', '檔|排檔|齒輪|波', '档|排档|齿轮|波', '裝備|服裝', 'equipment', {
		near: 'shift neutral reverse clutch drive engine',
		apart: 'riot camping fishing',
	}),
	sense('crane|cranes', '起重機|吊車|吊臂|天秤|吊機', '起重机|吊车|吊臂|天秤|吊机', '白鶴|鶴|丹頂鶴', 'a bird', {
		near: 'construction collapsed site tower operator container port steel lift',
		apart: 'bird nest wetland migrate',
	}),
	sense('bolt|bolts', '螺栓|螺絲|門栓', '螺栓|螺丝|门栓', '閃電|逃跑|博爾特', 'lightning', {
		near: 'nut nuts tighten loosen steel washer wrench screw',
		apart: 'lightning usain',
	}),
	sense('nut|nuts', '螺帽|螺母|螺絲', '螺帽|螺母|螺丝', '堅果|果仁', 'food', {
		near: 'bolt bolts tighten wheel wrench spanner washer',
		apart: 'almond peanut allergy',
	}),
	sense('washer', '墊圈|墊片|華司', '垫圈|垫片|华司', '洗衣機|洗滌', 'laundry', {
		near: 'bolt nut rubber screw tighten',
		apart: 'dryer clothes laundry',
	}),
	sense('jack', '千斤頂', '千斤顶', '傑克|插孔|積', 'a person', { near: 'car wheel lift tyre lower flat', apart: 'headphone' }),
	sense('exhaust', '排氣|廢氣|尾氣|排煙', '排气|废气|尾气|排烟', '用盡|耗盡|疲憊|精疲力竭', 'using up', {
		near: 'fumes pipe car diesel engine gas system fan',
		apart: 'remedies',
	}),
	sense('spring|springs', '彈簧', '弹簧', '春天|春季|泉水|泉', 'a season', {
		near: 'coil mattress steel suspension valve',
		apart: 'hot season autumn',
	}),
	sense('bulb|bulbs', '燈泡|球莖|鱗莖', '灯泡|球茎|鳞茎', '球體|電球', 'a ball', { near: 'light led replace' }),
	sense('fan|fans', '風扇|電風扇|扇|風機', '风扇|电风扇|扇|风机', '粉絲|球迷|影迷|歌迷', 'admirers', {
		near: 'cooling ceiling electric blades exhaust extractor',
		apart: 'football club music',
	}),
	sense(
		'seal|seals',
		'密封|封條|墊圈|封口|油封|密封件|密封圈|蠟封|封',
		'密封|封条|垫圈|封口|油封|密封件|密封圈|蜡封|封',
		'海豹|印章|海獅',
		'an animal',
		{ near: 'rubber leak broken lid door valve oil gasket airtight bottle', apart: 'beach pup ice colony' },
	),
	sense('mould|mold', '霉|黴|發霉|霉菌', '霉|发霉|霉菌', '模具|模型|鑄模', 'a shape', {
		near: 'damp black bathroom bread spores ceiling',
		apart: 'injection plastic casting',
	}),
	sense('plaster', '石膏|灰泥|批盪', '石膏|灰泥|批荡', 'OK繃|膠布|藥布', 'a bandage', {
		near: 'wall walls ceiling cracked cracks',
		apart: 'cut finger',
	}),
	sense('plaster|plasters', 'OK繃|膠布|創可貼|創口貼|藥水膠布|貼布|OK绷', 'OK绷|胶布|创可贴|创口贴|药水胶布|贴布', '石膏|灰泥', 'a wall', {
		near: 'cut finger knee graze antiseptic blister',
		apart: 'wall cast ceiling',
	}),
	sense('flat', '公寓|單位|住宅|房', '公寓|单位|住宅|房', '平坦|平的|扁平', 'level', {
		near: 'bedroom rent rented landlord two-bedroom tenant kitchen sublet',
		apart: 'tyre land feet',
	}),
	sense('lift|lifts', '電梯|升降機', '电梯|升降机', '抬起|舉起|提升', 'raising', { near: 'stuck stairs flats tower broken', apart: 'weights heavy' }),
	sense('lift', '順風車|搭便車|載|送|便車|接送', '顺风车|搭便车|载|送|便车|接送', '電梯|升降機', 'a machine', {
		near: 'gave ride driver',
		apart: 'floor building',
	}),
	sense('drawers', '抽屜', '抽屉', '抽油煙|內褲|畫圖的人', 'clothes', { near: 'chest desk bedroom kitchen top' }),
	sense('cabinet', '內閣', '内阁', '櫃子|櫥櫃|櫃', 'furniture', {
		near: 'minister ministers reshuffle prime shadow resigned',
		apart: 'kitchen filing wooden drawer',
	}),
	sense('coach', '教練|總教練|主帥', '教练|总教练|主帅', '長途汽車|大巴|客車|遊覽車', 'a bus', {
		near: 'match basketball assistant head',
		apart: 'passengers driver motorway luggage',
	}),
	sense('coach|coaches', '旅遊巴|巴士|客車|大巴|遊覽車|旅遊巴士|長途車', '旅游巴|巴士|客车|大巴|游览车|旅游巴士|长途车', '教練|教師', 'a trainer', {
		near: 'passengers driver motorway tour luggage tourists trip seats crashed',
		apart: 'team players football',
	}),
	sense('platform', '月台|站台', '月台|站台', '平台|政綱', 'a base', {
		near: 'train trains station railway passengers underground',
		apart: 'software oil online digital ticket ticketing booking',
	}),
	sense('track|tracks', '軌道|鐵軌|路軌', '轨道|铁轨|路轨', '曲目|跑道|足跡', 'music', {
		near: 'train trains railway rail derailed trams',
		apart: 'music album song race',
	}),
	sense('points', '道岔|轉轍器|轉轍機|路軌轉換', '道岔|转辙器|转辙机|路轨转换', '分數|點數', 'a score', {
		near: 'railway signal train tracks failure',
		apart: 'score league',
	}),
	sense('berth', '泊位|船席|碼頭|鋪位|臥鋪', '泊位|船席|码头|铺位|卧铺', '出生|分娩', 'birth'),
	sense('port', '左舷', '左舷', '港口|港|埠', 'a harbour', { near: 'starboard bow', apart: 'city authority container' }),
	sense('port', '波特酒|砵酒|缽酒', '波特酒|砵酒|钵酒', '港口|港|埠', 'a harbour', {
		near: 'sherry stilton vintage tawny brandy',
		apart: 'ship container',
	}),
	sense('bow', '船首|船頭|艏', '船首|船头|艏', '蝴蝶結|鞠躬|弓', 'a weapon', {
		near: "stern ship's ship vessel hull starboard deck",
		apart: 'arrow violin tie',
	}),
	sense('deck', '甲板', '甲板', '一副牌|牌組|紙牌', 'cards', {
		near: 'ship crew passengers captain upper cargo boat sailors',
		apart: 'cards shuffle',
	}),
	sense('current|currents', '水流|海流|洋流|激流|潮流|流|暗湧|急流', '水流|海流|洋流|激流|潮流|流|暗涌|急流', '電流', 'electricity', {
		near: 'swimmers swimming strong pier tide river swim ocean sea boat rip beach swept',
		apart: 'electric electrical voltage amp amps alternating direct wire circuit',
	}),
	sense('wave|waves', '波浪|海浪|浪|浪潮', '波浪|海浪|浪|浪潮', '揮手|電波', 'a hand', {
		near: 'surf beach sea huge ocean boat surfers swimmers',
		apart: 'radio sound hand',
	}),
	sense('bank|banks', '氾濫|泛濫|決堤|溢|堤岸|河岸|岸|堤|河畔|江岸', '泛滥|决堤|溢|堤岸|河岸|岸|堤|河畔|江岸', '銀行', 'money', {
		near: 'river burst south-bank north-bank stream flooded muddy fishing canal',
		apart: 'central loan account deposit investment world development asian lent lends financed finance project',
	}),
	sense('mouth', '河口|出海口|口', '河口|出海口|口', '嘴巴|嘴|口腔', 'a face', {
		near: 'river estuary delta yangtze mekong',
		apart: 'dry open tooth',
	}),
	sense('bed', '河床|海床|床', '河床|海床|床', '睡床|床鋪|臥床', 'sleep', { near: 'river dry sea lake gravel', apart: 'hotel slept' }),
	sense('lock|locks', '水閘|船閘|閘', '水闸|船闸|闸', '鎖頭|門鎖|上鎖', 'a door', {
		near: 'canal barge boat boats narrowboat river',
		apart: 'door key',
	}),
	sense('bark', '樹皮|樹幹', '树皮|树干', '吠|狗叫|吠叫', 'a dog', { near: 'tree trees oak birch pine peel willow', apart: 'dog dogs loud' }),
	sense('trunk', '樹幹|幹', '树干|干', '行李箱|後車廂|象鼻', 'a box', { near: 'tree branches roots bark oak', apart: 'car elephant' }),
	sense('trunk', '象鼻|鼻', '象鼻|鼻', '樹幹|行李箱|後車廂', 'a tree', { near: 'elephant elephants', apart: 'tree' }),
	sense('plant|plants', '工廠|廠|廠房|電廠|廠區', '工厂|厂|厂房|电厂|厂区', '植物|植株', 'a living thing', {
		near: 'assembly manufacturing workers production nuclear car chemical steel cement semiconductor',
		apart: 'garden species leaves flowers water',
	}),
	sense('leaves', '樹葉|葉子|葉|落葉', '树叶|叶子|叶|落叶', '離開|假期|休假', 'going', { near: 'bay tea fallen yellow', apart: 'home' }),
	sense('rock', '岩石|石頭|石', '岩石|石头|石', '搖滾|搖晃', 'music', {
		near: 'volcanic limestone sedimentary granite layers climb erosion fell',
		apart: 'music band concert star',
	}),
	sense('mine|mines', '礦場|礦山|礦坑|礦井|煤礦|金礦|礦', '矿场|矿山|矿坑|矿井|煤矿|金矿|矿', '我的|地雷', 'what belongs to me', {
		near: 'coal gold workers copper collapsed trapped underground iron',
		apart: 'friend land',
	}),
	sense('mine|mines', '地雷|水雷|佈雷', '地雷|水雷|布雷', '礦山|礦場|礦', 'digging', {
		near: 'anti-personnel laid clear cleared naval exploded sappers',
		apart: 'coal gold copper',
	}),
	sense('miner|miners', '礦工', '矿工', '未成年|少數|次要', 'a minor', { near: 'coal underground pit trapped gold strike grandfather father' }),
	sense('minor|minors', '未成年|兒童|青少年', '未成年|儿童|青少年', '礦工', 'a miner', {
		near: 'parents guardian adult consent alcohol unaccompanied age custody',
	}),
	sense('shaft', '豎井|礦井|井道|電梯井|升降機槽|軸', '竖井|矿井|井道|电梯井|升降机槽|轴', '光束|箭桿', 'light', {
		near: 'mine elevator lift ventilation fell',
		apart: 'light',
	}),
	sense('spring', '泉|泉水|溫泉', '泉|泉水|温泉', '春天|彈簧', 'a season', {
		near: 'hot water mountain natural mineral thermal',
		apart: 'summer autumn last',
	}),
	sense('tank', '魚缸|水箱|水槽|缸|油箱|槽|箱', '鱼缸|水箱|水槽|缸|油箱|槽|箱', '坦克|戰車', 'a weapon', {
		near: 'fish water goldfish storage petrol aquarium septic',
		apart: 'army battle troops',
	}),
	sense('pen|pens', '圍欄|圈|欄|豬圈|羊圈|獸欄|欄舍', '围栏|圈|栏|猪圈|羊圈|兽栏|栏舍', '鋼筆|原子筆|筆', 'writing', {
		near: 'sheep pigs cattle animals farm pig chickens',
		apart: 'ink paper write',
	}),
	sense('mouse', '滑鼠|鼠標', '滑鼠|鼠标', '老鼠|鼠', 'an animal', {
		near: 'keyboard click cursor computer button wireless usb',
		apart: 'trap cheese cat laboratory',
	}),
	sense('crop', '農作物|作物|收成|莊稼|產量', '农作物|作物|收成|庄稼|产量', '裁剪|裁切|剪裁', 'cutting a picture', {
		near: 'wheat rice farmers harvest drought corn maize failure',
		apart: 'photo image',
	}),
	sense('pitch', '球場|場地|草地|場', '球场|场地|草地|场', '推銷|音高|瀝青|投球', 'sales or sound', {
		near: 'football players grass rugby cricket ran referee waterlogged',
		apart: 'sales investors voice',
	}),
	sense('match', '比賽|賽事|球賽|對賽|場', '比赛|赛事|球赛|对赛|场', '火柴', 'fire', {
		near: 'football tennis cricket final win lost referee players',
		apart: 'light strike',
	}),
	sense('draw', '平手|和局|平局|賽和|打和|和|戰平', '平手|和局|平局|赛和|打和|和|战平', '畫|抽屜|繪', 'pictures', {
		near: 'goalless 1-1 2-2 0-0 ended scoreless',
		apart: 'prize lucky',
	}),
	sense('strike|strikes', '空襲|襲擊|攻擊|打擊|轟炸', '空袭|袭击|攻击|打击|轰炸', '罷工|罷業', 'a walk-out', {
		near: 'missile drone killed gaza targets',
		apart: 'union workers pay',
	}),
	sense('strike|strikes', '罷工|罷業|工潮|工業行動', '罢工|罢业|工潮|工业行动', '打擊|空襲|襲擊|攻擊', 'a blow', {
		near: 'union unions pay rail wages',
		apart: 'missile drone air',
	}),
	sense('platform', '政綱|黨綱|政見|主張|政策', '政纲|党纲|政见|主张|政策', '月台|站台', 'a station', {
		near: 'party election candidate campaign manifesto ran',
		apart: 'train station',
	}),
	sense('race', '種族|族裔|人種', '种族|族裔|人种', '比賽|賽跑|競賽', 'running', {
		near: 'gender religion ethnicity discrimination hate',
		apart: 'horse car won',
	}),
	sense('run|runs|running', '參選|競選|角逐|出馬|選', '参选|竞选|角逐|出马|选', '跑步|奔跑', 'moving fast', {
		near: 'office mayor senate re-election governor',
		apart: 'marathon miles',
	}),
	sense('poll|polls', '民調|民意調查|投票|選舉|調查|投票站', '民调|民意调查|投票|选举|调查|投票站', '桿子|極點', 'a pole'),
	sense('ballot', '選票|投票|票', '选票|投票|票', '芭蕾|民謠|彈道', 'a dance'),
	sense('cabinet', '內閣', '内阁', '壁櫥|櫥櫃|衣櫃', 'furniture', { near: 'ministers minister reshuffle coalition' }),
	sense('house', '眾議院|下議院|議院|議會|院', '众议院|下议院|议院|议会|院', '房子|房屋|住宅', 'a home', {
		near: 'senate speaker majority republicans democrats',
		apart: 'bought brick',
	}),
	sense('whip', '黨鞭', '党鞭', '鞭子|鞭打|皮鞭', 'a stick', { near: 'party majority senate chief deputy minority', apart: 'cream horse' }),
	sense('bishop', '主教', '主教', '象|相', 'a chess piece', { near: 'church priest pope diocese', apart: 'knight pawn rook' }),
	sense('mass', '彌撒', '弥撒', '質量', 'bulk', { near: 'priest pope celebrated cathedral bishop', apart: 'body muscle' }),
	sense('wake', '守靈|喪禮|守夜', '守灵|丧礼|守夜', '醒來|喚醒|醒', 'sleep', { near: 'funeral coffin mourners', apart: 'up early' }),
	sense('plot', '劇情|情節', '剧情|情节', '地塊|繪圖', 'land', { near: 'film novel characters story twists movie', apart: 'land acres' }),
	sense('score', '配樂|樂譜|總譜|譜|音樂', '配乐|乐谱|总谱|谱|音乐', '分數|得分|比分', 'points', {
		near: 'composer orchestra piano composed',
		apart: 'final goals',
	}),
	sense('cast', '演員|卡司|陣容', '演员|卡司|阵容', '投擲|石膏|鑄造', 'throwing', {
		near: 'film actors play director musical crew',
		apart: 'iron leg broken plaster',
	}),
	sense('cast', '石膏', '石膏', '演員|鑄造|卡司', 'actors', { near: 'leg arm broken plaster wrist fracture', apart: 'film' }),
	sense('bow|bows', '琴弓|弓', '琴弓|弓', '鞠躬|船頭|蝴蝶結', 'bending', { near: 'violin cello strings', apart: 'audience ship' }),
	sense('bass', '鱸魚', '鲈鱼', '低音|貝斯', 'music', { near: 'fish grilled sea fillet lake caught', apart: 'guitar' }),
	sense('sole', '比目魚|龍脷|鰨魚|板魚', '比目鱼|龙脷|鳎鱼|板鱼', '唯一|鞋底|腳底', 'only', {
		near: 'fillet grilled lemon butter fish dover',
		apart: 'shoe',
	}),
	sense('file', '銼刀|銼|磨甲', '锉刀|锉|磨甲', '檔案|文件', 'papers', { near: 'nail metal smooth edges', apart: 'open save' }),
	sense('tongue', '母語|語言', '母语|语言', '舌頭|舌', 'the mouth', { near: 'mother native speak', apart: 'mouth bit' }),
	// Science and screens
	sense('solution', '溶液', '溶液', '解決方案|解答|方案|解決', 'an answer', {
		near: 'saline sodium acid buffer dissolved salt dilute aqueous ml ph',
		apart: 'problem find political',
	}),
	sense('base|bases', '鹼|鹼基', '碱|碱基', '基地|基礎|底座', 'a camp', {
		near: 'acid ph acids dna pairs alkaline neutralise',
		apart: 'military air',
	}),
	sense('product', '積|乘積|產物', '积|乘积|产物', '產品|商品', 'goods', { near: 'multiply integers multiplied vectors', apart: 'new company' }),
	sense('mean', '平均|均值', '平均|均值', '意思|卑鄙|刻薄', 'sense', { near: 'median deviation arithmetic', apart: 'what' }),
	sense('volume', '音量|聲量', '音量|声量', '體積|成交量|卷', 'size', { near: 'speaker headphones tv louder radio loud', apart: 'trading cubic' }),
	sense('volume', '冊|卷|部|集', '册|卷|部|集', '音量|體積', 'sound', { near: 'book three-volume published edition novel', apart: 'sound speaker' }),
	sense(
		'power station|power stations|power plants',
		'發電廠|電廠|發電站|電站|核電站|核電廠|火電|核電',
		'发电厂|电厂|发电站|电站|核电站|核电厂|火电|核电',
		'權力站|力量站|充電站|動力植物',
		'strength',
	),
	sense('chip|chips', '晶片|芯片', '晶片|芯片', '薯片|薯條|籌碼|碎片', 'food', {
		near: 'semiconductor memory ai tsmc nvidia intel foundry wafer processor export',
		apart: 'fish potato',
	}),
	sense('web', '蜘蛛網|網', '蜘蛛网|网', '網絡|網路|網頁|互聯網', 'the internet', { near: 'spider spiders spins silk', apart: 'site page' }),
	sense('bug|bugs', '漏洞|錯誤|臭蟲|程式錯誤|缺陷|故障|瑕疵', '漏洞|错误|臭虫|程式错误|缺陷|故障|瑕疵', '蟲子|昆蟲|小蟲', 'an insect', {
		near: 'software fix code fixed app release update',
		apart: 'garden bite',
	}),
	sense('patch|patches', '修補|更新|補丁|修補程式', '修补|更新|补丁|修补程式', '補綴|眼罩|菜園', 'cloth', {
		near: 'security software install vulnerability update microsoft',
		apart: 'eye vegetable nicotine',
	}),
	sense('driver|drivers', '驅動程式|驅動', '驱动程式|驱动', '司機|駕駛', 'a car', {
		near: 'printer install graphics windows usb update device',
		apart: 'car bus truck taxi',
	}),
	sense('worm', '蠕蟲', '蠕虫', '蟲子|蚯蚓', 'an animal', { near: 'computer network virus malware infected', apart: 'garden bird soil' }),
	sense('thread', '執行緒|線程|討論串|串', '执行绪|线程|讨论串|串', '針線|螺紋|縫線', 'sewing', {
		near: 'forum cpu process replies comments post',
		apart: 'needle cotton screw',
	}),
	sense('address', '演說|演講|致辭|講話|致詞|發言|致', '演说|演讲|致辞|讲话|致词|发言|致', '地址|住址', 'where one lives', {
		near: 'inaugural televised keynote',
		apart: 'email postal home',
	}),
	sense(
		'address|addressed|addressing',
		'解決|處理|應對|面對|改善|回應|應付',
		'解决|处理|应对|面对|改善|回应|应付',
		'地址|住址|寄給',
		'where one lives',
		{ near: 'concerns shortage challenges crisis inequality', apart: 'envelope letter' },
	),
	// Places of Hong Kong that are no English words
	sense('Kennedy Town', '堅尼地城', '坚尼地城', '甘迺迪鎮|肯尼迪鎮|甘迺迪城|肯尼迪城|甘迺迪市|肯尼迪市', 'a town of the Kennedys'),
	sense('Quarry Bay', '鰂魚涌', '鲗鱼涌', '採石場灣|礦場灣|採石灣|石礦灣', 'a quarry'),
	sense('Causeway Bay', '銅鑼灣', '铜锣湾', '堤道灣|長堤灣|堤壩灣', 'a causeway'),
	sense('Repulse Bay', '淺水灣', '浅水湾', '驅逐灣|擊退灣|反擊灣|排斥灣', 'driving off'),
	sense('Discovery Bay', '愉景灣', '愉景湾', '發現灣|探索灣', 'finding something'),
	sense('Mid-Levels', '半山|半山區', '半山|半山区', '中層|中級|中間層', 'a middle floor'),
	sense('Fortress Hill', '炮台山|砲台山', '炮台山|砲台山', '堡壘山|要塞山|城堡山', 'a fortress'),
	sense('North Point', '北角', '北角', '北點|北方點|北端點', 'a point in the north'),
	sense('Happy Valley', '跑馬地|快活谷', '跑马地|快活谷', '快樂谷|歡樂谷|幸福谷', 'a merry valley', {
		near: 'racecourse racing hong kong wednesday horse races',
	}),
	sense('Admiralty', '金鐘', '金钟', '海軍部|海事部|海軍上將|海事法', 'the navy', {
		near: 'mtr station hong kong central harcourt protesters office offices exit',
		apart: 'court law jurisdiction ship',
	}),
	sense('Aberdeen', '香港仔', '香港仔', '亞伯丁|阿伯丁|鴨巴甸市', 'the city in Scotland', {
		near: 'hong harbour ap wong sampan typhoon',
		apart: 'scotland scottish oil university dundee',
	}),
	sense('Stanley', '赤柱', '赤柱', '史丹利|斯坦利|史坦利', 'a name', { near: 'market plaza prison fort hong beach', apart: 'morgan cup kubrick' }),
	sense('Prince Edward station', '太子|太子站', '太子|太子站', '愛德華王子站|愛德華王子|愛德華親王', 'a prince'),
	sense('Jordan station|Jordan Road', '佐敦|佐敦站|佐敦道', '佐敦|佐敦站|佐敦道', '約旦|喬丹', 'the country'),
	sense('Star Ferry', '天星小輪|天星', '天星小轮|天星', '星渡輪|明星渡輪|星星渡輪|星級渡輪', 'a star'),
	sense('Octopus card|Octopus cards', '八達通', '八达通', '章魚卡|八爪魚卡|墨魚卡', 'an animal'),
	sense('Peak Tram', '山頂纜車', '山顶缆车', '高峰電車|峰值電車|尖峰電車|山頂電車', 'a rush hour'),
	sense('Housing Authority', '房屋委員會|房委會', '房屋委员会|房委会', '住房當局|房屋當局|住房管理局|房屋管理局', 'any authority', {
		near: 'hong estate estates tenants flats rental public',
	}),
	sense('Legislative Council', '立法會|立法局', '立法会|立法局', '立法委員會|立法理事會', 'a committee', {
		near: 'hong members lawmakers legco election',
	}),
	// Words of two
	sense(
		'sleeping partner|silent partner',
		'隱名合夥人|不參與經營|隱名|匿名合夥|不管事|幕後|不參與管理',
		'隐名合伙人|不参与经营|隐名|匿名合伙|不管事|幕后|不参与管理',
		'睡覺|睡眠|沉默的夥伴|安靜的夥伴|同床',
		'sleep',
	),
	sense('white goods', '白色家電|大型家電|家電|家用電器', '白色家电|大型家电|家电|家用电器', '白色商品|白色貨物|白色物品', 'things that are white'),
	sense('brown goods', '黑色家電|影音家電|家電|視聽', '黑色家电|影音家电|家电|视听', '棕色商品|棕色貨物|褐色商品', 'things that are brown'),
	sense('blue chips|blue-chip stocks', '藍籌|績優|權值', '蓝筹|绩优|权值', '藍色晶片|藍芯片|藍色芯片|藍色薯片|藍晶片', 'silicon'),
	sense(
		'penny stocks',
		'仙股|水餃股|雞蛋水餃股|低價股|毫子股|細價股',
		'仙股|水饺股|鸡蛋水饺股|低价股|毫子股|细价股',
		'便士股票|一分錢股票|硬幣',
		'coins',
	),
	sense(
		'hostile takeover|hostile bid',
		'惡意收購|敵意收購|敵意併購|惡意併購|敵意',
		'恶意收购|敌意收购|敌意并购|恶意并购|敌意',
		'敵人接管|敵方接管|敵軍',
		'an enemy',
	),
	sense('letters of credit', '信用證|信用狀', '信用证|信用状', '信用信|信貸信|表揚信|信用函', 'a letter'),
	sense('act of God|acts of God', '天災|不可抗力|天意', '天灾|不可抗力|天意', '上帝的行為|神的行為|上帝的行動|神蹟', 'a deed'),
	sense(
		'maiden flight|maiden voyage|maiden speech',
		'首航|首飛|處女航|處女|首次|首演|首度|首趟',
		'首航|首飞|处女航|处女|首次|首演|首度|首趟',
		'少女|女僕|未婚女子|姑娘',
		'a girl',
	),
	sense('rush hour', '尖峰|繁忙時間|高峰|上下班|繁忙時段', '尖峰|繁忙时间|高峰|上下班|繁忙时段', '匆忙的小時|匆忙小時|衝刺時間|急忙', 'haste'),
	sense('own goal', '烏龍球|烏龍|擺烏龍', '乌龙球|乌龙|摆乌龙', '自己的進球|自身目標', 'an aim', {
		near: 'scored conceded minute defender deflected',
	}),
	sense('clean sheet', '零封|不失球|未失球|無失球|零失球', '零封|不失球|未失球|无失球|零失球', '乾淨的床單|乾淨床單|白紙|乾淨的紙', 'linen', {
		near: 'kept keeper goalkeeper keeps keeping league',
	}),
	sense('extra time', '加時|延長賽', '加时|延长赛', '額外時間|多餘時間|額外的時間', 'time to spare', {
		near: 'goal goals final penalties penalty scored',
	}),
	sense('yellow card', '黃牌', '黄牌', '黃卡|黃色卡片', 'a card', { near: 'referee match foul player players booked minute game season ban coach' }),
	sense('false alarm|false alarms', '虛驚|誤報|假警報|誤鳴|虛報|誤警', '虚惊|误报|假警报|误鸣|虚报|误警', '錯誤的鬧鐘|假鬧鐘|虛假鬧鐘', 'a clock'),
	sense('spare tyre|spare tire', '備胎|備用輪胎|後備車胎|後備輪胎|士啤呔', '备胎|备用轮胎|后备车胎|后备轮胎|士啤呔', '節省輪胎|多餘的疲勞', 'saving'),
	sense('spare parts|spare part', '備件|零件|備品|配件|備用零件', '备件|零件|备品|配件|备用零件', '節省部分|空閒部分|多餘部分', 'saving'),
	sense('left luggage', '行李寄存|寄存行李|行李寄放|寄物', '行李寄存|寄存行李|行李寄放|寄物', '左邊行李|左側行李|左行李|剩下的行李', 'the left side'),
	sense('lost property', '失物|遺失物|失物招領', '失物|遗失物|失物招领', '失去的財產|喪失的房產|遺失財產|丟失的房產', 'wealth'),
	sense(
		'baggage reclaim|baggage claim',
		'行李提領|行李認領|領取行李|行李領取|提取行李|行李轉盤',
		'行李提领|行李认领|领取行李|行李领取|提取行李|行李转盘',
		'行李索賠|行李聲稱|行李申索',
		'a claim for damages',
	),
	sense('boarding school|boarding schools', '寄宿學校|寄宿|住宿學校', '寄宿学校|寄宿|住宿学校', '登機學校|登船學校|董事會學校', 'a plane'),
	sense('bank holiday', '公眾假期|公假|國定假日|銀行假期|假期|假日', '公众假期|公假|国定假日|银行假期|假期|假日', '銀行度假|河岸假期', 'a river'),
	sense('bed and breakfast', '民宿|家庭旅館|含早餐|住宿加早餐|旅館', '民宿|家庭旅馆|含早餐|住宿加早餐|旅馆', '床和早餐|床與早餐|床及早餐', 'a bed'),
	sense('soft opening', '試業|試營運|試營業|試運營', '试业|试营运|试营业|试运营', '軟開口|柔軟的開口|軟打開', 'something soft'),
	sense('hard shoulder', '路肩', '路肩', '硬肩膀|堅硬的肩|硬肩', 'a body'),
	sense(
		'dead end',
		'死胡同|死路|掘頭路|此路不通|僵局|絕路|盡頭',
		'死胡同|死路|掘头路|此路不通|僵局|绝路|尽头',
		'死亡終點|死亡結局|死的末端',
		'death',
	),
	sense('speed bump|speed bumps', '減速丘|減速帶|路拱|減速壟', '减速丘|减速带|路拱|减速垄', '速度腫塊|速度顛簸|速度凸起', 'a swelling'),
	sense('zebra crossing', '斑馬線|行人穿越道', '斑马线|行人穿越道', '斑馬穿越|斑馬過馬路|斑馬交叉', 'an animal'),
	sense('pelican crossing', '行人過路處|行人燈號|行人穿越道|按鈕', '行人过路处|行人灯号|行人穿越道|按钮', '鵜鶘', 'a bird'),
	sense(
		'guinea pig|guinea pigs',
		'天竺鼠|豚鼠|荷蘭豬|葵鼠|實驗品|小白鼠|白老鼠|試驗品',
		'天竺鼠|豚鼠|荷兰猪|葵鼠|实验品|小白鼠|白老鼠|试验品',
		'幾內亞豬|畿內亞豬',
		'the country',
	),
	sense('prairie dog|prairie dogs', '草原犬鼠|土撥鼠|草原土撥鼠', '草原犬鼠|土拨鼠|草原土拨鼠', '草原狗|草原犬隻', 'a dog'),
	sense('flying fox|flying foxes', '狐蝠|果蝠', '狐蝠|果蝠', '飛狐|飛行的狐狸|飛翔的狐狸', 'a fox'),
	sense('sea cow|sea cows', '海牛|儒艮', '海牛|儒艮', '海母牛|海中的牛|海洋牛', 'a cow'),
	sense('killer whale|killer whales', '虎鯨|殺人鯨|逆戟鯨', '虎鲸|杀人鲸|逆戟鲸', '殺手鯨魚|兇手鯨', 'a murderer'),
	sense(
		"lady's finger|lady's fingers|ladies' fingers|lady fingers",
		'秋葵|手指餅|手指餅乾|拇指餅乾',
		'秋葵|手指饼|手指饼干|拇指饼干',
		'女士的手指|淑女的手指|女人的手指',
		'a hand',
	),
	sense('passion fruit', '百香果|熱情果', '百香果|热情果', '激情水果|激情果|熱情水果', 'passion'),
	sense('custard apple', '釋迦|番荔枝', '释迦|番荔枝', '蛋奶蘋果|卡士達蘋果|奶油蘋果', 'an apple'),
	sense('Brussels sprouts', '抱子甘藍|球芽甘藍|小椰菜|椰菜仔', '抱子甘蓝|球芽甘蓝|小椰菜|椰菜仔', '布魯塞爾|豆芽', 'the city'),
	sense('French beans', '四季豆|扁豆|菜豆|敏豆', '四季豆|扁豆|菜豆|敏豆', '法國豆|法式豆|法國的豆', 'the country'),
	sense(
		'jacket potato|jacket potatoes',
		'烤馬鈴薯|焗薯|帶皮|連皮|焗馬鈴薯|烤土豆',
		'烤马铃薯|焗薯|带皮|连皮|焗马铃薯|烤土豆',
		'夾克|外套',
		'clothes',
	),
	sense('spring onions', '蔥|青蔥', '葱|青葱', '春天洋蔥|春季洋蔥|彈簧洋蔥|春洋蔥', 'the season'),
	sense('spring rolls', '春捲|春卷', '春卷', '彈簧卷|泉水卷|彈簧捲', 'a coil'),
	sense('sweetbread|sweetbreads', '胸腺|牛仔核|小牛胸腺|雜碎', '胸腺|牛仔核|小牛胸腺|杂碎', '甜麵包', 'bread'),
	sense('black pudding', '血腸|黑布丁|血布丁', '血肠|黑布丁|血布丁', '黑色布丁|巧克力布丁', 'a sweet'),
	sense('plain chocolate|dark chocolate', '黑巧克力|黑朱古力', '黑巧克力|黑朱古力', '平原巧克力|普通巧克力|黑暗巧克力', 'something common'),
	sense('cooking apple|cooking apples', '烹飪用蘋果|煮食用|煮食蘋果', '烹饪用苹果|煮食用|煮食苹果', '正在煮的蘋果|做飯的蘋果', 'cooks'),
	sense('cotton candy|candy floss', '棉花糖', '棉花糖', '棉糖果|棉花糖果|糖果牙線', 'thread'),
	sense('fortune cookie|fortune cookies', '幸運餅|籤語餅|簽語餅|籤餅', '幸运饼|签语饼|签饼', '財富餅|財富曲奇|命運曲奇', 'wealth'),
	// What acronyms stand for
	sense(
		'NCC',
		'國家通訊傳播委員會|通傳會|通訊傳播委員會',
		'国家通讯传播委员会|通传会|通讯传播委员会',
		'國家通訊中心|國家通信中心|國家計算機中心|國家會議中心|國家文化中心|國家癌症中心',
		'another body',
		{ near: 'broadcaster broadcasters tv taiwan channel fined telecom license licence station' },
	),
	sense('MAC', '陸委會|大陸委員會', '陆委会|大陆委员会', '麥金塔|蘋果電腦|麥克', 'a computer', {
		near: 'taiwan beijing strait council cross-strait minister',
	}),
	sense('A&E', '急症室|急診|急症|急診室', '急症室|急诊|急症|急诊室', '藝術與娛樂|藝術和娛樂|建築與工程|藝術及娛樂', 'a channel', {
		near: 'hospital patients waiting nurse doctors queue wait ward',
	}),
	sense(
		'GP|GPs',
		'家庭醫生|家庭醫師|家醫|全科醫生|普通科醫生|全科|醫生|醫師',
		'家庭医生|家庭医师|家医|全科医生|普通科医生|全科|医生|医师',
		'大獎賽|普通合夥人|一般合夥人|全球定位',
		'a race or a partner',
		{ near: 'see rash surgery appointment doctor referred prescription nurse', apart: 'fund limited partner race' },
	),
	sense(
		'QC|KC',
		'御用大律師|資深大律師|王室法律顧問|大律師|律師',
		'御用大律师|资深大律师|王室法律顾问|大律师|律师',
		'品質管制|品質控制|質量控制|品管',
		'checking goods',
		{ near: 'defended barrister prosecuting court counsel defence' },
	),
	sense('DA', '地方檢察官|檢察官|地檢|檢察長', '地方检察官|检察官|地检|检察长', '數據分析|資料分析|民主聯盟', 'a party or a trade', {
		near: 'county murder charges office manhattan prosecute prosecutors',
	}),
	sense('MP|MPs', '國會議員|議員|下議院議員', '国会议员|议员|下议院议员', '憲兵|軍警|百萬像素|像素', 'police or a picture', {
		near: 'labour conservative tory constituency parliament elected westminster voted backbench',
	}),
	sense('MPF', '強積金|強制性公積金', '强积金|强制性公积金', '多邊|部隊|警察', 'a force'),
	sense('CSSA', '綜援|綜合社會保障援助', '综援|综合社会保障援助', '學生會|學生學者', 'students', {
		near: 'hong families recipients elderly payments allowance',
	}),
	sense('HOS', '居屋|居者有其屋', '居屋|居者有其屋', '醫院|作業系統', 'a hospital', { near: 'flats applicants hong ballot buyers' }),
	sense('bps', '基點|點子|個點|bp', '基点|点子|个点|bp', '每秒位元|位元每秒|比特每秒', 'bits', {
		near: 'hike hiked cut cuts fed yield spread rate raised margin',
	}),
	sense('TB', '結核|肺結核|肺癆', '结核|肺结核|肺痨', '兆位元組|太位元|太字節', 'storage', {
		near: 'drug-resistant patients disease cases treatment infection lung diagnosed',
	}),
	sense('PT', '物理治療|復健', '物理治疗|复健', '太平洋時間|白金|鉑', 'a time or a metal', { near: 'knee rehab rehabilitation hip exercises' }),
];
