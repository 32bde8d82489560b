import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import type { Segment } from '../../src/model.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('negation-lost', {
	silent: [
		['The permit lapses unless you renew it.', '許可證如不續期即告失效。'],
		['The hall is open every day unless it snows.', '禮堂每日開放，下雪除外。'],
		['The hall is open every day unless it snows.', '只有下雪天，禮堂才會關門。'],
		['If rents fall again, the fund will sell the block.', '租金再跌的話，基金便會出售該大樓。'],
		['If he is late, it is because the bus broke down.', '他遲到是因為公車壞了。'],
		['Should the pump overheat, switch it off.', '水泵過熱時，請關掉電源。'],
		['Should we sell? The board thinks so, because rents fell.', '該不該賣？董事會認為該賣，因為租金跌了。'],
		['We closed early because the power went out.', '停電了，我們只好提早關門。'],
		['We closed early because the guests had gone, and if they return we open.', '客人走了，我們便提早關門，如果他們回來就再開。'],
		['The fee is 40 dollars, excluding tax.', '費用為40元，稅金另計。'],
		['The fee is 40 dollars, excluding tax.', '費用為40元，不含稅。'],
		['The lamp turns red when the tank is empty or the lid is open.', '水箱已空或蓋子未關時，燈號轉紅。'],
		['The lamp turns red when the tank is dry or the lid is open.', '水箱乾涸、蓋子打開，都會令燈號轉紅。'],
		['You can pay with either cash or a card.', '現金與信用卡皆可付款。'],
		['Both the tenant and the landlord sign the form.', '租客與業主均須在表格上簽名。'],
		['Both the tenant and the landlord may ask for a survey.', '租客或業主均可要求測量。'],
		['No seat will be sold before the hall opens.', '禮堂開放之後才會售票。'],
		['No seat will be sold before the hall opens.', '禮堂開放前不會售票。'],
		['The crew has yet to find any sign of a leak.', '人員尚未發現漏油跡象。'],
		["Tenants' sales were barely changed.", '租戶銷售額大致持平。'],
		['No one was killed in the fire.', '火災中無人死亡。'],
		['No one survived.', '無一生還，全部罹難。'],
		['No one could enter.', '任何人均不得進入。'],
		['Staff are eligible for the bonus unless they have received a warning.', '員工未曾受警告者，方可領取獎金。'],
		['Staff are eligible for the bonus unless they have received a warning.', '除非曾受警告，員工均可領取獎金。'],
		['Smoking is banned in the hotel, including on the balconies.', '酒店範圍內一律禁止吸菸，露台亦然。'],
		['The price covers everything, including breakfast.', '除住宿外，價格還包含早餐。'],
		['The due date, not including extensions, is 15 April.', '截止日（不包括延期）為4月15日。'],
		["The deposit will be forfeited, without prejudice to the vendor's other remedies.", '訂金將被沒收，但不影響賣方的其他補救方法。'],
		['The parties signed a sale agreement subject to regulatory approval.', '雙方簽訂買賣協議，尚待監管機關核准。'],
		['The warranty covers parts and labour, except for damage caused by improper installation.', '保固涵蓋零件和人工費用，安裝不當造成的損壞除外。'],
		['Like us they give birth in order to produce milk, except their babies are stolen.', '就跟我們一樣，牠們生產後才有奶，不過寶寶會被偷走。'],
		['At most three directors may be executives.', '董事中兼任經理人者不得逾三席。'],
		['Occupancy never dropped below 97% all year.', '全年出租率維持在 97% 或以上。'],
		['Occupancy shall not be less than 97%.', '出租率須在 97% 以上。'],
		['Only members may vote.', '僅會員可投票。'],
		['Only members may vote.', '投票權專屬會員。'],
		['The only member voted.', '那位會員投了票。'],
		['The pass is valid only with a stamp.', '通行證須蓋章方為有效。'],
		['We do not see a recovery.', '我們看不到復甦。'],
		['It has not changed.', '它維持原樣，未變。'],
		["Don't hesitate to ask.", '歡迎隨時提問。'],
		['It is not only fast but cheap.', '它又快又便宜。'],
		['She did not come and he did not call.', '她來了，他打電話。'],
		['He was unable to attend.', '他有事無法出席。'],
		['We would not rule it out.', '我們會把它列入考慮，難以排除。'],
	],
	found: [
		[
			'The hall is open every day unless it snows.',
			'只要下雪，禮堂便每日開放。',
			['Unexpected "只要" for "unless it": what is denied and what is not is turned round'],
		],
		[
			'No seat will be sold before the hall opens.',
			'禮堂開放之後不會售票。',
			['Unexpected "禮堂開放之後不會" for "No seat will be sold before": what is denied and what is not is turned round'],
		],
		[
			'If rents fall again, the fund will sell the block.',
			'由於租金再跌，基金會出售該大樓。',
			['Unexpected "由於" for "If rents fall again": a condition became a reason, or the reverse'],
		],
		[
			'Should the pump overheat, the lamp turns red.',
			'因為水泵過熱，燈號轉紅。',
			['Unexpected "因為" for "Should the pump": a condition became a reason, or the reverse'],
		],
		[
			'The shop closed early because the river rose.',
			'如果河水上漲，商店便提早關門。',
			['Unexpected "如果" for "because": a condition became a reason, or the reverse'],
		],
		[
			'The fee is 40 dollars, excluding tax.',
			'費用為40元，含稅。',
			['Unexpected "含" for "excluding": what is denied and what is not is turned round'],
		],
		[
			'The lamp turns red when the tank is dry or the lid is open.',
			'水箱乾涸且蓋子打開時，燈號轉紅。',
			['Unexpected "且" for "or the": one of them became both, or both one'],
		],
		[
			'The parcel goes to either the tenant or the landlord.',
			'包裹會同時送交租客與業主。',
			['Unexpected "同時" for "either the tenant or the": one of them became both, or both one'],
		],
		[
			'Both the tenant and the landlord sign the form.',
			'由租客或業主在表格上簽名。',
			['Unexpected "或" for "Both the tenant and the": one of them became both, or both one'],
		],
		[
			'We did not see any change outside of offices.',
			'除了辦公室以外，我們看到有變化。',
			['Missing "not" in the translation: nothing in it denies anything'],
		],
		[
			'No one was killed in the fire.',
			'火災造成人員死亡。',
			['Unexpected "造成人員死亡" for "No one was killed": what is denied and what is not is turned round'],
		],
		[
			'No one was hurt in the explosion, which shattered windows.',
			'爆炸造成人員受傷，窗戶都被震碎。',
			['Missing "No" in the translation: nothing in it denies anything'],
		],
		['No one could enter.', '任何人均可進入。', ['Missing "No" in the translation: nothing in it denies anything']],
		[
			'Staff are eligible for the bonus unless they have received a warning.',
			'員工曾受警告者，方可領取獎金。',
			['Unexpected "方可" for "unless they": what is denied and what is not is turned round'],
		],
		[
			'Smoking is banned in the hotel, including on the balconies.',
			'除露台外，酒店範圍內一律禁止吸菸。',
			['Unexpected "除露台外" for "including": what is denied and what is not is turned round'],
		],
		[
			"The deposit will be forfeited, without prejudice to the vendor's other remedies.",
			'訂金將被沒收。',
			['Missing "without prejudice to the" in the translation: nothing in it makes an exception'],
		],
		[
			'The parties signed a sale agreement subject to regulatory approval.',
			'雙方簽訂買賣協議。',
			['Missing "subject to regulatory approval" in the translation: nothing in it makes an exception'],
		],
		[
			'The warranty covers parts and labour, except for damage caused by improper installation.',
			'保固涵蓋零件和人工費用。',
			['Missing ", except for damage caused by improper installation" in the translation: nothing in it makes an exception'],
		],
		['Only members may vote.', '會員可以投票。', ['Missing "Only members may" in the translation: nothing in it says that nothing else will do']],
		[
			'The pass is valid only with a stamp.',
			'通行證蓋章有效。',
			['Missing "valid only with" in the translation: nothing in it says that nothing else will do'],
		],
		['The plan will not change.', '計畫會改變。', ['Missing "not" in the translation: nothing in it denies anything']],
		["The tests didn't finish.", '測試已經完成。', ['Missing "didn\'t" in the translation: nothing in it denies anything']],
	],
});

