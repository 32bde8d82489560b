/**
 * Places that are taken for each other: states, cities, provinces, districts; countries only in small sets that look or sound alike, since a nation, a house
 * or a person may stand for a country. Source: our own, from general knowledge; names as in places.ts.
 */

import { places as known } from '../places.js';
import { kind } from './kind.js';
import { towns } from './towns.js';

const stateNames =
	'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming';

/** Cities, and the English that explains those that stand for their countries. */
const cityNames = `
Amsterdam;dutch,netherlands
Athens;greek,greece
Atlanta
Auckland
Austin
Baltimore
Bangkok;thai
Barcelona;Barca,catalan
Beijing;chin,PRC
Berlin;german
Birmingham
Boston;harvard,MIT
Brussels;EU,euro,belg
Budapest;hungar
Buenos Aires;argentin
Cairo;egypt
Chengdu
Chicago
Chongqing
Cologne
Copenhagen;danish,denmark
Dallas;cowboys
Denver
Detroit
Dubai;UAE,emirat
Dublin;irish,ireland
Edinburgh;scot
Frankfurt;german,bundesbank,ECB
Geneva;swiss
Glasgow;scot,celtic,rangers
Guangzhou;canton
Hamburg
Hanoi;vietnam
Havana;cuba
Helsinki;finn,finland
Houston
Indianapolis
Istanbul;turk,constantinople
Jacksonville
Jakarta;indonesia
Jerusalem;israel
Kaohsiung
Kuala Lumpur;malaysia
Kyoto
Las Vegas;vegas
Lisbon;portug
Liverpool
Los Angeles;L.A.,LA,hollywood,UCLA
Madrid;spanish,spain
Manchester;United,City,Man
Manila;philippin
Melbourne;victoria
Memphis
Miami
Milan
Milwaukee
Montreal
Mumbai;bombay
Munich;bayern
Nairobi;kenya
Nanjing;nanking
Nashville
New Orleans
Osaka
Oslo;norw
Ottawa;canad
Paris;french,france
Philadelphia;philly
Phoenix
Pittsburgh
Portland
Prague;czech
Pyongyang;north korea
Rome;ital,vatican,roman
Sacramento
San Antonio
San Diego
San Francisco;bay area
San Jose;silicon valley
Seattle
Seoul;korea
Shanghai
Shenzhen
Stockholm;swed
Sydney;new south wales
Taichung
Taipei;taiwan
Tehran;iran
Tokyo;japan
Toronto;ontario
Vancouver;british columbia
Venice;venetian
Vienna;austria
Warsaw;poland,polish
Wuhan
Yokohama
Zurich;swiss`;

/** Of the Chinese of a place what belongs to no other: 英國 stands for London as well. */
function ownNames(names: readonly string[]): readonly string[] {
	const others = known.filter(({ chinese }) => chinese !== names).flatMap(({ chinese }) => chinese);
	return names.filter(name => name.length > 1 && !others.includes(name));
}

const fromPlaces = (wanted: readonly (readonly [name: string, hints: string])[], partial: boolean) => ({
	partial,
	rows: wanted.flatMap(([name, hints]) => {
		const place = known.find(({ english }) => english[0] === name);
		const own = place ? ownNames(place.chinese) : [];
		if (!place || own.length === 0) return [];
		return [{ english: place.english, chinese: own, also: place.chinese, hints: hints.split(',').filter(hint => hint !== '') }];
	}),
});

const pairOf = (line: string): readonly [string, string] => {
	const [name = '', hints = ''] = line.split(';');
	return [name, hints];
};

const states = fromPlaces(
	stateNames.split('|').map(name => [name, ''] as const),
	true,
);

/** Georgia is a state where the line speaks of its state or of other ones, a country where it speaks of the Caucasus. */
const georgia = kind(`
Georgia = 佐治亞 喬治亞 / 喬州 佐州 ; savannah ; Atlanta|governor|Governor|Gov.|Alabama|Florida|Carolina|Tennessee|Savannah|Augusta|Fulton|Kemp|Republican|Democrat|Raffensperger|Georgia Tech|Senate|Macon|U.S. state
Georgian Dream|Tbilisi|South Ossetia|Abkhazia|Caucasus = 格魯吉亞 / 喬治亞 提比利斯 第比利斯 南奧塞 阿布哈 高加索 ; armenia|azerbaijan|russia|georgian`);

