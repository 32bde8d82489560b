/**
 * Things of everyday life, of trade, of the body and of the law that are taken for each other, where each has its settled Chinese: 小蘇打 for baking powder.
 * A single character accuses only where it hardly stands in other words (肝, 鯊). Source: our own, from general knowledge of both languages.
 */

import type { Kind } from '../../../src/compare/kinds.js';
import { kind } from './kind.js';

const gauges = kind(`
CPI|consumer price index|Consumer Price Index = 消費者物價指數 消費者價格指數 居民消費價格 消費物價指數 / 物價 ; inflation
PPI|producer price index|Producer Price Index = 生產者物價指數 生產者價格指數 生產者出廠價格 生產物價指數 / 生產者 出廠
PCE|personal consumption expenditures = 個人消費支出 個人消費開支 / 個人消費
PMI|purchasing managers' index|purchasing managers’ index = 採購經理人指數 採購經理指數 / 採購經理
GDP|gross domestic product = 國內生產總值 國內生產毛額 本地生產總值 本地生產毛額 / 經濟
GNP|gross national product = 國民生產總值 國民生產毛額`);

const officers = kind(`
CEO|chief executive officer|chief executive = 執行長 首席執行官 行政總裁 首席執行長 / 總裁 執行總裁 總經理 特首 行政長官 CEO ; boss
CFO|chief financial officer = 財務長 首席財務官 財務總監 財務主管 / 財務
COO|chief operating officer = 營運長 首席營運官 首席運營官 營運總監 / 營運 運營
CTO|chief technology officer = 技術長 科技長 首席技術官 技術總監 / 技術 科技
CIO|chief information officer = 資訊長 首席信息官 首席資訊官 資訊總監 / 投資長 投資官 投資總監 資訊
CMO|chief marketing officer = 行銷長 首席營銷官 首席行銷官 首席市場官 市場總監 / 行銷 市場 醫療
CISO = 資安長 首席信息安全官 首席資訊安全官 / 安全
CHRO = 人資長 人力資源長 首席人力資源官 人力資源總監 ; chief human|chief people`);

const meetings = kind(`
AGM|annual general meeting = 股東週年大會 股東周年大會 股東常會 年度股東大會 股東年會 週年大會 周年大會 / 年會 常會 股東大會
EGM|extraordinary general meeting|special general meeting|SGM = 股東特別大會 股東臨時會 臨時股東會 臨時股東大會 特別大會 特別股東大會 / 臨時 特別`);

const makers = kind(`
OEM|OEMs = 原廠委託製造 原始設備製造 原設備製造 委託製造 / 代工 原廠 車廠 整車
ODM|ODMs = 原廠委託設計 原始設計製造 設計代工 原設計製造 / 代工 設計製造
EMS = 電子製造服務 電子代工服務 電子專業製造服務 ; electronics manufacturing|electronic manufacturing`);

const taxes = kind(`
VAT|value added tax|value-added tax = 增值稅 加值稅 加值型營業稅 / 營業稅 消費稅
GST|goods and services tax = 商品及服務稅 商品與服務稅 商品服務稅 / 消費稅
estate tax|inheritance tax = 遺產稅 / 繼承稅 遺產
gift tax = 贈與稅 饋贈稅 / 贈
property tax|property taxes|real estate tax|real estate taxes|Real estate tax|Real estate taxes = 物業稅 房產稅 房地產稅 房屋稅 財產稅 地價稅 / 地產 不動產
stamp duty = 印花稅 / 印花
capital gains tax = 資本利得稅 資本增值稅 資產增值稅 / 資本利得 資本收益 證所稅
payroll tax|payroll taxes = 薪資稅 工資稅 / 薪 工資
sales tax = 銷售稅 / 營業稅 消費稅
excise tax|excise duty = 消費稅 貨物稅 / 貨物 執照 特種`);

