/**
 * Acronyms with one settled Chinese name, grouped by kind: bodies, meetings, indices, posts, exams, scans. The name of another of the same kind is a mix-up.
 * Sources: the bodies' own Chinese names (United Nations, Hong Kong Government, State Council, Executive Yuan, the bodies' sites) and the usage of the press.
 * Left out: acronyms that two bodies of a kind share (NTU, ICC), and names that one body lends another.
 */

import type { BodyRow } from '../acronym-misexpanded.js';

/** `ACRONYM|another form = Chinese name, another name = English words that name it too`. A name with ~ before it is right and may mean others as well: it tells nothing of them. */
const kinds: Readonly<Record<string, string>> = {
	'regulators and law enforcement': `
SEC = 證券交易委員會,美國證監會,美國證管會,證管會,證交會,證監會 = securities and exchange commission
SFC = 證券及期貨事務監察委員會,香港證監會,證監會 = securities and futures commission
CSRC = 中國證券監督管理委員會,中國證監會,證監會 = securities regulatory commission
CFTC = 商品期貨交易委員會,期交會,期貨交易委員會 = commodity futures trading commission
FINRA = 金融業監管局,金融業監管機構 = financial industry regulatory authority
FDIC = 聯邦存款保險公司,存款保險公司 = federal deposit insurance corporation
ICAC = 廉政公署,廉署 = independent commission against corruption
HKMA = 香港金融管理局,金融管理局,金管局 = monetary authority
HKEX|HKEx = 香港交易所,香港交易及結算所,港交所,聯交所,~交易所 = exchanges and clearing,exchange
MPFA = 強制性公積金計劃管理局,積金局 = provident fund schemes authority
AFRC = 會計及財務匯報局,會財局 = accounting and financial reporting council
PBOC|PBoC = 中國人民銀行,人民銀行,~人行,~央行 = people's bank of china,central bank
NFRA = 國家金融監督管理總局,金融監管總局,金管總局 = financial regulatory administration
CBIRC = 中國銀行保險監督管理委員會,銀保監會 = banking and insurance regulatory commission
SAFE = 國家外匯管理局,外匯管理局,外管局,外匯局 = administration of foreign exchange
SAMR = 國家市場監督管理總局,市場監管總局,市監總局 = administration for market regulation
NDRC = 國家發展和改革委員會,發展和改革委員會,發改委 = development and reform commission
CAC = 國家互聯網信息辦公室,國家網信辦,網信辦 = cyberspace administration
CNIPA = 國家知識產權局,知識產權局 = intellectual property administration
MOFCOM = ~商務部 = ministry of commerce
MIIT = 工業和信息化部,工信部 = ministry of industry and information
FTC = 聯邦貿易委員會,公平交易委員會,~公平會 = federal trade commission,fair trade commission
FCC = 聯邦通信委員會,聯邦通訊委員會,~通信委員會,~通訊委員會 = federal communications commission
FDA = 食品藥品監督管理局,食品藥物管理局,食品和藥物管理局,食品及藥物管理局,食藥局,藥管局,食藥監局,藥監局,食藥署 = food and drug administration
EMA = 歐洲藥品管理局,歐洲藥物管理局 = european medicines agency
CDC = 疾病控制與預防中心,疾病控制和預防中心,疾病管制與預防中心,疾病預防控制中心,疾病控制及預防中心,疾控中心,疾管中心,疾管署,~疾控局 = disease control
NIH = 國立衛生研究院,國家衛生研究院,國家衛生院,衛生研究院,國衛院 = institutes of health
EPA = 環境保護署,~環境保護局,環保署,~環保局,國家環境保護局 = environment
IRS = 國稅局,國家稅務局,~國內稅務局,美國稅局,國內收入署,~稅務局,國稅署,聯邦稅務局,~稅局 = internal revenue service
IRD = ~稅務局,~稅局 = inland revenue
FBI = 聯邦調查局,聯調局 = federal bureau of investigation
CIA = 中央情報局,中情局 = central intelligence agency
NSA = ~國家安全局,~國安局 = national security agency
DHS = 國土安全部,~國安部 = homeland security
DOJ|DoJ = 司法部,~律政司 = department of justice,justice department,justice ministry,ministry of justice,attorney general
DOE|DoE = 能源部 = department of energy,energy department,energy ministry,ministry of energy
DOD|DoD = 國防部 = department of defense,defense department,pentagon,defence ministry,ministry of defence,defense ministry,ministry of defense
TSA = 運輸安全管理局,~運輸安全局,~運安局,交通安全管理局 = transportation security
FAA = 聯邦航空總署,聯邦航空管理局,聯邦航空局,航空總署,航空管理局 = aviation administration
NTSB = 國家運輸安全委員會,運輸安全委員會,~運安會,~運輸安全局 = transportation safety board
NHTSA = 國家公路交通安全管理局,公路交通安全管理局,高速公路交通安全管理局,公路安全管理局 = highway traffic safety
FEMA = 聯邦緊急事務管理署,聯邦緊急事務管理局,聯邦應急管理局,聯邦緊急措施署,緊急事務管理署,~緊急事務管理局 = emergency management
NOAA = 國家海洋暨大氣總署,國家海洋和大氣管理局,國家海洋及大氣管理局,海洋和大氣管理局,海洋暨大氣總署,國家海洋與大氣管理局,大氣總署,海洋大氣 = oceanic and atmospheric
NASA = 國家航空暨太空總署,國家航空航天局,太空總署,航天局,太空署,宇航局,航太總署 = aeronautics and space
ESA = 歐洲太空總署,歐洲航天局,歐洲空間局,歐空局,歐洲太空局,歐太空總署 = european space agency
JAXA = 宇宙航空研究開發機構,日本太空總署,宇航研究開發機構 = aerospace exploration agency
USPTO = 專利商標局,專利及商標局,專利和商標局,專利暨商標局,專利與商標局 = patent and trademark office
EPO = 歐洲專利局 = european patent office
GAO = 政府問責署,政府責任署,政府責任辦公室,審計總署,政府問責局,政府課責署 = government accountability
CBO = 國會預算辦公室,國會預算處,國會預算局 = congressional budget office
BLS = 勞工統計局,勞動統計局 = labor statistics
CFPB = 消費者金融保護局,消費金融保護局,金融消費者保護局 = consumer financial protection
OFAC = 外國資產控制辦公室,海外資產控制辦公室,外國資產管制辦公室,資產控制辦公室 = foreign assets control
FINCEN|FinCEN = 金融犯罪執法網,金融犯罪執法局,金融犯罪防制署 = financial crimes enforcement
`,
	'international bodies': `
WHO = 世界衛生組織,世衛組織,世衛 = world health organization,world health organisation
WTO = 世界貿易組織,世貿組織,~世貿 = world trade organization,world trade organisation
WIPO = 世界知識產權組織,世界智慧財產權組織,世界智財組織 = world intellectual property
WMO = 世界氣象組織,~氣象組織 = world meteorological
ILO = 國際勞工組織,~勞工組織 = international labour organi,international labor organi
IMO = 國際海事組織,~海事組織 = international maritime
ICAO = 國際民用航空組織,國際民航組織,~民航組織 = international civil aviation
IATA = 國際航空運輸協會,國際航協,國際空運協會,航空運輸協會 = international air transport
ITU = 國際電信聯盟,國際電聯,國際電訊聯盟,電信聯盟 = international telecommunication
IMF = 國際貨幣基金組織,國際貨幣基金,貨幣基金組織 = international monetary fund
ADB = 亞洲開發銀行,亞銀,~亞行 = asian development bank
AIIB = 亞洲基礎設施投資銀行,亞投行,亞洲基建投資銀行 = asian infrastructure investment
BIS = 國際清算銀行,國際結算銀行,工業與安全局,工業和安全局,工業及安全局,商務部工業安全局,產業安全局,產業與安全局,工安局 = international settlements,bureau of industry
ECB = 歐洲中央銀行,歐洲央行,歐央行 = european central bank
BOJ|BoJ = 日本銀行,日本央行,日銀,~央行 = bank of japan
BOE|BoE = 英格蘭銀行,英倫銀行,英國央行,~央行 = bank of england
RBA = 澳洲儲備銀行,澳大利亞儲備銀行,澳洲央行,澳大利亞央行,澳儲行,澳聯儲,~儲備銀行 = reserve bank of australia
RBI = 印度儲備銀行,印度央行,~儲備銀行 = reserve bank of india
OECD = 經濟合作暨發展組織,經濟合作與發展組織,經濟合作及發展組織,經合組織,經合會 = economic co
OPEC = 石油輸出國組織,油組,油國組織,歐佩克 = petroleum exporting
APEC = 亞太經濟合作會議,亞太經合會,亞太經合組織,亞太經濟合作組織,亞太經濟合作 = asia-pacific economic
ASEAN = 東南亞國家協會,東南亞國家聯盟,東協,東盟,亞細安 = southeast asian
NATO = 北大西洋公約組織,北約組織,北約 = north atlantic treaty
IAEA = 國際原子能總署,國際原子能機構,原子能總署,原子能機構 = atomic energy
IEA = 國際能源總署,國際能源署,國際能源機構,~能源署 = international energy agency
IPCC = 政府間氣候變化專門委員會,政府間氣候變遷專門委員會,氣候變遷專門委員會,氣候變化專門委員會,跨政府氣候變遷,氣候小組,氣候專委會,跨政府間氣候變化,~監警會,~監察警方 = intergovernmental panel
UNEP = 聯合國環境規劃署,聯合國環境署,環境規劃署,~環境署 = environment programme
UNFCCC = 氣候變化框架公約,氣候變遷綱要公約,氣候公約 = framework convention
UNDP = 聯合國開發計劃署,聯合國開發計畫署,開發計劃署,開發計畫署,~開發署 = development programme
UNICEF = 聯合國兒童基金會,兒童基金會,兒基會,兒基金 = children's fund,children's emergency
UNESCO = 聯合國教育、科學及文化組織,聯合國教科文組織,教科文組織 = educational, scientific
UNHCR = 聯合國難民署,聯合國難民事務高級專員,難民署,難民事務高級專員公署,難民總署 = refugee agency,commissioner for refugees
UNRWA = 近東救濟工程處,近東巴勒斯坦難民救濟,~工程處,近東救濟和工程處 = relief and works
WFP = 世界糧食計劃署,世界糧食計畫署,糧食計劃署,糧食計畫署,糧食署 = food programme
FAO = 糧食及農業組織,聯合國糧農組織,糧農組織,糧食和農業組織 = food and agriculture
ICJ = 國際法院,~國際法庭 = international court of justice
ICRC = 紅十字國際委員會,國際紅十字會,國際紅十字委員會 = red cross
FATF = 防制洗錢金融行動工作組織,金融行動特別組織,財務行動特別組織,打擊清洗黑錢財務行動特別組織,反洗錢金融行動,金融行動工作組織 = financial action task force
WADA = 世界反禁藥組織,世界反運動禁藥機構,世界反興奮劑機構,世界反禁藥機構,反興奮劑機構 = anti-doping
FIFA = 國際足球總會,國際足總,國際足聯,國際足協,世界足協 = football association
UEFA = 歐洲足球協會聯盟,歐洲足總,歐洲足聯,歐洲足協,歐足聯 = european football
`,
	'arbitration bodies': `
HKIAC = 香港國際仲裁中心 = hong kong international arbitration
CIETAC = 中國國際經濟貿易仲裁委員會,貿仲委,貿仲,中國貿仲 = china international economic and trade
SIAC = 新加坡國際仲裁中心 = singapore international arbitration
SCIA = 深圳國際仲裁院,華南國際經濟貿易仲裁委員會 = shenzhen court
SHIAC = 上海國際經濟貿易仲裁委員會,上海國際仲裁中心,上國仲 = shanghai international
LCIA = 倫敦國際仲裁院,倫敦國際仲裁法院 = london court
ICDR = 國際爭議解決中心,國際爭端解決中心 = international centre for dispute,international center for dispute
ICSID = 國際投資爭端解決中心,解決投資爭端國際中心,投資爭端國際中心 = settlement of investment
`,
	'meetings of shareholders': `
AGM = 股東週年大會,股東周年大會,週年股東大會,周年股東大會,年度股東大會,年度股東會,股東常會,股東年會,~股東年度大會,週年大會,周年大會,週年成員大會,~年度大會,~會員大會,~年會 = annual general
EGM = 股東特別大會,特別股東大會,股東臨時會,臨時股東會,臨時股東大會,股東臨時大會,~特別大會,~臨時大會,~特別會員大會 = extraordinary general,special general
`,
	'price and output indices': `
CPI = 消費者物價指數,消費物價指數,消費者價格指數,居民消費價格指數,消費價格指數,居民消費價格 = consumer price,consumer prices,consumer inflation
PPI = 生產者物價指數,生產者價格指數,工業生產者出廠價格指數,生產物價指數,生產價格指數,工業生產者出廠價格,工業品出廠價格 = producer price,producer prices,factory-gate
PCE = 個人消費支出,個人消費開支 = personal consumption
PMI = 採購經理人指數,採購經理指數 = purchasing manager
`,
	'chief officers': `
CEO = 執行長,首席執行官,行政總裁,~首席行政官,~總裁,~總經理,首席執行長,執行總裁,~行政長官,~執行官,~負責人,~掌門人 = chief executive
CFO = 財務長,首席財務官,財務總監,首席財務總監,~財務主管 = chief financial,finance director,finance chief
COO = 營運長,首席營運官,首席運營官,營運總監,首席營運總監,運營總監 = chief operating,operating officer
CTO = 技術長,首席技術官,科技長,~技術總監,首席科技官,首席技術總監 = chief technology,chief technical
CMO = 行銷長,首席行銷官,首席營銷官,~首席市場官,~市場總監,~營銷總監,醫療長,首席醫療官,首席醫務官 = chief marketing,chief medical
CHRO = 人資長,人力資源長,首席人力資源官,人力資源總監 = chief human,chief people
`,
	'data and compliance laws': `
GDPR = 一般資料保護規則,一般資料保護規範,一般數據保護條例,通用數據保護條例,通用資料保護規則,通用數據保障條例,一般數據保護規定,資料保護規則 = general data protection
CCPA = 加州消費者隱私法,加州消費者隱私保護法,加利福尼亞州消費者隱私法,加州消費者隱私法案,~消費者隱私法,加州隱私 = california consumer privacy
HIPAA = 健康保險可攜與責任法,健康保險流通與責任法案,健康保險可攜性和責任法案,健康保險攜帶和責任法案,健康保險可攜性與責任法,健康保險便利和責任法案,健康保險流通和責任法案,健康保險便攜,健康保險攜帶,健康保險可攜 = health insurance portability
PIPL = 個人信息保護法,個人資訊保護法,個人信息保障法 = personal information protection
PDPO = 個人資料(私隱)條例,個人資料（私隱）條例,私隱條例 = personal data (privacy)
FCPA = 海外反腐敗法,反海外腐敗法,海外反貪腐法,反海外貪腐法,海外反貪污法,反海外賄賂法,海外反腐法 = foreign corrupt practices
`,
	'exams of schools': `
HKDSE|DSE = 香港中學文憑考試,中學文憑考試,中學文憑試,文憑試,香港中學文憑 = diploma of secondary
HKCEE = 香港中學會考,中學會考,~會考 = certificate of education examination
HKALE = 香港高級程度會考,高級程度會考,~高考 = advanced level
TOEFL = 托福 = test of english as a foreign
IELTS = 雅思 = english language testing
`,
	'tests of a body': `
MRI = 磁振造影,磁共振成像,核磁共振,磁力共振,磁共振,~核磁 = magnetic resonance
CT = 電腦斷層,計算機斷層,電腦掃描,電腦斷層掃描,斷層掃描,斷層攝影,計算機體層 = computed tomography,computerised tomography,computerized tomography
ECG|EKG = 心電圖,~心電 = electrocardio
EEG = 腦電圖,~腦波,~腦電 = electroenceph
EMG = 肌電圖,~肌電 = electromyo
`,
	'contracts before a contract': `
NDA = 保密協議,保密協定,保密契約,保密合約,保密合同,不披露協議,不公開協議 = non-disclosure,nondisclosure,confidentiality
MOU|MoU = 諒解備忘錄,瞭解備忘錄,合作備忘錄,~備忘錄 = memorandum,memoranda
LOI = 意向書 = letter of intent,letters of intent
`,
	'makers for others': `
OEM = ~代工生產,原始設備製造商,原設備製造商,原廠委託製造,~委託代工,~貼牌,原廠設備,~設備製造商,~代工製造,~原廠,~代工廠,~車廠,~整車,~代工 = original equipment,contract manufactur
ODM = 原始設計製造商,原廠委託設計,委託設計製造,~設計製造商,原設計製造,設計代工,委託設計,~代工廠,~代工 = original design
EMS = 電子製造服務,電子代工服務,電子專業製造服務 = electronics manufacturing,electronic manufacturing
`,
};

const list = (text: string | undefined): readonly string[] =>
	(text ?? '')
		.split(',')
		.map(part => part.trim())
		.filter(part => part !== '');

export const bodies: readonly BodyRow[] = Object.entries(kinds).flatMap(([kind, rows]) =>
	rows
		.trim()
		.split('\n')
		.map(row => {
			const [acronyms = '', names, english] = row.split(' = ');
			const all = list(names);
			return {
				kind,
				acronyms: acronyms.split('|'),
				names: all.filter(name => !name.startsWith('~')),
				loose: all.filter(name => name.startsWith('~')).map(name => name.slice(1)),
				english: list(english),
			};
		}),
);
