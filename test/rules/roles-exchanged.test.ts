import { testRule } from '../helpers/rule-tester.js';

testRule('roles-exchanged', {
	silent: [
		['The bank lent the company $5 million.', '公司獲銀行借給 500 萬美元。'],
		['The bank lent the company $5 million.', '銀行將 500 萬美元借給公司。'],
		['The teacher apologised to the students.', '老師向學生道歉。'],
		['The teacher apologised to the students.', '學生接受老師道歉。'],
		['Samsung sued Apple in 2011.', '蘋果在 2011 年遭三星起訴。'],
		['Germany beat France 2-1.', '法國以 1 比 2 不敵德國。'],
		['Germany beat France 2-1.', '德國力克法國。'],
		['The mayor was criticised by residents.', '市長遭居民批評。'],
		['The mayor was criticised by residents.', '居民批評市長。'],
		['He told her that the train was late.', '他告訴她火車誤點了。'],
		['He told her to tell him later.', '她被要求稍後告訴他。'],
		['Her mother asked the doctor to call her.', '母親請醫生問她。'],
		['The landlord gives the tenant notice, and the tenant pays.', '業主給予租客通知，租客付款。'],
		['The board warned the president; the president warned the board.', '總裁警告董事會，董事會警告總裁。'],
		['The police chased the thief.', '小偷被警方追捕。'],
		['The nurse helped the patient.', '病人由護士協助。'],
		['The coach praised the players he trained.', '球員的表現讓教練讚賞。'],
		['We flew from Paris to London.', '我們從巴黎飛往倫敦。'],
		['We flew from Paris to London.', '我們由巴黎出發，前往倫敦。'],
		['They came to London from Paris.', '他們從巴黎來到倫敦。'],
		['Nobody praised the coach.', '教練稱讚了誰？'],
		['The union thanked its members.', '會員代表工會感謝大家。'],
	],
	found: [
		[
			'The ship sailed from Rotterdam to Singapore.',
			'該船由新加坡駛往鹿特丹。',
			['Unexpected "新加坡駛往鹿特丹" for "from Rotterdam to Singapore": start and end are exchanged'],
		],
		[
			'The Buyer shall reimburse the Seller for charges caused by delay.',
			'因遲延所生之費用，賣方應償還買方。',
			['Unexpected "賣方應償還買方" for "Buyer shall reimburse the Seller": who does it and to whom are exchanged'],
		],
		[
			'The Landlord may enter, provided that the Landlord gives the Tenant notice.',
			'業主可進入單位，惟租客須事先給予業主通知，並由業主承擔費用。',
			['Unexpected "租客須事先給予業主" for "Landlord gives the Tenant": who does it and to whom are exchanged'],
		],
		['My son taught me to swim.', '我教兒子游泳。', ['Unexpected "我教兒子" for "son taught me": who does it and to whom are exchanged']],
		[
			'She gave one of her kidneys to her younger brother.',
			'弟弟把一個腎捐了給她。',
			['Unexpected "弟弟把一個腎捐了給她" for "She gave one of her kidneys to her younger brother": who does it and to whom are exchanged'],
		],
		['Germany lost to France.', '法國不敵德國。', ['Unexpected "法國不敵德國" for "Germany lost to France": who does it and to whom are exchanged']],
		[
			'Zelensky thanked the prime minister.',
			'總理感謝澤倫斯基。',
			['Unexpected "總理感謝澤倫斯基" for "Zelensky thanked the prime minister": who does it and to whom are exchanged'],
		],
		[
			'The teacher apologised to the students.',
			'學生向老師道歉。',
			['Unexpected "學生向老師道歉" for "teacher apologised to the students": who does it and to whom are exchanged'],
		],
		[
			'The mayor was criticised by residents.',
			'市長批評居民。',
			['Unexpected "市長批評居民" for "mayor was criticised by residents": who does it and to whom are exchanged'],
		],
		[
			'Wolves have killed a bear.',
			'熊殺死了狼。',
			['Unexpected "熊殺死了狼" for "Wolves have killed a bear": who does it and to whom are exchanged'],
		],
		['The rebels beat the army.', '叛軍不敵軍隊。', ['Unexpected "叛軍不敵軍隊" for "rebels beat the army": who does it and to whom are exchanged']],
	],
});
