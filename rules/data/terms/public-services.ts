/**
 * Words of taxes, wages, benefits, pensions, housing and local government taken in an everyday sense, or for their neighbours: gross pay for net pay.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const publicServices: readonly TermRow[] = [
	// pay
	misread(
		'gross pay|gross salary|gross salaries|gross wage|gross wages|gross monthly salary|gross annual salary',
		'稅前|應發|應領|應得|總薪|毛薪|總工資|薪資總額|工資總額|總額|總收入|毛收入|毛工資|毛額|未扣|扣除前|扣稅前|扣款前|總酬',
		'税前工资|应发工资|税前|应发|应领|应得|总薪|毛薪|总工资|薪资总额|工资总额|总额|总收入|毛收入|毛工资|毛额|未扣|扣除前|扣税前|扣款前|总酬',
		{
			'what is left of it': ['實領|實發|實得|實拿|淨薪|淨工資|稅後|到手|淨額', 'net take-home after home'],
			'coarse or foul': '粗薪|粗工資|粗支付|粗付|噁心|粗略工資|粗略薪資',
		},
	),
	misread(
		'net pay|take-home pay|take home pay|net salary|net salaries|net wage|net wages|net monthly salary',
		'實領|實發|實得|實拿|實收|淨薪|淨工資|淨額|淨收入|稅後|到手|扣除後|扣稅後|扣繳後|實際領|實際收入|拿到手|可支配|淨酬|最後拿到|淨報酬|領回家',
		'实发工资|到手工资|实领|实发|实得|实拿|实收|净薪|净工资|净额|净收入|税后|到手|扣除后|扣税后|扣缴后|实际领|实际收入|拿到手|可支配|净酬|最后拿到|净报酬|领回家',
		{
			'the whole of it': ['應發|應領|稅前|總薪|總工資|毛薪|薪資總額|工資總額', 'gross before pre-tax'],
			'a network, or carrying': '網路支付|網絡支付|網路薪資|網路付款|淨支付|淨付款|帶回家的付款|帶回家支付|帶回家付費|外帶薪|外賣',
		},
	),
	misread(
		'adjusted gross income',
		'調整後總|調整後毛|調整後的總|調整後所得|經調整|調整總|調整毛|經修正',
		'调整后总收入|调整后总|调整后毛|调整后的总|调整后所得|经调整|调整总|调整毛|经修正',
		{
			'net income': ['調整後淨收入|調整後淨所得|調整後淨利|調整後淨額|調整後的淨收入|調整後的淨所得|調整淨收入', 'net'],
			'gross profit': '調整後毛利|調整毛利|調整後的毛利|經調整毛利',
		},
	),
	misread(
		'taxable income',
		'應稅|課稅|應納稅|應課稅|計稅|徵稅|須納稅|納稅所得|需納稅|須繳稅|需繳稅',
		'应纳税所得额|应税收入|应税|课税|应纳税|应课税|计税|征税|须纳税|纳税所得|需纳税|须缴税|需缴税',
		{
			'income of another kind': [
				'稅後收入|稅前收入|免稅收入|免稅所得|稅後所得|稅前所得',
				'after-tax pretax pre-tax exempt tax-free before after nontaxable',
			],
			'what may be levied by choice': '可稅收入',
		},
	),
	misread(
		'tax-deductible|tax deductible',
		'抵稅|抵扣|扣除|扣稅|減稅|列支|抵減|扣減|抵免|列舉扣|減免',
		'可抵税|可扣除|抵税|抵扣|扣除|扣税|减税|列支|抵减|扣减|抵免|列举扣|减免',
		{ 'a share of loss one bears': '免賠額|免賠|自付額|墊底費|自負額', 'money that comes back': ['退稅|可退稅', 'refund refunds refunded'] },
	),
	misread(
		'child tax credit|earned income tax credit|earned income credit|premium tax credit|refundable credit|refundable tax credit|nonrefundable credit|nonrefundable tax credit|child and dependent care credit|foreign tax credit',
		'抵免|抵稅|扣抵|抵扣|稅額|減免|退稅|寬減|補貼',
		'税收抵免|抵免|抵税|扣抵|抵扣|税额|减免|退税|宽减|补贴',
		{ 'trust or a loan': '信用|信貸|貸款|學分|積分|點數|貸項|稅貸|功勞|嘉許' },
	),
	misread(
		'to withhold tax|tax withheld|taxes withheld|withhold taxes|withheld from your pay|withheld from wages|withheld from your wages|withheld from your paycheck|withheld from their pay|withheld from their wages|withheld from each paycheck|withholding allowance|withholding allowances|withholding certificate|withholding agent|withholding agents',
		'扣繳|預扣|代扣|扣除|扣稅|扣取|扣下|扣減|就源|源泉|預繳|扣款|預提',
		'预扣|代扣代缴|扣缴|代扣|扣除|扣税|扣取|扣下|扣减|就源|源泉|预缴|扣款|预提',
		{ 'keeping back or hiding': '隱瞞|扣押|扣留|隱匿|保留|拒付|拒絕支付|截留|阻止|抑制' },
	),
	misread(
		'payroll tax|payroll taxes',
		'薪資稅|工資稅|薪俸稅|薪酬稅|薪工稅|就業稅|社會保險|社會安全|薪給稅',
		'工资税|社会保险税|薪资税|薪俸税|薪酬税|薪工税|就业税|社会保险|社会安全|薪给税',
		{ 'income tax': ['所得稅|個人所得稅|個稅', 'income'] },
	),
	misread(
		'to run payroll|payroll run|payroll runs|to process payroll|running payroll',
		'薪資|工資|發薪|薪酬|計薪|支薪|薪水|出糧|薪金',
		'发放工资|处理工资|薪资|工资|发薪|薪酬|计薪|支薪|薪水|出粮|薪金',
		{
			'driving a machine':
				'運行薪資|運行工資|運行薪資單|運行工資單|運行薪酬|運行工資表|跑薪資單|跑工資單|跑工資|跑薪資|經營薪資|經營工資|執行工資單|運作薪資',
		},
	),
	misread(
		'biweekly|bi-weekly|paid fortnightly|paid every two weeks',
		'兩週|雙週|二週|隔週|兩星期|兩個星期|二星期|隔星期|十四天|14天|兩個禮拜|2週|2星期',
		'两周|双周|每两周|隔周|二周|两星期|两个星期|二星期|隔星期|十四天|14天|两个礼拜|2周|2星期',
		{
			'twice a week': '每週兩次|一週兩次|每週二次|每星期兩次|一星期兩次|週兩次',
			'twice a month': ['半月|半個月|每月兩次|一個月兩次|每月二次', 'semimonthly semi-monthly month monthly'],
			'every two months': ['雙月|兩個月|每兩月', 'bimonthly bi-monthly months'],
		},
		{ near: 'pay paid paycheck paychecks payroll payrolls wages salary payments payment mortgage schedule employees basis earnings payday paydays' },
	),
	misread(
		'semimonthly|semi-monthly',
		'半月|半個月|每月兩次|一個月兩次|每月二次|每月2次|一月兩次|月付兩次',
		'半月|每月两次|半个月|一个月两次|每月二次|每月2次|一月两次|月付两次',
		{
			'every two weeks': ['兩週|雙週|隔週|每兩週|兩星期|二週', 'biweekly bi-weekly fortnightly weeks'],
			'every two months': ['雙月|兩個月|每兩月', 'bimonthly bi-monthly months'],
		},
	),
	misread(
		'pay period|pay periods',
		'發薪|薪資|計薪|工資|支薪|給薪|薪酬|付薪|出糧|糧期|薪水|薪金|薪期',
		'发薪周期|工资周期|发薪|薪资|计薪|工资|支薪|给薪|薪酬|付薪|出粮|粮期|薪水|薪金|薪期',
		{ 'a time to pay a bill': '付款期|支付期|付費期|付款期限|支付期限|付款期間|支付期間|付款週期|支付週期|付費週期|繳費期' },
	),
	misread(
		'pay stub|pay stubs|payslip|payslips|pay slip|pay slips|paystub|paystubs',
		'薪資單|工資單|薪水單|薪資條|工資條|薪水條|薪資明細|工資明細|糧單|薪單|薪金單|薪俸單|薪資|工資|薪酬單|薪酬',
		'工资单|工资条|薪资单|薪水单|薪资条|薪水条|薪资明细|工资明细|粮单|薪单|薪金单|薪俸单|薪资|工资|薪酬单|薪酬',
		{ 'a receipt for money paid': '付款存根|支付存根|支票存根|付款單|支付單|繳費單|付款憑證|支付憑證|付款條|付費單|支付條|工資滑倒' },
	),
	misread(
		'back pay|backpay',
		'補發|欠薪|積欠|拖欠|追補|補付|補薪|追溯|補償工資|補給|欠發|補領|欠付',
		'补发工资|欠薪|补发|积欠|拖欠|追补|补付|补薪|追溯|补偿工资|补给|欠发|补领|欠付',
		{ 'giving back': '回報|回付|退薪|後付|還款|退款|返薪|背薪|返還工資|返還薪資|退還工資|退還薪資|回薪|背部|退還薪水' },
		{ apart: 'to' },
	),
	misread(
		'hazard pay|danger money|danger pay',
		'危險津貼|危險加給|危險工作|危險薪|危險補|危險職務|風險津貼|高危|風險補貼|危險工資|危險酬|風險加給',
		'危险津贴|风险津贴|危险加给|危险工作|危险薪|危险补|危险职务|高危|风险补贴|危险工资|危险酬|风险加给',
		{ 'paying a danger': '危害支付|危險支付|危險付款|危害付款|風險支付|危險金錢|危險錢|危險的錢|災害工資|危害薪酬' },
	),
	misread(
		'time and a half|time-and-a-half',
		'1.5倍|一倍半|1.5|一點五倍|一又二分之一|150|1.5 倍|加半|半倍',
		'1.5倍|一倍半|1.5|一点五倍|一又二分之一|150|1.5 倍|加半|半倍',
		{ 'of the clock': '時間和一半|時間及一半|一半時間|半小時|一個半小時|一小時半|一半的時間|半個時間|時間半|一個半' },
	),
	misread(
		'living wage|real living wage',
		'生活工資|維生工資|維持生活|足以|糊口|夠生活|基本生活|生活薪|溫飽|維生',
		'生活工资|维生工资|维持生活|足以|糊口|够生活|基本生活|生活薪|温饱|维生',
		{
			'the lawful minimum': ['最低工資|最低薪資|基本工資|最低薪', 'minimum'],
			'alive, or the cost of living': '活工資|活著的工資|活薪|生活費|居住工資',
		},
	),
	misread(
		'compensation package|compensation packages|compensation committee|compensation committees|base compensation|cash compensation|annual compensation|variable compensation|compensation and benefits',
		'薪酬|報酬|酬勞|薪資|待遇|酬金|薪津|年薪|薪水|薪金|工資|薪給|薪',
		'薪酬|报酬|酬劳|薪资|待遇|酬金|薪津|年薪|薪水|薪金|工资|薪给|薪',
		{ 'money for harm': '賠償|補償|賠償金|補償金|賠償方案|補償方案|補償委員會|賠償委員會|年度補償|現金賠償|基本賠償' },
		{ near: 'ceo executive executives salary bonus employees employee stock board directors offer benefits job pay director officers' },
	),
	misread('fringe benefit|fringe benefits', '福利|附加|額外|員工福利', '附加福利|福利|附加|额外|员工福利', {
		'an edge, or tassels': '邊緣利益|邊緣福利|邊緣好處|邊緣收益|流蘇|劉海|邊際效益|邊際利益|邊際福利|邊緣效益',
	}),
	misread(
		"workers' compensation|workers compensation|workers' comp",
		'職災|工傷|勞工賠償|職業災害|工人賠償|僱員補償|雇員補償|勞工保險|職業傷害|員工賠償|勞工補償|工人補償|員工補償|工人傷|勞保|勞災|工作傷|僱員賠償|因工',
		'工伤赔偿|工伤保险|职灾|工伤|劳工赔偿|职业灾害|工人赔偿|雇员补偿|劳工保险|职业伤害|员工赔偿|劳工补偿|工人补偿|员工补偿|工人伤|劳保|劳灾|工作伤|雇员赔偿|因工',
		{ wages: '工人薪酬|勞工薪酬|工人薪資|員工薪酬|員工報酬|工人報酬|勞工報酬|工人的薪酬|工人的報酬|工人工資|員工薪資' },
	),
	// leave and notice
	misread('sick leave', '病假|病休', '病假|病休', {
		'other leave': ['事假', 'personal annual'],
		'going away ill': '生病離開|病離|病退|生病離職|生病休息離開',
	}),
	misread('annual leave|annual leaves', '年假|特休|年休|特別休假|休假|有薪假|有給假', '年假|年休假|特休|年休|特别休假|休假|有薪假|有给假', {
		'going away': '每年離開|年度離開|每年離職|年度離職|年離|每年的離開',
	}),
	misread('maternity leave', '產假|分娩假|生育假|母職假', '产假|分娩假|生育假|母职假', {
		'for either parent, or for a father': ['育嬰假|育兒假|陪產假|侍產假|育嬰留停', 'parental paternity shared adoption'],
		'going away': '生育離開|母親離開|產婦離開',
	}),
	misread('paternity leave', '陪產|侍產|父親|父職|爸爸|男性', '陪产假|侍产假|陪产|侍产|父亲|父职|爸爸|男性', {
		"a mother's, or either parent's": ['產假|育嬰假|育兒假|生育假', 'maternity parental shared adoption'],
		'of fathers in law or line': '父系離開|親子假|父權|父系假',
	}),
	misread('parental leave', '育嬰|育兒|親職|父母假|雙親|家長假|照顧假|育幼', '育儿假|育婴假|父母假|育婴|育儿|亲职|双亲|家长假|照顾假|育幼', {
		"a mother's": ['產假', 'maternity paternity birth childbirth'],
		'going away': '父母離開|家長離開|雙親離開',
	}),
	misread(
		'paid time off|paid leave|paid vacation|paid holiday leave|paid sick leave',
		'有薪|帶薪|支薪|給薪|有給|薪假|特休|有酬',
		'带薪休假|带薪假|有薪|带薪|支薪|给薪|有给|薪假|特休|有酬',
		{ 'leave that costs money': '付費休假|付費假期|付費離開|付費休息|付款休假|收費假期|支付休假|已付休假|付費病假|付費時間|付費休假時間|付費度假' },
	),
	misread(
		'unpaid leave',
		'無薪|停薪|不支薪|無給|事假|不給薪|無酬|沒有薪|不帶薪|無償',
		'无薪假|停薪|无薪|不支薪|无给|事假|不给薪|无酬|没有薪|不带薪|无偿',
		{ 'a bill not paid': '未付離開|未付款|未支付|欠薪|未付假期|未付費|未付休假|未付的休假|未繳|免費休假' },
	),
	misread('bereavement leave', '喪假|恩恤|慰唁|喪親|奔喪|喪事|喪', '丧假|恩恤|慰唁|丧亲|奔丧|丧事|丧', {
		'going away in grief': '悲傷離開|喪失假|哀傷離開|喪親離開|離別假|失去假',
	}),
	misread(
		'compassionate leave',
		'恩恤|喪假|事假|慰唁|照顧假|急事|特別假|家庭假|親情假|特殊假|緊急假',
		'丧假|事假|恩恤假|恩恤|慰唁|照顾假|急事|特别假|家庭假|亲情假|特殊假|紧急假',
		{ 'being kind': '慈悲|同情假|富有同情心|同情離開|體恤離開|慈悲假|憐憫|同情休假' },
	),
	misread(
		'notice period|notice periods',
		'通知期|預告|提前通知|離職通知|通知時間|通知期限|事先通知',
		'通知期|预告|提前通知|离职通知|通知时间|通知期限|事先通知',
		{ 'attention, or a poster': '注意期|公告期|告示期|注意期間|布告期|注意時間|關注期' },
		{
			near: 'employee employer employees contract resign resignation tenancy terminate termination job month weeks month months redundancy landlord tenant dismissal leave',
		},
	),
	misread(
		'pay in lieu of notice|payment in lieu of notice|wages in lieu of notice|paid in lieu of notice',
		'代通知|預告工資|預告期間|代替通知|替代通知|預告期|通知金|代替預告|取代通知',
		'代通知金|代替通知|代通知|预告工资|预告期间|替代通知|预告期|通知金|代替预告|取代通知',
		{
			severance: ['遣散費|資遣費|離職補償', 'severance redundancy'],
			'attention, or a poster': '代替注意|代替告示|代替公告|以付款代替注意|注意金|代替關注|替代公告',
		},
	),
	misread(
		'hand in your notice|handed in his notice|handed in her notice|handed in my notice|hand in my notice|handed in their notice|hand in his notice|hand in her notice|gave in my notice|given in her notice|given in his notice',
		'辭職|辭呈|離職|遞辭|請辭|辭去|辭掉|不幹',
		'辞职|递交辞呈|辞呈|离职|递辞|请辞|辞去|辞掉|不干',
		{
			'a paper of news':
				'上交通知|遞交通知|交出通知|提交通知|遞上通知|交了通知|繳交通知|交上通知|遞交了通知|提交了通知|上交了通知|交出了通知|交通知|通知書',
		},
	),
	misread(
		'at-will employment|employment at will|at-will employee|at-will employees',
		'任意|自由|隨意|隨時|可隨時',
		'任意雇佣|自由雇佣|任意|自由|随意|随时|可随时',
		{ 'of his own free will, or a testament': '自願就業|自願僱用|自願僱傭|自願雇用|遺囑|意願就業|志願|隨心就業|自願員工|自願僱員|憑意志' },
	),
	misread(
		'zero-hours contract|zero-hours contracts|zero-hour contract|zero-hour contracts|zero hours contract|zero hours contracts',
		'零工時|零時|零小時|無固定工時|無保證工時|零鐘點|不定時|零時數',
		'零工时合同|零时工合同|零工时|零时|零小时|无固定工时|无保证工时|零钟点|不定时|零时数',
		{ 'midnight, or a countdown': '零點合約|零點合同|零時刻|午夜|零點契約|倒數' },
	),
	misread(
		'casual worker|casual workers|casual employee|casual employees|casual labour|casual labourer|casual labourers|casual employment',
		'臨時|散工|零工|短工|兼職|非固定|打零工|鐘點|日薪|非正式',
		'临时工|散工|零工|临时|短工|兼职|非固定|打零工|钟点|日薪|非正式',
		{ 'easy-going': '休閒|隨意的工人|隨便|隨意員工|休閒工人|休閒員工|休閒勞動|休閒僱員|隨意勞動|隨意就業|休閒就業' },
	),
	misread(
		'fixed-term contract|fixed term contract|fixed-term contracts|fixed-term employee|fixed-term employment',
		'定期|固定期限|有期限|短期|固定任期|固定年期|約聘|期限固定|固定期',
		'固定期限合同|定期|固定期限|有期限|短期|固定任期|固定年期|约聘|期限固定|固定期',
		{
			'words or a school term': '固定條款|固定術語|固定學期|固定詞|固定條件',
			'without an end': ['無固定期限|不定期|無限期', 'open-ended permanent indefinite'],
		},
	),
	misread(
		'sole trader|sole traders|sole proprietor|sole proprietors|sole proprietorship|sole proprietorships',
		'獨資|個體|自僱|自雇|自營|個人企業|個人經營|單人企業|個人商號',
		'个体户|独资|个体|自雇|自营|个人企业|个人经营|单人企业|个人商号',
		{
			'one alone on the market':
				'唯一交易者|獨家貿易商|獨家交易|唯一的交易者|單獨交易者|唯一業主|獨家經營者|唯一所有者|唯一商人|獨家業主|唯一的商人|獨家所有|唯一貿易商|鞋底',
		},
	),
	misread('employer identification number|employer identification numbers', '雇主|僱主|稅號|統一編號|統編', '雇主识别号|雇主|税号|统一编号|统编', {
		'a number of staff': '員工編號|員工識別|僱員識別|職員編號|員工身份|員工識別號|員工身分|雇員識別',
	}),
	misread(
		'expense claim|expense claims|expenses claim|expenses claims',
		'報銷|報帳|核銷|報支|申報費用|費用申報|費用申請|申領|報公帳|費用報|請款|實報',
		'报销|费用报销|报帐|核销|报支|申报费用|费用申报|费用申请|申领|报公帐|费用报|请款|实报',
		{ 'demanding damages': '費用索賠|費用主張|開支索賠|支出索賠|開銷索賠|費用聲稱|費用索償|索賠費用|費用理賠|費用要求' },
	),
	// taxes
	misread('sales tax|sales taxes', '銷售稅|消費稅|營業稅|售稅|買賣稅', '销售税|消费税|营业税|售税|买卖税', {
		'tax on value added': ['增值稅|加值稅', 'vat value-added value added'],
		'a sale of tax': '稅收銷售|銷售稅收入庫',
	}),
	misread('value-added tax|value added tax', '增值稅|加值稅|營業稅|VAT', '增值税|加值税|营业税|VAT', {
		'sales tax': ['銷售稅|消費稅', 'sales consumption excise'],
		'word for word': '附加值稅|價值添加稅|附加稅|增加價值稅|價值增加稅|超值稅',
	}),
	misread('gift tax|gift taxes', '贈與稅|餽贈|贈予|饋贈|贈與', '赠与税|餽赠|赠予|馈赠|赠与', {
		'on goods, or on what the dead leave': ['禮物稅|禮品稅|遺產稅', 'estate inheritance'],
	}),
	misread('inheritance tax|inheritance taxes', '遺產稅|繼承稅|遺產取得稅|遺產', '遗产税|继承税|遗产取得税|遗产', {
		'a tax on gifts': ['贈與稅|贈予稅', 'gift gifts lifetime'],
		'of genes': '遺傳稅|遺傳稅收',
	}),
	misread(
		'progressive tax|progressive taxes|progressive taxation|progressive income tax|progressive tax rates|progressive tax system',
		'累進',
		'累进',
		{
			'modern or gradual': '進步稅|進步稅收|漸進稅|漸進式稅|進步的稅|漸進的稅|先進稅|漸進式所得稅|進步所得稅|逐步徵稅|進步派|漸進式|逐步',
			'the opposite': ['累退', 'regressive'],
		},
	),
	misread('regressive tax|regressive taxes|regressive taxation', '累退', '累退', {
		'going back': '倒退稅|退步稅|退化稅|回歸稅|遞減稅|倒退的稅|退步的稅|倒退性|倒退',
		'the opposite': ['累進', 'progressive'],
	}),
	misread(
		'flat tax|flat taxes|flat income tax|flat-rate tax|flat rate tax',
		'單一稅|單一|統一稅|均一|固定稅|劃一|比例稅|定額稅|固定稅率|統一',
		'单一税|统一税率|单一|统一税|均一|固定税|划一|比例税|定额税|固定税率|统一',
		{ 'a home, or level ground': '公寓稅|平坦稅|平稅|房屋稅|扁平稅|平板稅|平面稅|平坦的稅' },
	),
	misread(
		'poll tax|poll taxes',
		'人頭稅|人丁稅|丁稅',
		'人头税|人丁税|丁税',
		{ 'on a vote or a survey': '投票稅|民調稅|選舉稅|民意調查稅|民意稅' },
		{ apart: 'voting voters voter vote black literacy amendment southern' },
	),
	misread('head of household|heads of household|heads of households', '戶長|戶主|家長|一家之主|單親|當家', '户主|户长|家长|一家之主|单亲|当家', {
		'the part of a body, or an officer': '家庭主管|家庭頭|家頭|家庭首腦|家庭主任|家庭領導|家庭頭目|家庭的頭|家庭負責人的頭|家務主管',
	}),
	misread(
		'married filing jointly|married filing separately|filing jointly|filing separately',
		'申報|報稅|夫妻|合併|分開',
		'夫妻联合申报|夫妻分别申报|申报|报税|夫妻|合并|分开',
		{ 'papers in a drawer': '歸檔|提交|備案|文件|存檔|已婚歸檔|聯合歸檔|銼' },
	),
	misread(
		'tax abatement|tax abatements|property tax abatement',
		'減免|免除|豁免|抵減|寬減|減稅|免稅|減除|免罰|撤銷|減輕',
		'减免|免除|豁免|抵减|宽减|减税|免税|减除|免罚|撤销|减轻',
		{ 'less noise or filth': '消減|治理|減排|除污|減弱|緩和|消除|消退|減緩|衰減' },
	),
	misread(
		'notice of assessment|notices of assessment|tax assessment notice',
		'評稅|核定|課稅|繳稅|稅單|評定|估稅|核課|徵稅|應納稅|納稅',
		'评税通知|核定通知|缴税通知|评税|核定|课税|缴税|税单|评定|估税|核课|征税|应纳税|纳税',
		{ 'of a test': '評估通知|評估公告|考核通知|評價通知|測評通知|評量通知|評估書|評估告示|評核通知|評審通知' },
	),
	misread(
		'notice of deficiency|tax deficiency|tax deficiencies',
		'欠稅|短繳|補稅|稅款不足|不足額|差額|少繳|不足稅|短缺|漏繳|短漏|少報|補繳',
		'欠税|税款不足|短缴|补税|不足额|差额|少缴|不足税|短缺|漏缴|短漏|少报|补缴',
		{ 'a fault': '缺陷|缺乏通知|缺點|缺失|匱乏|缺陷通知|稅務缺陷|缺乏症|瑕疵' },
	),
	misread(
		'mill rate|mill rates|millage|millage rate|mill levy|mill levies',
		'千分|房產稅|財產稅|稅率|毫|密爾|徵稅|地價稅',
		'房产税率|财产税率|千分|房产税|财产税|税率|毫|密尔|征税|地价税',
		{ 'a works, or a way driven': '磨坊|英里|里程|里程數|磨機|銑削|行駛里程|工廠|哩程|軋機|碾磨' },
		{ near: 'tax taxes property levy levies school voters district county township assessed residents voted' },
	),
	misread(
		'assessed value|assessed values|assessed valuation',
		'評定|估定|核定|課稅現值|評估|應課|計稅|估值|評稅|公告現值|課稅價值|估價',
		'评估价值|计税价值|评定|估定|核定|课税现值|评估|应课|计税|估值|评税|公告现值|课税价值|估价',
		{ 'of the market': ['市價|市場價值|市值|市場價', 'market'] },
		{ near: 'property tax taxes home homes homeowners assessor county real mill millage' },
	),
	misread(
		'transfer tax|transfer taxes|real estate transfer tax|land transfer tax',
		'過戶稅|轉讓稅|移轉稅|契稅|轉移稅|交易稅|轉手|增值稅|過戶|讓渡稅',
		'转让税|过户税|移转税|契税|转移税|交易税|转手|增值税|过户|让渡税',
		{ 'moving money or players': '轉帳稅|轉賬稅|轉會稅|傳輸稅|轉移支付|匯款稅|調動稅|換乘稅' },
	),
	misread(
		'business rates',
		'房產稅|商業房產|物業稅|地方稅|商業稅|營業稅|差餉|營業房產|房地產稅|商用房|企業稅|地產稅|不動產稅|商用不動產',
		'商业房产税|营业房产税|房产税|商业房产|物业税|地方税|商业税|营业税|差饷|营业房产|房地产税|商用房|企业税|地产税|不动产税|商用不动产',
		{ 'of interest or exchange': '商業利率|業務費率|商務費率|企業利率|商業費率|營業費率|商業匯率|業務利率|企業費率|商業比率|業務率' },
		{ near: 'pay relief retailers shops council property councils high pubs hospitality revaluation shop bill bills holiday reform retail' },
	),
	misread(
		'council tax',
		'市政稅|地方稅|家庭稅|住宅稅|房屋稅|市鎮稅|物業稅|住房稅|地稅|房產稅|居住稅|市建稅',
		'市政税|地方税|家庭税|住宅税|房屋税|市镇税|物业税|住房税|地税|房产税|居住税|市建税',
		{ 'on an assembly': '理事會稅|委員會稅|議會稅|市議會稅|理事稅|政務會稅|參議稅' },
	),
	misread(
		'to file an extension|filed an extension|filing extension|extension of time to file',
		'延期|延長|展延|延後|展期|緩報',
		'延期申报|延期|延长|展延|延后|展期|缓报',
		{ 'a building, or the end of a file name': '擴展|擴充|副檔名|擴展名|文件擴展|分機|擴建|延伸|檔案擴展' },
	),
	misread(
		'offer in compromise|offers in compromise',
		'折衷|折衷方案|妥協|和解|減免|協商|折中',
		'折中方案|妥协方案|折衷|折衷方案|妥协|和解|减免|协商|折中',
		{ 'at risk': '受損的提議|危及|洩露|危害|被攻破|盜用|危險中' },
	),
	misread(
		'right of appeal|rights of appeal|appeal rights|right to an appeal',
		'上訴|申訴|訴願|申覆|複議|覆核|救濟|抗告|復議|異議|申請復',
		'上诉权|申诉权|复议|上诉|申诉|诉愿|申复|覆核|救济|抗告|异议|申请复',
		{ 'a cry, or charm': '呼籲|吸引力|懇求|號召|籲請|訴求|呼籲權|感染力' },
	),
	misread(
		'administrative review|administrative reviews',
		'複議|覆核|審查|複審|訴願|復議|復審|覆審|複核|行政審議|行政檢視',
		'行政复议|行政复核|复议|覆核|审查|复审|诉愿|覆审|复核|行政审议|行政检视',
		{ 'a critic at work': '行政評論|行政回顧|管理評論|管理回顧|行政書評|管理審評|行政復習' },
	),
	// pensions
	misread(
		'pension contribution|pension contributions|employer contribution|employer contributions|employee contribution|employee contributions|retirement contributions|social security contribution|social security contributions|national insurance contribution|national insurance contributions',
		'提撥|提繳|供款|繳費|繳款|繳納|保費|撥款|存入|分擔|自提|繳交|提存|繳存|撥付|投入|保險金|保險費|繳付|捐|繳|負擔|付款',
		'缴费|缴款|缴存|提拨|提缴|供款|缴纳|保费|拨款|存入|分担|自提|缴交|提存|拨付|投入|保险金|保险费|缴付|捐|缴|负担|付款',
		{ 'a merit, or an article': '貢獻|投稿|奉獻|貢獻率|供稿|出力|功勞' },
		{
			near: 'pension pensions salary retirement plan plans insurance scheme wages paid pay 401 deducted payroll matching mandatory voluntary your monthly percent',
		},
	),
	misread(
		'matching contribution|matching contributions|employer match|employer matching',
		'提撥|配比|相對|對等|等額|供款|匹配供款|匹配繳費|繳費|配套供款|提繳|配套|配合提|相應',
		'雇主匹配缴费|配比缴款|配套缴费|提拨|配比|相对|对等|等额|供款|匹配供款|匹配缴费|缴费|配套供款|提缴|配套|配合提|相应',
		{ 'a game, or a merit': '比賽|賽事|火柴|匹配貢獻|配對貢獻|對手|競賽|匹配的貢獻|相配的貢獻|配合貢獻|對應的貢獻' },
		{ near: '401 retirement plan plans employer employees pension salary contribute percent savings' },
	),
	misread(
		'defined benefit|defined-benefit',
		'確定給付|給付確定|固定收益|界定利益|設定受益|定額給付|待遇確定|固定福利|確定受益|收益確定|既定福利|既定利益|固定給付|確定收益|固定待遇',
		'设定受益|待遇确定|确定给付|给付确定|固定收益|界定利益|定额给付|固定福利|确定受益|收益确定|既定福利|既定利益|固定给付|确定收益|固定待遇',
		{
			'the other kind of plan': ['確定提撥|界定供款|設定提存|提撥確定', 'contribution contributions'],
			'an advantage that is explained':
				'定義的好處|定義福利|定義利益|明確的好處|定義收益|限定福利|明確福利|已定義的福利|定義的福利|明確的利益|定義好處|已定義',
		},
		{ near: 'plan plans pension pensions scheme schemes obligation obligations retirement final-salary' },
	),
	misread(
		'defined contribution|defined-contribution',
		'確定提撥|界定供款|定額供款|設定提存|確定繳費|繳費確定|固定繳款|提撥確定|固定供款|固定繳費|定額提撥|既定供款|確定供款|提存|固定提撥|供款確定',
		'设定提存|缴费确定|确定提拨|界定供款|定额供款|确定缴费|固定缴款|提拨确定|固定供款|固定缴费|定额提拨|既定供款|确定供款|提存|固定提拨|供款确定',
		{
			'the other kind of plan': ['確定給付|界定利益|設定受益|給付確定', 'benefit benefits defined-benefit'],
			'a merit that is explained': '定義貢獻|定義的貢獻|確定貢獻|明確貢獻|界定貢獻|明確的貢獻|固定貢獻|既定貢獻|規定貢獻|已定義',
		},
		{ near: 'plan plans pension pensions scheme schemes retirement 401' },
	),
	misread(
		'state pension',
		'國家退休金|國家養老金|國民年金|國家年金|政府|法定|基本養老|公共|公家|國立|國家的退休|公立|國家',
		'国家养老金|国家退休金|国民年金|国家年金|政府|法定|基本养老|公共|公家|国立|国家的退休|公立|国家',
		{ 'of a state of the union, or a condition': '州退休金|州養老金|州年金|狀態退休金|狀態養老金|州立|州政府|省退休金' },
		{ near: 'age uk britain british weekly triple entitled dwp ageing retire' },
	),
	misread(
		'lump sum|lump sums|lump-sum payment|lump-sum payments',
		'一次|整筆|一筆|總額|整付|包乾|躉|整額|一口氣|統包|總價',
		'一次性|一次性总付|趸|一次|整笔|一笔|总额|整付|包干|整额|一口气|统包|总价',
		{ 'a swelling': '腫塊|塊狀|總和|團塊|硬塊|結塊|腫塊和|塊和|塊錢總和' },
		{ apart: 'breast cancer benign' },
	),
	misread(
		'early withdrawal|early withdrawals|early withdrawal penalty',
		'提前提款|提前支取|提早提領|提前領|提前提|提早提|提早支|提早領|提前支|解約|提前取|提早取|中途|提前',
		'提前支取|提前提取|提前提款|提早提领|提前领|提前提|提早提|提早支|提早领|提前支|解约|提前取|提早取|中途|提前',
		{ 'a retreat': '早期撤退|早期撤軍|早退|提前撤退|早期撤回|提前撤回|早期戒斷|早期退出|早期提款|提前撤離|提前撤軍|早期撤離|早期撤出' },
		{ near: 'penalty penalties account accounts ira iras 401 retirement savings pension deposit cd fee funds' },
	),
	misread(
		'required minimum distribution|required minimum distributions',
		'提領|最低分配|提取|領取|支取|最低派付|最低分發額|最低提款|分配|取款',
		'最低提取|必须最低分配|提领|最低分配|提取|领取|支取|最低派付|最低分发额|最低提款|分配|取款',
		{ 'spreading, or delivery': '最低分發|最小分佈|最低分佈|最小分發|最低配送|最小發行|最低派發|最小配送|最低發行|最低分銷|最小分銷' },
	),
	misread(
		'roth ira|roth iras|traditional ira|traditional iras|rollover ira|inherited ira',
		'個人退休|退休帳戶|退休金|退休|IRA',
		'个人退休账户|个人退休|退休帐户|退休金|退休|IRA',
		{ 'an armed band': '愛爾蘭共和軍|愛爾蘭|共和軍|愛爾蘭軍', anger: '憤怒|忿怒' },
	),
	misread(
		'pension pot|pension pots',
		'退休儲蓄|退休金總額|養老金儲備|退休基金|退休儲備|養老儲蓄|退休金帳戶|養老金帳戶|退休金累積|退休金積蓄|年金|退休積蓄|老本',
		'养老储蓄|养老金账户|退休储蓄|退休金总额|养老金储备|退休基金|退休储备|退休金帐户|养老金帐户|退休金累积|退休金积蓄|年金|退休积蓄|老本',
		{ 'for cooking': '退休金鍋|養老金罐|退休金罐|養老金鍋|養老金壺|退休鍋|退休金盆|養老金盆|退休壺|退休金壺|養老罐' },
	),
	misread(
		'final salary|final-salary scheme|final salary scheme|final-salary pension|final salary pension',
		'最終薪|最後薪|離職前|退休前|最終工資|最後工資|終薪|最後月薪|離職時|離職薪|最終月薪|末期薪',
		'最终薪金|最后工资|最终薪|最后薪|离职前|退休前|最终工资|终薪|最后月薪|离职时|离职薪|最终月薪|末期薪',
		{ 'a game for the cup': '決賽薪水|決賽工資|決賽薪資|期末薪|期末工資|總決賽|期末考薪' },
		{ near: 'pension pensions scheme schemes' },
	),
	// benefits
	misread(
		'unemployment benefit|unemployment benefits|housing benefit|child benefit|disability benefit|disability benefits|survivor benefit|survivor benefits|welfare benefits|benefit claimant|benefit claimants|benefits claimant|benefits claimants|means-tested benefit|means-tested benefits|sickness benefit|sickness benefits|out-of-work benefits|social security benefit|social security benefits',
		'津貼|補助|給付|救濟|福利|補貼|撫卹|失業金|保險金|待遇|撫恤|綜援|金',
		'津贴|救济金|福利金|补助|给付|救济|福利|补贴|抚恤|失业金|保险金|待遇|综援|金',
		{ 'an advantage': '好處|利益|益處|效益|優點|裨益|收益|優勢' },
	),
	misread(
		'means-tested|means-testing|a means test|income and means test|strict means test',
		'經濟狀況|資產審查|收入審查|資力|財力|家計|排富|入息|經濟審查|收入調查|資產調查|經濟調查|審查|資產測|收入測|經濟能力|資產限|收入限|財產|所得',
		'经济状况调查|收入审查|经济状况|资产审查|资力|财力|家计|排富|入息|经济审查|收入调查|资产调查|经济调查|审查|资产测|收入测|经济能力|资产限|收入限|财产|所得',
		{ 'to signify, a way, or an average': '意味著|意味|手段測試|方法測試|意思是|手段檢驗|手段考驗|均值|平均值|方法檢驗|經過測試的手段|手段測驗' },
		{ apart: 'this that which it' },
	),
	misread(
		'universal credit',
		'福利|補助|津貼|救濟|普惠|統合|補貼',
		'统一福利|综合福利金|福利|补助|津贴|救济|普惠|统合|补贴',
		{
			'a loan, or trust':
				'通用信用|通用信貸|普遍信用|普遍信貸|環球信用|全球信貸|宇宙|萬用信用|通用積分|普及信貸|環球信貸|統一信貸|環球影業|統一信用|通用信用額',
		},
		{ near: 'uk dwp benefit benefits claimants claim claiming payments cut uplift britain rolled jobcentre households' },
	),
	misread(
		'food stamp|food stamps',
		'食物券|糧食券|食品券|糧券|SNAP|糧票|食物補助|食品補助',
		'食品券|食物券|粮食券|粮券|SNAP|粮票|食物补助|食品补助',
		{ 'for letters': '食物郵票|食品郵票|食品印章|糧食郵票|食物印章|食品戳|糧食印花|郵票|食品圖章|食物戳' },
	),
	misread(
		'national insurance number|national insurance numbers|employer national insurance|employers national insurance|rise in national insurance|increase in national insurance',
		'國民保險|國家保險|國民保障|社會保險|社保',
		'国民保险|社会保险|国家保险|国民保障|社保',
		{ 'of health': ['全民健保|健保|國民健康保險|全民保險|醫療保險', 'health nhi nhs'] },
	),
	misread(
		'public charge|public charge rule',
		'公共負擔|政府負擔|公共援助|社會負擔|公眾負擔|公家負擔|福利負擔|負擔',
		'公共负担|政府负担|公共援助|社会负担|公众负担|公家负担|福利负担|负担',
		{ 'a price, an accusation or electricity': '公共收費|公共充電|公開指控|公共費用|公開收費|公共指控|公用充電|公訴|公開指責' },
		{ near: 'rule immigrant immigrants immigration inadmissible inadmissibility green applicants become becoming likely visa admission' },
	),
	// immigration and residence
	misread(
		'leave to remain|indefinite leave to remain|leave to enter|limited leave to remain',
		'居留|入境|逗留|永居|停留|定居|留英',
		'居留许可|永久居留|入境许可|居留|入境|逗留|永居|停留|定居|留英',
		{ 'going, or a holiday': '離開|休假|無限期休假|無限期離開|請假|准假|假期|離境留下|離開留下|離職' },
	),
	misread(
		'lawful permanent resident|lawful permanent residents|permanent residency|permanent residence card|legal permanent resident|legal permanent residents',
		'永久居民|永久居留|永居|綠卡|定居|永久性居民|永久居住|永住|永久居',
		'永久居民|永久居留权|永久居留|永居|绿卡|定居|永久性居民|永久居住|永住|永久居',
		{
			'a citizen': ['公民|國籍|入籍|公民身分|公民身份', 'citizen citizens citizenship nationals national nationality naturalized naturalised'],
			'long residence': '常住居民|常住|長期居民|常駐居民|常設居民',
		},
	),
	misread(
		'visa waiver|visa waivers|visa waiver program|visa waiver programme',
		'免簽|簽證豁免|豁免簽證|免簽證|免除簽證|免辦簽證',
		'免签|签证豁免|豁免签证|免签证|免除签证|免办签证',
		{ 'giving up': '放棄簽證|簽證放棄|簽證放棄計畫|簽證棄權|棄權|放棄書' },
	),
	misread(
		'port of entry|ports of entry',
		'口岸|入境|入關|關口|港口|通關|國門|進境|關卡',
		'入境口岸|口岸|入境|入关|关口|港口|通关|国门|进境|关卡',
		{ 'of a network or a machine': '端口|連接埠|進入端口|輸入埠|埠口|入口端口|輸入端口|進入埠' },
		{ apart: 'network router firewall usb' },
	),
	misread(
		'entry clearance|entry clearances',
		'入境許可|入境簽證|入境|入境准許',
		'入境许可|入境签证|入境|入境准许',
		{ 'clearing goods, or an item in a list': '入口清關|進入清關|條目|清倉|入場許可|進口清關|輸入清除|進入間隙|入口淨空|清關' },
		{ apart: 'cargo goods shipment' },
	),
	misread(
		'adjustment of status|adjust status to|adjustment-of-status',
		'調整身分|身分調整|調整身份|身份調整|轉換身分|身分|身份',
		'调整身份|身份调整|调整身分|身分调整|转换身分|身分|身份',
		{ 'a condition': '狀態調整|調整狀態|狀態的調整|地位調整|調整地位|狀況調整|調整狀況|情況調整' },
	),
	misread(
		'advance parole',
		'回美證|入境許可|離境許可|預先許可|旅行許可|入境准許|出入境|旅行證|返美證|返回許可|預先入境|回美紙',
		'回美证|预先入境许可|入境许可|离境许可|预先许可|旅行许可|入境准许|出入境|旅行证|返美证|返回许可|预先入境|回美纸',
		{ 'of a prisoner': '提前假釋|預先假釋|事先假釋|預假釋|假釋' },
	),
	misread(
		'travel document|travel documents',
		'旅行證|旅遊證|旅行文件|旅遊文件|證件|旅行憑證|通行證|旅證|回美證|護照|文件',
		'旅行证件|旅行证|旅游证|旅行文件|旅游文件|证件|旅行凭证|通行证|旅证|回美证|护照|文件',
		{ 'a guide for tourists': '旅遊指南|旅行紀錄片|旅行資料片|旅行記錄片|遊記' },
	),
	misread(
		'overstayed his visa|overstayed her visa|overstayed their visa|overstayed their visas|overstay a visa|overstay your visa|visa overstay|visa overstays|visa overstayers',
		'逾期|超期|滯留|過期|逾留|超過簽證',
		'逾期居留|逾期滞留|逾期|超期|滞留|过期|逾留|超过签证',
		{ 'a night at an inn': '過夜|住宿過夜|留宿|簽證過夜|借宿|通宵|夜宿' },
	),
	misread(
		'skilled worker visa|skilled worker visas|visa sponsorship|sponsor licence|sponsor licences|sponsor license|sponsored visa|sponsored visas',
		'擔保|保證|保薦|技術|技能|熟練|辦理|協助|支持|專才|工作簽證|工簽',
		'担保|技术工人|工签支持|保证|保荐|技术|技能|熟练|办理|协助|支持|专才|工作签证|工签',
		{ 'paying for a show': '贊助|贊助商|冠名|主辦|簽證贊助|贊助執照|贊助簽證' },
	),
	// customs
	misread(
		'nothing to declare|anything to declare|goods to declare|something to declare',
		'申報|報關|報稅',
		'申报|报关|报税',
		{ 'to say in public': '宣布|聲明|宣告|宣稱|宣佈|宣示|表白|公布' },
		{ near: 'customs goods channel airport border green red lane duty luggage officer bags arrivals' },
	),
	misread(
		'duty-free allowance|duty-free allowances|duty free allowance|baggage allowance|baggage allowances|luggage allowance|customs allowance',
		'額度|免稅額|限額|限量|免稅限|行李額|數量|託運|公斤|行李限|重量|件數|配額|免費行李|限重|上限|定額',
		'免税额|行李额|限额|额度|限量|免税限|数量|托运|公斤|行李限|重量|件数|配额|免费行李|限重|上限|定额',
		{ 'pocket money': '津貼|補貼|零用錢|補助|行李費|零花錢|免稅津貼|允許' },
	),
	misread(
		'tariff code|tariff codes|tariff heading|tariff headings|tariff classification|tariff classifications|harmonized tariff schedule|harmonised tariff schedule',
		'稅則|稅號|稅目|關稅代碼|關稅編碼|關稅分類|關稅編號|關稅表|稅率表|海關編碼|商品編碼|協調',
		'税则|税目|税号|关税代码|关税编码|关税分类|关税编号|关税表|税率表|海关编码|商品编码|协调',
		{
			'of a telephone or electricity': '資費|電價|費率|資費表|收費代碼|收費表|收費標準|話費|收費',
			'a timetable': '關稅時間表|關稅日程|關稅時程|關稅計畫表|關稅行程',
		},
	),
	misread('rules of origin|rule of origin', '原產地|產地|原產', '原产地规则|原产地|产地|原产', {
		'a beginning, or birth': '起源規則|來源規則|起源的規則|出身規則|起始規則|起源法則|血統規則|原點規則|起源準則',
	}),
	misread(
		'temporary admission|temporary importation|temporary imports',
		'暫時進口|暫准|臨時進口|暫時輸入|暫時入境|臨時入境|短期進口|暫時進境|臨時進境|暫時通關|暫時免稅|暫時',
		'暂时进口|暂准进口|暂准|临时进口|暂时输入|暂时入境|临时入境|短期进口|暂时进境|临时进境|暂时通关|暂时免税|暂时',
		{ 'to a school or a hospital': '臨時錄取|臨時入學|暫時承認|臨時入院|臨時承認|臨時入場|暫時錄取|臨時招生|暫時入學' },
		{ near: 'customs goods carnet ata duty exhibition equipment vehicle vehicles' },
	),
	// licences and permits
	misread(
		"driver's license|driver's licence|driver's licenses|drivers license|driver license|driving licence|driving licences|driving license",
		'駕照|駕駛執照|駕駛證|車牌|駕駛許可|執照|駕駛牌照|駕牌',
		'驾照|驾驶证|驾驶执照|车牌|驾驶许可|执照|驾驶牌照|驾牌',
		{
			'of the vehicle': ['行照|行車執照|行駛證', 'registration registered v5c'],
			'of a program': '驅動程式許可|驅動程序許可|驅動程式授權|驅動許可|駕駛授權|司機許可證',
		},
		{ apart: 'software agreement printer gpu install' },
	),
	misread(
		'vehicle registration certificate|vehicle registration document|vehicle registration documents|vehicle registration card',
		'行照|行車執照|車輛登記|行駛證|登記|註冊|車籍',
		'行驶证|车辆登记证|行照|行车执照|车辆登记|登记|注册|车籍',
		{ 'of the driver': ['駕照|駕駛執照|駕駛證', 'licence license driver drivers'] },
	),
	misread(
		'building permit|building permits',
		'建築許可|建照|建築執照|施工許可|建造執照|營建|建築准|施工執照|建造許可|建築證|建房許可|新建住宅許可|建屋許可|興建許可',
		'建筑许可证|施工许可证|建筑许可|建照|建筑执照|施工许可|建造执照|营建|建筑准|施工执照|建造许可|建筑证|建房许可|新建住宅许可|建屋许可|兴建许可',
		{
			'to use what is built': ['使用執照|使用許可|入伙紙|入住證', 'occupancy occupation'],
			'of a block': '大樓許可|大廈許可|樓房許可|建築物許可|大樓通行證',
		},
	),
	misread(
		'certificate of occupancy|certificates of occupancy|occupancy permit|occupancy permits|occupancy certificate',
		'使用執照|使用許可|入住|佔用|入伙|使用證|竣工|占用',
		'使用许可证|入住许可证|使用执照|使用许可|入住|占用|入伙|使用证|竣工',
		{
			'to build': ['建照|建築執照|建造執照|施工許可', 'building construction'],
			'a trade, or an invasion': '職業證書|職業許可|職業證明|佔領|占領|佔領證書|占領證|工作許可',
		},
	),
	misread(
		'city ordinance|city ordinances|municipal ordinance|municipal ordinances|county ordinance|zoning ordinance|zoning ordinances|local ordinance|local ordinances|noise ordinance',
		'條例|法規|法令|規例|規定|自治|法例|法案|法',
		'条例|法规|法令|规例|规定|自治|法例|法案|法',
		{ 'guns, or a rite': '軍械|軍火|彈藥|聖禮|典禮|火砲|禮儀|軍需' },
	),
	misread(
		'zoning variance|zoning variances|variance from the zoning|apply for a variance|granted a variance|zoning board',
		'分區|區劃|變通|特許|例外|豁免|特例|放寬|土地使用|規劃|變更|土地用途',
		'分区|规划|区划|变通|特许|例外|豁免|特例|放宽|土地使用|变更|土地用途',
		{ 'a number of statistics': '方差|變異數|變異量|變異性|分區方差|分區變異數', 'cutting up': '劃區板|分區板|區域板|分區木板' },
	),
	misread(
		'planning permission|planning consent|planning application|planning applications|planning officer|planning officers|planning inspectorate',
		'規劃|建築許可|建照|建築執照|開發許可|審批|城規|建設許可|都市計畫|興建|都計',
		'规划许可|规划|建筑许可|建照|建筑执照|开发许可|审批|城规|建设许可|都市计划|兴建|都计',
		{
			'making plans':
				'計劃許可|計畫許可|計劃權限|計劃申請|計畫申請|策劃許可|策劃申請|計劃同意|計畫同意|計劃批准|計畫權限|企劃許可|計劃官|策劃官|計畫官員|計劃官員|策劃官員|策劃權限',
		},
	),
	// housing and tenancy
	misread(
		"landlord|landlords|private landlord|landlord's insurance",
		'房東|業主|屋主|出租|房主|包租|二房東|物主|租東|店主|地產',
		'房东|业主|屋主|出租|房主|包租|二房东|物主|租东|店主|地产',
		{ 'of the fields': '地主|領主|莊園主|土地主|地主階級|大地主' },
		{
			near: 'tenant tenants rent rents eviction evict repairs repair flat apartment apartments housing flats deposit tenancy mortgage private buy-to-let',
			apart: 'peasants peasant feudal land farm farmland reform',
		},
	),
	misread(
		'letting agent|letting agents|letting agency|letting agencies|holiday let|holiday lets|short-term let|short-term lets|short term lets|unfurnished let|sub-let',
		'租',
		'出租|租赁中介|短租|租',
		{ 'to allow': '讓與|允許|讓渡|容許|讓步|假日讓|假期讓|短期讓|讓代理|讓經紀|讓仲介|讓代理商|准許' },
	),
	misread(
		'to sublet|sublet|sublets|subletting|sublease|subleases|subleasing|subtenant|subtenants',
		'轉租|分租|再出租|二房東|出租|承租|次承租|轉手出租|二手房客|轉承租',
		'转租|分租|再出租|二房东|出租|承租|次承租|转手出租|二手房客|转承租',
		{
			'giving up the lease, or taking it again': [
				'轉讓|續租|退租',
				'assign assigned assignment assigning renew renewal renewed extend terminate transfer',
			],
			under: '子租|子租賃|次租|副租|子租約|亞租|潛租|子租戶',
		},
	),
	misread('ground rent|ground rents', '地租|土地租金|地價|地稅|土地租', '地租|土地租金|地价|地税|土地租', {
		'of a floor': '地面租金|底層租金|一樓租金|地板租金|地下租金|地面租|底樓租金|地面出租|基礎租金|地面的租金',
	}),
	misread(
		'rent review|rent reviews',
		'租金調整|租金檢討|租金覆核|租金審|租金複審|租金重|租金調|檢討租金|審查租金|調整租金|租約檢討|租金評估|租金復核',
		'租金复核|租金审查|租金调整|租金检讨|租金覆核|租金审|租金复审|租金重|租金调|检讨租金|审查租金|调整租金|租约检讨|租金评估',
		{ 'a critic at work': '租金評論|租金回顧|租房評論|租金評價|出租評論|租賃評論|租賃評價|租房點評|租金點評|租房評價' },
	),
	misread(
		'security of tenure',
		'租住權|租期保障|使用權保障|居住權|保有權|續租|租賃保障|租權|佃權|地權|租用權|使用權|保障',
		'租住权保障|使用权保障|租住权|租期保障|居住权|保有权|续租|租赁保障|租权|佃权|地权|租用权|使用权|保障',
		{ 'of an office': '任期的安全|任期安全|終身職|任期保安|任期保安性|任期擔保|安全任期|任職安全|任期證券' },
		{ near: 'tenant tenants tenancy housing rent lease leases land slum renters landlord' },
	),
	misread(
		'house in multiple occupation|houses in multiple occupation|house in multiple occupancy',
		'多戶|合租|分租|多人|多家庭|群租|共住|雅房',
		'多户合租|合租房|多户|合租|分租|多人|多家庭|群租|共住|雅房',
		{ 'a trade, or an invasion': '多種職業|多重職業|多職業|多重佔領|多重占領|多重佔用|多次佔領|多種佔用|多個職業' },
	),
	misread(
		'compulsory purchase|compulsory purchase order|compulsory purchase orders',
		'徵收|強制徵|強制收購|徵用|強制購買|強徵|收地|強購',
		'强制征收|强制收购|征收|强制征|征用|强制购买|强征|收地|强购',
		{ 'in a shop': '強制消費|強迫消費|必須購買|強制訂購|強制採購|強制購物|強迫購買|採購訂單|必修' },
	),
	misread(
		'freehold property|freeholder|freeholders|freehold interest|freehold title',
		'永久業權|永久產權|完全所有|自由保有|永久地契|完全產權|地主|不動產|永久|產權人|業權',
		'永久产权|完全产权|永久业权|完全所有|自由保有|永久地契|地主|不动产|永久|产权人|业权',
		{
			'a lease': ['租賃權|租約|租賃產權|租賃業權|租賃', 'lease leases leasehold leaseholder leaseholders'],
			'without charge': '免費持有|免費保留|自由持有|免費擁有|免費保有|自由持有人',
		},
	),
	// student loans
	misread(
		'forbearance',
		'寬限|暫緩|延期|緩繳|延繳|延後|暫停還|緩還|延緩|停繳|展延|寬容|容忍|遞延',
		'延期还款|暂缓还款|宽限|暂缓|延期|缓缴|延缴|延后|暂停还|缓还|延缓|停缴|展延|宽容|容忍|递延',
		{ patience: '忍耐|克制|自制|忍讓|耐心|忍受|隱忍|自我克制' },
		{ near: 'loan loans student mortgage mortgages borrower borrowers payments lender lenders servicer deferment foreclosure repayment' },
	),
	misread(
		'student loan deferment|loan deferment|in deferment|deferment period|in-school deferment',
		'延期|緩繳|遞延|延後|暫緩|延緩|延遲|緩還',
		'延期还款|暂缓还款|延期|缓缴|递延|延后|暂缓|延缓|延迟|缓还',
		{ 'of troops': '緩徵|徵兵|緩役|免役|兵役|推遲入伍' },
		{ near: 'loan loans student borrower borrowers forbearance interest school payments', apart: 'draft military conscription' },
	),
	misread(
		'loan forgiveness|student loan forgiveness|debt forgiveness|forgive student loans|forgiven loans|forgive the loan|forgive the debt',
		'減免|免除|豁免|免還|勾銷|取消|豁除|寬免|註銷|一筆勾消|免償|抹除|免去|赦免',
		'减免|免除|豁免|免还|勾销|取消|豁除|宽免|注销|一笔勾消|免偿|抹除|免去|赦免',
		{ 'of a wrong': '寬恕|原諒|饒恕|諒解|恕罪|寬宥|體諒|原宥' },
	),
	misread(
		'origination fee|origination fees',
		'手續費|開辦費|發放費|貸款費|申辦費|發起費|承辦費|放款費|帳管費|開戶費|服務費|貸款申請費',
		'手续费|发放费|贷款费|开办费|申办费|发起费|承办费|放款费|帐管费|开户费|服务费|贷款申请费',
		{ 'a beginning': '起源費|原創費|始發費|起始費|創始費|起源費用|原創費用|創作費|起源收費|源頭費' },
	),
	misread(
		'work-study|work study|federal work-study',
		'工讀|勤工|半工半讀',
		'勤工俭学|勤工助学|半工半读|工读|勤工',
		{ 'looking into work': '工作研究|工作學習|勞動研究|作業研究|工作與學習|工作和學習|研究工作|工作考察' },
		{ near: 'federal program programs job jobs aid financial student students grants campus loans' },
	),
	misread(
		'maintenance loan|maintenance loans|maintenance grant|maintenance grants',
		'生活|助學',
		'生活费贷款|生活补助金|生活|助学',
		{ 'of machines': '維護|維修|保養|維持|維護貸款|維修貸款|維護補助|維修補助|維修撥款|保養貸款' },
		{ near: 'student students university tuition fees universities undergraduates' },
	),
	misread(
		'need-based aid|need-based grant|need-based grants|need-based financial aid|merit-based aid|merit aid',
		'助學|獎助|獎學|補助|資助|清寒|需求|財務需要|經濟需要|優異|成績',
		'助学金|奖学金|助学|奖助|奖学|补助|资助|清寒|需求|财务需要|经济需要|优异|成绩',
		{ 'relief after a disaster': '援助物資|優點援助|功德援助|救助隊|功績援助|美德援助|急救' },
	),
	// local government
	misread(
		'local authority|local authorities',
		'地方政府|當局|地方機關|市政|主管機關|地方自治|自治體|有關部門|地方行政|地方議會|當地政府|地方單位|地方部門|有關方面|公部門|警方|官方|官員|市府|縣府|機關|政府|部門',
		'地方政府|当局|地方机关|市政|主管机关|地方自治|自治体|有关部门|地方行政|地方议会|当地政府|地方单位|地方部门|有关方面|公部门|警方|官方|官员|市府|县府|机关|政府|部门',
		{ 'an expert, or might': '當地權威|地方權威|本地權威|當地專家|當地權力|地方權力|地方權威人士|本地授權|局部權威|當地的權威' },
	),
	misread(
		'council house|council houses|council flat|council flats|council housing|council tenant|council tenants|council estate|council estates',
		'公屋|公宅|公共住|公共房|公營|社會住宅|國宅|廉租|政府|市建|社會住房|公房|市營|地方當局|社宅|屋邨|平價|公租',
		'公房|公屋|廉租房|社会住房|公宅|公共住|公共房|公营|社会住宅|国宅|廉租|政府|市建|市营|地方当局|社宅|屋邨|平价|公租',
		{
			'of an assembly':
				'議會大樓|議會廳|理事會|委員會|議會房|議會莊園|議會屋|會議廳|議會住房|議會公寓|議會之家|市議會大樓|議會房屋|議會住宅|議會租戶|議會房子|議會地產|議會遺產|市議會莊園|議會平房',
		},
	),
	misread(
		'unincorporated area|unincorporated areas|unincorporated community|unincorporated communities|unincorporated town',
		'非建制|未建制|未設市|非法人|未設鎮|非自治|縣轄|未立市|未設立',
		'非建制|非建制地区|未建制|未设市|非法人|未设镇|非自治|县辖|未立市|未设立',
		{ 'no company, or no merger': '未註冊公司|未成立公司|未合併|未註冊|未組成公司|未公司化|未納入|未併入|未結合|未組建' },
	),
	misread(
		'incorporated as a city|incorporated as a town|incorporated as a village|incorporated as a municipality',
		'建市|設市|建制|建鎮|設鎮|設立|升格|立市|建為|設為|設村|建村|改制|正式成為|成為|成立',
		'建市|设市|设镇|建制|建镇|设立|升格|立市|建为|设为|设村|建村|改制|正式成为|成为|成立',
		{ 'a merger, or a company': '合併|註冊成立|註冊公司|併入|納入|註冊為|公司化|結合為|合併為|組成公司' },
	),
	misread(
		'county seat|county seats',
		'縣治|首府|縣政府|縣城|郡治|郡首府|所在地|行政中心|首邑',
		'县治|县城|首府|县政府|郡治|郡首府|所在地|行政中心|首邑',
		{ 'a chair or a vote': '縣座位|縣席位|郡座|縣議席|縣座|縣席次|郡席位|縣的席位|郡的席位|郡座位' },
	),
	misread(
		'returning officer|returning officers',
		'選舉主任|選務|選舉官|選舉監察|選監|計票|監票|選舉事務|選舉',
		'选举官|选举监察官|选举主任|选务|选举监察|选监|计票|监票|选举事务|选举',
		{ 'one who comes back': '返回官|歸國官員|回國官員|返回的軍官|返回軍官|退貨|返還官|歸來的軍官|回歸官員|返回主任|返回官員|歸還官|返鄉' },
	),
	misread(
		'public works|public works department|department of public works|director of public works',
		'公共工程|工務|市政工程|公共建設|土木|工程|市政建設|公共事業|建設|公共設施',
		'公共工程|市政工程|工务|公共建设|土木|工程|市政建设|公共事业|建设|公共设施',
		{ 'of an author': '公共作品|公共著作|公開作品|公共工作|公開著作|公眾作品|公共作業|公共藝術品|大眾作品' },
		{ apart: 'art artist artists sculpture sculptures museum' },
	),
	misread(
		'city councillor|city councillors|local councillor|local councillors|county councillor|county councillors|district councillor|district councillors|town councillor|parish councillor|labour councillor|tory councillor|conservative councillor',
		'議員|委員|理事',
		'议员|市议员|委员|理事',
		{ 'one who advises': '顧問|輔導員|諮商師|參贊|參事|輔導老師|諮詢師|心理師|律師' },
	),
];
