/**
 * Parties, authorities, laws, courts, institutions, media and schools with their settled names in Chinese. Source: our own, from the names the bodies give
 * themselves in Chinese and the usage of the press of Taiwan, the Mainland and Hong Kong.
 */

import { bodies, moreAmerican, moreCentral, moreHongKong, moreWorld } from './bodies.js';
import { joined, kind } from './kind.js';
import { hongKongBodies, moreAgencies, moreCentralBanks, moreCourts, moreOfTheWorld, moreParties, universities } from './offices.js';

const parties = kind(`
Conservatives|Conservative Party|Conservative MP|Conservative MPs|Tories|Tory = 保守黨 / 保守 托利
Labour|Labour Party|Labor Party = 工黨 / 勞工 勞動 勞方 人力
Liberal Democrats|Lib Dems|Liberal Democrat|Lib Dem = 自由民主黨 自民黨
Scottish National Party|SNP = 蘇格蘭民族黨 / 民族黨
Reform UK = 改革黨 / 改革
Greens|Green Party = 綠黨 / 綠
Sinn Fein|Sinn Féin = 新芬黨
Liberals|Liberal Party = 自由黨 / 自由 自由派
Democrats|Democrat|Democratic Party|Democratic = 民主黨 / 民主 ; (D|D-
Republicans|Republican|Republican Party|GOP = 共和黨 / 共和 ; (R|R-|trump
Social Democrats|SPD = 社民黨 社會民主黨 / 民主
Christian Democrats|CDU = 基民盟 基督教民主聯盟 基民黨 / 民主
AfD|Alternative for Germany = 另類選擇黨 選擇黨
Kuomintang|KMT = 國民黨 / 藍
Democratic Progressive Party|DPP = 民進黨 民主進步黨 / 綠
Taiwan People's Party|Taiwan People’s Party|TPP = 民眾黨 / 跨太平洋
Bharatiya Janata Party|BJP = 印度人民黨 人民黨
Likud = 利庫德 聯合黨
Komeito = 公明黨
Communist Party|CPC|CCP = 共產黨 / 中共`);

const movements = kind(`
Hamas = 哈馬斯
Hezbollah = 真主黨
Houthi|Houthis = 胡塞 胡希 青年運動
Taliban = 塔利班 塔勒班 神學士
Fatah = 法塔赫
al-Qaeda|al-Qaida|Al Qaeda|Al-Qaeda = 蓋達 基地組織 / 阿爾蓋達
Islamic State|ISIS|ISIL = 伊斯蘭國
Boko Haram = 博科聖地`);