const denied = (found: string, source: string): readonly string[] => [
	`Unexpected "${found}" for "${source}": what is denied and what is not is turned round`,
];
const restricted = (found: string, source: string): readonly string[] => [
	`Unexpected "${found}" for "${source}": it leaves out or lets in others than the source does`,
];
const missing = (source: string, what: string): readonly string[] => [`Missing "${source}" in the translation: nothing in it ${what}`];
const noRestriction = 'says that nothing else will do';

testRule('negation-lost', {
	silent: [
		// only
		['Only the driver may open the doors.', '車門僅司機可開。'],
		['The only thing she kept was the ring.', '她留下的就是那枚戒指。'],
		['Only then did he understand.', '他這時明白了。'],
		['If only I had known!', '早知道就好了！'],
		['Tickets are available only at the door.', '門票一律現場購買。'],
		['Members only.', '非會員請勿入內。'],
		['Students may also apply.', '學生亦可申請。'],
		['Even children can use it.', '連小孩都會用。'],
		['Passengers may enter only through gate 3.', '乘客只可由三號閘進入。'],
		['The new phone is not only lighter but cheaper.', '新手機更輕，也更便宜。'],
		['We want not just growth but quality.', '我們要的不只是增長，而是質素。'],
		['It works only if you believe in it.', '信則靈。'],
		['The bill was passed only after a long debate.', '法案經過漫長辯論終獲通過。'],
		['You can only imagine how we felt.', '我們的心情可想而知。'],
		['Fish is also served on Fridays.', '週五供應魚，素食者僅可選沙拉。'],
		// conditions
		['The vote is valid only if half the members are present.', '除非半數會員出席，否則投票無效。'],
		['No changes may be made unless both parties agree.', '除非雙方同意，否則不得更改。'],
		['No changes may be made unless both parties agree.', '如雙方未有同意，則不得更改。'],
		['You may not enter unless you have a ticket.', '憑票入場。'],
		['The report may not be copied without consent.', '未經同意，不得複製本報告。'],
		['The goods cannot be returned without a receipt.', '退貨須出示收據。'],
		['Do not remove the cover until the fan has stopped.', '風扇停止後才可取下外蓋。'],
		['Do not remove the cover until the fan has stopped.', '風扇停止前不要取下外蓋。'],
		['Do not use after the expiry date.', '過了有效期後切勿使用。'],
		// exceptions
		['Everyone except the captain survived.', '船長以外，全員生還。'],
		['The museum is open daily except Monday.', '博物館逢星期一休館。'],
		// duties and leaves that are denied
		['You must keep the lid closed.', '蓋子不可打開。'],
		['The fee shall be waived for children under three.', '三歲以下兒童無須付費。'],
		['You may decline to answer.', '您可以不回答。'],
		['You can skip this step.', '此步驟不必執行。'],
		['Visitors can no longer park here.', '訪客不可再在此泊車。'],
		['You no longer have to queue.', '您可以免去排隊之苦。'],
		// none
		['The bank reported no losses.', '該銀行未錄得虧損。'],
		['The firm has no debt.', '公司零負債。'],
		['There is little doubt that he will win.', '他勝算極高，殆無疑義。'],
		['She declined to comment.', '她拒絕置評。'],
		['The company has no plans to raise prices.', '公司無意加價。'],
		['There is no question that demand is strong.', '需求強勁，毋庸置疑。'],
		['It is no secret that margins are thin.', '利潤微薄，人盡皆知。'],
		['Neither side won.', '雙方打成平手。'],
		['No sooner had she left than the phone rang.', '她一走電話就響了。'],
		['She hardly ever cooks.', '她很少下廚。'],
		['Hardly anyone came.', '來的人寥寥無幾。'],
		['The tests are far from complete.', '測試離完成還遠。'],
		['He had hardly sat down when the phone rang.', '他剛坐下，電話就響了。'],
		// affirmed, and denied rightly
		['The price includes breakfast but excludes tax.', '價格含早餐，不包括稅項。'],
		['He kept his promise.', '他沒有食言。'],
		['Keep calm.', '不要驚慌。'],
		['Read the manual before you install it.', '未讀手冊，請勿安裝。'],
	],
	found: [
		['Only the driver may open the doors.', '車門司機可開。', missing('Only the driver may', noRestriction)],
		['For external use only.', '可外用。', missing('external use only', noRestriction)],
		['The grant is open only to residents.', '本地居民亦可申請津貼。', missing('is open only to', noRestriction)],
		['The board may only be dissolved by vote.', '理事會可由投票解散。', missing('may only be dissolved', noRestriction)],
		['Students may also borrow laptops.', '只有學生才可借用手提電腦。', restricted('只有', 'also')],
		['Residents may use the hall.', '禮堂僅限居民使用。', restricted('僅限', 'may use')],
		['Passengers may enter only through gate 3.', '只有乘客可由三號閘進入。', restricted('只有乘客可由', 'may enter only through')],
		['The phone is not only lighter but cheaper.', '手機不是更輕，而是更便宜。', restricted('不是更輕，而是', 'not only')],
		['The vote is valid only if ten are present.', '除非十人出席，否則投票有效。', denied('除非十人出席，否則投票有效', 'only if')],
		['The pass is void only if it is lent.', '除非轉借，否則通行證無效。', denied('除非轉借，否則通行證無效', 'void only if')],
		['You may not enter unless you have a ticket.', '如持有門票，則不得入場。', denied('如持有門票，則不得入場', 'may not enter unless')],
		['The goods cannot be returned without a receipt.', '憑收據不得退貨。', denied('憑收據不得', 'cannot be returned without a receipt')],
		['Do not open it until the fan has stopped.', '風扇停止後請勿打開。', denied('風扇停止後請勿', 'Do not open it until')],
		['Everyone except the captain survived.', '全員生還。', ['Missing "Everyone except" in the translation: nothing in it makes an exception']],
		['The seller shall notify the buyer of any delay.', '賣方無須將延誤通知買方。', denied('無須', 'shall notify')],
		['Passengers may use phones during the flight.', '飛行期間乘客不得使用手機。', denied('不得', 'may use')],
		['Staff are entitled to paid leave.', '員工無權享有有薪假期。', denied('無權', 'are entitled to')],
		['You can no longer pay by cheque.', '現在可以用支票付款。', denied('現在可', 'no longer')],
		['The drug had little effect.', '該藥效果顯著。', denied('顯著', 'little effect')],
		['The clinic has no lift.', '診所設有電梯。', denied('設有', 'has no lift')],
		['Without a permit, cars may not enter.', '持有許可證的車輛不得駛入。', denied('持有許可證的車輛不得', 'Without a permit, cars may not')],
		['The doors will not open unless the train has stopped.', '列車停定後車門不會打開。', denied('列車停定後車門不會打開', 'not open unless')],
		['The ferry runs only at weekends.', '渡輪於週末行駛。', missing('runs only at', noRestriction)],
		['Nobody has called.', '有人來電。', denied('有人', 'Nobody')],
		['The committee has not yet decided.', '委員會已作出決定。', denied('已', 'not yet')],
		['I could hardly hear the teacher.', '我聽老師講話。', missing('could hardly hear', 'denies anything')],
		['The firm has no plans to raise prices.', '公司計劃加價。', missing('no', 'denies anything')],
		['None of the passengers was injured.', '乘客受傷。', missing('None', 'denies anything')],
		['Neither party may terminate the lease.', '任何一方均可終止租約。', missing('Neither', 'denies anything')],
		['The rule does not apply to cars.', '此規定適用於汽車。', missing('not', 'denies anything')],
		['The rule does not apply to leases signed before 2020.', '此規定適用於2020年前簽署的租約。', missing('not', 'denies anything')],
		['These changes will affect the staff.', '這些改動不會影響員工。', ['Unexpected "不會影響": nothing in the source denies anything']],
		['The lease has been signed by both.', '租約尚未經雙方簽署。', ['Unexpected "尚未經雙方簽署": nothing in the source denies anything']],
		['Shake the bottle.', '請勿搖晃瓶身。', ['Unexpected "請勿搖晃": nothing in the source denies anything']],
	],
});

