import { expect, test } from 'vitest';
import { copiesIn, sortLines, twins } from '../../src/align/runs.js';

const sorted = (texts: readonly string[]) => sortLines(texts.map((text, i) => ({ text, line: i + 1, column: 0 })));

test('lines go to their sides, and a run ends where the side changes', () => {
	const { source, target, runs } = sorted(['One line.', 'Another line.', '一行。', '又一行。', 'A third line.']);
	expect(source.places).toEqual([0, 1, 4]);
	expect(target.places).toEqual([2, 3]);
	expect(runs).toEqual([
		{ side: 'source', start: 0, end: 2 },
		{ side: 'target', start: 0, end: 2 },
		{ side: 'source', start: 2, end: 3 },
	]);
});

test('what stands twice in a row is a twin, and its own copy', () => {
	const { source, target } = sorted(['Operator', 'Operator', 'Good day to all of you.', '大家好。', '大家好。']);
	expect(twins(source)).toEqual([true, false, false]);
	expect(copiesIn(target)).toEqual([
		[0, 1],
		[0, 1],
	]);
});
