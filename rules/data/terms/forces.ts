/**
 * Words of armed forces that have an everyday sense too, with the Chinese of that sense. Guards keep the everyday sense silent.
 * Sources: our own knowledge of both languages and the usage of the press.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const forces: readonly TermRow[] = [
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
];
