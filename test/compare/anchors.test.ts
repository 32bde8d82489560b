import { expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { scanChinese } from '../../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../../src/annotate/quantities/english.js';
import { inTarget, losesFigure, sourceAnchors, strayWords } from '../../src/compare/anchors.js';
import { compareQuantities } from '../../src/compare/quantities.js';
import type { Compared } from '../../src/model.js';

const { english, chinese, conversions } = engine();

function read(source: string, target: string): Pick<Compared, 'pair' | 'source' | 'target' | 'matches'> {
	const side = (text: string) => ({ text, segments: [{ text, line: 1, column: 0 }] as const });
	const inSource = scanEnglish(source, english);
	const inTarget = scanChinese(target, chinese, 'zh-TW');
	return {
		pair: { index: 0, kind: 'prose', source: side(source), target: side(target), alignment: { by: 'given' } },
		source: inSource,
		target: inTarget,
		matches: compareQuantities(inSource, inTarget, conversions),
	};
}

test('figures of two digits and words in capitals are anchors, each once', () => {
	const own = read('In June, AOI shipped 44 units to Microsoft and 44 to Microsoft; 5 stayed.', '');
	expect(sourceAnchors(own).map(({ text }) => text)).toEqual(['44', 'Microsoft']);
});

test('an anchor is known by its value, whatever it is written in', () => {
	const own = read('Revenue was $44.5 million for CATV.', 'CATV 營收為 4,450 萬美元。');
	const anchors = sourceAnchors(own);
	expect(inTarget(anchors, own).map(({ text }) => text)).toEqual(['$44.5 million', 'CATV']);
	expect(inTarget(anchors, read('', '營收為 4,550 萬美元。'))).toEqual([]);
});

test('a figure is lost where its translation has no such value', () => {
	expect(losesFigure(read('Revenue was $44.5 million.', '營收為 4,450 萬美元。'))).toBe(false);
	expect(losesFigure(read('Revenue was $44.5 million.', '營收為 4,550 萬美元。'))).toBe(true);
	expect(losesFigure(read('It took 5 of us.', '我們一起做。'))).toBe(false);
});

test.each([
	['They waited 24 hours.', '他們等了 24 小時，又 24 小時。', false],
	['They waited 24 hours, and 24 hours.', '他們等了 24 小時。', false],
	['They waited 24 hours.', '他們等了 1 天。', true],
	['It fell 25%, to 25 points.', '跌了 25 點。', true],
])('a figure is held against all of the translation: %s', (source, target, lost) => expect(losesFigure(read(source, target))).toBe(lost));

test.each([
	['We use QSFP-DD800 and CATV.', '用 QSFP-DD800、CATV 與 AI 的 400Gbps。', ['gbps']],
	['We use cATV-cables.', '用 CATV。', ['catv']],
	['We use catv, Catv.', '用 CATV。', []],
	['', '用 CATV 與 TV。', ['catv']],
	['We use CATV.', '用電視。', []],
])('names in a translation that its source lacks: %s', (source, target, stray) => expect(strayWords(read(source, target).pair)).toEqual(stray));
