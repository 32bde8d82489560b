/**
 * Companies and brands with the Chinese names they are known by; without one, they stand in Latin letters in Chinese too.
 * Source: the companies' own Chinese sites and the usage of the press, general knowledge. `person`: the company is called like a person and easily taken for one.
 * Left out: names that are words as well (Target, Gap, Oracle the seer, Visa the permit) unless a second word tells them.
 */

import type { OrganisationRow } from '../../src/annotate/names/lexicon.js';

const rows = `
Microsoft = 微軟
Google = 谷歌
Amazon = 亞馬遜
Facebook = 臉書 面書 臉譜
Twitter = 推特
YouTube = 油管
Instagram
WhatsApp
LinkedIn = 領英
Netflix = 網飛 奈飛
Tesla = 特斯拉
SpaceX
OpenAI
Nvidia|NVIDIA = 輝達 英偉達
Intel = 英特爾
AMD = 超微 超威
Qualcomm = 高通
Broadcom = 博通
Marvell = 邁威爾 美滿 邁威
Micron = 美光
Samsung = 三星
Sony = 索尼 新力
Panasonic = 松下 樂聲
Toshiba = 東芝
Hitachi = 日立
Fujitsu = 富士通
Nintendo = 任天堂
Toyota = 豐田
Honda = 本田
Nissan = 日產
Mitsubishi = 三菱
Volkswagen = 福斯 大眾 福士
BMW = 寶馬 BMW
Mercedes-Benz = 賓士 奔馳 平治
Porsche = 保時捷
Boeing = 波音
Airbus = 空中巴士 空客 空巴
IBM
Cisco = 思科
Dell = 戴爾
HP|Hewlett-Packard = 惠普
Lenovo = 聯想
Huawei = 華為
ZTE = 中興
Xiaomi = 小米
Alibaba = 阿里巴巴 阿里
Tencent = 騰訊
Baidu = 百度
ByteDance = 字節跳動
TSMC = 台積電 臺積電 台積 臺積
Foxconn|Hon Hai = 富士康 鴻海
MediaTek = 聯發科
Ericsson = 愛立信 易利信
Nokia = 諾基亞 諾基雅
Siemens = 西門子
Bosch = 博世
Philips = 飛利浦
Ciena
Lumentum
Infinera
Arista
Juniper Networks = 瞻博 瞻博網路
Corning = 康寧
Texas Instruments = 德州儀器 德儀
Applied Materials = 應用材料 應材
Lam Research = 科林研發 泛林 拉姆研究
Adobe
Salesforce
Oracle Corporation = 甲骨文
PayPal = 貝寶
eBay = 億貝 電子灣
Uber = 優步 優歩
Lyft = 來福車
Airbnb = 愛彼迎
Starbucks = 星巴克
McDonald's|McDonald’s = 麥當勞
Coca-Cola = 可口可樂 可樂
Pepsi|PepsiCo = 百事
Nestle|Nestlé = 雀巢
Walmart|Wal-Mart = 沃爾瑪 沃尔玛
Costco = 好市多 開市客
IKEA = 宜家
Nike = 耐克 耐吉
Adidas = 阿迪達斯 愛迪達
Pfizer = 輝瑞
Moderna = 莫德納 莫德納 莫德那
AstraZeneca = 阿斯利康 阿斯特捷利康 阿斯利
Gilead = 吉利德
GlaxoSmithKline = 葛蘭素
Comcast = 康卡斯特
Verizon = 威瑞森 威訊
Vodafone = 沃達豐
ExxonMobil|Exxon Mobil = 埃克森美孚 艾克森美孚
Goldman Sachs = 高盛
Citigroup|Citibank = 花旗
HSBC = 匯豐 滙豐
Barclays = 巴克萊
Deutsche Bank = 德意志銀行 德銀
Credit Suisse = 瑞信 瑞士信貸
UBS = 瑞銀 瑞士銀行
BlackRock = 貝萊德
Deloitte = 德勤 勤業眾信
KPMG = 畢馬威 安侯建業 安侯
PwC|PricewaterhouseCoopers = 普華永道 資誠 羅兵咸
Accenture = 埃森哲
McKinsey = 麥肯錫
Reuters = 路透
Bloomberg = 彭博
Jefferies = 富瑞 傑富瑞
Nomura = 野村
Mizuho = 瑞穗
Daiwa = 大和
Macquarie = 麥格理 麥格里
Credit Agricole = 東方匯理 農業信貸
Rosenblatt Securities = 羅森布拉特證券
Needham & Company|Needham = 尼德姆 李約瑟
Northland Capital Markets|Northland Securities = 諾斯蘭
Roth Capital = 羅斯資本
Cowen = 考恩 科恩
Oppenheimer = 奧本海默
Piper Sandler = 派傑 派珀桑德勒
Craig-Hallum = 克雷格哈勒姆
B. Riley = B. Riley B.Riley
Loop Capital = 路普資本 Loop資本
Evercore = 艾弗考爾
Canaccord Genuity = 加通貝祥
KeyBanc = KeyBanc`;

/** Companies called like persons. */
const persons = `
Raymond James = 雷蒙詹姆斯 雷蒙德詹姆斯 雷蒙詹姆士
Morgan Stanley = 摩根士丹利 摩根史坦利 大摩
JPMorgan|J.P. Morgan|JP Morgan|JPMorgan Chase = 摩根大通 小摩 摩通
Charles Schwab = 嘉信 嘉信理財
Wells Fargo = 富國
Merrill Lynch = 美林
Edward Jones = 愛德華瓊斯
Stifel Nicolaus = 斯蒂費爾
William Blair = 威廉博萊 威廉布萊爾
Ernst & Young = 安永
Procter & Gamble = 寶潔 寶僑
Johnson & Johnson = 強生
Eli Lilly = 禮來
Rolls-Royce|Rolls Royce = 勞斯萊斯
Ralph Lauren = 拉夫勞倫 羅夫羅倫 雷夫羅倫
Louis Vuitton = 路易威登 路易·威登
Calvin Klein = 卡爾文克雷恩 卡文克萊
Michael Kors = 邁克高仕
Estee Lauder|Estée Lauder = 雅詩蘭黛
John Deere = 約翰迪爾 強鹿 迪爾
Thermo Fisher = 賽默飛
Harley-Davidson = 哈雷
Philip Morris = 菲利普莫里斯 菲利普·莫里斯
Dow Jones = 道瓊 道指
Lloyd's of London = 勞合社
Booz Allen Hamilton = 博思艾倫
Bear Stearns = 貝爾斯登
Lehman Brothers = 雷曼
Warner Bros|Warner Brothers = 華納
Walt Disney Company = 迪士尼 迪斯尼
Levi Strauss = 李維 李維斯
Foot Locker = 富樂客
Mary Kay = 玫琳凱
Dean Witter = 添惠
Allen & Overy = 安理
Baker McKenzie = 貝克麥堅時 貝克麥肯齊`;

const list = (text: string, separator: string): readonly string[] => text.split(separator).filter(word => word !== '');

const read = (text: string, person: boolean): readonly OrganisationRow[] =>
	list(text, '\n').map(row => {
		const [english = '', chinese = ''] = row.split(' = ');
		return { english: list(english, '|'), chinese: list(chinese, ' '), person };
	});

export const organisations: readonly OrganisationRow[] = [...read(rows, false), ...read(persons, true)];
