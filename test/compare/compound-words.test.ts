import { expect, test } from 'vitest';
import { compoundRun, isCompound } from '../../src/compare/compound-words.js';
import { compileTraces } from '../../src/compare/traces.js';

const traces = compileTraces({
	rows: 'fresh=新鮮;rain=雨',
	nouns: 'fields=田野;water=水;rainwater=雨水',
	light: '',
	joints: ['and'],
	commonCharacters: '的',
});

test.each([
	['Freshfields', '新鮮田野店', '新鮮田野'],
	['Freshfields', '新鮮的田野', undefined],
	['Freshfields', '鮮田', undefined],
	['Rainwater', '雨水水', undefined],
	['Fields', '田野田野', undefined],
] as const)('%s in %s', (word, text, expected) => {
	// The program looks at folded text.
	const folded = text.replace('鮮', '鲜');
	const span = compoundRun(word, folded, traces);
	expect(span && text.slice(...span)).toBe(expected);
	expect(isCompound(word, traces)).toBe(word === 'Freshfields');
});