const zones = kind(
	`
Eastern Time|Eastern time|Eastern Standard Time|Eastern Daylight Time|EST|EDT = 美東時間 東部時間 美國東部 / 東部 美東 東岸 ; ET
Pacific Time|Pacific time|Pacific Standard Time|Pacific Daylight Time|PST|PDT = 太平洋時間 美西時間 西部時間 太平洋標準時間 / 太平洋 美西 西岸 ; PT
Central Time|Central time|CST|CDT = 美中時間 中部時間 美國中部 / 中部 中原 北京 台灣 ; CT
Mountain Time|Mountain time|MST = 山區時間 山地時間
GMT|Greenwich Mean Time = 格林威治 格林尼治 / 世界標準時間 倫敦`,
);

const scans = kind(`
MRI|magnetic resonance imaging = 磁振造影 磁共振 磁力共振 核磁共振 / 核磁
CT|CT scan|computed tomography = 電腦斷層 計算機斷層 電腦掃描 / 斷層 康乃狄克 康涅狄格
ultrasound|sonogram = 超音波 超聲波 超聲 / B超
ECG|EKG|electrocardiogram = 心電圖
EEG|electroencephalogram = 腦電圖 腦波圖
endoscopy = 內視鏡 內窺鏡 / 胃鏡
colonoscopy = 大腸鏡 結腸鏡 / 腸鏡
mammogram|mammography = 乳房攝影 乳房X光 乳腺X光 鉬靶 / 乳房
EMG = 肌電圖 / 肌電 ; electromyo`);

const realities = kind(`
AR|augmented reality = 擴增實境 增強現實 / 擴增 應收 阿肯色
VR|virtual reality = 虛擬實境 虛擬現實
LNG|liquefied natural gas = 液化天然氣
LPG|liquefied petroleum gas = 液化石油氣 / 石油氣
CPU = 中央處理器 中央處理單元 / 處理器
GPU = 圖形處理器 繪圖處理器 圖形處理單元 圖形處理單位 / 顯示卡 顯卡 圖形
LAN = 區域網路 局域網 區域網絡
WAN = 廣域網路 廣域網`);

const degrees = kind(`
bachelor's|bachelor’s = 學士 / 本科 大學
master's|master’s|MBA = 碩士 / 師傅 主人 大師
PhD|Ph.D.|doctorate|doctoral = 博士`);

const medals = kind(`
gold medal|gold medals = 金牌 / 金 冠軍
silver medal|silver medals = 銀牌 / 銀 亞軍
bronze medal|bronze medals = 銅牌 / 銅 季軍`);

const organs = kind(`
kidney|kidneys|renal = 腎 / 腰子
liver|hepatic = 肝
lung|lungs|pulmonary = 肺 / 呼吸
stomach|gastric = 胃 / 腹 肚
spleen = 脾
pancreas|pancreatic = 胰
bladder = 膀胱 / 尿 囊
gallbladder|gall bladder = 膽囊 / 膽
thyroid = 甲狀腺 / 甲狀
prostate = 前列腺 攝護腺
uterus|uterine = 子宮
ovary|ovaries|ovarian = 卵巢
cervix|cervical = 子宮頸 宮頸 / 頸
breast|breasts = 乳房 乳腺 / 乳 胸
colon|colorectal = 結腸 大腸 直腸 / 腸 冒號
esophagus|oesophagus|esophageal = 食道 食管
retina|retinal = 視網膜
cornea|corneal = 角膜`);

const bones = kind(`
femur|thighbone = 股骨 大腿骨
tibia|shinbone = 脛骨
fibula = 腓骨
humerus = 肱骨
ulna = 尺骨
collarbone|clavicle = 鎖骨
sternum|breastbone = 胸骨
kneecap|patella = 膝蓋骨 髕骨
pelvis = 骨盆 盆骨
shoulder blade|shoulder blades|scapula|scapulas = 肩胛骨 肩胛`);

