/**
 * What figures are said of, with the Chinese it is usually given in: who is counted, what is traded, sold, mixed and measured, and where. Wider than the
 * words of the aligner, and only such as name a thing and not a relation. Source: our own, from news, earnings releases, statistics, trials and recipes.
 */

import type { AttributionRows } from '../../src/compare/attributions.js';

const rows = (text: string): AttributionRows['dictionary'] =>
	text
		.trim()
		.split('\n')
		.map(line => {
			const [english = '', chinese = ''] = line.split(' = ');
			return [english, chinese] as const;
		});

const people = rows(`
man men male males boy boys father fathers husband husbands son sons brother brothers = 男 父 夫 子 兄 弟
woman women female females girl girls mother mothers wife wives daughter daughters sister sisters = 女 母 妻 姊 姐 妹
adult adults grownup grownups = 成人 成年 大人
child children kid kids = 兒童 孩子 小孩 孩童 小童
infant infants baby babies toddler toddlers = 嬰兒 嬰幼兒 寶寶
teenager teenagers adolescent adolescents youth youths = 青少年 少年 青年
senior seniors elderly pensioner pensioners retiree retirees = 長者 老人 年長者 退休 高齡
else others rest remaining = 其他 其餘 其它 別人 旁人
continent continents = 洲 大洲 大陸
language languages = 語言 種語
floor floors storey storeys story stories = 樓 層
room rooms bedroom bedrooms = 房 客房 房間
bed beds = 床 床位
seat seats = 座位 席 座
lane lanes = 車道 線道
platform platforms = 月台 月臺
gate gates = 登機口 閘口
volume volumes = 卷 冊
chapter chapters = 章
episode episodes = 集
guest guests = 賓客 訪客 來賓 客人 嘉賓
member members = 會員 成員
student students pupil pupils undergraduate undergraduates = 學生 學童
teacher teachers lecturer lecturers professor professors = 教師 老師 教員 講師 教授
doctor doctors physician physicians = 醫生 醫師
nurse nurses = 護士 護理師 護理人員 護理員
patient patients = 患者 病人 病患
worker workers labourer labourers = 工人 勞工 員工
engineer engineers = 工程師
soldier soldiers troop troops serviceman servicemen = 士兵 軍人 官兵
civilian civilians = 平民 百姓
officer officers policeman policemen = 警員 警察 警官 軍官
prisoner prisoners inmate inmates = 囚犯 犯人 囚犯 戰俘
hostage hostages = 人質
protester protesters demonstrator demonstrators = 示威者 抗議者
passenger passengers = 乘客 旅客
driver drivers = 司機 駕駛
pedestrian pedestrians = 行人
cyclist cyclists = 單車 自行車 騎士
tourist tourists visitor visitors = 遊客 旅客 訪客
resident residents = 居民 住戶
migrant migrants immigrant immigrants = 移民 移工
refugee refugees = 難民
voter voters = 選民
buyer buyers purchaser purchasers = 買家 買方 買主
seller sellers vendor vendors = 賣家 賣方 賣主
tenant tenants = 租客 租戶 承租人
landlord landlords = 業主 房東 出租人
donor donors = 捐贈者 捐款人 捐助者
recipient recipients = 受贈者 受助人 接受者
smoker smokers = 吸菸者 吸煙者 菸民 煙民
killed dead deaths death died fatalities fatality slain = 死亡 喪生 死者 罹難 遇難 身亡 喪命 不治 死
wounded injured injuries hurt wounding injuring = 受傷 傷者 負傷 掛彩 傷
missing unaccounted = 失蹤 下落不明
rescued saved = 獲救 救出 生還
survivors survived surviving = 生還 倖存 存活
arrested detained arrests detentions = 被捕 逮捕 拘捕 拘留 落網
charged indicted = 被控 起訴 落案
convicted guilty = 定罪 有罪
acquitted = 無罪 獲釋
released freed = 釋放 獲釋
infected infections cases = 感染 確診 病例
recovered recoveries cured = 康復 痊癒
hospitalised hospitalized admitted = 住院 入院 送院
vaccinated = 接種
unvaccinated = 未接種
evacuated displaced homeless = 疏散 撤離 流離失所 無家可歸
hired recruited recruits = 招聘 聘用 錄用 新進
fired sacked dismissed = 解僱 解雇 開除
resigned quit = 辭職 離職
retired = 退休
married = 已婚 結婚
single unmarried = 未婚 單身
divorced = 離婚
pregnant = 懷孕 孕婦
born births = 出生
urban = 城市 都市 城鎮
rural = 農村 鄉村 鄉郊
foreign foreigner foreigners overseas abroad = 外國 海外 國外 外籍
local locals domestic domestically = 本地 本土 國內 當地
employed = 就業 受僱
unemployed jobless = 失業
literate = 識字
insured = 投保 受保
`);

