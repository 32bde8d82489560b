import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model.js';
import { type Answer, bareOf, decided, decisionOf, ownWord, takenBack } from '../../src/page/decide.js';
import { parseDecision } from '../../src/triage/record.js';
import { audit, finding, report, reviewedReport } from '../reports/samples.js';

const stamp = { id: 'new', at: '2026-05-01T00:00:00.000Z' };
const mei = { name: ' Mei ', voice: 'reviewer' } as const;
const answer = (parts: Partial<Answer> = {}): Answer => ({
	verdict: 'confirmed',
	reason: '',
	severity: '',
	responsible: '',
	wholeCause: false,
	...parts,
});
const statuses = ({ audits }: Report): readonly string[] => audits.flatMap(({ findings }) => findings.map(({ status }) => status));

describe('an answer', () => {
	test('becomes a decision that a journal can hold', () => {
		const word = decisionOf(finding(), answer({ verdict: 'dismissed', reason: ' A name. ', responsible: 'preference' }), mei, stamp);
		expect(word).toMatchObject({
			...stamp,
			by: 'Mei',
			voice: 'reviewer',
			about: { fingerprint: finding().fingerprint },
			verdict: 'dismissed',
			reason: 'A name.',
		});
		expect(parseDecision(JSON.stringify(word))).toEqual(word);
	});
	test('on a whole cause is about its document', () => {
		expect(decisionOf(finding(), answer({ wholeCause: true }), mei, stamp).about).toEqual({ cause: finding().cause, document: 'call.txt' });
	});
	test('keeps a wording with its own line only, and a severity only where it is another', () => {
		expect(decisionOf(finding(), answer({ verdict: 'fixed', text: '好。' }), mei, stamp).text).toBe('好。');
		expect(decisionOf(finding(), answer({ verdict: 'confirmed', text: '好。' }), mei, stamp)).not.toHaveProperty('text');
		expect(decisionOf(finding(), answer({ severity: 'critical' }), mei, stamp)).not.toHaveProperty('severity');
		expect(decisionOf(finding(), answer({ severity: 'minor' }), mei, stamp)).toHaveProperty('severity', 'minor');
	});
});

describe('a report with answers', () => {
	const fresh = report([audit([finding({ fingerprint: 'v1:a' }), finding({ fingerprint: 'v1:b' })])]);
	test('shows them', () => {
		const word = decisionOf(fresh.audits[0]?.findings[0] as Finding, answer({ verdict: 'dismissed' }), mei, stamp);
		expect(statuses(decided(fresh, bareOf(fresh), [word]))).toEqual(['dismissed', 'open']);
	});
	test('shows one on the whole cause at every place', () => {
		const word = decisionOf(fresh.audits[0]?.findings[0] as Finding, answer({ wholeCause: true }), mei, stamp);
		expect(statuses(decided(fresh, bareOf(fresh), [word]))).toEqual(['confirmed', 'confirmed']);
	});
	test('keeps the decisions that it came with, and lays new ones over them', () => {
		const came = reviewedReport();
		expect(statuses(decided(came, bareOf(came), []))).toEqual(statuses(came));
		const open = came.audits[0]?.findings[4] as Finding;
		const word = decisionOf(open, answer(), { name: 'Lin', voice: 'vendor' }, stamp);
		expect(statuses(decided(came, bareOf(came), [word]))).toEqual(['dismissed', 'confirmed', 'confirmed', 'fixed', 'confirmed']);
	});
	test('a word can be taken back', () => {
		const one = fresh.audits[0]?.findings[0] as Finding;
		const word = decisionOf(one, answer({ wholeCause: true }), mei, stamp);
		const after = decided(fresh, bareOf(fresh), [word]);
		const own = ownWord(after.audits[0]?.findings[1] as Finding, mei);
		expect(own).toEqual(word);
		const back = takenBack(word, mei, { id: 'z', at: '2026-05-02T00:00:00.000Z' });
		expect(statuses(decided(fresh, bareOf(fresh), [word, back]))).toEqual(['open', 'open']);
		expect(ownWord(after.audits[0]?.findings[1] as Finding, { name: '', voice: 'vendor' })).toBeUndefined();
	});
});