const seasonings = kind(`
cinnamon = 肉桂 / 桂皮 桂
nutmeg = 肉豆蔻 / 豆蔻
cloves = 丁香 / 瓣 粒
turmeric = 薑黃 黃薑
cumin = 孜然 小茴香
cilantro|coriander = 香菜 芫荽 / 胡荽
basil = 羅勒 九層塔
parsley = 歐芹 巴西里 荷蘭芹 洋香菜 / 香芹 番芫荽 香菜
thyme = 百里香
rosemary = 迷迭香
sage = 鼠尾草
oregano = 奧勒岡 牛至 / 俄勒岡
dill = 蒔蘿 / 刁草
mint = 薄荷
tarragon = 龍蒿 龍艾
paprika = 紅椒粉 甜椒粉 / 椒粉
saffron = 番紅花 藏紅花`);

const baking = kind(`
baking soda = 小蘇打 蘇打粉 梳打粉 / 食用梳打
baking powder = 泡打粉 發粉 / 膨鬆劑
yeast = 酵母 / 依士
cornstarch|cornflour = 玉米澱粉 玉米粉 粟粉 太白粉 / 生粉 澱粉
brown sugar = 紅糖 黑糖 黃糖
powdered sugar|icing sugar|confectioners' sugar = 糖粉 糖霜
butter = 奶油 黃油 牛油 ; buttercream
margarine = 人造奶油 人造黃油 瑪琪琳 植物牛油 植物奶油
buttermilk = 白脫牛奶 酪乳 脫脂乳
yogurt|yoghurt = 優格 酸奶 乳酪 優酪乳 / 乳
cream cheese = 奶油起司 奶油乾酪 忌廉芝士 奶油乳酪 / 起司 芝士`);

const nuts = kind(`
almond|almonds = 杏仁 / 巴旦木 扁桃
walnut|walnuts = 核桃 合桃
pecan|pecans = 胡桃 / 山核桃 碧根果 核桃
cashew|cashews = 腰果
peanut|peanuts = 花生
hazelnut|hazelnuts = 榛果 榛子
pistachio|pistachios = 開心果
chestnut|chestnuts = 栗子 / 栗`);

const fruits = kind(`
strawberry|strawberries = 草莓 士多啤梨
blueberry|blueberries = 藍莓
raspberry|raspberries = 覆盆子 覆盆莓 樹莓 紅桑子
cranberry|cranberries = 蔓越莓 小紅莓
blackberry|blackberries = 黑莓
cherry|cherries = 櫻桃 車厘子 / 櫻花 櫻
peach|peaches = 桃子 水蜜桃 / 桃
plum|plums = 李子 / 李 梅
apricot|apricots = 杏桃 杏子 / 杏
pear|pears = 梨
grape|grapes = 葡萄 ; wine|vine|raisin
lemon|lemons = 檸檬
lime|limes = 萊姆 青檸 / 石灰 檸檬
grapefruit = 葡萄柚 西柚
pineapple|pineapples = 鳳梨 菠蘿
mango|mangoes|mangos = 芒果
papaya = 木瓜
kiwi|kiwis|kiwifruit = 奇異果 獼猴桃
banana|bananas = 香蕉
watermelon = 西瓜
avocado|avocados = 酪梨 牛油果 鱷梨`);

const vegetables = kind(`
onion|onions = 洋蔥 / 蔥
garlic = 大蒜 / 蒜
leek|leeks = 韭蔥 / 蒜 蔥
celery = 芹菜 西芹
carrot|carrots = 紅蘿蔔 胡蘿蔔 甘筍
tomato|tomatoes = 番茄 西紅柿 / 茄
cucumber|cucumbers = 黃瓜 青瓜 / 瓜
eggplant|aubergine = 茄子 / 茄
spinach = 菠菜
lettuce = 生菜 萵苣
cauliflower = 花椰菜 椰菜花 菜花
broccoli = 西蘭花 青花菜 綠花椰 / 花椰菜 花菜
pumpkin|pumpkins = 南瓜
zucchini|courgette = 櫛瓜 西葫蘆 翠玉瓜 / 瓜
beetroot|beets = 甜菜 紅菜頭`);

