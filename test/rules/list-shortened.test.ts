import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { readDocument } from '../../src/read/read.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('list-shortened', {
	silent: [
		['Wear gloves, keep the window open and wash your hands afterwards.', '請戴手套，並保持窗戶打開，之後洗手。'],
		['Thank you, operator, and good morning, everyone.', '謝謝主持人，大家早安。'],
		['Traditionally, most sponsors have been immigrants, and have feared stepping forward.', '大多數認領人自己就是移民，他們擔心站出來。'],
		['Form 8853, Archer MSAs and Long-Term Care Insurance Contracts.', '表格 8853，阿切爾醫療存款帳戶及長期醫療護理保險合同。'],
		['Our partners are Acton, Brayford and Dunmere.', '我們的合作夥伴是 Acton、Brayford 和 Dunmere。'],
		['We met Acton and the Tessel Foundation.', '我們會見了 Acton 和泰瑟爾基金會。'],
		['We met the Tessel Foundation and Acton.', '我們會見了泰瑟爾基金會及 Acton。'],
		['Acton said that Brayford and Coldwell had left.', 'Acton 表示另外兩家公司已離開。'],
		['We worked with Acton and Congress.', '我們與 Acton 及國會合作。'],
		['Interestingly, Acton and others left.', '有趣的是，Acton 等公司離開了。'],
		['Both HCoVs and SARS-CoV spread.', 'HCoV 和 SARS-CoV 都會傳播。'],
		['We opened offices in Frankfurt, Osaka, Lima and Montreal.', '我們在法蘭克福、大阪、利馬和蒙特婁設立辦事處。'],
		['He came, saw and won.', '他來了，也贏了。'],
		['We grow apples, pears and plums.', '我們種蘋果、梨和李子。'],
		['Bring bread, butter and jam.', '請帶麵包、黃油和果醬。'],
		['We sell beef, pork and lamb.', '本店販售牛豬羊肉。'],
		['It may cause fever, cough, and even rash.', '可能引起發燒、咳嗽，甚至皮疹。'],
		['According to the doctors, fever and cough are common.', '據醫生表示，發燒和咳嗽很常見。'],
		['It contains milk, cream and egg.', '本產品含乳製品及蛋。'],
		['Doctors, nurses and teachers went on strike.', '醫護和教師罷工。'],
		['Fire, flood and storm damage is covered.', '火災、水災及風災損失均受保障。'],
		['We visited Bath, Oxford and York.', '我們去了巴斯和約克。'],
	],
	found: [
		[
			'Wear gloves, keep the window open and wash your hands afterwards.',
			'請戴手套，並保持窗戶打開。',
			[
				'Missing "wash your hands afterwards" of "Wear gloves, keep the window open and wash your hands afterwards": the source lists 3, the translation 2',
			],
		],
		[
			'He studied law in Leeds, worked as a journalist and later became a judge.',
			'他在里茲念法律，後來成為法官。',
			[
				'Missing "worked as a journalist" of "He studied law in Leeds, worked as a journalist and later became a judge": the source lists 3, the translation 2',
			],
		],
		[
			'It was sunny. The hotel offers free parking, a heated pool and a shuttle to the airport.',
			'天氣晴朗。飯店提供免費停車和溫水游泳池。',
			[
				'Missing "a shuttle to the airport" of "The hotel offers free parking, a heated pool and a shuttle to the airport": the source lists 3, the translation 2',
			],
		],
		[
			'Our partners are Acton, Brayford, Coldwell and Dunmere.',
			'我們的合作夥伴是 Acton、Brayford 和 Dunmere。',
			['Missing "Coldwell" of "Acton, Brayford, Coldwell and Dunmere": the source lists 4, the translation 3'],
		],
		[
			'New customers include Bellmoor Foods and the Danish toymaker Klodsen.',
			'新客戶包括 Bellmoor Foods。',
			['Missing "Klodsen" of "Bellmoor Foods and the Danish toymaker Klodsen": the source lists 2, the translation 1'],
		],
		[
			'We opened offices in Frankfurt, Osaka, Lima and Montreal.',
			'我們在法蘭克福、大阪和蒙特婁設立辦事處。',
			['Missing "Lima" of "in Frankfurt, Osaka, Lima and Montreal": the source lists 4, the translation 3'],
		],
		[
			'Imports of beef, pork, poultry and dairy products are suspended.',
			'牛肉、豬肉和乳製品暫停進口。',
			['Missing "poultry" of "of beef, pork, poultry and dairy products": the source lists 4, the translation 3'],
		],
		[
			'Contains peanuts, milk, wheat and sesame.',
			'含花生、牛奶及小麥。',
			['Missing "sesame" of "Contains peanuts, milk, wheat and sesame": the source lists 4, the translation 3'],
		],
		[
			'Demand for networking, automotive and industrial chips rose.',
			'網通與車用晶片需求上升。',
			['Missing "industrial" of "for networking, automotive and industrial chips": the source lists 3, the translation 2'],
		],
		[
			'The park has wolves, lions, tigers, wombats and bears.',
			'公園有狼、獅子、老虎和熊。',
			['Missing "wombats" of "has wolves, lions, tigers, wombats and bears": the source lists 5, the translation 4'],
		],
	],
});

/** Its findings are hints, which the rule tester passes over. */
const counted = (source: string, target: string): readonly (readonly [string, string])[] =>
	auditWith(engine(), readDocument(new TextEncoder().encode(`${source}\t${target}\n`), 'list.tsv'), { locale: 'zh-TW' }).findings.flatMap(
		({ message }) =>
			message.id === 'list-shortened' || message.id === 'list-item-missing' ? [[message.data.sourceCount, message.data.foundCount] as const] : [],
	);

describe('what it counts', () => {
	test.each([
		['Meals include breakfast, lunch, snacks, and even dinner.', '供應的餐點包括早餐、午餐、點心，甚至晚餐。'],
		['Bring documents such as passports, visas and tickets.', '請攜帶護照、簽證和機票等文件。'],
		['It affects organs such as the heart, liver, and kidneys.', '它會影響心臟、肝臟及腎臟（heart, liver, kidneys）等器官。'],
		['Brands such as Revlon, Essie and Dr. PawPaw are sold.', '販售露華濃、Essie 及 Dr. PawPaw 等品牌。'],
		['Colours including red, green and blue; sizes including small, medium and large.', '顏色包括紅、綠；尺寸包括小、中。'],
	])('nothing is missing: %s', (source, target) => expect(counted(source, target)).toEqual([]));
	test.each([
		['Bring documents such as passports, visas, photos and tickets.', '請攜帶護照、簽證和機票等文件。', ['4', '3']],
		['Materials: cotton, wool, and silk.', '材質：棉及羊毛。', ['3', '2']],
	])('an item is missing: %s', (source, target, expected) => expect(counted(source, target)).toEqual([expected]));
});
