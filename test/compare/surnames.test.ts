import { expect, test } from 'vitest';
import { compileSurnames, otherSurname } from '../../src/compare/surnames.js';

const surnames = compileSurnames({ Lau: '劉', Law: '羅', Szeto: '司徒', Wong: '黃 王' }, ['女士', '先生']);

test.each([
	['Lau', '羅女士來了。', '羅'],
	['Lau', '罗女士来了。', '罗'],
	['Lau', '司徒先生來了。', '司徒'],
	['Lau', '劉女士來了。', undefined],
	['Wong', '王先生來了。', undefined],
	['Lau', '羅女士和黃先生來了。', undefined],
	['Lau', '她來了。', undefined],
	['Kim', '羅女士來了。', undefined],
])('%s: %s', (latin, chinese, expected) => {
	const span = otherSurname(latin, chinese, surnames);
	expect(span && chinese.slice(...span)).toBe(expected);
});
