import { expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { scanChinese } from '../../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../../src/annotate/quantities/english.js';
import { inTarget, latinWords, losesFigure, sourceAnchors } from '../../src/compare/anchors.js';
import type { Annotated } from '../../src/model.js';

function read(source: string, target: string): Pick<Annotated, 'pair' | 'source' | 'target'> {
	const side = (text: string) => ({ text, segments: [{ text, line: 1, column: 0 }] as const });
	return {
		pair: { index: 0, kind: 'prose', source: side(source), target: side(target), alignment: { by: 'given' } },
		source: scanEnglish(source, engine().english),
		target: scanChinese(target, engine().chinese, 'zh-TW'),
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

test('what a name may be known by in a translation', () =>
	expect(latinWords({ text: '用 QSFP-DD800、CATV 與 AI 的 400Gbps。', segments: [{ text: '', line: 1, column: 0 }] })).toEqual([
		'qsfp-dd800',
		'catv',
		'gbps',
	]));