const world = kind(`
IPCC|Intergovernmental Panel on Climate Change = 氣候變遷專門委員會 氣候變化專門委員會 氣專委 / 氣候 政府間
IEA|International Energy Agency = 國際能源署 國際能源總署 國際能源機構
IAEA|International Atomic Energy Agency = 國際原子能總署 國際原子能機構 國際原子能組織 / 原子能 核
IRENA|International Renewable Energy Agency = 國際再生能源總署 國際可再生能源機構 國際可再生能源署
WHO|World Health Organization|World Health Organisation = 世衛 世界衛生組織 世界衞生組織
WTO|World Trade Organization|World Trade Organisation = 世貿 世界貿易組織
WIPO|World Intellectual Property Organization = 世界知識產權組織 世界智慧財產權組織 / 知識產權 智慧財產
WMO|World Meteorological Organization = 世界氣象組織 / 氣象
WFP|World Food Programme|World Food Program = 世界糧食計劃署 世界糧食計畫署 糧食計劃署 / 糧食
FAO|Food and Agriculture Organization = 糧農組織 糧食及農業組織 糧食與農業組織 / 糧農
IMF|International Monetary Fund = 國際貨幣基金 國際貨幣基金組織 / 基金組織 基金
World Bank = 世界銀行 世銀
OECD = 經合組織 經濟合作暨發展組織 經濟合作與發展組織 經濟合作及發展組織
OPEC|OPEC+ = 石油輸出國組織 歐佩克 油組 油國組織 / 石油輸出國
NATO = 北約 北大西洋公約 / 北大西洋
ASEAN = 東盟 東協 東南亞國家
APEC = 亞太經合 亞太經濟合作 / 經合
UNESCO = 教科文
UNICEF = 兒童基金會 兒基會 / 兒童
UNHCR = 難民署 難民事務高級專員 / 難民
UNDP = 開發計劃署 開發計畫署
UNEP = 環境規劃署 環境署
ILO|International Labour Organization|International Labor Organization = 國際勞工組織 / 勞工
ICAO|International Civil Aviation Organization = 國際民航組織 國際民用航空組織 / 民航
IATA|International Air Transport Association = 國際航空運輸協會 國際航協 / 航空
IMO|International Maritime Organization = 國際海事組織 / 海事
ICJ|International Court of Justice = 國際法院
International Criminal Court = 國際刑事法院 / 國際刑
Interpol = 國際刑警
ICRC|Red Cross = 紅十字
IOC|International Olympic Committee = 國際奧委會 國際奧林匹克 / 奧委
FIFA = 國際足聯 國際足總 國際足球總會 國際足協
UEFA = 歐足聯 歐洲足聯 歐洲足總 歐洲足協 歐洲足球
ADB|Asian Development Bank = 亞洲開發銀行 亞銀 亞行 / 亞開行
AIIB|Asian Infrastructure Investment Bank = 亞投行 亞洲基礎設施投資銀行
BIS|Bank for International Settlements = 國際結算銀行 國際清算銀行
FSB|Financial Stability Board = 金融穩定理事會 金融穩定委員會 / 安全局
ITU = 國際電信聯盟 國際電聯 國際電訊聯盟 電信聯盟 ; international telecommunication
UNFCCC = 氣候變化框架公約 氣候變遷綱要公約 氣候公約 ; framework convention
UNRWA = 近東救濟工程處 近東巴勒斯坦難民救濟 近東救濟和工程處 / 工程處 ; relief and works
FATF = 防制洗錢金融行動工作組織 金融行動特別組織 財務行動特別組織 打擊清洗黑錢財務行動特別組織 反洗錢金融行動 金融行動工作組織 ; financial action task force
WADA = 世界反禁藥組織 世界反運動禁藥機構 世界反興奮劑機構 世界反禁藥機構 反興奮劑機構 ; anti-doping
EMA = 歐洲藥品管理局 歐洲藥物管理局 ; european medicines agency
ESA = 歐洲太空總署 歐洲航天局 歐洲空間局 歐空局 歐洲太空局 歐太空總署 ; european space agency
JAXA = 宇宙航空研究開發機構 日本太空總署 宇航研究開發機構 ; aerospace exploration agency
EPO = 歐洲專利局 ; european patent office`);

const central = kind(`
Fed|Federal Reserve = 聯準會 美聯儲 聯儲局 聯儲 / 央行 ; U.S.|US |America|FOMC|Powell
European Central Bank|ECB = 歐洲央行 歐洲中央銀行 歐央行 / 央行 ; euro|Europe|Lagarde|Draghi
Bank of England|BoE|BOE = 英國央行 英格蘭銀行 英倫銀行 英央行 / 央行 ; Britain|British|UK|U.K.
Bank of Japan|BOJ|BoJ = 日本央行 日本銀行 日銀 日央行 / 央行 ; Japan|Tokyo|yen
People's Bank of China|People’s Bank of China|PBOC|PBoC = 人民銀行 中國央行 人行 / 央行 ; China|Chinese|Beijing
Reserve Bank of Australia|RBA = 澳洲央行 澳洲儲備銀行 澳大利亞儲備銀行 澳儲行 澳聯儲 / 央行 ; Australia
Reserve Bank of New Zealand|RBNZ = 紐西蘭央行 新西蘭聯儲 新西蘭儲備銀行 紐西蘭儲備銀行 新西蘭央行 / 央行 ; New Zealand
Bank of Canada|BoC = 加拿大央行 加拿大銀行 加央行 / 央行 ; Canad
Swiss National Bank|SNB = 瑞士央行 瑞士國家銀行 瑞士國民銀行 / 央行 ; Swiss|Switzerland
Bank of Korea|BOK = 韓國央行 韓國銀行 / 央行 ; Korea|Seoul
Reserve Bank of India|RBI = 印度央行 印度儲備銀行 / 央行 ; India
Bundesbank = 德國央行 德國聯邦銀行 / 央行 ; German
HKMA|Hong Kong Monetary Authority = 金管局 金融管理局`);

