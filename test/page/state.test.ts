import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/model.js';
import { type Action, initialState, noFilters, reduce, type State } from '../../src/page/state.js';
import { decision } from '../reports/samples.js';

const start = (parts: Partial<State> = {}): State => ({
	...initialState('en', 'call.txt', { decisions: [], saved: 0, reviewer: { name: '', voice: 'reviewer' } }),
	...parts,
});
const then = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state);
const decide = (...decisions: readonly Decision[]): Action => ({ type: 'decide', decisions, notice: '' });

describe('the state of a page', () => {
	test('a filter leads to the list and its first page', () => {
		const state = then(start({ page: 3 }), { type: 'filter', filters: { rule: 'unit-sense' } });
		expect(state).toMatchObject({ view: 'findings', page: 0, filters: { ...noFilters, rule: 'unit-sense' } });
	});
	test('reading a place leads to the document', () => {
		expect(then(start(), { type: 'read', place: { file: 'b.txt', pair: 7, asked: true }, opened: 'v1:1' })).toMatchObject({
			view: 'document',
			place: { file: 'b.txt', pair: 7 },
			opened: 'v1:1',
		});
	});
	test('a finding opens and closes', () => {
		const open = then(start(), { type: 'open', fingerprint: 'v1:1' });
		expect([open.opened, then(open, { type: 'open', fingerprint: 'v1:1' }).opened]).toEqual(['v1:1', '']);
	});
	test('a name signs what was answered without one, and nothing else', () => {
		const state = then(start(), decide(decision({ by: '' }), decision({ id: 'b', by: 'Lin' })), { type: 'reviewer', reviewer: { name: ' Mei ' } });
		expect(state.decisions.map(({ by }) => by)).toEqual(['Mei', 'Lin']);
	});
	test('loaded answers count as saved, and stand before those given here', () => {
		const state = then(start(), decide(decision({ id: 'own' })), {
			type: 'load',
			decisions: [decision({ id: 'a' }), decision({ id: 'own' })],
			notice: 'x',
		});
		expect([state.decisions.map(({ id }) => id), state.saved]).toEqual([['a', 'own'], 1]);
		expect(then(state, { type: 'saved' }).saved).toBe(2);
	});
});

test('whatever is done, no answer is lost and no more are saved than there are', () => {
	const action = fc.oneof(
		fc.nat(8).map(id => decide(decision({ id: String(id) }))),
		fc
			.array(fc.nat(8), { maxLength: 3 })
			.map((ids): Action => ({ type: 'load', decisions: ids.map(id => decision({ id: String(id) })), notice: '' })),
		fc.constantFrom<Action>(
			{ type: 'saved' },
			{ type: 'view', view: 'findings' },
			{ type: 'order', order: 'rule' },
			{ type: 'reviewer', reviewer: { name: 'x' } },
		),
	);
	fc.assert(
		fc.property(fc.array(action), actions => {
			let state = start();
			for (const each of actions) {
				const next = reduce(state, each);
				for (const { id } of state.decisions) expect(next.decisions.map(own => own.id)).toContain(id);
				expect(next.saved).toBeLessThanOrEqual(next.decisions.length);
				state = next;
			}
		}),
	);
});
