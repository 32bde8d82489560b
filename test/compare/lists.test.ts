import { describe, expect, test } from 'vitest';
import { lists } from '../../rules/data/lists.js';
import { compileLists, listInChinese, listInEnglish } from '../../src/compare/lists.js';

const compiled = compileLists(lists);

describe('a list of an English line', () => {
	test.each([
		['Colours include red, green and blue.', 3, 'red, green and blue'],
		['Bring paper such as maps, tickets, visas, and photos.', 4, 'maps, tickets, visas, and photos'],
		['Materials: cotton, wool, and silk', 3, 'cotton, wool, and silk'],
		['He came, saw and won.', undefined, undefined],
		['Including red and blue.', undefined, undefined],
		['Sizes including small, medium and large; colours including red, green and blue.', undefined, undefined],
	])('%s', (line, count, text) => {
		const found = listInEnglish(line, compiled);
		expect(found?.count).toBe(count);
		expect(found && line.slice(...found.span)).toBe(text);
	});
});

describe('at most so many things of a Chinese line', () => {
	test.each([
		['顏色包括紅、綠及藍。', 3],
		['顏色包括紅及藍。', 2],
		['包括早餐、午餐、點心，甚至晚餐。', 5],
		['它有紅色。', undefined],
		['主要風險（包括信用、市場及營運風險）。', 3],
		['心臟（heart, liver）、肝臟。', 2],
	])('%s', (line, count) => expect(listInChinese(line, compiled)?.count).toBe(count));
});
