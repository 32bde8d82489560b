/**
 * Words of parliaments, elections, courts, the police, armed forces, diplomacy, traffic at sea and in the air, and sport that have an everyday sense too, with
 * the Chinese of that sense. Guards keep the everyday sense silent.
 * Sources: our own knowledge of both languages; usage of news agencies in both.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const publicLife: readonly TermRow[] = [
	// parliaments
	misread(
		'voted to table|votes to table|vote to table|motion to table|moved to table|move to table|moves to table|voting to table',
		'擱置|暫緩|押後|封殺|否決|延後',
		'搁置|暂缓|押后|封杀|否决|延后',
		{
			'the British sense, or furniture':
				'提交討論|提交表決|提交審議|列入議程|提付討論|交付討論|付諸討論|提上議程|提交|桌子|表格|餐桌|付諸表決|列入討論',
		},
		{
			near: 'democrats republicans senate senators house resolution motion impeachment articles killing effectively amendment censure congress',
			apart: 'lords commons mps mp parliament labour tory conservative',
		},
	),
	misread(
		'tabled a motion|tabled an amendment|tabled a bill|tabled a resolution|table a motion|tables a motion|table an amendment|tabled legislation|tabled in parliament|tabled a question|tabled amendments|tabled the motion',
		'提出|提交|擱置|動議|呈交|提呈',
		'提出|搁置|动议',
		{ furniture: '桌子|餐桌|表格|列表|製表|桌球|圓桌|製成表格|放在桌上' },
	),
	misread(
		'stay of execution|stay of deportation|stay of proceedings|stay of removal|administrative stay|emergency stay|stayed the order|stayed the ruling|stayed the execution|stayed the injunction|stayed the deportation|stayed the decision|stay the order|stay the ruling|stay the execution|stay the injunction|stay the deportation|stay the decision|stayed his execution|stayed her execution',
		'暫緩|中止|暫停|停止|緩|擱置|凍結|延緩|停審|叫停|緩期|押後',
		'暂缓|暂停|缓|搁置|冻结|延缓|停审|缓期|押后',
		{ 'remaining, or upholding': '停留|逗留|留下|維持|保持|居留|住宿|留在|入住|維持了|保持了|待在|挽留' },
		{ apart: 'silent open closed calm away home overnight upheld', unless: 'hotel upheld visa residence' },
	),
	misread(
		'request for a stay|requested a stay',
		'暫緩|中止|暫停|停止|緩|擱置|凍結|延緩',
		'暂缓|暂停|缓|搁置|冻结|延缓',
		{ remaining: '停留|逗留|留宿|居留|住宿|居留權|留下' },
		{ near: 'judge court justice appeals ruling supreme execution order appeal injunction', unless: 'hotel visa residence permit' },
	),
	misread(
		'chief whip|party whip|majority whip|minority whip|government whip|House whip|Senate whip|deputy whip|opposition whip|three-line whip|deputy chief whip',
		'黨鞭|督導|總督導|紀律',
		'党鞭|督导|总督导|纪律',
		{ 'to beat with': '鞭子|鞭打|馬鞭|首席鞭|皮鞭|主鞭|總鞭|鞭|首席鞭子|多數鞭|首席鞭打|酋長鞭' },
	),
	misread(
		'lost the whip|whip withdrawn|whip was withdrawn|removed the whip|had the whip removed|suspended the whip|restored the whip|withdrew the whip|lose the whip|whip removed',
		'黨籍|黨鞭|黨團|開除|除名|逐出',
		'党籍|党鞭|党团|开除',
		{ 'to beat with': '鞭子|皮鞭|馬鞭|鞭|鞭打' },
	),
	misread(
		"speaker of the National Assembly|speaker of the Senate|Commons Speaker|assembly speaker|speaker pro tempore|speaker of the legislature|legislative speaker|speaker of the state assembly|parliament's speaker",
		'議長|委員長|院長|主席',
		'议长|委员长|院长',
		{ 'one who talks, or a device': '發言人|演講者|講者|揚聲器|喇叭|說話者|演說者|音箱|演講人|演講家|代言人|音響' },
		{ unless: 'spokesman spokesperson spokeswoman' },
	),
	misread(
		'chaired|chairing|chairs the|chair the meeting|chair the committee|chair the panel|chair the session|chair a meeting',
		'主持|主席|主導|擔任|領導|召集|牽頭|主辦',
		'主持|主导|担任|领导|牵头|主办',
		{ furniture: '椅子|座椅|坐椅|椅' },
	),
	misread(
		'committee chair|Fed chair|party chair|vice chair|chair of the committee|Federal Reserve chair|board chair|co-chair|chair of the Federal Reserve|chair of the commission|commission chair|committee chairs|FTC chair|SEC chair',
		'主席|董事長|召集|委員長|主任|會長|主委|長',
		'主席|董事长|委员长|会长|长',
		{ furniture: '椅子|座椅|凳子|扶手椅|委員會椅子|椅|聯儲局椅子' },
	),
	misread(
		'bill',
		'法案|議案|草案|條例|案|法',
		'法案|议案|条例',
		{ 'to be paid, or money': '帳單|賬單|鈔票|海報|票據|發票|紙幣' },
		{
			near: 'senate parliament congress lawmakers vetoed bipartisan voted legislators mps legislature filibuster sponsored knesset duma',
			apart: 'phone electricity hotel restaurant energy medical dollar tax heating water',
			unless: 'pay paid pays paying electricity energy heating gas medical utility grocery hospital',
		},
	),
	misread(
		'Rights Act|Reduction Act|Security Act|Protection Act|Reform Act|Patriot Act|Care Act|Secrets Act|Powers Act|Relations Act|Services Act|Markets Act|Safety Act|Air Act|Act of Congress|Act of Parliament|Immigration Act|Terrorism Act|Companies Act|Espionage Act|Insurrection Act|Data Act|CHIPS Act|Copyright Act|Water Act|Species Act|Jobs Act|Equality Act|Policing Act|Abuse Act',
		'法|法案|條例|法令|法例',
		'法|条例',
		{ 'a deed, or of a play': '行為|行動|幕|表演|扮演|舉動|權利行為' },
		{ cased: true },
	),
	misread('bench trial', '法官審|無陪審|法官單獨|法官獨任|審判', '法官审|无陪审|法官独任|法官单独', {
		'on a seat': '長凳審判|板凳審判|長椅審判|板凳試驗|替補審判|替補|基準測試|長凳試驗',
	}),
	misread('backbench|backbencher|backbenchers|backbench MP|backbench MPs', '後座議員|後座|後排|普通議員|后座', '后座议员|后排|普通议员', {
		'a seat': '長凳|後凳|後長凳|長椅|板凳|後排長椅|後排板凳|替補',
	}),
	misread(
		'cabinet reshuffle|shadow cabinet|cabinet minister|cabinet meeting|cabinet member|war cabinet|cabinet secretary|cabinet post|cabinet ministers|unity cabinet|cabinet pick|security cabinet',
		'內閣|閣|閣員|部長|閣僚',
		'内阁|阁|阁员|部长|阁僚',
		{ furniture: '櫃子|櫥櫃|機櫃|儲物櫃|櫃|影子櫃|櫃子會議|陰影櫃' },
	),
	misread(
		'cabinet',
		'內閣|閣|閣員|閣僚|部長',
		'内阁|阁|阁员|阁僚|部长',
		{ furniture: '櫃子|櫥櫃|機櫃|儲物櫃|箱櫃' },
		{
			near: 'minister ministers reshuffle prime coalition government netanyahu trump biden starmer resigned resign sworn',
			apart: 'filing kitchen drawer door medicine bathroom server file',
		},
	),
	misread(
		'shadow minister|shadow chancellor|shadow secretary|shadow foreign secretary|shadow home secretary|shadow health secretary',
		'影子|影子大臣',
		'影子',
		{ darkness: '陰影|暗影|黑影|蔭|陰暗' },
	),
	misread(
		'Secretary of State|labor secretary|transportation secretary|justice secretary|Homeland Security secretary|business secretary|agriculture secretary',
		'國務卿|部長|大臣|司長|局長|卿|財長|防長|外長|外相|州務卿|國務秘書|國務祕書|州務秘書|內相|財相|防相|秘書長|部',
		'国务卿|部长|司长|局长|财长|防长|外长|州务卿|国务秘书|州务秘书|内相|财相|秘书长',
		{ 'of an office': '秘書|祕書|文書|文秘|國家秘書|國家祕書|州秘書' },
	),
	misread('major general|major-general', '少將', '少将', {
		'one that matters': '主要將軍|大將軍|少校將軍|主將|主要的將軍|專業將軍|重大將軍',
		'another rank': ['中將|上將|准將', 'lieutenant brigadier admiral'],
	}),
	misread('lieutenant general', '中將', '中将', {
		'two words': '中尉將軍|副將軍|中尉|少尉|陸軍中尉',
		'another rank': ['少將|上將', 'major brigadier admiral'],
	}),
	misread('brigadier general', '准將|旅長', '准将|旅长', {
		'two words': '旅長將軍|旅將軍|准將將軍',
		'another rank': ['少將|中將', 'major lieutenant admiral'],
	}),
	misread('lieutenant colonel', '中校', '中校', { 'two words': '中尉上校|副上校|中尉|陸軍中尉|少尉上校' }),
	misread('vice admiral', '中將|海軍中將', '中将|海军中将', { 'of sins or deputies': '罪惡|惡習|副上將|副提督|副海軍上將|惡習上將|副海軍元帥' }),
	misread('rear admiral', '少將|海軍少將', '少将|海军少将', {
		'at the back': '後方海軍上將|後海軍上將|後上將|後方上將|後衛上將|後提督|後方海軍|後部海軍上將',
	}),
	misread('petty officer', '士官|軍士', '士官|军士', { 'of small mind': '小官|小軍官|瑣碎|小氣的軍官|小官員|小器|小官吏|小氣軍官' }),
	misread('warrant officer', '准尉|准士官|士官長|軍士長', '准尉|士官长|军士长', {
		'of a guarantee': '保證官|搜查令|權證|令狀官|授權官員|授權官|保證人員|逮捕令官員|保修官',
	}),
	misread('private first class|Army Private First Class', '一等兵|二等兵|列兵|士兵|上等兵', '一等兵', {
		"of one's own, or of travel": '私人|頭等艙|私人頭等|私人一等|私人第一|私人一流|私立|私人頭等艙',
	}),
	misread(
		'chief of staff',
		'參謀長|幕僚長|辦公廳主任|辦公室主任|總參謀|參謀總長|主任|參謀首長',
		'参谋长|幕僚长|办公厅主任|办公室主任|总参谋|参谋总长|参谋首长',
		{ 'of employees': '員工主管|職員主管|工作人員主管|員工首領|職員長|員工長|員工首席|人事主管|員工總監' },
	),
	misread(
		'Joint Chiefs of Staff|Joint Chiefs|chairman of the Joint Chiefs',
		'參謀長聯席會議|參聯會|聯席|參謀首長|參謀',
		'参谋长联席会议|参联会|联席|参谋首长|参谋',
		{ 'of employees or tribes': '聯合酋長|聯合首領|聯合員工|聯合主管|關節|聯合廚師|共同首長|聯合首席' },
	),
	misread('staff sergeant', '上士|參謀軍士|中士|士官|參謀士官', '上士|参谋军士|参谋士官', {
		'of employees': '員工中士|職員中士|員工警長|員工軍士|員工警官|工作人員中士',
	}),
	misread('commander in chief|commander-in-chief', '總司令|統帥|最高統帥|司令|三軍統帥|總指揮', '总司令|统帅|最高统帅|三军统帅|总指挥', {
		'of a tribe': '酋長指揮官|首領指揮官|指揮官在酋長|主任指揮官|長官中的',
	}),
	misread('sergeant at arms|sergeant-at-arms', '警衛官|警衛長|糾儀|侍衛官|警衛|權杖', '警卫官|警卫长|纠仪|侍卫官|警卫|权杖', {
		'of a body, or weapons': '手臂|武器中士|手臂中士|軍械中士|武器軍士|手臂上的中士|武裝中士',
	}),
	misread('field marshal', '元帥|陸軍元帥', '元帅|陆军元帅', { 'of the land': '田野元帥|現場元帥|現場法警|田野|野外元帥|領域元帥|現場警長|田間' }),
	misread('Labour Party|Labor Party', '工黨|勞動黨', '工党|劳动党', { 'of guests': '勞工派對|勞動派對|勞工聚會|勞動聚會|勞工方|勞務方' }),
	misread(
		'ruling party|opposition party|governing party|political party|party leader|party leaders|far-right party|far-left party|party conference|party chairman|party congress|party secretary|party members|party lawmakers',
		'黨|政黨|陣營',
		'党|政党|阵营',
		{ 'of guests, or to a contract': '派對|聚會|宴會|當事人|晚會|派對領袖|裁決方|一方當事人|聯歡' },
	),
	misread('working party', '工作小組|工作組|專責小組|小組', '工作小组|工作组|专责小组|小组', {
		'of guests, or of voters': '工作派對|工作黨|工作政黨|勞動黨|工作聚會|工黨|工人黨',
	}),
	misread('search party|rescue party', '搜救|搜索隊|搜尋隊|救援隊|救難', '搜救|搜索队|搜寻队|救援队|救难', {
		'of guests, or of voters': '搜索派對|搜索黨|搜尋派對|搜索政黨|救援派對|救援黨|搜尋黨|搜索方|派對',
	}),
	misread('warring parties|parties to the conflict|parties to the war', '方|各方|交戰|當事國', '方|交战|当事国', {
		'of guests': '派對|聚會|宴會|戰爭派對',
	}),
	misread(
		'presidential ticket|Republican ticket|Democratic ticket|split-ticket voting|split-ticket voters|ticket-splitting|top of the ticket',
		'搭檔|候選|名單|提名|選票|配對|參選|分裂投票',
		'搭档|候选|名单|选票|配对|参选',
		{ 'to get in, or a fine': '門票|入場券|車票|票券|罰單|機票|總統票券|共和黨門票|車券' },
	),
	misread('running mate', '競選搭檔|副手|搭檔|副總統|競選夥伴|競選伙伴', '竞选搭档|搭档|副总统|竞选伙伴', {
		'who jogs': '跑步伴侶|跑步夥伴|奔跑|跑伴|跑步隊友|運行伴侶|跑步的伴侶|跑步|運行夥伴|配偶',
	}),
	misread(
		"presidential race|Senate race|House race|gubernatorial race|race for the White House|leadership race|mayoral race|governor's race|race for governor|election race|race for president|race for mayor",
		'選舉|競選|選戰|角逐|之爭|選|競逐|大選|競爭',
		'选举|竞选|选战|之争|选|竞逐|大选|竞争',
		{ 'of people, or of runners': '種族|賽跑|人種|賽馬|跑步|民族|總統種族|田徑|賽車' },
	),
	misread('arms race', '軍備競賽|軍備競爭|軍備|競賽', '军备竞赛|军备竞争|军备|竞赛', {
		'of limbs, or people': '武器種族|手臂種族|手臂賽跑|手臂比賽|武器賽跑|武器比賽|武裝種族|軍備種族',
	}),
	misread('race relations|race riot|race riots|mixed-race|race discrimination|race hate|race card', '種族|族裔|混血|族群', '种族', {
		'of runners': '比賽|競賽|賽跑|賽車|賽馬|種族比賽',
	}),
	misread(
		'runoff election|runoff vote|presidential runoff|run-off election|run-off vote|second-round runoff|runoff round|runoff ballot|presidential run-off|Senate runoff',
		'決選|第二輪|決勝|次輪|復選|二輪|重選|次回合',
		'决选|第二轮|决胜|次轮|复选|二轮|重选',
		{ 'of water, or flight': '徑流|逕流|溢流|流失|跑掉|徑流選舉|逃跑|排水' },
	),
	misread(
		'agricultural runoff|stormwater runoff|fertilizer runoff|fertiliser runoff|surface runoff|urban runoff|farm runoff',
		'逕流|徑流|流失|廢水|排水|水流|雨水|流出',
		'径流|废水',
		{ 'of an election': '決選|決勝|第二輪|復選|決勝選舉|加賽' },
	),
	misread('swing state|swing states', '搖擺州|搖擺國家|關鍵州|戰場州|摇摆国', '摇摆州|摇摆国家|关键州|战场州', {
		'of a child, or a condition': '鞦韆|搖擺狀態|擺動狀態|揮桿|盪鞦韆|鞦韆州|搖擺國州|擺動的國家',
	}),
	misread('swing voter|swing voters', '游離選民|搖擺選民|中間選民|選民', '游离选民|摇摆选民|中间选民|选民', {
		'of a child': '鞦韆選民|盪鞦韆|揮桿|鞦韆|擺動選民',
	}),
	misread('head of state|heads of state', '元首|國家元首|領導人|首腦', '元首|国家元首|领导人|首脑', {
		'of a province, or a body': '州長|州首|國家頭|國家的頭|狀態頭|州頭|頭部|國頭|狀態負責人',
	}),
	misread('State of the Union|State of the Union address', '國情咨文|國情|盟情|咨文', '国情咨文|国情', {
		'a condition of workers or nations': '工會狀態|聯盟狀態|工會狀況|聯盟國家|聯盟州|工會國家|聯合州',
	}),
	misread('state visit', '國是訪問|國事訪問', '国是访问|国事访问', { 'of a province or a condition': '州訪問|狀態訪問|州的訪問|州級訪問|狀態拜訪' }),
	misread('state dinner|state banquet', '國宴', '国宴', { 'of a province or a condition': '州晚餐|狀態晚餐|州宴|州晚宴|狀態宴會|州宴會' }),
	misread('state funeral', '國葬', '国葬', { 'of a province or a condition': '州葬禮|狀態葬禮|州葬|州級葬禮' }),
	misread('state media|state television|state TV|state news agency', '官方|官媒|國營|國家|國有|國媒|中央', '官方|国营|国家|国有|国媒', {
		'of a province or a condition': '州媒體|狀態媒體|州媒|州電視台|狀態電視|州電視|州通訊社',
	}),
	misread(
		'incumbent',
		'現任|在任|現職|在位|當權|尋求連任|執政',
		'现任|现职|当权|寻求连任|执政',
		{ 'a duty, or a firm': '有責任|義不容辭|負有責任|現有企業|既有業者|現有業者|在職員工|現存業者' },
		{ near: 'president election senator mayor governor candidate challenger defeated democrat republican presidential congressman reelection' },
	),
	misread(
		'gun lobby|oil lobby|lobby group|lobby groups|lobbying|lobbied|farm lobby|pro-Israel lobby|industry lobby|tobacco lobby|lobbyist',
		'遊說|說客|壓力團體|利益團體|團體|公關',
		'游说|说客|压力团体|利益团体|团体|公关',
		{ 'of a hotel': '大廳|大堂|門廳|休息室|前廳|大堂組|廳堂|槍廳' },
	),
	misread(
		'filibuster',
		'冗長辯論|拉布|阻撓議事|議事阻撓|費力把事拖|冗長|阻撓|長篇發言|馬拉松',
		'冗长辩论|阻挠议事|议事阻挠|费力把事拖|冗长|阻挠|长篇发言|马拉松',
		{ 'of pirates': '海盜|掠奪兵|掠奪|暴民|劫掠|海盜行為|強盜' },
	),
	misread(
		'primary election|Republican primary|Democratic primary|presidential primary|New Hampshire primary|primary elections|Republican primaries|Democratic primaries',
		'初選|黨內|預選',
		'初选|党内|预选',
		{ 'of a school, or main': '小學|主要選舉|基本選舉|主要大選|初級選舉|共和黨小學|首要選舉|初等選舉|共和黨初級|民主黨初級|小學選舉' },
	),
	misread('exit poll|exit polls', '出口民調|票站調查|出口調查|離場|票站|民調', '出口民调|票站调查|出口调查|离场|民调', {
		leaving: '退出民調|退出投票|退出調查|出口投票|退場投票|退出選舉|出口票數|退出輪詢',
	}),
	misread(
		'go to the polls|went to the polls|head to the polls|heads to the polls|going to the polls|heading to the polls|goes to the polls|headed to the polls',
		'投票|選舉|大選|投下|票站',
		'投票|选举|大选',
		{ 'asking for opinions': '民調|民意調查|輪詢|極點|桿子|兩極|去民調|民意測驗' },
	),
	misread('polling station|polling place', '投票所|投票站|票站|投票', '投票所', {
		'asking for opinions': '輪詢站|民調站|民意調查站|調查站|民調中心|輪詢地點|民意測驗站',
	}),
	misread(
		'polls closed at|polls close at|polls opened at|polls open at|when polls close|when polls closed|after polls close|after polls closed|before polls open|before polls opened|until polls close|polls have closed|polls had closed|polls have opened',
		'投票|票站|票所',
		'投票',
		{ 'asking for opinions': '民調|民意調查|輪詢|民意測驗|兩極|桿子' },
	),
	misread('by-election|byelection|by-elections', '補選', '补选', {
		'words one by one': '副選舉|旁選|附選舉|由選舉|按選舉|被選舉|通過選舉|副選|旁選舉',
		'another vote': ['大選|普選', 'general'],
	}),
	misread(
		'snap election|snap elections|snap poll',
		'提前選舉|提前大選|閃電選舉|突擊選舉|提前|閃電|突然',
		'提前选举|提前大选|闪电选举|突击选举|闪电',
		{ 'of a camera or a twig': '快照選舉|拍照選舉|折斷選舉|快拍選舉|搶購選舉|捕捉選舉|快照|搶拍' },
	),
	misread('general election', '大選|普選|總選舉|換屆|選舉', '大选|普选|总选举|换届|选举', {
		'ordinary, or of officers': '一般選舉|將軍選舉|普通選舉|通用選舉|總體選舉|一般大選|將軍大選',
		'a vote for one seat': ['補選', 'by byelection'],
	}),
	misread('midterm election|midterm elections|midterms elections', '期中選舉|中期選舉', '期中选举|中期选举', {
		'of a school': '期中考|期中考試|中期考試|學期中選舉|期中測驗|學期中',
	}),
	misread(
		'landslide victory|landslide win|landslide defeat|won in a landslide|won by a landslide|wins in a landslide|win in a landslide|electoral landslide|reelected in a landslide|landslide election|lost in a landslide|landslide majority',
		'壓倒|大勝|大獲|狂勝|一面倒|懸殊|慘敗|大敗|絕對優勢|大幅',
		'压倒|大胜|大获|狂胜|悬殊|惨败|大败|绝对优势',
		{ 'of earth': '山崩|滑坡|土石流|山體滑坡|山泥傾瀉|泥石流|坍方|塌方' },
	),
	misread('hung parliament', '懸浮議會|懸峙|無多數|過半|多數|議席|僵局', '悬浮议会|悬峙|无多数|过半|多数|议席', {
		'of a rope': '掛議會|絞死議會|吊死|懸掛議會|掛起議會|被絞死|上吊|掛著的議會|絞死|懸掛的議會',
	}),
	misread('hung jury', '陪審團未能|意見分歧|僵局|無法達成|僵持|懸而未決|未能達成|一致', '陪审团未能|意见分歧|无法达成|悬而未决|未能达成', {
		'of a rope': '絞死|掛陪審團|懸掛陪審團|吊死|上吊|被吊|被絞死|懸掛的陪審團|掛起陪審團',
	}),
	misread('minority government', '少數政府|少數派|少數黨|少數', '少数政府|少数派|少数党|少数', {
		'of a people': '少數民族|少數族裔|少數民族政府|少數族裔政府|少數族群',
	}),
	misread(
		'majority leader|minority leader|Senate minority leader|House minority leader|Senate majority leader',
		'領袖|黨領袖|多數黨|少數黨|多數派|少數派|領導人',
		'领袖|党领袖|多数党|少数党|多数派|少数派|领导人',
		{ 'of a people': '少數民族|少數族裔|多數民族|少數民族領袖|少數族群|少數民族領導人|少數族裔領袖' },
		{ fixed: true },
	),
	misread(
		'vote of no confidence|no-confidence vote|no-confidence motion|motion of no confidence|no confidence vote|no confidence motion',
		'不信任|倒閣',
		'不信任|倒阁',
		{ 'lacking self-trust': '沒有信心|沒信心|自信|缺乏信心|無自信|無信心投票|無信心|沒有信心投票' },
	),
	misread(
		'Senate floor|floor vote|floor debate|floor of the House|floor of the Senate|floor speech',
		'議場|院會|全院|全體|大會|院|會場|國會|議員',
		'议场|院会|全体|大会|会场|国会|议员',
		{ 'of a building': '地板|樓層|地面|樓面|底價|地板投票|地板辯論' },
	),
	misread(
		'upper chamber|lower chamber|legislative chamber|chamber of deputies',
		'議院|院|議會',
		'议院|议会',
		{ 'a room, or of a heart': '房間|腔室|上腔|下腔|心室|商會|上層房間|上室|下室|上部腔室|下房間' },
		{ apart: 'heart pressure valve blood tank lung piston furnace reactor tomb vacuum pyramid' },
	),
	misread(
		'lower house|upper house|House of Representatives|House of Commons|House of Lords|House of Councillors',
		'院',
		'院',
		{ 'a dwelling': '房屋|房子|下層房屋|上層房屋|代表之家|下屋|上屋|代表的房子|平民之家|低房子|上帝之家' },
		{ apart: 'price prices sales sale values insurance costs building buyers rents rent cost' },
	),
	misread(
		'House Republicans|House Democrats|House Judiciary Committee|House committee|House lawmakers|House Oversight Committee|House Intelligence Committee|House Ethics Committee|House Foreign Affairs Committee|House Ways and Means Committee|House vote|House subcommittee|House members',
		'眾議院|眾院|院|議會',
		'众议院|众院|议会',
		{ "a dwelling, or the President's": '房子|房屋|住房|白宮|住宅' },
		{ apart: 'white', cased: true },
	),
	misread(
		'Diet',
		'國會|議會|參議院|眾議院|參院|眾院|帝國議會',
		'国会|议会|参议院|众议院|参院|众院|帝国议会',
		{ food: '飲食|節食|減肥|膳食|日常飲食' },
		{
			near: "japan japanese tokyo lawmakers upper session ruling japan's ldp",
			unless: 'food foods eating eat meals nutrition healthy obesity rice vegetables longevity',
			cased: true,
		},
	),
	misread('Chancellor of the Exchequer', '財政大臣|財相|財長', '财政大臣|财相|财长', {
		'of Germany, or a university': '總理|校長|大法官|國庫總理|財政部總理|名譽校長',
	}),
	misread(
		"German chancellor|Austrian chancellor|Germany's chancellor|Chancellor of Germany|Chancellor Merkel|Chancellor Scholz|Chancellor Merz",
		'總理',
		'总理',
		{ 'of Britain, or a university': '校長|財政大臣|財相|大臣|首相|大法官' },
	),
	misread(
		'Home Office',
		'內政部',
		'内政部',
		{ 'at home, or of a firm': '家庭辦公室|居家辦公|家庭辦公|主辦公室|總部|家庭辦公廳|居家辦公室' },
		{ near: 'uk british immigration minister asylum police spokesman spokesperson migrants visa britain visas secretary', cased: true },
	),
	misread(
		'Foreign Office',
		'外交部|外事',
		'外交部',
		{ abroad: '外國辦公室|國外辦公室|國外辦事處|海外辦公室|涉外辦公室|外國辦事處|對外辦公室' },
		{ cased: true },
	),
	misread(
		'across the aisle|both sides of the aisle|other side of the aisle|cross the aisle|across the political aisle',
		'跨黨派|兩黨|對方|朝野|黨派|黨',
		'跨党派|两党|对方|党派|党',
		{ 'of a church or a plane': '走道|過道|通道|走廊|過道兩邊|走道兩側' },
		{
			near: 'republicans democrats party senate congress lawmakers bipartisan colleagues democratic republican reach reaching reached work working senator politics',
			apart: 'seat seats flight plane passenger',
		},
	),
	misread('stump speech|campaign stump|stumped for|stumping for', '競選|演說|造勢|助選|政見|拉票|站台|演講', '竞选|演说|造势|助选|政见|演讲', {
		'of a tree': '樹樁|樹墩|殘肢|樹樁演講|樹樁演說|樹樁上|難倒',
	}),
	misread('party platform', '黨綱|政綱|綱領|政見', '党纲|政纲|纲领|政见', {
		'of a station or a program': '派對平台|黨平台|政黨平台|站台|月台|聚會平台|黨的平台|當事人平台',
	}),
	misread(
		'canvassing|canvassed|canvasser|canvassers',
		'拉票|掃街|登門|挨家挨戶|助選|走訪|徵詢|徵求|詢問|調查',
		'拉票|扫街|登门|挨家挨户|助选|走访|征询|征求|询问|调查',
		{ 'a cloth': '帆布|畫布|油畫布|畫帆布' },
	),
	misread(
		'constituent|constituents',
		'選民|選區',
		'选民|选区',
		{ 'a part': '成分|組成部分|構成要素|成分股|成份|組成成分|成份股' },
		{ near: 'mp mps lawmaker senator representative congressman congresswoman lawmakers calls town angry voters district' },
	),
	misread(
		'voter turnout|turnout',
		'投票率|投票|到場|出席|參與',
		'投票率|到场|参与',
		{ 'of a shop or a staff': '營業額|產出|周轉|離職率|周轉率|產量|翻轉|道岔' },
		{ near: 'voter vote election polls low high record referendum ballots voters' },
	),
	misread('sworn in|swearing-in|swearing in|swear in', '宣誓|就職|就任|就宣|上任', '宣誓|就职', {
		'bad language': '咒罵|罵人|髒話|詛咒|罵髒話|發誓進入|發誓在|粗口|罵',
	}),
	misread(
		'take office|took office|takes office|taking office|taken office',
		'上任|就職|就任|上台|履新|到任|執政|任|掌權',
		'上任|就职|执政|掌权',
		{ 'a room': '辦公室|拿走辦公室|佔領辦公室|接管辦公室|佔用辦公室|拿辦公室' },
		{ unless: 'oval', apart: 'space spaces building supplies furniture lease jobs hours' },
	),
	misread('run for office|running for office|ran for office|runs for office', '競選|參選|出馬|角逐|選', '竞选|参选|出马|选', {
		'a room': '辦公室|跑向辦公室|跑步|奔向辦公室|跑去辦公室|為辦公室',
	}),
	misread(
		'public office|elected office|hold office|held office|political office',
		'公職|職|職務|任',
		'公职|职|职务',
		{ 'a room': '公共辦公室|公共辦公|公共辦事處|公眾辦公室|辦公室|持有辦公室|當選辦公室|政治辦公室' },
		{ apart: 'hours space building' },
	),
	misread('left office|leaves office|leave office|leaving office', '卸任|離任|下台|任|離職', '卸任|离任|离职', {
		'a room': '離開辦公室|離開了辦公室|左辦公室|左邊|離開他的辦公室|留下辦公室',
	}),
	misread(
		'second term|third term|first term',
		'任|任期|連任',
		'任|连任',
		{ 'of a school, or a word': '學期|第一學期|第二學期|第三學期|術語|第二個術語|第一項|第二項|條款|第二期限' },
		{
			near: "president presidency reelected re-elected prime governor mayor seeking win trump president's elected biden obama",
			apart: 'school pupils students half',
		},
	),
	misread('term limit|term limits', '任期|連任|屆', '任期|连任|届', {
		'a word, or of a school': '術語限制|學期限制|條款限制|期限限制|術語|學期|條件限制',
	}),
	misread(
		'stand for election|stands for election|stood for election|standing for election|stand for parliament|stood for parliament|standing for parliament',
		'參選|競選|角逐|候選|出馬|選',
		'参选|竞选|候选|出马|选',
		{ "on one's feet": '站立|站著|站起|代表選舉|站在|代表議會|主張選舉|站出' },
	),
	misread(
		'presidential pardon|royal pardon|posthumous pardon|preemptive pardon|pre-emptive pardon|granted a pardon|issued a pardon|mass pardon|full pardon|pardon power',
		'赦免|特赦|赦',
		'赦免',
		{ 'an excuse': '原諒|道歉|對不起|抱歉|請再說|原諒權' },
	),
	misread('executive order|executive orders', '行政命令|行政令|命令|政令', '行政命令', {
		'of goods, or a manager': '執行訂單|高管訂單|執行順序|主管訂單|高管命令|高級訂單|行政訂單|管理層訂單',
	}),
	misread('executive branch', '行政部門|行政機關|行政分支|行政權|行政', '行政部门|行政机关|行政权', {
		'of a bank, or a manager': '執行分支|高管分公司|執行分行|執行分店|行政分行|主管分部|高管分支|行政分店|執行部門',
	}),
	misread('checks and balances', '制衡|權力制衡|分權|監督|約束', '制衡|权力制衡|分权|监督|约束', {
		'of a bank': '支票|餘額|支票和餘額|檢查和平衡|檢查與平衡|檢查與餘額|支票與結餘|檢查和餘額|核對',
	}),
	misread(
		'came to power|come to power|comes to power|rise to power|rose to power|seized power|seize power|took power|returned to power|return to power|grip on power|cling to power|clinging to power|power struggle|power-sharing|transfer of power|power vacuum|hold on power|abuse of power|balance of power|fell from power|stay in power',
		'權|執政|上台|掌權|政|勢力|均勢|力量|當選',
		'权|执政|掌权|势力|均势|当选',
		{ 'of a wire': '電力|電源|功率|供電|動力|電|權力電源' },
		{ apart: 'grid electricity outage nuclear solar' },
	),
	misread(
		'economic sanctions|impose sanctions|imposed sanctions|imposing sanctions|sanctions against|sanctions on|lift sanctions|lifted sanctions|US sanctions|trade sanctions|sanctions relief|sanctions regime|UN sanctions',
		'制裁|處分|懲處|處罰',
		'制裁|处分|惩处|处罚',
		{ 'leave to do': '批准|認可|許可|准許|核准|批准書' },
	),
	misread(
		'peace talks|trade talks|ceasefire talks|nuclear talks|truce talks|coalition talks|peace talk|crisis talks|budget talks',
		'談判|會談|磋商|和談|協商|談|商討|會議|對話|商',
		'谈判|会谈|和谈|协商|谈|商讨|会议|对话',
		{ 'to an audience': '演講|講座|演說|脫口秀|說話|和平演講|交談' },
	),
	misread(
		'asylum seeker|political asylum|asylum application|asylum claim|sought asylum|asylum bid|seeking asylum|seek asylum|claim asylum|granted asylum|applied for asylum',
		'庇護|難民|避難|尋庇',
		'庇护|难民|避难|寻庇',
		{ 'of the mad': '精神病院|瘋人院|療養院|收容所|精神病|瘋人|精神院' },
	),
	misread('undocumented alien', '外國人|外僑|移民|外籍|無證|居民|非法入境|敵國|外侨|外来', '外国人|无证|敌国', {
		'from space': '外星人|外星|異形|異星|外星居民|非法外星人',
	}),
	misread('naturalized citizen|naturalised citizen|naturalization ceremony|naturalisation ceremony|became a naturalized', '歸化|入籍', '归化', {
		'of nature': '自然化|自然公民|自然的公民|順其自然|自然儀式|自然化公民|天生的公民',
	}),
	misread(
		"trade union|labor union|labour union|trade unions|union members|union leader|teachers' union|union leaders|union boss",
		'工會|職工會|公會|會|聯合',
		'工会|职工会|公会|会|联合',
		{ 'of states or goods': '貿易聯盟|貿易聯合|商業聯盟|行業聯盟|聯姻|貿易工會|勞動聯盟|歐盟|貿易同盟' },
	),
	misread(
		"went on strike|go on strike|going on strike|goes on strike|gone on strike|strike action|rail strike|teachers' strike|doctors' strike|nurses' strike|train strike|dock strike|port strike|transport strike|strike ballot",
		'罷工|罷課|罷|停工|工業行動',
		'罢工|罢课|罢|工业行动',
		{ 'a blow': '打擊|襲擊|攻擊|空襲|好球|擊打|鐵路襲擊|打擊行動|全壘打' },
	),
	misread('hunger strike|hunger striker', '絕食|禁食', '绝食', {
		'a blow, or at work': '飢餓打擊|飢餓罷工|飢餓攻擊|飢餓襲擊|饑餓罷工|饑餓打擊|罷工|饑餓襲擊',
	}),
	misread('general strike', '總罷工|大罷工|罷工|全國罷工', '总罢工|大罢工|罢工|全国罢工', {
		'a blow, or of an officer': '一般打擊|將軍罷工|一般罷工|全面打擊|總攻擊|普通罷工|一般攻擊|總打擊',
	}),
	misread(
		'air strike|airstrike|missile strike|drone strike|air strikes|airstrikes|missile strikes|drone strikes',
		'空襲|襲擊|打擊|攻擊|襲|擊|轟炸',
		'空袭|袭击|打击|攻击|袭|击|轰炸',
		{ 'at work': '罷工|空氣罷工|航空罷工|飛彈罷工|無人機罷工|罷課|導彈罷工|空中罷工' },
	),
	misread('picket line|picket lines|picketed|picketing', '糾察|罷工|示威|抗議|工會', '纠察|罢工|抗议|工会', {
		'of wood': '柵欄|尖樁|籬笆|圍籬|木樁|圍欄|尖樁線',
	}),
	misread(
		'campaign rally|political rally|protest rally|rallies in support|opposition rally|rally in support of|mass rally|rally of supporters',
		'集會|造勢|大會|聲援|示威|遊行',
		'集会|造势|大会|声援|游行',
		{ 'of cars or prices': '拉力賽|反彈|上漲|漲勢|對打|回升|汽車拉力賽|競選反彈|漲|漲幅' },
	),
	// courts and crime
	misread(
		'charged him with|charged her with|charged them with',
		'起訴|指控|控告|被控|控|罪|檢控|告',
		'起诉|检控',
		{ 'a fee, electricity or a task': '收費|收取|充電|索取|收取費用|收費罪|索價|充滿' },
		{
			near: 'murder arson fraud assault manslaughter theft rape conspiracy robbery counts bribery corruption espionage terrorism offences offenses possession kidnapping burglary homicide treason perjury laundering stalking trafficking battery vandalism sedition',
			apart: 'investigating preventing fighting tackling stopping combating rooting',
		},
	),
	misread(
		'police charged|police have charged|police had charged|prosecutors charged|prosecutors have charged|was charged over|were charged over|formally charged|charged in connection|have charged a man|charged under',
		'起訴|指控|控告|被控|控|罪|檢控|告|落案',
		'起诉|检控',
		{ 'a fee or electricity': '收費|收取|充電|索取|收取費用|索價|收錢|充滿電' },
		{ apart: 'fee fees fares' },
	),
	misread(
		'murder charge|criminal charge|criminal charges|fraud charges|drug charges|pressed charges|press charges|drop the charges|dropped charges|dropped the charges|face charges|faces charges|facing charges|felony charge|assault charge|rape charges|corruption charges|terrorism charges|murder charges|bribery charges|faced charges|denies the charges|denied the charges|charges of murder|charges of fraud|charges of corruption|weapons charges|federal charges',
		'罪|指控|起訴|控|控罪|告|檢控|罪名',
		'罪|起诉|检控',
		{ 'a fee or electricity': '費用|收費|電荷|充電|手續費|收費項目|指責費|謀殺費用|充電費' },
		{ apart: 'bank fees service late restructuring impairment million billion pretax one-time' },
	),
	misread('charge sheets', '起訴書|控罪書|控罪|起訴|指控|控罪表', '起诉书|控罪书|起诉', {
		'of fees': '收費單|費用表|收費表|充電|費用單|充電表|收費清單',
	}),
	misread('plea bargain|plea deal|plea agreement|plea bargaining', '認罪|辯訴|協商|認罪協議|求情', '认罪|辩诉|协商|认罪协议', {
		'begging, or cheap goods': '懇求|請求|議價|討價還價|懇求交易|請願|懇求協議|請求交易|便宜貨',
	}),
	misread('manslaughter', '過失殺人|誤殺|過失致死|過失致人死亡|非預謀|一般殺人|致死|殺人', '过失杀人|误杀|过失致人死亡|非预谋|杀人', {
		'killing many': '屠殺|大屠殺|殺戮|男人屠殺|人類屠殺|殘殺|屠宰',
		'with intent': ['謀殺|謀殺罪|故意殺人', 'murder murders murdered murdering'],
	}),
	misread(
		'murder',
		'謀殺|殺人|命案|殺害|兇殺|殺|凶殺|兇案',
		'谋杀|杀人|杀害|凶杀|杀|凶案',
		{ 'without intent': '過失殺人|誤殺|過失致死' },
		{ unless: 'manslaughter homicide negligent' },
	),
	misread(
		'artillery battery|missile battery|air defence battery|air defense battery|Patriot battery|anti-aircraft battery|Patriot batteries|missile batteries|artillery batteries|air defence batteries|air defense batteries|coastal battery',
		'連|炮台|砲台|系統|陣地|炮兵|砲兵|套|裝置|防空',
		'连|系统|阵地|装置',
		{ 'that gives current, or a beating': '電池|蓄電池|電瓶|愛國者電池|毆打|飛彈電池|導彈電池|電池組' },
	),
	misread(
		'sexual assault|indecent assault|common assault|assault charge|sexually assaulted|assault conviction',
		'侵|毆|傷害|襲|猥褻|暴力|強暴|攻擊',
		'侵|殴|伤害|袭|猥亵|强暴|攻击',
		{ 'of an army': '突擊|進攻|攻勢|強攻|猛攻|性突擊|性進攻' },
	),
	misread(
		"on probation|years' probation|months' probation",
		'緩刑|感化|觀護|保護管束|社區|監督',
		'缓刑|观护|保护管束|社区|监督',
		{ 'of a new employee': '試用|試用期|見習|實習|試用官|見習官|試用期官員' },
		{ near: 'sentenced court judge convicted prison jail officer guilty fine community sentence', apart: 'employee employees hired hire' },
	),
	misread(
		'prison sentence|jail sentence|death sentence|life sentence|suspended sentence|custodial sentence|sentencing hearing|commuted the sentence|commuted his sentence|commuted her sentence|jail sentences|prison sentences|death sentences|prison sentence of|reduced his sentence|serving a sentence',
		'刑|判刑|徒刑|刑期|判|監禁|監|獄',
		'刑|监禁|监|狱',
		{ 'of grammar': '句子|語句|造句|一句話|死亡句子|生命句子|終身句子|監獄句子|句' },
	),
	misread('sentenced to|was sentenced|were sentenced|to be sentenced|be sentenced|being sentenced', '判|刑|處|囚', '判|处', {
		'of grammar': '句子|造句|語句|被造句|一句話',
	}),
	misread('prison term|jail term|prison terms|jail terms', '刑期|徒刑|監禁|刑|囚', '刑期|监禁', {
		'a word, or of a school': '監獄術語|監獄條款|學期|術語|條款|監獄學期|監獄用語',
	}),
	misread(
		'counts of',
		'項|罪|宗|條|起|控罪|罪名',
		'项|条',
		{ 'of numbers, or nobles': '計數|伯爵|數數|點算|算數' },
		{ near: 'guilty murder fraud charged convicted assault theft pleaded rape bribery indicted acquitted manslaughter attempted' },
	),
	misread('rape conviction', '定罪|有罪|罪|判|前科|案底', '定罪', { 'a belief': '信念|信仰|確信|堅信|信心|深信|犯罪信念' }),
	misread(
		'tennis court|basketball court|clay court|grass court|hard court|centre court|center court|squash court|badminton court|half court|half-court|clay-court|home court|courtside',
		'球場|場|紅土|草地|硬地|主場',
		'球场|场|红土|主场',
		{ 'of law, or a king': '法院|法庭|宮廷|朝廷|網球法院|法院旁|庭院|黏土法院' },
	),
	misread(
		'appeals court|court of appeal|court of appeals|filed an appeal|lost his appeal|won an appeal|appeal court|lodged an appeal|appeal hearing|dismissed the appeal|rejected the appeal|dismissed an appeal|rejected an appeal|won his appeal|lost her appeal|appellate court|appeal against conviction',
		'上訴|抗告|申訴|抗訴|再審|訴',
		'上诉|申诉|抗诉|再审|诉',
		{ 'a charm, or a plea': '吸引力|呼籲|魅力|吸引|懇求|訴求力|呼吁法院|上訴吸引力' },
	),
	misread(
		'court hearing|Senate hearing|congressional hearing|confirmation hearing|preliminary hearing|bail hearing|public hearing|House hearing|disciplinary hearing|extradition hearing|impeachment hearing|pretrial hearing|hearings in Congress',
		'聽證|聆訊|庭|開庭|審訊|公聽|審理|庭審|聽審|聽取|質詢|審',
		'听证|聆讯|开庭|审讯|公听|审理|庭审|听审|听取|质询|审',
		{ 'of ears': '聽力|聽覺|助聽|重聽|聽力會|法庭聽力|公共聽力|耳聞' },
	),
	misread('hearing aid|hearing loss|hearing impairment|hearing-impaired|hard of hearing', '聽|助聽|失聰|聾', '听|助听|失聪|聋', {
		'in court': '聽證|聆訊|聽證會|聽證損失|聽證援助|開庭|審訊',
	}),
	misread(
		'police custody|in custody|took him into custody|took her into custody|federal custody|immigration custody|ICE custody',
		'拘留|羈押|扣押|還押|拘押|在押|看守|拘捕|收押|關押|被捕|拘禁|逮捕|羈留|監禁|押',
		'拘留|羁押|还押|关押|羁留|监禁',
		{ 'of children or assets': '監護|監護權|撫養|撫養權|警察監護|養護' },
		{ apart: "child children father mother mother's father's battle", unless: 'child children kids' },
	),
	misread(
		'custody battle|child custody|custody of the children|joint custody|sole custody|custody dispute|custody hearing|custody of her children|custody of his children|shared custody|custody of their children',
		'監護|撫養|扶養|撫養權',
		'监护|抚养|扶养|抚养权',
		{ 'by the police': '拘留|羈押|扣押|拘押|保管|託管|收押|拘禁|逮捕' },
	),
	misread(
		'arrest warrant|search warrant|bench warrant|warrant for his arrest|warrant for her arrest|arrest warrants|warrant for the arrest|death warrant',
		'令|票|通緝|手令|狀|逮捕|拘捕',
		'令|通缉|状',
		{ 'of shares or goods': '保證|權證|認股權證|擔保|認股證|保修|逮捕保證|搜索保證|保固|逮捕權證|長凳' },
	),
	misread(
		'bar exam|bar association|called to the bar|state bar|bar council|Bar Standards Board|passed the bar|admitted to the bar|American Bar Association|bar examination',
		'律師|司法考試|大律師|執業',
		'律师|司法考试|大律师|执业',
		{ 'for drinks': '酒吧|吧台|吧考試|酒吧考試|酒吧協會|吧協會|酒館|條考試' },
	),
	misread('court brief', '書狀|意見書|訴狀|陳述|書面|狀|意見|文件|法庭之友', '书状|意见书|诉状|陈述|书面|状|意见', {
		'short, or worn': '簡短|內褲|三角褲|公事包|簡短的|法律內褲|短褲|公文包',
	}),
	misread(
		'filed a motion|motion for summary judgment|motion for a new trial|motion of censure|censure motion|court motion|filed motions|opposition motion',
		'動議|申請|聲請|請求|案|申請書|議案',
		'动议|申请|声请|请求|申请书|议案',
		{ 'a movement': '運動|動作|移動|動向|運動以|一個動作' },
	),
	misread(
		'dishonorable discharge|honorable discharge|honourable discharge|dishonourable discharge|discharged from the army|discharged from the military|discharged from the Navy|dishonorably discharged|honorably discharged|military discharge|medical discharge from the army',
		'退伍|退役|除役|開除|軍籍|除名|復員|退',
		'退伍|开除|军籍|复员',
		{ 'another discharge': '出院|放電|排放|卸貨|榮譽出院|排出|不光彩的出院|分泌物' },
	),
	misread(
		'conditional discharge|absolute discharge|discharged the jury|jury was discharged|jury discharged',
		'釋放|解散|免除|撤銷|免刑|有條件|無條件',
		'释放|撤销|有条件|无条件',
		{ 'another discharge': '出院|放電|排放|解僱|排出|條件出院|解雇|開除|分泌' },
	),
	misread('electrical discharge|electric discharge|electrostatic discharge|corona discharge|battery discharge', '放電|靜電', '放电|静电', {
		'another discharge': '出院|解僱|釋放|排放|分泌物|卸貨|退伍|電池出院',
	}),
	misread(
		'wastewater discharge|sewage discharge|discharge of sewage|effluent discharge|discharge of wastewater|sewage discharges|discharge of treated water',
		'排放|排|流量',
		'排放',
		{ 'another discharge': '出院|放電|解僱|退伍|分泌物|卸貨|解雇' },
	),
	misread('cold case|cold cases|cold-case', '懸案|舊案|陳案|冷案|懸而未|未破|未決|積案|陳年', '悬案|旧案|陈案|悬而未|未决|积案|陈年', {
		'a box at low temperature': '冷箱|寒冷的案例|冷盒|冷病例|冰冷的箱子|冷殼|冷案例|感冒病例',
	}),
	misread(
		'COVID-19 cases|COVID cases|coronavirus cases|measles cases|dengue cases|cases of measles|cases of cholera|cases of COVID-19|cases of dengue|flu cases|cholera cases|mpox cases|Ebola cases|cases of Ebola|polio cases',
		'病例|確診|個案|例|宗|感染|患者|人',
		'病例|确诊|个案',
		{ 'of law, or boxes': '案件|箱子|盒子|案子|新冠案件|官司' },
	),
	misread(
		'sting operation|police sting|FBI sting|undercover sting|sting operations',
		'誘捕|釣魚|臥底|放蛇|圈套|設局|埋伏|陷阱|誘餌',
		'诱捕|钓鱼|卧底|设局|诱饵',
		{ 'of a bee': '刺痛|螫|叮咬|蜇|螫針|刺痛行動|蜇傷|叮|刺痛操作' },
	),
	misread(
		'hit-and-run|hit and run',
		'肇事逃逸|肇事|不顧而去|逃逸',
		'肇事逃逸|不顾而去',
		{ 'a blow, or a play': '打了就跑|擊中就跑|打和跑|擊跑|打帶跑|命中和運行|擊中並運行|撞擊和跑步' },
		{
			apart: 'baseball inning batter runner',
			near: 'driver car accident crash killed pedestrian cyclist police suspect vehicle fatal injured collision',
		},
	),
	misread('mugged|mugging|muggings', '搶劫|行搶|遭搶|搶', '抢劫|行抢|遭抢|抢', { 'for coffee': '馬克杯|杯子|杯裝|裝杯' }),
	misread('mug shot|mugshot|mug shots', '照|相片|照片|檔案照', '照|档案照', { 'for coffee': '馬克杯|杯子|杯子射擊|馬克杯射擊|杯子拍攝|大杯' }),
	misread('racketeering', '敲詐|勒索|詐騙|黑幫|組織犯罪|犯罪組織|恐嚇', '敲诈|诈骗|黑帮|组织犯罪|犯罪组织|恐吓', {
		'for tennis': '球拍|網球拍|拍子|球拍工程|噪音',
	}),
	misread('grand jury', '大陪審團', '大陪审团', {
		splendid: '盛大陪審團|宏偉陪審團|隆重陪審團|大評審團|大評委|偉大的陪審團|盛大的陪審團|巨大的陪審團',
	}),
	misread(
		'festival jury|jury prize|jury president|Cannes jury|competition jury|Grand Jury Prize|head of the jury at Cannes|special jury prize',
		'評審|評委|評獎|評選',
		'评审|评委|评奖|评选',
		{ 'at court': '陪審團|陪審|大陪審團|陪審團獎|陪審員' },
	),
	misread('jury duty|jury selection|jury deliberations|jury verdict|murder jury|trial jury', '陪審', '陪审', {
		'of a contest': '評審團|評委|評審|評審員|評委會|評判',
	}),
	misread('death row', '死囚|死刑犯|死牢|待決|死刑', '死囚|待决', { 'a line': '死亡排|死亡行|死亡之列|死亡一排|死亡划船|死行|死亡列|死亡之行' }),
	misread(
		'corrections officer|correctional officer|correctional facility|correction officer|department of corrections|correctional center|correctional institution',
		'監獄|懲教|矯正|獄|懲戒|管教|看守所|教養',
		'监狱|惩教|矫正|狱|惩戒|教养',
		{ 'of mistakes': '更正|校正|修正|更正官|修正官員|改正|改錯|校正設施|糾正設施|更正部|糾正官' },
	),
	misread('halfway house', '中途之家|中途宿舍|中途|過渡|重返社會', '中途之家|过渡|重返社会', {
		'on the road': '半路房子|半路的房子|中途房屋|半途房屋|半路房屋|半路上的房子|一半的房子|半路',
	}),
	misread('gag order', '禁言令|封口令|言論禁令|封口|禁言|言論|令', '禁言令|言论禁令|言论', {
		'of a joke': '笑話訂單|插科打諢|嘔吐|笑料|堵嘴訂單|笑話命令|惡搞|搞笑訂單|作嘔',
	}),
	misread(
		'unaccompanied minor|unaccompanied minors|sexual abuse of a minor|sex with a minor|sexual assault of a minor|migrant minors|minor child|minor children',
		'未成年|兒童|孩童|少年|幼',
		'未成年|儿童',
		{ 'of small weight, or a mine': '次要|小調|礦工|輕微|輔修|無人陪伴的小調|少數|較小' },
	),
	misread('coroner', '驗屍官|死因|法醫|驗屍|裁判官', '验尸官|法医|验尸', { 'of a crown, or a corner': '加冕|冠狀|角落|王冠|冠狀病毒|皇冠' }),
	misread(
		'civilian casualties|mass casualty|mass casualties|heavy casualties|casualty toll|casualty figures|casualties among',
		'傷亡|死傷|死亡|遇難|喪生|傷',
		'伤亡|死伤|遇难|丧生|伤',
		{ 'not formal': '休閒|隨便|臨時|意外保險|隨意|大眾傷亡|休閒服|大眾休閒' },
	),
	misread(
		'mass shooting|mass shootings|school shooting|fatal shooting|shooting spree|officer-involved shooting|drive-by shooting|school shootings|mass killing',
		'槍|槍擊|射殺|射擊|屠殺|殺',
		'枪|枪击|射杀|射击|屠杀|杀',
		{ 'of a film or a ball': '拍攝|攝影|投籃|射門|大眾拍攝|大規模拍攝|學校拍攝|質量射擊|拍照|彌撒' },
	),
	misread(
		'stand trial|standing trial|stood trial|go on trial|went on trial|goes on trial|rape trial',
		'審|受審|審判|庭|審訊|審理|開庭|出庭',
		'审|受审|审判|审讯|审理|开庭',
		{ 'an experiment': '試驗|試用|實驗|測試|臨床試驗|審訊試驗|謀殺試驗|試用期|考驗|試驗法官' },
		{ apart: 'drug vaccine patients treatment' },
	),
	misread(
		'miscarriage of justice|miscarriages of justice',
		'冤案|誤判|司法不公|審判不公|冤獄|錯案|冤假錯案|錯判|不公|冤',
		'冤案|误判|审判不公|冤狱|错案|冤假错案|错判',
		{ 'of a child': '流產|小產|司法流產|正義流產|正義的流產|墮胎' },
	),
	// armed forces
	misread('rules of engagement', '交戰規則|交戰守則|交戰|交火規則|接戰', '交战规则|交战守则|交战|交火规则|接战', {
		'of a couple': '訂婚規則|訂婚|婚約|約會規則|訂婚的規則|婚姻規則',
	}),
	misread(
		'high-capacity magazine|large-capacity magazine|ammunition magazine|rifle magazine|magazine of ammunition|magazine capacity|high-capacity magazines',
		'彈匣|彈夾|弹匣|弹夹|彈',
		'弹匣|弹',
		{ 'to read': '雜誌|期刊|刊物|大容量雜誌|高容量雜誌|雜志' },
	),
	misread(
		'magazine|magazines',
		'彈匣|彈夾|彈',
		'弹匣|弹夹|弹',
		{ 'to read': '雜誌|期刊|刊物|雜志' },
		{
			near: 'rifle rounds ammunition gun pistol bullets ammo handgun glock rifles loaded',
			apart: 'cover article published editor interview reported newspaper told editor-in-chief',
		},
	),
	misread(
		'rounds of ammunition|rounds fired|fired rounds|fired several rounds|live rounds|artillery rounds|mortar rounds|tank rounds|fired a round|rounds per minute|round of ammunition|fired multiple rounds',
		'發|彈|槍|砲彈|枚',
		'发|弹|枪|砲弹',
		{ 'of a match, or a shape': '輪|回合|圓形|輪次|圈|一輪|幾輪|局' },
	),
	misread(
		'artillery shell|tank shell|mortar shell|artillery shells|shell casings|shell casing|mortar shells|tank shells|howitzer shells',
		'彈|砲彈|炮彈|彈殼',
		'弹|砲弹|炮弹|弹壳',
		{ 'of the sea, or a husk': '貝殼|外殼|空殼|殼牌|殼|甲殼|火砲外殼|蛋殼' },
	),
	misread(
		'shell|shells',
		'砲彈|炮彈|彈',
		'砲弹|炮弹|弹',
		{ 'of the sea, or a husk': '貝殼|外殼|殼牌|甲殼|殼' },
		{
			near: 'artillery fired russian ukrainian howitzer 155mm ammunition exploded unexploded guns trenches bombardment',
			apart: 'company oil corporation plc egg turtle',
		},
	),
	misread(
		'shelling|shelled',
		'砲擊|炮擊|炮轟|砲轟|砲火|炮火|轟炸|砲',
		'砲击|炮击|炮轰|砲轰|轰炸',
		{ 'taking off a husk': '去殼|貝殼|剝殼|外殼|脫殼|殼|剝去外殼' },
		{ near: 'city artillery town russian forces killed army troops civilians village border heavy ukrainian israeli intense hezbollah residential' },
	),
	misread(
		'battle tank|main battle tank|Leopard tank|Abrams tank|tank battalion|tank brigade|battle tanks|Leopard tanks|Abrams tanks|Challenger tanks|T-72 tank|anti-tank missile|anti-tank',
		'坦克|戰車|反裝甲|装甲',
		'坦克|战车|反装甲',
		{ 'for water': '水箱|油箱|儲罐|水槽|魚缸|罐|反水箱|缸|戰鬥水箱' },
	),
	misread('Marine Corps|U.S. Marine Corps|US Marine Corps', '陸戰隊|海軍陸戰', '陆战队|海军陆战', {
		'of shares, or the sea': '海洋公司|海軍公司|海洋兵團|海洋隊|海員公司|船員公司|海洋|海事',
	}),
	misread(
		'Army Corps of Engineers|Corps of Engineers|Peace Corps|press corps|diplomatic corps|Revolutionary Guard Corps|Guards Corps|army corps|officer corps',
		'隊|軍|團|兵|工程兵|記者',
		'队|军|团|记者',
		{ 'of shares, or the dead': '公司|企業|屍體|法人|軍隊公司|新聞公司|和平公司' },
	),
	misread('infantry|infantryman|infantry division', '步兵', '步兵', { 'a child': '嬰兒|幼兒|嬰幼兒|嬰兒師' }),
	misread('U.S. Marshal|U.S. Marshals|US Marshals|federal marshal|federal marshals|US Marshal', '法警|執法官|執行官|警', '法警|执法官|执行官', {
		'of an army': '元帥|美國元帥|馬歇爾|聯邦元帥|陸軍元帥',
	}),
	misread('martial law', '戒嚴|軍管|軍法|軍事管制', '戒严|军管|军法|军事管制', {
		'of a marriage, or a sport': '武術法|婚姻法|武術|婚姻法律|尚武法|武術法律|夫妻法',
	}),
	misread('court martial|court-martial|courts martial|court-martialed', '軍事法庭|軍法|軍事審判|軍事法院', '军事法庭|军法|军事审判|军事法院', {
		'a sport': '法庭武術|武術法庭|武術|法院元帥|宮廷武術|球場武術',
	}),
	misread(
		'military draft|draft dodger|draft evasion|draft dodging|dodged the draft|draft board|draft dodgers',
		'徵兵|兵役|應召|服役',
		'征兵|应召',
		{ 'a first text, or of players': '草案|草稿|選秀|匯票|初稿|軍事草案|草案逃避者|起草' },
		{ apart: 'resolution plan report budget law bill document' },
	),
	misread(
		'theater of war|theatre of war|theater of operations|theatre of operations|theater commander|theatre commander|Eastern Theater Command|Theater Command|Theatre Command',
		'戰區|戰場|作戰區',
		'战区|战场|作战区',
		{ 'of plays': '劇院|劇場|戲院|影院|電影院|劇院司令部|戰爭劇院|戰爭劇場|東部劇院' },
	),
	misread('friendly fire|friendly-fire', '友軍|誤擊|誤傷|誤炸|友方|自己人', '友军|误击|误伤|误炸', {
		'kind flames': '友好火災|友善的火|友好的火|友善火災|友好火力|友善火力|友好開火|友好的火力|友誼之火',
	}),
	misread('depth charge', '深水炸彈|深彈', '深水炸弹|深弹', { 'of a fee': '深度收費|深度充電|深度指控|深度費用|深度電荷|深度充值' }),
	misread(
		'land mine|landmine|anti-personnel mine|naval mine|sea mine|mine clearance|land mines|landmines|naval mines|sea mines|anti-tank mine',
		'雷|地雷|水雷',
		'雷',
		{ 'for coal': '礦山|礦場|礦井|我的|陸地礦|海礦|海洋礦|土地礦|礦|土地我的|海洋我的' },
	),
	misread('coal mine|gold mine|copper mine|iron mine|diamond mine|silver mine|lithium mine', '礦|坑|金山|搖錢樹|寶庫', '矿|摇钱树|宝库', {
		'that explodes, or owned': '地雷|水雷|我的|煤地雷|金地雷|黃金地雷|煤炭我的',
	}),
	misread('opened fire|opening fire|opens fire', '開火|開槍|射擊|掃射|砲擊|炮擊|槍', '开火|开枪|射击|扫射|砲击|炮击|枪', {
		flames: '打開火|開放火|著火|火災|放火|點火|生火|開了火|火開了|打開了火',
	}),
	misread(
		'arms deal|arms sale|arms sales|arms embargo|arms control|arms dealer|arms shipment|arms exports|arms shipments|arms supplies|arms smuggling|arms trade',
		'武器|軍火|軍售|軍備|武|軍',
		'武器|军火|军售|军备|军',
		{ limbs: '手臂|胳膊|雙臂|手臂交易|臂膀|手臂控制|手臂銷售|手臂禁運' },
	),
	misread('small arms', '輕武器|小型武器|輕兵器|輕型|槍', '轻武器|轻兵器|轻型|枪', { limbs: '小手臂|短小手臂|小胳膊|小臂|細手臂|小雙臂' }),
	misread(
		'Veterans Affairs|war veteran|army veteran|combat veteran|Navy veteran|military veteran|Iraq veteran|Vietnam veteran|military veterans|war veterans|disabled veterans',
		'退伍|老兵|退役|榮民|退除役',
		'退伍|荣民',
		{ 'of animals, or of skill': '獸醫|老手|資深|老練|戰爭老手|老將|獸醫事務|老鳥' },
	),
	misread('boot camp|boot camps', '訓練營|新兵|集訓|訓練', '训练营|集训|训练', {
		'of shoes or computers': '靴子營|啟動營|靴營|靴子|開機營|啟動訓練|鞋營',
	}),
	misread("mess hall|officers' mess", '食堂|餐廳|飯堂|膳', '食堂|餐厅|饭堂', {
		'in disorder': '混亂|凌亂|雜亂|爛攤子|髒亂|混亂大廳|混亂的大廳|一團糟',
	}),
	misread('retired general|army general|top general|four-star general|retired army general', '將|上將|將軍|將領|司令', '将|上将|将军|将领', {
		ordinary: '一般|普通|通用|總體|總的|退休一般|四星級酒店|四星級一般',
	}),
	misread(
		'intelligence agency|intelligence agencies|intelligence officer|military intelligence|intelligence chief|intelligence service|intelligence services|intelligence community|signals intelligence|intelligence official|intelligence officials|intelligence sharing|intelligence briefing|intelligence operative|intelligence committee',
		'情報|情治|諜報|特工|諜|情資|軍情|國安',
		'情报|谍报|谍|情资|军情|国安',
		{ 'of the mind': '智力|智慧|智能|聰明|智商|人工智慧|人工智能|智力機構|智慧機構' },
		{ unless: 'artificial', apart: 'business market threat competitive customer' },
	),
	misread(
		'military drill|live-fire drill|naval drill|fire drill|evacuation drill|earthquake drill|joint drills|military drills|naval drills|live-fire drills|joint military drills|fire drills|large-scale drills',
		'演習|演練|操練|軍演|訓練|操演',
		'演习|演练|操练|军演|训练',
		{ 'for holes': '鑽頭|鑽機|電鑽|鑽孔|鑽探|火鑽|軍事鑽探|聯合鑽探|鑽' },
	),
	misread(
		'military exercise|naval exercise|joint exercise|military exercises|naval exercises|joint exercises|joint military exercises|live-fire exercise|live-fire exercises',
		'演習|軍演|操演|演練|演訓',
		'演习|军演|演练|演训',
		{ 'of the body, or of a right': '鍛鍊|運動|體操|行使|習題|健身|軍事運動|軍事鍛鍊|鍛煉|海軍運動' },
	),
	misread('military base|air base|naval base|army base|airbase|military bases', '基地|營區|軍營|軍區', '基地|营区|军营|军区', {
		'a liquid, or of a column': '鹼|底座|基礎|底部|軍事基礎|軍事底座|壘',
	}),
	misread(
		'first base|second base|third base|stolen base|stole second base|bases loaded|base on balls|stolen bases|intentional walk',
		'壘|保送|盜壘',
		'垒|盗垒',
		{ 'a camp, or a liquid': '基地|基礎|底座|鹼|據點|鹼基|第一基地|第二基地|根據地' },
		{
			near: 'baseball inning innings batter hit pitcher runner runners single double home yankees dodgers stole runs mlb baseman walk walked loaded',
		},
	),
	misread('baseman|first baseman|second baseman|third baseman', '壘手|內野手|壘', '垒手|内野手|垒', {
		'of a camp': '基地人|基地男|基本人|基地人員|基地男子|一基手',
	}),
	// ships and aircraft
	misread(
		"harbour pilot|harbor pilot|marine pilot|pilot boat|maritime pilot|river pilot|ship pilot|ship's pilot|bar pilot|canal pilot|harbour pilots|harbor pilots|docking pilot",
		'引水|引航|領港|領航',
		'引水|领港|领航',
		{ 'of an aircraft, or a first try': '飛行員|機師|試點|駕駛員|試播|機長|試辦|試驗|飛行師|試點船|飛行員船|先導' },
		{ apart: 'project program programme scheme study phase projects' },
	),
	misread(
		'airline pilot|fighter pilot|co-pilot|copilot|pilot error|test pilot|helicopter pilot|jet pilot|airline pilots|fighter pilots',
		'飛行員|機師|駕駛|機長|飛官|副駕|人為|副駕駛',
		'飞行员|机师|驾驶|机长|飞官|副驾|人为|副驾驶',
		{ 'a first try, or of a harbour': '試點|試行|試播|引水人|引航員|試辦|測試試點|試點錯誤|引水員|航空試點' },
		{ apart: 'project program programme scheme microsoft github' },
	),
	misread('capital ship|capital ships', '主力艦|主力|戰艦|旗艦', '主力舰|战舰|旗舰', {
		'of money, or a city': '首都船|資本船|首都艦|資本艦|首都的船|大寫|首都艦艇|資本艦艇',
	}),
	misread(
		'port side|port-side|portside',
		'左舷|左側|左邊',
		'左舷|左侧|左边',
		{ 'of a harbour': '港口側|港口邊|港口方面|港側|埠側|港口一側', 'the other': ['右舷', 'starboard right'] },
		{ near: 'ship vessel hull starboard listing deck ferry boat yacht' },
	),
	misread('starboard', '右舷|右側|右邊', '右舷|右侧|右边', { 'of the sky': '星板|星星板|星空板|星號板', 'the other': ['左舷', 'port left'] }),
	misread(
		"bow of the ship|ship's bow|bow and stern|bow of the vessel|bow section|vessel's bow|bow of the boat|bow of the ferry",
		'船首|船頭|艏|艦首|艦艏|首|前端',
		'船首|船头|舰首|舰艏',
		{ 'for arrows, or of greeting': '弓|蝴蝶結|鞠躬|弓箭|彎腰|琴弓|弓形|蝴蝶領結' },
	),
	misread(
		"ship's stern|stern of the ship|stern section|stern of the vessel|vessel's stern|stern of the boat",
		'船尾|艉|艦尾|尾|船後',
		'船尾|舰尾|船后',
		{ strict: '嚴厲|嚴肅|嚴峻|嚴格|苛刻' },
	),
	misread(
		"ship's hull|hull of the ship|vessel's hull|hull breach|double hull|double-hulled|hull of the vessel|hull damage|hull plating",
		'船體|船殼|船身|艦體|船底|殼|艦身|艇身|機身',
		'船体|船壳|舰体|壳|舰身|机身',
		{ 'of a seed, or the city': '果殼|稻殼|赫爾|豆莢|外皮|花萼|谷壳' },
	),
	misread(
		"ship's bridge|bridge of the ship|bridge of the vessel|bridge officer|officer on the bridge|bridge of his ship|bridge watch|vessel's bridge",
		'駕駛台|艦橋|駕駛艙|船橋|駕駛室|橋樓|駕駛|指揮',
		'驾驶台|舰桥|驾驶舱|船桥|驾驶室|桥楼|驾驶|指挥',
		{ 'over a river': '大橋|橋樑|橋梁|橋面|橋上|橋牌' },
	),
	misread('flight deck|below deck|below decks|upper deck|lower deck|car deck|on deck|deck officer', '甲板|層|艙|船面|駕駛', '甲板|层|舱|驾驶', {
		'of cards, or of a garden': '牌組|一副牌|紙牌|露台|卡組|磁帶機|露臺|撲克',
	}),
	misread(
		'captain',
		'船長|艦長|船主|艇長',
		'船长|舰长|艇长',
		{ 'of a team, an army or an aircraft': '隊長|上尉|機長|大尉' },
		{
			near: "ship ferry vessel tanker cruise trawler ship's freighter submarine titanic sinking sank",
			apart: 'team club plane flight pilot aircraft army police squad',
			unless: 'team football airline plane army',
		},
	),
	misread(
		'captain',
		'機長|機師|飛行員',
		'机长|机师|飞行员',
		{ 'of a ship, a team or an army': '船長|隊長|上尉|艦長|大尉' },
		{
			near: 'cockpit airline boeing airbus runway co-pilot copilot passengers flight takeoff landing airways',
			apart: 'ship boat ferry cruise vessel team club army squad',
			unless: 'ship boat ferry cruise team football army sea spacecraft starship',
		},
	),
	misread(
		'captain|skipper',
		'隊長|領隊',
		'队长|领队',
		{ 'of a ship, a plane or an army': '船長|機長|上尉|艦長|大尉|艇長' },
		{
			near: 'football cricket midfielder striker squad england goal goals midfield batsman defender barcelona arsenal liverpool team-mates teammates',
			apart: 'ship boat ferry cruise vessel army yacht',
			unless: 'ship boat yacht sailing army',
		},
	),
	misread(
		'cargo vessel|fishing vessel|naval vessel|merchant vessel|vessel collided|supply vessel|coast guard vessel|container vessel|research vessel|sunken vessel|fishing vessels|naval vessels|merchant vessels|rescue vessel|commercial vessels',
		'船|艦|艇|輪|舟|舶',
		'船|舰|轮',
		{ 'of blood, or a pot': '血管|容器|器皿|貨物容器|釣魚容器|捕魚容器|海軍容器' },
	),
	misread('aircraft carrier|aircraft carriers', '航空母艦|航母', '航空母舰', {
		'a firm, or a lorry': '飛機運輸船|航空公司|飛機運載|飛機承運人|飛機攜帶者|航空運營商|飛機載體|飛機運輸機|飛機搬運工|航空承運商',
	}),
	misread(
		'flag carrier|low-cost carrier|budget carrier|national carrier|flag carriers|low-cost carriers|air carrier|legacy carrier',
		'航空公司|航空|航企|廉航|廉價航空|國航|承運人',
		'航空公司|廉价航空|国航|承运人',
		{ 'who bears, or of calls': '運營商|電信商|攜帶者|帶原者|旗手|國旗攜帶者|航母|載體|旗艦運輸船|電信業者|低成本載體|掌旗手|營運商|扛旗者' },
		{ apart: 'telecom mobile wireless broadband' },
	),
	misread(
		'oil tanker|oil tankers|fuel tanker ship',
		'油輪|油船|油槽船|運油船',
		'油轮|运油船',
		{ 'on a road, or of an army': '油罐車|坦克|坦克車|油罐卡車|油坦克|石油坦克' },
		{ near: 'sea ship crew houthi strait port vessel seized gulf hormuz spill sank iranian sanctioned shadow fleet coast' },
	),
	misread('ran aground|run aground|running aground|runs aground', '擱淺|觸礁|觸底', '搁浅|触礁|触底', {
		'on foot': '跑到地面|在地面上跑|跑地|著陸|在地上跑|接地|跑地面|跑上地面',
	}),
	misread(
		'listing to port|listing to starboard|began to list|ship was listing|vessel was listing|listing badly|listing heavily|started to list|listing sharply',
		'傾|傾斜|側傾|歪',
		'倾|倾斜|侧倾',
		{ 'a roll, or of shares': '上市|列出|清單|掛牌|列表|名單|列名' },
		{ apart: 'stock exchange reasons items' },
	),
	misread('ballast water|ballast tank|ballast tanks', '壓艙|壓載|壓水', '压舱|压载|压水', {
		'of a lamp or a track': '鎮流器|安定器|道碴|鎮流|道砟|碎石水|平衡水',
	}),
	misread(
		'black box|black boxes',
		'黑盒|黑匣|黑箱',
		'黑盒',
		{ 'of colour': '黑色的箱子|黑色的盒子|黑色方塊|黑色方框|黑框' },
		{ near: 'plane crash flight investigators aircraft cockpit recorder jet boeing wreckage' },
	),
	misread('taxiing|taxied|taxiway|taxiways', '滑行|滑行道', '滑行', { 'for hire': '計程車|出租車|的士|計程車道|出租車道|搭計程車|出租汽車|的士道' }),
	misread(
		'apron',
		'停機坪|機坪',
		'停机坪|机坪',
		{ 'of a cook': '圍裙|圍兜|圍裙布' },
		{ near: 'airport aircraft plane parked runway taxiway jets terminal' },
	),
	misread('stall warning|aerodynamic stall|stalled in mid-air|stall speed|recover from a stall', '失速', '失速', {
		'of a market, or a delay': '攤位|攤檔|停滯|拖延|熄火|攤販|攤位警告|貨攤',
	}),
	misread('holding pattern|holding patterns', '盤旋|等待航線|等候航線|等待|觀望|按兵不動|停滯', '盘旋|等待航线|等候航线|观望|按兵不动|停滞', {
		'of ownership or art': '持有模式|握持圖案|控股模式|持有圖案|保持圖案|拿著圖案|保持花樣|持有格局',
	}),
	misread('near miss|near-miss|near misses', '險|驚險|有驚無險|虛驚|虛驚事件|未遂|接近|擦身|差點|擦肩', '险|惊险|有惊无险|虚惊|虚惊事件|差点', {
		'a lady, or longing': '近乎想念|附近的小姐|附近小姐|近小姐|近想念|附近錯過|臨近小姐',
	}),
	misread(
		'a go-around|go-around procedure|go-around maneuver',
		'重飛|復飛|复飞',
		'重飞',
		{ 'a detour': '繞行|四處走動|繞過|走來走去|到處走|轉來轉去|周圍走' },
		{ near: 'pilot runway landing plane tower pilots aborted aircraft', apart: 'world money enough' },
	),
	misread('bird strike|bird strikes', '鳥擊|撞鳥|鳥|飛鳥', '鸟击|撞鸟|鸟|飞鸟', { 'at work': '鳥罷工|鳥類罷工|鳥的罷工|鳥兒罷工|鳥類打擊|鳥打擊' }),
	misread(
		'grounded',
		'停飛|停航|禁飛|停駛',
		'停飞|禁飞|停驶',
		{ 'electricity, or sense': '接地|禁足|落地|踏實|腳踏實地|有根據|接地氣' },
		{ near: 'flights planes fleet aircraft jets airlines boeing max 737 787 airbus faa helicopters', apart: 'down-to-earth wire cable' },
	),
	misread('air traffic controller|air traffic control|air traffic controllers', '航管|空管|管制|塔台|飛航|航空交通', '航管|飞航', {
		'of a gas or a device': '空氣交通|空氣流量|流量控制器|空中交通控制器|控制器|空氣流量控制|空氣交通控制|流量控制',
	}),
	misread('jet lag|jet-lagged', '時差', '时差', { 'of an engine': '噴氣滯後|噴射延遲|飛機滯後|噴射滯後|噴氣延遲|噴氣機延遲|噴射機落後' }),
	misread('frequent flyer|frequent flier|frequent-flyer', '常客|飛行常客|常旅客|飛行里程|里程|哩程', '常客|飞行常客|飞行里程', {
		'a leaflet': '頻繁傳單|經常傳單|常見傳單|頻繁的傳單|傳單',
	}),
	misread('cabin crew|cabin pressure|cabin door|cabin crews', '空服|機組|客艙|乘務|機艙|艙', '空服|机组|客舱|乘务|机舱|舱', {
		'of wood': '小木屋|木屋|小屋|木屋船員|木屋門|木屋壓力|木屋工作人員',
	}),
	misread(
		'coach',
		'客車|巴士|大巴|遊覽車|旅遊巴|長途汽車|遊覽巴士|大客車|車',
		'客车|游览车|旅游巴|长途汽车|游览巴士|大客车|车',
		{ 'who trains': '教練|總教練|教頭|教練員' },
		{
			near: 'passengers overturned motorway carrying tourists pilgrims bus lorry',
			apart: 'football basketball team head class economy',
			unless: 'team football basketball players club train',
		},
	),
	misread(
		'head coach|assistant coach|football coach|basketball coach|coaching staff|national team coach|swimming coach|tennis coach|head coaches|soccer coach',
		'教練|主帥|教頭|主教練|帥',
		'教练|主帅|教头|主教练|帅',
		{ 'a bus': '客車|長途汽車|馬車|遊覽車|巴士|頭等車廂|首席客車|大客車' },
	),
	// sport
	misread(
		'goalless draw|scoreless draw|ended in a draw|held to a draw|earned a draw|salvaged a draw|rescued a draw|settle for a draw|settled for a draw|forced a draw|snatched a draw|1-1 draw|2-2 draw|0-0 draw|3-3 draw|score draw|end in a draw|ends in a draw|played out a draw',
		'平局|和局|平手|踢平|打平|逼平|戰平|言和|逼和|打和|賽和|平分|打成平',
		'平局|战平|赛和',
		{ 'a picture, or lots': '繪畫|抽籤|繪圖|抽獎|圖畫|畫畫|吸引|素描|抽簽|畫' },
	),
	misread('prize draw|lucky draw|lottery draw', '抽獎|開獎|搖獎|攪珠|抽籤|抽出|開彩', '抽奖|开奖|摇奖|搅珠|抽签|开彩', {
		'a game without a winner, or a picture': '平局|繪畫|平手|和局|獎品平局|素描|畫畫|繪圖',
	}),
	misread(
		'ended in a tie|tied the game|tied for first|tie game|tied the score|tied the match|three-way tie|tied for second|tied the series|tied for third|tie-break|tiebreak|tiebreaker|tie-breaker',
		'平|並列|追平|同分|扳平|決勝|搶七|並排|同票',
		'平|并列|决胜|抢七|并排',
		{ 'of cloth or rope': '領帶|捆綁|綁住|綁定|束縛|領帶斷|領帶破|並列領帶|領帶比賽' },
	),
	misread(
		'cup tie|cup ties|first-leg tie|second-leg tie|FA Cup tie|two-legged tie|Champions League tie',
		'賽|對決|對戰|交鋒|回合|戰',
		'赛|对决|对战|交锋|战',
		{ 'of cloth': '領帶|杯子領帶|綁|繫帶|杯領帶|捆綁|領結' },
	),
	misread(
		'bogey|double bogey|triple bogey|bogey-free|bogeys',
		'柏忌|博忌|超一桿|超兩桿|雙柏忌|桿',
		'柏忌|超一杆|超两杆|双柏忌|杆',
		{ 'a ghost': '怪物|妖怪|惡鬼|幽靈|魔鬼|鼻屎|雙重怪物|鬼怪' },
		{ near: 'hole par birdie birdies putt green tee golf leaderboard 18th 17th 16th back-nine fairway holes' },
	),
	misread(
		'birdie|birdies',
		'小鳥|博蒂|柏蒂|抓鳥|低於標準桿|桿',
		'小鸟|抓鸟|低于标准杆|杆',
		{ 'an animal, or a game': '羽毛球|鳥兒|小鳥兒|鳥類|毽子' },
		{ near: 'par hole bogey bogeys putt green round eagle golf leaderboard tee 18th holes', apart: 'badminton' },
	),
	misread(
		'under par|over par|under-par|over-par|level par|even par',
		'標準桿|標準杆|桿|平',
		'标准杆|杆',
		{ 'of a bond': '票面|面值|平價|平均|帕|同等' },
		{ apart: 'bond bonds trading notes trade debt priced issued value price redemption' },
	),
	misread('fairway|fairways', '球道', '球道', { justice: '公平|公平的方式|公平方式|公正的方式|公平之路|公平道路' }),
	misread(
		'caddie|caddy',
		'桿弟|球童|球僮|杆弟',
		'杆弟',
		{ 'for tea': '茶葉罐|茶罐|盒子|茶葉盒|茶盒|小盒子' },
		{ near: 'golf golfer round hole club clubs tour masters pga his' },
	),
	misread('hole in one|hole-in-one', '一桿進洞|一杆进洞|進洞', '一杆进洞|进洞', {
		'words one by one': '一個洞|洞中一|一合一洞|洞在一|一洞|合一的洞|一中之洞',
	}),
	misread('sand bunker|greenside bunker|fairway bunker|bunker shot|out of the bunker', '沙坑', '沙坑', {
		'of an army': '碉堡|地堡|掩體|沙堡|防空洞|煤倉',
	}),
	misread(
		'missed the cut|made the cut|miss the cut|make the cut|missing the cut|making the cut',
		'晉級|淘汰|入選|入圍|過關|切線|出局|資格',
		'晋级|入选|入围|过关|切线|资格',
		{ 'of a knife': '切割|剪切|切口|裁切|刀口|傷口|切割線|剪下|錯過了切' },
		{ apart: 'rates rate interest budget tax production opec output jobs job price' },
	),
	misread(
		'15-love|30-love|40-love|forty-love|thirty-love|fifteen-love|held to love|hold to love|broke to love|broken to love|service game to love|love service game',
		'零|0|直落|不失|吃蛋|吞蛋',
		'零',
		{ 'a feeling': '愛|愛情|愛心|喜愛|愛意|熱愛|戀愛|去愛' },
	),
	misread('unseeded|top-seeded|second-seeded|third-seeded|fourth-seeded|fifth-seeded|seeded player', '種子|號|頭號', '种子|号|头号', {
		'of a farmer': '播種|未播種|無籽|去籽|種植|頭號播種|撒種|無種子|未種植',
	}),
	misread('straight sets|deciding set|opening set|five-set thriller|five-set match|three-set match|five-setter|three-setter', '盤|局|直落', '盘', {
		'a collection': '直套|直集|套|集合|設置|設定|組|直線組|直排|連續套|決定套|套裝',
	}),
	misread(
		'set point|set points|match point|match points|championship point',
		'盤|局|賽末點|冠軍點|點',
		'盘|赛末点|冠军点|点',
		{ 'of a device': '設定點|設定值|設置點|比賽分數點|設定分數|設點|火柴點|匹配點' },
		{
			near: 'serve saved tennis match djokovic alcaraz sinner swiatek sabalenka converted won tiebreak faced second break',
			apart: 'temperature thermostat control',
		},
	),
	misread(
		'break of serve|service break|broke serve|lost his serve|lost her serve|first serve|hold serve|held serve|service return|break point|break points|dropped serve|service game|service games',
		'發球|破發|發|保發|接發|破發點',
		'发球|破发|发|保发|接发|破发点',
		{ 'attendance, or a rest': '服務|休息|打破服務|服務中斷|斷點|上菜|休息點|伺候|服役|中斷點|服務遊戲|休息時間' },
		{
			near: 'set tennis match wimbledon open djokovic alcaraz saved converted aces ace seed court tiebreak sets swiatek nadal federer sinner opponent faced dropped lost',
		},
	),
	misread(
		'double fault|double faults|double-faulted',
		'雙發|雙誤|雙發失誤|發球',
		'双发|双误|双发失误|发球',
		{ 'of a machine or the earth': '雙重故障|雙重錯誤|雙重過失|雙故障|斷層|兩次錯誤|雙重斷層|雙倍錯誤' },
		{ apart: 'cpu kernel exception processor' },
	),
	misread(
		'aces',
		'愛司|發球|ACE|直接得分',
		'爱司|发球',
		{ 'of cards, or of skill': '王牌|高手|么點|撲克|尖子|專家' },
		{ near: 'served serve double faults tennis match winners hit fired serves set' },
	),
	misread(
		'wild card|wild-card|wildcard',
		'外卡|持外卡',
		'外卡',
		{ 'of cards or computing': '萬用卡|通配符|萬用字元|百搭牌|野卡|狂野卡|野生卡|萬用字符|野牌' },
		{ near: 'tennis playoff playoffs tournament nfl mlb baseball wimbledon berth' },
	),
	misread('first-round bye|bye week|opening-round bye|a bye into', '輪空|休兵', '轮空', { 'of parting': '再見|拜拜|告別|再見週|掰掰|道別' }),
	misread('clean sweep|clean sweeps', '橫掃|包攬|包辦|囊括|完勝|通吃|全勝|大滿貫|全拿', '横扫|包揽|包办|完胜|全胜|大满贯', {
		'of a floor': '乾淨的掃|清掃|打掃|清潔掃|大掃除|清潔打掃|掃地|乾淨打掃|乾淨的清掃',
	}),
	misread('grand slam|Grand Slam title', '大滿貫|滿貫|滿壘|四大', '大满贯|满贯|满垒', {
		'a noise': '大砰|大撞擊|盛大的猛擊|猛烈抨擊|重擊|大猛擊|宏偉的猛擊|偉大的撞擊',
	}),
	misread(
		'stunning upset|upset win|upset victory|pulled off an upset|biggest upset|major upset|upset of the tournament|shock upset|pulled off the upset|huge upset',
		'爆冷|冷門|爆出|以下剋上|意外|下剋上|逆襲|翻盤|驚奇',
		'爆冷|冷门|以下克上|下克上|逆袭|翻盘|惊奇',
		{ sad: '不安|難過|沮喪|心煩|不高興|煩惱|不爽|最大的不安|生氣|苦惱' },
	),
	misread('underdog|underdogs', '不被看好|弱隊|黑馬|劣勢|下風|弱者|弱勢|處下風|冷門|不利', '不被看好|弱队|黑马|劣势|下风|弱势|处下风|冷门', {
		'an animal': '底下的狗|狗狗|下面的狗|下犬|狗子|落水狗|敗狗|下狗',
	}),
	misread(
		'fixture list|fixture congestion|league fixture|home fixture|away fixture|upcoming fixtures|league fixtures|home fixtures|fixture schedule|midweek fixture',
		'賽程|比賽|賽事|賽|主場|客場',
		'赛程|比赛|赛事|赛|主场|客场',
		{ 'on a wall': '固定裝置|夾具|燈具|治具|固定物|固定設備|設備|聯賽夾具|家庭燈具' },
	),
	misread(
		'international friendly|preseason friendly|pre-season friendly|friendlies|international friendlies',
		'友誼賽|熱身賽|友賽',
		'友谊赛|热身赛|友赛',
		{ kind: '友好|友善|國際友好|季前友好|友善的|國際友善|友好的人' },
	),
	misread(
		'penalty kick|penalty shootout|penalty shoot-out|penalty area|penalty box|penalty spot|missed a penalty|converted a penalty|scored a penalty|awarded a penalty|saved a penalty|stoppage-time penalty|won a penalty|penalty save|won on penalties|lost on penalties|beaten on penalties|win on penalties|spot kick|penalty shootouts|penalty kicks|from the penalty spot|injury-time penalty',
		'點球|十二碼|罰球|互射|12碼|罰點球|禁區|極刑|碼|受罰席|罰入|罰進',
		'点球|十二码|罚球|12码|罚点球|禁区|极刑|码|受罚席|罚入|罚进',
		{ 'of law': '罰款|懲罰|刑罰|處罰|罰金|罰則|死刑|懲罰區|罰款區|懲罰踢|罰款踢' },
		{ apart: 'late tax fee' },
	),
	misread('corner kick|corner kicks|corner flag', '角球|角旗|角', '角球', { 'of a street': '角落|街角|轉角|牆角|角落踢|踢角落|拐角' }),
	misread('free kick|free-kick|free kicks|free-kicks', '任意球|自由球|罰球|球', '任意球|罚球', {
		'at no cost': '免費踢|免費的踢|免費一腳|自由踢|免費踢球|免費踢腿|免費踢一腳',
	}),
	misread(
		'an own goal|scored an own goal',
		'烏龍|自擺烏龍|搬石頭',
		'乌龙|自摆乌龙|搬石头',
		{ 'an aim': '自己的目標|自身目標|自有目標|自我目標|自己目標|自訂目標' },
		{ apart: 'set sets' },
	),
	misread(
		'goals',
		'進球|入球|球|分|破門|得分|攻門|粒',
		'进球|破门|攻门',
		{ aims: '目標|目的|宗旨|指標' },
		{
			near: 'scored scoring conceded striker header winger scorer hat-trick goalkeeper premier midfielder strikes',
			apart: 'climate policy sales target development savings',
			unless: 'esg sustainability climate strategic learning development targets target emissions business',
		},
	),
	misread(
		'striker|strikers',
		'前鋒|射手|中鋒|攻擊手|箭頭',
		'前锋|中锋|攻击手|箭头',
		{ 'at work': '罷工者|罷工|打擊者|撞針|罷工工人|罷工人士|打手' },
		{ near: 'goal club scored england premier football arsenal chelsea liverpool united madrid barcelona league argentina brazil cup' },
	),
	misread(
		'fullback|full-back|centre-back|left-back|right-back|wing-back|center-back|centre-backs|full-backs',
		'後衛|邊衛|中衛|翼衛|閘|邊後衛|左衛|右衛',
		'后卫|边卫|中卫|翼卫|闸|边后卫|左卫|右卫',
		{ 'of a body': '左背|右背|中背|後背|全背|翼背|中心背|左後背' },
		{ near: 'defender football club england premier midfielder striker arsenal chelsea liverpool madrid squad defence' },
	),
	misread('quarterback|quarterbacks', '四分衛', '四分卫', {
		'of a year or a coin': '四分之一後衛|四分之一|季度後衛|四分後衛|季度背|二十五分|季後衛|四分之一背',
	}),
	misread(
		'running back|running backs',
		'跑衛|跑鋒',
		'跑卫|跑锋',
		{ 'on foot': '跑回|往回跑|跑回來|後退|跑回去|跑步回來|跑步後背|奔跑回' },
		{ near: 'nfl yards touchdown touchdowns quarterback rushing patriots cowboys draft rookie receiver carries linebacker' },
	),
	misread('wide receiver|wide receivers', '外接手|接球手', '外接手', {
		'a device': '寬接收器|寬接收機|接收器|寬接收者|廣泛接收者|寬頻接收器|接收者|寬闊接收',
	}),
	misread('tight end|tight ends', '近端鋒|邊鋒|端鋒', '近端锋|边锋|端锋', {
		'of clothes': '緊端|緊末端|緊的結尾|緊密的結束|緊身|緊縮端|緊尾|緊端部',
	}),
	misread(
		'offensive lineman|offensive tackle|offensive coordinator|offensive rebound|offensive rebounds|offensive linemen|offensive foul',
		'進攻|攻',
		'进攻',
		{ rude: '冒犯|無禮|令人反感|唐突|攻擊性|冒犯性|討厭|令人反感的' },
	),
	misread('touchdown pass|touchdown passes|rushing touchdown|threw for a touchdown|scored a touchdown', '達陣|觸地', '达阵|触地', {
		'of an aircraft': '著陸|降落|登陸|著地|降落通行證|著陸傳球',
	}),
	misread('field goal|field goals', '射門|投籃|三分|命中|球|分', '射门|投篮', {
		'an aim, or land': '田野目標|領域目標|現場目標|場目標|實地目標|場地目標|野外目標|田野|字段目標',
	}),
	misread('end zone', '達陣區|端區|陣區', '达阵区|端区|阵区', { 'the last part': '結束區域|末端區|終點區|終端區|結束區|末端區域|結尾區' }),
	misread(
		'rebounds',
		'籃板',
		'篮板',
		{ 'of a price or a ball': '反彈|彈回|回升|反彈球數|回彈' },
		{ near: 'assists blocks steals grabbed game nba averaged averaging', apart: 'economy prices stocks market growth', fixed: true },
	),
	misread(
		'assists',
		'助攻',
		'助攻',
		{ help: '協助|援助|輔助|幫助|支援' },
		{ near: 'rebounds blocks steals nba averaged', apart: 'students investigators', fixed: true },
	),
	misread(
		'steals',
		'抄截|搶斷|偷球|盜壘|断球',
		'抄截|抢断|盗垒',
		{ theft: '偷竊|竊取|偷走|盜竊|偷' },
		{ near: 'rebounds assists blocks nba averaged', fixed: true },
	),
	misread(
		'point guard|point guards',
		'控球後衛|控衛|組織後衛|控球',
		'控球后卫|控卫|组织后卫',
		{ 'who watches, or another position': '點衛|得分後衛|得分守衛|點守衛|點警衛|點後衛|分衛|點保安|分數後衛' },
		{ unless: 'shooting' },
	),
	misread('shooting guard|shooting guards', '得分後衛|分衛|後衛', '得分后卫|分卫|后卫', {
		'who watches': '射擊警衛|射擊守衛|槍擊警衛|射擊保安|射擊衛|投籃警衛|開槍保安|射擊後衛',
	}),
	misread('power forward|power forwards', '大前鋒|前鋒', '大前锋|前锋', {
		'of a wire, or ahead': '電力前進|權力前鋒|力量前鋒|強力前進|力量向前|電力轉發|動力前進|電力前鋒|功率前向',
	}),
	misread('small forward|small forwards', '小前鋒|前鋒', '小前锋|前锋', { ahead: '小轉發|小步向前|小前進|小前方|小向前' }),
	misread('free throw|free throws|free-throw line', '罰球|罰球線', '罚球|罚球线', {
		'at no cost': '免費投擲|自由投擲|自由投球|免費投|免費扔|免費投籃|自由投籃|免費拋',
	}),
	misread('three-pointer|three-pointers|three-point shot', '三分球|三分|3分球|外線', '三分球|外线', {
		'for pointing': '三指針|三個指針|三分指標|三指標|三點射擊|三點投籃|三個指標',
	}),
	misread('buzzer-beater|buzzer beater|buzzer-beating', '絕殺|壓哨|讀秒|終場|致勝', '绝杀|压哨|读秒|终场|致胜', {
		'of a device': '蜂鳴器|蜂鳴|打蜂鳴器|嗡嗡|蜂鳴器打擊|打擊蜂鳴器|打蜂器',
	}),
	misread(
		'overtime win|overtime victory|in overtime|overtime loss|overtime period|double overtime|sudden-death overtime',
		'延長賽|加時|延長|加時賽',
		'延长赛|加时|延长|加时赛',
		{ 'at work': '加班|加班費|超時|超時工作|加班勝利|雙倍加班' },
		{
			near: 'game goal points scored won beat win playoffs nba nhl touchdown puck victory lakers celtics',
			apart: 'pay worked hours employees workers',
		},
	),
	misread('stoppage time|injury time|stoppage-time|injury-time', '補時|傷停|傷停補時|讀秒|加時', '补时|伤停|伤停补时|读秒|加时', {
		'of a factory, or of a wound': '停工時間|停機時間|受傷時間|停止時間|停頓時間|停工|停擺時間',
	}),
	misread(
		'second half',
		'下半場|下半時|後半場|易邊|下半|後半',
		'下半场|下半时|后半场|易边|后半',
		{ 'of a year': '下半年|後半年|下半年度' },
		{
			near: 'goal minute scored keeper substitute penalty striker halftime',
			apart: 'year fiscal 2023 2024 2025 2026 revenue growth profit',
			unless: 'year fiscal h1 h2 revenue sales earnings',
		},
	),
	misread(
		'first half',
		'上半場|上半時|前半場|上半|前半',
		'上半场|上半时|前半场',
		{ 'of a year': '上半年|前半年|上半年度' },
		{
			near: 'goal minute scored keeper substitute penalty striker halftime',
			apart: 'year fiscal 2023 2024 2025 2026 revenue growth profit',
			unless: 'year fiscal h1 h2 revenue sales earnings',
		},
	),
	misread(
		'first leg|second leg',
		'首回合|次回合|回合|第一場|第二場|首戰|循環',
		'首回合|第一场|第二场|首战|循环',
		{ 'of a body': '第一條腿|第二條腿|腿|左腿|第一腿|第二腿|第二隻腳' },
		{
			near: 'semi-final semifinal final champions league tie aggregate match quarter-final anfield bernabeu playoff play-off won lead round europa uefa',
			apart: 'amputated broken',
		},
	),
	misread('anchor leg', '最後一棒|末棒|最後|第四棒', '最后一棒|最后', { 'of a body': '錨腿|主播腿|腿|錨的腿|錨腳|主持腿|錨定腿' }),
	misread(
		'international caps|caps for England|caps for Wales|caps for Ireland|caps for Scotland|earned his first cap|international cap|England caps|won his first cap|senior caps|100th cap|first international cap',
		'國際賽|出場|國家隊|代表|次|場|出賽|國腳',
		'国际赛|出场|国家队|场|出赛|国脚',
		{ 'for a head, or a limit': '帽子|瓶蓋|帽|蓋子|鴨舌帽|第一頂|國際帽' },
	),
	misread(
		'football pitch|pitch invasion|cricket pitch|invaded the pitch|soccer pitch|rugby pitch',
		'球場|場|場上|場地|場外',
		'球场|场|场上|场地|场外',
		{ 'of a voice or a seller': '音高|推銷|瀝青|音調|宣傳|提案|足球投球|投球|推銷入侵' },
	),
	misread('wild pitch|ceremonial first pitch|pitch count', '投球|開球|暴投|用球|球', '投球|开球', {
		'of a voice or a seller': '推銷|音高|瀝青|野外|狂野|音調|第一次推銷|首次推銷|野生',
	}),
	misread(
		'relief pitcher|starting pitcher|starting pitchers|relief pitchers|baseball pitcher|Dodgers pitcher|Yankees pitcher|winning pitcher',
		'投手|先發|中繼|救援',
		'投手|先发|中继',
		{ 'for water': '水壺|水罐|罐子|大水罐|起始水壺|救濟水壺|大壺' },
	),
	misread('home run|home runs|two-run homer|three-run homer|solo homer|grand slam homer', '全壘打|本壘打|分砲|陽春砲', '全垒打|本垒打|阳春砲', {
		'of a house': '家跑|回家跑|跑回家|主場跑|家庭跑|本壘跑|家庭運行|回家|荷馬',
	}),
	misread('earned run average|earned run|earned runs', '自責分|防禦率|責失分|自責', '自责分|防御率|责失分|自责', {
		wages: '賺取|贏得|賺取的跑步|賺得運行|獲得的跑分|掙得|贏得跑步',
	}),
	misread(
		'cricket',
		'板球',
		'板球',
		{ 'an insect': '蟋蟀|蛐蛐|蟋蟀隊|促織' },
		{
			near: 'match india england wickets australia bowler batting team pakistan innings batsman world test captain ipl icc players league',
			apart: 'insect chirping edible flour insects',
		},
	),
	misread(
		'crickets|cricket flour|edible crickets|field cricket',
		'蟋蟀|蛐蛐',
		'蟋蟀',
		{ 'a game': '板球|木球|板球粉' },
		{ near: 'chirping insects insect edible protein grasshoppers eat species night flour', apart: 'match club' },
	),
	misread('wicket|wickets', '三柱門|柱門|門柱|門|出局|柱', '三柱门|柱门|门柱|门', {
		'of a fence, or bad': '小門|邊門|售票窗口|邪惡|便門|柵欄|小門票',
	}),
	misread(
		'bowler',
		'投球手|投手|板球',
		'投球手',
		{ 'of pins, or a hat': '保齡球|圓頂禮帽|禮帽|保齡球手|圓頂帽|保齡球員' },
		{ near: 'wickets england india fast spin australia cricket innings pakistan batsman spinner test' },
	),
	misread(
		'race lap|final lap|fastest lap|last lap|lap record|lap time|lap times|opening lap',
		'圈|圈速',
		'圈',
		{ 'of one who sits': '大腿|膝上|腿上|膝蓋|膝部|最後的大腿|懷裡' },
		{ apart: 'sat dog cat child' },
	),
	misread('pole position', '桿位|竿位|首位|杆位|頭位|領先|優勢|有利|第一位起跑', '杆位|头位|领先|优势', {
		'of the earth, or a nation': '極位置|極地位置|極點位置|柱子位置|波蘭|極位|極地|桿子位置',
	}),
	misread('pit stop|pit stops', '進站|停站|維修站|換胎|停留|補給|加油', '进站|维修站|换胎|补给', {
		'a hole': '坑站|坑停|礦坑|停坑|坑停留|深坑|坑洞停',
	}),
	misread('110m hurdles|400m hurdles|100m hurdles|hurdles final|hurdler|60m hurdles', '跨欄|欄|跳欄', '跨栏|栏|跳栏', {
		obstacles: '障礙|難關|阻礙|困難|障礙物',
	}),
	misread('pole vault|pole vaulter|pole vaulting', '撐竿跳|撐桿跳|撑杆跳|撐杆', '撑竿跳|撑杆', {
		'of the earth, or a bank': '極地|極庫|金庫|桿庫|拱頂|波蘭|極點跳|柱子跳躍',
	}),
	misread(
		'vault',
		'跳馬',
		'跳马',
		{ 'of a bank, or a roof': '金庫|拱頂|保險庫|地下室|拱形' },
		{ near: 'gymnast gymnastics biles beam apparatus yurchenko', apart: 'bank bitcoin' },
	),
	misread('uneven bars|parallel bars|asymmetric bars', '槓|高低槓|雙槓|杠', '杠|高低杠|双杠', {
		'for drinks, or rods': '酒吧|不平的酒吧|不均勻|不平衡桿|不平的條|平行條|平行酒吧|平行桿|不平坦的條',
	}),
	misread('floor exercise|floor routine', '自由體操|地板', '自由体操', {
		'of a house': '樓層運動|地面鍛鍊|地板鍛鍊|樓層練習|地板練習|樓層例行|地板例程|樓層鍛鍊',
	}),
	misread(
		"shot putter|shot put final|shot put champion|men's shot put|women's shot put|in the shot put|shot put title|shot put gold|shot put record|shot put competition",
		'鉛球',
		'铅球',
		{ 'of a gun, or a camera': '射擊|投射|拍攝|射放|打針|放置射擊|投籃|射門' },
	),
	misread('hammer throw|hammer thrower', '鏈球|链球', '链球', { 'of a carpenter': '鐵鎚|鎚子|扔錘子|錘子|鐵錘|投錘|扔鐵錘' }),
	misread(
		'relay race|relay team|4x100m relay|4x400m relay|medley relay|relay gold|torch relay|freestyle relay|mixed relay',
		'接力|傳遞',
		'接力|传递',
		{ 'of a circuit': '繼電器|中繼|轉發|繼電|中繼賽|中繼隊|中繼站' },
	),
	misread('individual medley', '混合泳|混合|四式|個混', '混合泳|个混', { 'of songs': '大雜燴|混合曲|集錦|組曲|個人雜燴|串燒|個人集錦' }),
	misread(
		'100m butterfly|200m butterfly|butterfly stroke|100-meter butterfly|200-meter butterfly|100 metres butterfly|50m butterfly',
		'蝶泳|蝶式|蝶',
		'蝶泳',
		{ 'an insect': '蝴蝶|蝴蝶泳|公尺蝴蝶|蝴蝶中風|蝴蝶筆劃' },
	),
	misread('breaststroke', '蛙泳|蛙式|胸泳', '蛙泳', {
		'of a body': '乳房中風|胸部中風|胸中風|乳房|胸部|胸部筆劃',
		'another stroke': ['仰泳|背泳|仰式|自由泳|自由式|蝶泳|蝶式', 'backstroke freestyle butterfly medley stroke'],
	}),
	misread('backstroke', '仰泳|背泳|仰式', '仰泳', {
		'of a body': '背部中風|背中風|背部筆劃|背部抽筋|背擊',
		'another stroke': ['蛙泳|蛙式|自由泳|自由式|蝶泳|蝶式', 'breaststroke freestyle butterfly medley stroke'],
	}),
	misread(
		"fencing team|Olympic fencing|fencing gold|fencing champion|women's fencing|men's fencing|fencing medal|fencing bout|sabre fencing|fencing federation",
		'擊劍|劍',
		'击剑|剑',
		{ 'of a garden': '圍欄|柵欄|籬笆|圍籬|圍欄隊|護欄' },
	),
	misread('Boxing Day', '節禮日|聖誕翌日|拆禮物日|節禮|禮物日', '节礼日|圣诞翌日|拆礼物日|节礼|礼物日', {
		'a sport, or a box': '拳擊日|裝箱日|拳擊|拳擊節|盒子日|打包日',
	}),
	misread('knockout stage|knockout round|knockout phase|knockout rounds|knockout stages', '淘汰|強', '淘汰|强', {
		'a blow': '擊倒階段|擊倒|擊昏|敲除|擊倒輪|擊倒回合|昏倒階段',
	}),
	misread(
		'group stage|group-stage|group stages',
		'小組賽|分組賽|小組|分組|組',
		'小组赛|分组赛|小组|分组|组',
		{ 'of a theatre': '團體舞台|群體階段|小組舞台|舞台|集團階段|群組階段|群體舞台|團體階段' },
		{ near: 'cup champions league world match win finals qualified exit knocked game final tournament group euro' },
	),
	misread('round of 16', '十六強|16強|八分之一', '十六强|16强', { 'words one by one': '16輪|十六輪|第16輪|第十六輪|16回合|十六回合|圓16' }),
	misread(
		'quarter-final|quarterfinal|quarter-finals|quarterfinals',
		'八強|四分之一決賽|半準決賽|1/4決賽|复赛|複賽|8強|準準決賽|四强',
		'八强|四分之一决赛|半准决赛|1/4决赛|8强|准准决赛',
		{ 'of a year': '季度決賽|季度末|四分之一最後|季終|季末|季度最後|季度總決賽|季度期末' },
	),
	misread(
		'scored a try|scored two tries|converted try|first-half tries|opening try|bonus-point try|scored three tries|scored tries|early try|late try|try-scorer',
		'達陣|持球|觸地|得分|試',
		'达阵|触地|试',
		{ 'an attempt': '嘗試|試圖|試驗|努力|早期嘗試|轉換嘗試' },
		{ near: 'rugby conversion scored penalty minute england wales ireland scotland france all blacks half points fly-half springboks' },
	),
	misread(
		'hooker',
		'鉤球員|勾球員|鉤球|前排',
		'钩球员|勾球员|钩球',
		{ 'who sells herself': '妓女|娼妓|流鶯|賣淫|阻街女郎' },
		{ near: 'scrum prop flanker lineout springboks tries lock scrums' },
	),
	misread('hat-trick|hat trick|hat-tricks', '帽子戲法|連中三元|大四喜|三球|三度|三連|梅開三度', '帽子戏法|连中三元|三连|梅开三度', {
		'of a magician': '帽子把戲|帽子詭計|帽子技巧|帽子魔術|帽子騙局|帽子花招',
	}),
	misread(
		'kept a clean sheet|keep a clean sheet|keeping a clean sheet|keeps a clean sheet|consecutive clean sheets|successive clean sheets|league clean sheets|kept clean sheets',
		'零失球|零封|不失球|完封|未失球|失球|無失球|力保不失|不失',
		'零失球|无失球',
		{ 'of a bed, or paper': '乾淨的床單|乾淨床單|清潔床單|乾淨的工作表|乾淨的表|清潔表|潔淨片' },
	),
	misread('transfer window|transfer windows', '轉會|轉會窗|轉隊', '转会|转会窗|转队', {
		'of money, or data': '轉移窗口|傳輸窗口|轉帳窗口|轉讓窗口|轉學窗口|轉接窗口|換乘窗口|傳送窗口',
	}),
	misread(
		'on loan from|on loan at|loan spell|season-long loan|loan move|on loan to|loan signing',
		'租借|外借|借將|借調|借用|借|租',
		'租借|借将|借调',
		{ 'of a bank': '貸款|借款|借貸|放款|貸款期|貸款簽約|貸款搬家' },
		{
			near: 'club striker season midfielder united city football arsenal chelsea liverpool madrid milan winger defender goalkeeper juventus premier',
		},
	),
	misread('free agent|free agents|free agency', '自由球員|自由身|自由', '自由球员', {
		'at no cost, or a spy': '自由代理|免費代理|自由特工|免費代理人|免費球員|自由探員|免費特工|自由經紀人',
	}),
	misread(
		'manager|managers',
		'主帥|教練|總教練|領隊|主教練|帥',
		'主帅|教练|总教练|领队|主教练|帅',
		{ 'of a firm': '經理|管理者|總經理|經理人|管理人' },
		{
			near: "arsenal chelsea tottenham everton liverpool footballing relegation touchline premier united's dugout",
			apart: 'general fund hotel store project bank office team sporting',
		},
	),
	misread(
		'Premier League',
		'英超|超級聯賽|英格蘭超級|超聯',
		'英超|超级联赛|英格兰超级|超联',
		{ 'of a head of government': '總理聯賽|首要聯盟|首相聯賽|總理聯盟|首相聯盟|首要聯賽|總理聯賽冠軍' },
		{ cased: true },
	),
	misread(
		'relegated|relegation',
		'降級|降班|護級|降',
		'降级|护级',
		{ banishing: '貶謫|放逐|流放|降職|貶職|驅逐|貶低' },
		{ near: 'league season premier bottom club battle zone championship clubs table bundesliga avoid' },
	),
	misread(
		'won promotion|promotion to the Premier League|promoted to the Premier League|promoted to the Championship|promotion playoff|promotion play-off|promotion from the Championship',
		'升級|升班|晉級|升上|升入|升|超',
		'升级|晋级',
		{ 'of goods, or at work': '促銷|升職|推廣|宣傳|升遷|晉升職位|贏得促銷' },
	),
	misread(
		'title race|title challenge|title contenders|title hopes|title defence|title defense|title fight|league title|world title|grand slam title|heavyweight title|title bout|title decider',
		'冠軍|錦標|頭銜|衛冕|后冠|王座|獎盃|爭冠|奪冠|冠|金腰帶|拳王|桂冠|稱號',
		'冠军|锦标|头衔|卫冕|奖杯|争冠|夺冠|金腰带|称号',
		{ 'of a book, or a deed': '標題|書名|職稱|產權|所有權|標題賽|標題持有人|標題競賽|題目|聯盟標題|片名' },
	),
	misread('defending champion|defending champions|reigning champion|reigning champions', '衛冕|冠軍|卫冕', '卫冕|冠军', {
		'of a lawyer or a wall': '防守冠軍|辯護冠軍|捍衛冠軍|保衛冠軍|防禦冠軍|統治冠軍|防衛冠軍|辯護',
	}),
	misread('runner-up|runners-up', '亞軍|第二|次名|銀牌|屈居|準優勝', '亚军|银牌|准优胜', {
		'who jogs': '跑者|跑步者|跑上|跑步運動員|跑上去|跑步選手|運行者|奔跑者',
	}),
	misread('photo finish|photo-finish', '終點|難分|照片判定|攝影|毫釐|微差|些微', '终点|难分|摄影|毫厘', {
		'of a print': '照片完成|照片結束|照片表面|相片光澤|照片處理|照片光面|照片成品|照片完工',
	}),
	misread(
		'false start|false starts',
		'搶跑|偷跑|起跑犯規|搶步',
		'抢跑|起跑犯规|抢步',
		{ 'of a plan': '錯誤開始|虛假開始|錯誤的開始|假開始|假啟動|虛假啟動|虛假的開始|錯誤啟動' },
		{ near: 'race sprint disqualified sprinter 100m runner bolt blocks final olympic athletics swimmer lane' },
	),
	misread('dead-heat', '並列|平手|難分|不分勝負|勢均力敵|不相上下|伯仲|平分秋色|膠著|同時', '并列|难分|不分胜负|势均力敌|胶著|同时', {
		'of fire': '死熱|死亡熱|死的熱|高溫|致命高溫|死亡熱浪|死亡高溫|致命熱量|死熱量',
	}),
	misread(
		'home team|home side|home win|home defeat|home ground|home fans|home crowd|home game|home match|home games',
		'主|地主|東道|本土',
		'主|东道',
		{ 'of a family': '家庭隊|家庭團隊|家庭比賽|家庭遊戲|家用遊戲|家隊|家庭|家勝|家庭失敗|家庭粉絲|家庭地面' },
	),
	misread(
		'away game|away match|away win|away goal|away side|away fans|away team|away games|away goals|away form',
		'客場|客隊|作客|客|外出',
		'客场|客队',
		{ gone: '離開|遠離|遠處|走開|遙遠|離開遊戲|離開比賽|遠離的目標|遠隊|離隊' },
	),
	misread(
		'sent off',
		'罰下|紅牌|驅逐|逐出|下場|離場|趕出|罰出',
		'罚下|红牌|驱逐|下场|离场|赶出|罚出',
		{ 'of mail': '寄出|送走|發送|送行|派出|送別|寄發|發出' },
		{ near: 'referee foul yellow defender midfielder tackle striker goalkeeper bookable', apart: 'letter parcel email' },
	),
	misread(
		'booked',
		'黃牌|警告|罰牌',
		'黄牌|罚牌',
		{ 'a seat': '預訂|預約|訂位|訂票|預定|登記' },
		{ near: 'referee foul midfielder defender striker dissent goalkeeper', apart: 'hotel ticket flight revenue appointment' },
	),
	misread(
		'saves',
		'撲救|救球|扑救|救險|擋|撲出|化解|救',
		'扑救|救险|挡|扑出',
		{ 'of money, or files': '節省|保存|儲存|存檔|儲蓄|省下|拯救了錢' },
		{ near: 'goalkeeper keeper penalty goaltender netminder', apart: 'money time energy files costs lives', fixed: true },
	),
	misread(
		'header',
		'頭球|頭槌|頂|頭',
		'头球|头槌|顶|头',
		{ 'of a page': '標題|頁首|標頭|頁眉|表頭|頂部標題' },
		{ near: 'goal minute striker corner scored cross headed equaliser winger defender keeper', apart: 'file page email http request table column' },
	),
	misread(
		'hit the woodwork|the woodwork|off the woodwork',
		'門柱|門楣|門框|橫樑|柱|樑|門將',
		'门柱|门楣|门框|横梁|梁|门将',
		{ 'of a carpenter': '木工|木製品|木工活|木器|木製件|木頭製品' },
		{ near: 'hit shot goal struck header post minute free-kick twice' },
	),
	misread(
		'film screening|movie screening|special screening of|screening of the film|screening of the movie|screening of the documentary',
		'放映|播放|試映|首映|影展|播映|上映',
		'放映|试映',
		{ 'of patients': '篩檢|篩查|篩選|掃描|電影篩選|電影篩檢|檢疫' },
	),
	misread('spring training', '春訓|春季|春季訓練', '春训|春季训练', { 'of metal': '彈簧訓練|彈簧培訓|彈簧|泉水訓練' }),
	misread(
		'NBA draft|NFL draft|draft pick|first-round draft pick|MLB draft|draft lottery|NHL draft|first-round pick|draft picks|WNBA draft|draft prospect',
		'選秀|順位|首輪|籤',
		'选秀|顺位|首轮|签',
		{ 'a first text, or of an army': '草案|草稿|徵兵|起草|匯票|選擇草案|草稿選擇|初稿|挑選草稿' },
	),
	misread('salary cap', '薪資|工資帽|薪水|薪金|薪', '薪资|工资帽', { 'for a head': '工資帽子|薪水帽子|薪資帽子|薪金帽子|薪水蓋' }),
	misread(
		'wooden spoon',
		'墊底|最後一名|末席|敬陪末座|木湯匙獎|榜末|包尾|木勺獎',
		'垫底|最后一名|木汤匙奖|木勺奖',
		{ 'of a kitchen': '木勺|木湯匙|木匙|木製湯匙|木製勺子' },
		{ near: 'nations rugby afl nrl ladder league' },
	),
	misread(
		'judge stayed|court stayed|judges stayed|panel stayed',
		'暫緩|中止|暫停|停止|緩|擱置|凍結|延緩|叫停',
		'暂缓|暂停|缓|搁置|冻结|延缓',
		{ 'remaining, or upholding': '停留|逗留|留下|維持|保持|居留|留在|待在|維持了|保持了' },
		{ near: 'order ruling deportation execution injunction sentence decision law ban proceedings enforcement eviction' },
	),
	misread(
		'House floor',
		'議場|院會|全院|全體|大會|院|會場|國會|議員',
		'议场|院会|全体|大会|会场|国会|议员',
		{ 'of a building': '地板|樓層|地面|樓面|房屋|房子' },
		{ cased: true },
	),
	misread('goals and assists|points and assists|assists and rebounds|rebounds and assists|goals or assists', '助攻', '助攻', {
		help: '協助|援助|輔助|幫助|支援',
	}),
	misread(
		'on the pitch|off the pitch',
		'球場|場',
		'球场|场',
		{ 'of a voice or a seller': '音高|推銷|瀝青|音調|提案|投球' },
		{ near: 'players player football match goal fans referee club coach captain teammates', apart: 'deck investors investor sales ad' },
	),
	misread(
		'last 16',
		'十六強|16強|八分之一',
		'十六强|16强',
		{ 'words one by one': '最後16|最後十六' },
		{
			near: 'reached knocked cup champions euro reach through league wimbledon round qualify qualified',
			apart: 'years year months weeks days minutes hours games matches seasons starts',
		},
	),
];
