import { expect, test } from 'vitest';
import { everyMatch } from '../../src/annotate/every-match.js';

test.each([
	['one two three', /t\w+/g],
	['nothing', /\d/g],
	['', /a/g],
	['aaa', /a/g],
])('%s: as matchAll, twice', (text, pattern) => {
	const expected = [...text.matchAll(pattern)].map(({ 0: found, index }) => [found, index]);
	for (let i = 0; i < 2; i++) expect(everyMatch(text, pattern).map(({ 0: found, index }) => [found, index])).toEqual(expected);
});
