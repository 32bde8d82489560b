import { describe, expect, test } from 'vitest';
import { exchangedAcronym, latinName } from '../../src/compare/strangers.js';

describe('an acronym for another', () => {
	const found = (english: string, chinese: string) => {
		const spans = exchangedAcronym(english, chinese);
		return spans && [english.slice(...spans.source), chinese.slice(...spans.target)];
	};
	test.each([
		['It returns JSON.', '傳回 XML。', ['JSON', 'XML']],
		['It returns JSON.', '傳回 JSON。', undefined],
		['The World Health Organization and the EU', '世界衛生組織（WHO）與歐盟', undefined],
		['Watch television on a PC', '在個人電腦看 TV', undefined],
		['The EU and the UN agreed.', 'WTO 同意了。', undefined],
		['Use the USB port.', '使用 HDMI 或 USB-C 埠。', undefined],
	])('%s, %s', (english, chinese, expected) => expect(found(english, chinese)).toEqual(expected));
});

describe('a Latin name that the English does not have', () => {
	test.each([
		['I hand over to Jensen.', '交給 Colette。', [3, 10]],
		['I hand over to Jensen.', '交給 Jensen。', undefined],
		['Download the application.', '下載 App。', undefined],
		['They met.', 'Tom 見了 Ann。', undefined],
	])('%s, %s', (english, chinese, expected) => expect(latinName(english, chinese)).toEqual(expected));
});