const american = kind(`
FDA|Food and Drug Administration = 食品藥物管理局 食品和藥物管理局 食藥局 食藥署 食藥監局 藥管局 / 食品 食藥 藥監 藥物管理
CDC|Centers for Disease Control = 疾病控制 疾病管制 疾控中心 疾管中心 疾病預防 疾病防治 / 疾管 疾控 衛生
EPA|Environmental Protection Agency = 環境保護署 環保署 環境保護局 環保局 / 環境部 環保
FTC|Federal Trade Commission = 聯邦貿易委員會 貿易委員會 貿委會 / 貿易
FCC|Federal Communications Commission = 聯邦通信委員會 聯邦通訊委員會 通信委員會 通訊委員會 / 通信 通訊
FAA|Federal Aviation Administration = 聯邦航空總署 聯邦航空局 聯邦航空管理局 航空總署 / 航空 民航
NASA = 太空總署 美國宇航局 航空暨太空總署 航太總署 航天局 國家航空航天局 太空署 / 宇航局
NOAA = 海洋暨大氣總署 海洋和大氣管理局 海洋與大氣 海洋及大氣 海洋大氣 / 大氣 海洋
NTSB|National Transportation Safety Board = 國家運輸安全委員會 運輸安全委員會 運安會 交通安全委員會 / 運輸安全
NHTSA = 公路交通安全管理局 公路交通安全 公路安全 / 交通安全
FBI|Federal Bureau of Investigation = 聯邦調查局
CIA|Central Intelligence Agency = 中央情報局 中情局
NSA|National Security Agency = 國家安全局 國安局
FEMA = 緊急事務管理 聯邦應急管理 緊急應變 / 緊急 應急
IRS|Internal Revenue Service = 國稅局 國內稅務局 美國稅務局 / 稅務局 稅局 稅務署 國稅
SEC|Securities and Exchange Commission = 證券交易委員會 證交會 證管會 / 證監 證券 證監會
CFTC|Commodity Futures Trading Commission = 商品期貨交易委員會 期貨交易委員會 / 期貨
FDIC|Federal Deposit Insurance Corporation = 聯邦存款保險公司 存保公司 / 存款保險 存保
DEA|Drug Enforcement Administration = 緝毒局 緝毒署 / 緝毒
Secret Service = 特勤局 密勤局 / 特工
Coast Guard = 海岸防衛隊 海岸警衛隊 海防 / 海巡 海警
National Guard = 國民警衛隊 國民兵 國民衛隊 / 國家警衛隊 國家衛隊
Marine Corps|Marines = 海軍陸戰隊 / 陸戰
FINRA = 金融業監管局 金融業監管機構 ; financial industry regulatory authority
NIH = 國立衛生研究院 國家衛生研究院 國家衛生院 衛生研究院 國衛院 ; institutes of health
DHS = 國土安全部 / 國安部 ; homeland security
DOE|DoE = 能源部 ; department of energy|energy department|energy ministry|ministry of energy
DOD|DoD = 國防部 ; department of defense|defense department|pentagon|defence ministry|ministry of defence|defense ministry|ministry of defense
TSA = 運輸安全管理局 交通安全管理局 / 運輸安全局 運安局 ; transportation security
USPTO = 專利商標局 專利及商標局 專利和商標局 專利暨商標局 專利與商標局 ; patent and trademark office
GAO = 政府問責署 政府責任署 政府責任辦公室 審計總署 政府問責局 政府課責署 ; government accountability
CBO = 國會預算辦公室 國會預算處 國會預算局 ; congressional budget office
BLS = 勞工統計局 勞動統計局 ; labor statistics
CFPB = 消費者金融保護局 消費金融保護局 金融消費者保護局 ; consumer financial protection
OFAC = 外國資產控制辦公室 海外資產控制辦公室 外國資產管制辦公室 資產控制辦公室 ; foreign assets control
FINCEN|FinCEN = 金融犯罪執法網 金融犯罪執法局 金融犯罪防制署 ; financial crimes enforcement`);

