import { testRule } from '../helpers/rule-tester.js';

/** A name, with what the line must have beside it in brackets, what it was taken for, and what it is. */
const taken = `
Free Democrats = 基社盟 / 自由民主黨
National Rally = 兄弟黨 / 國民聯盟
Forza Italia = 呼聲黨 / 力量黨
Liberal Democratic Party = 立憲民主黨 / 自民黨
Sanseito = 國民力量 / 參政黨
Aam Aadmi Party = 非洲民族議會 / 平民黨
Economic Freedom Fighters = 統一俄羅斯 / 經濟自由鬥士
Bloc Québécois = 一族黨 / 魁人政團
Fine Gael = 未來黨 / 統一黨
New Power Party = 親民黨 / 時代力量
DAB (lawmaker) = 公民黨 / 民建聯
Justice and Development Party = 共和人民黨 / 正義與發展黨
Move Forward Party = 工人黨 / 前進黨
Freedom Party = 社會黨 / 自由黨
Civic Platform = 青民盟 / 公民綱領
International Finance Corporation = 國際農業發展基金 / 國際金融公司
UN Women = 人類住區規劃署 / 聯合國婦女署
Global Environment Facility = 泛美衛生組織 / 全球環境基金
CERN = 亞洲及太平洋經濟社會委員會 / 歐洲核子研究組織
Trusteeship Council = 國際法委員會 / 託管理事會
International Seabed Authority = 國際海洋法法庭 / 國際海底管理局
World Customs Organization = 世界旅遊組織 / 世界海關組織
Organization of American States = 伊斯蘭合作組織 / 美洲國家組織
Pacific Islands Forum = 博鰲亞洲論壇 / 太平洋島國論壇
Basel Committee = 國際證券管理機構組織 / 巴塞爾委員會
European Food Safety Authority = 歐洲化學品管理局 / 歐洲食品安全局
European Court of Auditors = 歐洲投資基金 / 歐洲審計院
European Environment Agency = 歐盟對外行動署 / 歐洲環境署
European Union Intellectual Property Office = 歐洲專利局 / 歐盟智慧財產局
European Public Prosecutor's Office = 歐盟網路安全局 / 歐洲檢察官辦公室
Council of the European Union = 歐洲經濟和社會委員會 / 歐盟理事會
National Bank of Hungary = 捷克央行 / 匈牙利央行
National Bank of Ukraine = 羅馬尼亞央行 / 烏克蘭央行
Bank of Portugal = 芬蘭央行 / 葡萄牙央行
De Nederlandsche Bank = 比利時央行 / 荷蘭央行
Central Bank of Egypt = 肯亞央行 / 埃及央行
Saudi Central Bank = 智利央行 / 沙烏地央行
Central Bank of Colombia = 秘魯央行 / 哥倫比亞央行
Bangladesh Bank = 斯里蘭卡央行 / 孟加拉央行
ASIC (Australia) = 澳洲審慎監管局 / 澳洲證券及投資委員會
BaFin = 瑞士金融市場監管局 / 德國聯邦金融監管局
EBA = 歐洲保險和職業養老金管理局 / 歐洲銀行管理局
NCUA = 上市公司會計監督委員會 / 信用合作社管理局
SEBI = 日本金融廳 / 印度證券交易委員會
Financial Services Commission = 金融監督院 / 金融委員會
Financial Reporting Council = 消費者金融保護局 / 財務匯報局
Insurance Regulatory and Development Authority = 澳洲競爭及消費者委員會 / 印度保險監管和發展局
JFTC = 韓國公平交易委員會 / 公正取引委員會
Competition Bureau = 印度競爭委員會 / 競爭局
TGA = 加拿大衛生部 / 藥品管理局
Swissmedic = 食品醫藥品安全處 / 瑞士藥品管理局
Canada Revenue Agency = 澳洲稅務局 / 加拿大稅務局
National Tax Agency = 新加坡國內稅務局 / 國稅廳
Bureau of Economic Analysis = 勞工統計局 / 經濟分析局
Australian Bureau of Statistics = 法國國家統計與經濟研究所 / 澳洲統計局
DGBAS = 歐洲航空安全總署 / 主計總處
Civil Aviation Authority = 民用航空安全局 / 民航局
Transport Safety Board = 航空事故調查局 / 運輸安全委員會
Eurocontrol = 歐洲太空總署 / 歐洲航空安全組織
ISRO = 國家航天局 / 印度太空研究組織
UK Space Agency = 法國國家太空研究中心 / 英國太空總署
Mossad = 辛貝特 / 摩薩德
SVR = 格魯烏 / 對外情報局
KGB = 三軍情報局 / 國家安全委員會
ASIO = 加拿大安全情報局 / 澳洲安全情報組織
National Reconnaissance Office = 國家情報總監 / 國家偵察局
Stasi = 聯邦能源管理委員會 / 史塔西
EIA = 國家能源局 / 能源資訊署
Tennessee Valley Authority = 歐洲原子能共同體 / 田納西河谷管理局
OPM = 總務署 / 人事管理局
CMS = 退伍軍人事務部 / 醫療保險和醫療補助服務中心
MSHA = 聯邦鐵路管理局 / 礦山安全與健康管理局
Federal Election Commission = 國家人文基金會 / 聯邦選舉委員會
National Archives = 政府問責署 / 國家檔案館
Bureau of Industry and Security = 陸軍工兵部隊 / 工業與安全局
Bureau of Prisons = 專利商標局 / 聯邦監獄局
Joint Chiefs of Staff = 食品藥物管理局 / 參謀長聯席會議
Magistrates' Court = 家事法院 / 裁判法院
Bankruptcy Court = 稅務法院 / 破產法院
Labour Court = 行政法院 / 勞動法院
Circuit Court = 原訟法庭 / 巡迴法院
Coroner's Court = 國際貿易法院 / 死因裁判法庭
Permanent Court of Arbitration = 中級人民法院 / 常設仲裁法院
Intellectual Property Court = 衡平法院 / 知識產權法院
Court of Cassation = 刑事法院 / 最高法院
Small Claims Court = 軍事法院 / 小額索償法庭
Centre for Health Protection = 食物安全中心 / 衞生防護中心
Examinations and Assessment Authority = 金融管理專員 / 考評局
Travel Industry Authority = 建造業議會 / 旅監局
Commissioner of Customs and Excise = 審計署署長 / 海關關長
Hong Kong Science Park = 故宮文化博物館 / 科學園
Ocean Park = 九廣鐵路公司 / 海洋公園
Market Misconduct Tribunal = 收購委員會 / 市場失當行為審裁處
Investor Compensation Company = 存保會 / 投資者賠償公司
Exchange Fund = 選舉委員會 / 外匯基金
University of Washington = 聖路易斯華盛頓大學 / 華盛頓大學
Georgetown University = 芝加哥大學 / 喬治城大學
Northeastern University = 英屬哥倫比亞大學 / 東北大學
Pennsylvania State University = 波士頓大學 / 賓州州立大學
Carnegie Mellon = 杜克大學 / 卡內基美隆
King's College London = 瑪麗皇后大學 / 倫敦國王學院
University of Southern California = 加州大學洛杉磯分校 / 南加州大學
UC San Diego = 加州大學戴維斯 / 加州大學聖地牙哥
UCSF = 喬治亞理工 / 加州大學舊金山
Texas A&M = 德州大學 / 德州農工
University of Michigan = 俄亥俄州立大學 / 密西根大學
Vanderbilt = 埃默里 / 范德堡
Brown University = 達特茅斯 / 布朗大學
Fordham = 塔夫茨 / 福坦莫
Notre Dame = 麥吉爾 / 聖母大學
Australian National University = 墨爾本大學 / 澳洲國立大學
UNSW = 蒙納士 / 新南威爾斯大學
EPFL = 愛丁堡大學 / 洛桑聯邦理工
University of Warwick = 布里斯托大學 / 華威大學
University of St Andrews = 魯汶大學 / 聖安德魯斯大學
Leiden University = 索邦 / 萊登大學
Yonsei = 韓國科學技術院 / 延世
Keio = 大阪大學 / 慶應
Nagoya University = 一橋大學 / 名古屋大學
Singapore Management University = 成功大學 / 新加坡管理大學
National Taiwan Normal University = 中央大學 / 臺灣師範大學
National Sun Yat-sen University = 浙江大學 / 中山大學
Xi'an Jiaotong University = 南京大學 / 西安交通大學
Beihang University = 北京師範大學 / 北京航空航天大學
Xiamen University = 同濟大學 / 廈門大學
Metropolitan University = 教育大學 / 都會大學
National Health Insurance Administration = 疾管署 / 健保署
Institute for Information Industry = 國研院 / 資策會
National Health Research Institutes = 中科院 / 國衛院
Taiwan Depository and Clearing Corporation = 水利署 / 集保結算所
Intellectual Property Office = 國際貿易署 / 智慧財產局
Tourism Administration = 公路局 / 觀光署
Taiwan Railways Administration = 台灣高鐵 / 台鐵
Council of Indigenous Peoples = 客委會 / 原民會
Veterans Affairs Council = 體育署 / 退輔會
Supreme Administrative Court = 台灣銀行 / 最高行政法院
Ministry of Ecology and Environment = 自然資源部 / 生態環境部
Ministry of Civil Affairs = 住房和城鄉建設部 / 民政部
Ministry of Emergency Management = 文化和旅遊部 / 應急管理部
Ministry of Veterans Affairs = 國家醫療保障局 / 退役軍人事務部
National Press and Publication Administration = 國家移民管理局 / 國家新聞出版署
National Supervisory Commission = 統戰部 / 國家監察委員會
Organization Department = 對外聯絡部 / 組織部
China Meteorological Administration = 中國地震局 / 中國氣象局
Chinese Academy of Social Sciences = 中國工程院 / 中國社會科學院
All-China Federation of Trade Unions = 共青團 / 中華全國總工會
China Securities Regulatory Commission = 國家外匯管理局 / 中國證監會
Cyberspace Administration of China = 國家發展和改革委員會 / 國家互聯網信息辦公室
Ofwat = 公司註冊處 / 供水服務監管局
Gambling Commission = 照護品質委員會 / 博彩委員會
Health and Safety Executive = 國家審計署 / 健康與安全執行局
Department for Education = 運輸部 / 教育部
Office for Students = 地形測量局 / 學生事務辦公室
Independent Office for Police Conduct = 衛生安全局 / 警察行為獨立辦公室
Metropolitan Police = 倫敦交通局 / 倫敦警察廳
UK Statistics Authority = 資訊專員 / 統計局
Data Protection Commission = 歐洲資料保護委員會 / 資料保護委員會
ASX = 多倫多證券交易所 / 澳洲證券交易所
Korea Exchange = 日本交易所 / 韓國交易所
Deutsche Boerse = 倫敦金屬交易所 / 德意志交易所
Chicago Board of Trade = 芝加哥選擇權交易所 / 芝加哥期貨交易所
COMEX = 洲際交易所 / 紐約商品交易所
Dalian Commodity Exchange = 鄭州商品交易所 / 大連商品交易所
Taipei Exchange = 臺灣期貨交易所 / 櫃買中心
Philippine Stock Exchange = 泰國證券交易所 / 菲律賓證券交易所
Moscow Exchange = 瑞士證券交易所 / 莫斯科交易所
Chief Executive Officer = 財務長 / 執行長
Chief Technology Officer = 資訊長 / 技術長
chief product officer = 商務長 / 產品長
chief compliance officer = 風控長 / 法遵長
chief investment officer = 醫務長 / 投資長
chief strategy officer = 永續長 / 策略長
chief information security officer = 數據長 / 資安長
chief privacy officer = 會計長 / 隱私長
chief procurement officer = 人資長 / 採購長
chief experience officer = 傳播長 / 體驗長
chief creative officer = 設計長 / 創意長
chief administrative officer = 首席經濟學家 / 首席行政官
chief engineer = 幕僚長 / 總工程師
general counsel = 財務總監 / 法務長
marketing director = 董事長 / 行銷總監
managing director = 獨立非執行董事 / 董事總經理
executive director = 獨立董事 / 執行董事
company secretary = 監事 / 公司秘書
authorised representative = 主要股東 / 授權代表
secretary general = 總檢察長 / 秘書長
surgeon general = 監察長 / 衛生局局長
governor general = 總幹事 / 總督
prosecutor general = 郵政總局長 / 總檢察長
president = 副總統 / 總統
deputy prime minister = 首席部長 / 副首相
governor = 副州長 / 州長
foreign minister = 財政部長 / 外交部長
interior minister = 衛生部長 / 內政部長
justice minister = 貿易部長 / 司法部長
economy minister = 能源部長 / 經濟部長
agriculture minister = 環境部長 / 農業部長
culture minister = 工業部長 / 文化部長
treasury secretary = 國務卿 / 財政部長
press secretary = 總書記 / 新聞秘書
defence chief = 外交部長 / 國防部長
charge d'affaires = 特使 / 臨時代辦
high commissioner = 領事 / 高級專員
councillor = 多數黨領袖 / 市議員
majority whip = 州眾議員 / 多數黨黨鞭
field marshal = 中將 / 陸軍元帥
brigadier general = 中校 / 准將
first lieutenant = 少尉 / 中尉
sergeant major = 上士 / 士官長
warrant officer = 下士 / 准尉
rear admiral = 海軍上將 / 海軍少將
chief superintendent = 高級警司 / 總警司
chief inspector = 高級督察 / 總督察
station sergeant = 警長 / 警署警長
police commissioner = 警長 / 警務處處長
marshal = 總警司 / 法警
flight captain = 空服員 / 機長
air traffic controller = 地勤 / 航管員
second mate = 水手長 / 二副
helmsman = 一等水手 / 舵手
harbour master = 船長 / 港務長
catcher = 游擊手 / 捕手
second baseman = 三壘手 / 二壘手
infielder = 指定打擊 / 內野手
point guard = 得分後衛 / 控球後衛
power forward = 總教練 / 大前鋒
sixth man = 控球後衛 / 第六人
winger = 邊後衛 / 邊鋒
centre-forward = 四分衛 / 中鋒
running back = 線衛 / 跑衛
referee = 替補 / 主裁判
associate professor = 助理教授 / 副教授
research assistant = 訪問教授 / 研究助理
professor emeritus = 講師 / 名譽教授
provost = 博士後 / 教務長
head teacher = 正教授 / 校長
cardinal = 大主教 / 樞機
priest = 執事 / 神父
pastor = 修道院院長 / 牧師
imam = 修女 / 伊瑪目
chief justice = 裁判官 / 首席大法官
arbitrator = 調解員 / 仲裁員
bailiff = 公證人 / 執達主任
clerk of court = 法庭速記員 / 書記官
probation officer = 驗屍官 / 感化主任
public defender = 首席大法官 / 公設辯護人
custodian = 監護人 / 託管人
nominee = 受託人 / 代名人
settlor = 立遺囑人 / 財產授予人
legatee = 清盤人 / 受遺贈人
underwriter = 簿記員 / 承銷商
cashier = 估價師 / 出納員
financial planner = 信貸員 / 理財規劃師
stockbroker = 稅務顧問 / 股票經紀
ISO = 國際電工委員會 / 國際標準化組織
ANSI = 美國材料與試驗協會 / 美國國家標準協會
W3C = 網際網路工程任務組 / 全球資訊網協會
FASB = 國際會計準則理事會 / 財務會計準則委員會
AICPA = 香港會計師公會 / 美國會計師協會
ACCA = 固態技術協會 / 特許公認會計師公會
Louvre = 大英博物館 / 羅浮宮
Natural History Museum = 科學博物館 / 自然史博物館
Tate Britain = 國家美術館 / 泰特不列顛
Metropolitan Museum of Art = 現代藝術博物館 / 大都會藝術博物館
Whitney Museum = 普拉多 / 惠特尼美術館
Van Gogh Museum = 烏菲茲 / 梵谷博物館
Musée d'Orsay = 梵蒂岡博物館 / 奧賽博物館
Palace Museum = 冬宮博物館 / 故宮博物院
Acropolis Museum = 中國國家博物館 / 衛城博物館
Art Institute of Chicago = 羅丹美術館 / 芝加哥藝術博物館
Imperial War Museum = 國家海事博物館 / 帝國戰爭博物館
Museum of Fine Arts = 藝術史博物館 / 美術館
Teamsters = 勞聯 / 卡車司機工會
American Federation of Teachers = 全國教育協會 / 美國教師聯合會
International Longshoremen's Association = 美國演員工會 / 國際碼頭工人協會
Directors Guild = 英國總工會 / 導演工會
British Medical Association = 美國醫學會 / 英國醫學會
Law Society = 消防隊工會 / 律師會
IG Metall = 法國總工會 / 金屬工業工會
National Rifle Association = 美國公民自由聯盟 / 全國步槍協會
Planned Parenthood = 美國心臟協會 / 計劃生育聯盟
American Diabetes Association = 美國兒科學會 / 美國糖尿病協會
National Federation of Independent Business = 全美房地產經紀人協會 / 獨立企業聯盟
METI = 文部科學省 / 經濟產業省
MHLW = 日本貿易振興機構 / 厚生勞動省
GPIF = 自衛隊 / 年金積立金管理運用獨立行政法人
Japan Meteorological Agency = 海上保安廳 / 日本氣象廳
Nuclear Regulation Authority = 數位廳 / 原子力規制委員會
Korea Disease Control and Prevention Agency = 建屋發展局 / 疾病管理廳
Corrupt Practices Investigation Bureau = 陸路交通管理局 / 貪污調查局
Khazanah = 馬來西亞反貪污委員會 / 國庫控股
Enforcement Directorate = 最高領袖 / 執法局
Revolutionary Guards = 伊朗議會 / 革命衛隊
Diet (lawmaker) = 人民院 / 日本國會
Duma = 聯邦議院 / 國家杜馬
National Assembly = 經濟產業省 / 國民議會`;

