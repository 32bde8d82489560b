/**
 * Words of banks and capital markets, pensions and insurance, property and leases, contracts and courts, parliaments and company offices taken in an everyday sense, or for their neighbours: a net lender for a lender on the net.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const moneyAndCourts: readonly TermRow[] = [
	// Banks and capital markets
	misread(
		'net lender|net lenders',
		'淨放款|淨貸出|淨貸款|淨融出|淨拆出|淨借出|淨出借|淨債權|淨供應|淨供給|淨放貸|淨貸方|淨拆放',
		'净放款|净贷出|净贷款|净融出|净拆出|净借出|净出借|净债权|净供应|净供给|净放贷|净贷方|净拆放',
		{
			'a network': '網路貸款|網路放款|網路放貸|網路貸方|網路借貸|網路出借|網絡貸款|網絡貸方|網絡放貸|網貸|網上貸款|線上貸款',
			'who borrows': ['淨借款人|淨借款方|淨借入方|淨借方|淨借款者', 'borrower borrowers'],
		},
	),
	misread(
		'net borrower|net borrowers',
		'淨借款|淨借入|淨融入|淨舉債|淨負債|淨債務|淨拆入|淨借貸|淨借方|淨貸入',
		'净借款|净借入|净融入|净举债|净负债|净债务|净拆入|净借贷|净借方|净贷入',
		{
			'a network': '網路借款|網路借款人|網絡借款|網絡借款人|網路借方|網路借貸|網貸|網上借款|線上借款',
			'who lends': ['淨貸款人|淨貸款方|淨貸方|淨放款人|淨放款|淨貸出', 'lender lenders'],
		},
	),
	misread('net seller|net sellers', '賣超|淨賣|淨沽|淨拋售|淨減持|淨出售|淨售', '卖超|净卖|净沽|净抛售|净减持|净出售|净售', {
		'a network': '網路賣家|網路賣方|網絡賣家|網絡賣方|網路賣家們|網店|網路銷售|網上賣家|網拍賣家',
		'who buys': ['買超|淨買|淨買入|淨買家|淨買方', 'buyer buyers bought buy buying'],
	}),
	misread('net buyer|net buyers', '買超|淨買|淨買入|淨增持|淨購入|淨購買|淨吸納', '买超|净买|净买入|净增持|净购入|净购买|净吸纳', {
		'a network': '網路買家|網路買方|網絡買家|網絡買方|網購者|網上買家|網路購買',
		'who sells': ['賣超|淨賣|淨沽|淨賣家|淨賣方', 'seller sellers sold sell selling'],
	}),
	misread(
		'repayable on demand|payable on demand|repaid on demand|due on demand|repayable upon demand|payable upon demand',
		'即期|活期|見票即付|隨時|要求即|按要求|一經要求|應要求|於要求時|要求時|索即付|見索|催告|請求|通知即|要求償還|要求還款|要求付款|憑票即付',
		'见索即付|即期|活期|见票即付|随时|要求即|按要求|一经要求|应要求|于要求时|要求时|索即付|见索|催告|请求|通知即|要求偿还|要求还款|要求付款|凭票即付',
		{
			'as much as is needed':
				'按需償還|按需支付|按需付款|按需還款|按需應付|按需給付|按需歸還|依需求償還|依需求支付|按需求償還|按需求支付|按需求付款|隨需支付|隨需償還',
			'what the market wants': '需求償還|需求支付|需求付款|應需求|隨選|點播',
		},
	),
	misread(
		'demand loan|demand loans|demand note|demand notes|demand promissory note',
		'即期|活期|催告|隨時|見票|即付|通知|見索|一經要求|按要求|要求時',
		'即期|活期|催告|随时|见票|即付|通知|见索|一经要求|按要求|要求时',
		{
			'what the market wants': '需求貸款|需求票據|需求借款|需求說明|需求筆記|需求本票|需求期票|需求單|需求註記|需求附註',
			'what one asks for': '要求貸款|要求的貸款|要求說明|要求便條',
			'what is jotted down': '筆記|音符|註釋|高級筆記|備註|紙條',
		},
	),
	misread(
		'demand guarantee|demand guarantees|on-demand guarantee|on-demand guarantees|first demand guarantee|on-demand bond|on-demand bonds|first-demand bond',
		'見索即付|索即付|即付|即期|憑要求|憑請求|請求即|要求即|見索|付款請求',
		'见索即付|索即付|即付|即期|凭要求|凭请求|请求即|要求即|见索|付款请求',
		{
			'what the market wants': '需求保證|需求擔保|需求保函|需求債券|首次需求|第一需求|首要需求|隨選保證|隨選債券',
			'as needed': '按需擔保|按需保函|按需保證|按需債券|隨需擔保|隨需保證|按需紐帶',
		},
	),
	misread(
		'demand letter|demand letters|letter of demand|letters of demand',
		'催告|催款|追討|催收|索償|律師函|律師信|追債|要求函|要求信|要求書|催繳|請求函|請求書|索賠|催付|存證信函|追數|索款|索求|要求付款',
		'催款函|催告函|律师函|催告|催款|追讨|催收|索偿|律师信|追债|要求函|要求信|要求书|催缴|请求函|请求书|索赔|催付|存证信函|追数|索款|索求|要求付款',
		{ 'what the market wants': '需求信|需求函|需求書|需求信件|需求的信|需求信函|需求字母' },
	),
	misread(
		'negative pledge|negative pledges|negative pledge clause',
		'消極擔保|不抵押|負面擔保|不設質|消極質押|負面保證|不提供擔保|消極保證|不設定擔保|消極抵押|負抵押|不質押|負質押|負面質押|不予抵押|反面承諾|負面承諾|禁止抵押|禁止質押|禁止設|限制抵押|限制擔保|不得設',
		'消极担保|不抵押|负面担保|不设质|消极质押|负面保证|不提供担保|消极保证|不设定担保|消极抵押|负抵押|不质押|负质押|负面质押|不予抵押|反面承诺|负面承诺|禁止抵押|禁止质押|禁止设|限制抵押|限制担保|不得设',
		{ 'a vow': '負面誓言|消極誓言|否定誓言|負面的誓言|負誓言|負面宣誓|消極宣誓|否定承諾|負面認捐|消極認捐|負面捐款|陰性承諾|陰性質押' },
	),
	misread(
		'covenant-lite|cov-lite|covenant lite|covenant-light',
		'低約束|寬鬆|低門檻|輕契約|約束較少|低契約|限制較少|限制條款較少|少約束|約束少|弱約束|輕約束|低限制|約束力|少限制|低保障|低契諾',
		'低门槛|低约束|宽松条款|宽松|轻契约|约束较少|低契约|限制较少|限制条款较少|少约束|约束少|弱约束|轻约束|低限制|约束力|少限制|低保障|低契诺',
		{
			'a vow, or a small version of it':
				'輕盟約|盟約精簡版|精簡版盟約|聖約|盟約|立約|契約精簡版|公約精簡|契約精簡|盟約精簡|盟約輕|簡約盟約|契約燈|契約光|輕量級盟約',
		},
	),
	misread(
		'placee|placees',
		'承配|獲配售|認購人|配售對象|獲配|受配|配股對象|投資人|投資者|獲分配|配售股份的人',
		'承配人|承配|获配售|认购人|配售对象|获配|受配|配股对象|投资人|投资者|获分配|配售股份的人',
		{
			'a place, or one who puts things down': '放置者|安置者|安置人|被安置|被放置|安放者|放置人|場所|地點|地方|佔位者|被安置者|安置對象|位置|佔位符',
		},
	),
	misread(
		'discount to net asset value|discount to NAV|discount to its NAV|discount to book value|discount to fair value|discount to the closing price|discount to the last closing price|discount to the market price|discount to its net asset value',
		'折讓|折價|低於|折扣|貼水|折溢價|打折',
		'折让|折价|低于|折扣|贴水|折溢价|打折',
		{
			'a bargain': '優惠|特價|減價|大減價|降價|促銷|讓利',
			'a network': '網路價值|網值|網路資產|網絡資產',
			'of books, fairs and doors': '書的價值|書籍價值|書本價值|圖書價值|博覽會價值|不錯的價值|關閉價格|結束價格',
		},
	),
	misread(
		'to trade at a discount|to trade at a steep discount|to trade at a deep discount|to trade at a discount to|issued at a discount|bonds at a discount',
		'折價|折讓|低於|貼水|折扣|折溢價|貼現|打折',
		'折价|折让|低于|贴水|折扣|折溢价|贴现|打折',
		{ 'in a sale': '優惠交易|優惠價交易|特價交易|以優惠|促銷價|減價交易|降價交易|優惠發行|特價發行|優惠價|減價發行|特賣' },
	),
	misread(
		'bills discounted|discounted bills|bill discounting|discounting of bills|discount bills|invoice discounting',
		'貼現|融資|折現|貼息|買斷',
		'贴现|融资|折现|贴息|买断',
		{
			'of a sale':
				'打折帳單|折扣帳單|打折賬單|折扣賬單|打折票據|帳單折扣|賬單折扣|發票折扣|發票打折|票據打折|折扣發票|帳單打折|打折鈔票|折扣鈔票|折扣法案|打折發票|折扣票據',
			'of debts to pay, laws or cash': '帳單|賬單|鈔票|法案',
		},
	),
	misread(
		'exercisable|unexercised option|unexercised options|unexercised warrants',
		'行使|可執行|行權|履約|執行|認股',
		'行使|可执行|行权|履约|执行|认股',
		{ 'of the body': '鍛鍊|可鍛鍊|可運動|未運動|未鍛鍊|未經鍛鍊|可練習|練習|可健身|未練習|可操練' },
	),
	misread(
		'underlying asset|underlying assets|underlying securities|underlying security|underlying instrument|underlying instruments|underlying stock',
		'標的|相關資產|相關證券|相關股票|掛鈎|正股|掛鉤|掛勾|基礎資產|基礎證券|基礎|底層|對應|連結|相關|連動|母股',
		'标的资产|标的证券|标的|相关资产|相关证券|相关股票|挂钩|正股|挂勾|基础资产|基础证券|基础|底层|对应|连结|相关|连动|母股',
		{
			'hidden or possible': '潛在資產|潛在證券|潛在的資產|潛在股票|潛在的證券|潛在工具|隱含資產|隱藏資產|潛在的工具|潛在安全',
			'further down': '下面的資產|下方的資產|底下的資產|下方資產|下面資產|下伏|下層資產|下層證券|地下資產|底下資產',
			'for playing, or for measuring': '樂器|儀器',
			safety: '保安|安保|安全|保全',
		},
	),
	misread('spread betting|spread bet|spread bets|spread better', '點差|價差|利差|差價|分差|讓分', '点差|价差|利差|差价|分差|让分', {
		'going far and wide':
			'傳播|擴散|蔓延|散播|散布|傳播賭博|擴散賭博|傳播投注|散布投注|蔓延投注|擴散投注|傳播下注|擴散下注|塗抹|傳播賭注|擴散賭注|分散投注|分散下注|分佈投注',
	}),
	misread(
		'bid price|bid prices|bid quote',
		'買價|買入價|贖回價|買盤|買方報價|投標|出價|競標|買進|報價|標價|競投|收購價|叫買|叫價',
		'买价|买入价|赎回价|买盘|买方报价|投标|出价|竞标|买进|报价|标价|竞投|收购价|叫买|叫价',
		{ 'what sellers ask': ['賣價|賣出價|賣方報價|沽出價|賣盤價', 'ask asking offer offered sell sells selling'] },
	),
	misread(
		'specific provision|specific provisions|general provision|general provisions',
		'特定準備|特殊準備|專項準備|個別準備|撥備|準備|備抵|一般準備|呆帳|提存',
		'专项准备|一般准备|专项拨备|拨备|特定准备|特殊准备|个别准备|准备|备抵|呆帐|提存',
		{
			'what a law says': '具體規定|特定規定|一般規定|總則|通則|一般條款|具體條款|特定條款|特殊條款|特別規定|特殊規定|通用條款|一般性規定|具體條文',
			goods: '特定供應|一般供應|具體供應|糧食|補給',
		},
		{ near: "loans loan bad doubtful debts impaired lending npl bank's portfolio" },
	),
	misread(
		'provision coverage|provision coverage ratio|provisions coverage ratio|provision coverage ratios',
		'覆蓋率|備抵|撥備|準備|呆帳',
		'拨备覆盖率|覆盖率|备抵|拨备|准备|呆帐',
		{
			'of goods or clauses':
				'供應覆蓋|條款覆蓋|規定覆蓋|供給覆蓋|條文覆蓋|供應覆蓋率|條款覆蓋率|規定覆蓋率|供給覆蓋率|提供覆蓋率|供應涵蓋率|規定涵蓋率|條款涵蓋率|提供覆蓋',
			'of food': '糧食|食物|供給|供應',
		},
	),
	misread(
		'to call the loan|to call in the loan|to call in the loans|to call in loans|to call in its loans|to call in their loans|loan was called|loans were called|loan was called in|loans were called in|loan is called',
		'收回|催收|催還|抽回|抽銀根|提前|要求償還|要求還款|要求清還|追討|催繳|抽貸|雨天收傘|要求歸還|還清|追回|討回|立即償還|立即還|催討|索還|償還|清償|還款|到期|收傘',
		'收回|催收|催还|抽回|抽银根|提前|要求偿还|要求还款|要求清还|追讨|催缴|抽贷|雨天收伞|要求归还|还清|追回|讨回|立即偿还|立即还|催讨|索还|偿还|清偿|还款|到期|收伞',
		{ 'by telephone or by shouting': '打電話|致電|呼叫|召喚|叫來|通話|調用|打電話給貸款|打電話要|叫了貸款|撥打|電話|電話貸款|打進來|被呼叫|喊來' },
	),
	misread(
		'call money|money at call|call loans|call loan market|call money rate|call money market|call loan|call loan rate',
		'活期|通知|拆借|短期|拆款|同業拆|即期|隨時|拆放|短拆|同業',
		'活期|通知|拆借|短期|拆款|同业拆|即期|随时|拆放|短拆|同业',
		{
			'by telephone':
				'打電話|電話錢|通話費|呼叫錢|呼叫貸款|電話貸款|通話錢|叫錢|要錢|呼叫資金|電話資金|話費|呼叫貨幣|通話資金|電話金|致電|呼叫款項|來電|呼叫|電話|通話',
			'the money': '金錢市場',
		},
	),
	misread(
		'undersubscribed|under-subscribed|undersubscription|under-subscription',
		'認購不足|申購不足|不足|不足額|未獲足額|未足額|未滿|流標|冷淡|未獲全額|不踴躍|未達|沒有足額|欠踴躍|過少|太少|乏人|偏低',
		'认购不足|申购不足|不足|不足额|未获足额|未足额|未满|流标|冷淡|未获全额|不踊跃|未达|没有足额|欠踊跃|过少|太少|乏人|偏低',
		{ 'of papers and channels': '訂閱不足|訂閱量不足|訂閱較少|訂閱過少|低訂閱|欠訂閱|訂閱太少|訂閱偏低|訂閱人數不足|訂閱數不足|訂閱|預訂不足' },
	),
	misread(
		'fully subscribed|fully-subscribed',
		'足額認購|全數認購|全額認購|認購一空|額滿|認購完|滿額|認滿|悉數|獲認購|報名已滿|已滿|滿了|認購滿|認購|足額|全額|全數',
		'足额认购|全数认购|全额认购|认购一空|额满|认购完|满额|认满|悉数|获认购|报名已满|已满|满了|认购满|认购|足额|全额|全数',
		{
			'of papers and channels':
				'完全訂閱|全部訂閱|全訂閱|完全訂購|充分訂閱|已訂閱|全額訂閱|全面訂閱|訂閱已滿|訂閱滿|訂閱一空|足額訂閱|全數訂閱|完全預訂',
		},
		{ near: 'ipo offering issue shares notes bonds bond placement rights tranche auction fund deal raising placing share' },
	),
	misread(
		'to declare a dividend|to declare dividends|dividends declared|dividend declared|to declare a final dividend|to declare a special dividend',
		'宣派|宣布|宣告|派息|派發|配息|分派|發放|宣佈|派付|發股息|發股利|配發|分紅|決議',
		'宣派|宣布|宣告|派息|派发|配息|分派|发放|派付|发股息|发股利|配发|分红|决议',
		{
			'to the customs or a tax office':
				'申報股息|申報股利|申報紅利|申報了股息|申報了股利|申報一項股息|申報派息|報關|申報的股息|申報的股利|申報末期股息|申報特別股息',
			'in a speech': '聲明股息|聲明股利|宣稱股息|聲明紅利|聲明派息|聲明了股息|聲明的股息|聲稱股息|宣言',
			'in division': '被除數|除數',
		},
	),
	misread(
		'dividend cover|dividend cover ratio',
		'股息覆蓋|股利保障|派息比率|股息保障|倍數|盈利對股息|股利覆蓋|覆蓋率|盈利覆蓋|保障',
		'股息覆盖|股利保障|派息比率|股息保障|倍数|盈利对股息|股利覆盖|覆盖率|盈利覆盖|保障',
		{
			'of a book, or a lid': '股息封面|股利封面|股息掩護|股息保險|封面|掩護|股息遮蓋|股息封套|股利掩護|紅利封面|股息蓋|遮蓋|掩蓋|蓋子',
			'in division': '被除數|除數',
		},
	),
	misread(
		'to pass its dividend|to pass the dividend|to pass their dividend|passed dividend|passed dividends',
		'不派|未派|停派|停發|未發|不發|不予派|取消|暫停|跳過|省略|不分派|未配|不配|沒有派|沒有發|免派|從缺|停配',
		'不派|未派|停派|停发|未发|不发|不予派|取消|暂停|跳过|省略|不分派|未配|不配|没有派|没有发|免派|从缺|停配',
		{
			'by a vote, or to the next':
				'通過股息|通過了股息|傳遞股息|通過股利|通過了股利|傳遞了股息|通過其股息|通過紅利|通過派息|通過了其股息|通過了派息|傳遞股利|通過的股息|轉嫁股息|傳遞其股息',
			'in division': '被除數|除數',
		},
		{ apart: "resolution proposal plan motion bill tax vote board's cut increase" },
	),
	misread(
		'cum-dividend|cum dividend|cum-rights|cum rights|cum-div',
		'含息|連息|帶息|附息|含權|連權|附權|含股息|帶權|帶股息|含股利|連股息|附股息|供股權|含紅利|附股利|未除息|未除淨',
		'含息|连息|带息|附息|含权|连权|附权|含股息|带权|带股息|含股利|连股息|附股息|供股权|含红利|附股利|未除息|未除净',
		{
			'without it': ['除息|除權|除淨|不含股息|無股息', 'ex ex-dividend ex-rights without'],
			'something else': '精液|暨股息|累積股息|和股息|累計股息|射精|兼股息',
			'in division': '被除數|除數',
		},
	),
	misread(
		'record date|record dates',
		'登記日|記錄日|基準日|股權登記|過戶|紀錄日|登錄日|登記日期|停止過戶|名冊|登記',
		'股权登记日|登记日|记录日|基准日|股权登记|过户|纪录日|登录日|登记日期|停止过户|名册|登记',
		{
			'of feats': '創紀錄的日期|創紀錄|創紀錄日期|創記錄日期|破紀錄|創紀錄日|破紀錄日|創記錄|破記錄',
			'of music': '唱片|唱片日期|錄音日期|錄製日期|錄音|錄製',
		},
		{ near: 'dividend dividends shareholders meeting stockholders distribution spin-off rights entitlement payable holders entitled vote shares' },
	),
	misread(
		'undrawn commitment|undrawn commitments|undrawn amount|undrawn amounts|undrawn balance|undrawn balances|undrawn loan commitments|undrawn credit lines|undrawn credit line',
		'未動用|未提取|未提用|未使用|未支用|未提|未撥付|尚未動用|可用|未用|未支取|未出資|未繳|尚未提|尚未撥|未放款',
		'未动用|未提取|未提用|未使用|未支用|未提|未拨付|尚未动用|可用|未用|未支取|未出资|未缴|尚未提|尚未拨|未放款',
		{
			'with a pen, or by lot': '未畫|未畫出|未繪製|未繪|未抽籤|未描繪|未拉出|未拉開|未畫線|未抽出|未拉|不畫|未繪出|未抽|尚未繪製|尚未畫出',
			'given up': '未撤回|未撤回的承諾|未撤銷的承諾|未撤出',
			'a line on paper': '信用線|信用行|信用線路|信貸線',
		},
	),
	misread(
		'standstill agreement|standstill agreements|standstill period',
		'暫停|停止|凍結|維持現狀|中止|緩兵|不收購|暫緩|停購|靜候|寬限|凍結期|停滯期|等待期|休止|停頓期|停火|禁止增持|停息',
		'暂停协议|中止期|暂停|停止|冻结|维持现状|中止|缓兵|不收购|暂缓|停购|静候|宽限|冻结期|停滞期|等待期|休止|停顿期|停火|禁止增持|停息',
		{ 'not moving': '停滯不前|停滯協議|站立不動|站著不動|停頓不動|靜止不動|原地不動|停站|站停|靜立', 'a crush of traffic': '塞車|堵塞|動彈不得' },
	),
	misread(
		'ring-fenced bank|ring-fenced banks|ring-fenced funds|ring-fenced cash|ring-fenced assets|ring-fencing rules|ring-fencing regime|ring-fenced money|ring-fenced account|ring-fenced funding|ring-fenced subsidiary',
		'隔離|圍欄|專款專用|專用|分隔|隔開|柵欄|圈護|圍籬|防火牆|專項|獨立|保護|指定用途|限定用途|專戶|撥出|分離|預留',
		'隔离|围栏|专款专用|专用|分隔|隔开|栅栏|圈护|围篱|防火墙|专项|独立|保护|指定用途|限定用途|专户|拨出|分离|预留',
		{ 'a ring and a fence': '環形圍欄|圓環圍欄|環圍|戒指圍欄|環形柵欄|環圈|圍環|鈴聲|環形圍籬|環圍欄|戒指|環狀圍欄' },
	),
	misread(
		'bond strips|stripped bond|stripped bonds|strip bonds|coupon stripping|stripped treasuries|strip bond',
		'分割|剝離|本息分離|拆息|剝息|零息|分離|拆分|分拆',
		'分割|剥离|本息分离|拆息|剥息|零息|分离|拆分|分拆',
		{
			'of clothes, or in bands': '脫衣|裸債|條狀債券|帶狀債券|脫衣債券|剝光|條帶債券|剝皮|債券條|鍵條|條形債券|裸露債券',
			'of vouchers': '優惠券剝離|優惠券|折價券',
			'of glue': '黏合條|鍵結',
		},
	),
	misread(
		'tick size|tick sizes|minimum tick',
		'最小變動|跳動|升降單位|最小升降|檔位|最小價格|價位|價格單位|最小報價|一檔|變動單位|波動單位|檔差|報價單位|升降|檔',
		'最小变动价位|最小变动|跳动|升降单位|最小升降|档位|最小价格|价位|价格单位|最小报价|一档|变动单位|波动单位|档差|报价单位|升降|档',
		{ 'of a mite or a clock': '蜱蟲|壁蝨|滴答|滴答大小|勾選|打勾|刻度大小|刻度尺寸|滴答尺寸|扁蝨|跳蚤|勾號' },
	),
	misread(
		'lock-up expiry|lockup expiry|lockup expiration|lock-up expiration|post-ipo lockup|ipo lock-up|ipo lockup',
		'禁售|鎖定|閉鎖|限售|鎖股|限制出售|不得出售|禁止出售|凍結|鎖倉|禁止轉讓|限制轉讓|解禁|集保',
		'禁售期|锁定期|禁售|锁定|闭锁|限售|锁股|限制出售|不得出售|禁止出售|冻结|锁仓|禁止转让|限制转让|解禁|集保',
		{ 'a prison, or shutting doors': '監禁|監禁期|監禁期滿|鎖上期間|拘留|關押|拘留所|封鎖|上鎖|鎖死|關押期|監獄|囚禁|封城|禁閉|鎖起來' },
	),
	misread(
		'long stop date|longstop date|long-stop date|long stop dates',
		'最後截止|截止日|最後期限|最終期限|最遲|期限|最後完成|最後日期|最後限期|最後截止日期|最後終止|最終截止',
		'最后截止|截止日|最后期限|最终期限|最迟|期限|最后完成|最后日期|最后限期|最后截止日期|最后终止|最终截止',
		{ 'a halt that is long': '長停|長期停止|長停止|長時間停止|長停日期|長站|長期停留|停止日期長|長途停靠|長停車|長期停工|長時停止' },
	),
	misread(
		'full ratchet|full-ratchet|ratchet provision|anti-dilution ratchet|ratchet clause|management ratchet',
		'棘輪|反稀釋|完全反|全額反|調整|反攤薄|防稀釋',
		'完全棘轮|棘轮|反稀释|完全反|全额反|调整|反摊薄|防稀释',
		{ 'of a clock or a tool': '齒輪|扳手|套筒扳手|全扳手|完整的扳手|棘爪|全齒輪|輪齒|完全齒輪' },
	),
	misread('original issue discount', '原始發行折價|發行折價|折價|折扣|貼現|折讓|原發行', '原始发行折价|发行折价|折价|折扣|贴现|折让|原发行', {
		'a problem, or a number of a paper':
			'原始問題|原問題|原始問題折扣|原問題折扣|最初問題折扣|原始發行優惠|原始問題折讓|最初問題|原刊|原版期刊|原始期號|創刊|優惠',
	}),
	misread(
		'make-whole|make whole premium|make-whole premium|make-whole amount|make-whole provision|make-whole payment|make-whole redemption',
		'補償|補足|整付|贖回溢價|全額補|彌補|提前贖回|補全|提前償還|損失補',
		'补偿性|补偿|补足|整付|赎回溢价|全额补|弥补|提前赎回|补全|提前偿还|损失补',
		{ 'mending a body': '使完整|變得完整|完整化|製作整個|做整個|弄完整|整個保費|完整保費|康復|使整體|做成整體|使之完整|整體製作' },
	),
	misread(
		'breakage cost|breakage costs',
		'提前終止|中斷|資金損失|違約|解約|中止|平倉|資金成本|融資損失|破除|終止費',
		'提前终止|中断|资金损失|违约|解约|中止|平仓|资金成本|融资损失|破除|终止费',
		{ 'of glass': '破損|破碎|破裂|損壞|斷裂|碎裂|破損成本|破損費|破損費用|破碎成本|斷裂成本|毀損' },
		{ near: 'loan lender lenders borrower interest prepay prepayment repayment facility fixed-rate bank funding swap rate libor period' },
	),
	// Pensions and insurance
	misread(
		'death in service|death-in-service benefit|death in service benefit|death-in-service benefits|death-in-service',
		'在職身故|在職死亡|在職期間|任職期間|服務期間|在職|任內|在任',
		'在职身故|在职死亡|在职期间|任职期间|服务期间|在职|任内|在任',
		{
			'the other way about': '死亡服務|服務死亡|服務中的死亡|死於服務|死亡在服務|服務中死亡|死亡中的服務|死亡服務福利',
			'of duty or war': [
				'因公殉職|殉職|陣亡|因公死亡|服役中死亡|服役期間死亡',
				'duty military army navy forces armed police war line soldier soldiers',
			],
		},
	),
	misread(
		'vested benefits|vested benefit|vested pension|vested right|vested rights',
		'既得|歸屬|既定|權益|累算|賦予|授與',
		'既得|归属|既定|权益|累算|赋予|授与',
		{
			clothes: '背心|馬甲|背心福利|汗衫|穿戴福利|穿著|穿背心',
			'an investment': ['投資福利|投資的福利|投資權利|被投資|投資養老金', 'invested investment'],
		},
	),
	misread(
		'deferred member|deferred members|deferred pensioner|deferred pensioners',
		'遞延|延遲|延後|離職|保留|已離開|停繳|未領',
		'递延|延迟|延后|离职|保留|已离开|停缴|未领',
		{
			'put off or let off':
				'推遲的成員|被推遲的成員|推遲成員|延期會員|推遲會員|被延期的會員|延遲會員|延遲的會員|緩召|緩徵|緩役|被推遲的會員|推遲的會員|推遲的退休金|延期成員',
		},
	),
	misread(
		'active members|active member',
		'在職|現職|供款|在保|繳費|現役|在任|參保|參加中|現有成員|現有',
		'在职|现职|供款|在保|缴费|现役|在任|参保|参加中|现有成员|现有',
		{ 'who are lively': '活躍會員|積極成員|活躍成員|活躍的成員|活躍的會員|積極會員|積極的成員|活動成員|積極分子|活性成員' },
		{ near: 'pension pensioners deferred actuary' },
	),
	misread('annuity|annuities', '年金|養老金|退休年金', '年金|养老金|退休年金', {
		'a yearly fee or wage': ['年費|年薪|年利|年度津貼|年度金|年租|年息|年度付款', 'fee fees salary yearly annual interest rate rent'],
		'a yearbook or a day': '週年紀念|年鑑|年刊',
	}),
	misread('annuitant|annuitants', '年金|領取|受益人|領年金|受益者|受領|領受', '年金|领取|受益人|领年金|受益者|受领|领受', {
		'of years or of taking a country': '年度者|週年者|年鑑|吞併者|終身職|年度人士|周年人|年金率',
	}),
	misread(
		'sum assured|sum insured|sums insured|sums assured',
		'保額|保險金額|投保金額|保險額|承保金額|保障額|賠償額|投保額|受保金額|保障金額|承保額',
		'保额|保险金额|投保金额|保险额|承保金额|保障额|赔偿额|投保额|受保金额|保障金额|承保额',
		{
			'adding up': ['總和|總數|被保險的總和|投保總和|保險總和|總和保證|總和被保險|合計|加總', 'total totals aggregate altogether'],
			'made certain': '保證金額|確保的金額|保證的金額|保證總額|確保金額|有保證的金額|確定的金額|保證金',
		},
	),
	misread(
		'with-profits|with-profits policy|with-profits fund|with-profits bond|with profits policy|with-profits policies|with-profits business|with-profit policy',
		'分紅|紅利|參與|盈餘|派紅|利潤分享|利益分享|參予',
		'分红|红利|参与|盈余|派红|利润分享|利益分享|参予',
		{
			'that makes money':
				'帶利潤|有利可圖|盈利基金|盈利保單|利潤保單|帶有利潤|附利潤|有利潤|有利潤的|利潤政策|利潤基金|利潤債券|營利|營利保單|盈利政策|與利潤|獲利',
		},
		{ near: 'policy policies fund bond business insurer policyholders life bonus annuity endowment holders insurance' },
	),
	misread(
		'reversionary bonus|reversionary bonuses|terminal bonus|terminal bonuses',
		'歸原|復歸|增額|紅利|保額增值|終期|期滿|終了',
		'归原|复归|增额|红利|保额增值|终期|期满|终了',
		{
			'turned back': '逆轉獎金|回歸獎金|復歸獎金|恢復獎金|反向獎金|倒轉獎金|還原獎金|逆轉紅利|倒退獎金|返還獎金',
			'of a station or a computer': '終端獎金|航廈獎金|終端紅利|終點獎金|候機|航站|碼頭獎金|總站獎金',
			'pay on top': '獎金',
		},
	),
	misread(
		'life assured|life insured|lives assured|lives insured',
		'被保險人|受保人|被保人|受保|保險對象|被保險|受保者|投保者',
		'被保险人|受保人|被保人|受保|保险对象|被保险|受保者|投保者',
		{
			'made sure of living':
				'有保障的生命|保證的生命|生活有保障|生命有保障|人壽保證|被保證的生命|保障生活|確保生命|生命保證|保險的生命|被保險的生命|保證生命|生命保險|生命被保證|投保的生命|生命得到保障',
		},
	),
	misread(
		'proposal form|proposal forms',
		'要保書|投保書|投保單|投保申請|申請書|要保|投保|申請表',
		'要保书|投保书|投保单|投保申请|申请书|要保|投保|申请表',
		{ 'a plan, or asking to marry': '提案表|提案表格|建議書|提議表|建議表|提議表格|建議表格|求婚表|提案書|求婚' },
		{ near: 'insurance insured insurer policy proposer cover insurers insure disclose disclosed answers signed' },
	),
	misread(
		'proposer|proposers',
		'要保人|投保人|申請人|投保|要保',
		'要保人|投保人|申请人|投保|要保',
		{ 'of a motion or a marriage': '提議者|提案人|求婚者|提議人|建議者|提出者|提案者|建議人' },
		{ near: 'insurance insurer policy premium insured insurers underwriter cover' },
	),
	misread(
		'schedule of insurance|schedule of benefits',
		'明細|附表|保單首頁|保單面頁|一覽|列表|承保表|保險單|載明|項目表|給付表|保障表|利益表|摘要',
		'明细|附表|保单首页|保单面页|一览|列表|承保表|保险单|载明|项目表|给付表|保障表|利益表|摘要',
		{
			'a timetable':
				'時間表|日程表|政策時間表|政策日程|保單時間表|保單日程|保險日程|政策排程|保險時間表|保單排程|福利日程|政策進度|福利時間表|保單日程表|保險日程表|排程|行程表',
		},
	),
	misread(
		'loss ratio|loss ratios|medical loss ratio',
		'損失率|賠付率|理賠率|賠款率|損失比率|賠損率',
		'损失率|赔付率|理赔率|赔款率|损失比率|赔损率',
		{
			'of a business in the red': '虧損率|虧損比率|虧損比|虧損比例|虧蝕',
			'of things gone or games lost': '流失率|失敗率|丟失率|丟失比|遺失率|失物率',
		},
		{
			near: "insurance insurer underwriting combined premium premiums claims expense reinsurance medical motor underwriter casualty property insurers insurer's",
		},
	),
	misread(
		'retrocession|retrocessions|retrocessional|retrocessionaire',
		'轉分保|再再保|轉再保|再分保|轉分|轉再保險',
		'转分保|再再保|转再保|再分保|转分|转再保险',
		{ 'going back': '倒退|割讓|歸還|後退|退化|回溯|逆行|追溯|退讓|復歸|撤退|退縮' },
		{ near: 'reinsurance reinsurers reinsurer premiums cover programme market catastrophe cedant capacity' },
	),
	misread('quota share|quota-share', '比例再保|成數|比率|比例|比例分保|固定比例', '比例再保|成数|比率|比例|比例分保|固定比例', {
		'of stock': '配額股份|配額股票|份額股票|定額股份|限額股票|配額的股份|定額股票',
		'letting others have some': '配額分享|配額共享|分享配額|共享配額|定額分享|限額分享',
	}),
	misread(
		'to commute|commutation|commuted|commutation factor|commuted value',
		'折算|一次|兌換|折現|轉換|一筆過|換取|轉為|支付|提取|換成|折換|轉成',
		'折算|一次|兑换|折现|转换|一笔过|换取|转为|支付|提取|换成|折换|转成',
		{ 'to and from work': '通勤|往返|上下班|往返上班', 'of a punishment': ['減刑|改判|緩刑|減刑因子', 'sentence sentences sentenced'] },
		{ near: 'pension annuity lump pensions', apart: 'sentence sentences work office train life death prison penalty governor president' },
	),
	misread(
		'unfunded pension|unfunded liability|unfunded liabilities|unfunded scheme|unfunded schemes|unfunded obligations|unfunded plan|unfunded plans|unfunded obligation|unfunded pensions',
		'未提撥|無準備|未備|提撥不足|無基金|未注資|資金不足|未撥備|無資金|資金缺口|無撥備|未足額|非基金|缺口|未積立|未提存|未融資|未撥款|無資產|未設基金',
		'无基金积累|未备基金|未提拨|无准备|未备|提拨不足|无基金|未注资|资金不足|未拨备|无资金|资金缺口|无拨备|未足额|非基金|缺口|未积立|未提存|未融资|未拨款|无资产|未设基金',
		{ 'without a grant': '無資助|沒有資助|未獲資助|未受資助|無人資助|未被資助|未獲贊助|沒有經費|無贊助|未資助|未經資助|不獲資助' },
	),
	misread(
		'funded status|funding status of the plan|fully funded plan|overfunded plan|overfunded pension|underfunded pension|underfunded plan|underfunded pensions|underfunded plans|overfunded plans',
		'提撥|資金|注資|基金|充足|不足|盈餘|結餘|積立|提存',
		'提拨|资金|注资|基金|充足|不足|盈余|结余|积立|提存',
		{ 'with a grant': '資助狀態|受資助狀態|資助狀況|贊助狀態|獲資助狀態|資助地位|受資助的狀態|資助過多|資助過度|過度資助|資助不足|受資助' },
		{ near: 'pension plan plans benefit obligations retirement pensions scheme actuarial' },
	),
	misread('bridging pension|bridging pensions|bridge pension|bridging benefit', '過渡|銜接|橋接|暫|補橋|銜接期', '过渡|衔接|桥接|暂|补桥|衔接期', {
		'over water': '橋樑養老金|橋樑退休金|橋樑|橋樑年金|架橋|造橋|大橋|橋樑福利|橋養老金|橋退休金',
	}),
	misread(
		'reversionary pension|reversionary annuity|reversionary beneficiary|reversionary annuities|reversionary pensions',
		'遺屬|續付|繼受|遺族|承繼|生存者年金|接續|後續|復歸',
		'遗属|续付|继受|遗族|承继|生存者年金|接续|后续|复归',
		{
			'turned back':
				'逆轉退休金|逆轉養老金|逆轉年金|倒退年金|還原年金|回歸養老金|回歸年金|逆轉|倒退|恢復年金|復原|歸還年金|回復年金|回歸退休金|回歸受益人|返還年金',
		},
	),
	misread(
		'auto-enrolment|automatic enrolment|auto-enrollment|automatic enrollment|auto-enrolled|automatically enrolled',
		'自動加入|自動參加|自動納入|自動登記|自動參與|自動登錄|自動進入|自動投保',
		'自动加入|自动参加|自动纳入|自动登记|自动参与|自动登录|自动进入|自动投保',
		{
			'at a school or in the army': '自動入學|自動招生|自動入伍|自動選課|自動錄取|自動註冊入學|自動招收',
			'of a car': '汽車入學|汽車登記|汽車註冊|汽車報名|汽車加入',
		},
		{ near: 'pension pensions employers workplace retirement savings scheme 401 minimum contribution contributions' },
	),
	misread('catch-up contribution|catch-up contributions', '補繳|追加|追補|補提|額外|加額|補足|加碼', '补缴|追加|追补|补提|额外|加额|补足|加码', {
		'giving, or running after':
			'趕上貢獻|追趕貢獻|追趕捐款|追上貢獻|趕上捐款|捐獻|追趕的貢獻|捐款|趕超貢獻|追趕性貢獻|追趕式貢獻|迎頭趕上的貢獻|追趕性捐款',
		'tomato sauce': '番茄醬|番茄醬貢獻',
	}),
	misread(
		'direct rollover|rollover distribution|rollover contribution|rollover contributions|rollover account|direct rollovers|eligible rollover',
		'轉存|展延|轉移|轉入|滾存|轉帳|轉換|結轉|移轉|轉撥|延存|滾轉|轉滾',
		'转存|展延|转移|转入|滚存|转帐|转换|结转|移转|转拨|延存|滚转|转滚',
		{ 'of cars and bodies': '翻車|翻滾|側翻|翻轉|滾過|翻覆|打滾|翻車事故|直接翻滾|滾翻|翻身', 'of goods': '配送|分銷|經銷|銷售通路' },
	),
	misread(
		'buy-in|buy-ins|pension buy-in|bulk annuity buy-in|pensioner buy-in',
		'買入|批量|承保|避險|購買年金',
		'买入|批量|承保|避险|购买年金',
		{ agreement: '認同|贊同|認可|買帳|買進認同|支持度|同意|認同感', 'a purchase on the market': '補進|逢低買進|買進股票' },
		{ near: 'pension insurer annuity trustees bulk scheme pensioner pensioners liabilities' },
	),
	misread(
		'underinsured|under-insured|underinsurance|under-insurance',
		'不足額|保額不足|投保不足|保障不足|保險不足|低保|不足|不夠|過低|偏低|太低',
		'不足额|保额不足|投保不足|保障不足|保险不足|低保|不足|不够|过低|偏低|太低',
		{
			'not at all': ['未投保|沒有保險|無保險|未保險|沒投保|沒有投保|未受保', 'uninsured'],
			'too much': ['過度投保|超額保險|過度保險', 'over-insured overinsured'],
		},
	),
	misread(
		'self-insured retention|self insured retention|self-insured retentions|SIR retention',
		'自留|自負|自保額|自我保險額|自行承擔|自承',
		'自留|自负|自保额|自我保险额|自行承担|自承',
		{
			'keeping staff, or keeping things':
				'留任|自我保留|自我保險保留|保留率|自保保留|留存率|挽留|自保留存|自我保險的保留|自保留任|自投保留|保險留存|留住',
		},
	),
	misread('named perils|named peril|named-perils|named-peril', '列明|特定|指定|列名|列舉|具名|載明|明列', '列明|特定|指定|列名|列举|具名|载明|明列', {
		'called so, or known':
			'命名的危險|命名危險|名為危險|有名的危險|被命名|命名的風險|著名|命名危機|命名風險|命名險|命名的災害|稱為危險|命名災害|名叫',
	}),
	misread(
		'salvage title|salvage titles|salvage-title',
		'殘值|事故車|報廢|損毀|重建|全損|嚴重毀損|泡水|殘體|殘車',
		'残值|事故车|报废|损毁|重建|全损|严重毁损|泡水|残体|残车',
		{
			rescue: '打撈標題|救助標題|搶救標題|挽救標題|救贖|救援標題|打撈所有權|搶救|救助車輛|救援車輛|打撈車輛|打撈|救援車|搶救車輛',
			'a heading or a rank': '標題|頭銜|稱號|題目|書名|職稱',
		},
	),
	misread(
		'premium loading|premium loadings|loading on the premium|loading of the premium|loadings on premiums',
		'附加|加費|加成|加保|額外保費|調高|加收|加重|加價|加幅',
		'附加|加费|加成|加保|额外保费|调高|加收|加重|加价|加幅',
		{ 'of cargo or a page': '保費裝載|保費載入|保費加載|裝載|載入|加載|裝貨|溢價加載|裝填|溢價裝載|高級載入|載重|保費負荷' },
	),
	misread(
		'death benefit|death benefits|accelerated death benefit|accelerated death benefits',
		'身故|死亡給付|死亡保險金|死亡撫恤|死亡賠償|死亡津貼|死亡金|撫卹|遺屬|死亡撫卹|死亡補償|死亡福利|提前給付|生前|提前|預付|恤金|撫恤|死亡保障|死亡理賠|死亡權益|死亡補助',
		'身故|死亡给付|死亡保险金|死亡抚恤|死亡赔偿|死亡津贴|死亡金|抚恤|遗属|死亡补偿|死亡福利|提前给付|生前|提前|预付|恤金|死亡保障|死亡理赔|死亡权益|死亡补助',
		{
			'the good of dying': '死亡的好處|死亡好處|死亡益處|死亡效益|死亡利益|死亡的利益|死亡的益處|死亡優勢|死亡收益',
			'dying faster': '加速死亡好處|加速死亡的好處|加快死亡|加速死亡的福利|加速死亡',
		},
	),
	// Property and leases
	misread(
		'gross floor area|gross floor areas|total gross floor area',
		'總樓面|建築面積|樓地板|樓面面積|總建築|總面積|總樓板|毛樓面|樓面總面積|建築總面積',
		'总建筑面积|总楼面面积|总楼面|建筑面积|楼地板|楼面面积|总建筑|总面积|总楼板|毛楼面|楼面总面积|建筑总面积',
		{
			'of planks or ground': '粗地板|毛地板|總地板|地板面積|毛地面|總地面面積|地面面積|總地板面積|毛地板面積|粗地面|地板總面積',
			'coarse or foul': '粗糙|噁心|粗樓層|粗略',
			'of one storey': '樓層|地板|地面',
		},
	),
	misread(
		'saleable area|saleable floor area|net saleable area|saleable areas',
		'實用面積|可售|銷售面積|可銷售面積|可出售面積|可供出售|可供銷售|可銷售樓面',
		'实用面积|可售|销售面积|可销售面积|可出售面积|可供出售|可供销售|可销售楼面',
		{
			'where goods sell': '可賣區域|可售區域|適銷區|暢銷|銷售區|可銷售區域|可出售區域|賣場|暢銷區|可賣的區域|可售地區|適銷區域|銷售區域',
			'of one storey': '樓層|地板|地面',
		},
	),
	misread(
		'net internal area|gross internal area|net internal areas',
		'室內面積|內部面積|淨內部面積|套內|使用面積|實用|淨面積|總內部面積|室內淨|室內總|建築內部',
		'室内面积|内部面积|净内部面积|套内|使用面积|实用|净面积|总内部面积|室内净|室内总|建筑内部',
		{
			'a network': '網路內部|內部網|網絡內部|網路內部面積|網絡內部面積|內網',
			'a region': '內部地區|內部區域|淨內部區域|毛內部區域|總內部區域|淨內部地區|內陸|國內地區',
		},
	),
	misread(
		'lettable area|net lettable area|gross lettable area|leasable area|gross leasable area|rentable area|net leasable area|lettable floor area|leasable floor area',
		'可出租面積|可供出租|可租面積|出租面積|租賃面積|可租賃面積|淨租|可租用|可租樓面|可出租樓面|可租賃樓面|可供租賃|總可租|可出租的面積|可租賃的面積',
		'可出租面积|可供出租|可租面积|出租面积|租赁面积|可租赁面积|净租|可租用|可租楼面|可出租楼面|可租赁楼面|可供租赁|总可租|可出租的面积|可租赁的面积',
		{
			'what may be allowed, or post': '可讓|可信件|可允許|字母|信件區|可讓區域|允許區域',
			'a region': '可出租區域|租賃區域|可租區域|可租賃區域|出租區|可租地區|出租地區|可出租地區|出租區域|可租用區域|租賃區',
			'of one storey': '樓層|地板|地面',
		},
	),
	misread(
		'turnover rent|turnover rents|turnover-based rent|turnover lease|turnover leases|turnover rental|turnover-linked rent',
		'營業額|按額|抽成|提成|分成|銷售額|流水|分租|包底|營收',
		'营业额|按额|抽成|提成|分成|销售额|流水|分租|包底|营收',
		{
			'change of staff, or turning':
				'周轉租|週轉租金|人員流動|翻轉租金|流動租金|離職|失誤租金|更替租金|翻轉|換手率|周轉率租金|周轉率|流動率|流轉租金|轉手租金',
		},
	),
	misread(
		'passing rent|passing rents',
		'現行|現時|現有|目前|當前|實際租金|現租|實收',
		'现行|现时|现有|目前|当前|实际租金|现租|实收',
		{ 'going by, or an exam': '通過租金|傳遞租金|經過的租金|路過租金|及格租金|合格租金|過路租金|通過的租金|逝去|傳遞的租金|過路費|過境租金|傳租' },
		{ apart: 'on onto increases increase costs through along' },
	),
	misread(
		'rack rent|rack-rent|rack rents|rack-rents|rack-rented|rack-renting',
		'市值|全額|高額|苛|十足|全租|市場租|敲詐|過高|高昂',
		'市值|全额|高额|苛|十足|全租|市场租|敲诈|过高|高昂',
		{ 'a stand for things': '架子|機架|架租|貨架|置物架|行李架|機架租金|架位|機架租用|衣架|架子租金' },
		{ apart: 'server servers data colocation datacenter' },
	),
	misread(
		'make-good obligation|make-good obligations|make-good provision|make-good provisions|make-good costs|make-good clause|make-good works|make-good cost',
		'還原|恢復|復原|原狀|修復|修補|交還|復歸',
		'恢复原状|还原|恢复|复原|原状|修复|修补|交还|复归',
		{
			'doing well': '做好|做得好|製造良好|賺好|做善事|使良好|好的義務|變好|做出好|做得好的義務|善良|善的|造好|使好|表現良好|製造好',
			'making up for': '彌補|補償|賠償',
		},
		{ near: 'lease leases premises tenant landlord leased leasehold office end vacating expiry' },
	),
	misread(
		'dilapidations|dilapidation|schedule of dilapidations|dilapidations claim',
		'失修|修繕|破損|復原|還原|修復|毀損|恢復原狀|修補|損壞|缺損',
		'失修|修缮|破损|复原|还原|修复|毁损|恢复原状|修补|损坏|缺损',
		{ ruins: '荒廢|廢墟|破敗|倒塌|頹廢|破爛|坍塌|殘破|頹敗' },
		{ near: "lease landlord tenant claim schedule liability provision leases landlord's" },
	),
	misread(
		'reinstatement cost|reinstatement costs|reinstatement provision|reinstatement obligation|reinstatement works|reinstatement of the premises|reinstatement of premises|reinstatement of leased premises',
		'還原|復原|恢復原狀|修復|恢復|重建|重置|復修',
		'还原|复原|恢复原状|修复|恢复|重建|重置|复修',
		{ 'of a man in his post': '復職|復職費用|復職成本|復位|復任|恢復職務|重新任命|恢復原職|復職準備|復職義務|復職條款' },
	),
	misread(
		'to yield up',
		'交還|交回|遷出|騰空|交出|騰讓|退還|歸還|移交|讓出',
		'交还|交回|迁出|腾空|交出|腾让|退还|归还|移交|让出',
		{ 'what comes of it': '產量|收益|產出|生產出|收益率|殖利率', 'giving in': '屈服|讓步|投降|屈從' },
		{ near: 'premises tenant lessee landlord lessor possession demised' },
	),
	misread(
		'quiet possession',
		'安寧|平靜|不受干擾|不受騷擾|安然|和平|平穩|平安|免受干擾|無干擾',
		'安宁|平静|不受干扰|不受骚扰|安然|和平|平稳|平安|免受干扰|无干扰',
		{ 'without noise': '安靜擁有|安靜佔有|安靜的擁有|安靜的佔有|安靜財產|安靜持有|默默擁有|寧靜擁有|靜靜擁有|安靜的財產|安靜的所有權|靜靜持有' },
	),
	misread(
		'to assign the lease|to assign this lease|to assign its lease|to assign the tenancy|to assign the benefit of|to assign the contract',
		'轉讓|讓與|讓渡|出讓|轉移|移轉|轉予|轉給|頂讓',
		'转让|让与|让渡|出让|转移|移转|转予|转给|顶让',
		{ 'giving out tasks': '分配|指派|指定|委派|分派|賦予|佈置|指配|派遣|分配給' },
	),
	misread(
		'underlease|underleases|under-lease|sub-underlease|under-leases|underlessee|undertenant|undertenants',
		'分租|轉租|次租|從租|下級租|次承租|下承租|再租',
		'分租|转租|次租|从租|下级租|次承租|下承租|再租',
		{ 'too little, or below': '租約不足|底租|租不足|欠租|租賃不足|下租|地下租|租賃下|租約下|低租|未足租|欠租約' },
	),
	misread(
		'head lease|head leases|headlease|head tenant|head landlord|head tenants|superior landlord|head-lease',
		'總租|主租|原租|首租|大房東|主租約|上層租|包租|上級|總業主|上手|原業主|原房東|上層業主',
		'总租|主租|原租|首租|大房东|主租约|上层租|包租|上级|总业主|上手|原业主|原房东|上层业主',
		{
			'of a body, or a chief':
				'頭租|頭部|首席|頭部租賃|頭頭|領頭租|頭租約|負責人租約|頭房東|頭租客|頭部租約|頭租賃|優越房東|優秀的房東|高級房東|高級的房東|卓越房東',
			'of estates and knights': '地主|領主|莊園主',
		},
	),
	misread(
		'to forfeit the lease|to forfeit the tenancy|forfeiture of the lease|forfeiture of the tenancy|lease was forfeited|lease forfeiture|right of forfeiture',
		'沒收|終止|收回|喪失|撤銷|收樓|作廢|失效|取消|沒入',
		'没收|终止|收回|丧失|撤销|收楼|作废|失效|取消|没入',
		{ 'of a game': '棄權|棄賽|棄權租約|喪失比賽', 'a sum to pay': '罰款|罰金|罰沒|罰錢', 'giving it up': '放棄租約|放棄租賃|放棄該租約|放棄租約權' },
	),
	misread(
		'holdover tenant|holdover tenants|holdover tenancy|tenant holding over|holding over after|holdover rent|holdover period',
		'逾期|續租|續住|期滿|留佔|延佔|不遷|延期|延租|續佔|留住|屆滿|延續',
		'逾期|续租|续住|期满|留占|延占|不迁|延期|延租|续占|留住|届满|延续',
		{
			'in the hand, or left behind':
				'握住|拿著|舉著|保留租客|延遲租客|推遲|扣住|殘留租戶|留任租客|剩餘租戶|遺留租戶|遺留租客|宿醉|保持超過|留任|殘留租客|保留租戶|遺留',
		},
	),
	misread(
		'tenant at will|tenancy at will|tenancies at will|tenants at will',
		'任意|不定期|隨意|隨時|隨時可終止',
		'任意|不定期|随意|随时|随时可终止',
		{
			'a testament': '遺囑租|遺囑|遺囑租賃|遺囑租戶|遺囑租客',
			'what one wishes': '意志租|願意的租戶|自願租客|意願租|按意願租|自由意志|意志租賃|意志租戶|有意願的租戶|自願租賃|租客意願|租戶意志',
		},
	),
	misread(
		'tenant improvements|tenant improvement|tenant improvement allowance|tenant improvement allowances',
		'租戶改善|裝修|改良|租戶工程|內裝|租客改善|翻新|改善工程|改善津貼|改善補貼|裝潢|改善費',
		'租户改善|装修|改良|租户工程|内装|租客改善|翻新|改善工程|改善津贴|改善补贴|装潢|改善费',
		{ 'of the people': '租客進步|租戶進步|租戶改進|房客進步|住戶進步|租客的進步|房客改進|租戶提升|房客改善|租客改進|租戶的改進' },
	),
	misread(
		'common parts',
		'公用部分|公共部分|公用地方|公共地方|公用|公共|共用|共有|共同部分|公設',
		'公用部分|公共部分|公用地方|公共地方|公用|公共|共用|共有|共同部分|公设',
		{
			'of a machine, or what is often met':
				'常見部分|常見零件|普通零件|通用零件|共同點|普通部分|常見的部分|共同零件|常用零件|通用部件|常見部位|通用部分',
		},
		{ near: "building owners tenants flat flats lease residents landlord estate lifts manager leaseholders corporation owners'" },
	),
	misread(
		'demised premises|premises demised|premises hereby demised',
		'租賃|出租|承租|租用|該處所|物業|租出|批租',
		'租赁|出租|承租|租用|该处所|物业|租出|批租',
		{ dead: '死亡處所|消亡|死亡的房屋|已故|逝世|滅亡|死亡場所|去世|亡故|死亡|死亡房屋|倒閉|終結的處所' },
	),
	misread(
		'topping-out ceremony|topping-out|topping out|building topped out|tower topped out|topped out in',
		'封頂|平頂|上樑|結頂|頂樓|竣頂|合攏|屋頂|落成',
		'封顶|平顶|上梁|结顶|顶楼|竣顶|合拢|屋顶|落成',
		{ 'of food': '澆頭|配料|加料|配菜|灑料|淋醬|餡料', 'filling up or climbing': '加滿|登頂|頂部出來|頂出|填滿|蓋過|超越' },
		{ near: 'tower building storey ceremony skyscraper construction hotel project roof structure stadium bridge' },
	),
	misread(
		'snagging list|snag list|snagging survey|snagging works|snagging lists|snag lists',
		'缺陷|瑕疵|驗收|修補|驗樓|執漏|收尾|缺失|查漏|驗屋|交屋',
		'缺陷|瑕疵|验收|修补|验楼|执漏|收尾|缺失|查漏|验屋|交屋',
		{
			'catching or seizing': '搶購清單|抓取清單|障礙清單|鉤掛|搶奪清單|卡住清單|絆倒|抓取|鉤破|障礙物|麻煩清單|搶購|鉤住|問題抓取|抓住清單|障礙列表',
		},
	),
	misread(
		'practical completion|certificate of practical completion|substantial completion|certificate of substantial completion',
		'實際完工|實質完工|基本完工|實際竣工|基本竣工|實質竣工|實際落成|大致完成|實質完成|實際完成|基本完成|大致完工|主要完成|大體完工|大致竣工|實質上完|基本上完',
		'实际完工|实质完工|基本完工|实际竣工|基本竣工|实质竣工|实际落成|大致完成|实质完成|实际完成|基本完成|大致完工|主要完成|大体完工|大致竣工|实质上完|基本上完',
		{
			'of use, or hands-on': '實用完成|實用完工|實用竣工|實踐完成|務實完成|實用的完成|實用性完成|實踐完工|實用性完工|務實完工|實習完成',
			'great in amount': '大量完成|大量完工|可觀的完成|巨大完成|大幅完成|大量竣工|大幅完工',
		},
	),
	misread(
		'nominated subcontractor|nominated subcontractors|nominated sub-contractor|nominated sub-contractors',
		'指定分包|指定|指派',
		'指定分包|指定|指派',
		{ 'for a prize': '被提名的分包商|提名分包|提名的分包|提名轉包|獲提名|入圍|提名分包商|被提名|提名分判' },
	),
	misread(
		'bill of quantities|bills of quantities',
		'工程量清單|數量清單|工料清單|數量表|標單|價目|工程量|建築工程數量|工料|估價單|數量單',
		'工程量清单|数量清单|工料清单|数量表|标单|价目|工程量|建筑工程数量|工料|估价单|数量单',
		{
			'a demand for money': '數量帳單|數量賬單|量的帳單|數量發票|數量的帳單|帳單|賬單|數量的賬單',
			'a draft of a law': '數量法案|數量議案|法案|數量的法案|議案|鈔票|海報|發票|紙幣',
		},
	),
	misread(
		'extension of time|extensions of time',
		'延期|工期延長|展延|延長|延時|寬限|展期|延後|延展',
		'延期|工期延长|展延|延长|延时|宽限|展期|延后|延展',
		{ 'of space': '時間擴展|時間延伸|時間的延伸|時間擴充|擴展時間|延伸時間|時間的擴展|擴大時間|時間擴張|時間擴建|時間的擴充|時間的分機' },
	),
	misread(
		'retention money|retention monies|retention moneys|retentions receivable|contract retentions|retention receivables|retention receivable|retention sum',
		'保留金|保固金|質保金|保固款|扣留|保證金|工程尾款|保留款|保留工程款|留置金|保修金|尾款|質量保證金|應收保留|質保',
		'保留金|保固金|质保金|保固款|扣留|保证金|工程尾款|保留款|保留工程款|留置金|保修金|尾款|质量保证金|应收保留|质保',
		{
			'of staff, or of memory':
				'留任|留存金|留任金|留職|挽留|記憶金|滯留金|留住金|留任款|留存款|留任獎金|留才|滯留款|留客|可接收的|可收款帳戶|帳戶應收|可接收帳戶',
		},
	),
	misread(
		'triple net lease|triple-net lease|NNN lease|triple net leases|triple-net leases|double net lease',
		'三淨|三重淨|淨租|雙淨|三項淨|三方淨',
		'三净|三重净|净租|双净|三项净|三方净',
		{ 'a network': '三網租|三重網路|三網|三網路|三重網|三倍網|三重網租|三重網絡|雙網|三重網路租賃|三網絡|三網租賃' },
	),
	misread(
		'void period|void periods|void costs|void rates',
		'空置|空租|閒置|空窗|空屋|無人|招租',
		'空置|空租|闲置|空窗|空屋|无人|招租',
		{
			'of no force': '無效期|作廢期|無效期間|作廢期間|無效時期|無效成本|作廢成本|無效率',
			emptiness: '虛空|空洞|空隙|空隙率|空白期|真空期|空洞期|虛無',
		},
		{ near: 'property properties rent tenant tenants landlord landlords lettings portfolio rental council empty between' },
	),
	misread(
		'keep-open clause|keep-open covenant|keep-open clauses|keep-open obligation',
		'持續營業|維持營業|持續經營|開業|營業|開店',
		'持续营业|维持营业|持续经营|开业|营业|开店',
		{ 'of a door': '保持開放|保持打開|保持開啟|敞開|打開|保持敞開|保持公開|開放條款|開放的條款|聖約|盟約|立約' },
	),
	misread(
		'covenant strength|tenant covenant|tenant covenants|strong covenant tenant|employer covenant',
		'信用|資信|履約|償付|財力|質素|信譽|支付能力|承諾|契諾|承租人|實力|義務|擔保',
		'信用|资信|履约|偿付|财力|质素|信誉|支付能力|承诺|契诺|承租人|实力|义务|担保',
		{ 'a vow, or the Bible': '契約強度|盟約強度|盟約的力量|公約強度|契約力量|盟約力量|聖約|租戶盟約|租客盟約|雇主盟約|盟約|公約|聖約力量|立約' },
	),
	misread(
		'closing cost|closing costs',
		'過戶|成交|結算|交割|結案|買賣|手續|交易費|結清|簽約|交屋|貸款成本|過戶費',
		'过户费|成交费用|过户|成交|结算|交割|结案|买卖|手续|交易费|结清|签约|交屋|贷款成本',
		{
			'shutting down': [
				'關閉成本|關閉費用|結束成本|關店成本|關閉的成本|收尾成本|關門|關廠成本|倒閉成本|關閉|打烊|停業成本|結束費用',
				'plant store stores plants mine factory branch branches shutdown',
			],
		},
		{ near: 'mortgage home loan buyer seller house buyers property lender down refinance refinancing purchase escrow' },
	),
	// The two sides of a deed
	misread('lessor|lessors', '出租人|出租方|業主|房東|租出|出租|物主|出租者|批租', '出租人|出租方|业主|房东|租出|出租|物主|出租者|批租', {
		'who takes the lease': ['承租人|承租方|租客|房客|租戶', 'lessee lessees tenant tenants'],
	}),
	misread('lessee|lessees', '承租人|承租方|租戶|承租|租客|租賃人|租用|租方|房客|承批', '承租人|承租方|租户|承租|租客|租赁人|租用|租方|房客|承批', {
		'who gives the lease': ['出租人|出租方|房東|業主', 'lessor lessors landlord landlords owner owners'],
	}),
	misread(
		'mortgagee|mortgagees',
		'抵押權人|承按人|受押人|抵押權|貸款銀行|按揭權人|承押|放款人|貸款人|銀行|受抵押|按揭銀行|債權人|接受抵押|銀主',
		'抵押权人|承按人|受押人|抵押权|贷款银行|按揭权人|承押|放款人|贷款人|银行|受抵押|按揭银行|债权人|接受抵押|银主',
		{ 'who borrows': ['抵押人|按揭人|借款人|抵押者|出押人|抵押債務人', 'mortgagor mortgagors borrower borrowers owner owners homeowner'] },
	),
	misread(
		'mortgagor|mortgagors',
		'抵押人|按揭人|出押人|抵押債務人|借款人|設定人|抵押者|債務人',
		'抵押人|按揭人|出押人|抵押债务人|借款人|设定人|抵押者|债务人',
		{ 'who lends': ['抵押權人|承按人|受押人|承押人|放款人|貸款人|債權人', 'mortgagee mortgagees lender lenders creditor creditors'] },
	),
	misread(
		'licensor|licensors',
		'許可方|授權方|許可人|授權人|特許人|發照|許可者|授權者|特許方|授出|授權公司',
		'许可方|授权方|许可人|授权人|特许人|发照|许可者|授权者|特许方|授出|授权公司',
		{
			'who takes the licence': [
				'被許可方|被授權方|被許可人|被授權人|獲許可方|受許可|獲授權方|被特許人|受權人|持牌人|獲授權人|特許持有人',
				'licensee licensees licensed',
			],
		},
	),
	misread(
		'transferor|transferors',
		'轉讓人|出讓|轉讓方|讓與|移轉人|轉出|轉讓者|移轉方|轉移方|轉移人|讓渡人|讓渡方',
		'转让人|出让|转让方|让与|移转人|转出|转让者|移转方|转移方|转移人|让渡人|让渡方',
		{ 'who takes it': ['受讓人|受讓方|承讓人|承讓方|受讓者', 'transferee transferees'] },
	),
	misread('transferee|transferees', '受讓|承讓|接收|獲轉讓|受移轉|轉入|受轉讓', '受让|承让|接收|获转让|受移转|转入|受转让', {
		'who gives it': ['轉讓人|轉讓方|出讓人|讓與人|出讓方', 'transferor transferors'],
	}),
	misread(
		'obligor|obligors',
		'債務人|義務人|義務方|責任人|承擔人|債務方|償債|負債務|責任方|承擔義務',
		'债务人|义务人|义务方|责任人|承担人|债务方|偿债|负债务|责任方|承担义务',
		{ 'to whom it is owed': ['債權人|權利人|債權方|權利方', 'obligee obligees creditor creditors lender'], 'kind or needy': '施惠者|強制者|施恩者' },
	),
	misread('obligee|obligees', '債權人|權利人|債權方|權利方|受益人|業主', '债权人|权利人|债权方|权利方|受益人|业主', {
		'who owes': ['債務人|義務人|義務方|債務方', 'obligor obligors debtor debtors principal'],
	}),
	misread('consignee|consignees', '收貨|受貨|承銷|受託|代銷|寄售商|收件', '收货|受货|承销|受托|代销|寄售商|收件', {
		'who sends': ['發貨人|托運人|寄件人|寄貨人|發貨方', 'consignor consignors shipper shippers sender'],
	}),
	misread('consignor|consignors', '發貨|托運|託運|寄售|寄件|寄貨|委託|交運', '发货|托运|寄售|寄件|寄货|委托|交运', {
		'who gets it': ['收貨人|受貨人|收件人|收貨方', 'consignee consignees receiver recipient'],
	}),
	misread(
		'pledgor|pledgors|chargor|chargors',
		'出質|質押人|質押方|押記人|抵押人|設押|質權設定|出押|出質人|押記方|設質|質押者',
		'出质|质押人|质押方|押记人|抵押人|设押|质权设定|出押|出质人|押记方|设质|质押者',
		{
			'who takes the pledge': ['質權人|受質人|承質人|承押記人|承押人|質押權人', 'pledgee chargee pledgees chargees'],
			'who makes a vow': '宣誓者|承諾者|認捐者|發誓者|捐款人',
		},
	),
	misread(
		'grantee|grantees',
		'受讓|承授|獲授|受益|受贈|承授人|被授予|受領|承批|獲批|受助|獲撥款|受補助|受權|獲資助|獲頒|得主|領受|獲得者|受獎|被授與|承讓',
		'受让|承授|获授|受益|受赠|承授人|被授予|受领|承批|获批|受助|获拨款|受补助|受权|获资助|获颁|得主|领受|获得者|受奖|被授与|承让',
		{ 'who gives': ['授予人|授與人|讓與人|出讓人|授予者|批授人|設保人|贈與人', 'grantor grantors donor donors'] },
	),
	misread('appellee|appellees', '被上訴|答辯人|應訴人|被告上訴', '被上诉|答辩人|应诉人|被告上诉', {
		'who appeals': ['上訴人|上訴方|上訴者', 'appellant appellants'],
	}),
	misread('appellant|appellants', '上訴|申訴|訴願|抗告|申請人', '上诉|申诉|诉愿|抗告|申请人', {
		'against whom the appeal is': ['被上訴人|被上訴方', 'appellee appellees respondent respondents defendant defendants accused'],
		'who is asked for or pleases': '呼籲者|呼籲人|吸引人|懇求者|有吸引力',
	}),
	// Contracts and courts
	misread(
		'to strike out the claim|to strike out the defence|to strike out the action|strike-out application|striking-out application|application to strike out|claim was struck out|defence was struck out|action was struck out|struck out the claim|struck out the defence|struck out the action',
		'剔除|刪除|駁回|撤銷|剔去|刪去|除去|註銷|摒除|取消',
		'剔除|删除|驳回|撤销|剔去|删去|除去|注销|摒除|取消',
		{
			'of baseball': '三振|出局|三振出局|揮空',
			'of workers or blows': '罷工|打擊|擊出|打出|突襲|敲出|擊倒|攻擊|打掉|罷工申請|擊中|出擊',
			'of war': '國防|國防部|防線|防禦|防守|空襲|襲擊',
		},
	),
	misread(
		'guilty on all counts|counts of fraud|count of fraud|counts of theft|counts of perjury|counts of bribery|counts of conspiracy|count of conspiracy|counts of assault|counts of money laundering',
		'項|罪名|控罪|指控|罪狀|條|罪|宗|起',
		'项|罪名|控罪|指控|罪状|条|罪|宗|起',
		{ numbers: '計數|次計數|數量|點數|計算|次數|欺詐計數|計數欺詐|數詐|數目|總數', 'a lord': '伯爵', adding: '數數|點算|算數' },
	),
	misread(
		'two counts of|three counts of|four counts of|five counts of|six counts of|seven counts of|eight counts of|ten counts of|all counts|on both counts',
		'項|罪名|控罪|指控|罪狀|條|罪|宗|起',
		'项|罪名|控罪|指控|罪状|条|罪|宗|起',
		{ numbers: '計數|次計數|數量|點數|計算|次數|欺詐計數|計數欺詐|數詐|數目|總數', 'a lord': '伯爵', adding: '數數|點算|算數' },
		{
			near: 'guilty convicted charged charges indicted pleaded faces facing acquitted theft assault perjury bribery conspiracy accused sentenced trafficking laundering fraud murder manslaughter rape verdict jury',
		},
	),
	misread(
		'vice chancellor|vice-chancellor|vice chancellors',
		'副大法官|副衡平|副庭長|副首席|衡平法官|副院長|法官|副司法',
		'副大法官|副衡平|副庭长|副首席|衡平法官|副院长|法官|副司法',
		{ 'of a university': '副校長|校長|副校監', 'of a government': '副總理|副財政大臣|副財相|副首相' },
		{ near: 'chancery delaware laster glasscock zurn fioravanti slights stockholders', apart: 'university college students campus' },
	),
	misread('court of chancery|chancery court|chancery division', '衡平|大法官|平衡法院', '衡平|大法官|平衡法院', {
		'of money or a government': '財政法院|財政法庭|總理法院|總理府|大臣法院|財政庭|首相法院',
		'of a school, luck or files': '校長法院|校長法庭|機會法院|機會法庭|檔案法院|校務法庭|檔案法庭|使館法院|大使館',
	}),
	misread(
		'directed verdict|directed verdicts',
		'指示裁決|指令裁決|指令判決|直接裁決|法官指示|直接判決|指示無罪|指示判決|指示陪審團|逕為',
		'指示裁决|指令裁决|指令判决|直接裁决|法官指示|直接判决|指示无罪|指示判决|指示陪审团|径为',
		{
			'of films': '導演判決|導演的判決|導演|執導|導演裁決',
			'with an aim': '定向判決|定向裁決|有向判決|針對性判決|有方向的判決|定向無罪|指向判決|被指導的判決',
		},
	),
	misread(
		'peremptory challenge|peremptory challenges|peremptory strike|peremptory strikes|challenge for cause|challenges for cause|challenged for cause|juror challenge',
		'迴避|剔除|排除|拒卻|反對|否決|異議|剔退',
		'回避|剔除|排除|拒却|反对|否决|异议|剔退',
		{
			'a contest': '挑戰|強制挑戰|強制性挑戰|斷然挑戰|專橫的挑戰|獨斷的挑戰|原因挑戰|挑戰原因|質疑原因',
			'of workers or blows': '罷工|打擊|強制罷工|強制打擊',
			'of a contest, or gems': '評審團|評判團|裁判團|珠寶|空襲|襲擊|攻擊',
		},
	),
	misread('alternate juror|alternate jurors', '候補|備用|後備|替補|備位|備選|遞補', '候补|备用|后备|替补|备位|备选|递补', {
		'by turns': '交替陪審員|交替的陪審員|輪流陪審員|另類陪審員|輪替陪審員|間隔陪審員|輪換陪審員|隔位陪審員|其他陪審員',
		'of a contest': '評審|評委|評判',
		'of a contest, or gems': '評審團|評判團|裁判團|珠寶',
	}),
	misread(
		'to charge the jury|jury charge|charge to the jury|jury charges',
		'指示|引導|總結|指引|說明|曉諭|訓示',
		'指示|引导|总结|指引|说明|晓谕|训示',
		{
			'with a crime': '指控陪審團|控告陪審團|指控了陪審團|起訴陪審團|控訴陪審團|陪審團指控|對陪審團的指控|陪審團的指控',
			'with a fee, or electricity': '向陪審團收費|收費|充電|陪審團收費|陪審團費用|收取陪審團|陪審團充電|衝鋒',
			'looking after it': '負責陪審團|掌管陪審團|主管陪審團',
			'of a contest, or gems': '評審團|評判團|裁判團|珠寶',
		},
	),
	misread(
		'no case to answer|case to answer',
		'表面證據|無須答辯|無需答辯|證據不足|答辯|表證|舉證不足|應訊',
		'表面证据|无须答辩|无需答辩|证据不足|答辩|表证|举证不足|应讯',
		{
			'a question':
				'沒有案例可回答|沒有案件要回答|無案例可答|沒有案件可回答|要回答的案件|案例回答|無需回答|無須回答|回答的案件|案件回答|沒有案例要回答|回答的案例|需要回答|案件需要回答|沒有案件需要回答',
			'no answer': '沒有答案|無答案|沒有箱子',
		},
	),
	misread(
		'leading question|leading questions',
		'誘導|引導性|暗示|引導式|引導|套話',
		'诱导|引导性|暗示|引导式|引导|套话',
		{ 'in front, or main': '領先問題|領先的問題|主要問題|首要問題|前沿問題|主導問題|帶頭問題|領導問題|主導性問題|領頭的問題' },
		{ near: 'witness objection counsel cross court judge lawyer lawyers examination objected ask asked attorney prosecutor' },
	),
	misread(
		'to enter an appearance|entry of appearance|notice of appearance|entered his appearance|entered its appearance',
		'應訊|出庭|應訴|到案|委任|到庭|送達認收|擔任辯護|報到',
		'应讯|出庭|应诉|到案|委任|到庭|送达认收|担任辩护|报到',
		{
			looks: '外觀|外表|外貌|進入外觀|輸入外觀|外觀通知',
			'a coming into view': '登場|露面|出場通知|出現通知|入場|亮相|出現的通知|進入出現|出現條目|外觀條目|進入露面',
		},
	),
	misread(
		'to allow the appeal|appeal was allowed|appeals were allowed|appeal should be allowed|appeal must be allowed',
		'得直|勝訴|成功|有理|支持|廢棄原判|裁定上訴|上訴成立|改判|判上訴|採納上訴|准予上訴',
		'得直|胜诉|成功|有理|支持|废弃原判|裁定上诉|上诉成立|改判|判上诉|采纳上诉|准予上诉',
		{
			'leave to bring it': [
				'允許上訴|准許上訴|容許上訴|允許了上訴|上訴被允許|許可上訴|允許提出上訴|上訴獲允許|可以上訴|准許了上訴|被允許上訴|允許提起上訴|容許提出上訴|允許該上訴|被允許提出上訴|應允許上訴|可上訴',
				'leave permission permitted',
			],
			'charm or a plea': '吸引力|呼籲|魅力|訴求|感染力|允許呼籲',
		},
		{ apart: 'no proceed go forward continue' },
	),
	misread(
		'master of the rolls',
		'案卷|主事官|卷宗|掌卷|民事庭庭長|上訴法院院長|民事上訴庭|民事司法|掌簿',
		'案卷|主事官|卷宗|掌卷|民事庭庭长|上诉法院院长|民事上诉庭|民事司法|掌簿',
		{
			'of scrolls, bread or cars': '捲軸大師|捲主人|卷軸|麵包捲|捲的主人|勞斯萊斯|勞斯|滾輪|捲主|滾動大師|卷大師|捲筒|名冊主人|名單大師|勞斯大師',
			'a scholar': '碩士|大師',
		},
	),
	misread(
		'privity|privity of contract|doctrine of privity',
		'相對性|當事人關係|相互關係|利害關係|直接關係|契約關係|合約關係|合同關係|共同關係|權益關係|默契',
		'相对性|当事人关系|相互关系|利害关系|直接关系|契约关系|合约关系|合同关系|共同关系|权益关系|默契',
		{ 'keeping to oneself': '隱私|私密|合約隱私|合同隱私|契約隱私|私人合約|私隱|隱私權|保密性|私有性' },
	),
	misread(
		'repudiatory breach|repudiation of the contract|repudiation of contract|to repudiate the contract|anticipatory repudiation|wrongful repudiation|to repudiate the agreement',
		'毀約|拒絕履行|悔約|廢約|根本違約|拒絕履約|拒不履行|否定合約|廢除|毀棄|推翻|否定合同|悔棄|拒卻|不履行|拒絕承認',
		'根本违约|毁约|拒绝履行|悔约|废约|拒绝履约|拒不履行|否定合约|废除|毁弃|推翻|否定合同|悔弃|拒却|不履行|拒绝承认',
		{
			'words against it': '批駁|駁斥|唾棄|駁斥合約|駁斥合同|駁斥性違約|譴責|駁斥性違反|反駁|駁斥了合約|駁回合約|駁斥該合約',
			'of a wife or a debt': '休妻|斷絕關係|脫離關係|賴帳',
		},
	),
	misread(
		'to remand the case|case was remanded|case is remanded|remanded to the district court|remanded to the lower court|reversed and remanded|remanded for further proceedings|to remand the matter|vacated and remanded|reverse and remand|vacate and remand',
		'發回|發還|退回|重審|移送|更審',
		'发回|发还|退回|重审|移送|更审',
		{
			'to a cell': ['還押|羈押|收押|拘留|還押候審|關押|押回|拘押|在押', 'custody jail detained detention'],
			'leaving a place': '空出|騰空|搬離|撤離|休假|搬出|度假',
		},
	),
	misread(
		'skeleton argument|skeleton arguments|skeleton submissions',
		'論點綱要|書面綱要|陳詞綱要|大綱|綱要|概要|摘要|提綱|論點概述|書狀要點',
		'论点纲要|书面纲要|陈词纲要|大纲|纲要|概要|摘要|提纲|论点概述|书状要点',
		{ 'of bones': '骨架|骷髏|骨骼|骨架論點|骨架爭論|骨骼爭論|骨架論證|骨頭|骨架論據', 'a quarrel': '爭論|爭吵|吵架' },
	),
	misread(
		'trial bundle|trial bundles|hearing bundle|hearing bundles|agreed bundle|court bundle|court bundles',
		'文件冊|卷宗|文件夾|文件集|卷冊|案卷|檔案冊|文件彙編|資料冊|證據冊|冊',
		'文件册|卷宗|文件夹|文件集|卷册|案卷|档案册|文件汇编|资料册|证据册|册',
		{
			'goods tied or sold together':
				'捆綁|包裹|套餐|試用包|試用套裝|試驗包|捆包|捆束|試用套餐|組合包|聽力套裝|聽證包|試驗捆|法庭捆|審判包|審判捆|試驗束|審判束|套裝',
			'trying things out, or the ear': '試驗|試用|測試|聽力',
		},
	),
	misread(
		'to prefer charges|prefer a charge|charges were preferred|charge was preferred|charges preferred against|to prefer a charge',
		'提出|起訴|控告|檢控|指控|控罪|提控',
		'提出|起诉|控告|检控|指控|控罪|提控',
		{ 'liking more': '更喜歡|偏好|喜歡|優先收費|寧願|首選|優先指控|偏愛|優先費用|比較喜歡', 'money or electricity': '收費|充電|衝鋒|費用|充值' },
	),
	misread(
		'to find for the plaintiff|to find for the defendant|to find against the defendant|to find against the plaintiff|to find against the company|jury found for the|court found for the',
		'勝訴|敗訴|判|裁定|裁決|認定|得直',
		'胜诉|败诉|判|裁定|裁决|认定|得直',
		{
			'after a search':
				'為原告找到|找到原告|發現原告|尋找原告|為原告發現|替原告找|為被告找到|找到被告|發現被告|對被告發現|為原告尋找|為被告發現|對被告找到|為原告找',
			'of a contest, or gems': '評審團|評判團|裁判團|珠寶',
		},
	),
	misread(
		'reserved judgment|reserved judgement|judgment was reserved|judgment reserved|court reserved judgment|judge reserved judgment|judgment is reserved',
		'押後|擇日|擇期|保留|候判|延後|改期|另日|另行|稍後|定期宣判|留待',
		'押后|择日|择期|保留|候判|延后|改期|另日|另行|稍后|定期宣判|留待',
		{ 'a booking or a store': '預訂判決|預訂|預約|預留|儲備|預約判決|預留判決|預定判決|儲備判決|預訂了判決' },
	),
	// Parliaments and elections
	misread(
		'resolutions were carried|carried unanimously|proposal was carried|motion is carried|motion has been carried|resolution is carried|amendment is carried',
		'通過|可決|贊成|成立',
		'通过|可决|赞成|成立',
		{
			'in the hands': '攜帶|攜帶決議|帶著|搬運|被攜帶|承載|運送|攜帶動議|決議被帶|提著|一致攜帶|運載|一致承載|被帶走|扛著',
			'of the body': '運動',
			'of bodies and films': '動作|移動|電影',
		},
	),
	misread(
		'to second the motion|to second the nomination|to second the resolution|to second the proposal|seconder|seconders|proposed and seconded',
		'附議|和議|贊同|支持|附和|聯署|贊成',
		'附议|和议|赞同|支持|附和|联署|赞成',
		{
			'after the first, or of the clock':
				'第二個動議|第二次動議|第二動議|第二個提名|第二運動|第二個決議|第二者|第二次運動|秒針|第二提名人|秒數|讀秒|第二人|排第二|第二個提議',
			'lent to another office': '借調|借調人員',
			'of bodies and films': '動作|移動|電影',
		},
	),
	misread(
		'to move an amendment|to move a motion|to move the motion|to move the adjournment|to move the resolution|mover of the motion|mover of the amendment',
		'提出|動議|提案|提呈|提議|提請|發起',
		'提出|动议|提案|提呈|提议|提请|发起',
		{
			'from a place': '移動|搬動|移動修正|移動修正案|移動修正條款|搬家|移動決議|移動議案|搬移|移動者|推動者|搬運工|移動休會|挪動',
			'the heart, or the body': '感動|打動|運動',
		},
	),
	misread(
		'polls close|polls closed|polls opened|polls will close|polls are open|close of polls|close of polling|polls closing|polls will open',
		'投票|票站|投開票|截止投|開始投|投完票',
		'投票|票站|投开票|截止投|开始投|投完票',
		{
			'what people tell pollsters':
				'民調關閉|民調結束|民意調查關閉|民意調查結束|民調開放|民調關門|民意調查開放|民調截止|民意調查截止|民調收盤|民調開始|民意調查開始|民調已結束|民調於|民意調查於|民意調查站',
			'asking by turns, or poles': '輪詢|輪詢關閉|桿子|極點|輪詢結束|兩極',
		},
	),
	misread(
		'concession speech|concession speeches|concession call|to concede the election|to concede the presidency',
		'認輸|承認敗選|敗選|落敗|失敗|承認落選|承認敗|服輸',
		'认输|承认败选|败选|落败|失败|承认落选|承认败|服输',
		{
			'a right or a lower price': '特許演講|優惠演講|特許權|特許經營|特許通話|優惠電話|特許演說|特許講話',
			'giving way': '讓步演講|讓步講話|讓步通話|讓步選舉|讓步演說|讓步發言|讓步電話|讓出選舉',
			'that it was rightly held': '承認選舉|承認比賽|承認這場選舉|承認了選舉|承認總統職位|承認該選舉|承認總統',
		},
	),
	misread(
		'select committee|select committees|joint select committee',
		'專責|特別委員會|專門|特設|調查委員會|專委會',
		'专责|特别委员会|专门|特设|调查委员会|专委会',
		{ 'chosen, or choosing': '選擇委員會|精選委員會|挑選委員會|選定委員會|選擇性委員會|選拔委員會|優選委員會|聯合選擇|選取委員會|挑選的委員會' },
	),
	misread(
		'ranking member|ranking members|ranking Democrat|ranking Republican',
		'首席|資深|領袖|少數黨|最資深|在野黨|最高階|層級最高|地位最高|排名最高',
		'首席|资深|领袖|少数党|最资深|在野党|最高阶|层级最高|地位最高|排名最高',
		{ 'of a list': '排名成員|排名會員|排名議員|排名委員|等級成員|排位成員|排名民主黨|排名共和黨|排名的成員|排序成員|排行成員|排名黨員|級別成員' },
	),
	misread(
		'point of order|points of order',
		'程序|規程|秩序問題|議事規則|權宜|規則問題|會議規則|議事秩序',
		'程序|规程|秩序问题|议事规则|权宜|规则问题|会议规则|议事秩序',
		{
			'of goods or food': '訂單點|訂購點|點餐|訂貨點|訂單的要點|點菜|訂單要點|訂單問題',
			'of a row': '順序點|次序點|順序的點|順序問題|次序問題|命令點|秩序點|命令的要點',
		},
	),
	misread(
		'ruled out of order|amendment is out of order|motion is out of order|amendment was out of order|motion was out of order|ruled it out of order|ruled the amendment out of order|ruled the motion out of order',
		'不合規|違反|不當|違規|不符|程序|規程|規則|不合|不得提出|不予受理|不容許',
		'不合规|违反|不当|违规|不符|程序|规程|规则|不合|不得提出|不予受理|不容许',
		{
			'broken down': '故障|壞了|失靈|出故障|損壞|壞掉|發生故障|損毀',
			'in a muddle': '亂序|無序|次序混亂|順序混亂|秩序混亂|失序|凌亂|亂了順序|排除秩序|失去秩序|出了順序',
			'of bodies and films': '運動|動作|移動|電影',
		},
	),
	misread(
		'the ayes have it|ayes have it|the noes have it|noes have it|the nays have it',
		'贊成|可決|通過|反對|否決|同意|多數',
		'赞成|可决|通过|反对|否决|同意|多数',
		{ 'of the face': '眼睛有|眼睛|鼻子|眼睛有它|鼻子有|眼神', 'of having': '他們有它|有它|是的有|擁有它|沒有它|不有它|得到了它' },
	),
	misread(
		'write-in candidate|write-in candidates|write-in vote|write-in votes|write-in campaign|write-in ballot|write-in ballots',
		'非列名|自填|填寫|另填|手寫|自行|填入|補寫|選票外|未列名|寫上|不在選票',
		'非列名|自填|填写|另填|手写|自行|填入|补写|选票外|未列名|写上|不在选票',
		{
			'of a letter or a file': '寫入候選人|寫信|寫入投票|寫入票|寫入|寫進|來信|寫入選票|寫入活動|寫入運動|寫進來|寫作候選人|書寫候選人|寫信活動|投書',
			'of a dance, a song or a shot': '芭蕾|民謠|彈道',
		},
	),
	misread(
		"constituency surgery|constituency surgeries|MP's surgery|MPs' surgeries|advice surgery|advice surgeries|surgery in his constituency|surgery in her constituency",
		'接見|選民服務|會客|接待|諮詢|面談|約見|答問|會見|見面|服務處',
		'接见|选民服务|会客|接待|咨询|面谈|约见|答问|会见|见面|服务处',
		{ 'of a doctor': '手術|外科|診所|診療|開刀|手術室|選區手術|診間|看診' },
	),
	misread(
		'life peer|life peers|hereditary peer|hereditary peers|life peerage|life peerages|Labour peer|Conservative peer|Tory peer|crossbench peer|Liberal Democrat peer',
		'貴族|爵位|上議院|勳爵|上院|上議員|男爵|議員',
		'贵族|爵位|上议院|勋爵|上院|上议员|男爵|议员',
		{
			"one's equal":
				'同儕|生命同伴|終身同伴|世襲同儕|同伴|終身同行|世襲同伴|終身同事|人生同伴|終身同儕|生活同伴|生命同儕|工黨同行|保守黨同行|世襲同行',
		},
	),
	misread('division bell|division bells|division lobby|division lobbies|division list', '表決|投票|分組|點票', '表决|投票|分组|点票', {
		'of a firm, an army or sums':
			'部門鈴|部門鈴響|部門鈴聲|除法|師鈴|除法鈴|分部|師團|分部鈴|部門大廳|部門遊說|部門清單|分裂鐘|除法列表|分割鈴|分區鈴|部門名單|分部大廳|分裂',
	}),
	misread(
		'vote of censure|resolution of censure|to censure the president|to censure the minister|voted to censure|was censured|were censured|been censured',
		'譴責|不信任|指責|訓斥|申誡|責難|彈劾|懲戒|斥責|申斥|非難|處分|糾正|批評',
		'谴责|不信任|指责|训斥|申诫|责难|弹劾|惩戒|斥责|申斥|非难|处分|纠正|批评',
		{
			'cutting what may be read': [
				'審查|審查動議|檢查|審查投票|檢查動議|審核|審查制度|被審查|封殺|審查決議|審查案|刪節|屏蔽|遭審查',
				'censor censored censors censorship review reviewed',
			],
		},
	),
	misread(
		'ballot measure|ballot measures|ballot initiative|ballot initiatives|ballot proposition|ballot propositions|ballot question|ballot questions',
		'公投|提案|創制|公民|表決案|議案|複決|法案|全民|公決|票決|議題',
		'公投|提案|创制|公民|表决案|议案|复决|法案|全民|公决|票决|议题',
		{
			'a step taken, or a size': '選票措施|投票措施|選票測量|選票量度|選票度量|選票的措施|選票尺寸|選票辦法|投票手段|投票測量|選舉措施|計票措施',
			'a will to act, or a query': '選票倡議|選票主動|選票問題|投票主動|選票的問題|選票疑問|投票疑問|選票主張',
			'of a dance, a song or a shot': '芭蕾|民謠|彈道',
		},
	),
	// Companies and offices
	misread(
		'board seat|board seats|seat on the board|seats on the board|board-seat|seat on the council|seats on the council',
		'席|董事職位|董事名額|董事職務|董事|位|名額',
		'席|董事职位|董事名额|董事职务|董事|位|名额',
		{
			'for sitting': '座位|座椅|董事會座位|板座|木板座|椅子|坐位|董事會座椅|董事會的座位|董事座位|理事會座位|議會座位|委員會座位',
			'of wood': '木板|板子|板凳|甲板|看板|黑板',
		},
	),
	misread(
		'to sit on the board|to sit on the committee|to sit on the council|to sit on the boards of|to sit on the board of|to sit on the supervisory board|to sit on several boards',
		'擔任|出任|任職|加入|成員|委員|列席|身為|兼任|董事會的董事|為董事|任董事',
		'担任|出任|任职|加入|成员|委员|列席|身为|兼任|董事会的董事|为董事|任董事',
		{
			'on a chair':
				'坐在董事會|坐在委員會|坐在板|坐在理事會|坐在董事|坐在木板|坐在議會|坐在監事會|坐在審計|坐在多個董事會|坐在幾個董事會|坐在該董事會|坐在監督|坐著|就座|坐在',
			'of wood': '木板|板子|甲板|看板',
		},
	),
	misread(
		'undersecretary|under secretary|under-secretary|undersecretaries|parliamentary undersecretary',
		'次長|副部長|次官|副國務卿|副局長|常務秘書|政務官|副大臣|助理部長|常務次|副秘書長|副卿|副財長|副防長',
		'次长|副部长|次官|副国务卿|副局长|常务秘书|政务官|副大臣|助理部长|常务次|副秘书长|副卿|副财长|副防长',
		{ 'below one who types': '下屬秘書|下級秘書|秘書之下|在秘書|底下秘書|秘書下面|次秘書|下秘書|秘書以下|秘書下|秘書底下|副秘書|助理秘書|次級秘書' },
		{ apart: 'general' },
	),
	misread(
		'general secretary|general secretaries|general-secretary',
		'總書記|秘書長|總幹事|祕書長|書記長|總秘書',
		'总书记|秘书长|总干事|书记长|总秘书',
		{ 'not special, or of an army': '一般秘書|將軍秘書|普通秘書|通用秘書|將軍書記|一般書記|普通書記|通用書記|一般的秘書|綜合秘書|全面秘書' },
	),
	misread(
		"directors and officers|officers and directors|officers of the company|officers of the corporation|corporate officer|corporate officers|directors' and officers'|directors or officers|officers or directors",
		'高級職員|高管|高級人員|主管|經理人|董監|行政人員|高階|要員|管理人員|高級管理|職員|經理|幹部',
		'高级职员|高管|高级人员|主管|经理人|董监|行政人员|高阶|要员|管理人员|高级管理|职员|经理|干部',
		{
			'of an army, the police or the state': [
				'軍官|警官|官員|警察|警員|公司官員|企業官員|長官',
				'official officials government police military army public',
			],
			'of films': '導演|導演和官員',
		},
	),
	misread('ex officio|ex-officio', '當然|依職權|官守|職務|因職|依職務|兼任|按職|職權|職位', '当然|依职权|官守|职务|因职|依职务|兼任|按职|职权|职位', {
		'who has left': '前官員|前任官員|前公務員|前辦公室|前職員|前官方|離任|退職|前幹部|前任公職|前任|卸任|離職|前公職|前任成員',
	}),
	misread(
		'to retire by rotation|retirement by rotation|retired by rotation|retires by rotation',
		'輪值|輪流|輪席|輪任|輪換|輪替|輪退',
		'轮值|轮流|轮席|轮任|轮换|轮替|轮退',
		{
			turning: '旋轉退休|旋轉|轉動|自轉|旋轉退役|迴轉退休|旋轉方式',
			'leaving work in old age': '輪流退休|輪值退休|輪換退休|輪替退休|輪班退休|通過輪換退休|按輪換退休|輪調退休|輪崗退休',
		},
	),
	misread(
		'to offer himself for re-election|to offer herself for re-election|to offer themselves for re-election|to offer himself for reelection|to offer themselves for reelection|to offer himself for election|to offer themselves for election',
		'重選|連任|膺選|參選|候選|再選|競選|應選|選舉連任|備選',
		'重选|连任|膺选|参选|候选|再选|竞选|应选|选举连任|备选',
		{ 'a gift of oneself': '提供自己|獻出自己|奉獻自己|提供他自己|提供她自己|提供他們自己|將自己提供|自我提供|貢獻自己|給自己提供|獻給選舉' },
	),
	misread(
		'voting by poll|vote by poll|by way of poll|by way of a poll|on a poll every|to demand a poll|taken by poll|taken on a poll|taken by way of poll|poll voting|conducted by poll',
		'投票方式|按股數|股數|點票|書面投票|投票表決|票選|記名|表決',
		'投票方式|按股数|股数|点票|书面投票|投票表决|票选|记名|表决',
		{
			'asking the public': '民調|民意調查|民調投票|民意調查方式|民調方式|民意測驗|調查投票|民意投票|調查方式',
			'poles, or asking by turns': '桿子|極點|輪詢|輪詢方式|輪詢投票',
		},
	),
	misread(
		'form of proxy|forms of proxy|proxy form|proxy forms|instrument appointing a proxy',
		'代表委任|委託書|委任|代理人|授權書|委托书|受委|代理委託',
		'代表委任表格|委托书|代表委任|委任|代理人|授权书|受委|代理委托',
		{
			'a kind of standing in': '代理形式|代理的形式|代理方式|代理類型|代理的類型|代理表單形式|代理種類',
			'of a network': '代理伺服器|代理服務器|代理伺服器表單|代理伺服器形式|代理服務器表單',
			'for playing, or for measuring': '樂器|儀器|儀表',
		},
	),
	misread(
		'scrutineer|scrutineers',
		'監票|點票|檢票|監察|驗票|計票|審票',
		'监票|点票|检票|监察|验票|计票|审票',
		{ 'who looks closely': '詳細檢查者|審查者|仔細檢查|檢查員|審查員|細查者|審視者|審查人|監督員|檢查人|審核員|檢查者' },
		{ near: 'vote votes voting poll meeting ballot ballots counting election registrar agm appointed candidate shareholders polling' },
	),
	misread(
		'alternate director|alternate directors|shadow director|shadow directors',
		'替任|候補|替代|代理|代任|影子|幕後|替補|候任',
		'替任|候补|替代|代理|代任|影子|幕后|替补|候任',
		{
			'by turns': '交替董事|輪流董事|輪換董事|交替主任|輪替董事|交替的董事',
			'of films': '交替導演|候補導演|另類導演|導演|陰影導演|影子導演|替代導演',
			'a dark patch': '陰影|暗影|陰影董事|皮影|陰影主管',
		},
		{ apart: 'film movie films theatre' },
	),
	misread('unpaid calls|calls in arrears|calls on members', '催繳|繳款|催收|繳付|催股|股款催|繳股款', '催缴|缴款|催收|缴付|催股|股款催|缴股款', {
		'by telephone': '股票電話|呼叫股票|未付電話費|未接電話|未付通話|拖欠電話|拖欠的電話|未付電話|未付的電話|未付款的電話|致電|打電話|未接來電',
	}),
	misread(
		'transmission of shares|transmission on death|transmission of the shares',
		'傳轉|轉移|移轉|傳承|繼承|轉讓|承繼|過戶|轉傳',
		'传转|转移|移转|传承|继承|转让|承继|过户|转传',
		{ 'of signals, cars or germs': '傳輸|傳送|變速箱|傳播|發送|股份傳輸|股票傳輸|股份的傳輸|死亡傳輸|死亡傳播|傳動|傳染' },
	),
	misread(
		'common seal|common seals',
		'法團印章|公章|印鑑|鋼印|公司印章|大印|社印|印章|公印|蓋章|印信|法團章|圖章',
		'法团印章|公章|印鉴|钢印|公司印章|大印|社印|印章|公印|盖章|印信|法团章|图章',
		{
			'an animal': '海豹|普通海豹|常見海豹|港海豹|斑海豹|共同海豹',
			'what keeps air out': '共同密封|普通密封|常見密封|共同封條|通用密封|公共密封|密封|常用密封|普通封條|封口',
		},
		{ near: 'company affixed board director articles corporation affix directors executed deed under council authority' },
	),
	misread(
		'any other business',
		'其他事項|其他事宜|臨時動議|其他議題|其它事項|其他議程|其他事務|其他討論|其他議案|臨時提案',
		'其他事项|其他事宜|临时动议|其他议题|其它事项|其他议程|其他事务|其他讨论|其他议案|临时提案',
		{ trade: '任何其他業務|任何其他生意|其他業務|其他生意|任何其他企業|其它業務|別的生意|其他企業|任何其他商業|其他商業|其他的業務' },
		{ near: 'agenda minutes meeting item chairman under closed aob items apologies' },
	),
];