const ministries = kind(`
State Department|Department of State = 國務院 / 州務
Justice Department|Department of Justice|DOJ|Ministry of Justice = 司法部 / 律政司 法務部 司法
Treasury Department|Department of the Treasury = 財政部 / 財部 庫務 財政
Defense Department|Department of Defense|Ministry of Defence|Defence Ministry|Defense Ministry|Pentagon = 國防部 五角大廈 五角大樓 / 防衛 國防 防務 ; defen
Commerce Department|Department of Commerce|Ministry of Commerce = 商務部 / 工商 商業
Labor Department|Department of Labor|Ministry of Labor|Ministry of Labour = 勞工部 勞動部 / 勞工 勞動
Energy Department|Department of Energy = 能源部 / 能源
Education Department|Department of Education|Ministry of Education = 教育部 / 教育
Agriculture Department|Department of Agriculture|USDA|Ministry of Agriculture = 農業部 / 農 漁護
Interior Department|Department of the Interior|Interior Ministry|Ministry of the Interior = 內政部 / 內務 內政 民政
Transportation Department|Department of Transportation|Ministry of Transport|Transport Ministry = 運輸部 交通部 / 交通 運輸 國土
Homeland Security = 國土安全部 / 國土
Foreign Ministry|Ministry of Foreign Affairs|Foreign Office = 外交部 / 外交 外事 外務
Finance Ministry|Ministry of Finance = 財政部 財務省 / 財政 財長
Health Ministry|Ministry of Health|Department of Health = 衛生部 衛生署 衞生署 衛福部 / 衛生 衞生 保健 健康 厚生`);

const houses = kind(
	`
Senate = 參議院 參院 / 參 議會 校董 ; senat|upper|congress|lawmaker
House of Representatives = 眾議院 眾院 / 眾 議會 ; House|speaker|Rep.|congress|lawmaker|lower
House of Commons = 下議院 下院 / 眾議院 議會 ; Commons|MP|parliament|lower
House of Lords = 上議院 上院 / 貴族院 議會 ; Lords|peer|parliament|upper`,
	false,
);

const courts = kind(`
Supreme Court = 最高法院 / 最高 高等 高院 大法官 ; justice
Court of Final Appeal = 終審法院 終院 / 終審
Court of Appeal|Court of Appeals|Appeals Court = 上訴法院 上訴庭 上訴法庭 / 上訴 高等 二審 巡迴
High Court = 高等法院 高等法庭 / 高院 最高 原訟 高庭
District Court = 地方法院 區域法院 地區法院 地區法庭 / 地院 區院 地方 聯邦法院`);