const rows = taken
	.trim()
	.split('\n')
	.map(row => {
		const [english = '', chinese = ''] = row.split(' = ');
		const [wrong = '', right = ''] = chinese.split(' / ');
		return { line: `The report mentioned the ${english}.`, name: english.replace(/ \(.*/, ''), wrong, right };
	});

testRule('name-missing', {
	silent: [
		...rows.map(({ line, right }) => [line, `報告提到了${right}。`] as const),
		['He is executive director of a charity.', '他是一家慈善機構的執行長。'],
		['Ms. Chen is an Executive Director.', '陳女士是執行董事。'],
		['The directive of the Chief Executive was followed.', '已按照行政長官的指示辦理。'],
		['The president of the company resigned.', '公司總裁辭職。'],
		['The prime minister spoke at the White House.', '安倍在白宮與總統一同發言。'],
		['The governor of the central bank resigned.', '央行行長辭職。'],
		['The midfielder shot at the goal.', '這名前衛射向龍門。'],
		['The three envoys returned.', '三位大使返回。'],
		['She is a judge on the Circuit Court of Appeals.', '她是上訴法院法官。'],
		['School inspectors visited twice.', '督學兩度到訪。'],
		['The superintendent of schools apologised.', '學區總監致歉。'],
		['A jug of water, or pitcher', '一壺水'],
		['The FSB published its report on banks.', '金融穩定委員會發布銀行報告。'],
		['ISO 9001 is the best known.', 'ISO 9001 最為人所知。'],
		['Labour and the Greens lost.', '勞工黨與綠黨落敗。'],
		['The Senate passed it.', '國會通過了。'],
		['Secretary of State for Health', '衛生大臣'],
		['The Secretary of State for Defence spoke.', '國防大臣發言。'],
		['The chairman and chief executive will leave.', '主席兼行政總裁將離任。'],
		['The Council of Europe is not an EU body.', '歐洲委員會並非歐盟機構。'],
		['The cardinal rule is to listen.', '首要原則是傾聽。'],
		['Insert the executor class.', '插入執行器類別。'],
		['Fees are set by the Court of Cassation.', '費用由最高法院訂定。'],
	],
	found: [
		...rows.map(({ line, name, wrong }) => [line, `報告提到了${wrong}。`, [`Unexpected "${wrong}" for "${name}"`]] as const),
		['The Chief Financial Officer resigned.', '行政總裁辭職。', ['Unexpected "行政總裁" for "Chief Financial Officer"']],
		['Independent non-executive directors met.', '執行董事開會。', ['Unexpected "執行董事" for "Independent non-executive directors"']],
		['The company secretary resigned.', '公司董事長辭職。', ['Unexpected "董事長" for "company secretary"']],
		['The inspector general opened an inquiry.', '總檢察長展開調查。', ['Unexpected "總檢察長" for "inspector general"']],
		['The Finance Minister denied it.', '外交部長否認。', ['Unexpected "外交部長" for "Finance Minister"']],
		['Lieutenant General Park died.', '朴少將去世。', ['Unexpected "少將" for "Lieutenant General"']],
		['Rear Admiral Hughes commanded it.', '休斯中將指揮。', ['Unexpected "中將" for "Rear Admiral"']],
		['The assistant professor published it.', '這位副教授發表了。', ['Unexpected "副教授" for "assistant professor"']],
		['The vice president of the firm resigned.', '該公司總統辭職。', ['Unexpected "總統" for "vice president"']],
		['She is vice president.', '她是首相。', ['Unexpected "首相" for "vice president"']],
		['ASIC fined the Australian bank.', '證券交易委員會對這家銀行罰款。', ['Unexpected "證券交易委員會" for "ASIC"']],
		['The OCC fined the bank.', '美國聯邦存款保險公司對該銀行罰款。', ['Unexpected "聯邦存款保險公司" for "OCC"']],
		['The Electoral Affairs Commission said so.', '選舉委員會如是說。', ['Unexpected "選舉委員會" for "Electoral Affairs Commission"']],
		['She studied at Boston College.', '她就讀於波士頓大學。', ['Unexpected "波士頓大學" for "Boston College"']],
		['It hangs in the Louvre.', '它掛在大英博物館。', ['Unexpected "大英博物館" for "Louvre"']],
		['The London Metal Exchange reopened.', '倫敦證券交易所重開。', ['Unexpected "倫敦證券交易所" for "London Metal Exchange"']],
		['MHRA approval came in May.', '食品藥物管理局於五月核准。', ['Unexpected "食品藥物管理局" for "MHRA"']],
	],
});
