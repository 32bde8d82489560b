/**
 * Offices and bodies that are taken for one another: officers of companies, ranks, ministers, the bench, the crew, the team; regulators, courts, exchanges,
 * standards bodies, museums, universities, unions and parties by what they do, whatever country they are of. Rows of other tables stand among them as they
 * are there. Source: our own, from the names they give themselves in Chinese and the press of Taiwan, the Mainland and Hong Kong.
 */

import type { Kind } from '../../../src/compare/kinds.js';
import { joined, kind } from './kind.js';

/** The plural of the last word. */
function plural(form: string): string {
	if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`;
	if (form.endsWith('man')) return `${form.slice(0, -2)}en`;
	return /(?:s|sh|ch|x)$/.test(form) ? `${form}es` : `${form}s`;
}

/** A form, and if it is in small letters its plural. */
const formsOf = (form: string): readonly string[] => (form === form.toLowerCase() ? [form, plural(form)] : [form]);

/** A kind of titles, with their plurals. */
const titles = (text: string): Kind => {
	const { rows, ...rest } = kind(text);
	return { ...rest, rows: rows.map(row => ({ ...row, english: [...new Set(row.english.flatMap(formsOf))] })) };
};

/** Further officers of the kind of CEO and CFO. */
export const moreOfficers = titles(`
chief product officer = 產品長 首席產品官 產品總監 / 產品
chief commercial officer = 商務長 首席商務官 首席商業官 商務總監 / 商務 商業
chief business officer = 業務長 首席業務官 首席商務官 / 業務 商務 商業
chief compliance officer = 法遵長 合規長 首席合規官 合規總監 法令遵循主管 / 合規 法遵 法令遵循
chief risk officer|CRO = 風控長 風險長 風險管理長 首席風險官 風險總監 首席風險管理官 / 風險 風控 營收
chief legal officer = 法務長 首席法務官 首席法律官 法律總監 / 法務 法律
chief investment officer = 投資長 首席投資官 投資總監 / 投資
chief medical officer = 醫務長 醫療長 首席醫療官 首席醫務官 首席醫學官 醫務總監 / 醫療 醫務 醫學 衛生 衞生
chief scientific officer|chief science officer = 科學長 首席科學官 科學總監 / 科學
chief strategy officer = 策略長 首席策略官 首席戰略官 策略總監 戰略總監 / 策略 戰略
chief sustainability officer = 永續長 首席永續官 首席可持續發展官 可持續發展總監 / 永續 可持續
chief security officer = 安全長 首席安全官 安全總監 資安長 / 安全 保安 資安
chief information security officer = 資安長 首席信息安全官 首席資訊安全官 / 安全 資安
chief data officer = 數據長 資料長 首席數據官 首席資料官 / 數據 資料
chief digital officer = 數位長 首席數位官 首席數字官 首席數碼官 / 數位 數字 數碼
chief privacy officer = 隱私長 首席隱私官 私隱總監 / 隱私 私隱
chief accounting officer = 會計長 首席會計官 / 會計
chief revenue officer = 營收長 首席營收官 首席收入官 / 營收 收入
chief procurement officer = 採購長 首席採購官 採購總監 / 採購
chief human resources officer|chief people officer = 人資長 人力資源長 首席人力資源官 人力資源總監 首席人才官 首席人事官 / 人資 人力 人才 人事
chief customer officer = 客戶長 首席客戶官 / 客戶
chief experience officer = 體驗長 首席體驗官 / 體驗
chief communications officer = 傳播長 首席傳播官 首席溝通官 首席通訊官 公關長 / 傳播 溝通 公關 通訊
chief growth officer = 成長長 首席增長官 首席成長官 / 增長 成長
chief creative officer = 創意長 首席創意官 創意總監 / 創意
chief design officer = 設計長 首席設計官 設計總監 / 設計
chief innovation officer = 創新長 首席創新官 / 創新
chief administrative officer = 首席行政官 行政總監 / 行政
chief economist = 首席經濟學家 首席經濟師 / 經濟
chief scientist = 首席科學家 / 科學
chief engineer = 總工程師 首席工程師 / 工程 輪機
chief of staff = 幕僚長 辦公室主任 參謀長 參謀總長 / 幕僚 參謀 主任
chief auditor|chief audit executive = 總稽核 稽核長 首席審計官 審計總監 / 稽核 審計 核數
general counsel = 法務長 總法律顧問 首席法律顧問 法律總監 / 法務 法律 律師 總顧問
finance director|financial director = 財務總監 財務董事 財務主管 / 財務
technical director|technology director = 技術總監 / 技術
marketing director = 行銷總監 市場總監 營銷總監 / 行銷 市場 營銷
chairman|chairwoman|chairperson = 董事長 董事會主席 / 董座 主席 會長 理事長 委員長 院長 主任委員 主委 議長 召集人 總裁 校董 社長 部長 首席 ; chair|boss|head of|founder|Chair
general manager = 總經理 / 經理 行長 總裁 主管 總管 領隊
managing director = 董事總經理 常務董事 總經理 / 總裁 董事 總監 執行長 負責人 主管 總幹事 經理
independent non-executive director|INED|INEDs = 獨立非執行董事 獨立非常務董事 / 獨立董事 獨董 獨立非
non-executive director|NED|NEDs = 非執行董事 非常務董事 / 外部董事 非執行
executive director = 執行董事 / 執行長 執行主任 執行總監 總幹事 行政總監 常務董事 執行幹事 行政主任 總裁 執行主席 執行理事 署長 主任 總監 秘書長 幹事 局長 會長 負責人 祕書長 院長 所長
independent director = 獨立董事 獨董 / 獨立非執行董事
alternate director = 替任董事 候補董事 替代董事 / 替任 候補
company secretary|corporate secretary = 公司秘書 公司治理主管 董事會秘書 董秘 / 秘書 祕書
supervisor = 監事 / 監察人 主管 監督 主任 督導 導師 監管 指導 上司 上級 教授 管理 監理 ; ; oard of supervisors|supervisory|Supervisory|shareholder|oard of Supervisors
vice chairman|deputy chairman|vice-chairman|vice chair|vice chairwoman|vice chairperson = 副董事長 副主席 / 副會長 副理事長 副委員長 副院長 副主任 副總 副議長 主席
authorised representative|authorized representative = 授權代表 / 代表
substantial shareholder = 主要股東 大股東
controlling shareholder = 控股股東 控股 / 控制 大股東`);

/** The head of an office whose name is the same word in English. */
const generals = titles(`
secretary general|secretary-general = 秘書長 / 書記長 總書記 秘書
attorney general|attorneys general = 總檢察長 檢察總長 司法部長 律政司司長 / 檢察 司法 律政
solicitor general = 副檢察總長 訟務長 法律政策專員 副總檢察長 首席政府律師 / 檢察 律師 律政 司法
surgeon general|surgeons general = 衛生局局長 公共衛生局局長 醫務總監 衛生總監 軍醫總監 衛生局長 / 衛生 醫 衞生
inspector general|inspectors general = 監察長 督察長 總監察長 監察主任 總督察長 / 監察 督察 監督
auditor general|auditors general|comptroller general = 審計長 總審計長 審計總長 主計長 / 審計 主計
governor general|governor-general|governors general = 總督
director general|director-general|directors general = 總幹事 / 台長 局長 署長 總監 處長 司長 主任 總裁 總局 主管 會長 秘書長 理事長 所長 幹事
consul general|consuls general = 總領事 / 領事
prosecutor general|prosecutors general = 總檢察長 檢察總長 / 檢察
postmaster general = 郵政總局長 郵政總長 / 郵政
adjutant general = 副官長 副官署署長 / 副官 人事`);

const heads = titles(`
president = 總統 / 總裁 主席 會長 校長 院長 社長 行長 理事長 總經理 議長 團長 庭長 署長 總監 首長 董事長 主任 總理 國家元首 會首 班長 總管 總幹事 總書記 ; presiden|White House|Oval Office|Trump|Biden|Obama|Bush|Clinton|Putin|Macron|Zelensk|Erdogan|Lula|Marcos|Yoon|Xi |Xi's|Xi’s|Reagan|Nixon|administration|head of state
vice president|vice-president = 副總統 副總裁 副主席 副總經理 副會長 副社長 副校長 副院長 副行長 / 副理 協理 副總 副理事長 副議長 副署長 副處長 副團長 ; Harris|Vance|Pence|Cheney|vice-presiden|vice presiden|VP
prime minister = 首相 / 總理 閣揆 行政院長 行政院院長 ; premier|Downing|Starmer|Sunak|Truss|Johnson|Cameron|Blair|Thatcher|Churchill|Abe|Kishida|Ishiba|Takaichi|Suga|Koizumi|Netanyahu|Modi|Anwar|Mahathir|No 10|No. 10
deputy prime minister = 副首相 副總理 / 副閣揆 行政院副院長
first minister = 首席部長 首席大臣 首席部長 / 第一部長 首相 首席
speaker of the House|House Speaker|House speaker = 眾議院議長 眾院議長 / 議長
governor = 州長 / 總督 省長 縣長 行長 總裁 知事 央行 理事 都督 董事 州牧 巡撫 獄長 監獄長 校董 管治 太守 調速 省督 督 ; governor|gubernatorial|DeSantis|Newsom|Abbott|Hochul|statehouse
lieutenant governor|deputy governor = 副州長 副省長 副行長 副總裁 / 副總督 副知事 副督 省督
mayor = 市長 / 鎮長 縣長 區長 村長 市 ; mayor|City Hall|city hall`);

const ministers = titles(`
foreign minister|minister of foreign affairs|minister for foreign affairs|foreign secretary = 外交部長 外交大臣 外長 外相 外務大臣 / 外交 外務 外事 ; foreign min|diplomat
finance minister|minister of finance|minister for finance = 財政部長 財政大臣 財長 財相 財務大臣 財務部長 / 財政 財務 財金 藏相 大藏 ; treasur|fiscal
defence minister|defense minister|minister of defence|minister of defense|defence secretary|defense secretary|secretary of defense = 國防部長 國防大臣 防長 防相 防衛大臣 防衛相 / 國防 防衛 ; pentagon|defen
interior minister|home secretary|minister of the interior|home affairs minister = 內政部長 內政大臣 內務大臣 內務部長 內長 / 內政 內務 ; home office|interior
health minister|minister of health|minister for health|health secretary|secretary of health = 衛生部長 衛生大臣 衞生部長 衛福部長 衞生大臣 / 衛生 衞生 衛福 保健 厚生 健康 厚勞 ; health
education minister|minister of education|education secretary|secretary of education = 教育部長 教育大臣 / 教育 文科 文部 ; education
justice minister|minister of justice = 司法部長 法務部長 法務大臣 司法大臣 法相 / 司法 法務 檢察 ; justice|attorney
trade minister|minister of trade|trade secretary = 貿易部長 貿易大臣 / 貿易 商務 經貿 經產 通商 商業 工貿 ; trade
commerce minister|minister of commerce|commerce secretary|secretary of commerce = 商務部長 商務大臣 / 商務 商業 工商 ; commerce
economy minister|economic minister|economics minister|economic affairs minister|minister of economy = 經濟部長 經濟大臣 / 經濟 經產 經長 ; econom
energy minister|energy secretary|minister of energy|secretary of energy = 能源部長 能源大臣 / 能源 ; energy
transport minister|transport secretary|transportation secretary|secretary of transportation|minister of transport = 運輸部長 交通部長 運輸大臣 交通大臣 / 交通 運輸 國交 國土交通 ; transport
agriculture minister|agriculture secretary|secretary of agriculture|minister of agriculture = 農業部長 農業大臣 農相 / 農 ; agricultur|farm
environment minister|environment secretary|minister of environment|minister of the environment = 環境部長 環境大臣 環境相 / 環境 環保 ; environment
labour minister|labor minister|labor secretary|secretary of labor|minister of labour|minister of labor = 勞工部長 勞動部長 勞工大臣 / 勞工 勞動 厚勞 人力 ; labor|labour
culture minister|culture secretary|minister of culture = 文化部長 文化大臣 / 文化 ; cultur
industry minister|minister of industry = 工業部長 產業部長 / 工業 產業 經產 工商 通產 ; industr
tourism minister|minister of tourism = 旅遊部長 觀光部長 / 旅遊 觀光 ; touris
treasury secretary|secretary of the treasury = 財政部長 財長 / 財政 財務 庫務 ; treasur
Secretary of State|secretary of state|secretaries of state = 國務卿 國務大臣 / 大臣 州務卿 州務 國務 國務秘書 ; Rubio|Blinken|Pompeo|Clinton|Kissinger|Powell|Kerry|state department|State Department|top diplomat|Albright
interior secretary|secretary of the interior = 內政部長 / 內政 內務
press secretary = 新聞秘書 新聞官 / 發言人 秘書 祕書
general secretary = 總書記 秘書長 總幹事 書記長 / 總秘書 祕書長
Chancellor of the Exchequer = 財政大臣 財相 財長 / 財政
defence chief|defense chief = 國防部長 防長 / 國防 軍`);

const diplomats = titles(`
ambassador = 大使
consul = 領事 / 執政官
charge d'affaires|chargé d'affaires|chargé d’affaires = 臨時代辦 代辦
envoy = 特使 / 使 代表 大使 公使 使節
attache|attaché = 武官 隨員 / 專員 參贊 組長 參事
high commissioner = 高級專員 / 大使 高專 專員 高級`);

const parliament = titles(`
senator = 參議員 / 議員 元老 上議員 聯邦議員
congressman|congresswoman = 眾議員 / 議員
councillor|councilman|councilwoman|councilor|city council member = 市議員 區議員 / 議員 委員 參贊 市議會
majority leader = 多數黨領袖 多數黨領導人 多數黨黨鞭 / 多數
minority leader = 少數黨領袖 少數黨領導人 / 少數
majority whip = 多數黨黨鞭 多數黨鞭 / 黨鞭
assemblyman|assemblywoman = 州眾議員 / 議員
alderman = 市參議員 / 議員 市議`);

const army = titles(`
field marshal = 陸軍元帥 元帥
lieutenant general = 中將
major general = 少將
brigadier general = 准將 / 旅長
lieutenant colonel = 中校
colonel = 上校 / 團長 大佐 陸軍上校
first lieutenant = 中尉
second lieutenant = 少尉
lieutenant commander = 少校 / 海軍少校
sergeant major = 士官長 軍士長 / 士官
staff sergeant = 上士 / 中士 參謀
master sergeant = 士官長 軍士長 三級軍士長 / 軍士 士官
warrant officer = 准尉 / 士官長 准士官
corporal = 下士 / 肉體 體罰 身體
vice admiral = 海軍中將 中將
rear admiral = 海軍少將 少將 / 准將
admiral = 海軍上將 上將 / 將軍 提督 將領 司令 艦隊 元帥
commodore = 准將 / 代將 船隊 准 康懋達 會長`);

const police = titles(`
chief superintendent = 總警司
senior superintendent = 高級警司
superintendent = 警司 / 警監 主管 主任 校長 督導 局長 學監 監督 監獄長 總監 署長 院長 教育局長 督學 警長 警正 ; ; police|Police|arrest|suspect|crime|detective|Detective
chief inspector = 總督察 督察長 / 偵緝 探長 首席檢查 首席督學 巡官 警司
senior inspector = 高級督察
inspector = 督察 / 檢查 巡官 視察 督學 警探 探長 巡視 監察 查核 稽查 核查 檢驗 驗 查 偵探 警官 警司 ; ; police|Police|arrest|suspect|crime|detective|Detective
station sergeant = 警署警長
police sergeant = 警長 / 警佐 警士 巡佐 警員 警官 警察
constable = 警員 / 警察 警官 巡警 康斯特
police commissioner = 警務處處長 警務處長 警察局長 警察總監 / 局長 處長 專員 警監 廳長 總監
police chief|chief of police = 警察局長 警局局長 警察局局長 / 局長 警察首長 警長 警方 警察 警務
sheriff = 警長 郡治安官 / 治安官 郡長 法警 警長 警 司法官
marshal = 法警 / 元帥 警 執法 馬歇爾 司令 將領 典禮`);

const crew = titles(`
first officer|copilot|co-pilot = 副機師 副駕駛 副機長 副駕駛員 / 副駕 大副 副 ; ; flight|pilot|aircraft|plane|cockpit|airline|Airlines|Boeing|Airbus|jet|landing|runway
flight engineer = 飛航工程師 飛行工程師 隨機工程師 飛航機械員 / 機械 工程
flight captain = 機長
cabin attendant|stewardess = 空服員 空乘 空中服務員 空中小姐 空姐 / 空服 機艙 服務員 乘務 ; flight attendant|cabin crew
purser = 座艙長 事務長 / 乘務長
air traffic controller = 航管員 空中交通管制員 航空交通管制員 航空管制員 塔台 / 航管 管制 空管
ground crew|ground staff = 地勤 / 地面`);

const ship = titles(`
chief mate|chief officer = 大副 / 主任 長 首席 官 ; ; aboard|vessel|crew|cargo|tanker|deck
second mate|second officer = 二副
third mate|third officer = 三副
boatswain|bosun = 水手長
helmsman = 舵手
quartermaster = 舵手 舵工 軍需官 / 軍需
able seaman = 一等水手 普通水手 / 水手 水兵
harbour master|harbourmaster|harbor master = 港務長 港務局長 / 港務 港口
shipmaster = 船長`);

const baseball = titles(`
pitcher = 投手 / 投 壺 水罐 罐
catcher = 捕手 / 捕
shortstop = 游擊手 / 游擊
first baseman = 一壘手 / 一壘
second baseman = 二壘手 / 二壘
third baseman = 三壘手 / 三壘
outfielder = 外野手 / 外野
infielder = 內野手 / 內野
designated hitter = 指定打擊 指名打擊 / 指定
umpire = 裁判 主審`);

const basketball = titles(`
point guard = 控球後衛 控衛 / 控
shooting guard = 得分後衛 / 分衛 後衛
small forward = 小前鋒 / 前鋒
power forward = 大前鋒 / 前鋒
head coach = 總教練 主教練 主帥 / 教練 教頭
assistant coach = 助理教練 助教 / 教練
sixth man = 第六人`);

const football = titles(`
goalkeeper|goalie = 守門員 門將 / 門
midfielder = 中場 / 中前衛 前衛 中衛
winger = 邊鋒 翼鋒 / 翼 邊
full-back|fullback|left-back|right-back = 邊後衛 左後衛 右後衛 全衛 / 後衛 閘 邊衛 衛 左 右
centre-back|center-back|central defender|centre-half = 中後衛 中衛 中堅 / 後衛 衛
centre-forward|center-forward = 中鋒 / 前鋒 鋒
quarterback = 四分衛 / 四分
wide receiver = 外接手 / 接球員 接
running back = 跑衛
linebacker = 線衛
linesman|assistant referee = 邊裁 助理裁判 邊線裁判 / 司線 巡邊 線審
referee = 主裁判 裁判員 裁判 / 球證 主審 審稿 推薦
substitute = 替補 / 替 代 後備 候補 換 ; ; minute|goal|match|bench|game|half`);

const scholars = titles(`
full professor = 正教授 / 教授
associate professor = 副教授
assistant professor = 助理教授 / 助教授
teaching assistant = 助教 / 教學助理 教助
research assistant = 研究助理 / 助理 助研
visiting professor = 訪問教授 客座教授 / 訪問 客座
adjunct professor = 兼任教授 兼職教授 客座教授 / 兼任 兼職 特聘 客座
professor emeritus|emeritus professor = 名譽教授 榮休教授 榮譽教授 榮譽退休教授 退休教授 / 榮 名譽 退休
lecturer = 講師 / 講 教師 導師
dean = 院長 / 主任牧師 系主任 主任 教務長 迪恩 學院 首席 教長 堂主任 學務長 主教 訓導 座堂
provost = 教務長 / 首席副校長 常務副校長 副校長 教務 院長 市長 學務
vice-chancellor|vice chancellor = 校長 副校長 / 副總理 校監
postdoctoral fellow|postdoctoral researcher|postdoc = 博士後 / 博士后
head teacher|headteacher|headmaster|headmistress = 校長
school principal = 校長 / 主任`);

const clergy = titles(`
Pope|pope|popes|pontiff = 教宗 教皇 / 教 波普 蒲柏
cardinal = 樞機 紅衣主教 樞機主教 / 基數 紅雀 基本 主要 首要 重大 大忌
archbishop = 大主教 總主教 / 主教
bishop = 主教 / 畢曉普 畢夏普 象 監督 會督
priest = 神父 司鐸 / 牧師 祭司 祭 僧 教士 神職 道士 普里斯特
deacon = 執事 助祭 六品 / 迪肯
vicar = 牧師 / 神父 教區 代牧
pastor = 牧師 / 牧者 神父 牧 帕斯特
abbot = 修道院院長 修道院長 住持 / 方丈 院長 艾伯特
rabbi = 拉比
imam = 伊瑪目 伊瑪姆 / 阿訇 教長
nun = 修女 / 尼姑 比丘尼 尼 女修
monk = 修士 僧侶 和尚 / 僧 喇嘛 法師 出家 修道 蒙克`);

const bench = titles(`
chief justice = 首席大法官 首席法官 終審法院首席法官 / 院長 大法官 首席
associate justice = 大法官 / 法官
magistrate = 裁判官 治安法官 / 法官 推事 地方官 縣官 縣令 知縣 官 裁判法院
arbitrator = 仲裁員 仲裁人 / 仲裁 公斷
mediator = 調解員 調解人 調停人 / 調解 調停 斡旋 中介 居中 中間 介質 調節
conciliator = 和解人 調停人 調解員 / 調解 調停
bailiff = 執達主任 執達員 法警 執達吏 / 執法 執行官 管家
notary|notary public|notaries public = 公證人 公證員 / 公證 國際公證
juror = 陪審員 / 陪審
clerk of court|court clerk = 書記官 書記員 / 書記 法院文員
court reporter = 法庭速記員 法庭書記 / 速記 法庭記者 書記
barrister = 大律師 出庭律師 訟務律師 / 律師
probation officer = 感化主任 觀護人 緩刑監督官 感化官 / 感化 緩刑 觀護 緩刑
coroner = 驗屍官 死因裁判官 / 驗屍 法醫 死因
public prosecutor|district attorney = 檢察官 檢控官 地方檢察官 / 檢察 檢控 檢方 公訴 地檢 律師
public defender = 公設辯護人 公辯 / 辯護 公設`);

const estates = titles(`
liquidator = 清盤人 清算人 / 清盤 清算
executor|executrix = 遺囑執行人 遺囑執行 / 執行
custodian = 託管人 保管人 保管銀行 託管銀行 保管機構 / 託管 保管 託 監護 看守 監管 管理員 工友 守護 代管
legal guardian|guardian ad litem = 監護人 / 監護 法定代理
conservator = 保護人 監管人 管理人 / 保護 保存 監護 修復 財產
nominee = 代名人 / 提名 候選 人選 代理 代表 獲選 被指定 名義 代持 入圍
trustee = 受託人 / 信託 受託 託管 託 理事 董事 保管 校董 管理人
beneficiary = 受益人 / 受惠 受益 受助 得益
settlor = 財產授予人 委託人 信託人 設立人 / 授予 委託 託 設立
testator|testatrix = 立遺囑人 遺囑人 / 遺囑
heir|heiress = 繼承人 / 繼承 傳人 後裔 後代 接班 繼任 儲 後人 千金
legatee = 受遺贈人 遺產承受人 / 遺贈 受贈 遺產`);

const money = titles(`
external auditor|independent auditor = 外聘核數師 外部審計師 獨立核數師 獨立審計師 外部審計 簽證會計師 / 核數 審計 會計師 查核 稽核
internal auditor = 內部稽核 內部審計師 內部審計員 內部核數 / 稽核 內審 內部
underwriter = 承銷商 包銷商 承保人 核保人 核保員 / 承銷 包銷 承保 核保 保險
bookkeeper = 簿記員 記帳員 記賬員 / 簿記 記帳 記賬 帳 會計
treasurer = 司庫 財務主管 / 財務 出納 財政 庫務 國庫
cashier = 出納員 收銀員 / 出納 收銀 收款 櫃 結帳
appraiser|valuer = 估價師 估值師 評估師 / 估 鑑 評
surveyor = 測量師 / 測量 驗船 調查 查 鑑定 測 公證
financial planner = 理財規劃師 理財顧問 財務策劃師 / 理財 規劃 財務
loan officer = 信貸員 貸款專員 信貸主任 / 信貸 貸款 授信 放款
bank teller = 銀行櫃員 櫃員 出納員 / 櫃 出納 行員
stockbroker = 股票經紀 證券經紀 股票經紀人 / 經紀 券商 營業員
tax adviser|tax advisor = 稅務顧問 / 稅
fund manager|portfolio manager = 基金經理 基金經理人 投資組合經理 / 基金 投資 經理 資產管理`);

/** Titles: words rather than names. */
const offices: readonly Kind[] = [
	generals,
	heads,
	ministers,
	diplomats,
	parliament,
	army,
	police,
	crew,
	ship,
	baseball,
	basketball,
	football,
	scholars,
	clergy,
	bench,
	estates,
	money,
].map(one => ({ ...one, category: 'term' }));

const regulators = kind(`
ASIC = 澳洲證券及投資委員會 澳洲證券投資委員會 澳大利亞證券和投資委員會 澳洲證券與投資委員會 / 證券及投資 證券投資 證券和投資 證券與投資 證監 特殊應用 專用 客製化 ; ; Australia|Securities
APRA = 澳洲審慎監管局 澳大利亞審慎監管局 澳洲審慎監理署 澳洲審慎監理總署 / 審慎
OSFI = 加拿大金融機構監管辦公室 金融機構監管辦公室 金融機構監理局 金融機構監督辦公室 金融機構監理總署 / 金融機構監
BaFin = 德國聯邦金融監管局 聯邦金融監管局 聯邦金融監理署 德國金融監管局 德國聯邦金融監理局 / 金融監
FINMA = 瑞士金融市場監管局 瑞士金融市場監督管理局 瑞士金融監管局 瑞士金融市場監理局 / 金融市場監 金融監
ESMA|European Securities and Markets Authority = 歐洲證券及市場管理局 歐洲證券和市場管理局 歐洲證券與市場管理局 歐洲證券監管機構 / 歐洲證券 歐盟證券
EBA|European Banking Authority = 歐洲銀行管理局 歐洲銀行業管理局 歐洲銀行監管局 歐洲銀行監理機關 / 歐洲銀行 經紀
EIOPA|European Insurance and Occupational Pensions Authority = 歐洲保險和職業養老金管理局 歐洲保險及職業退休金管理局 歐洲保險與職業年金管理局 / 歐洲保險
OCC|Office of the Comptroller of the Currency = 貨幣監理署 貨幣監理局 通貨監理署 貨幣審計署 金融管理局 貨幣監理辦公室 / 監理 ; comptroller of the currency
NCUA|National Credit Union Administration = 信用合作社管理局 信用社管理局 信用合作社監管局 / 信用合作
PCAOB = 上市公司會計監督委員會 公眾公司會計監督委員會 公開發行公司會計監督委員會 公司會計監督委員會 / 會計監督 會計監理
FHFA|Federal Housing Finance Agency = 聯邦住房金融局 聯邦住宅金融局 聯邦房屋金融局 聯邦住房金融管理局 聯邦住房融資局 / 住房金融 住宅金融 房屋金融
SEBI = 印度證券交易委員會 印度證券及交易委員會 印度證券交易局 印度證監會 / 印度證券
FSA|Financial Services Agency = 日本金融廳 金融廳 金融服務廳 / 金融服務 ; ; Japan|Tokyo|yen
AMF = 法國金融市場管理局 金融市場管理局 金融市場監管局 / 金融市場 ; ; France|French|Paris|Autorité
Financial Services Commission = 金融委員會 韓國金融委員會 金融服務委員會 金融委 / 金融
Financial Supervisory Service = 金融監督院 韓國金融監督院 金監院 / 金融監
Pensions Regulator = 退休金監管局 養老金監管局 退休金監理機關 / 退休金 養老金
Financial Reporting Council = 財務匯報局 財務報告委員會 財務報告理事會 財務匯報理事會 / 財務報告 財匯局 財務匯報
Consumer Financial Protection Bureau = 消費者金融保護局 消費金融保護局 金融消費者保護局 / 消費者 cfpb
FSOC|Financial Stability Oversight Council = 金融穩定監督委員會 金融穩定監管委員會 / 金融穩定
Insurance Regulatory and Development Authority = 印度保險監管和發展局 保險監管與發展局 / 保險監管`);

const competition = kind(`
ACCC|Australian Competition and Consumer Commission = 澳洲競爭及消費者委員會 澳洲競爭與消費者委員會 澳大利亞競爭和消費者委員會 競爭與消費者委員會 / 競爭
Bundeskartellamt|Federal Cartel Office = 聯邦卡特爾局 德國聯邦卡特爾局 聯邦卡特爾署 / 卡特爾 反壟斷
JFTC|Japan Fair Trade Commission = 公正取引委員會 日本公平交易委員會 日本公平貿易委員會 / 公取委 公平交易 公平貿易
KFTC|Korea Fair Trade Commission = 韓國公平交易委員會 韓國公平貿易委員會 公正交易委員會 / 公平交易 公平貿易 公正交易
International Trade Commission|USITC = 國際貿易委員會 美國國際貿易委員會 / 貿易委員會 國貿
Competition Bureau = 競爭局 / 競爭
Competition Commission of India = 印度競爭委員會 / 競爭`);

const dataProtection = kind(`
Information Commissioner|Information Commissioner's Office|Information Commissioner’s Office = 資訊專員 信息專員 資訊專員辦公室 信息專員辦公室 資訊委員 / 資訊 信息
CNIL = 法國國家資訊與自由委員會 國家資訊與自由委員會 國家信息與自由委員會 國家資訊自由委員會 / 資訊與自由 信息與自由 隱私
Data Protection Commission|DPC = 資料保護委員會 數據保護委員會 愛爾蘭資料保護委員會 / 資料保護 數據保護 數據監管 資料監管
EDPB|European Data Protection Board = 歐洲資料保護委員會 歐洲數據保護委員會 歐盟資料保護委員會 歐盟數據保護委員會 / 資料保護 數據保護
EDPS|European Data Protection Supervisor = 歐洲資料保護監督機構 歐洲數據保護監管機構 歐洲資料保護監督員 歐洲數據保護監督員 / 資料保護 數據保護`);

const drugRegulators = kind(`
MHRA = 藥品和醫療產品監管署 藥物及保健產品管理局 藥品及保健產品管理局 藥物和保健產品監管局 藥品與醫療產品管理局 藥品和保健品管理局 藥品及醫療產品監管署 / 藥品 藥物 藥管
TGA|Therapeutic Goods Administration = 藥品管理局 治療用品管理局 療品管理局 治療商品管理局 藥物管理局 / 藥品 藥物 治療
Health Canada = 加拿大衛生部 加拿大衞生部 / 衛生 衞生
PMDA = 醫藥品醫療機器綜合機構 藥品和醫療器械管理局 獨立行政法人醫藥品醫療機器總合機構 藥品醫療器械綜合機構 / 醫藥品 藥品
Swissmedic = 瑞士藥品管理局 瑞士醫藥管理局 瑞士治療產品局 / 瑞士
Ministry of Food and Drug Safety|MFDS = 食品醫藥品安全處 韓國食藥處 食藥處 食品藥品安全部 / 食品 食藥
Health Sciences Authority = 衛生科學局 衞生科學局 新加坡衛生科學局 / 衛生 衞生`);

const taxOffices = kind(`
Canada Revenue Agency = 加拿大稅務局 加拿大國稅局 加拿大稅務署 / 稅務 國稅 稅局
Australian Taxation Office|ATO = 澳洲稅務局 澳大利亞稅務局 澳洲國稅局 / 稅務 國稅 稅局
State Taxation Administration|State Administration of Taxation = 國家稅務總局 稅務總局 / 稅務
National Tax Agency = 國稅廳 日本國稅廳 / 國稅
Inland Revenue Authority of Singapore|IRAS = 新加坡國內稅務局 國內稅務局 新加坡稅務局 / 稅務`);

const statisticians = kind(`
Census Bureau = 人口普查局 普查局 / 普查 人口調查
Bureau of Economic Analysis|BEA = 經濟分析局 / 經濟分析 航空事故
Bureau of Labor Statistics = 勞工統計局 勞動統計局 / 統計
Statistics Canada|StatCan = 加拿大統計局 加拿大統計 / 統計
Australian Bureau of Statistics = 澳洲統計局 澳大利亞統計局 / 統計
INSEE = 法國國家統計與經濟研究所 法國統計局 國家統計與經濟研究所 法國國家統計局 / 統計
Destatis = 德國聯邦統計局 聯邦統計局 / 統計
DGBAS = 主計總處 行政院主計總處 / 主計 統計`);

const aviation = kind(`
EASA|European Union Aviation Safety Agency = 歐洲航空安全總署 歐洲航空安全局 歐盟航空安全局 歐盟航空安全總署 / 航空安全
Civil Aviation Administration of China|CAAC = 中國民用航空局 中國民航局 民航局 / 民航
Civil Aviation Authority = 民航局 民用航空局 英國民航局 民航管理局 / 民航 航空
Civil Aviation Safety Authority = 民用航空安全局 澳洲民航安全局 / 民航 航空
Transport Canada = 加拿大運輸部 加拿大交通部 / 運輸 交通
Transport Safety Board|Transportation Safety Board of Canada = 運輸安全委員會 加拿大運輸安全委員會 運輸安全局 / 運輸安全
Air Accidents Investigation Branch|AAIB = 航空事故調查局 航空意外調查科 空難調查局 航空失事調查處 航空意外調查局 / 事故調查 意外調查 失事調查
Taiwan Transportation Safety Board = 國家運輸安全調查委員會 運安會 / 運輸安全
Eurocontrol = 歐洲航空安全組織 歐洲空管組織 歐控 / 歐洲`);

const space = kind(`
European Space Agency = 歐洲太空總署 歐洲航天局 歐洲空間局 歐空局 歐洲太空局 / 歐洲太空 歐太空
Roscosmos = 俄羅斯航天集團 俄羅斯國家航天集團 俄羅斯航太 俄羅斯太空總署 俄羅斯航天國家集團 俄羅斯國家太空集團 / 俄羅斯 俄太空
ISRO|Indian Space Research Organisation = 印度太空研究組織 印度空間研究組織 印度太空 / 印度
CNSA|China National Space Administration = 國家航天局 中國國家航天局 中國航天局 / 中國 航天
Canadian Space Agency = 加拿大太空總署 加拿大航天局 加拿大太空局 加拿大空間局 / 加拿大
UK Space Agency = 英國太空總署 英國航天局 英國太空局 / 英國
CNES = 法國國家太空研究中心 法國國家空間研究中心 國家太空研究中心 法國太空總署 / 法國
Space Force = 太空軍 / 太空部隊 天軍`);

const intelligence = kind(`
Mossad = 摩薩德 莫薩德
Shin Bet|Shin Beth = 辛貝特 辛貝 / 國安局 安全局 國家安全局 安全總局
DGSE = 對外安全總局 法國對外安全總局 / 對外安全
SVR = 對外情報局 俄羅斯對外情報局 / 對外情報
GRU = 格魯烏 軍事情報總局 軍情局 / 情報總局 軍情
FSB|Federal Security Service = 聯邦安全局 俄羅斯聯邦安全局 俄聯邦安全局 / 安全局 金融穩定 ; ; Russia|Moscow|Kremlin|Putin
KGB = 國家安全委員會 克格勃 / 國安會 格別烏
ISI = 三軍情報局 / 情報局 ; ; Pakistan|Islamabad
National Intelligence Service = 國家情報院 國情院 / 情報
ASIO = 澳洲安全情報組織 澳洲安全情報機構 安全情報組織 澳大利亞安全情報組織 / 安全情報
CSIS = 加拿大安全情報局 安全情報局 / 安全情報 戰略與國際研究中心 國際戰略 戰略暨國際 ; ; Canad|Ottawa
Defense Intelligence Agency = 國防情報局 國防情報署 / 情報
National Reconnaissance Office = 國家偵察局 國家偵查局 / 偵察
Director of National Intelligence = 國家情報總監 / 情報
House Intelligence Committee|Senate Intelligence Committee = 情報委員會 / 情報
Stasi = 史塔西 斯塔西 史塔西秘密警察 / 國家安全部`);

const energyAgencies = kind(`
Federal Energy Regulatory Commission|FERC = 聯邦能源管理委員會 聯邦能源監管委員會 聯邦能源管制委員會 / 能源
Nuclear Regulatory Commission|NRC = 核能管制委員會 核管理委員會 核能管理委員會 核管會 核監管委員會 / 核管 核能
EIA|Energy Information Administration = 能源資訊署 能源信息署 能源資訊管理局 能源資料署 能源情報署 能源信息管理局 / 能源 環境影響 環評
National Energy Administration = 國家能源局 / 能源
Atomic Energy Commission = 原子能委員會 原委會 原能會 / 原子能
Tennessee Valley Authority|TVA = 田納西河谷管理局 田納西流域管理局 田納西河流域管理局 / 田納西
Euratom = 歐洲原子能共同體 歐洲原子能 / 原子能`);

const americanBodies = kind(`
OMB|Office of Management and Budget = 管理及預算局 管理與預算局 行政管理和預算局 行政管理與預算局 管理和預算辦公室 預算管理局 白宮預算辦公室 / 預算
OPM|Office of Personnel Management = 人事管理局 人事管理辦公室 人事管理署 / 人事
GSA|General Services Administration = 總務署 總務管理局 聯邦總務署 總務局 聯邦總務管理局 總務行政管理局 / 總務
USAID|Agency for International Development = 國際開發署 國際開發總署 美援署 / 國際開發 國際發展
CMS|Centers for Medicare and Medicaid Services|Centers for Medicare & Medicaid Services = 醫療保險和醫療補助服務中心 聯邦醫療保險暨補助服務中心 醫療保險與醫療補助服務中心 醫療保險及醫療補助服務中心 聯邦醫療保險與醫療補助服務中心 / 醫療保險 醫療補助 聯邦醫療 內容管理
Department of Veterans Affairs|Veterans Affairs = 退伍軍人事務部 退伍軍人部 退伍軍人事務局 / 退伍軍人 退役軍人
CPSC|Consumer Product Safety Commission = 消費品安全委員會 消費者產品安全委員會 消費產品安全委員會 / 產品安全 消費品
MSHA = 礦山安全與健康管理局 礦場安全衛生署 礦業安全與健康管理局 礦山安全和健康管理局 / 礦
Federal Railroad Administration = 聯邦鐵路管理局 聯邦鐵路局 聯邦鐵路署 / 鐵路
Federal Highway Administration = 聯邦公路管理局 聯邦公路局 聯邦公路署 / 公路
Federal Election Commission = 聯邦選舉委員會 聯邦選委會 / 選舉 選委會
National Endowment for the Humanities = 國家人文基金會 國家人文學科基金會 / 人文
National Endowment for the Arts = 國家藝術基金會 國家藝術基金 / 藝術
National Archives = 國家檔案館 國家檔案局 國家檔案 國家檔案和記錄管理局 / 檔案
Government Accountability Office = 政府問責署 政府責任署 政府責任辦公室 政府問責局 政府課責署 審計總署 / 問責 審計 課責
Congressional Budget Office = 國會預算辦公室 國會預算處 國會預算局 / 預算
Bureau of Industry and Security = 工業與安全局 工業和安全局 產業安全局 工業及安全局 / 工業
Army Corps of Engineers = 陸軍工兵部隊 陸軍工程兵團 陸軍工兵團 陸軍工程部隊 / 工兵 工程兵
Fish and Wildlife Service = 魚類及野生動物管理局 魚類和野生動物管理局 魚類及野生動物管理署 魚類與野生動物管理局 魚類暨野生動物管理局 / 野生
Bureau of Prisons = 聯邦監獄局 監獄局 獄政局 監獄管理局 / 監獄 獄政
Patent and Trademark Office = 專利商標局 專利及商標局 專利和商標局 專利暨商標局 專利與商標局 / 專利
Copyright Office = 版權局 著作權局 版權辦公室 著作權辦公室 / 版權 著作權
Joint Chiefs of Staff = 參謀長聯席會議 參謀首長聯席會議 參聯會 / 參謀 聯席`);

const britishBodies = kind(`
Serious Fraud Office|SFO = 嚴重欺詐辦公室 重大詐欺偵查署 嚴重詐騙辦公室 反嚴重欺詐局 重案詐欺偵查局 嚴重詐欺辦公室 反重大詐欺辦公室 重大欺詐辦公室 / 詐 舊金山 三藩市 ; ; raud|UK|British|Brit|brib|corrupt|prosecut
Ofwat = 供水服務監管局 水務監管局 水務辦公室 水務監管機構 水務服務監管局 / 水務 供水 水業
Companies House = 公司註冊處 公司註冊局 公司登記局 公司登記處 / 公司註冊 公司登記 工商
Charity Commission = 慈善委員會 慈善事業委員會 / 慈善
Gambling Commission = 博彩委員會 賭博委員會 博弈委員會 / 博彩 賭博 博弈
Care Quality Commission = 照護品質委員會 護理質量委員會 醫療品質委員會 醫療照護品質委員會 / 品質 質量
Environment Agency = 環境署 環境局 / 環境
Health and Safety Executive = 健康與安全執行局 健康安全局 健康及安全執行局 職業安全衛生署 健康與安全署 / 安全
National Audit Office = 國家審計署 國家審計局 國家審計處 國家審計辦公室 審計署 / 審計
Department for Work and Pensions|DWP = 就業與退休保障部 工作與退休金部 勞動與退休金部 工作及退休保障部 就業及退休金部 就業和養老金部 工作和養老金部 / 退休金 養老金 退休
Department for Education = 教育部 / 教育
Department for Transport = 運輸部 交通部 / 運輸 交通
Department of Health and Social Care = 衛生及社會照護部 衛生與社會保健部 衛生和社會保健部 衛生與社會照護部 衞生及社會護理部 / 衛生 衞生
Office for Students = 學生事務辦公室 學生辦公室 / 學生
Ordnance Survey = 地形測量局 英國地形測量局 陸地測量局 / 測量
Advertising Standards Authority = 廣告標準局 廣告標準管理局 廣告標準委員會 / 廣告
Independent Office for Police Conduct = 警察行為獨立辦公室 獨立警察投訴委員會 警察行為監督獨立辦公室 / 警察行為 警務
UK Health Security Agency = 衛生安全局 英國衛生安全局 衛生安全署 英國健康安全局 / 衛生安全 健康安全
Food Standards Agency = 食品標準局 食品標準署 食品標準管理局 / 食品
Metropolitan Police|Met Police = 倫敦警察廳 大都會警察 倫敦警方 倫敦大都會警察 倫敦都會警察 大都會警察局 / 警察 警方 蘇格蘭場 警隊
Transport for London|TfL = 倫敦交通局 倫敦運輸局 倫敦運輸 / 倫敦
Network Rail = 英國鐵路網公司 英國路網公司 網絡鐵路 鐵路網公司 / 鐵路
UK Statistics Authority = 統計局 英國統計局 國家統計管理局 / 統計`);

const europeanBodies = kind(`
European Food Safety Authority|EFSA = 歐洲食品安全局 歐盟食品安全局 歐洲食品安全署 / 食品安全
European Chemicals Agency|ECHA = 歐洲化學品管理局 歐洲化學總署 歐洲化學品管理署 歐洲化學品局 / 化學
Frontex = 歐洲邊境與海岸警衛局 歐洲邊境及海岸警衛隊 邊境管理局 歐盟邊防 歐盟邊境 / 邊境 邊防
European Court of Auditors = 歐洲審計院 歐盟審計院 / 審計
European Investment Fund = 歐洲投資基金
European Stability Mechanism|ESM = 歐洲穩定機制 / 穩定機制
European Environment Agency = 歐洲環境署 歐洲環境局 歐盟環境署 / 環境
European External Action Service = 歐盟對外行動署 歐盟對外事務部 歐洲對外行動署 / 對外
European Centre for Disease Prevention and Control|ECDC = 歐洲疾病預防控制中心 歐洲疾病預防及控制中心 歐洲疾病管制中心 歐洲疾控中心 歐洲疾病預防與控制中心 / 疾控 疾病 疾管
European Union Intellectual Property Office|EUIPO = 歐盟智慧財產局 歐盟知識產權局 / 智慧財產 知識產權
European Patent Office = 歐洲專利局 / 專利
Eurojust = 歐洲司法組織 歐盟司法合作組織 歐洲檢察官組織 / 司法
European Public Prosecutor's Office|European Public Prosecutor’s Office|EPPO = 歐洲檢察官辦公室 歐盟檢察官辦公室 歐洲檢察署 / 檢察
ENISA = 歐盟網路安全局 歐盟網絡安全局 歐洲網路安全局 / 網路安全 網絡安全
Council of Europe = 歐洲委員會 歐洲理事會 / 歐洲評議會
Council of the European Union|EU Council|Council of the EU = 歐盟理事會 歐盟部長理事會 / 理事會
European Economic and Social Committee = 歐洲經濟和社會委員會 歐洲經濟社會委員會 歐洲經濟暨社會委員會 / 經濟和社會 經濟社會
European Ombudsman = 歐洲監察使 歐盟監察使 歐洲監察專員 歐洲申訴專員 / 監察 申訴`);

export const moreCourts = kind(`
Constitutional Court = 憲法法院 憲法法庭 / 憲法 憲政 釋憲
Crown Court = 皇家刑事法院 刑事法院 皇家法院 刑事法庭 / 刑事 皇室
Magistrates' Court|Magistrates’ Court|Magistrates' Courts|Magistrates Court = 裁判法院 治安法院 裁判法庭 地方法院 / 裁判 治安
County Court = 郡法院 縣法院 地方法院 郡法庭 / 郡 縣
Family Court = 家事法院 家庭法院 家事法庭 / 家事 家庭
Bankruptcy Court = 破產法院 破產法庭 / 破產
Tax Court = 稅務法院 稅務法庭 / 稅務 稅
Juvenile Court = 少年法院 少年法庭 / 少年 兒童 青少年
Labour Court|Labor Court = 勞動法院 勞工法院 勞動法庭 勞工法庭 / 勞動 勞工 勞資
Administrative Court = 行政法院 行政法庭 / 行政
Circuit Court of Appeals = 巡迴上訴法院 上訴法院 / 巡迴 上訴
Circuit Court = 巡迴法院 巡迴法庭 / 巡迴
Court of First Instance = 原訟法庭 初審法院 一審法院 / 一審 初審 原訟 第一審
Superior Court = 高等法院 高級法院 / 高等 高級 上級
Coroner's Court|Coroner’s Court = 死因裁判法庭 死因法庭 / 死因 驗屍
Court of International Trade = 國際貿易法院 國際貿易法庭 / 貿易
Court of Arbitration for Sport|CAS = 體育仲裁法庭 國際體育仲裁法庭 體育仲裁院 國際體育仲裁院 運動仲裁法庭 / 體育仲裁 運動仲裁 化學文摘
Permanent Court of Arbitration = 常設仲裁法院 / 仲裁
Intermediate People's Court|Intermediate People’s Court = 中級人民法院 中院 / 中級 中院
High People's Court|High People’s Court = 高級人民法院 高院 / 高級 高院
Intellectual Property Court = 知識產權法院 智慧財產法院 智慧財產及商業法院 / 知識產權 智慧財產
Chancery Court|Court of Chancery = 衡平法院 大法官法院 / 衡平 大法官
Federal Circuit = 聯邦巡迴 聯邦巡迴上訴法院 / 聯邦 巡迴
Court of Cassation = 最高法院 最高上訴法院 終審法院 / 最高 破毀 撤銷 翻案
Criminal Court = 刑事法院 刑事法庭 / 刑事 刑
Civil Court = 民事法院 民事法庭 / 民事
Small Claims Court = 小額索償法庭 小額法庭 小額錢債 / 小額
Military Court = 軍事法院 軍事法庭 / 軍
Maritime Court|Admiralty Court = 海事法院 海事法庭 / 海事`);

export const moreExchanges = kind(`
ASX|Australian Securities Exchange = 澳洲證券交易所 澳大利亞證券交易所 澳交所 / 澳洲 澳股 澳大利亞
TSX|Toronto Stock Exchange = 多倫多證券交易所 多倫多證交所 多交所 / 多倫多
Bombay Stock Exchange = 孟買證券交易所 孟買證交所 孟買交易所 / 孟買
Korea Exchange = 韓國交易所 韓國證券交易所 / 韓國 韓交所
Japan Exchange Group|JPX = 日本交易所 / 日本
Euronext = 泛歐交易所 泛歐證券交易所 / 泛歐
Deutsche Boerse|Deutsche Börse = 德意志交易所 德國證券交易所 / 德交所
London Metal Exchange|LME = 倫敦金屬交易所 / 倫敦
Chicago Mercantile Exchange|CME|CME Group = 芝加哥商品交易所 芝商所 芝加哥商業交易所 / 芝加哥
Chicago Board of Trade|CBOT = 芝加哥期貨交易所 芝加哥交易所 / 芝加哥
Cboe|CBOE = 芝加哥選擇權交易所 芝加哥期權交易所 / 芝加哥
NYMEX|Nymex|New York Mercantile Exchange = 紐約商品交易所 紐約商業交易所 紐約商業期貨交易所 / 紐約
COMEX|Comex = 紐約商品交易所 紐約商品期貨交易所 紐約期金 / 紐約
Intercontinental Exchange = 洲際交易所 / 洲際
Shanghai Futures Exchange|SHFE = 上海期貨交易所 上期所 / 上海
Dalian Commodity Exchange|DCE = 大連商品交易所 大商所 / 大連
Zhengzhou Commodity Exchange|ZCE = 鄭州商品交易所 鄭商所 / 鄭州
Beijing Stock Exchange = 北京證券交易所 北交所 / 北京
Taipei Exchange|TPEx = 櫃買中心 證券櫃檯買賣中心 櫃檯買賣中心 / 櫃買 上櫃
TAIFEX|Taiwan Futures Exchange = 臺灣期貨交易所 台灣期貨交易所 期交所 / 期交所
Bursa Malaysia = 馬來西亞交易所 馬來西亞證券交易所 大馬交易所 馬股 / 馬來西亞 大馬
Philippine Stock Exchange = 菲律賓證券交易所 菲交所 / 菲律賓
Stock Exchange of Thailand = 泰國證券交易所 泰交所 / 泰國
Indonesia Stock Exchange = 印尼證券交易所 / 印尼
Moscow Exchange = 莫斯科交易所 / 莫斯科
SIX Swiss Exchange|Swiss Exchange = 瑞士證券交易所 瑞士交易所 / 瑞士
Tadawul|Saudi Exchange = 沙烏地證券交易所 沙特證券交易所 沙特交易所 沙烏地交易所 / 沙`);

const standards = kind(`
ISO|International Organization for Standardization = 國際標準化組織 國際標準組織 / 感光度 獨立系統 標準
IEC|International Electrotechnical Commission = 國際電工委員會 國際電工協會 國際電氣技術委員會 / 電工
IEEE = 電機電子工程師學會 電氣電子工程師學會 電機電子工程師協會 電氣和電子工程師協會 電氣與電子工程師協會 / 電機電子 電氣電子
ANSI = 美國國家標準協會 美國國家標準學會 美國國家標準局 美國國家標準研究所 / 國家標準
ASTM = 美國材料與試驗協會 美國材料和試驗協會 美國材料試驗協會 美國試驗與材料學會 / 材料
ETSI = 歐洲電信標準協會 歐洲電信標準化協會 歐洲電信標準學會 / 電信標準
W3C|World Wide Web Consortium = 全球資訊網協會 萬維網聯盟 全球資訊網聯盟 / 萬維網 資訊網
IETF|Internet Engineering Task Force = 網際網路工程任務組 互聯網工程任務組 網際網路工程任務小組 網際網路工程工作小組 互聯網工程任務小組 / 工程任務
ICANN = 網際網路名稱與數字位址分配機構 互聯網名稱與數字地址分配機構 網際網路名稱與號碼指配組織 互聯網域名與地址管理機構 / 名稱與 域名
FASB|Financial Accounting Standards Board = 財務會計準則委員會 財務會計準則理事會 / 會計準則
IASB|International Accounting Standards Board = 國際會計準則理事會 國際會計準則委員會 / 會計準則
ISSB|International Sustainability Standards Board = 國際永續準則理事會 國際可持續發展準則理事會 國際可持續準則理事會 / 永續準則 可持續
AICPA = 美國會計師協會 美國註冊會計師協會 美國會計師公會 美國執業會計師協會 / 會計師
HKICPA|Hong Kong Institute of Certified Public Accountants = 香港會計師公會 / 會計師
ICAEW = 英格蘭及威爾斯特許會計師協會 英格蘭及威爾士特許會計師協會 英格蘭與威爾斯特許會計師公會 / 特許會計
ACCA = 特許公認會計師公會 英國特許公認會計師公會 / 特許公認
JEDEC = 固態技術協會 / 電子工程設計
Bluetooth SIG = 藍牙技術聯盟 藍牙聯盟 / 藍牙`);

const worldBodies = kind(`
International Finance Corporation = 國際金融公司 國際融資公司 / 金融公司
IFAD = 國際農業發展基金 農發基金 / 農業發展
Universal Postal Union|UPU = 萬國郵政聯盟 萬國郵聯 / 郵聯
UN Women = 聯合國婦女署 婦女署 / 婦女
UN-Habitat|UN Habitat = 人類住區規劃署 人居署 人類居住規劃署 / 人居 住區
Green Climate Fund = 綠色氣候基金 / 氣候基金
Global Environment Facility = 全球環境基金 全球環境基金會 / 環境基金
Pan American Health Organization|PAHO = 泛美衛生組織 泛美衞生組織 / 泛美
Gavi = 全球疫苗免疫聯盟 全球疫苗與免疫聯盟 全球疫苗和免疫聯盟 全球疫苗聯盟 / 疫苗
CERN = 歐洲核子研究組織 歐洲核子研究中心 歐洲核研究組織 / 核子
ESCAP = 亞洲及太平洋經濟社會委員會 亞太經社會 亞太經濟社會委員會 / 亞太 亞洲及太平洋
Economic and Social Council|ECOSOC = 經濟及社會理事會 經社理事會 經濟暨社會理事會 / 經社
Trusteeship Council = 託管理事會 / 託管
International Law Commission = 國際法委員會 / 國際法
UN Secretariat = 聯合國秘書處 / 秘書處 祕書處
International Seabed Authority = 國際海底管理局 / 海底
International Tribunal for the Law of the Sea = 國際海洋法法庭 / 海洋法
Islamic Development Bank = 伊斯蘭開發銀行 / 伊斯蘭
World Customs Organization = 世界海關組織 世界關務組織 / 海關 關務
World Tourism Organization|UNWTO = 世界旅遊組織 世界觀光組織 / 旅遊 觀光
World Organisation for Animal Health|World Organization for Animal Health|WOAH = 世界動物衛生組織 世界動物衞生組織 / 動物
Organization of American States = 美洲國家組織 / 美洲
Organisation of Islamic Cooperation|Organization of Islamic Cooperation = 伊斯蘭合作組織 / 伊斯蘭
Commonwealth of Independent States = 獨立國家國協 獨立國協 獨聯體 獨立國家聯合體 / 獨立國
Pacific Islands Forum = 太平洋島國論壇 太平洋島嶼論壇 太平洋群島論壇 / 太平洋
Boao Forum = 博鰲亞洲論壇 博鰲論壇 / 博鰲
Paris Club = 巴黎俱樂部
Basel Committee = 巴塞爾委員會 巴塞爾銀行監理委員會 巴塞爾銀行監管委員會 / 巴塞爾
IOSCO = 國際證券管理機構組織 國際證監會組織 國際證券事務監察委員會組織 國際證券委員會組織 / 證監會組織 國際證券
Médecins du Monde|Doctors of the World = 世界醫生 世界醫師聯盟 / 醫生`);

export const moreCentralBanks = kind(`
National Bank of Hungary|Magyar Nemzeti Bank = 匈牙利央行 匈牙利國家銀行 匈牙利中央銀行 / 央行 ; Hungar
Czech National Bank = 捷克央行 捷克國家銀行 捷克中央銀行 / 央行 ; Czech
National Bank of Poland = 波蘭央行 波蘭國家銀行 波蘭中央銀行 / 央行 ; Poland|Polish
National Bank of Ukraine = 烏克蘭央行 烏克蘭國家銀行 烏克蘭中央銀行 / 央行 ; Ukrain
National Bank of Romania = 羅馬尼亞央行 羅馬尼亞國家銀行 / 央行 ; Romania
Bank of Greece = 希臘央行 希臘銀行 希臘中央銀行 / 央行 ; Greece|Greek
Bank of Portugal = 葡萄牙央行 葡萄牙銀行 葡萄牙中央銀行 / 央行 ; Portug
Bank of Finland = 芬蘭央行 芬蘭銀行 芬蘭中央銀行 / 央行 ; Finland|Finnish
Central Bank of Ireland = 愛爾蘭央行 愛爾蘭中央銀行 / 央行 ; Ireland|Irish
De Nederlandsche Bank|Dutch central bank = 荷蘭央行 荷蘭銀行 荷蘭中央銀行 / 央行 ; Dutch|Netherlands
National Bank of Belgium = 比利時央行 比利時國家銀行 / 央行 ; Belgi
Central Bank of Nigeria = 奈及利亞央行 尼日利亞央行 奈及利亞中央銀行 尼日利亞中央銀行 / 央行 ; Nigeria
Central Bank of Egypt = 埃及央行 埃及中央銀行 / 央行 ; Egypt
Central Bank of Kenya = 肯亞央行 肯尼亞央行 肯亞中央銀行 肯尼亞中央銀行 / 央行 ; Kenya
Bank of Ghana = 迦納央行 加納央行 迦納銀行 加納銀行 / 央行 ; Ghana
Saudi Central Bank|SAMA = 沙烏地央行 沙特央行 沙烏地阿拉伯央行 沙特中央銀行 / 央行 ; Saudi
Central Bank of Chile = 智利央行 智利中央銀行 / 央行 ; Chile
Central Bank of Argentina = 阿根廷央行 阿根廷中央銀行 / 央行 ; Argentin
Central Bank of Colombia|Bank of the Republic of Colombia = 哥倫比亞央行 哥倫比亞中央銀行 / 央行 ; Colombia
Central Reserve Bank of Peru = 秘魯央行 秘魯中央銀行 秘魯中央儲備銀行 / 央行 ; Peru
State Bank of Pakistan = 巴基斯坦央行 巴基斯坦國家銀行 / 央行 ; Pakistan
Bangladesh Bank = 孟加拉央行 孟加拉銀行 孟加拉中央銀行 / 央行 ; Bangladesh
Central Bank of Sri Lanka = 斯里蘭卡央行 斯里蘭卡中央銀行 / 央行 ; Sri Lanka
Monetary Authority of Macao|AMCM = 澳門金融管理局 澳門金管局 / 金管局 金融管理局 ; Maca`);

const societies = kind(`
Royal Society = 皇家學會 / 皇家
Royal Geographical Society|RGS = 皇家地理學會 / 地理學會`);

const museums = kind(`
Louvre = 羅浮宮 盧浮宮 卢浮宫
British Museum = 大英博物館
Victoria and Albert Museum|V&A = 維多利亞與亞伯特博物館 維多利亞和阿爾伯特博物館 V&A / 維多利亞
Natural History Museum = 自然史博物館 自然歷史博物館 / 自然
Science Museum = 科學博物館 科學館 / 科學
Tate Modern = 泰特現代美術館 泰特現代藝術館 / 泰特
Tate Britain = 泰特不列顛 泰特英國美術館 泰特不列顛美術館 / 泰特
National Gallery = 國家美術館 國家畫廊 國立美術館 / 美術館 畫廊
National Portrait Gallery = 國家肖像館 國家肖像畫廊 國家肖像美術館 / 肖像
Metropolitan Museum of Art|Metropolitan Museum|Met Museum = 大都會藝術博物館 大都會博物館 大都會美術館 / 大都會
Museum of Modern Art|MoMA = 現代藝術博物館 現代美術館 / 現代
Guggenheim = 古根漢 古根海姆
Whitney Museum = 惠特尼美術館 惠特尼博物館 惠特尼 / 惠特尼
Prado = 普拉多
Rijksmuseum = 荷蘭國家博物館 荷蘭國立博物館 阿姆斯特丹國家博物館 國家博物館 國立博物館 / 荷蘭
Van Gogh Museum = 梵谷博物館 梵高博物館 梵谷美術館 / 梵
Uffizi = 烏菲茲 烏菲齊 烏菲兹
Pompidou = 龐畢度 蓬皮杜 龐比度
Musée d'Orsay|Musée d’Orsay|Musee d'Orsay|Orsay Museum = 奧賽博物館 奧塞美術館 奧賽美術館 奧塞博物館 / 奧賽 奧塞
Vatican Museums = 梵蒂岡博物館 / 梵蒂岡
National Palace Museum = 國立故宮博物院 台北故宮 故宮博物院 故宮 / 故宮
Palace Museum = 故宮博物院 故宮 紫禁城
Hermitage Museum|Hermitage = 冬宮博物館 艾米塔吉 埃爾米塔日 隱士廬博物館 / 冬宮 隱
Pergamon Museum = 佩加蒙博物館 貝加蒙博物館 別迦摩博物館 / 佩加蒙
Acropolis Museum = 衛城博物館 / 衛城
National Museum of China = 中國國家博物館 / 國家博物館
Getty Museum|Getty Center = 蓋蒂博物館 蓋蒂中心 保羅蓋蒂 / 蓋蒂
Art Institute of Chicago = 芝加哥藝術博物館 芝加哥藝術學院 芝加哥藝術研究院 / 芝加哥
Musée Rodin|Rodin Museum = 羅丹美術館 羅丹博物館 / 羅丹
Picasso Museum = 畢卡索博物館 畢卡索美術館 畢加索博物館 / 畢
Imperial War Museum = 帝國戰爭博物館 / 戰爭
National Maritime Museum = 國家海事博物館 國立海洋博物館 國家航海博物館 / 海事 航海 海洋
Tokyo National Museum = 東京國立博物館 / 東京
Museum of Fine Arts = 美術館 美術博物館 / 美術
Kunsthistorisches Museum = 藝術史博物館 維也納藝術史博物館 / 藝術史`);

export const universities = kind(`
University of Washington = 華盛頓大學 華大 / 華盛頓
Washington University in St. Louis|Washington University = 聖路易斯華盛頓大學 聖路易華盛頓大學 / 聖路易 華盛頓大學
George Washington University = 喬治華盛頓大學 喬治·華盛頓大學 / 華盛頓
Georgetown University|Georgetown = 喬治城大學 喬治敦大學 / 喬治城 喬治敦 喬治市
University of Chicago = 芝加哥大學 / 芝大 芝加哥
Northwestern University = 西北大學 / 西北
Northeastern University = 東北大學 / 東北
University of British Columbia|UBC = 英屬哥倫比亞大學 卑詩大學 不列顛哥倫比亞大學 不列顛哥倫比亞 / 卑詩 英屬哥倫比亞
University of Pennsylvania|UPenn = 賓夕法尼亞大學 賓州大學 賓大 / 賓夕法尼亞
Pennsylvania State University|Penn State = 賓州州立大學 賓夕法尼亞州立大學 / 賓州州立 賓夕法尼亞州立
Boston University = 波士頓大學 / 波士頓
Boston College = 波士頓學院 / 波士頓
Carnegie Mellon = 卡內基美隆 卡內基梅隆 卡耐基梅隆 / 卡內基
Duke University = 杜克大學 杜克 / 公爵大學
University College London|UCL = 倫敦大學學院 / 倫敦
King's College London|King’s College London = 倫敦國王學院 倫敦大學國王學院 國王學院 / 國王
Queen Mary University = 瑪麗皇后大學 瑪麗王后大學 倫敦瑪麗女王大學 / 瑪麗
Trinity College = 三一學院 三一大學 / 三一 聖三
University of Southern California|USC = 南加州大學 南加大 南加利福尼亞大學 / 南加 聯邦法典 美國法典
UCLA|University of California, Los Angeles = 加州大學洛杉磯分校 加利福尼亞大學洛杉磯 洛杉磯加大 / 加州大學 洛杉磯
UC Berkeley|University of California, Berkeley = 加州大學柏克萊 加州大學伯克利 柏克萊加大 柏克萊加州大學 伯克利加州大學 柏克萊大學 / 柏克萊 伯克利
UC San Diego|UCSD|University of California, San Diego = 加州大學聖地牙哥 加州大學聖迭戈 加州大學聖地亞哥 / 聖地牙哥 聖迭戈 聖地亞哥
UC Davis|University of California, Davis = 加州大學戴維斯 / 戴維斯
UC Irvine|University of California, Irvine = 加州大學爾灣 加州大學歐文 加州大學爾灣分校 / 爾灣 歐文
UCSF|University of California, San Francisco = 加州大學舊金山 加州大學三藩市 舊金山加大 / 舊金山 三藩市
Georgia Tech|Georgia Institute of Technology = 喬治亞理工 佐治亞理工 / 喬治亞 佐治亞
Virginia Tech = 維吉尼亞理工 弗吉尼亞理工 維州理工 / 理工
Texas A&M = 德州農工 德克薩斯農工 得克薩斯農工 / 農工
University of Texas|UT Austin = 德州大學 德克薩斯大學 得州大學 得克薩斯大學 / 德州 得州 奧斯汀
Michigan State University|Michigan State = 密西根州立大學 密歇根州立大學 / 州立
University of Michigan = 密西根大學 密歇根大學 密大 / 密西根 密歇根
Ohio State University|Ohio State = 俄亥俄州立大學 俄亥俄州立 / 俄亥俄
Purdue = 普渡 普度
Vanderbilt = 范德堡 范德比爾特 凡德堡
Emory University = 埃默里 艾默里 愛默蕾
Rice University = 萊斯大學 / 稻米 米
Brown University = 布朗大學 / 布朗
Dartmouth = 達特茅斯 達特矛斯
New York University|NYU = 紐約大學 / 紐大 紐約
Fordham = 福坦莫 福德漢姆 福特漢姆 福德姆
Tufts = 塔夫茨 塔夫斯 塔弗茲
Brandeis = 布蘭迪斯 布蘭戴斯
Notre Dame = 聖母大學 諾特丹 / 聖母 巴黎聖母院
McGill = 麥吉爾 麥基爾
University of Toronto = 多倫多大學 / 多大 多倫多
Australian National University|ANU = 澳洲國立大學 澳大利亞國立大學 / 國立大學
University of Melbourne = 墨爾本大學 / 墨大 墨爾本
University of Sydney = 雪梨大學 悉尼大學 / 悉大 雪梨 悉尼
UNSW|University of New South Wales = 新南威爾斯大學 新南威爾士大學 / 新南威爾
Monash = 蒙納士 莫納什 蒙納許 莫納許
ETH Zurich|ETH Zürich = 蘇黎世聯邦理工 / 蘇黎世
EPFL = 洛桑聯邦理工 洛桑理工 / 洛桑
University of Edinburgh = 愛丁堡大學 / 愛丁堡
University of Manchester = 曼徹斯特大學 / 曼大 曼徹斯特
University of Warwick|Warwick University = 華威大學 / 華威
University of Bristol = 布里斯托大學 布里斯托爾大學 / 布里斯托
Durham University = 杜倫大學 達勒姆大學 / 杜倫
University of St Andrews|St Andrews University = 聖安德魯斯大學 聖安德魯大學 / 聖安德魯
KU Leuven = 魯汶大學 / 魯汶
Delft University = 台夫特理工 代爾夫特理工 戴爾夫特 / 台夫特 代爾夫特
Leiden University = 萊登大學 萊頓大學 / 萊登 萊頓
Sorbonne = 索邦 巴黎大學 / 巴黎大學
Seoul National University = 首爾大學 國立首爾大學 首爾國立大學 / 首爾
Yonsei = 延世
KAIST = 韓國科學技術院 韓國科學技術研究院 韓國高等科學技術學院 韓國科技院 / 韓國科學
Waseda = 早稻田
Keio = 慶應 慶應義塾
Osaka University = 大阪大學 / 大阪
Tohoku University = 東北大學 / 東北
Nagoya University = 名古屋大學 / 名古屋
Hitotsubashi University = 一橋大學 / 一橋
Nanyang Technological University = 南洋理工 / 南大 南洋
Singapore Management University = 新加坡管理大學 / 新大 管理大學
National Cheng Kung University|NCKU = 成功大學 成大
National Chengchi University = 政治大學 政大
National Taiwan Normal University = 臺灣師範大學 台灣師範大學 師大 台師大 / 師範
National Central University = 中央大學
National Chung Hsing University = 中興大學
National Sun Yat-sen University|Sun Yat-sen University = 中山大學
Zhejiang University = 浙江大學 浙大 / 浙江
Shanghai Jiao Tong University = 上海交通大學 上海交大 / 交通大學 交大
Xi'an Jiaotong University|Xi’an Jiaotong University = 西安交通大學 西安交大 / 交通大學 交大
Nanjing University = 南京大學 / 南大 南京
Renmin University = 中國人民大學 人民大學 / 人大
Beihang University = 北京航空航天大學 北航 / 航空航天
Beijing Normal University = 北京師範大學 北師大 / 師範
Wuhan University = 武漢大學 武大 / 武漢
Xiamen University = 廈門大學 廈大 / 廈門
Tongji University = 同濟大學 / 同濟
Open University = 公開大學 空中大學 開放大學 / 公開 開放
Metropolitan University = 都會大學 / 大都會 城市大學 都市大學
Education University of Hong Kong|EdUHK = 教育大學 教大 / 教大
Hang Seng University = 恒生大學 恆生大學 / 恒大`);

const unions = kind(`
United Auto Workers|UAW = 全美汽車工人聯合會 聯合汽車工人工會 美國汽車工人聯合會 全美汽車工會 汽車工人聯合會 / 汽車工
Teamsters = 卡車司機工會 卡車司機兄弟會 國際卡車司機兄弟會 / 卡車 貨車司機
AFL-CIO = 勞聯 勞聯-產聯 勞聯產聯 美國勞工聯合會 勞工總會與產業勞工組織 / 勞聯 產聯
SEIU|Service Employees International Union = 服務業雇員國際工會 服務業國際工會 服務僱員國際工會 / 服務業 服務
American Federation of Teachers = 美國教師聯合會 美國教師聯盟 / 教師
National Education Association = 全國教育協會 美國全國教育協會 全美教育協會 / 教育協會
United Steelworkers = 美國鋼鐵工人聯合會 鋼鐵工人聯合會 鋼鐵工會 聯合鋼鐵工人 / 鋼鐵
International Longshoremen's Association|International Longshoremen’s Association|ILA = 國際碼頭工人協會 國際碼頭工人聯合會 / 碼頭
SAG-AFTRA|Screen Actors Guild = 美國演員工會 演員工會 演員公會 美國影視演員協會 銀幕演員工會 / 演員
Writers Guild|Writers Guild of America|WGA = 美國編劇工會 編劇工會 編劇公會 作家公會 作家協會 / 編劇
Directors Guild = 導演工會 導演公會 / 導演
Trades Union Congress|TUC = 英國總工會 工會大會 職工大會 英國職工大會 / 總工會 工會
Royal College of Nursing = 皇家護理學院 皇家護理學會 / 護理
British Medical Association = 英國醫學會 英國醫學協會 英國醫師協會 英國醫療協會 / 醫學 醫師
American Medical Association = 美國醫學會 美國醫學協會 / 醫學 醫師
American Bar Association = 美國律師協會 美國律師公會 / 律師
Law Society = 律師會 律師協會 法學會 律師公會 / 律師 法律學會
Bar Association = 大律師公會 律師公會 律師協會 / 律師
Fire Brigades Union = 消防隊工會 消防員工會 消防工會 / 消防
IG Metall = 金屬工業工會 德國金屬工業工會 五金工會 德國五金工會 / 金屬 五金
CGT = 法國總工會 總工會 勞工總聯盟 / 工會
Chamber of Commerce = 商會 / 總商會 商業
National Rifle Association|NRA = 全國步槍協會 美國步槍協會 全美步槍協會 / 步槍
American Civil Liberties Union|ACLU = 美國公民自由聯盟 公民自由聯盟 美國民權聯盟 / 公民自由
NAACP = 全國有色人種協進會 美國全國有色人種協進會 / 有色人種
Planned Parenthood = 計劃生育聯盟 計畫生育聯盟 家庭計劃 / 生育
American Heart Association = 美國心臟協會 美國心臟學會 / 心臟
American Cancer Society = 美國癌症協會 美國癌症學會 美國癌症防治協會 / 癌症
American Diabetes Association = 美國糖尿病協會 美國糖尿病學會 / 糖尿病
American Academy of Pediatrics = 美國兒科學會 美國小兒科學會 美國兒科醫學會 / 兒科
Federation of Trade Unions = 工聯會 工會聯合會 總工會 / 工會
National Federation of Independent Business|NFIB = 獨立企業聯盟 全國獨立企業聯盟 獨立企業聯合會 / 獨立企業
National Association of Realtors = 全美房地產經紀人協會 全國房地產經紀人協會 全美不動產協會 / 房地產經紀 經紀人 不動產
Mortgage Bankers Association = 抵押貸款銀行家協會 抵押銀行協會 房貸銀行協會 抵押貸款銀行業協會 / 抵押貸款 房貸 按揭`);

export const moreParties = kind(`
Democratic Unionist Party|DUP = 民主統一黨 民主聯盟黨 / 統一黨
Plaid Cymru = 威爾斯黨 威爾士黨 / 威爾
Free Democrats|Free Democratic Party|FDP = 自由民主黨 自民黨 / 自由
Christian Social Union|CSU = 基社盟 基督教社會聯盟 / 基社
Left Party|Die Linke = 左翼黨 左派黨 / 左
National Rally = 國民聯盟 國民集會 國民陣線 / 極右
Brothers of Italy = 兄弟黨 義大利兄弟黨 意大利兄弟黨 / 兄弟
Five Star Movement = 五星運動 / 五星
Forza Italia = 力量黨 義大利力量黨 意大利力量黨 / 力量
Vox = 呼聲黨 聲音黨 / 民聲
Podemos = 我們能 我們可以 / 我們
Liberal Democratic Party|LDP = 自民黨 自由民主黨 / 自民
Constitutional Democratic Party|CDP = 立憲民主黨 / 立憲 立民 碳揭露 碳信息
Japan Innovation Party|Nippon Ishin = 日本維新會 維新會 維新之會 日本維新之會 / 維新
Sanseito = 參政黨
People Power Party = 國民力量 國民力量黨 / 國民力
Indian National Congress|Congress Party = 國大黨 印度國大黨 國民大會黨 / 國大
Aam Aadmi Party = 平民黨 小老百姓黨 / 平民
African National Congress|ANC = 非洲民族議會 非洲人國民大會 非國大 / 非洲民族
Democratic Alliance|Democratic Union|Social Democratic Union = 民主聯盟 社會民主聯盟 / 民主
Economic Freedom Fighters = 經濟自由鬥士 / 經濟自由
United Russia = 統一俄羅斯 統一俄羅斯黨 / 統俄
New Democratic Party|NDP = 新民主黨 / 新民主
Bloc Québécois|Bloc Quebecois = 魁人政團 魁北克集團 / 魁
One Nation = 一族黨 單一民族黨 一國黨 / 一個國家
Fianna Fáil|Fianna Fail = 共和黨 愛爾蘭共和黨 / 芬尼亞
Fine Gael = 統一黨 愛爾蘭統一黨 / 統一
Yesh Atid = 未來黨 擁有未來黨 有未來黨 / 未來
Shas = 沙斯黨 / 沙斯
New Power Party = 時代力量 / 時力
People First Party = 親民黨 / 親民
Taiwan Statebuilding Party = 台灣基進 基進黨 / 基進
DAB = 民建聯 / 民建 ; ; Hong Kong|Legislative|lawmaker|pro-Beijing
Civic Party = 公民黨 / 公民
New People's Party|New People’s Party = 新民黨 / 新民
Justice and Development Party|AKP = 正義與發展黨 正義發展黨 正發黨 / 正義
Republican People's Party|Republican People’s Party|CHP = 共和人民黨 / 共和
Pheu Thai = 為泰黨 / 為泰
Move Forward Party|Move Forward = 前進黨 遠進黨 / 前進 向前
Workers' Party|Workers’ Party = 工人黨 / 工人 勞工黨 勞動 勞工
People's Action Party|People’s Action Party|PAP = 人民行動黨 行動黨 / 行動黨
Freedom Party = 自由黨 / 自由
Socialist Party = 社會黨 社會主義黨 / 社會
Law and Justice = 法律與正義 法律正義黨 法律與公正黨 / 法律
Civic Platform = 公民綱領 公民平台 公民綱領黨 / 公民
Fidesz = 青民盟 青年民主主義者聯盟 / 青民
Syriza = 激進左翼聯盟 激左盟 / 左翼`);

const asianBodies = kind(`
METI = 經濟產業省 經產省 / 經濟產業 ; economy, trade and industry
MEXT = 文部科學省 文科省 / 文部
MLIT = 國土交通省 國交省 / 國土交通
MHLW = 厚生勞動省 厚勞省 / 厚生
JETRO = 日本貿易振興機構 貿易振興機構 日本貿易振興會 / 貿易振興
JICA = 日本國際協力機構 國際協力機構 日本國際合作機構 / 國際協力 國際合作
GPIF = 年金積立金管理運用獨立行政法人 政府年金投資基金 政府養老金投資基金 年金積立金 政府退休金投資基金 / 年金 養老金 退休
Self-Defense Forces|Self-Defence Forces|SDF = 自衛隊 / 民主力量 庫德 ; ; Japan|Tokyo
Imperial Household Agency = 宮內廳 / 皇室
Japan Meteorological Agency = 日本氣象廳 氣象廳 / 氣象
Japan Coast Guard = 海上保安廳 日本海上保安廳 海保廳 / 海上保安 海巡 海岸
Japan Tourism Agency = 觀光廳 / 觀光 旅遊
Nuclear Regulation Authority = 原子力規制委員會 原子能規制委員會 核能規制委員會 原子能管制委員會 / 規制 原子
Digital Agency = 數位廳 數字廳 / 數位
Blue House = 青瓦台
Korea Disease Control and Prevention Agency|KDCA = 疾病管理廳 韓國疾病管理廳 疾病管理本部 / 疾病
Housing and Development Board|HDB = 建屋發展局 建屋局 / 建屋 組屋
Central Provident Fund|CPF = 中央公積金 公積金
Corrupt Practices Investigation Bureau|CPIB = 貪污調查局 反貪局 貪污行為調查局 / 貪污 反貪
Land Transport Authority = 陸路交通管理局 陸交局 / 陸路 陸交
Ministry of Manpower = 人力部 / 人力
Khazanah = 國庫控股 / 國庫
Malaysian Anti-Corruption Commission|MACC = 馬來西亞反貪污委員會 反貪污委員會 反貪委 反貪會 / 反貪
Central Bureau of Investigation = 中央調查局 印度中央調查局 / 調查
Enforcement Directorate = 執法局 印度執法局 / 執法
Supreme Leader = 最高領袖 最高領導人 / 領袖
Guardian Council = 憲法監護委員會 監護委員會 憲監會 / 監護
Revolutionary Guards|Revolutionary Guard|IRGC = 革命衛隊 伊斯蘭革命衛隊 / 革命衛
Majlis = 伊朗議會 伊斯蘭議會 / 議會 國會 會客
Knesset = 以色列國會 以色列議會 克奈塞特 / 國會 議會
Diet = 日本國會 / 國會 議會 國家議會 飲食 節食 膳食 ; ; Japan|Tokyo|lawmaker
Lok Sabha = 人民院 下議院 印度下院 下院 / 人民
Rajya Sabha = 聯邦院 上議院 印度上院 上院 / 聯邦
Duma|State Duma = 國家杜馬 杜馬 俄羅斯下議院 / 下議院 下院
Bundestag = 聯邦議院 德國聯邦議院 聯邦議會 聯邦眾議院 德國議會 / 下議院 下院 國會 議會 議院
Bundesrat = 聯邦參議院 德國聯邦參議院 / 參議院 上議院 上院
National Assembly = 國民議會 國民大會 全國代表大會 / 國會 議會 國大 立法`);

export const taiwanBodies = kind(`
National Health Insurance Administration = 健保署 中央健康保險署 / 健保
Taiwan Centers for Disease Control|Taiwan CDC = 疾管署 疾病管制署 / 疾管
Taiwan Food and Drug Administration|TFDA = 食藥署 食品藥物管理署 / 食藥
Institute for Information Industry = 資策會 資訊工業策進會 / 資訊工業
National Applied Research Laboratories|NARLabs = 國研院 國家實驗研究院 / 實驗研究
Taiwan Space Agency|TASA = 國家太空中心 台灣太空中心 / 太空中心
National Health Research Institutes|NHRI = 國衛院 國家衛生研究院 / 衛生研究
National Chung-Shan Institute of Science and Technology|NCSIST = 中科院 中山科學研究院 國家中山科學研究院 / 中山科學
Central Deposit Insurance Corporation = 中央存款保險公司 存保公司 存保 / 存款保險
Taiwan Depository and Clearing Corporation|TDCC = 集保結算所 集保 集中保管結算所 / 集保
Water Resources Agency = 水利署 / 水利
Bureau of Standards, Metrology and Inspection|BSMI = 標準檢驗局 標檢局 / 標檢 標準檢驗
Intellectual Property Office|TIPO = 智慧財產局 智財局 知識產權局 / 智慧財產 知識產權
International Trade Administration = 國際貿易署 國貿署 國際貿易局 國貿局 國際貿易管理局 / 國際貿易
Bureau of Foreign Trade = 國際貿易局 國貿局 / 貿易
Tourism Administration = 觀光署 觀光局 / 觀光 旅遊
Directorate General of Highways|Highway Bureau = 公路局 公路總局 / 公路
Freeway Bureau = 高速公路局 高公局 / 高速公路
Taiwan Railways Administration|Taiwan Railway Corporation|TRA = 台鐵 臺鐵 / 鐵路
Taiwan High Speed Rail|THSR|THSRC = 台灣高鐵 高鐵 臺灣高鐵 / 高速鐵路
Council of Agriculture = 農委會 農業委員會 / 農業
Council of Indigenous Peoples|Indigenous Peoples Council = 原民會 原住民族委員會 / 原住民
Hakka Affairs Council = 客委會 客家委員會 / 客家
Overseas Community Affairs Council|OCAC = 僑委會 僑務委員會 / 僑務
Veterans Affairs Council = 退輔會 國軍退除役官兵輔導委員會 / 退輔 退除役 榮民
Sports Administration = 體育署 / 體育 運動部
Presidential Office = 總統府 / 總統
Supreme Administrative Court = 最高行政法院 / 行政法院
Bank of Taiwan = 台灣銀行 臺灣銀行 台銀
Land Bank of Taiwan = 土地銀行 土銀`);

export const mainlandBodies = kind(`
Ministry of Ecology and Environment = 生態環境部 / 環境 生態
Ministry of Natural Resources = 自然資源部 / 自然資源 國土
Ministry of Human Resources and Social Security = 人力資源和社會保障部 人力資源社會保障部 人社部 / 人社
Ministry of Civil Affairs = 民政部 / 民政
Ministry of Housing and Urban-Rural Development = 住房和城鄉建設部 住建部 住房城鄉建設部 / 住建
Ministry of Water Resources = 水利部 / 水利
Ministry of Emergency Management = 應急管理部 / 應急
Ministry of Culture and Tourism = 文化和旅遊部 文旅部 / 文旅 文化
Ministry of Science and Technology = 科學技術部 科技部 / 科技
Ministry of Veterans Affairs = 退役軍人事務部 / 退役軍人
National Healthcare Security Administration = 國家醫療保障局 國家醫保局 醫保局 / 醫保 醫療保障
National Radio and Television Administration = 國家廣播電視總局 廣電總局 / 廣電
National Press and Publication Administration = 國家新聞出版署 新聞出版署 / 新聞出版
National Immigration Administration = 國家移民管理局 移民局 移民管理局 / 移民
National Audit Office of China|China National Audit Office = 審計署 / 審計
National Supervisory Commission = 國家監察委員會 國家監委 監察委 / 監委 監察
United Front Work Department = 統戰部 統一戰線工作部 / 統戰
Publicity Department|Propaganda Department = 宣傳部 中宣部 / 宣傳
Organization Department = 組織部 中組部 / 組織
International Liaison Department|International Department = 對外聯絡部 中聯部 / 聯絡部
Political and Legal Affairs Commission = 政法委 政法委員會 / 政法
China Meteorological Administration = 中國氣象局 / 氣象
China Earthquake Administration = 中國地震局 / 地震
China Coast Guard = 中國海警 海警局 / 海警
Chinese Academy of Social Sciences = 中國社會科學院 社科院 / 社科
Chinese Academy of Engineering = 中國工程院 工程院 / 工程
Red Cross Society of China = 中國紅十字會 / 紅十字
All-China Federation of Trade Unions = 中華全國總工會 全國總工會 / 總工會
Communist Youth League = 共青團 共產主義青年團 / 青年團
China Banking and Insurance Regulatory Commission = 銀保監會 中國銀保監會 中國銀行保險監督管理委員會 / 銀保監
China Securities Regulatory Commission = 中國證監會 證監會 中國證券監督管理委員會 / 證監
State Administration of Foreign Exchange = 國家外匯管理局 外匯局 外管局 外匯管理局 / 外匯
State Administration for Market Regulation = 國家市場監督管理總局 市場監管總局 市監總局 / 市場監
Cyberspace Administration of China = 國家互聯網信息辦公室 國家網信辦 網信辦 / 網信
National Development and Reform Commission = 國家發展和改革委員會 國家發改委 發改委 國家發展改革委 / 發改委 發展改革`);

export const hongKongBodies = kind(`
Centre for Health Protection = 衞生防護中心 衛生防護中心 / 防護
Centre for Food Safety = 食物安全中心 食安中心 / 食物安全
University Grants Committee = 教資會 大學教育資助委員會 / 資助
Examinations and Assessment Authority|HKEAA = 考評局 考試及評核局 / 考評
Monetary Authority = 金融管理專員 金管局 金融管理局 / 金融管理 金管
Estate Agents Authority = 地監局 地產代理監管局 / 地產代理
Travel Industry Authority = 旅監局 旅遊業監管局 / 旅遊
Construction Industry Council = 建造業議會 / 建造業
Employees Retraining Board = 僱員再培訓局 再培訓局 / 再培訓
Commissioner of Customs and Excise = 海關關長 / 海關
Director of Audit = 審計署署長 / 審計
Hong Kong Police Force|Hong Kong Police = 香港警務處 警務處 香港警隊 香港警察 / 警
Hong Kong Science Park|Science Park = 科學園 / 科技園
Hong Kong Palace Museum = 故宮文化博物館 / 故宮
West Kowloon Cultural District Authority = 西九管理局 西九文化區管理局 / 西九
Ocean Park = 海洋公園
Kowloon-Canton Railway Corporation|KCRC = 九廣鐵路公司 九鐵 / 九廣
Process Review Panel = 程序覆檢委員會 / 程序
Market Misconduct Tribunal = 市場失當行為審裁處 / 市場失當
Takeovers Panel = 收購委員會 收購及合併委員會 / 收購
Listing Committee = 上市委員會 / 上市
Investor Compensation Company = 投資者賠償公司 投資者賠償 / 賠償
Deposit Protection Board = 存保會 存款保障委員會 / 存款
Financial Dispute Resolution Centre|FDRC = 調解中心 金融糾紛調解中心 / 糾紛
Exchange Fund = 外匯基金
Election Committee = 選舉委員會 選委會 / 選委
Judiciary = 司法機構 / 司法`);

/** Agencies that are taken for those of America, whatever country they are of. */
export const moreAgencies = joined(
	regulators,
	competition,
	drugRegulators,
	taxOffices,
	statisticians,
	aviation,
	space,
	intelligence,
	energyAgencies,
	americanBodies,
);

export const moreBritish = joined(britishBodies, dataProtection);

export const moreOfTheWorld = joined(worldBodies, europeanBodies);

export const officesAndBodies: readonly Kind[] = [...offices, standards, museums, societies, unions, asianBodies];
