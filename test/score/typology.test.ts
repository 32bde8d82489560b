import { expect, test } from 'vitest';
import { categories, mqmTypes } from '../../src/model.js';
import { mqmIds, mqmTypeOf } from '../../src/score/typology.js';

test('every category but the source has a type, and every type an identifier of its own', () => {
	for (const category of categories) expect(mqmTypeOf({ rule: 'manual', category }) !== undefined, category).toBe(category !== 'source');
	const used = new Set(categories.map(category => mqmTypeOf({ rule: 'manual', category })));
	for (const type of mqmTypes) if (type !== 'no-translate') expect(used).toContain(type);
	expect(new Set(Object.values(mqmIds)).size).toBe(mqmTypes.length);
});

test.each([
	['do-not-translate', 'term', 'no-translate'],
	['do-not-translate', 'name', 'mistranslation'],
	['name-inconsistent', 'name', 'term-inconsistency'],
	['number-mismatch', 'number', 'mistranslation'],
] as const)('%s in %s is %s', (rule, category, type) => expect(mqmTypeOf({ rule, category })).toBe(type));