/** The country, where the line speaks of its capital or its neighbours, is none of the United States. */
const caucasus = kind(`
Georgia = 格魯吉亞 / 喬治亞 ; ; Tbilisi|Batumi|Caucasus|Abkhazia|Ossetia|Armenia|Azerbaijan|Saakashvili|Ivanishvili|Georgian Dream|Kakheti|Stalin|Soviet
state of Georgia = 佐治亞 佐治亞州 喬治亞州 喬州 佐州 ; Atlanta|U.S. state`);

const koreas = kind(
	`
South Korea|South Korean = 南韓 韓國 大韓民國 / 韓 ; Korean|seoul|peninsula|ROK|Samsung|Hyundai|K-pop
North Korea|North Korean|DPRK = 北韓 朝鮮 / 朝 ; peninsula|pyongyang|kim jong|Korean War|two Koreas`,
	false,
);

const washingtons = kind(`
Washington state|Washington State = 華盛頓州 / 華州
Washington, D.C.|Washington D.C.|Washington, DC|Washington DC = 華盛頓特區 華府 哥倫比亞特區 / 華盛頓 華京`);

const alike = [
	`
Iceland|Icelandic = 冰島 / 冰 ; reykjavik
Ireland|Irish = 愛爾蘭 / 愛 ; dublin`,
	`
Austria|Austrian = 奧地利 / 奧 ; vienna
Australia|Australian = 澳大利亞 澳洲 / 澳 ; aussie|sydney|melbourne|canberra|queensland|new south wales`,
	`
Sweden|Swedish = 瑞典 ; swed|stockholm
Switzerland|Swiss = 瑞士 ; swiss|switz|zurich|geneva|bern|credit suisse|UBS`,
	`
Slovakia|Slovak = 斯洛伐克 ; bratislava
Slovenia|Slovene|Slovenian = 斯洛維尼亞 斯洛文尼亞 ; ljubljana`,
	`
Iran|Iranian = 伊朗 / 伊 ; tehran|persia|ayatollah|khamenei
Iraq|Iraqi = 伊拉克 / 伊 ; baghdad|mosul|basra|kurd`,
	`
Nigeria|Nigerian = 奈及利亞 尼日利亞 / 尼國 ; lagos|abuja|boko haram
Niger|Nigerien = 尼日 尼日爾 ; niamey`,
	`
Latvia|Latvian = 拉脫維亞 ; riga|baltic
Lithuania|Lithuanian = 立陶宛 ; vilnius|baltic
Estonia|Estonian = 愛沙尼亞 ; tallinn|baltic`,
	`
Dominica = 多米尼克
Dominican Republic = 多明尼加 多米尼加 ; santo domingo`,
	`
Guyana = 蓋亞那 圭亞那
Guinea = 幾內亞 畿內亞 ; conakry|pig
Equatorial Guinea = 赤道幾內亞 赤道畿內亞
Guinea-Bissau = 幾內亞比索 幾內亞比紹
Papua New Guinea|PNG = 巴布亞新幾內亞 巴布亞紐幾內亞 巴布亞新畿內亞 巴紐
Ghana|Ghanaian = 迦納 加納`,
	`
Democratic Republic of Congo|Democratic Republic of the Congo|DRC|DR Congo = 剛果民主共和國 民主剛果 剛果（金） 剛果(金) 剛果金 / 剛果
Republic of Congo|Republic of the Congo|Congo-Brazzaville = 剛果共和國 剛果（布） 剛果(布) 剛果布 / 剛果`,
	`
South Sudan|South Sudanese = 南蘇丹 ; juba
Sudan|Sudanese = 蘇丹 ; khartoum|darfur`,
	`
Tasmania|Tasmanian = 塔斯馬尼亞 ; hobart
Tanzania|Tanzanian = 坦尚尼亞 坦桑尼亞`,
	`
Bahrain|Bahraini = 巴林
Bahamas|Bahamian = 巴哈馬
Barbados = 巴貝多 巴巴多斯
Belize = 貝里斯 伯利茲
Belarus|Belarusian = 白俄羅斯 / 白俄`,
	`
Monaco = 摩納哥
Morocco|Moroccan = 摩洛哥
Montenegro = 蒙特內哥羅 黑山
Moldova|Moldovan = 摩爾多瓦
Mongolia|Mongolian = 蒙古 ; ulan|ulaan
North Macedonia|Macedonia|Macedonian = 馬其頓
Mozambique = 莫三比克 莫桑比克`,
	`
Liberia|Liberian = 賴比瑞亞 利比里亞
Libya|Libyan = 利比亞 ; tripoli|gaddafi|benghazi
Algeria|Algerian = 阿爾及利亞
Tunisia|Tunisian = 突尼西亞 突尼斯`,
	`
Armenia|Armenian = 亞美尼亞
Albania|Albanian = 阿爾巴尼亞
Azerbaijan|Azerbaijani = 亞塞拜然 阿塞拜疆 亞塞拜疆`,
	`
Serbia|Serbian|Serbs = 塞爾維亞 ; belgrade
Siberia|Siberian = 西伯利亞
Croatia|Croatian = 克羅埃西亞 克羅地亞
Bosnia|Bosnian = 波士尼亞 波斯尼亞 波黑 波赫
Kosovo = 科索沃
Somalia|Somali = 索馬利亞 索馬里
Somaliland = 索馬利蘭 索馬里蘭`,
	`
Turkmenistan = 土庫曼
Kyrgyzstan|Kyrgyz = 吉爾吉斯
Tajikistan|Tajik = 塔吉克
Turkey|Turkish|Türkiye = 土耳其 / 火雞 土 ; turk|ankara|erdogan|istanbul
Afghanistan|Afghan = 阿富汗 ; kabul|taliban`,
	`
Senegal|Senegalese = 塞內加爾 ; dakar
Sierra Leone = 獅子山 塞拉利昂 / 塞拉里昂
Cameroon|Cameroonian = 喀麥隆
Ivory Coast|Côte d'Ivoire = 象牙海岸 科特迪瓦
Burkina Faso = 布吉納法索 布基納法索
Benin = 貝南 貝寧
Togo = 多哥
Gabon = 加彭 加蓬
Angola|Angolan = 安哥拉
Namibia = 納米比亞
Botswana = 波札那 博茨瓦納
Lesotho = 賴索托 萊索托
Eswatini|Swaziland = 史瓦帝尼 斯威士蘭 史瓦濟蘭
Madagascar = 馬達加斯加
Seychelles = 塞席爾 塞舌爾
Burundi = 蒲隆地 布隆迪
Eritrea|Eritrean = 厄利垂亞 厄立特里亞
Djibouti = 吉布地 吉布提`,
	`
Costa Rica = 哥斯大黎加 哥斯達黎加
Puerto Rico|Puerto Rican = 波多黎各
El Salvador|Salvadoran = 薩爾瓦多
Guatemala|Guatemalan = 瓜地馬拉 危地馬拉
Honduras|Honduran = 宏都拉斯 洪都拉斯
Nicaragua|Nicaraguan = 尼加拉瓜 ; managua
Panama|Panamanian = 巴拿馬
Cuba|Cuban = 古巴 ; havana|castro
Haiti|Haitian = 海地 ; port-au-prince
Jamaica|Jamaican = 牙買加`,
	`
Fiji = 斐濟
Tonga|Tongan = 東加 湯加
Samoa|Samoan = 薩摩亞
Tuvalu = 吐瓦魯 圖瓦盧
Nauru = 諾魯 瑙魯
Palau = 帛琉 帕勞
Kiribati = 吉里巴斯 基里巴斯
Vanuatu = 萬那杜 瓦努阿圖
Solomon Islands = 索羅門群島 所羅門群島 / 索羅門 所羅門
Marshall Islands = 馬紹爾群島 馬紹爾
Micronesia = 密克羅尼西亞`,
	`
Spain|Spanish = 西班牙 / 西 ; madrid|barcelona|catal
Italy|Italian = 義大利 意大利 / 義 意 ; rome|milan|meloni
Greece|Greek = 希臘 ; athens
France|French = 法國 法語 / 法 ; paris|macron
Germany|German = 德國 德語 / 德 ; berlin|merkel|scholz
Belgium|Belgian = 比利時 ; brussels
Luxembourg = 盧森堡
Cyprus|Cypriot = 賽普勒斯 塞浦路斯`,
	`
Paraguay|Paraguayan = 巴拉圭 ; asuncion
Uruguay|Uruguayan = 烏拉圭 ; montevideo`,
	`
Mauritius|Mauritian = 模里西斯 毛里求斯
Mauritania|Mauritanian = 茅利塔尼亞 毛里塔尼亞`,
	`
Malaysia|Malaysian = 馬來西亞 大馬 / 馬 ; kuala lumpur|penang|johor
Maldives = 馬爾地夫 馬爾代夫
Malta|Maltese = 馬爾他 馬耳他
Mali|Malian = 馬利 馬里 ; bamako
Malawi = 馬拉威 馬拉維`,
	`
Zambia|Zambian = 尚比亞 贊比亞
Gambia|Gambian = 甘比亞 岡比亞
Zimbabwe|Zimbabwean = 辛巴威 津巴布韋 ; harare|mugabe`,
	`
Peru|Peruvian = 秘魯 祕魯 ; lima
Chile|Chilean = 智利 ; santiago
Argentina|Argentine = 阿根廷 ; buenos aires
Bolivia|Bolivian = 玻利維亞
Colombia|Colombian = 哥倫比亞 ; bogota|medellin|columbia
Ecuador = 厄瓜多 厄瓜多爾
Venezuela|Venezuelan = 委內瑞拉 ; caracas|maduro`,
	`
Denmark|Danish = 丹麥 ; copenhagen|maersk|novo nordisk|greenland
Norway|Norwegian = 挪威 ; oslo
Finland|Finnish = 芬蘭 ; helsinki|nokia
Netherlands|Dutch|Holland = 荷蘭 / 荷 ; amsterdam|hague|rotterdam|ASML`,
	`
Poland|Polish = 波蘭 ; warsaw
Portugal|Portuguese = 葡萄牙 / 葡 ; lisbon
Bulgaria|Bulgarian = 保加利亞
Romania|Romanian = 羅馬尼亞 ; bucharest
Hungary|Hungarian = 匈牙利 / 匈 ; budapest|orban`,
	`
Thailand|Thai = 泰國 / 泰 ; bangkok
Vietnam|Vietnamese = 越南 / 越 ; hanoi|ho chi minh
Cambodia|Cambodian = 柬埔寨 / 柬 ; phnom penh|khmer
Laos|Laotian = 寮國 老撾 ; vientiane
Myanmar|Burma|Burmese = 緬甸 / 緬 ; yangon|rohingya
Indonesia|Indonesian = 印尼 印度尼西亞 ; jakarta|java|bali
Philippines|Philippine|Filipino = 菲律賓 / 菲 ; manila|marcos|duterte`,
	`
India|Indian = 印度 / 印 ; delhi|mumbai|modi|hindu
Pakistan|Pakistani = 巴基斯坦 / 巴 ; islamabad|karachi
Bangladesh|Bangladeshi = 孟加拉 / 孟 ; dhaka
Nepal|Nepali = 尼泊爾 ; kathmandu
Sri Lanka|Sri Lankan = 斯里蘭卡 ; colombo`,
	`
Kenya|Kenyan = 肯亞 肯尼亞 ; nairobi
Ethiopia|Ethiopian = 衣索比亞 埃塞俄比亞 ; addis ababa|tigray
Tanzania|Tanzanian = 坦尚尼亞 坦桑尼亞
Uganda|Ugandan = 烏干達 ; kampala
Rwanda|Rwandan = 盧安達 盧旺達 ; kigali
Ghana|Ghanaian = 迦納 加納 ; accra`,
	`
Saudi Arabia|Saudi|Saudis = 沙烏地 沙特 沙地阿拉伯 / 沙國 沙 ; riyadh|aramco|mecca|khashoggi|salman
Qatar|Qatari = 卡達 卡塔爾 / 卡國 ; doha
Kuwait|Kuwaiti = 科威特
Bahrain|Bahraini = 巴林
Oman|Omani = 阿曼 ; muscat
United Arab Emirates|UAE|Emirati = 阿聯 阿聯酋 阿拉伯聯合 ; dubai|abu dhabi|emirates
Yemen|Yemeni = 葉門 也門 ; houthi|sanaa
Jordanian = 約旦 ; jordan|amman
Syria|Syrian = 敘利亞 敍利亞 / 敘 ; assad|damascus|idlib|aleppo
Lebanon|Lebanese = 黎巴嫩 / 黎 ; beirut|hezbollah`,
	`
Ukraine|Ukrainian = 烏克蘭 / 烏 基輔 ; kyiv|kiev|zelensky|crimea|donbas
Belarus|Belarusian = 白俄羅斯 / 白俄 ; minsk|lukashenko
Kazakhstan|Kazakh = 哈薩克 / 哈 ; astana|almaty
Uzbekistan|Uzbek = 烏茲別克 烏茲別克斯坦 ; tashkent`,
	`
Scotland|Scottish = 蘇格蘭 / 蘇 ; scot|edinburgh|glasgow|SNP|holyrood|celtic|rangers
Wales|Welsh = 威爾士 威爾斯 ; cardiff
Northern Ireland|Northern Irish = 北愛爾蘭 北愛 ; belfast|DUP|stormont|sinn`,
].map(rows => kind(rows));

