import { expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('acronym-misexpanded', {
	silent: [
		['The IOC met in Lausanne.', '國際奧委會在洛桑開會。'],
		['The FEC of the optical transceiver corrects the laser link.', '光收發器的前向糾錯可修正雷射鏈路。'],
		['The FEC met the senator about optical lasers and transceivers.', '聯邦選舉委員會就雷射收發器會見參議員。'],
		['The optical laser FEC', '雷射的 FEC'],
	],
	found: [
		[
			'The FEC of the optical transceiver corrects the laser link.',
			'光收發器的聯邦選舉委員會可修正雷射鏈路。',
			['Unexpected "聯邦選舉委員會" (the Federal Election Commission) for "FEC", expected "FEC"'],
		],
		[
			'TIAs amplify the photodiode current of optical receivers.',
			'短暫性腦缺血放大光接收器的光電二極體電流。',
			['Unexpected "短暫性腦缺血" (a transient ischaemic attack) for "TIA", expected "TIA"'],
		],
	],
});

const document = (...rows: readonly (readonly [string, string])[]): Document => ({
	file: 'a.tsv',
	content: {
		layout: 'pairs',
		pairs: rows.map(([source, target], i) => ({
			source: { text: source, line: i + 1, column: 0 },
			target: { text: target, line: i + 1, column: 99 },
		})),
	},
	notices: [],
});
const lines = (...rows: readonly (readonly [string, string])[]): readonly (number | undefined)[] =>
	auditWith(only('acronym-misexpanded'), document(...rows), { locale: 'zh-TW' }).findings.map(({ target }) => target?.line);

test('a document that spells the acronym out is believed, whatever it is about', () => {
	const wrong = ['The IOC decided.', '國際奧委會決定了。'] as const;
	expect(lines(wrong)).toEqual([]);
	expect(lines(['Our Internal Operations Committee (IOC) met.', '我們的內部營運委員會開會。'], wrong)).toEqual([2]);
	const optics = ['Optical lasers, transceivers, photonics.', '雷射。'] as const;
	expect(lines(optics, wrong)).toEqual([2]);
	expect(lines(optics, ['The International Olympic Committee (IOC) bought them.', '國際奧林匹克委員會買下。'], wrong)).toEqual([]);
});
