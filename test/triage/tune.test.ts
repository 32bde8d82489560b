import { expect, test } from 'vitest';
import { configuration, lessons } from '../../src/triage/tune.js';
import { finding, side } from '../reports/samples.js';
import { decisionOn } from './decisions.js';

const gig = (n: number, words = '800 場演出') =>
	finding({ fingerprint: `v1:${n}`, source: side(n, 'An 800 gig tour.', '800 gig'), target: side(n, `這是${words}。`, words) });
const number = (n: number) =>
	finding({ fingerprint: `v1:n${n}`, rule: 'number-mismatch', cause: `number-mismatch/${n}`, target: side(n, `有 ${n} 個。`, String(n)) });

test('counts dismissals by rule and cause, of the words that hold', () => {
	const early = decisionOn(gig(1), { verdict: 'confirmed' });
	const decisions = [
		early,
		decisionOn(gig(1)),
		decisionOn(gig(2)),
		decisionOn(gig(3), { verdict: 'later' }),
		decisionOn(number(1)),
		decisionOn(number(2), { verdict: 'fixed' }),
	];
	expect(lessons(decisions).map(({ name, dismissed, decided }) => [name, dismissed, decided])).toEqual([
		['unit-sense', 2, 2],
		['number-mismatch', 1, 2],
	]);
});

test('advises an exception for words that were dismissed again and again and never were an error', () => {
	const dismissed = [decisionOn(gig(1)), decisionOn(gig(2))];
	expect(configuration(lessons(dismissed))).toEqual(['rules:', '  unit-sense:', '    except:', '      - "800 場演出"']);
	expect(configuration(lessons([...dismissed, decisionOn(gig(3), { verdict: 'confirmed' })]))).toEqual([]);
	expect(configuration(lessons([decisionOn(gig(1))]))).toEqual([]);
});

test('the exception is a pattern that means its words', () => {
	const decisions = [decisionOn(gig(1, '8.0 場(演出)')), decisionOn(gig(2, '8.0 場(演出)'))];
	expect(configuration(lessons(decisions)).at(-1)).toBe(String.raw`      - "8\\.0 場\\(演出\\)"`);
});

test('advises a mild severity for a rule that is dismissed nearly always', () => {
	const decisions = [1, 2, 3, 4, 5].map(n => decisionOn(number(n)));
	expect(configuration(lessons(decisions))).toEqual(['rules:', '  number-mismatch: info']);
});

test('learns nothing of what nobody dismissed', () => expect(lessons([decisionOn(gig(1), { verdict: 'confirmed' })])).toEqual([]));