const provinces = kind(
	`
Guangdong = 廣東 / 粵 ; canton|guangzhou|shenzhen|greater bay
Guangxi = 廣西 / 桂 ; nanning|guilin
Hunan = 湖南 / 湘 ; changsha
Hubei = 湖北 / 鄂 ; wuhan
Henan = 河南 / 豫 ; zhengzhou
Hebei = 河北 / 冀 ; shijiazhuang
Shandong = 山東 / 魯 ; jinan|qingdao
Shanxi = 山西 / 晉 ; taiyuan
Shaanxi = 陝西 / 陝 ; xi'an|xi’an|xian
Sichuan = 四川 / 川 ; chengdu|szechuan
Yunnan = 雲南 / 滇 ; kunming
Guizhou = 貴州 / 黔 ; guiyang
Zhejiang = 浙江 / 浙 ; hangzhou|ningbo
Jiangsu = 江蘇 / 蘇 ; nanjing|suzhou
Jiangxi = 江西 / 贛 ; nanchang
Anhui = 安徽 / 皖 ; hefei
Fujian = 福建 / 閩 ; fuzhou|xiamen|fukien
Hainan = 海南 / 瓊 ; sanya|haikou
Liaoning = 遼寧 / 遼 ; shenyang|dalian
Jilin = 吉林 ; changchun
Heilongjiang = 黑龍江 / 黑 ; harbin
Gansu = 甘肅 / 隴 ; lanzhou
Qinghai = 青海 ; xining
Ningxia = 寧夏 ; yinchuan
Xinjiang = 新疆 / 疆 ; urumqi|uighur|uyghur
Tibet = 西藏 / 藏 ; lhasa|tibetan
Inner Mongolia = 內蒙古 / 蒙`,
	true,
);

