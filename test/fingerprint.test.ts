import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentPrint, fingerprints, type Identity, type Recipe } from '../src/fingerprint.js';

const identity = (changes: Partial<Identity> = {}): Identity => ({
	document: 'call.txt',
	rule: 'unit-sense',
	segment: 'Our 400 gig line.',
	evidence: ['source', '400 gig', 'target', '400 場演出'],
	around: 'before\nafter',
	...changes,
});

describe('fingerprints', () => {
	test('have a version and sixteen digits', () => expect(fingerprints([identity()])[0]).toMatch(/^v1:[0-9a-f]{16}$/));
	test('do not look at the lines around, unless twins need it', () =>
		expect(fingerprints([identity({ around: 'x' })])).toEqual(fingerprints([identity()])));
	test.each<Partial<Identity>>([
		{ document: 'b.txt' },
		{ rule: 'number-mismatch' },
		{ segment: 'Other.' },
		{ evidence: ['source', '400', 'gig', 'target', '400 場演出'] },
	])('differ with %o', change => expect(fingerprints([identity(change)])).not.toEqual(fingerprints([identity()])));
	test('tell twins apart by their neighbours, whatever their order', () => {
		const [a, b] = [identity({ around: 'a' }), identity({ around: 'b' })];
		const [first, second] = fingerprints([a, b]);
		expect(first).not.toBe(second);
		expect(fingerprints([b, a])).toEqual([second, first]);
	});
	test('are always all different', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(identity(), identity({ around: 'y' }), identity({ rule: 'r' })), { maxLength: 30 }), identities => {
				expect(new Set(fingerprints(identities)).size).toBe(identities.length);
			}),
		);
	});
});

test('a recipe of former days gives fingerprints that are told apart by its name', () => {
	const former: Recipe = { id: 'v0', parts: ({ rule, segment }) => [rule, segment] };
	const [own, other] = [fingerprints([identity()]), fingerprints([identity()], former)];
	expect([own[0]?.slice(0, 3), other[0]?.slice(0, 3)]).toEqual(['v1:', 'v0:']);
	expect(fingerprints([identity(), identity({ evidence: ['x'] })], former)).toHaveLength(2);
});

test('what a finding says is the same in a renamed file, and for twins', () => {
	expect(contentPrint(identity({ document: 'b.txt', around: 'x' }))).toBe(contentPrint(identity()));
	for (const parts of [{ rule: 'x' }, { segment: 'x' }, { evidence: ['x'] }])
		expect(contentPrint(identity(parts))).not.toBe(contentPrint(identity()));
});
