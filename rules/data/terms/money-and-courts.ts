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
				'輕盟約|盟約精簡版|精簡版盟約|聖約|契約精簡版|公約精簡|契約精簡|盟約精簡|盟約輕|簡約盟約|契約燈|契約光|輕量級盟約',
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
			'further down': '下面的|下方的|底下的|下伏|下層資產|下層證券|地下資產|底下資產',
			'for playing, or for measuring': '樂器|儀器',
			safety: '保安|安全性|安保',
		},
	),
	misread('spread betting|spread bet|spread bets|spread better', '點差|價差|利差|差價|分差|讓分', '点差|价差|利差|差价|分差|让分', {
		'going far and wide': '傳播賭博|擴散賭博|傳播投注|散布投注|蔓延投注|擴散投注|傳播下注|擴散下注|塗抹|傳播賭注|擴散賭注|分散投注|分散下注|分佈投注',
	}),
	misread(
		'bid price|bid prices|bid quote',
		'買價|買入價|買盤|買方報價|投標|出價|競標|買進|報價|標價|競投|收購價|叫買|叫價',
		'买价|买入价|买盘|买方报价|投标|出价|竞标|买进|报价|标价|竞投|收购价|叫买|叫价',
		{ 'what sellers ask': ['賣價|賣出價|賣方報價|沽出價|賣盤價', 'ask asking offer offered'] },
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
		'provision coverage|provision coverage ratio|provisioning coverage|provisions coverage ratio|provision coverage ratios',
		'覆蓋率|備抵|撥備|準備|呆帳',
		'拨备覆盖率|覆盖率|备抵|拨备|准备|呆帐',
		{
			'of goods or clauses':
				'供應覆蓋|條款覆蓋|規定覆蓋|供給覆蓋|條文覆蓋|供應覆蓋率|條款覆蓋率|規定覆蓋率|供給覆蓋率|提供覆蓋率|供應涵蓋率|規定涵蓋率|條款涵蓋率|提供覆蓋',
		},
	),
	misread(
		'to call the loan|to call in the loan|to call in the loans|to call in loans|to call in its loans|to call in their loans|loan was called|loans were called|loan was called in|loans were called in|loan is called',
		'收回|催收|催還|抽回|抽銀根|提前|要求償還|要求還款|要求清還|追討|催繳|抽貸|雨天收傘|要求歸還|還清|追回|討回|立即償還|立即還|催討|索還|償還|清償|還款|到期|收傘',
		'收回|催收|催还|抽回|抽银根|提前|要求偿还|要求还款|要求清还|追讨|催缴|抽贷|雨天收伞|要求归还|还清|追回|讨回|立即偿还|立即还|催讨|索还|偿还|清偿|还款|到期|收伞',
		{ 'by telephone or by shouting': '打電話|致電|呼叫|召喚|叫來|通話|調用|打電話給貸款|打電話要|叫了貸款|撥打|電話貸款|打進來|被呼叫|喊來' },
	),
	misread(
		'call money|money at call|call loans|call loan market|call money rate|call money market|call loan|call loan rate',
		'活期|通知|拆借|短期|拆款|同業拆|即期|隨時|拆放|短拆|同業',
		'活期|通知|拆借|短期|拆款|同业拆|即期|随时|拆放|短拆|同业',
		{
			'by telephone':
				'打電話|電話錢|通話費|呼叫錢|呼叫貸款|電話貸款|通話錢|叫錢|要錢|呼叫資金|電話資金|話費|呼叫貨幣|通話資金|電話金|致電|呼叫款項|來電',
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
			'of a book, or a lid': '股息封面|股利封面|股息掩護|股息保險|封面|掩護|股息遮蓋|股息封套|股利掩護|紅利封面|股息蓋',
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
		'standstill agreement|standstill agreements|standstill period|standstill provision|standstill provisions',
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
		'make-whole|make whole premium|make-whole premium|make-whole amount|make-whole call|make-whole provision|make-whole payment|make-whole redemption',
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
];