const hongKong = kind(`
HKMA|Hong Kong Monetary Authority = 金管局 金融管理局
ICAC|Independent Commission Against Corruption = 廉政公署 廉署 / 廉政
SFC|Securities and Futures Commission = 證監會 證券及期貨 / 證監
MPFA|Mandatory Provident Fund Schemes Authority = 積金局 強制性公積金計劃管理局 / 強積金
HKEX|HKEx|Hong Kong Exchanges = 港交所 香港交易所 聯交所 香港交易及結算所 / 交易所 交易及結算
Hospital Authority = 醫管局 醫院管理局
Housing Authority = 房委會 房屋委員會 / 房屋署 房屋
Housing Society = 房協 房屋協會
Urban Renewal Authority|URA = 市建局 市區重建局 / 市區重建
Airport Authority = 機管局 機場管理局 / 機場
Education Bureau|EDB = 教育局 / 教育
Security Bureau = 保安局 / 保安
Development Bureau = 發展局 / 發展
Housing Bureau = 房屋局 / 房屋
Labour and Welfare Bureau = 勞福局 勞工及福利局 / 勞工
Lands Department = 地政總署 / 地政
Buildings Department = 屋宇署 / 屋宇
Planning Department = 規劃署 / 規劃
Transport Department = 運輸署 / 運輸 交通
Highways Department = 路政署 / 路政
Marine Department = 海事處 / 海事
Immigration Department = 入境事務處 入境處 / 移民 入境
Inland Revenue Department|IRD = 稅務局 / 稅 國稅
Labour Department = 勞工處 / 勞工
Social Welfare Department = 社會福利署 社署 / 社會福利 社會
Fire Services Department = 消防處 / 消防
Food and Environmental Hygiene Department|FEHD = 食環署 食物環境衞生署 / 食物環境
Agriculture, Fisheries and Conservation Department|AFCD = 漁護署 漁農自然護理署 / 漁農
Leisure and Cultural Services Department|LCSD = 康文署 康樂及文化事務署 / 康樂
Environmental Protection Department|EPD = 環保署 環境保護署 / 環保
Home Affairs Department = 民政總署 民政事務總署 / 民政
Audit Commission = 審計署 / 審計
Equal Opportunities Commission = 平機會 平等機會委員會 / 平等
Consumer Council = 消委會 消費者委員會 / 消費者
Competition Commission = 競委會 競爭事務委員會 / 競爭
Legislative Council|LegCo = 立法會 / 立法 議會 國會
Executive Council|ExCo = 行政會議 行會 / 行政
District Council|District Councils = 區議會 / 地區 議會
AFRC = 會計及財務匯報局 會財局 ; accounting and financial reporting council`);

const chinese = kind(`
CSRC = 中國證券監督管理委員會 中國證監會 證監會 ; securities regulatory commission
NFRA = 國家金融監督管理總局 金融監管總局 金管總局 ; financial regulatory administration
CBIRC = 中國銀行保險監督管理委員會 銀保監會 ; banking and insurance regulatory commission
SAFE = 國家外匯管理局 外匯管理局 外管局 外匯局 ; administration of foreign exchange
SAMR = 國家市場監督管理總局 市場監管總局 市監總局 ; administration for market regulation
NDRC = 國家發展和改革委員會 發展和改革委員會 發改委 ; development and reform commission
CAC = 國家互聯網信息辦公室 國家網信辦 網信辦 ; cyberspace administration
CNIPA = 國家知識產權局 知識產權局 ; intellectual property administration
MIIT = 工業和信息化部 工信部 ; ministry of industry and information`);

const privacyLaws = kind(`
GDPR = 一般資料保護規則 一般資料保護規範 一般數據保護條例 通用數據保護條例 通用資料保護規則 通用數據保障條例 一般數據保護規定 資料保護規則 ; general data protection
CCPA = 加州消費者隱私法 加州消費者隱私保護法 加利福尼亞州消費者隱私法 加州消費者隱私法案 加州隱私 / 消費者隱私法 ; california consumer privacy
HIPAA = 健康保險可攜與責任法 健康保險流通與責任法案 健康保險可攜性和責任法案 健康保險攜帶和責任法案 健康保險可攜性與責任法 健康保險便利和責任法案 健康保險流通和責任法案 健康保險便攜 健康保險攜帶 健康保險可攜 ; health insurance portability
PIPL = 個人信息保護法 個人資訊保護法 個人信息保障法 ; personal information protection
PDPO = 個人資料(私隱)條例 個人資料（私隱）條例 私隱條例 ; personal data (privacy)
FCPA = 海外反腐敗法 反海外腐敗法 海外反貪腐法 反海外貪腐法 海外反貪污法 反海外賄賂法 海外反腐法 ; foreign corrupt practices`);

const undertakings = kind(`
NDA = 保密協議 保密協定 保密契約 保密合約 保密合同 不披露協議 不公開協議 ; non-disclosure|nondisclosure|confidentiality
MOU|MoU = 諒解備忘錄 瞭解備忘錄 合作備忘錄 / 備忘錄 ; memorandum|memoranda
LOI = 意向書 ; letter of intent|letters of intent`);

