/**
 * Words of parliaments, elections and diplomacy that have an everyday sense too, with the Chinese of that sense. Guards keep the everyday sense silent.
 * Sources: our own knowledge of both languages and the usage of the press.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const politics: readonly TermRow[] = [
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
];