const severityOf = (source: string, target: string): string | undefined => {
	const segment = (text: string): Segment => ({ text, line: 1, column: 0 });
	const pairs = [{ source: segment(source), target: segment(target) }];
	const { findings } = auditWith(engine(), { file: 'line', content: { layout: 'pairs', pairs }, notices: [] }, { locale: 'zh-TW' });
	return findings.find(({ rule }) => rule === 'negation-lost')?.severity;
};

describe('is certain only where the Chinese says the contrary', () => {
	test.each([
		['Visitors may not use the pool.', '訪客可以使用泳池。', 'major'],
		['You need not reply.', '您必須回覆。', 'major'],
		['The council has not signed the lease.', '議會已簽署租約。', 'major'],
		['The fee is not included.', '費用已計入。', 'major'],
		['The change was not significant.', '變化顯著。', 'major'],
		['We did not see any migration into that category.', '我們看到有放款移入該類別。', 'major'],
		['The rise did not reduce demand.', '漲價減少了需求。', 'major'],
		["The signal doesn't like walls.", '這種訊號穿牆能力差。', 'minor'],
		["I don't think that is uncommon.", '我認為這很常見。', 'minor'],
		['They did not live together in May.', '他們五月分居。', 'minor'],
		['The firm shall not sell it except with consent.', '除經同意外，公司可以出售。', 'major'],
		['The firm shall not sell it without consent.', '經同意，公司可以出售。', 'minor'],
		['Closing it will not delete the notes.', '關閉後，筆記仍會保留。', 'minor'],
		['She did not survive.', '她已身亡。', 'minor'],
		['The rule applies to cars.', '此規定不適用於單車。', 'minor'],
		['The tests are far from complete.', '測試完成。', 'minor'],
		['He refused to answer.', '他回答了。', 'minor'],
		['Visitors must not leave the path.', '訪客必須走小徑。', 'minor'],
		['The room cannot hold more than 40.', '房間最多可容40人。', undefined],
		['Cover does not begin until the fee is paid.', '繳費後始生效。', undefined],
		['He never finished higher than sixth.', '他的最佳名次是第六。', undefined],
		['She was right and he was not.', '她是對的，他錯了。', undefined],
		["It isn't a letter.", '這哪裡是信。', undefined],
		["Isn't it included?", '費用包含在內吧？', 'minor'],
	])('%s %s', (source, target, severity) => expect(severityOf(source, target)).toBe(severity));
});
