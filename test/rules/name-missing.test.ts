import { testRule } from '../helpers/rule-tester.js';

testRule('name-missing', {
	silent: [
		['He has type 2 diabetes.', '他有第二型糖尿病。'],
		['Chancellor Friedrich Merz met President Emmanuel Macron.', '德國總理梅爾茨會晤法國總統馬克宏。'],
		['Sebastian Kurz resigned.', '庫爾茨辭職。'],
		['Ms. Walker will present the results.', 'Walker 女士將報告業績。'],
		['Ms. Walker will present the results.', '她將報告業績。'],
		['Mr. Kim will present the results.', '金先生將報告業績。'],
		['John Harrison will present the results.', '約翰·哈里森將報告業績。'],
		['We opened a plant in Switzerland.', '我們在瑞士設廠。'],
		['Beijing said it would answer.', '中國表示將作出回應。'],
		['We opened a plant in Taiwan.', '我們設了新廠。'],
		['The London Bridge reopened.', '那座橋重新開放。'],
		['Microsoft signed the contract.', '微軟簽了合約。'],
		['Birch Capital signed the contract.', '樺木資本簽了合約。'],
		['The modem supports DOCSIS 4.0.', '此數據機支援 DOCSIS 4.0。'],
		['See Schedule C and Form 1040.', '請參閱附表 C 和 1040 表。'],
		['Cases of COVID-19 fell.', '新冠病例減少。'],
		['The G20 met.', '二十國集團開會。'],
		['Raymond James raised its rating.', '雷蒙詹姆斯調高評等。'],
		['The next question comes from Alice Walker with Birch Partners.', '下一個問題來自樺木合夥的愛麗絲·沃克。'],
		['Alice Walker', '愛麗絲'],
	],
	found: [
		['Dr. Harrison joined the board in May.', '新董事於五月加入。', ['Missing name "Harrison" in the translation']],
		['We opened a plant in Switzerland.', '我們在瑞典設廠。', ['Missing name "Switzerland" in the translation']],
		['Microsoft signed the contract.', '客戶簽了合約。', ['Missing name "Microsoft" in the translation']],
		['Please order part AB-1234 today.', '請今天訂購零件 AB-1243。', ['Unexpected "AB-1243" for "AB-1234", expected "AB-1234"']],
		['The modem supports DOCSIS 4.0.', '此數據機支援 DOCSIS 3.1。', ['Unexpected "DOCSIS 3.1" for "DOCSIS 4.0", expected "DOCSIS 4.0"']],
		['We ship the X-200 in June.', '我們六月出貨該機型。', ['Missing name "X-200" in the translation, expected "X-200"']],
		[
			'Alice Walker, Birch Leonard.',
			'愛麗絲·沃克，伯奇·倫納德。',
			['Unexpected "伯奇·倫納德" for the company "Birch Leonard": it reads like a person, expected "Birch Leonard"'],
		],
		[
			'Peter Harrison, Raymond James.',
			'彼得·哈里森，雷蒙德·詹姆斯。',
			['Unexpected "雷蒙德·詹姆斯" for the company "Raymond James": it reads like a person, expected "Raymond James"'],
		],
	],
});