const trade = rows(`
export exports exported = 出口 外銷
import imports imported = 進口 入口
service services = 服務
goods merchandise = 商品 貨物 貨品
retail retailer retailers = 零售
wholesale wholesaler = 批發
advertising advertisement ads ad = 廣告
game games gaming = 遊戲
subscription subscriptions = 訂閱 訂購
licensing license licence = 授權 許可
cloud = 雲
hardware = 硬體 硬件
software = 軟體 軟件
handset handsets smartphone smartphones phone phones mobile = 手機 智慧型手機 智能手機
tablet tablets = 平板
laptop laptops notebook notebooks = 筆電 筆記型電腦 筆記本 手提電腦
server servers = 伺服器 服務器
networking network = 網路 網絡 網通
automotive automobile car cars auto vehicle vehicles = 汽車 車用 轎車 車輛
truck trucks lorry lorries = 卡車 貨車
bus buses coach = 公車 巴士 公交 客運
train trains railway rail = 火車 列車 鐵路
tram trams = 電車 輕軌
metro subway underground = 地鐵 捷運
ferry ferries = 渡輪
ship ships vessel vessels = 船
plane planes aircraft flight flights airline airlines air = 飛機 航班 航空
bicycle bicycles bike bikes = 自行車 單車 腳踏車
motorcycle motorcycles motorbike = 機車 摩托車 電單車
battery batteries = 電池
industrial = 工業
consumer consumers = 消費 消費者
commercial = 商業 商用
residential housing homes home = 住宅 房屋 住屋
office offices = 辦公 寫字樓
hotel hotels = 飯店 酒店 旅館
restaurant restaurants catering dining = 餐廳 餐飲 餐館
casino casinos = 賭場
insurance = 保險
bank banks banking = 銀行
broker brokerage = 券商 經紀
lending loan loans = 貸款 放款
deposit deposits = 存款
bond bonds = 債券
stock stocks equity equities share shares = 股票 股份 股權 股
gold = 黃金 金價 金
silver = 白銀 銀
copper = 銅
aluminium aluminum = 鋁
iron = 鐵
steel = 鋼
nickel = 鎳
zinc = 鋅
lead = 鉛
lithium = 鋰
oil crude petroleum = 原油 石油 油價
gas = 天然氣 氣
coal = 煤
diesel = 柴油
petrol gasoline = 汽油
electricity power = 電力 用電 電費
solar = 太陽能 光伏
wind = 風電 風力 風能
nuclear = 核能 核電
hydro hydropower hydroelectric = 水電 水力
biomass = 生質能 生物質
wages salaries pay salary wage = 工資 薪資 薪酬 薪金
rent rents rental rentals = 租金 租賃
energy = 能源
food foods = 食品 食物
beverage beverages drinks = 飲料 飲品
clothing apparel garments clothes = 服裝 服飾 成衣 衣物
footwear shoes = 鞋
toys = 玩具
furniture = 家具 傢俬 家居
cosmetics beauty = 化妝品 美妝 美容
jewellery jewelry = 珠寶
pharmaceuticals pharmaceutical = 製藥 藥品
chemicals chemical = 化工 化學
textiles textile = 紡織
machinery machine machines = 機械 機器
electronics electronic = 電子
semiconductor semiconductors chip chips = 半導體 晶片 芯片
memory dram = 記憶體 內存 存儲
logic = 邏輯
foundry = 代工
packaging = 封裝 包裝
testing = 測試
shipping freight logistics cargo = 航運 貨運 物流 海運
passenger = 客運
construction building = 建築 建造 營建
manufacturing = 製造
mining = 採礦 礦業
agriculture farming agricultural = 農業
fishing fishery fisheries = 漁業
tourism travel = 旅遊 觀光
education tuition = 教育 學費
healthcare health medical = 醫療 健康 衛生
defence defense military = 國防 軍事 軍費
research = 研究 研發
marketing = 行銷 營銷 市場推廣
administration administrative = 行政 管理
labour labor = 人工 勞動力 勞力
materials = 材料 原料
interest = 利息
tax taxes = 稅
fees fee commission commissions = 手續費 佣金 費用
royalties royalty = 權利金 版稅
dividend dividends = 股息 股利
depreciation = 折舊
amortization amortisation = 攤銷
revenue revenues sales turnover = 營收 收入 銷售額 營業額
profit profits earnings = 利潤 獲利 盈利 溢利
cost costs expense expenses = 成本 費用 開支
cash = 現金
debt debts borrowings = 債務 負債 借款
asset assets = 資產
inventory inventories = 庫存 存貨
receivables = 應收
payables = 應付
order orders = 訂單
shipment shipments = 出貨 付運
production output = 產量 生產
consumption = 消費 消耗
demand = 需求
supply = 供給 供應
investment = 投資
spending expenditure = 支出 開支
saving savings = 儲蓄
inflation = 通膨 通脹 通貨膨脹
unemployment = 失業
store stores shop shops = 門市 店 商店
warehouse warehouses = 倉庫 倉儲
factory factories plant plants = 工廠 廠
online internet = 網上 線上 網路 在線
offline = 線下 實體
direct = 直接 直營
franchise franchised = 加盟 特許
paid = 付費
free = 免費
new = 新
used secondhand = 二手
premium = 高端 高級
budget economy = 經濟 廉價
first = 頭等
business = 商務
`);

