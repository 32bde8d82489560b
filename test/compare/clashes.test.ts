import { expect, test } from 'vitest';
import { type ClashRow, clashesOf, compileClashes } from '../../src/compare/clashes.js';

const row: ClashRow = {
	cause: 'must→may',
	words: 'must',
	english: 'must [a-z]+',
	beside: 'may',
	chinese: '可以',
	excuses: '須',
	severity: 'major',
};
const clashes = compileClashes([row], { idle: { english: 'may day', chinese: '急須' }, twins: [['unless', '除非須']] });
const found = (english: string, chinese: string) =>
	clashesOf(english, chinese, clashes).map(({ source, target }) => [english.slice(...source), target && chinese.slice(...target)]);

test('a statement and the Chinese that says otherwise', () => {
	expect(found('You must go.', '你可以去。')).toEqual([['must go', '可以']]);
	expect(found('You must go.', '你須去，也可以走。')).toEqual([]);
	expect(found('You must go, or you may stay.', '你可以去。')).toEqual([]);
});

test('sentence by sentence where there are as many', () => {
	expect(found('He may stay. You must go.', '他須留下。你可以去。')).toEqual([['must go', '可以']]);
	expect(found('He may stay. You must go.', '他留下，你可以去。')).toEqual([]);
	expect(found('Mr. Li must go.', '李先生可以去。')).toEqual([['must go', '可以']]);
});

test('what is idle, what has its twin and what is said twice do not count', () => {
	expect(found('On May Day you must go.', '你可以急須去。')).toEqual([['must go', '可以']]);
	expect(found('You must go unless ill.', '你可以去，除非須病。')).toEqual([['must go', '可以']]);
	expect(found('You must go and he must stay.', '你可以去，他可以留。')).toEqual([['must go', '可以']]);
});
