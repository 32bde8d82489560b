import { describe, expect, test } from 'vitest';
import { closedAs, fails, notCounted, worstFirst } from '../../reports/standing.js';
import { sentencesOf } from '../../src/messages/messages.js';
import type { Decision, Finding } from '../../src/model.js';
import { audit, finding, report } from './samples.js';

const { ci } = sentencesOf('en').project;
const word: Decision = { id: 'a', at: '', by: 'mei', voice: 'reviewer', about: { fingerprint: 'v1:1' }, verdict: 'dismissed', reason: 'a concert' };

describe('closedAs', () => {
	test.each<[Partial<Finding>, string | undefined]>([
		[{}, undefined],
		[{ status: 'confirmed' }, undefined],
		[{ status: 'later' }, undefined],
		[{ status: 'dismissed' }, 'dismissed'],
		[{ status: 'dismissed', decisions: [word] }, 'dismissed: a concert'],
		[{ status: 'fixed' }, 'fixed'],
		[{ suppression: { by: 'baseline' } }, 'in the baseline'],
		[{ suppression: { by: 'comment', line: 4, reason: 'x' } }, 'silenced by the comment in line 4: x'],
		[{ suppression: { by: 'ruleset', ruleset: 2 } }, 'advisory: came with ruleset 2'],
	])('%j', (parts, expected) => expect(closedAs(finding(parts), ci)).toBe(expected));
});

test('notCounted counts by reason', () => {
	const findings = [
		finding(),
		finding({ status: 'dismissed' }),
		finding({ status: 'dismissed', suppression: { by: 'baseline' } }),
		finding({ suppression: { by: 'baseline' } }),
	];
	expect(notCounted(report([audit(findings)]), ci)).toEqual(['2 dismissed', '1 in the baseline']);
	expect(notCounted(report([audit([finding()])]), ci)).toEqual([]);
});

test('fails is what the gate counts', () => {
	expect([fails(finding({ severity: 'minor' }), 'major'), fails(finding({ severity: 'minor' }), 'minor')]).toEqual([false, true]);
	expect(fails(finding({ suppression: { by: 'baseline' } }), 'minor')).toBe(false);
});

test('worstFirst: open before closed, grave before mild, sure before unsure', () => {
	const all = [finding({ severity: 'minor' }), finding({ status: 'dismissed' }), finding({ confidence: 0.5 }), finding({ confidence: 0.9 })];
	expect([...all].sort(worstFirst)).toEqual([all[3], all[2], all[0], all[1]]);
});
