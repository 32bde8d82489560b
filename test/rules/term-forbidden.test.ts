import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Glossary } from '../../src/model.js';
import { readGlossary } from '../../src/read/glossary/read.js';
import { documentOf, only, testRule } from '../helpers/rule-tester.js';

testRule('term-forbidden', {
	silent: [
		['Gross margin was 36%.', '毛利率為 36%。'],
		['The treasury stock was retired.', '庫藏股已註銷。'],
		['She painted it in a bright color.', '她用鮮豔的色彩上色。'],
		['The street was closed.', '街道封閉了。'],
		['The dietary fiber content is high.', '膳食纖維含量高。'],
		['The operating income of the bank rose with net interest.', '銀行的營業收入隨淨利息增加。'],
		['Operating income was $3 million on revenue of $9 million.', '營業收入 900 萬美元，其中獲利 300 萬美元。'],
		['Working capital fell.', '营运资金减少。', 'zh-CN'],
		['The memory of that summer', '那個夏天的記憶'],
		['The bus driver forgot to update the app.', '公車司機忘了更新應用程式。'],
		['Bake the cookies for ten minutes, then store them in a tin.', '餅乾烤十分鐘，再存放於罐中。'],
		['Fold the dough in half over the filling.', '將麵皮對摺，包住內餡。'],
		['The party leader invited the members.', '該黨領袖邀請了黨員。'],
		['The fuel tank is near the healer.', '油箱在補師附近。'],
		['The shop charges a fee for phone repairs.', '該店收取手機維修費。'],
		['Keep the receiver of the payment informed.', '請告知收款人。'],
		['The fish spawn in the river.', '魚在河中產卵。'],
		['Invalid character class name', '無效的字元類別名稱'],
		['Chicken stock fell on the market after the recall.', '召回後，雞肉股票在市場上下跌。'],
		['Dice the onion and roll the dice.', '洋蔥切丁，然後擲骰子。'],
		['Clear the browser cache.', '請清除瀏覽器快取。'],
		['The mouse cells were grown in the lab.', '小鼠細胞在實驗室培養。'],
		['Turkey and Greece signed it.', '土耳其與希臘簽署了。'],
		['Carry on with your work.', '請繼續工作。'],
		['The conductor raised his baton before the orchestra.', '指揮在樂團前舉起指揮棒。'],
		['Balance of power on the council shifted.', '議會權力平衡改變了。'],
		['The board gave careful consideration to the contract.', '董事會仔細考慮了該合約。'],
		['The court found the promise unenforceable for want of consideration.', '法院認定該承諾因欠缺對價而無法執行。'],
		['The bill includes provisions for loans to students.', '該法案包含學生貸款的條款。'],
		['He realised losses of that size would ruin the fund.', '他意識到那種規模的虧損會毀了基金。'],
		['The fund realised losses of $3 million.', '該基金已實現虧損300萬美元。'],
		['The football club lost its shirt sponsor after the listing.', '該足球俱樂部上市後失去球衣贊助商。'],
		['The sponsor of the IPO was fined.', '該首次公開發行的保薦人遭罰款。'],
		['Nerve cells fire when they are stimulated.', '神經細胞受刺激時會放電。'],
		['Each forum thread has its own lock icon.', '每個論壇帖子都有自己的鎖圖示。'],
		['Press the button to mute the call or to power off.', '按下按鈕可將通話靜音或關機。'],
		['The device may overheat or drain the battery when power is low.', '電量不足時，裝置可能過熱或耗電。'],
		['Restart the computer or shut it down.', '重新啟動電腦或將其關機。'],
		['Turn down the brightness and the volume.', '調低亮度和音量。'],
		['He was booked in the 12th minute and sent off in the 80th.', '他第12分鐘吃黃牌，第80分鐘被紅牌罰下。'],
		['The club was booked for a wedding in the last minute.', '俱樂部最後一刻被預訂辦婚禮。'],
		['The judge admitted the exhibits of the museum as evidence.', '法官採納博物館的展品為證據。'],
		['A search of the house without a warrant is illegal.', '沒有搜索令便搜查房屋屬違法。'],
		['The company issued a warrant to purchase shares.', '公司發行可購買股份的認股權證。'],
		['The food is served five years in a row in prison canteens.', '這道菜連續五年在監獄餐廳供應。'],
		['The company was wound up by the court.', '公司遭法院清盤。'],
		['The estate agent sold the estate for the beneficiaries.', '房地產仲介為受益人賣掉莊園。'],
		['The defence ministry told the jury nothing.', '國防部沒有告訴陪審團任何事。'],
		['The king made a claim on the territory.', '國王對該領土提出主張。'],
		['The recovery was credited to his successor.', '復甦歸功於他的繼任者。'],
		['Children fear for their futures as oil runs out.', '石油耗盡，孩子們擔心自己的未來。'],
		['Oil futures rose.', '石油期貨上漲。'],
		['Supporters rallied in front of the stock exchange.', '支持者在證券交易所前集會。'],
		['Markets fell after a Trump rally.', '川普集會後市場下跌。'],
		['The shop closed at five on Friday.', '商店週五五點關門。'],
		['Tenants pay a deposit to the copper company.', '租戶向銅業公司支付押金。'],
		['Two story ideas were rejected.', '兩個故事構想遭否決。'],
		['In this case sensitive information was leaked.', '在此案件中，敏感資訊外洩。'],
		['The characters in the film forget their password.', '電影中的角色忘了密碼。'],
		["The keeper saved the lion's cub in the zoo.", '飼養員在動物園救了幼獅。'],
		['The director of the film institute resigned.', '電影學院的主任辭職。'],
		['Students must sign Form 5 for the visa.', '學生須簽署簽證表格5。'],
		['The hotel opens this fall in Taipei.', '飯店今年秋天在台北開幕。'],
		['This fall in prices hurt farmers.', '這次價格下跌傷害了農民。'],
		['He did not recover after his last fall.', '他上次跌倒後沒有康復。'],
		['They got engaged in politics.', '他們參與了政治。'],
		['The town is known for its roundabout.', '該鎮以旋轉木馬聞名。'],
		["I'm used to the cold now, as I was before.", '我現在像以前一樣習慣寒冷。'],
		['I used to be in the habit of smoking.', '我有抽菸的習慣，那是年輕時。'],
		['I used to smoke.', '我以前抽菸。'],
		['He hardly made an effort.', '他幾乎沒有努力。'],
		['She came late.', '她遲到了。'],
		['Her advice is invaluable.', '她的建議十分寶貴。'],
		['It was a sensible answer to a sensitive question.', '對敏感問題而言，這是得體的回答。'],
		['The statue of the founder stands outside.', '創辦人的雕像立於門外。'],
		['The prosecution spoke of persecution.', '檢方談到迫害。'],
		['He won three successive titles, a great success.', '他三度蟬聯冠軍，十分成功。'],
		['The bank, formerly a formal partner, left.', '該銀行原是正式夥伴，已退出。'],
		['Sales of dairy products rose.', '乳製品銷售上升。'],
		['The costume follows local customs.', '這身服飾依循當地習俗。'],
		['The trade fair opens in May.', '貿易展五月開幕。'],
		['Make trade fair.', '讓貿易公平。'],
		['The first-year residents of the dorm moved in.', '宿舍的一年級居民搬進來了。'],
		['The vector of the velocity points east.', '速度向量指向東方。'],
	],
	found: [
		[
			'Update your graphics driver.',
			'請更新顯示卡司機。',
			['Unexpected "司機" (someone at the wheel) for "graphics driver", expected "驅動程式" [everyday]'],
		],
		[
			'This site sets cookies in your browser.',
			'本網站會在瀏覽器中設定餅乾。',
			['Unexpected "餅乾" (something baked) for "cookies", expected "Cookie" [law]'],
		],
		[
			'The laptop charges over USB-C.',
			'筆電透過 USB-C 收費。',
			['Unexpected "收費" (asking for money, or accusing) for "charges", expected "充電" [everyday]'],
		],
		[
			'The app crashes on startup.',
			'应用一启动就坠毁。',
			['Unexpected "坠毁" (hitting something) for "crashes", expected "崩溃" [everyday]'],
			'zh-CN',
		],
		['Dust with icing sugar.', '撒上冰糖。', ['Unexpected "冰糖" (candy sugar, or ice) for "icing sugar", expected "糖粉" [everyday]']],
		['Beat the egg whites until stiff.', '毆打蛋白至乾性發泡。', ['Unexpected "毆打" (hitting, or winning) for "Beat", expected "打" [everyday]']],
		['Crush two cloves of garlic.', '压碎两个丁香。', ['Unexpected "丁香" (a spice) for "cloves of garlic", expected "瓣" [everyday]'], 'zh-CN'],
		[
			'Adjust the shutter speed of the camera.',
			'調整相機的百葉窗速度。',
			['Unexpected "百葉窗" (what closes a window) for "shutter", expected "快門" [everyday]'],
		],
		[
			'The raid needs one tank and two healers.',
			'團隊需要一輛坦克車和兩名補師。',
			['Unexpected "坦克車" (a vehicle, or what holds water) for "tank", expected "坦克" [everyday]'],
		],
		[
			'Late check-out is free.',
			'延遲簽出免費。',
			['Unexpected "簽出" (taking something out of a store) for "Late check-out", expected "退房" [everyday]'],
		],
		[
			'Open the trunk of the car.',
			'打開汽車的樹幹。',
			['Unexpected "樹幹" (part of a tree or an animal) for "Open the trunk", expected "後車廂" [everyday]'],
		],
		[
			"She has a bachelor's degree.",
			'她有單身漢學位。',
			['Unexpected "單身漢" (a man without a wife) for "bachelor\'s degree", expected "學士" [everyday]'],
		],
		[
			'Wear a tank top in summer.',
			'夏天穿坦克上衣。',
			['Unexpected "坦克" (a vehicle, or what holds water) for "tank top", expected "背心" [everyday]'],
		],
		[
			'Your order number is 5.',
			'您的命令號碼是 5。',
			['Unexpected "命令" (a command, or a sequence) for "order number", expected "訂單" [everyday]'],
		],
		['Press the Enter key.', '請按 Enter 鑰匙。', ['Unexpected "鑰匙" (what opens a lock) for "Enter key", expected "鍵" [everyday]']],
		['It was rated per serving.', '以每次服務計算。', ['Unexpected "每次服務" (attendance) for "per serving", expected "份" [medicine]']],
		[
			'Working capital fell.',
			'工作資本減少。',
			['Unexpected "工作資本" (capital that has a job) for "Working capital", expected "營運資金" [finance]'],
		],
		[
			'Working capital fell.',
			'工作资本减少。',
			['Unexpected "工作资本" (capital that has a job) for "Working capital", expected "营运资金" [finance]'],
			'zh-CN',
		],
		['We recorded a goodwill impairment.', '我們認列了善意減損。', ['Unexpected "善意" (kindness) for "goodwill", expected "商譽" [finance]']],
		[
			'The design wins continue.',
			'設計勝利持續。',
			['Unexpected "設計勝利" (winning a contest of design) for "design wins", expected "設計導入" [earnings]'],
		],
		[
			'Revenue and margin beat guidance; give us more color.',
			'營收和利潤率優於財測；給我們更多色彩。',
			['Unexpected "色彩" (hue) for "more color", expected "說明" [earnings]'],
		],
		[
			'Wafer yield improved at the fab.',
			'晶圓產量在工廠提升。',
			['Unexpected "產量" (an output, interest, or giving way) for "Wafer yield", expected "良率" [semiconductors]'],
		],
		[
			'The court held the contract void for want of consideration.',
			'法院認定該合約因欠缺考慮而無效。',
			['Unexpected "考慮" (thought) for "want of consideration", expected "對價" [everyday]'],
		],
		[
			'The bank set aside $2 billion in provisions for bad loans.',
			'銀行為壞帳訂定20億美元的條款。',
			['Unexpected "條款" (a clause, or food) for "in provisions", expected "準備" [everyday]'],
		],
		[
			'The fund realised losses of $3 million.',
			'該基金意識到300萬美元的損失。',
			['Unexpected "意識到" (becoming aware) for "realised losses of", expected "實現" [everyday]'],
		],
		[
			'The exchange fined the sponsor of the IPO.',
			'交易所對該首次公開發行的贊助商處以罰款。',
			['Unexpected "贊助商" (who pays for an event) for "sponsor", expected "保薦人" [everyday]'],
		],
		[
			'Interest is calculated on the principal every year.',
			'利息每年按校長計算。',
			['Unexpected "校長" (a head of a school) for "calculated on the principal", expected "本金" [everyday]'],
		],
		[
			'The company was wound up by order of the court, and was wound up fast.',
			'該公司被上緊發條。',
			['Unexpected "上緊發條" (a clock) for "was wound up", expected "清盤" [everyday]'],
		],
		[
			'He left a will naming her as heir.',
			'他留下意志，指定她為繼承人。',
			['Unexpected "意志" (what one wants) for "left a will", expected "遺囑" [everyday]'],
		],
		[
			'Police obtained a warrant on Friday.',
			'警方週五取得權證。',
			['Unexpected "權證" (a right to buy, or a promise) for "obtained a warrant", expected "搜索令" [everyday]'],
		],
		[
			'You pay the first part of the claim, known as the excess.',
			'您支付索賠的第一部分，稱為過剩。',
			['Unexpected "過剩" (too much) for "known as the excess", expected "自負額" [everyday]'],
		],
		['She was made partner at the firm.', '她成為事務所的伴侶。', ['Unexpected "伴侶" (a spouse) for "made partner", expected "合夥人" [everyday]']],
		['Stocks rallied on Friday.', '週五股市集會。', ['Unexpected "集會" (a crowd) for "rallied", expected "上漲" [everyday]']],
		['The region has large deposits of copper.', '該地區有大量銅存款。', ['Unexpected "存款" (money) for "deposits", expected "礦藏" [everyday]']],
		[
			'Neurons fire when they are stimulated.',
			'神經元受刺激時會開火。',
			['Unexpected "開火" (a blaze, a gun, or a job) for "fire", expected "放電" [everyday]'],
		],
		['The tumour turned out benign.', '腫瘤是善良的。', ['Unexpected "善良" (kindly) for "benign", expected "良性" [everyday]']],
		[
			'The nurse administered the vaccine.',
			'護士管理了疫苗。',
			['Unexpected "管理" (running an office) for "administered", expected "施打" [everyday]'],
		],
		[
			'He contracted malaria in Ghana.',
			'他在迦納簽約瘧疾。',
			['Unexpected "簽約" (an agreement, or shrinking) for "contracted malaria", expected "感染" [everyday]'],
		],
		['Mosquitoes are vectors of dengue.', '蚊子是登革熱的向量。', ['Unexpected "向量" (in geometry) for "vectors", expected "媒介" [everyday]']],
		[
			'Press the button to mute the microphone.',
			'按下按鈕即可將麥克風關機。',
			['Unexpected "關機" (switching off) for "mute", expected "靜音" [everyday]'],
		],
		[
			'Do not cover the vents or it may overheat.',
			'請勿遮蓋通風口，否則可能電量不足。',
			['Unexpected "電量不足" (an empty battery) for "overheat", expected "過熱" [everyday]'],
		],
		[
			'Each thread holds a lock.',
			'每個帖子都持有鎖。',
			['Unexpected "帖子" (what one sews with, a screw has, or a forum) for "thread", expected "執行緒" [everyday]'],
		],
		[
			'The function takes two arguments.',
			'該函式接受兩個爭論。',
			['Unexpected "爭論" (a quarrel) for "takes two arguments", expected "引數" [everyday]'],
		],
		[
			'The bug is caused by a race condition.',
			'此錯誤由種族條件引起。',
			['Unexpected "種族" (running, or descent) for "race condition", expected "競爭" [everyday]'],
		],
		['It is a 30-storey block.', '這是一棟30個故事的高樓。', ['Unexpected "故事" (a tale) for "storey", expected "層" [everyday]']],
		[
			'The hotel reopened in the fall of 2019.',
			'飯店於2019年跌倒時重新開業。',
			['Unexpected "跌倒" (dropping) for "in the fall of", expected "秋天" [everyday]'],
		],
		['They got engaged last month.', '他們上個月從事了。', ['Unexpected "從事" (busy) for "got engaged", expected "訂婚" [everyday]']],
		['The pitcher faced nine batters.', '水罐面對九名打者。', ['Unexpected "水罐" (a jug) for "pitcher", expected "投手" [everyday]']],
		['The actor forgot his lines.', '演員忘了他的路線。', ['Unexpected "路線" (strokes) for "forgot his lines", expected "台詞" [everyday]']],
		['The second act of the play is slow.', '這齣戲的第二法案很慢。', ['Unexpected "法案" (a law) for "second act", expected "幕" [everyday]']],
		[
			'The autumn term begins in September.',
			'秋季術語於九月開始。',
			['Unexpected "術語" (a word, or an office) for "autumn term", expected "學期" [everyday]'],
		],
		["I'm used to working nights.", '我以前常上夜班。', ['Unexpected "以前" (what was so once) for "I\'m used to", expected "習慣" [everyday]']],
		['We used to live in Leeds.', '我們習慣住在里茲。', ['Unexpected "習慣" (being accustomed) for "We used to", expected "以前" [everyday]']],
		['That was a sensible decision.', '那是個敏感的決定。', ['Unexpected "敏感" (sensitive) for "sensible", expected "明智" [everyday]']],
		['Staff morale is low.', '員工道德低落。', ['Unexpected "道德" (ethics) for "morale", expected "士氣" [everyday]']],
		['Avoid dairy products.', '避免日記產品。', ['Unexpected "日記" (a diary) for "dairy", expected "乳製品" [everyday]']],
		[
			'Sales and profits rose respectively.',
			'銷售與利潤尊敬地上升。',
			['Unexpected "尊敬" (with respect) for "respectively", expected "分別" [everyday]'],
		],
		['He won three successive titles.', '他贏得三個成功的冠軍。', ['Unexpected "成功" (success) for "successive", expected "連續" [everyday]']],
		[
			'The defender was booked for diving.',
			'該後衛因假摔遭紅牌罰下。',
			['Unexpected "紅牌" (another card) for "booked", expected "黃牌" [public life]'],
		],
	],
});