const meats = kind(`
beef = 牛肉 / 牛
pork = 豬肉 / 豬
lamb|mutton = 羊肉 羔羊 / 羊
chicken = 雞肉 / 雞
turkey = 火雞 / 土耳其
salmon = 鮭魚 三文魚
tuna = 鮪魚 金槍魚 吞拿魚
cod = 鱈魚
mackerel = 鯖魚 / 鯖
trout = 鱒魚 / 鱒
shrimp|prawns|prawn = 蝦
crab|crabs = 螃蟹 / 蟹
lobster|lobsters = 龍蝦
oyster|oysters = 牡蠣 生蠔 / 蠔 蚵
squid = 魷魚 / 烏賊
octopus = 章魚 / 八爪魚`);

const crops = kind(`
wheat = 小麥 / 麥
barley = 大麥 / 麥
oats|oat = 燕麥 / 麥
corn|maize = 玉米 粟米
soybean|soybeans|soya = 大豆 黃豆
sorghum = 高粱
cotton = 棉花 / 棉
coffee = 咖啡
cocoa = 可可
rubber = 橡膠`);

const animals = kind(`
wolf|wolves = 狼
leopard|leopards = 花豹 金錢豹 / 豹
cheetah|cheetahs = 獵豹 印度豹
tiger|tigers = 老虎 / 虎
lion|lions = 獅子 / 獅
elephant|elephants = 大象 / 象
rhinoceros|rhino|rhinos = 犀牛
hippopotamus|hippo|hippos = 河馬
giraffe|giraffes = 長頸鹿
zebra|zebras = 斑馬
gorilla|gorillas = 大猩猩
chimpanzee|chimpanzees|chimp|chimps = 黑猩猩 / 猩猩
orangutan|orangutans = 紅毛猩猩 / 猩猩
squirrel|squirrels = 松鼠
whale|whales = 鯨魚 / 鯨
dolphin|dolphins = 海豚
shark|sharks = 鯊魚 / 鯊
sea lion|sea lions = 海獅
walrus|walruses = 海象
penguin|penguins = 企鵝
owl|owls = 貓頭鷹
crow|crows = 烏鴉
swan|swans = 天鵝
crocodile|crocodiles = 鱷魚 / 鱷
frog|frogs = 青蛙 / 蛙
toad|toads = 蟾蜍
bee|bees|honeybee|honeybees = 蜜蜂 / 蜂
wasp|wasps|hornet|hornets = 黃蜂 胡蜂 / 蜂
spider|spiders = 蜘蛛
mosquito|mosquitoes = 蚊子 / 蚊
tick|ticks = 蜱蟲 壁蝨 蜱 / 勾
flea|fleas = 跳蚤`);

const colours = kind(`
red = 紅色 / 紅 赤 朱 丹 虧 里德 ; crimson|scarlet|burgundy|maroon
blue = 藍色 / 藍 蔚 ; navy|azure|cyan|indigo
green = 綠色 / 綠 青 環保 ; emerald|olive
yellow = 黃色 / 黃 ; amber|gold|saffron
black = 黑色 / 黑 烏 ; dark
white = 白色 / 白 ; blank|snow
purple|violet = 紫色 / 紫 ; lavender
pink = 粉紅色 粉色 / 粉 桃
orange = 橙色 橘色 / 橙 橘 柳丁 柑 ; amber
brown = 棕色 褐色 啡色 咖啡色 / 棕 褐 啡 布朗 ; tan
grey|gray = 灰色 / 灰 葛雷 格雷 ; silver`);

const instruments = kind(`
piano = 鋼琴
violin = 小提琴 / 提琴
viola = 中提琴
cello = 大提琴
flute = 長笛
clarinet = 單簧管 豎笛 黑管
oboe = 雙簧管
trumpet = 小號 / 喇叭
trombone = 長號
guitar = 吉他 結他
harp = 豎琴`);