const arbitration = kind(`
HKIAC|Hong Kong International Arbitration Centre = 香港國際仲裁中心 / 香港
SIAC|Singapore International Arbitration Centre = 新加坡國際仲裁中心 / 新加坡
LCIA|London Court of International Arbitration = 倫敦國際仲裁院 / 倫敦
CIETAC = 中國國際經濟貿易仲裁委員會 貿仲 / 貿易仲裁
SHIAC|Shanghai International Arbitration Center|Shanghai International Arbitration Centre = 上海國際仲裁中心 上海國際經濟貿易仲裁委員會 / 上海
SCIA|Shenzhen Court of International Arbitration = 深圳國際仲裁院 / 深圳
BIAC|Beijing International Arbitration Center|Beijing Arbitration Commission = 北京國際仲裁中心 北京仲裁委員會 / 北京
ICC|International Chamber of Commerce = 國際商會 / 國際刑事
UNCITRAL = 貿法會 國際貿易法委員會 / 國際貿易法
ICSID = 解決投資爭端國際中心 國際投資爭端解決中心 / 投資爭端
AAA|American Arbitration Association = 美國仲裁協會 / 美國
ICDR = 國際爭議解決中心 國際爭端解決中心 ; international centre for dispute|international center for dispute`);

const exams = kind(`
HKDSE|DSE = 文憑試 中學文憑 / 文憑
HKCEE = 中學會考 / 會考
HKALE = 高級程度會考 / 高考
IELTS = 雅思
TOEFL = 托福
TOEIC = 多益 托業 / 多益`);

const schools = kind(`
Harvard = 哈佛
Stanford = 史丹佛 斯坦福 史丹福
Yale = 耶魯
Princeton = 普林斯頓
MIT|Massachusetts Institute of Technology = 麻省理工
Columbia University = 哥倫比亞大學 哥大
Cornell = 康乃爾 康奈爾
Caltech = 加州理工
Johns Hopkins = 約翰霍普金斯 約翰斯霍普金斯 霍普金斯
Oxford = 牛津
Cambridge = 劍橋
Imperial College = 帝國理工 帝國學院
London School of Economics|LSE = 倫敦政經 倫敦政治經濟 / 倫敦
University of Hong Kong|HKU = 香港大學 港大
Chinese University of Hong Kong|CUHK = 香港中文大學 / 中大
University of Science and Technology|HKUST = 科技大學 / 科大
Polytechnic University|PolyU = 理工大學 / 理大
City University of Hong Kong|CityU = 城市大學 / 城大
Baptist University|HKBU = 浸會大學 / 浸大
Lingnan University = 嶺南大學 / 嶺大
National University of Singapore|NUS = 新加坡國立大學 國大 / 新加坡
National Taiwan University = 台灣大學 臺灣大學 台大 臺大 / 台灣
Peking University = 北京大學 / 北大
Tsinghua = 清華
Fudan = 復旦
Heidelberg University = 海德堡大學 / 海德堡
University of Tokyo = 東京大學 / 東大
Kyoto University = 京都大學 / 京大`);

const media = kind(`
New York Times = 紐約時報 / 紐時 ; Times
Washington Post = 華盛頓郵報 / 華郵 ; Post
Wall Street Journal|WSJ = 華爾街日報 / 華日 ; Journal
Financial Times = 金融時報 ; FT
Guardian = 衛報 / 監護人 守護者
Daily Telegraph = 每日電訊報 電訊報 / 電訊 ; Telegraph
Daily Mail = 每日郵報 ; Mail
USA Today = 今日美國
Los Angeles Times = 洛杉磯時報 ; Times
Economist = 經濟學人 / 經濟學家 經濟師
Newsweek = 新聞周刊 新聞週刊
Forbes = 富比世 富比士 福布斯
Reuters = 路透
Bloomberg = 彭博
Associated Press|AP = 美聯社 / 美聯
AFP|Agence France-Presse = 法新社
Xinhua = 新華社
TASS|Tass = 塔斯社 塔社
Kyodo = 共同社 共同通訊
Yonhap = 韓聯社
Asahi Shimbun|Asahi = 朝日新聞 / 朝日
Yomiuri Shimbun|Yomiuri = 讀賣新聞 / 讀賣
Mainichi = 每日新聞
South China Morning Post|SCMP = 南華早報
Ming Pao = 明報
BBC = 英國廣播公司 / 英國廣播
CNN = 有線電視新聞網 有線新聞網 / 有線
NHK = 日本放送協會 日本廣播協會 / 放送
Fox News = 福斯新聞 福克斯新聞 霍士新聞 / 福斯 福克斯 霍士
Lancet = 柳葉刀 刺胳針 刺絡針
New England Journal of Medicine|NEJM = 新英格蘭醫學`);

