/**
 * Words of astronomy, weather and climate, chemistry, engineering and energy that have an everyday sense too, with the Chinese of that sense; and things taken
 * for their neighbours: a comet for a meteor, sodium for potassium.
 * Sources: our own knowledge of both languages; names as in common bilingual dictionaries and those of standards bodies and observatories.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const science: readonly TermRow[] = [
	// the sky
	misread(
		'dwarf planet',
		'矮行星',
		'矮行星',
		{ 'a dwarf star, or other bodies': '矮星|矮人行星|侏儒行星|小行星|矮人星|侏儒星|紅矮星|白矮星' },
		{ unless: 'asteroid asteroids star stars' },
	),
	misread(
		'white dwarf',
		'白矮星',
		'白矮星',
		{ 'a person, or another star': '白矮人|白侏儒|白色矮人|白色侏儒|白矮行星|紅矮星|白人侏儒' },
		{ unless: 'red' },
	),
	misread(
		'red dwarf',
		'紅矮星|紅矮號',
		'红矮星|红矮号',
		{ 'a person, or another star': '紅矮人|紅色矮人|紅侏儒|紅色侏儒|紅巨星|白矮星|紅矮行星' },
		{ unless: 'white giant' },
	),
	misread(
		'brown dwarf',
		'棕矮星|褐矮星',
		'棕矮星',
		{ 'a person, or another star': '棕矮人|棕色矮人|褐色侏儒|棕色侏儒|褐矮人|紅矮星' },
		{ unless: 'red' },
	),
	misread(
		'red giant',
		'紅巨星',
		'红巨星',
		{ 'a person or a firm': '紅巨人|紅色巨人|紅色巨頭|紅色巨星', 'another star': ['紅矮星', 'dwarf dwarfs'] },
		{ near: 'star stars sun phase swell swells hydrogen expand astronomers core dying' },
	),
	misread(
		'gas giant',
		'氣態巨行星|氣體巨行星|氣體巨星|氣巨星|木星|氣態行星|氣體行星',
		'气态巨行星|气体巨行星|气巨星|气态行星',
		{ 'a firm that sells gas': '天然氣巨頭|燃氣巨頭|煤氣巨頭|汽油巨頭|天然氣巨人|瓦斯巨人|天然氣巨擘' },
		{ near: 'planet planets star jupiter orbit exoplanet saturn telescope astronomers solar moons' },
	),
	misread('light-year|light year', '光年', '光年', { 'weight, or a lamp': '輕年|輕型年|燈年|輕年份|淺年' }),
	misread('Milky Way', '銀河|本銀河', '银河|本银河', { 'of milk': '牛奶路|奶路|乳白色的路|牛奶之路|牛奶道|乳白路|牛奶路線' }),
	misread(
		'Big Bang',
		'大爆炸|大霹靂|大爆炸論',
		'大爆炸|大霹雳|大爆炸论',
		{ 'a loud noise': '大轟動|大砰|巨響|大轟鳴|大巨響|砰的一聲|大聲響' },
		{ near: 'universe theory after cosmic years billion cosmology galaxies light expansion', cased: true },
	),
	misread('Big Dipper', '北斗七星|北斗|大熊', '北斗七星', { 'a ladle or a ride': '大勺|大杓|大勺子|大湯匙|雲霄飛車|過山車|大鏟斗' }, { cased: true }),
	misread('shooting star', '流星', '流星', { 'a gun or a film': '射擊之星|射擊明星|射擊星|拍攝明星|射星|投籃明星|射擊的星星|拍攝之星' }),
	misread('meteor shower', '流星雨', '流星雨', { water: '流星淋浴|流星陣雨|流星沐浴|流星浴|陣雨|淋浴', 'of other bodies': '彗星雨|隕石陣雨' }),
	misread('lunar eclipse|eclipse of the Moon', '月食|月蝕', '月食|月蚀', { 'of the Sun': '日食|日蝕|日全食|日環食' }, { unless: 'solar sun' }),
	misread(
		'solar eclipse|eclipse of the Sun',
		'日食|日蝕|日全食|日環食|日偏食',
		'日食|日蚀|日环食',
		{ 'of the Moon': '月食|月蝕|月全食' },
		{ unless: 'lunar moon' },
	),
	misread(
		'transit|transits',
		'凌日|凌星|掩星|凌|過境',
		'凌日|过境',
		{ 'of passengers': '運輸|中轉|轉運|大眾運輸|公共交通|捷運|交通|公交|轉機' },
		{
			near: 'planet planets star exoplanet exoplanets venus telescope mercury brightness dips kepler tess dimming',
			apart: 'bus rail passenger passengers station fare',
		},
	),
	misread(
		'Mars rover|lunar rover|moon rover|rover|rovers',
		'探測車|漫遊車|火星車|月球車|巡視器|探測器|探測號|漫遊者|探險車|登月車',
		'探测车|漫游车|火星车|月球车|巡视器|探测器|探测号|漫游者|探险车|登月车',
		{ 'a vagabond, or a car': '流浪者|流浪漢|路虎|荒原路華|流浪犬|漂泊者' },
		{ near: 'mars lunar nasa moon curiosity perseverance chinese zhurong landed jezero martian', apart: 'land range' },
	),
	misread(
		'probe',
		'探測器|探測船|太空船|航天器|飛船|號',
		'探测器|探测船|飞船|号',
		{ 'an inquiry, or a pin': '探針|偵查|調查|探頭|徹查|調查人員' },
		{ near: 'mars moon nasa spacecraft lunar asteroid comet esa jupiter venus voyager cassini orbit', apart: 'investigation into fraud fbi' },
	),
	misread(
		'probe',
		'調查|偵查|徹查|查|偵辦|偵訊',
		'调查|侦查|彻查|侦办|侦讯',
		{ 'a spacecraft, or a pin': '探測器|探針|探頭|探測船|探測儀|太空船' },
		{
			near: 'corruption fraud police antitrust criminal prosecutors bribery fbi congressional justice misconduct',
			apart: 'nasa space mars moon orbit lunar asteroid sun spacecraft rocket thermal temperature',
		},
	),
	misread(
		'lander',
		'登陸器|著陸器|登陸艇|着陆器|登陸艙',
		'登陆器|著陆器|登陆艇|登陆舱',
		{ 'one who owns or comes to land': '地主|登陸者|降落者|著陸者|著地者|土地者' },
		{ near: 'moon lunar mars nasa spacecraft rover surface orbiter' },
	),
	misread(
		"rocket stage|first stage of the rocket|upper stage of the rocket|rocket's first stage|rocket's second stage|rocket's upper stage|rocket upper stage|upper stage engine",
		'級|節|火箭|上面級',
		'级|节|上面级',
		{ 'of a theatre': '舞台|舞臺|第一舞台|上層舞台|上舞台|火箭舞台|高年級|高級階段|上層階段' },
	),
	misread('rocket launch|satellite launch|missile launch|spacecraft launch', '發射|升空|射|試射', '发射|试射', {
		'of goods': '推出|上市|發布|啟動|開業|發佈會|上線',
	}),
	misread('mission control', '任務控制|飛控|控制中心|航管|地面控制|指揮中心', '任务控制|飞控|指挥中心', {
		'of a calling or a church': '使命控制|傳教控制|使命管制|傳教士控制|佈道控制',
	}),
	misread('lunar mission|Mars mission|moon mission|space mission|crewed mission', '任務|登月|探月|探測|計畫|飛行', '任务|探测|计划|飞行', {
		'of a church or envoys': '傳教|佈道|使團|代表團|傳教團|月球使命|傳教使命',
	}),
	misread('sunspot|sunspots', '太陽黑子|黑子', '太阳黑子', { 'on the skin, or in the sun': '太陽斑點|太陽點|曬斑|太陽斑|陽光點|日光點|雀斑' }),
	misread('solar flare', '閃焰|耀斑|太陽焰|日焰', '耀斑|太阳耀斑', {
		'of trousers or signals': '太陽信號彈|太陽照明彈|喇叭褲|太陽能耀斑|太陽能閃光|信號彈|照明彈',
	}),
	misread(
		'solar wind',
		'太陽風',
		'太阳风',
		{ 'of panels': '太陽能風|太陽能風力|太陽能風能' },
		{ apart: 'power energy farm farms projects capacity and' },
	),
	misread('solar storm', '太陽風暴|太陽磁暴|日暴', '太阳风暴|太阳磁暴', { 'of panels': '太陽能風暴|太陽能暴風雨|太陽能暴風' }),
	misread(
		'solar system',
		'太陽系|太陽能發電|光電系統|光伏系統',
		'太阳系|太阳能发电|光电系统|光伏系统',
		{ 'of panels': '太陽能體系|太陽能系統' },
		{ near: 'planet planets planetary outer inner comet asteroid galaxy neptune pluto formed formation sun moons interstellar icy' },
	),
	misread('solar mass|solar masses|times the mass of the Sun', '太陽質量|質量|倍', '太阳质量|质量', {
		'of panels or people': '太陽能質量|太陽彌撒|太陽大眾|大眾|太陽群眾|太陽能品質|品質',
	}),
	misread(
		'mass',
		'質量',
		'质量',
		{ 'of people or a church': '大眾|彌撒|群眾|民眾|大規模|群體' },
		{
			near: 'planet star stars hole jupiter stellar celestial neutron electron proton velocity density gravitational gravity',
			apart: 'shooting production media market extinction transit murder hysteria grave graves protest protests',
		},
	),
	misread(
		'Mercury',
		'水星|信使|摩丘立',
		'水星',
		{ 'the metal': '水銀|汞' },
		{
			near: 'venus planet planets mars orbit sun saturn jupiter solar spacecraft nasa astronomers retrograde',
			apart: 'fish thermometer poisoning levels mine',
			cased: true,
		},
	),
	// weather and climate
	misread('cold front|warm front|weather front|stationary front|frontal system', '鋒|鋒面|冷鋒|暖鋒', '锋|锋面|冷锋|暖锋', {
		'of a war, or before': '冷前線|寒冷前線|冷戰線|前線|戰線|前面|前方|陣線|暖前線|寒冷的前面|正面系統|天氣前線|前部系統',
	}),
	misread('tropical depression', '熱帶性低氣壓|熱帶低壓|熱帶低氣壓|低壓|低氣壓', '热带性低气压|热带低压|热带低气压|低压|低气压', {
		'of mood or trade': '熱帶抑鬱|熱帶憂鬱|熱帶蕭條|熱帶沮喪|抑鬱症|憂鬱症|蕭條|熱帶抑鬱症',
	}),
	misread(
		'depression',
		'低氣壓|低壓|氣旋',
		'低气压|低压|气旋',
		{ 'of mood or trade': '抑鬱|憂鬱症|抑鬱症|憂鬱|蕭條|沮喪' },
		{
			near: 'atlantic rain storm winds cyclone gales hpa millibars arabian bengal meteorological upgraded monsoon',
			apart: 'anxiety great economic mental',
		},
	),
	misread(
		'Great Depression',
		'大蕭條|經濟大蕭條',
		'大萧条|经济大萧条',
		{ 'of mood or weather': '大抑鬱|大憂鬱|大沮喪|重度憂鬱|巨大的沮喪|偉大的蕭條|大低氣壓|偉大的抑鬱|大低谷' },
		{ cased: true },
	),
	misread(
		'highs',
		'高溫|最高氣溫|氣溫|最高溫|溫度|度',
		'高温|最高气温|气温|最高温|温度',
		{ 'of a share or a mood': '高點|高位|股價|高潮|新高|興奮|巔峰' },
		{
			near: 'degrees celsius fahrenheit temperature temperatures overnight afternoon sunny 50s 60s 70s 80s 90s 30s 20s forecast forecasters',
			apart: 'record stocks shares market index prices',
			fixed: true,
		},
	),
	misread(
		'lows',
		'低溫|最低氣溫|氣溫|最低溫|溫度|度',
		'低温|最低气温|气温|最低温|温度',
		{ 'of a share or a mood': '低點|低位|股價|低潮|新低|低谷' },
		{
			near: 'degrees celsius fahrenheit temperature temperatures overnight 50s 60s 40s 30s 20s teens forecast forecasters',
			apart: 'record stocks shares market index prices',
			fixed: true,
		},
	),
	misread(
		'showers',
		'陣雨|驟雨|雨|雨勢|降水',
		'阵雨|骤雨|雨势',
		{ 'for washing, or gifts': '淋浴|淋浴間|沖澡|洗澡|送禮會|沐浴' },
		{ near: 'rain thunderstorms scattered isolated forecast snow heavy sunny wintry sleet cloudy thundery spells thunder forecasters', fixed: true },
	),
	misread('wind chill|wind-chill', '風寒|體感|體感溫度', '风寒|体感|体感温度', { 'of a fan': '風冷|風冷卻|風的寒冷|風冷凍|放鬆|風涼|風寒冷' }),
	misread('patchy fog|patchy rain|patchy cloud|patchy drizzle|patchy frost', '局部|零星|零散|間歇|斷續|有些|部分', '局部|间歇|断续', {
		mended: '補丁|斑駁|修補|打補丁|補丁霧|不完整',
	}),
	misread('storm surge', '暴潮|風暴潮', '暴潮|风暴潮', {
		'a rise in numbers': '風暴激增|風暴飆升|風暴暴漲|暴風飆升|風暴上升|風暴激漲|暴風激增|風暴湧現',
	}),
	misread('flash flood|flash flooding', '洪|暴洪|山洪|驟發|水災|水浸|淹水', '洪|骤发|水灾', {
		'of light or memory': '閃光洪水|閃電洪水|快閃洪水|閃光|閃存|閃存洪水|閃光氾濫|閃爍',
	}),
	misread(
		'landfall',
		'登陸|上岸',
		'登陆',
		{ 'a fall of land': '土地下降|山崩|滑坡|土地墜落|瀑布|土地掉落|陸地墜落|陸落|土地下落' },
		{ unless: 'landslide landslides mudslide mudslides waterfall waterfalls' },
	),
	misread(
		"eye of the storm|eye of the hurricane|eyewall|storm's eye|eye of the typhoon",
		'風暴眼|颱風眼|風眼|眼牆|中心|眼壁|颶風眼',
		'风暴眼|台风眼|风眼|眼墙|飓风眼',
		{ 'of a face': '眼睛|風暴的眼睛|颶風的眼睛|颱風的眼睛|眼睛牆|眼睛壁' },
	),
	misread('cold spell|hot spell|warm spell|dry spell|wet spell', '寒流|天氣|乾旱|旱|寒潮|少雨|低溫|高溫|期|荒|段', '寒流|天气|干旱|低温|高温', {
		'of letters or magic': '咒語|拼寫|拼法|冷咒|乾咒|咒|魔法|拼字',
	}),
	misread('freezing point', '冰點|凝固點', '冰点|凝固点', { 'a full stop': '凍結點數|冷凍點數|凍結觀點|凍結分數' }),
	misread('carbon sink', '碳匯|碳吸存|碳吸收|碳庫|吸碳', '碳汇|碳库', {
		'of a kitchen': '碳水槽|碳槽|碳水池|碳下沉|碳洗手盆|碳沉沒|碳洗碗槽|碳匯槽',
	}),
	misread('carbon footprint', '碳足跡', '碳足迹', { 'on the ground': '碳腳印|碳的腳印|碳印記|碳佔地面積|碳佔地' }),
	misread('carbon offset|carbon offsets|carbon offsetting', '碳抵換|碳抵銷|碳抵消|碳補償|碳中和|抵換|抵銷|抵消', '碳抵换|碳抵销|碳补偿|抵换|抵销', {
		'a shift': '碳偏移|碳位移|碳膠印|碳偏置|碳平版',
	}),
	misread('greenhouse gas|greenhouse gases|greenhouse effect', '溫室|暖化', '温室', {
		'a green building': '綠屋|花房|綠色房屋|綠房子|綠色房子|溫室汽油|溫室煤氣|溫室天然氣|綠屋氣體',
	}),
	misread('net zero|net-zero', '淨零|零淨|碳中和|零排放|淨值零', '净零|零净|净值零', { 'a net': '網零|網絡零|網路零|零網|網零排放|網為零|網際零' }),
	misread('tipping point', '臨界點|轉捩點|引爆點|翻轉點|轉折點|臨界', '临界点|转捩点|引爆点|翻转点|转折点|临界', {
		'a gratuity, or pouring': '小費點|傾倒點|提示點|給小費|小費|傾倒的點|打賞',
	}),
	// chemistry
	misread(
		'solution',
		'溶液|藥水|液|水溶液',
		'溶液|药水',
		{ 'an answer': '解決方案|解決辦法|解決之道|方案|解答|解法|答案' },
		{
			near: 'sodium chloride saline ml acid acidic alkaline dissolved dissolve aqueous stir beaker titrate titration hydroxide precipitate solute pipette electrolyte evaporate molar boiling disinfectant bleach iodine soak rinse',
			apart: 'software customers enterprise cloud business problem political',
		},
	),
	misread(
		'saline solution|sodium chloride solution|buffer solution|contact lens solution|sugar solution|salt solution|bleach solution|aqueous solution|glucose solution|electrolyte solution|disinfectant solution|rehydration solution|oral solution|alkaline solution|acidic solution|sterile solution|solution turned blue|solution turned red|solution turned green|solution turned pink|solution turned yellow|solution turned cloudy|solution turned clear|solution turned brown|solution turned purple|solution turns blue|solution turns red|solution turns pink|solution turns cloudy|solution changes color|solution changed color|solution changes colour|solution changed colour|stock solution|soap solution',
		'溶液|液|鹽水|水|藥水',
		'溶液|盐水|药水',
		{ 'an answer': '解決方案|解決辦法|解決之道|方案|解答|解法|答案' },
	),
	misread(
		'chemical compound|organic compound|volatile organic compounds|inorganic compound|carbon compound|nitrogen compounds|aromatic compound|organic compounds',
		'化合物|有機物|揮發性',
		'化合物|有机物|挥发性',
		{ 'of buildings or interest': '院落|大院|建築群|複利|營區|圍場|院子' },
	),
	misread(
		'embassy compound|military compound|army compound|walled compound|diplomatic compound|presidential compound|UN compound|hospital compound|fortified compound',
		'大院|院|建築群|營區|據點|園區|駐地|場所|官邸|駐所|範圍|營',
		'大院|建筑群|营区|据点|园区|驻地|场所|驻所|范围|营',
		{ 'of chemistry': '化合物|複合物|複合|混合物|複利|合成物|大使館化合物' },
	),
	misread('noble gas|noble gases', '惰性氣體|稀有氣體|鈍氣', '惰性气体|稀有气体|钝气', {
		'of birth': '高貴氣體|貴族氣體|高尚氣體|高貴的氣體|貴氣體|高貴的氣',
	}),
	misread('acid and base|acids and bases|acid-base|bases react|base or acid', '鹼|碱', '碱', {
		'a camp or a ground': '基地|基礎|底座|基數|壘|底部|根據地',
	}),
	misread('chemical element|heavy elements|trace element|rare earth elements|chemical elements|heavier elements', '元素|稀土', '元素', {
		'a factor': '要素|因素|成分|化學要素|元件|分子',
	}),
	misread('periodic table', '週期表|周期表|元素表', '周期表', { furniture: '定期表|定期桌子|週期桌|期刊表|週期性桌|週期桌子|周期性表格|定期表格' }),
	misread('rare earth|rare earths|rare-earth', '稀土', '稀土', {
		'soil, or the planet': '稀有地球|罕見的地球|稀有的地球|罕見地球|罕見土地|稀有泥土|稀有土地|罕見的土',
	}),
	misread('heavy water', '重水', '重水', { 'much of it': '沉重的水|重的水|大量的水|水重|厚重的水|沉水' }),
	misread(
		'chemical bond|hydrogen bond|covalent bond|double bond|ionic bond|peptide bond|bond length|bond angle',
		'鍵',
		'键',
		{ 'a security or a tie': '債券|債|紐帶|化學債券|氫債券|羈絆|聯繫|雙債券|約束' },
		{ apart: 'green issue issued investors issuance' },
	),
	misread('melting pot', '大熔爐|熔爐|融合', '大熔炉|熔炉', { 'in a kitchen': '熔化鍋|融化鍋|融化的鍋|熔化的鍋子|融化的鍋子|熔鍋' }),
	misread(
		'mole of|moles of|molar mass|mole fraction|number of moles',
		'莫耳|摩爾|摩尔|摩',
		'莫耳',
		{ 'an animal, a spot or a spy': '鼴鼠|痣|間諜|內奸|臥底|臼齒|磨牙|黑痣' },
		{ apart: 'mi6 kgb cia spy spies soviet' },
	),
	misread('molar solution|molar concentration|molar ratio', '莫耳|摩爾|濃度|摩', '莫耳|摩尔|浓度', {
		'a tooth': '臼齒|磨牙|臼齒溶液|大臼齒|臼齒濃度|臼齒比',
	}),
	misread('dry ice', '乾冰', '干冰', { 'frozen water': '乾燥冰|乾燥的冰|乾的冰|乾燥冰塊' }),
	misread(
		'silicone',
		'矽膠|硅膠|矽氧樹脂|有機矽|有機硅|矽靈|矽利康|硅酮|矽酮|硅油|矽油',
		'硅胶|有机硅',
		{ 'the element': '矽晶|硅晶|矽谷|硅谷|矽片|硅片|矽晶圓' },
		{ unless: 'silicon' },
	),
	misread(
		'lead poisoning|lead paint|lead pipe|lead pipes|lead-acid battery|lead exposure|lead contamination|lead levels|lead-based paint|lead and cadmium|lead in drinking water',
		'鉛|铅',
		'铅',
		{ 'at the head': '領導|領先|引導|主導|潛在客戶|帶領|線索|主角' },
	),
	misread(
		'mercury poisoning|mercury levels|mercury thermometer|mercury exposure|mercury pollution|mercury in fish|mercury contamination|methylmercury',
		'汞|水銀',
		'汞|水银',
		{ 'the planet': '水星|水星中毒|水星污染|水星溫度計' },
	),
	misread(
		'crude',
		'原油|油|石油',
		'原油',
		{ coarse: '粗糙|粗魯|粗俗|粗暴|粗略|粗製' },
		{
			near: 'brent barrel barrels wti prices futures opec imports exports refinery refineries tanker pipeline sour sweet saudi urals inventories',
			apart: 'birth death measure attempt',
		},
	),
	misread('crude oil', '原油|石油|油', '原油', { coarse: '粗油|粗糙的油|粗糙油|粗魯的油|毛油|生油|粗石油' }),
	// engineering
	misread(
		'nuclear plant|coal plant|coal-fired plant|gas plant|gas-fired plant|chemical plant|steel plant|car plant|treatment plant|desalination plant|bottling plant|cement plant|processing plant|packing plant|sewage plant|recycling plant|auto plant|battery plant|hydroelectric plant|geothermal plant|waste-to-energy plant|meatpacking plant|fertilizer plant|aluminum plant|plant workers|plant closure|plant shutdown',
		'廠|站|工廠|電廠|設施|基地|發電',
		'厂|工厂|电厂|设施|发电',
		{ 'that grows': '植物|植株|作物|草木|植物工人' },
	),
	misread(
		'plant',
		'廠|站|工廠|電廠|設施|基地|發電|設備|裝置|产能',
		'厂|工厂|电厂|设施|发电|设备|装置',
		{ 'that grows': '植物|植株|草木' },
		{
			near: 'capacity nuclear grid electricity megawatts megawatt mw gigawatt gw coal-fired gas-fired reactor reactors workers layoffs laid unionized shutdown steel automaker assembly desalination tesla toyota ford gm boiler turbine turbines fukushima zaporizhzhia chernobyl commissioned decommissioned refinery ammonia ran idled restarted restart offline outage operator operators',
			apart: 'based seeds leaves species flowers soil botanical breeding protein fiber fibre invasive native roots',
			unless: 'leaves seeds crop crops flowers flower vegetation photosynthesis species plant-based animal animals trees biomass',
		},
	),
	misread(
		'electric current|electrical current|alternating current|rated current|short-circuit current|leakage current|current density|output current|input current|charging current|eddy current|inrush current|current flowing through|current flows through',
		'電流|交流|電|直流',
		'电流|电',
		{ 'of today, or of water': '當前|目前|水流|洋流|現時|當下|現在|現行' },
	),
	misread(
		"ocean current|ocean currents|rip current|tidal current|sea current|ocean's currents|Gulf Stream current",
		'洋流|海流|暗流|離岸流|潮流|水流|裂流|激流|海潮',
		'洋流|离岸流',
		{ 'of electrons or today': '電流|當前|目前|海洋電流|現在|撕裂電流' },
	),
	misread(
		'positive charge|negative charge|electric charge|electrical charge|charged particle|charged particles|electrostatic charge|static charge',
		'電荷|帶電|電|荷電',
		'电荷|带电|电|荷电',
		{ 'a fee or an accusation': '收費|費用|指控|起訴|衝鋒|控罪|被指控|被控|收費粒子|帶費粒子' },
		{ apart: 'impairment earnings tax' },
	),
	misread(
		'charging station|charging point|charging network|EV charger|EV charging|charging stations|charging infrastructure|fast charging|wireless charging|charging cable|charging port|charging time',
		'充電|充電站|充電樁|充',
		'充电|充电站|充电桩',
		{ 'a fee or an accusation': '收費站|收費點|收費樁|收費網|收費|收費時間|起訴|衝鋒|指控|收費基礎設施|收費口' },
	),
	misread(
		'peak load|base load|baseload|electricity load|electrical load|grid load|power load',
		'負載|負荷|載|尖峰|基載|用電',
		'负载|负荷|载|基载|用电',
		{ 'of goods or data': '裝載|裝貨|載入|加載|高峰裝載|基地裝載|貨物|高峰載入|貨載' },
	),
	misread('load shedding|load-shedding', '限電|減載|停電|切負荷|拉閘|甩負荷|減負荷|輪流', '限电|减载|停电|切负荷|拉闸|甩负荷|减负荷|轮流', {
		'a fall of goods': '負載脫落|貨物脫落|卸貨|裝載脫落|棚子|負荷脫落|脫落|卸載貨物|加載棚',
	}),
	misread('load-bearing|load bearing', '承重|承載|受力', '承重|承载', { 'loading bearings': '裝載軸承|負載軸承|載入軸承|加載軸承|軸承|裝貨軸承' }),
	misread('dead load', '靜載|恆載|靜荷載|死載|呆載|靜載重|死荷重|恆荷載|自重', '静载|恒载|静荷载|死载|呆载|静载重|恒荷载', {
		'of the dead': '死亡負載|死亡載荷|死人|死者|死亡裝載|死亡負荷',
	}),
	misread(
		'live load',
		'活載|活荷載|活載重|活荷重|可變荷載',
		'活载|活荷载|活载重|可变荷载',
		{ 'on air': '現場負載|直播負載|實時負載|實時加載|即時載入|現場加載|直播|即時負載' },
		{ near: 'dead floor beam structural bridge roof design structure building psf kn slab loads' },
	),
	misread(
		'power grid|electricity grid|electric grid|smart grid|grid operator|grid connection|grid connections|national electricity grid',
		'電網|電力|輸電|供電|併網|電力網|電力系統',
		'电网|电力|输电|供电|并网|电力网|电力系统',
		{ 'of squares': '網格|格子|格柵|柵格|方格|坐標|電力網格|電網格|智能網格|網格運營商' },
	),
	misread(
		'turbine blade|turbine blades|wind turbine blade|rotor blade|rotor blades|fan blade|fan blades|helicopter blades',
		'葉片|槳葉|扇葉|葉|旋翼|槳',
		'叶片|桨叶|扇叶|叶|桨',
		{ 'of a knife': '刀片|刀刃|刀身|刀葉|劍刃|刀鋒|渦輪刀片' },
	),
	misread('spent fuel|spent nuclear fuel', '乏燃料|用過核燃料|用過的核燃料|核廢料|用過燃料|核燃料|廢燃料', '乏燃料|核废料|用过的核燃料', {
		'paid out': '花費的燃料|花掉的燃料|已花費燃料|消費燃料|花費燃料|燃料開支|燃料花費',
	}),
	misread('nuclear meltdown|reactor meltdown|core meltdown|fuel meltdown', '熔毀|熔融|堆芯|爐心|熔解|融毀|熔化', '熔毁|炉心|融毁', {
		'of nerves or markets': '崩潰|崩盤|精神崩潰|慘跌|核崩潰|核心崩潰|暴跌',
	}),
	misread('enriched uranium|uranium enrichment|enrich uranium|highly enriched uranium|enriching uranium', '濃縮|鈾濃縮', '浓缩|铀浓缩', {
		'of wealth': '富鈾|豐富鈾|豐富的鈾|致富|充實|加料|豐富化|富裕|濃厚',
	}),
	misread('depleted uranium', '貧鈾|耗乏鈾|衰變鈾', '贫铀|耗乏铀|衰变铀', { 'used up': '耗盡的鈾|用盡的鈾|枯竭鈾|耗盡鈾|耗竭的鈾|耗盡' }),
	misread(
		'control rod|control rods',
		'控制棒',
		'控制棒',
		{ 'a lever': '控制桿|操縱桿|控制竿|釣竿|控制釣竿' },
		{ near: 'reactor nuclear fuel core rods chernobyl' },
	),
	misread(
		'ball bearing|roller bearing|wheel bearing|bearing housing|bearing failure|main bearing|thrust bearing',
		'軸承|培林|滾珠|啤令',
		'轴承|滚珠',
		{ 'conduct or direction': '方位|舉止|忍受|態度|方向|關係|球承受|球方位' },
	),
	misread(
		'lug nut|wheel nut|wing nut|lock nut|hex nut|nuts and bolts|nut and bolt|bolts and nuts|tighten the nut|loosen the nut',
		'螺帽|螺母|螺絲|螺栓|細節|基本',
		'螺帽|螺丝|细节',
		{ 'to eat': '堅果|果仁|核桃|瘋子|六角堅果|翼堅果|鎖堅果' },
	),
	misread(
		'bolt',
		'螺栓|螺絲|螺釘|螺桿',
		'螺栓|螺丝|螺钉|螺杆',
		{ 'of lightning, or a latch': '閃電|門閂|雷電|逃跑|霹靂' },
		{ near: 'nut nuts tighten torque wrench steel loose screws screw flange washer washers bolts m8 m10 hex', apart: 'lightning door usain thunder' },
	),
	misread(
		'washer',
		'墊圈|墊片|華司|介子',
		'垫圈|垫片|华司',
		{ 'that cleans': '洗衣機|清洗機|洗碗機|洗滌器|清洗器' },
		{ near: 'bolt nut nuts bolts screw lock rubber flange sealing', apart: 'dryer pressure dish laundry windshield' },
	),
	misread(
		'coil spring|leaf spring|spring-loaded|compression spring|valve spring|torsion spring|return spring|steel spring|spring steel',
		'彈簧|板簧|簧',
		'弹簧',
		{ 'a season or a well': '春天|春季|泉水|溫泉|葉春|春葉|春|彈春|春鋼|春天裝載' },
	),
	misread('landing gear', '起落架|腳架|起落裝置', '起落架|脚架|起落装置', {
		'of a machine': '著陸齒輪|登陸裝備|降落齒輪|著陸裝備|降落裝備|著陸檔|登陸齒輪|降落設備|著陸工具|登陸設備',
	}),
	misread('reverse gear|first gear|lowest gear', '檔|擋|倒車|檔位|波', '档|挡|倒车|档位', {
		'of a machine or a kit': '反向齒輪|反向裝備|第一齒輪|第一裝備|齒輪|裝備|反向設備',
	}),
	misread(
		'automatic transmission|manual transmission|transmission fluid|dual-clutch transmission|eight-speed transmission',
		'變速箱|變速器|排檔|波箱|自排|手排|自動檔|手動檔|變速',
		'变速箱|变速器|排档|自动档|手动档|变速',
		{ 'of signals or germs': '傳輸|傳播|傳染|傳送|自動傳輸|手動傳輸|傳動流體|傳輸液|轉播' },
	),
	misread(
		'power transmission|transmission line|transmission lines|transmission grid|transmission tower|transmission towers',
		'輸電|電力|傳輸|電塔|送電',
		'输电|电力|传输|电塔|送电',
		{ 'of a car or germs': '變速箱|傳染|傳播|變速器|變速箱線|感染' },
	),
	misread(
		'clutch|clutches',
		'離合器|極力子|離合',
		'离合器|极力子|离合',
		{ 'a bag, or a grip': '手拿包|抓住|緊抓|手抓包|晚宴包|手包|關鍵時刻' },
		{ near: 'gear gears pedal transmission car brake gearbox engine slipping motorcycle', apart: 'bag evening dress hit goal clutches' },
	),
	misread(
		'exhaust pipe|exhaust gas|exhaust gases|exhaust system|exhaust fumes|exhaust emissions|exhaust valve',
		'排氣|廢氣|尾氣|排煙',
		'排气|废气|尾气|排烟',
		{ 'tired out': '耗盡|疲憊|筋疲力盡|用盡|枯竭|耗盡管|疲憊煙霧|精疲力盡' },
	),
	misread(
		'die casting|die-casting|sand casting|steel casting|iron casting|aluminum casting|aluminium casting|cast iron',
		'鑄造|鑄件|壓鑄|鑄|鐵鑄|生鐵',
		'铸造|铸件|压铸|铸|铁铸|生铁',
		{ 'of actors, or death': '選角|試鏡|演員|死亡|投射|死鑄|死亡鑄造|演員鐵|投鐵|死鑄造' },
	),
	misread('casting director|casting call|casting agent', '選角|試鏡|徵選|挑選演員', '选角|试镜|征选|挑选演员', {
		'of metal': '鑄造|鑄造導演|鑄件|澆鑄|鑄造總監|壓鑄|鑄造呼叫',
	}),
	misread(
		'injection molding|injection moulding|injection mold|injection mould|injection-molded|plastic mold|plastic mould',
		'射出|注塑|模具|成型|注射成型|模',
		'射出',
		{ 'a fungus': '黴菌|發霉|霉菌|注射黴菌|注射霉菌|黴|霉' },
	),
	misread('black mold|black mould|mold growth|mould growth|mold spores|mould spores|mold in the bathroom', '黴|霉|黑霉', '霉', {
		'for casting': '模具|模子|模型|黑模|黑色模具|模具生長|模具孢子|鑄模|模具增長',
	}),
	misread(
		'pile driving|pile driver|bored pile|bored piles|pile foundation|sheet pile|sheet piles|piling works',
		'樁|打樁|樁基|板樁|桩',
		'桩|打桩|桩基|板桩',
		{ 'a heap': '一堆|成堆|堆積|堆駕駛|堆驅動|絨毛|堆司機|堆基礎|混凝土堆|鋼堆|痔瘡' },
	),
	misread(
		'steel beam|concrete beam|wooden beam|support beam|ceiling beam|roof beam|cantilever beam|steel beams|wooden beams',
		'樑|梁|橫樑',
		'梁|横梁',
		{ 'of light': '光束|光線|鋼光束|波束|混凝土光束|木光束|光柱' },
	),
	misread('balance beam', '平衡木', '平衡木', { 'of a building, light or scale': '平衡光束|平衡樑|平衡梁|天平|平衡光線|平衡桿秤|平衡束' }),
	misread(
		'tensile stress|shear stress|stress-strain curve|stress concentration|compressive stress|residual stress|bending stress',
		'應力|剪力',
		'应力',
		{ 'of nerves': '壓力|緊張|強調|重音|心理壓力|壓力集中|壓力應變|剪切壓力|焦慮' },
	),
	misread('yield strength|yield point|yield stress', '降伏|屈服', '降伏', {
		'output or interest': '產量|收益|殖利率|良率|收益率|產率|收益強度|產量強度|產量點|收益點|孳息',
	}),
	misread('metal fatigue', '金屬疲勞|疲勞', '金属疲劳|疲劳', { 'of people': '金屬疲倦|金屬勞累|金屬累了|金屬厭倦|金屬倦怠' }),
	misread('bending moment', '彎矩|彎曲力矩', '弯矩|弯曲力矩', { 'a point in time': '彎曲時刻|彎曲瞬間|彎曲的時刻|彎腰時刻|彎折瞬間' }),
	misread('moment of inertia', '轉動慣量|慣性矩|慣量|慣性', '转动惯量|惯性矩|惯量|惯性', {
		'a point in time': '慣性時刻|慣性瞬間|慣性的時刻|惰性時刻|慣性的瞬間|遲鈍的時刻',
	}),
	misread('drive shaft|crankshaft|camshaft|propeller shaft|driveshaft', '軸|傳動軸|曲軸|凸輪軸|車軸', '轴|传动轴|曲轴|凸轮轴|车轴', {
		'of a mine': '豎井|礦井|井|驅動井|驅動豎井|驅動器井',
	}),
	misread(
		'mine shaft|mineshaft|elevator shaft|lift shaft|ventilation shaft|air shaft',
		'井|豎井|礦井|電梯井|升降機槽|槽|通風|坑',
		'井|竖井|矿井|电梯井|升降机槽|通风',
		{ 'of a wheel': '軸|傳動軸|礦軸|電梯軸|主軸|我的軸|轉軸|升降軸' },
	),
	misread(
		'car boot|boot of the car|boot of his car|boot of her car|car trunk|trunk of the car|trunk of a car|trunk of his car|trunk of her car|car boots',
		'後車廂|行李廂|行李箱|後備箱|尾箱|後尾箱|車尾箱|后备箱|後車箱|尾廂|後備廂|車廂',
		'后车厢|行李厢|后尾箱|车尾箱|后车箱|尾厢|后备厢|车厢',
		{ 'a shoe, or of a tree': '靴子|樹幹|象鼻|軀幹|汽車靴|靴|車靴|汽車靴子|主幹' },
	),
	misread('car boot sale', '跳蚤市場|後車廂|舊貨|二手|车尾箱|尾箱', '跳蚤市场|后车厢|旧货', {
		'a shoe': '靴子|靴子拍賣|汽車靴子銷售|靴子促銷|汽車啟動銷售|靴子銷售',
	}),
	misread(
		'car bonnet|bonnet of the car|bonnet of his car|hood of the car|car hood|hood of his car|under the hood of the car',
		'引擎蓋|發動機蓋|車頭蓋|機蓋|前蓋',
		'引擎盖|发动机盖|车头盖|机盖|前盖',
		{ 'for the head': '帽子|軟帽|無邊帽|兜帽|頭巾|頭罩|風帽|汽車帽' },
	),
	misread('shock absorber', '避震器|減震器|避震|減振器|緩衝', '避震器|减震器|减振器|缓冲', {
		'of nerves': '休克|震驚|電擊|衝擊吸收器|休克吸收|震驚吸收器',
	}),
	misread('oil rig|drilling rig|oil rigs', '鑽油|鑽井|鑽機|油井|鑽探|石油平台|採油', '钻油|钻井|钻机|钻探|采油', {
		'cheating or ropes': '操縱|索具|作弊|油裝備|油操縱|石油裝備|帆裝',
	}),
	misread('rotary drill|drill bit|power drill|electric drill|dental drill|drill rig', '鑽|電鑽|鑽頭', '钻|电钻|钻头', {
		practice: '演習|訓練|操練|演練|鑽頭位元|練習',
	}),
	misread(
		'fuel tank|water tank|septic tank|fish tank|gas tank|storage tank|oil tank|oxygen tank|propane tank|petrol tank|diesel tank|holding tank',
		'箱|槽|罐|缸|櫃|桶|池|瓶|筒|水塔|油庫',
		'箱|柜|油库',
		{ 'of an army': '坦克|戰車|坦克車|水坦克|油坦克|裝甲車' },
	),
	misread('think tank|think-tank', '智庫|智囊|研究機構', '智库|研究机构', {
		'of an army, or for water': '思想坦克|思考坦克|思維坦克|坦克|水箱|思考箱|思想箱|思考罐|想坦克',
	}),
	misread('fire hydrant', '消防栓|消火栓', '消防栓', { 'a fire': '火災栓|火水栓|開火' }),
	misread('smoke alarm|smoke detector', '煙霧|偵煙|火災|感煙|煙感|警報', '烟雾|侦烟|火灾|感烟|烟感|警报', {
		'of cigarettes': '吸菸警報|吸煙警報|抽菸警報|吸菸偵測|吸煙偵測|吸煙探測|抽煙探測',
	}),
	misread('anode', '陽極|負極|正極', '阳极|负极|正极', { 'the other pole': '陰極' }, { unless: 'cathode cathodes cathodic' }),
	misread('cathode', '陰極|正極|負極', '阴极|正极|负极', { 'the other pole': '陽極' }, { unless: 'anode anodes anodic' }),
	misread('launch pad|launchpad|launch vehicle|launch window', '發射|運載|跳板|火箭|窗口', '发射|运载', {
		'of goods': '推出墊|推出車輛|啟動窗口|啟動板|啟動墊|推出窗口|推出板|啟動車輛|發布墊',
	}),
	misread('silicon', '矽|硅', '矽', { 'a kind of rubber': '矽膠|硅膠|矽利康|硅酮' }, { unless: 'silicone silicones gel gels rubber' }),
];
