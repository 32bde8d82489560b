import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { readDocument } from '../../src/read/read.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('list-shortened', { silent: [['He came, saw and won.', '他來了，也贏了。']], found: [] });

/** Its findings are hints, which the rule tester passes over. */
const counted = (source: string, target: string): readonly (readonly [string, string])[] =>
	auditWith(engine(), readDocument(new TextEncoder().encode(`${source}\t${target}\n`), 'list.tsv'), { locale: 'zh-TW' }).findings.flatMap(
		({ message }) => (message.id === 'list-shortened' ? [[message.data.sourceCount, message.data.foundCount] as const] : []),
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
