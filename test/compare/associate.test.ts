import { describe, expect, test } from 'vitest';
import { associateNames } from '../../src/compare/associate.js';
import type { Naming } from '../../src/model.js';

const naming = (part: string): Naming => ({
	name: { kind: 'person', span: [0, part.length], whole: part, parts: [part] },
	renderings: [],
	glossed: false,
	faint: false,
});

/** What stands for the name in each line. */
const learnt = (lines: readonly (readonly [target: string, named: boolean])[]): readonly (string | undefined)[] =>
	associateNames(lines.map(([target, named]) => ({ target, namings: named ? [naming('Xyz')] : [] }))).map((namings, i) => {
		const span = namings[0]?.renderings[0]?.span;
		return span && lines[i]?.[0].slice(span[0], span[1]);
	});

const others = ['今天下雨。', '公司開會。', '大家都到了。'].map(text => [text, false] as const);

describe('what stands where the name stands', () => {
	test('is learnt from three lines', () =>
		expect(learnt([['阿明今天發言。', true], ['大家聽阿明說話。', true], ['謝謝阿明。', true], ...others])).toEqual([
			'阿明',
			'阿明',
			'阿明',
			...others.map(() => undefined),
		]));
	test('not from two', () =>
		expect(learnt([['阿明今天發言。', true], ['謝謝阿明。', true], ...others]).every(text => text === undefined)).toBe(true));
	test('not what stands in other lines as well', () =>
		expect(learnt([['公司發言。', true], ['謝謝公司。', true], ['公司好。', true], ...others]).every(text => text === undefined)).toBe(true));
	test('in either script', () =>
		expect(learnt([['陳東說。', true], ['陈东好。', true], ['謝謝陳東。', true], ...others]).slice(0, 3)).toEqual(['陳東', '陈东', '陳東']));
	test('a line without it stays without', () =>
		expect(learnt([['阿明說。', true], ['阿明好。', true], ['謝謝阿明。', true], ['他走了。', true], ...others])[3]).toBeUndefined());
});

test('no pairs, no names', () => expect(associateNames([])).toEqual([]));