describe('a glossary of the user', () => {
	const glossary = (text: string): Glossary => readGlossary(new TextEncoder().encode(text), 'terms.csv');
	const said = (csv: string, source: string, target: string): readonly string[] => {
		const { rules } = only('term-forbidden');
		const { findings } = auditWith({ ...engine([glossary(csv)]), rules }, documentOf(source, target), { locale: 'zh-TW' });
		return findings.map(({ message, severity }) => `${severity}: ${sayMessage(message, sentencesOf('en'))}`);
	};

	test('forbids, and its row is named', () =>
		expect(said('en,zh-TW,status\nuptime,正常運行時間,\nuptime,上線時間,forbidden\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([
			'major: Unexpected "上線時間" for "uptime", expected "正常運行時間" [terms.csv:2,3]',
		]));
	test('what was right once weighs less', () =>
		expect(said('en,zh-TW,status,use\nuptime,上線時間,superseded,稼動時間\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([
			'minor: Unexpected "上線時間" for "uptime", expected "稼動時間" [terms.csv:2]',
		]));
	test('overrules the built-in terms', () =>
		expect(said('en,zh-TW\nworking capital,工作資本\n', 'Working capital fell.', '工作資本減少。')).toEqual([]));
	test('holds only for its own variety of Chinese', () =>
		expect(said('en,zh-CN,status\nuptime,上線時間,\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([]));
});

/** Words of medicine, science and public life: what is said of the pair, by the wrong Chinese; nothing where the sense is the everyday one or the Chinese right. */
describe('everyday words in the sense of a field', () => {
	const { rules } = only('term-forbidden');
	const all = { ...engine(), rules };
	const wrongIn = (source: string, target: string): readonly string[] =>
		auditWith(all, documentOf(source, target), { locale: 'zh-TW' }).findings.map(({ cause }) => cause.replace(/.*→/, ''));

	test.each([
		// medicine
		['She was taken to the operating theatre at noon.', '她中午被送進劇院。', '劇院'],
		['A blood culture was taken before treatment.', '治療前先做了血液文化。', '文化'],
		['The woman presented with fever and a dry cough.', '這名婦人提交了發燒和乾咳。', '提交'],
		['Bring a stool sample to your next visit.', '下次請攜帶凳子樣本。', '凳子'],
		['He was discharged from hospital on Monday.', '他週一從醫院排放。', '排放'],
		['She tested positive on Tuesday.', '她週二的檢驗結果積極。', '積極'],
		['Doctors said the tumour was a benign growth.', '醫師說那是惡意的增生。', undefined],
		['The median age was 54 years.', '平均年齡為 54 歲。', '平均'],
		['The median age was 54 years and the average weight 70 kg.', '中位年齡 54 歲，平均體重 70 公斤。', undefined],
		['The mean age was 58.', '年齡意味 58 歲。', '意味'],
		['Roast the turkey for three hours.', '把土耳其烤三小時。', '土耳其'],
		['Turkey raised interest rates.', '土耳其升息。', undefined],
		['The stroke left him unable to speak.', '這一筆畫讓他無法說話。', undefined],
		['He died of a stroke at 61.', '他因筆畫去世，享年 61 歲。', '筆畫'],
		['The tablet has a 10-inch screen.', '這款平板電腦配備 10 吋螢幕。', undefined],
		['Shares of the airline carrier fell.', '這家航空公司股價下跌。', undefined],
		// science
		['Eris is a dwarf planet beyond Neptune.', '鬩神星是海王星外的矮星。', '矮星'],
		['A cold front arrives on Friday.', '冷前線週五抵達。', '冷前線'],
		['The chemical plant leaked chlorine.', '這座化學植物洩漏了氯氣。', '植物'],
		['Tighten the bolt with a wrench.', '用扳手鎖緊閃電。', '閃電'],
		['The sales of the plant species are banned.', '禁止買賣這種植物。', undefined],
		['Our cloud solution serves 40 banks.', '我們的雲端解決方案服務 40 家銀行。', undefined],
		// public life
		['Senate Republicans voted to table the amendment.', '參院共和黨人投票決定將修正案提交審議。', '提交審議'],
		['Lords moved to table an amendment in the House.', '上議院議員在院會提交修正案。', undefined],
		['The judge granted a stay of execution.', '法官准許停留。', '停留'],
		['The chief whip resigned.', '首席鞭子辭職。', '首席鞭子'],
		['Police have charged him under the new law.', '警方已向他收費。', '收費'],
		['She pleaded guilty to fraud.', '她就詐欺懇求。', '懇求'],
		['He was convicted of manslaughter.', '他屠殺罪名成立。', '屠殺'],
		['The sentence was grammatical.', '這個句子合乎文法。', undefined],
		['Rifles with high-capacity magazines are banned.', '禁止持有高容量雜誌的步槍。', '高容量雜誌'],
		['The magazine published the photos.', '雜誌刊登了這些照片。', undefined],
		['The rear admiral took command.', '後方海軍上將接掌指揮權。', '後方海軍上將'],
		['A low-cost carrier cancelled 30 flights.', '一家低成本運營商取消 30 個航班。', '運營商'],
		['The match was a goalless draw.', '比賽以無進球繪畫告終。', '繪畫'],
		['Lower house prices helped buyers.', '較低的房屋價格有利買家。', undefined],
		['They share their own goals.', '他們分享自己的目標。', undefined],
		['It took office space in Leeds.', '公司在里茲租下辦公室。', undefined],
		['Data subjects may withdraw consent.', '資料主體得撤回同意。', undefined],
		['The Dow rebounds 300 points.', '道瓊反彈 300 點。', undefined],
	])('%s %s', (source, target, wrong) => expect(wrongIn(source, target)).toEqual(wrong === undefined ? [] : [wrong]));
});

/** What the Chinese says wrongly, by line; the locale is that of the Chinese. */
const words = (source: string, target: string, locale: 'zh-TW' | 'zh-CN' | 'zh-HK'): readonly string[] =>
	auditWith({ ...engine(), rules: only('term-forbidden').rules }, documentOf(source, target), { locale }).findings.map(({ cause }) =>
		cause.replace(/^.*→/, ''),
	);

describe('law', () => {
	test.each([
		['The mortgage was executed under seal.', '该抵押契据已盖章执行。', '执行', 'zh-CN'],
		['The surety shall be discharged if the contract is varied.', '如合同变更，保证人应被解雇。', '被解雇', 'zh-CN'],
		['A federal judge stayed the deportation order.', '联邦法官维持了驱逐令。', '维持了', 'zh-CN'],
		['Democrats moved to table the resolution.', '民主党人提议将决议案提交讨论。', '提交讨论', 'zh-CN'],
		['Police have charged a man with arson.', '警方向一名男子收取縱火費用。', '收取', 'zh-HK'],
		['He was convicted of manslaughter.', '他被判屠殺罪名成立。', '屠殺', 'zh-TW'],
		['The Buyer has good title to the Shares.', '買方對股份享有良好標題。', '標題', 'zh-TW'],
		['The Seller represents and warrants as follows.', '賣方代表並保證如下。', '代表並保證', 'zh-TW'],
		['The court awarded punitive damages.', '法院判給懲罰性損壞。', '懲罰性損壞', 'zh-TW'],
		['The application for leave to appeal was refused.', '離開上訴的申請被拒。', '離開上訴', 'zh-HK'],
		['Claim 1 lacks novelty over the prior art.', '請求項1相較於先前藝術不具新穎性。', '先前藝術', 'zh-TW'],
		['The notice shall be deemed served on Monday.', '通知視為已在星期一服務。', '服務', 'zh-TW'],
		['This clause shall survive the termination of this Agreement.', '本條款於協議終止後存活。', '存活', 'zh-TW'],
		['Force majeure includes acts of God.', '不可抗力包括上帝的行為。', '上帝的行為', 'zh-TW'],
		['Cookies are small text files stored on your device.', '饼干是存储在您设备上的小型文本文件。', '饼干', 'zh-CN'],
		['The Speaker of the House resigned.', '众议院发言人辞职。', '发言人', 'zh-CN'],
		['A constructive trust was imposed.', '法院认定成立建设性信托。', '建设性', 'zh-CN'],
		['The tribunal issued its award in May.', '仲裁庭於五月頒發獎項。', '獎項', 'zh-TW'],
		['She filed suit, then settled the suit.', '她提交了西裝，其後和解。', '西裝', 'zh-TW'],
		['The consideration payable for the shares is HK$5 million.', '股份的應付考慮為500萬港元。', '考慮', 'zh-HK'],
		['The examiner issued an office action rejecting the claims.', '審查員發出辦公室行動駁回。', '辦公室行動', 'zh-TW'],
		['Nonresident aliens file Form 1040-NR.', '非居民外星人須提交1040-NR表格。', '非居民外星人', 'zh-TW'],
		['Damages for breach of warranty: the firm seeks damages.', '公司要求損毀。', '損毀', 'zh-TW'],
	] as const)('%s', (source, target, wrong, locale) => expect(words(source, target, locale)).toContain(wrong));

	test.each([
		['The court executed the plan.', '法院執行該計畫。', 'zh-TW'],
		['The murderer was executed at dawn.', '兇手於黎明遭處決。', 'zh-TW'],
		['The factory discharged waste into the river.', '工廠將廢水排放到河中。', 'zh-TW'],
		['She was discharged from hospital.', '她已出院。', 'zh-TW'],
		['They stayed at a hotel for a week.', '他們在飯店停留一週。', 'zh-TW'],
		['The judge ordered him to stay away from the victim.', '法官命令他與被害人保持距離。', 'zh-TW'],
		['Police charge a fee for the permit.', '警方收取許可證費用。', 'zh-TW'],
		['The phone charges in an hour.', '手機一小時充電完成。', 'zh-TW'],
		['A keynote speaker addressed the House of Commons staff.', '一位演講者向下議院職員演說。', 'zh-TW'],
		['Bake the cookies until golden.', '將餅乾烤至金黃。', 'zh-TW'],
		['The chocolate cookies on the store website look tasty.', '商店網站上的巧克力餅乾看來美味。', 'zh-TW'],
		['The construction of the bridge took two years.', '橋樑建設耗時兩年。', 'zh-TW'],
		['He spoke without prejudice or fear.', '他發言毫無偏見，亦無畏懼。', 'zh-TW'],
		['The third-party candidate won no votes in the election.', '第三黨候選人在選舉中未獲選票。', 'zh-TW'],
		['She was on probation in her first job.', '她第一份工作仍在試用期。', 'zh-TW'],
		['He was put on probation for two years.', '他被判緩刑兩年。', 'zh-CN'],
		['The festival jury awarded the film a prize.', '影展評審團頒獎給該片。', 'zh-TW'],
		['The pianist gave a recital.', '鋼琴家舉行獨奏會。', 'zh-TW'],
		['The board took the matter into consideration.', '董事會把此事納入考慮。', 'zh-TW'],
		['He won an award for film.', '他憑電影獲得獎項。', 'zh-TW'],
		['She wore a black suit in court.', '她穿著黑色西裝出庭。', 'zh-TW'],
		['The clinical trial was halted by the court.', '臨床試驗遭法院叫停。', 'zh-TW'],
		['Under the law, the home remedy is legal.', '依法，該家庭療法合法。', 'zh-TW'],
		['The patient survived.', '病人存活。', 'zh-TW'],
		['The minister tabled the bill in the Commons.', '部長向下議院提交法案討論。', 'zh-TW'],
		['Damages caused by the quake are large.', '地震造成的損壞嚴重。', 'zh-TW'],
	] as const)('silent: %s', (source, target, locale) => expect(words(source, target, locale)).toEqual([]));
});

describe('banking', () => {
	test.each([
		["The yield on Japan's 10-year bond rose.", '日本10年期国债产量上升。', '产量', 'zh-CN'],
		['The notes yield 4.8% to maturity.', '票據到期產量為4.8厘。', '產量', 'zh-HK'],
		['Interest on the notes is payable in arrears.', '該票據之利息於拖欠時支付。', '拖欠時支付', 'zh-TW'],
		['The auditor expressed an unqualified opinion.', '會計師出具不合格意見。', '不合格意見', 'zh-TW'],
		["The auditor's opinion was qualified.", '审计意见具备资格。', '具备资格', 'zh-CN'],
		['The lender charged off the debt.', '贷款人收取了该笔债务。', '收取了', 'zh-CN'],
		['The insured shall bear the excess of £250.', '被保险人自行承担250英镑的超额部分。', '超额部分', 'zh-CN'],
		['The custody business grew.', '監護權業務成長。', '監護權', 'zh-TW'],
		['Provisions for obsolete stock rose.', '陳舊股票撥備增加。', '股票', 'zh-HK'],
		["The Group's share of losses of associates came to HK$31 million.", '集團在聯營公司虧損中的股份為3,100萬港元。', '股份', 'zh-HK'],
		['The firm wrote down the goodwill of its insurance arm.', '公司就旗下保險業務的善意作出減值。', '善意', 'zh-HK'],
		["Shareholders' equity rose.", '股東公平性提高。', '公平性', 'zh-TW'],
		['Diluted earnings per share were $0.47.', '稀釋後每次分享盈餘為0.47美元。', '每次分享', 'zh-TW'],
		['The bank granted the company a loan facility.', '銀行向公司提供貸款設施。', '貸款設施', 'zh-HK'],
		['An event of default has occurred.', '已發生默認事件。', '默認事件', 'zh-TW'],
		['The shares were placed at the placing price.', '股份以安置價格售出。', '安置價格', 'zh-HK'],
		['The life insurance policy has lapsed.', '人寿保险政策已失效。', '人寿保险政策', 'zh-CN'],
		['File your tax return by April 15.', '請於4月15日前提交退稅。', '退稅', 'zh-TW'],
		['He was jailed for tax evasion.', '他因避稅入獄。', '避稅', 'zh-TW'],
		['The firm was sued over a $5 million bounced check.', '公司因500萬美元的反彈支票被告。', '反彈支票', 'zh-TW'],
		['The Financial Secretary delivered the Budget.', '金融秘書發表預算案。', '金融秘書', 'zh-HK'],
		['The depot will stable 34 trains overnight.', '車廠每晚會穩定34列列車。', '穩定', 'zh-HK'],
		['The order backlog hit a record.', '延誤訂單創新高。', '延誤訂單', 'zh-HK'],
		['Imports are exempt from duty.', '進口貨物免除義務。', '義務', 'zh-TW'],
	] as const)('%s', (source, target, wrong, locale) => expect(words(source, target, locale)).toContain(wrong));

	test.each([
		['Wheat yields rose on the harvest this year.', '今年小麥產量隨收成上升。', 'zh-TW'],
		['The wire bond yield improved at the fab.', '工廠的打線良率改善。', 'zh-TW'],
		['He was three months in arrears.', '他拖欠三個月。', 'zh-TW'],
		['She is qualified to give an opinion.', '她具備資格發表意見。', 'zh-TW'],
		['The parents share custody of the child.', '父母共享子女的監護權。', 'zh-TW'],
		['Claims in excess of $1 million are rare.', '超額的理賠案很少。', 'zh-TW'],
		['The government changed its policy on health insurance.', '政府改變了健康保險政策。', 'zh-TW'],
		['The rider was not insured for the race.', '該騎手沒有為比賽投保。', 'zh-TW'],
		['The bank run by his father failed.', '他父親經營的銀行倒閉，銀行運作停頓。', 'zh-TW'],
		['Human rights issues were raised.', '人權問題獲提出。', 'zh-TW'],
		['A gesture of goodwill', '善意的表示', 'zh-TW'],
		['Drug makers sell over-the-counter medicine.', '藥廠銷售非處方藥。', 'zh-TW'],
		['You will get a tax refund.', '您將獲得退稅。', 'zh-TW'],
		['The circuit breaker tripped at 20 volts.', '斷路器在20伏特跳閘。', 'zh-TW'],
		['The loan is secured by a mortgage, and the site is secured by guards.', '貸款以抵押作擔保，場地由警衛保護安全。', 'zh-TW'],
		['The default browser value can be changed.', '預設的瀏覽器值可以更改。', 'zh-TW'],
		['Fears spread as bond markets fell.', '債市下跌，恐慌蔓延。', 'zh-TW'],
		['We appreciate your help.', '感謝您的幫助。', 'zh-TW'],
		['The company will build a $50 million facility.', '公司將興建5000萬美元的設施。', 'zh-TW'],
		['Long term insurance products are sold by banks.', '銀行銷售長期保險產品。', 'zh-TW'],
		['The deductible expense was small.', '可扣除的費用不多。', 'zh-TW'],
	] as const)('silent: %s', (source, target, locale) => expect(words(source, target, locale)).toEqual([]));
});

describe('everyday words in a second sense', () => {
	const all = { ...engine(), rules: only('term-forbidden').rules };
	const wrongIn = (source: string, target: string): readonly string[] =>
		auditWith(all, documentOf(source, target), { locale: 'zh-TW' }).findings.map(({ cause }) => cause.replace(/.*→/, ''));
	test.each([
		['The turnover of senior staff remained low.', '高層員工的營業額維持在低水平。', '營業額'],
		['The company may call its 2027 bonds early.', '公司可能提前致電其2027年債券。', '致電'],
		['The bonds will mature in 2031.', '債券將於2031年成熟。', '成熟'],
		['Chop the dates and walnuts.', '將日期和核桃切碎。', '日期'],
		['Beware of the strong current near the pier.', '小心碼頭附近的強電流。', '電流'],
		['On discharge you will be given a letter.', '如有分泌物，您會收到一封信。', '分泌物'],
		['A tram runs to Kennedy Town.', '電車開往甘迺迪鎮。', '甘迺迪鎮'],
		['The NCC fined the broadcaster.', '國家通訊中心對該電視台開罰。', '國家通訊中心'],
	])('%s', (source, target, expected) => expect(wrongIn(source, target)).toEqual([expected]));
	test.each([
		['Turnover of the retail business rose.', '零售業務的營業額上升。'],
		['We will call bondholders by telephone.', '我們會致電債券持有人。'],
		['The technology will mature in 2031.', '這項技術將於2031年成熟。'],
		['Two dates are free in May.', '五月有兩個日期可選。'],
		['A strong current flows through the wire near the pier.', '強電流通過碼頭附近的電線。'],
		['The wound had a discharge.', '傷口有分泌物。'],
		['The river burst its banks, and two banks closed.', '河水氾濫，兩家銀行關門。'],
		['Interest in the new model is strong.', '市場對新車型興趣濃厚。'],
	])('%s %s', (source, target) => expect(wrongIn(source, target)).toEqual([]));
});