const publicLife = rows(`
democrat democrats = 民主黨
republican republicans = 共和黨
liberal liberals = 自由黨 自民黨
conservative conservatives tory tories = 保守黨
labour = 工黨
green greens = 綠黨
mainland = 內地 大陸
overseas abroad = 海外 境外
domestic = 國內 本土 內銷
smartphone smartphones phone phones handset handsets = 手機 電話
tablet tablets = 平板
laptop laptops notebook notebooks = 筆記型 筆電 筆記本
computing = 運算 計算
automotive = 車用 汽車
networking network networks = 網通 網路 網絡
industrial = 工業
consumer = 消費
enterprise enterprises = 企業
retail = 零售
wholesale = 批發
office offices = 辦公 寫字樓 辦事處
flat flats apartment apartments = 住宅 公寓 單位
villa villas house houses = 別墅 洋房 房屋
logistics = 物流
advertising = 廣告
gaming = 遊戲 博彩
cloud = 雲端 雲
hardware = 硬體 硬件
software = 軟體 軟件
services service = 服務
goods = 貨品 商品 貨物
insurance = 保險
mortgage mortgages = 按揭 房貸
deposit deposits = 存款
loan loans = 貸款
`);

const life = rows(`
drug drugs medicine medication = 藥物 藥 該藥
placebo placebos = 安慰劑
vaccine vaccines = 疫苗
treatment treated therapy = 治療 療法
control controls = 對照
surgery operation = 手術
tablet tablets pill pills = 錠 藥片 藥丸
capsule capsules = 膠囊
injection injections = 注射 針劑
systolic = 收縮壓
diastolic = 舒張壓
headache headaches = 頭痛
nausea = 噁心 作嘔
fever = 發燒 發熱
cancer cancers = 癌
diabetes diabetic = 糖尿病
heart cardiac = 心臟
lung lungs = 肺
liver = 肝
kidney kidneys = 腎
flour = 麵粉
sugar = 糖
salt = 鹽
water = 水
milk = 牛奶 牛乳 奶
cream = 鮮奶油 忌廉 奶油
butter = 奶油 牛油 黃油
oil = 油
vinegar = 醋
egg eggs = 蛋
rice = 米 飯
wheat = 小麥
corn maize = 玉米
barley = 大麥
soybean soybeans soy soya = 大豆 黃豆
beans bean = 豆
beef cattle cow cows = 牛肉 牛
pork pig pigs hog hogs = 豬肉 豬
chicken chickens poultry = 雞肉 雞 家禽
lamb mutton sheep = 羊肉 羊
goat goats = 山羊
duck ducks = 鴨
horse horses = 馬
dog dogs = 狗 犬
cat cats = 貓
fish = 魚
shrimp shrimps prawn prawns = 蝦
bird birds = 鳥
tree trees = 樹
apple apples = 蘋果
pear pears = 梨
orange oranges = 橙 柳橙 橘子
banana bananas = 香蕉
grape grapes = 葡萄
lemon lemons = 檸檬
tomato tomatoes = 番茄 西紅柿
potato potatoes = 馬鈴薯 土豆 薯仔
onion onions = 洋蔥
carrot carrots = 胡蘿蔔 紅蘿蔔
coffee = 咖啡
tea = 茶
beer = 啤酒
wine = 葡萄酒 紅酒 酒
juice = 果汁 汁
bread = 麵包
cheese = 起司 乳酪 芝士 奶酪
sand = 沙
gravel = 碎石 礫石
cement = 水泥
lime = 石灰
clay = 黏土
protein proteins = 蛋白質
fat fats = 脂肪
carbohydrate carbohydrates carbs = 碳水化合物
fibre fiber = 纖維
nitrogen = 氮
oxygen = 氧
hydrogen = 氫
carbon = 碳
methane = 甲烷
sodium = 鈉
potassium = 鉀
calcium = 鈣
magnesium = 鎂
phosphorus = 磷
acid = 酸
alcohol = 酒精
concentrate bleach detergent syrup = 濃縮液 漂白水 清潔劑 糖漿
cotton = 棉
polyester = 聚酯
wool = 羊毛
silk = 絲
linen = 亞麻
length long = 長
width wide breadth = 寬 闊
height high tall = 高
depth deep = 深
weight weighs = 重 體重
diameter = 直徑
radius = 半徑
summer = 夏
winter = 冬
spring = 春
autumn = 秋
day daytime days = 白天 日間 白晝
night nights nighttime = 夜 晚
morning mornings = 早上 上午 早晨
afternoon afternoons = 下午
evening evenings = 傍晚 晚上
weekday weekdays = 平日 週一至週五
weekend weekends = 週末 周末
breakfast = 早餐
lunch = 午餐
dinner supper = 晚餐
north northern = 北
south southern = 南
east eastern = 東
west western = 西
upstairs = 樓上
downstairs = 樓下
indoor indoors = 室內
outdoor outdoors = 戶外 室外
land = 陸
sea ocean = 海
sun = 太陽
moon = 月球 月亮
earth = 地球
mars = 火星
venus = 金星
saturn = 土星
jupiter = 木星
mercury = 水星
win wins won victories victory = 勝 贏
lose loss losses lost defeats defeat = 敗 負 輸 虧損
draw draws tie ties = 平
goal goals = 進球 入球
assist assists = 助攻
rebound rebounds = 籃板
gold golds = 金牌
silver silvers = 銀牌
bronze bronzes = 銅牌
favour favor for yes approve approved support supported = 贊成 支持 同意
against oppose opposed no reject rejected = 反對 否決
vote votes ballot ballots = 票
abstain abstained abstentions abstention = 棄權
undecided unsure = 未決定 未定 不確定
satisfied = 滿意
dissatisfied unhappy = 不滿
passed pass = 通過 及格 合格
failed fail = 不及格 失敗 不合格
democrat democrats democratic = 民主黨
republican republicans = 共和黨
labour = 工黨
conservative conservatives = 保守黨
senate = 參議院
house = 眾議院
front = 前
rear back = 後
left = 左
right = 右
maximum highest peak = 最高 最大
minimum lowest = 最低 最小
credit = 信用
debit = 借記 扣帳
simple = 簡單
mild = 輕微 輕度
moderate = 中度
severe = 嚴重 重度
nasdaq = 納斯達克 那斯達克
dow = 道瓊 道指
nikkei = 日經
hang = 恆生 恆指
euro = 歐元
yen = 日圓 日元 日幣
dollar dollars = 美元
yuan renminbi = 人民幣
sterling pound pounds = 英鎊
rating = 評級 評等
book books = 書
newspaper newspapers = 報紙 報章
magazine magazines = 雜誌
film films movie movies = 電影
television tv = 電視
radio = 電台 收音機 廣播
room rooms = 房間 客房
bed beds = 床
table tables = 桌
chair chairs = 椅
hospital hospitals = 醫院
clinic clinics = 診所
school schools = 學校
university universities = 大學
primary = 小學
secondary = 中學
hour hours = 小時
`);

