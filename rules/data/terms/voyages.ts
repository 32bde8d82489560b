/**
 * Words of ships and aircraft that have an everyday sense too, with the Chinese of that sense. Guards keep the everyday sense silent.
 * Sources: our own knowledge of both languages and the usage of the press.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const voyages: readonly TermRow[] = [
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
];
