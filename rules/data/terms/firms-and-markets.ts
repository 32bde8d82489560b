/**
 * Words of central banks, mergers, airlines, mines, energy, shipping, data centres and photonics taken in an everyday sense, or for their neighbours: resources for reserves.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const firmsAndMarkets: readonly TermRow[] = [
	// Orders
	sense(
		'record backlog|our backlog|total backlog|backlog at the end|backlog ended|the backlog is scheduled|backlog conversion|firm backlog|contracted backlog',
		'在手訂單|未交訂單|未出貨訂單|積壓訂單|未完成訂單|待交|訂單|手頭|未履行|合約',
		'在手订单|未交订单|未交付订单|积压订单|未完成订单|待交|订单|手头|未履行|合同',
		'積壓庫存|庫存積壓|存貨積壓|滯銷|積壓存貨|積壓工作|待辦事項|後備日誌',
		'stock, or chores',
	),
	sense('bill-and-hold|bill and hold', '開票|代管|開單|保留', '开票|代管|开单|保留', '法案|帳單並持有|賬單和保留|鈔票', 'an act or a note'),
	// Central banks
	misread('dot plot', '點陣圖|點狀圖|利率點圖|點圖|點狀', '点阵图|点状图|点图', { 'a story or a scheme': '情節|陰謀|點情節|小塊地' }),
	sense('quantitative tightening', '量化緊縮|量化收緊|縮表|緊縮', '量化紧缩|量化收紧|缩表|紧缩', '量化寬鬆|定量擰緊|數量擰緊', 'easing, or screws', {
		apart: 'easing',
	}),
	sense('quantitative easing', '量化寬鬆|寬鬆', '量化宽松|宽松', '量化緊縮|定量緩解|數量減輕|舒緩', 'tightening, or relief', { apart: 'tightening' }),
	misread('core inflation', '核心', '核心', { headline: ['整體通脹|整體通膨|總體通膨|標題通膨', 'headline overall'], 'a fruit': '果核|芯通' }),
	sense(
		'rate path|path of rates|path for interest rates|path of interest rates',
		'路徑|走勢|軌跡|走向|前景',
		'路径|走势|轨迹|走向|前景',
		'小路|小徑|道路|步道',
		'a footpath',
	),
	sense(
		'balance sheet runoff|balance-sheet runoff|runoff of the balance sheet|runoff of securities',
		'縮減|縮表|到期|縮小|減少',
		'缩减|缩表|到期|缩小|减少',
		'逕流|徑流|流失|溢流|決選',
		'water, or a second vote',
	),
	sense(
		'terminal rate',
		'終點利率|終端利率|最終利率|終極|利率終點|峰值',
		'终点利率|终端利率|最终利率|终极|利率终点|峰值',
		'航站|碼頭|晚期|末期|終點站',
		'a station, or an illness',
		{ near: 'fed policy hike hikes tightening cycle bank inflation' },
	),
	sense('lender of last resort', '最後貸款人|最後貸款者|最終貸款|最後放款|最後', '最后贷款人|最终贷款|最后', '度假|勝地|度假村', 'a holiday'),
	sense(
		'dissenting vote|voted against the decision|cast a dissenting vote',
		'反對|異議|不同意',
		'反对|异议|不同意',
		'贊成票|支持票|棄權票',
		'another vote',
		{ apart: 'favour favor for abstain abstained' },
	),
	sense('neutral rate', '中性利率|中性|自然利率', '中性利率|中性|自然利率', '中立率|中間利率|空檔', 'taking no side'),
	// Mergers
	misread(
		'break fee|breakup fee|break-up fee|reverse termination fee',
		'分手費|終止費|解約|違約|反向|解除|終止',
		'分手费|终止费|解约|违约|反向|解除|终止',
		{ 'a breakage': '破損費|損壞費|休息費|中斷費|破裂費' },
	),
	sense('white knight', '白衣騎士|白馬騎士|白騎士', '白衣骑士|白马骑士|白骑士', '白人騎士|白夜', 'a man on a horse', {
		near: 'bid takeover hostile bidder offer acquirer',
	}),
	sense(
		'definitive agreement|definitive merger agreement',
		'正式協議|最終協議|確定|最終|正式|明確',
		'正式协议|最终协议|确定|最终|正式|明确',
		'定義協議|限定協議|決定性',
		'a definition',
	),
	sense(
		'exchange ratio|share exchange ratio',
		'換股比例|換股|轉換比率|換股比率|交換比',
		'换股比例|换股|转换比率|换股比率|交换比',
		'匯率|外匯比率|交易所比率|兌換率',
		'currencies',
		{ near: 'merger shares share shareholders deal each' },
	),
	sense(
		'antitrust clearance|regulatory clearance|clearance from regulators',
		'批准|核准|許可|放行|審批|審查|通過',
		'批准|核准|许可|放行|审批|审查|通过',
		'清倉|清關|清除|間隙|出清|淨空',
		'a sale, or room',
		{ apart: 'sale customs' },
	),
	sense(
		'remedies offered|offered remedies|proposed remedies|structural remedies|behavioural remedies',
		'補救|救濟|承諾|改正',
		'补救|救济|承诺|改正',
		'療法|藥方|治療|療方',
		'medicine',
	),
	sense(
		'cost synergies|revenue synergies|run-rate synergies|deal synergies',
		'綜效|協同|加乘|合併效益|協同效應',
		'协同|综效|合并效益',
		'增效劑|協力者|協同作用劑',
		'a substance',
	),
	// Airlines
	sense(
		'codeshare|code-share|code share agreement|codeshare agreement',
		'代碼共享|班號共用|共掛班號|代號共享|共用班號|共享航班|掛號|聯營',
		'代码共享|代号共享|共享航班|联营',
		'分享程式碼|共享代碼庫|程式碼|密碼|源碼',
		'software',
	),
	misread(
		'load factor|passenger load factor',
		'載客率|客座率|裝載率|承載|載運率|負載',
		'客座率|载客率|装载率|承载|载运率|载荷',
		{ 'a cause': '負荷因素|負載因素|裝載因素|加載因子|裝貨因素' },
		{ near: 'passenger passengers airline flights flight capacity seats carrier routes percentage' },
	),
	sense(
		'slots at heathrow|slot pairs',
		'時段|起降|航班時刻|時刻|機位|升降',
		'时刻|起降|航班时刻|时段|航权',
		'插槽|老虎機|投幣口|狹縫|槽位|卡槽',
		'a slit',
	),
	sense(
		'ground handling|ground handler|ground handlers',
		'地勤|地面服務|地服|地面代理',
		'地勤|地面服务|地服|地面代理',
		'地面處理|土地處理|研磨處理|處理地面',
		'soil',
	),
	sense(
		'flag carrier|national flag carrier',
		'國家航空|國籍航空|載旗|旗艦航空|國營航空|國航|國家航',
		'国家航空|载旗|旗舰航空|国航|国籍航空',
		'旗手|掌旗|舉旗|扛旗',
		'one who bears a flag',
	),
	sense('wide-body|widebody|wide-body aircraft|widebody jets', '廣體|寬體|雙走道|大型', '宽体|广体|双通道|大型', '寬身|胖|身材|車身', 'a body', {
		apart: 'kit car',
	}),
	// Mines
	misread('ore grade|head grade|average grade|copper grade|gold grade|grade of the ore', '品位|含量', '品位|含量', {
		'a class': '等級|年級|檔次|分數|級別|入選等級|成績',
	}),
	sense('ore body|orebody|ore bodies', '礦體|礦床', '矿体|矿床', '槳體|船槳|身體|屍體|礦物身', 'a body'),
	misread(
		'mineral resource|mineral resources|inferred resource|indicated resource|measured resource|inferred resources|indicated resources',
		'資源',
		'资源',
		{ reserves: ['儲量|蘊藏量', 'reserve reserves'] },
	),
	misread(
		'ore reserve|ore reserves|mineral reserves|proven reserves|proved reserves|probable reserves',
		'儲量|蘊藏|儲備量|礦儲',
		'储量|蕴藏|储备量',
		{ resources: ['資源量', 'resource resources'], 'a bench, or money': '後備隊|儲備金|準備金|保留區' },
	),
	sense(
		'waste stripping|pre-stripping|stripping ratio|strip ratio|overburden stripping|start stripping',
		'剝離|剝採|剝採比|表土',
		'剥离|剥采|剥采比|表土',
		'脫衣|剝奪|帶狀|脫光|條帶|汽提',
		'clothes, or bands',
	),
	sense(
		'royalty on copper|royalty on gold|mining royalty|mining royalties|net smelter royalty|royalty rate on|mineral royalty|royalty on iron ore|royalty to the state',
		'權利金|礦權|使用費|特許|資源稅|礦產稅|採礦稅',
		'权利金|矿权|使用费|特许权|资源税|矿业税|矿产税',
		'版稅|版權費|稿費|皇室|王室|王權',
		'an author, or a king',
	),
	sense(
		'the mill can|mill throughput|concentrator mill|the mill processed|mill feed|mill recovery|mill run|sag mill|ball mill',
		'選礦|磨礦|磨機|球磨|選廠|磨廠|處理廠|半自磨',
		'选矿|磨矿|磨机|球磨|选厂|磨厂|处理厂|半自磨',
		'磨坊|風車|水車|麵粉廠|磨粉',
		'flour',
	),
	sense(
		'all-in sustaining cost|all-in sustaining costs',
		'維持成本|全部維持|總維持|綜合成本|完全',
		'维持成本|全部维持|总维持|综合成本|完全',
		'永續成本|可持續成本|可持續性',
		'the environment',
	),
	sense('tailings facility|mine tailings', '尾礦|尾渣|礦渣', '尾矿|尾渣|矿渣', '尾隨|拖尾|尾巴|裁縫', 'a tail'),
	// Energy and ships
	sense('dry bulk|dry-bulk', '乾散|散裝|散貨', '干散|散装|散货', '乾燥大宗|乾批量|乾體積|乾重', 'weight that is dry'),
	sense('cost of bunkers', '燃油|燃料|船用油|船用燃', '燃油|燃料|船用油|船用燃', '地堡|掩體|碉堡|沙坑|地下室', 'a shelter'),
	sense(
		'charter rate|charter rates|time charter|time-charter|voyage charter',
		'租金|租船|期租|程租|論時|論程|租約|計時|計程|租',
		'租金|租船|期租|程租|租约|租',
		'憲章|章程|包機|特許',
		'a document, or a plane',
		{ apart: 'school airline flight flights' },
	),
	// Data centres and photonics
	sense(
		'colocation|co-location|colo customers|colo provider|colo providers',
		'主機代管|代管|託管|共置|主機托管|共址',
		'托管|主机托管|共置|代管|共址',
		'可樂|同位|搭配詞|並列',
		'a drink, or words',
	),
	sense(
		'uptime|uptime guarantee|uptime commitment',
		'正常運作|正常運行|可用|運轉|運行時間|上線',
		'正常运行|可用|运转|运行时间|在线',
		'上升時間|起床時間|向上時間',
		'rising',
	),
	sense('hot aisle|cold aisle', '熱通道|冷通道|熱廊|冷廊|通道|走道', '热通道|冷通道|通道|走道', '熱島|冷島|過道商品|熱過道', 'a shop', {
		near: 'rack racks containment server servers cooling data air',
	}),
	sense('beam quality|laser beam quality', '光束|光斑', '光束|光斑', '橫樑|樑|梁的品質|波束品質', 'a girder'),
	sense('gain medium|laser gain medium|gain media', '增益', '增益', '獲利|收益|獲得媒體|媒體|收穫', 'profit, or newspapers'),
	sense('seed laser|seed source|seed pulse|seeded amplifier', '種子', '种子', '播種|育種|籽粒|種籽公司', 'a farmer'),
	sense('fiber laser|fibre laser|fiber lasers|fibre lasers', '光纖', '光纤', '纖維雷射|纖維激光|膳食纖維|纖維素', 'cloth or food'),
	sense('pump diode|pump diodes|pump lasers|pump light|diode-pumped', '泵浦|幫浦|抽運|激勵|泵', '泵浦|抽运|泵', '水泵|抽水|打氣筒|加油', 'water'),
	sense(
		'pulse width|pulse duration|ultrashort pulse|picosecond pulses|femtosecond pulses',
		'脈衝|脈寬',
		'脉冲|脉宽',
		'脈搏|心跳|豆類|脈動',
		'a heart',
		{ near: 'laser lasers femtosecond picosecond nanosecond beam peak energy' },
	),
	sense('ultrafast laser|ultrafast lasers', '超快|超短', '超快|超短', '極速賽|高速列車|超音速', 'a racer'),
	sense('deputy governor', '副行長|副總裁|副州長|副省長|副主任|副董事', '副行长|副总裁|副州长|副省长', '副總督', 'one who rules a colony', {
		near: 'bank central monetary rate rates inflation policy questions',
		apart: 'colony state province general',
	}),
	sense(
		'tax commissioner|revenue commissioner|commissioner of taxation|commissioner of internal revenue|commissioner of inland revenue',
		'局長|署長|處長',
		'局长|署长|处长',
		'委員|專員|特派員',
		'a member of a committee',
	),
	{
		en: 'Coherent',
		cased: true,
		tw: 'Coherent|高意',
		cn: 'Coherent|高意',
		not: [{ zh: '同調|連貫|一致|條理', sense: 'holding together', unless: 'coherent' }],
	},
];
