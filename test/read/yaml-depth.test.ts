import { describe, expect, test } from 'vitest';
import { tooDeepAt } from '../../src/read/yaml-depth.js';

const ladder = (rungs: number): string => Array.from({ length: rungs }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
const stairs = (lines: number, signs: number): string =>
	Array.from({ length: lines }, (_, i) => ' '.repeat(i * signs * 2) + '- '.repeat(signs)).join('\n');

describe('is too deep', () => {
	test.each([
		['brackets that stay open', '['.repeat(300), { line: 1, column: 128 }],
		['brackets that close again', '{a: '.repeat(300) + '}'.repeat(300), undefined],
		['brackets over lines', '[\n'.repeat(300), undefined],
		['dashes in a row', `${'- '.repeat(300)}x`, undefined],
		['question marks in a row', `${'? '.repeat(300)}x`, undefined],
		['indentation', ladder(300), undefined],
		['dashes in a row on lines within each other', stairs(10, 30), undefined],
		['all of them', `${ladder(100)}\n${' '.repeat(100)}${'- '.repeat(100)}${'['.repeat(100)}`, undefined],
	])('%s', (_, text, at) => {
		const found = tooDeepAt(text);
		expect(found?.line).toBeGreaterThan(0);
		if (at !== undefined) expect(found).toEqual(at);
	});
});

describe('is not too deep', () => {
	test.each([
		['an empty text', ''],
		['many lists one after another', 'a: [b, {c: d}]\n'.repeat(5000)],
		['a list of many', '- a\n'.repeat(5000)],
		['a list of lists, many times', '- - a\n  - b\n'.repeat(5000)],
		['many messages at one depth', `en:\n${'  a: b\n'.repeat(5000)}`],
		['up and down again', `${ladder(100)}\n`.repeat(50)],
		['a value far behind its key', `a:${' '.repeat(2000)}b\n`],
		['a line far to the right', `a: |\n${' '.repeat(2000)}b\n`],
		['a rule of dashes', `a: |\n  ${'-'.repeat(2000)}\n`],
		['a row of dashes within a text', `a: ${'- '.repeat(2000)}\n`],
	])('%s', (_, text) => expect(tooDeepAt(text)).toBeUndefined());
});
