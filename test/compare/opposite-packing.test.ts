import { expect, test } from 'vitest';
import { sharedTexts } from '../../rules/data/opposites/polarity.js';
import { opposites } from '../../rules/data/opposites.js';
import { packOpposites, unpackOpposites } from '../../src/compare/opposite-packing.js';

test('what is packed comes out as it was', () => expect(unpackOpposites(packOpposites(opposites, sharedTexts))).toEqual(opposites));

test('shared texts are written once', () => {
	const [first = ''] = sharedTexts;
	expect(packOpposites(opposites, sharedTexts).split(first).length).toBe(2);
});
