import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, Finding } from '../../src/model.js';
import { isOpen, settle } from '../../src/triage/settle.js';
import { audit, finding } from '../reports/samples.js';

const decision = (parts: Partial<Decision> = {}): Decision => ({
	id: 'a',
	at: '2026-01-01T00:00:00.000Z',
	by: 'mei',
	voice: 'reviewer',
	about: { fingerprint: 'v1:1' },
	verdict: 'dismissed',
	...parts,
});
const one = finding({ fingerprint: 'v1:1' });
const settledOne = (decisions: readonly Decision[], of: Finding = one): Finding => settle([audit([of])], decisions).audits[0]?.findings[0] as Finding;

describe('a decision', () => {
	test('closes its finding and no other', () => {
		const other = finding({ fingerprint: 'v1:2' });
		const [first, second] = settle([audit([one, other])], [decision()]).audits[0]?.findings ?? [];
		expect([first?.status, second?.status]).toEqual(['dismissed', 'open']);
	});
	test('may grade otherwise than the rule', () => {
		const { severity, category } = settledOne([decision({ verdict: 'confirmed', severity: 'minor', category: 'term' })]);
		expect([severity, category]).toEqual(['minor', 'term']);
	});
	test('is outdone by a later one, whatever their order', () => {
		const [early, late] = [decision(), decision({ id: 'b', at: '2026-01-02T00:00:00.000Z', verdict: 'confirmed' })];
		for (const order of [
			[early, late],
			[late, early],
		])
			expect(settledOne(order).status).toBe('confirmed');
	});
	test('can be taken back', () => {
		const back = decision({ id: 'b', at: '2026-01-02T00:00:00.000Z', verdict: 'open' });
		expect(settledOne([decision(), back])).toEqual(one);
	});
	test('on a cause holds in its document, or everywhere', () => {
		const here = decision({ about: { cause: one.cause, document: 'call.txt' } });
		const elsewhere = decision({ about: { cause: one.cause, document: 'other.txt' } });
		expect(settledOne([here]).status).toBe('dismissed');
		expect(settledOne([elsewhere]).status).toBe('open');
		expect(settledOne([decision({ about: { cause: one.cause } })]).status).toBe('dismissed');
	});
	test('on the finding itself outdoes one on its cause', () => {
		const cause = decision({ id: 'z', at: '2027-01-01T00:00:00.000Z', about: { cause: one.cause } });
		expect(settledOne([cause, decision({ verdict: 'confirmed' })]).status).toBe('confirmed');
	});
	test('whose finding is gone is stale; one on a cause never is', () => {
		const gone = decision({ about: { fingerprint: 'v1:gone' } });
		expect(settle([audit([one])], [gone, decision({ about: { cause: 'no/cause' } })]).stale).toEqual([gone]);
	});
});

test('a decision on a fingerprint by an earlier recipe holds, and is not stale', () => {
	const now = finding({ fingerprint: 'v2:9', formerly: ['v1:1'] });
	const { audits, stale } = settle([audit([now])], [decision()]);
	expect([audits[0]?.findings[0]?.status, stale]).toEqual(['dismissed', []]);
});

describe('a finding that is locked', () => {
	const locked = finding({ fingerprint: 'v1:1', locked: true });
	test.each(['dismissed', 'fixed'] as const)('stays open, though somebody called it %s', verdict => {
		const found = settledOne([decision({ verdict })], locked);
		expect([found.status, isOpen(found), found.decisions?.length]).toEqual(['open', true, 1]);
	});
	test('can be confirmed', () => expect(settledOne([decision({ verdict: 'confirmed' })], locked).status).toBe('confirmed'));
});

test('what is suppressed is not open', () => expect(isOpen(finding({ suppression: { by: 'baseline' } }))).toBe(false));

describe('voices', () => {
	const [reviewer, vendor] = [decision({ verdict: 'confirmed' }), decision({ voice: 'vendor', verdict: 'dismissed' })];
	test('that disagree make a dispute, in which the reviewer is followed', () => {
		const found = settledOne([vendor, reviewer]);
		expect([found.status, found.disputed, found.decisions?.length]).toEqual(['confirmed', true, 2]);
	});
	test('are closed by an arbiter', () => {
		const found = settledOne([reviewer, vendor, decision({ voice: 'arbiter', verdict: 'dismissed' })]);
		expect([found.status, found.disputed]).toEqual(['dismissed', undefined]);
	});
});

test('only what is dismissed or fixed is closed', () => {
	const open = (['open', 'confirmed', 'later', 'dismissed', 'fixed'] as const).filter(status => isOpen(finding({ status })));
	expect(open).toEqual(['open', 'confirmed', 'later']);
});

test('the order of a journal does not matter', () => {
	const verdict = fc.constantFrom('confirmed', 'dismissed', 'fixed', 'later', 'open');
	const about = fc.constantFrom({ fingerprint: 'v1:1' }, { cause: one.cause }, { cause: one.cause, document: 'call.txt' });
	const at = fc.integer({ min: 1, max: 4 }).map(day => `2026-01-0${day}T00:00:00.000Z`);
	const journal = fc.array(fc.record({ verdict, about, at, voice: fc.constantFrom('reviewer', 'vendor', 'arbiter') }), { maxLength: 12 });
	fc.assert(
		fc.property(journal, fc.integer({ min: 0, max: 11 }), (records, turn) => {
			const decisions = records.map((record, i) => decision({ ...(record as Partial<Decision>), id: String(i).padStart(2, '0') }));
			const turned = [...decisions.slice(turn), ...decisions.slice(0, turn)].reverse();
			expect(settledOne(turned)).toEqual(settledOne(decisions));
		}),
	);
});