const sports = kind(`
basketball = 籃球
baseball = 棒球
volleyball = 排球
tennis = 網球
badminton = 羽毛球 羽球
table tennis = 乒乓球 桌球 / 乒乓
golf = 高爾夫 高球 / 福斯
rugby = 橄欖球 欖球
cricket = 板球 / 蟋蟀 蟀
ice hockey = 冰球 冰上曲棍球
field hockey = 曲棍球
softball = 壘球
boxing = 拳擊 / 拳 節禮日
wrestling = 摔跤 摔角 / 角力
fencing = 擊劍 / 圍欄 柵欄 籬`);

const crimes = kind(`
murder = 謀殺 / 殺 命案
manslaughter = 過失殺人 過失致死 誤殺 / 殺人 過失
robbery = 搶劫 行劫 / 劫 搶
burglary = 入室盜竊 入屋爆竊 爆竊 侵入住宅竊盜 / 盜 竊
arson = 縱火 / 放火
perjury = 偽證 / 假證
bribery = 賄賂 行賄 / 賄 收賄
extortion = 勒索 / 敲詐 恐嚇
embezzlement = 挪用公款 盜用公款 侵佔 / 侵吞 挪用 盜用 貪
kidnapping = 綁架 / 擄 拐
money laundering = 洗錢 洗黑錢 / 洗
insider trading|insider dealing = 內線交易 內幕交易 / 內線 內幕
tax evasion = 逃稅 / 漏稅 偷稅
smuggling = 走私 / 偷運
trespassing|trespass = 非法侵入 擅闖 / 侵 闖
blackmail = 勒索 敲詐 / 要脅`);

const jobs = kind(`
dentist|dentists = 牙醫 / 牙科
pharmacist|pharmacists = 藥劑師 藥師
surgeon|surgeons = 外科醫生 外科醫師 / 外科 醫
nurse|nurses = 護士 護理師 / 護
midwife|midwives = 助產士 助產師
veterinarian|veterinarians|vet = 獸醫 / 老兵
prosecutor|prosecutors = 檢察官 檢控官 公訴人 / 檢 控方
accountant|accountants = 會計師 / 會計
actuary|actuaries = 精算師 / 精算
architect|architects = 建築師 / 架構師 設計師
electrician|electricians = 電工 水電工 / 電
plumber|plumbers = 水管工 水電工 水喉匠 / 水管 水電
carpenter|carpenters = 木匠 木工
firefighter|firefighters = 消防員 / 消防 打火
paramedic|paramedics = 急救員 救護員 護理人員 / 救護 急救 醫護
blacksmith = 鐵匠`);

const vehicles = kind(`
helicopter|helicopters = 直升機 直昇機
ambulance|ambulances = 救護車
ferry|ferries = 渡輪 渡船 / 輪 船
tram|trams = 電車 有軌電車 / 輕軌
motorcycle|motorcycles|motorbike = 摩托車 電單車 機車 / 重機
bicycle|bicycles = 自行車 單車 腳踏車
tractor|tractors = 拖拉機 牽引機 曳引機 / 拖
submarine|submarines = 潛艇 潛水艇 / 潛 海底
tanker|tankers = 油輪 / 罐車 油罐 運輸
bulldozer|bulldozers = 推土機`);

const nobility = kind(`
Duke|Duchess = 公爵 / 杜克
Marquess|Marquis = 侯爵
Earl = 伯爵 / 厄爾
Viscount = 子爵
Baron|Baroness = 男爵 / 巴倫 女男爵`);

export const things: readonly Kind[] = [
	gauges,
	officers,
	meetings,
	makers,
	taxes,
	zones,
	scans,
	realities,
	degrees,
	medals,
	organs,
	bones,
	seasonings,
	baking,
	nuts,
	fruits,
	vegetables,
	meats,
	crops,
	animals,
	colours,
	instruments,
	sports,
	crimes,
	jobs,
	vehicles,
	nobility,
].map(one => ({ ...one, category: 'term' }));
