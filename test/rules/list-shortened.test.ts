import { testRule } from '../helpers/rule-tester.js';

testRule('list-shortened', {
	silent: [
		['Meals include breakfast, lunch, snacks, and even dinner.', '供應的餐點包括早餐、午餐、點心，甚至晚餐。'],
		['Bring documents such as passports, visas and tickets.', '請攜帶護照、簽證和機票等文件。'],
		['It affects organs such as the heart, liver, and kidneys.', '它會影響心臟、肝臟及腎臟（heart, liver, kidneys）等器官。'],
		['Brands such as Revlon, Essie and Dr. PawPaw are sold.', '販售露華濃、Essie 及 Dr. PawPaw 等品牌。'],
		['He came, saw and won.', '他來了，也贏了。'],
		['Colours including red, green and blue; sizes including small, medium and large.', '顏色包括紅、綠；尺寸包括小、中。'],
	],
	found: [
		[
			'Bring documents such as passports, visas, photos and tickets.',
			'請攜帶護照、簽證和機票等文件。',
			['Missing item of "passports, visas, photos and tickets": the source lists 4, the translation 3'],
		],
		['Materials: cotton, wool, and silk.', '材質：棉及羊毛。', ['Missing item of "cotton, wool, and silk": the source lists 3, the translation 2']],
	],
});