/** Words that stand beside figures of every kind and tell none from another, besides those of grammar. */
export const attributions: AttributionRows = {
	dictionary: [...people, ...trade, ...publicLife, ...life],
	joins: '和及與跟',
	idle: [
		'over under more less than about around nearly almost total year years percent million billion thousand per cent some both all only number',
		'amount rate average least most people person figure figures day days hour hours week weeks month months quarter quarters now currently',
		'present today same other another new this last next time times part parts way how then here there still already even once again early late',
		'high low good bad great big small large long short old young help make use give take get want need know think say tell see become begin',
		'start end result case many much little few several every each different important possible first second third mean level median value',
		'process',
	].flatMap(line => line.split(' ')),
	changes: [
		'grow grew growth rise rose risen fall fell fallen decline drop dropped increase decrease climb jump surge soar gain lose slip slide slid',
		'shrink shrank edge tumble plunge dip advance rebound recover reach hit total come came stand stood account contribute up down higher lower',
		'be was were had have pass vote win leave left cause carry cover include contain use sell sold buy bought cost pay paid spend spent earn hold',
		'held keep kept show report record say said find found see saw need take took give gave send sent meet met bring brought run ran go went',
		'receive attend join enter order plan expect measure mix add serve treat',
	].flatMap(line => line.split(' ')),
	ends: { ahead: '由|從', between: '至|到|為|成' },
	parting: {
		english: {
			cuts: [
				String.raw`[;.](?=\s)`,
				String.raw`, (?:and|while|whereas|but|or|compared with|compared to|versus|against)(?=\s)|,(?=\s)|\s(?:while|whereas|but)(?=\s)|\s[–—-](?=\s)`,
				String.raw`\s(?:and|versus|vs\.?|against|compared with|compared to|or)(?=\s)`,
				String.raw`\sto(?=\s)`,
			],
			list: '(?:%|°C|°F)?(?: (?:and|to|by|or|versus) |:| : )(?:the |a )?',
			link: ' ?(?:and|to|or|versus|by)(?: (?:in|on|for|of|at|from|the|its|with))* ?',
		},
		chinese: {
			cuts: ['[；;。]', '[，,](?:而|但|惟)?|(?<=\\D)(?:而|但)(?=\\D)', '[、和及與跟或]|相對於|相比'],
			list: '(?:人|名|個|份|票|座|家|元|度|%|％)? ?(?:和|及|與|跟|、|比|對|：|:) ?',
			link: ' ?(?:和|及|與|跟|、|對|比) ?',
		},
	},
};