const mainland = kind(
	`
Hangzhou = 杭州 / 杭
Suzhou = 蘇州
Wuxi = 無錫
Qingdao = 青島 ; tsingtao
Dalian = 大連 ; wanda
Xiamen = 廈門 ; amoy
Fuzhou = 福州 撫州
Zhengzhou = 鄭州
Changsha = 長沙
Kunming = 昆明
Harbin = 哈爾濱
Shenyang = 瀋陽
Jinan = 濟南
Ningbo = 寧波
Dongguan = 東莞
Foshan = 佛山
Zhuhai = 珠海
Huizhou = 惠州
Jiangmen = 江門
Hefei = 合肥
Nanning = 南寧
Guiyang = 貴陽
Lanzhou = 蘭州
Xi'an|Xi’an = 西安
Tianjin = 天津 / 津
Shijiazhuang = 石家莊
Taiyuan = 太原
Nanchang = 南昌
Changchun = 長春
Urumqi = 烏魯木齊
Lhasa = 拉薩
Hohhot = 呼和浩特
Yinchuan = 銀川
Xining = 西寧
Haikou = 海口
Sanya = 三亞
Quanzhou = 泉州
Wenzhou = 溫州
Shaoxing = 紹興
Jiaxing = 嘉興
Jinhua = 金華
Yiwu = 義烏
Changzhou = 常州
Nantong = 南通
Xuzhou = 徐州
Yangzhou = 揚州
Yancheng = 鹽城
Kunshan = 昆山 崑山
Yantai = 煙台 菸台
Weihai = 威海
Weifang = 濰坊
Zibo = 淄博
Luoyang = 洛陽
Kaifeng = 開封
Yichang = 宜昌
Zhongshan = 中山市 / 中山
Zhanjiang = 湛江
Shantou|Swatow = 汕頭
Guilin = 桂林
Liuzhou = 柳州
Zunyi = 遵義
Mianyang = 綿陽
Anshan = 鞍山
Daqing = 大慶
Baotou = 包頭
Tangshan = 唐山
Qinhuangdao = 秦皇島
Baoding = 保定
Wuhu = 蕪湖
Jiujiang = 九江
Ganzhou = 贛州
Zhangzhou = 漳州
Putian = 莆田
Ningde = 寧德 / 宁德时代
Dunhuang = 敦煌
Kashgar = 喀什
Pudong = 浦東
Hongqiao = 虹橋`,
	true,
);

