/**
 * Words of sport that have an everyday sense too, with the Chinese of that sense. Guards keep the everyday sense silent.
 * Sources: our own knowledge of both languages and the usage of the press.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const sport: readonly TermRow[] = [
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
			near: 'semi-final semifinal final champions league tie aggregate match quarter-final anfield bernabeu playoff play-off won lead round europa uefa lost 1-0 2-0 2-1 3-1 1-1 0-0',
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
		'on loan from|on loan at|loan spell|season-long loan|loan move|on loan to|on loan until|loan signing',
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
		{ 'a seat': '預訂|預約|訂位|訂票|預定|登記', 'another card': ['紅牌|罰下', 'red sent off second'] },
		{
			near: 'referee foul midfielder defender striker dissent goalkeeper winger tackle minute diving',
			apart: 'hotel ticket flight revenue appointment',
		},
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
