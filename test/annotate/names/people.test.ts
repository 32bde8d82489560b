import { describe, expect, test } from 'vitest';
import { engine } from '../../../rules/index.js';
import { personOfLabel, scanNames } from '../../../src/annotate/names/english.js';
import { gatherPeople, personAt } from '../../../src/annotate/names/people.js';

const { names: lexicon } = engine();

/** Who a lone word is, in a document of sentences with their places. */
function who(part: string, at: number, lines: readonly (readonly [pair: number, text: string, label?: true])[]): string | undefined {
	const named = lines.map(([pair, text, label]) => {
		const person = label ? personOfLabel(text, lexicon) : undefined;
		return { pair: { index: pair, kind: label === true ? 'label' : 'prose' } as const, names: person ? [person] : scanNames(text, lexicon).names };
	});
	return personAt(part, at, gatherPeople(named, lexicon));
}

describe('a lone word stands for', () => {
	test('the one person of that name', () => expect(who('Walker', 5, [[0, 'Meet Alice Walker.']])).toBe('Alice Walker'));
	test('by the first name as well', () => expect(who('Alice', 5, [[0, 'Meet Alice Walker.']])).toBe('Alice Walker'));
	test('nobody who is named far away', () => expect(who('Walker', 500, [[0, 'Meet Alice Walker.']])).toBeUndefined());
	test('a speaker, however far', () => expect(who('Walker', 500, [[0, 'Alice Walker - Analyst', true]])).toBe('Alice Walker'));
	test('the nearer of two', () => {
		const lines = [[0, 'Meet Alice Walker.'] as const, [120, 'Meet Peter Walker.'] as const];
		expect(who('Walker', 3, lines)).toBe('Alice Walker');
		expect(who('Walker', 118, lines)).toBe('Peter Walker');
	});
	test('neither of two that are near', () => {
		expect(
			who('Walker', 5, [
				[0, 'Meet Alice Walker.'],
				[10, 'Meet Peter Walker.'],
			]),
		).toBeUndefined();
	});
	test('nobody where it is a word of the language', () => expect(who('May', 1, [[0, 'Meet Theresa May.']])).toBeUndefined());
});