const taiwan = kind(
	`
New Taipei = 新北 / 台北
Taoyuan = 桃園
Hsinchu = 新竹 / 竹
Miaoli = 苗栗
Changhua = 彰化
Nantou = 南投
Yunlin = 雲林
Chiayi = 嘉義
Tainan = 台南 臺南
Pingtung = 屏東
Yilan = 宜蘭
Hualien = 花蓮
Taitung = 台東 臺東
Penghu = 澎湖
Kinmen = 金門
Matsu = 馬祖 媽祖
Keelung = 基隆
Kenting = 墾丁
Hengchun = 恆春
Alishan = 阿里山
Jiufen = 九份
Tamsui|Danshui = 淡水
Banqiao|Banciao = 板橋
Zhubei|Jhubei = 竹北
Zuoying = 左營
Hualian = 花蓮
Songshan = 松山
Xinyi = 信義
Neihu = 內湖
Nangang = 南港
Linkou = 林口`,
	true,
);

const districts = kind(
	`
Sha Tin|Shatin = 沙田
Tai Po = 大埔
Kwun Tong = 觀塘
Tsuen Wan = 荃灣
Tuen Mun = 屯門
Yuen Long = 元朗
Tin Shui Wai = 天水圍
Mong Kok|Mongkok = 旺角
Yau Ma Tei = 油麻地
Tsim Sha Tsui = 尖沙咀 / 尖東
Causeway Bay = 銅鑼灣
Wan Chai|Wanchai = 灣仔
Admiralty = 金鐘 / 海事 海軍
North Point = 北角
Quarry Bay = 鰂魚涌
Tai Koo|Taikoo = 太古
Chai Wan = 柴灣
Shau Kei Wan = 筲箕灣
Sham Shui Po = 深水埗
Cheung Sha Wan = 長沙灣
Wong Tai Sin = 黃大仙
Kowloon Bay = 九龍灣
Kowloon City = 九龍城
Kai Tak = 啟德
Hung Hom = 紅磡
Tung Chung = 東涌
Tseung Kwan O = 將軍澳
Sai Kung = 西貢
Kwai Chung = 葵涌
Kwai Tsing = 葵青
Tsing Yi = 青衣
Fanling = 粉嶺
Sheung Shui = 上水
Lo Wu = 羅湖
Lok Ma Chau = 落馬洲
Man Kam To = 文錦渡
Heung Yuen Wai = 香園圍
Sha Tau Kok = 沙頭角
Cheung Chau = 長洲
Lamma = 南丫
Peng Chau = 坪洲
Lantau = 大嶼山 大嶼
Pok Fu Lam = 薄扶林
Sheung Wan = 上環
Kennedy Town = 堅尼地城
Ho Man Tin = 何文田
To Kwa Wan = 土瓜灣
San Po Kong = 新蒲崗
Ngau Tau Kok = 牛頭角
Lam Tin = 藍田
Yau Tong = 油塘
Lai Chi Kok = 荔枝角
Kwai Fong = 葵芳
Tai Wai = 大圍
Fo Tan = 火炭
Ma On Shan = 馬鞍山
Hung Shui Kiu = 洪水橋
San Tin = 新田
Kam Tin = 錦田
Happy Valley = 跑馬地
Mid-Levels = 半山
Repulse Bay = 淺水灣
Deep Water Bay = 深水灣
Clear Water Bay = 清水灣
Ap Lei Chau = 鴨脷洲
Wong Chuk Hang = 黃竹坑
Cyberport = 數碼港
Sai Ying Pun = 西營盤
Tin Hau = 天后
Fortress Hill = 炮台山
Sai Wan Ho = 西灣河
Siu Sai Wan = 小西灣
Shek Kip Mei = 石硤尾
Kowloon Tong = 九龍塘
Lok Fu = 樂富
Diamond Hill = 鑽石山
Choi Hung = 彩虹 / 彩虹
Tsz Wan Shan = 慈雲山
Sau Mau Ping = 秀茂坪
Discovery Bay = 愉景灣
Tai O = 大澳
Mui Wo = 梅窩
Shek O = 石澳
Tai Hang = 大坑
Kwai Hing = 葵興
Lei Muk Shue = 梨木樹
Tai Mei Tuk = 大尾篤
Ting Kau = 汀九
Sham Tseng = 深井`,
	true,
);

/** Cities are taken for each other across borders as within them: Tainan for Taichung, which is a city of the world. */
const cities = {
	partial: true,
	rows: [...fromPlaces(cityNames.trim().split('\n').map(pairOf), true).rows, ...mainland.rows, ...taiwan.rows, ...towns.rows],
};

export const placeKinds = [states, cities, georgia, caucasus, koreas, washingtons, ...alike, provinces, districts];
