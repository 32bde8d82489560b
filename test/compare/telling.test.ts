import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zero } from '../../src/annotate/quantities/rational.js';
import { tellingMatches } from '../../src/compare/telling.js';
import type { Match, Quantity, Relation, Tendency } from '../../src/model.js';

const up: Tendency = { axis: 'change', sense: '+', span: [0, 1] };

const quantity = (tendencies: readonly Tendency[] | undefined): Quantity => ({
	span: [0, 1],
	figure: [0, 1],
	readings: [{ kind: 'number', value: zero }],
	salience: 2,
	bound: '=',
	step: zero,
	digits: true,
	scaled: false,
	...(tendencies ? { tendencies } : {}),
});

const relations: readonly Relation[] = ['equal', 'equivalent', 'unit', 'missing'];

const anyMatch: fc.Arbitrary<Match> = fc
	.record({ relation: fc.constantFrom(...relations), directed: fc.boolean() })
	.map(({ relation, directed }) => ({
		relation,
		...(relation === 'missing' ? {} : { target: quantity(directed ? [up] : undefined) }),
		readings: [undefined, undefined],
		elsewhere: false,
	}));

test('all that are not equal, and all whose Chinese says which way, each in order; the same for every rule that asks', () => {
	fc.assert(
		fc.property(fc.array(anyMatch), matches => {
			const { unequal, directed } = tellingMatches(matches);
			expect(unequal).toEqual(matches.filter(({ relation }) => relation !== 'equal'));
			expect(directed).toEqual(matches.filter(({ target }) => target?.tendencies));
			expect(tellingMatches(matches)).toEqual({ unequal, directed });
		}),
	);
});

test('one line after the other, and the first again', () => {
	const [first, second] = [[{ relation: 'unit', readings: [undefined, undefined], elsewhere: false }] as const, [] as const];
	expect(tellingMatches(first).unequal).toHaveLength(1);
	expect(tellingMatches(second).unequal).toHaveLength(0);
	expect(tellingMatches(first).unequal).toHaveLength(1);
});