const clubs = kind(`
Manchester United|Man United|Man Utd = 曼聯 曼徹斯特聯 ; United|Old Trafford|Red Devils
Manchester City|Man City = 曼城 曼徹斯特城 ; City|Etihad|Guardiola
Liverpool = 利物浦 ; Reds|Anfield|Klopp
Everton = 埃弗頓 愛華頓 艾佛頓 ; Toffees|Goodison
Arsenal = 阿森納 阿仙奴 兵工廠 / 軍火 武器 ; Gunners|Emirates|Wenger|Arteta
Chelsea = 切爾西 車路士 徹爾西 / 翠兒 ; Blues|Stamford
Tottenham|Spurs = 熱刺 托特納姆 / 馬刺
West Ham = 西漢姆 韋斯咸 ; Hammers
Leicester = 萊斯特 李斯特 ; Foxes
Aston Villa = 阿斯頓維拉 維拉
Real Madrid = 皇馬 皇家馬德里 ; Madrid|Bernabeu
Barcelona|FC Barcelona = 巴塞隆納 巴塞羅那 巴塞隆拿 巴薩 / 巴塞 ; Barca|Barça|Camp Nou|Catalan
Atletico Madrid|Atlético Madrid = 馬競 馬德里競技 馬體會 ; Atletico|Atlético
Bayern Munich|Bayern = 拜仁 / 慕尼黑
Borussia Dortmund|Dortmund = 多特蒙德 多蒙特
Juventus = 尤文圖斯 祖雲達斯 尤文 ; Juve
AC Milan = AC米蘭 / 米蘭
Inter Milan = 國際米蘭 國米 / 米蘭
Paris Saint-Germain|PSG = 巴黎聖日耳曼 / 巴黎 聖日耳曼
Celtic = 凱爾特人 些路迪 塞爾提克 ; Bhoys
Rangers = 流浪者 格拉斯哥流浪 / 遊騎兵 巡遊者 ; Gers|Ibrox`);

const teams = kind(`
Lakers = 湖人
Celtics = 塞爾提克 凱爾特人 / 綠衫軍
Warriors = 勇士隊 / 勇士
Knicks = 尼克隊 尼克斯 紐約人 / 尼克
Nets = 籃網
Mavericks = 獨行俠 小牛隊 / 小牛
Clippers = 快艇隊 快船隊 / 快艇 快船
Raptors = 暴龍隊 猛龍隊 速龍隊 / 暴龍 猛龍 速龍
Bucks = 公鹿
Nuggets = 金塊隊 掘金隊 / 金塊 掘金
Cavaliers = 騎士隊 / 騎士
Yankees = 洋基 揚基
Dodgers = 道奇
Red Sox = 紅襪
Mets = 大都會隊 / 大都會
Cubs = 小熊隊 / 小熊
Astros = 太空人隊 / 太空人`);

export const publicBodies = [
	joined(parties, moreParties),
	movements,
	joined(world, moreWorld, moreOfTheWorld),
	joined(central, moreCentral, moreCentralBanks),
	joined(american, moreAmerican, moreAgencies),
	ministries,
	houses,
	joined(courts, moreCourts),
	joined(hongKong, moreHongKong, hongKongBodies),
	chinese,
	privacyLaws,
	undertakings,
	arbitration,
	exams,
	joined(schools, universities),
	media,
	clubs,
	teams,
	...bodies,
];
