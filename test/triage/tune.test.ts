import { expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { parseConfig } from '../../src/config/parse.js';
import { settingsFor } from '../../src/config/settings.js';
import type { Decision, Finding } from '../../src/model.js';
import { configuration, lessons } from '../../src/triage/tune.js';
import { audit, finding, side } from '../reports/samples.js';
import { decisionOn } from './decisions.js';

const known = new Set(rules.map(({ id }) => id));
const configured = (decisions: readonly Decision[]): readonly string[] => configuration(lessons(decisions), known);
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
	expect(configured(dismissed)).toEqual(['rules:', '  unit-sense:', '    except:', '      - "800 場演出"']);
	expect(configured([...dismissed, decisionOn(gig(3), { verdict: 'confirmed' })])).toEqual([]);
	expect(configured([decisionOn(gig(1))])).toEqual([]);
});

test('the exception is a pattern that means its words', () => {
	const decisions = [decisionOn(gig(1, '8.0 場(演出)')), decisionOn(gig(2, '8.0 場(演出)'))];
	expect(configured(decisions).at(-1)).toBe(String.raw`      - "8\\.0 場\\(演出\\)"`);
});

test('advises a mild severity for a rule that is dismissed nearly always', () => {
	const decisions = [1, 2, 3, 4, 5].map(n => decisionOn(number(n)));
	expect(configured(decisions)).toEqual(['rules:', '  number-mismatch: info']);
});

test('the configuration is one that this program reads, and it spares what was dismissed and nothing else', () => {
	const dismissed = [gig(1, '8.0 "場"(演出)'), gig(2, '8.0 "場"(演出)')];
	const numbers = [1, 2, 3, 4, 5].map(number);
	const text = configured([...dismissed, ...numbers].map(each => decisionOn(each))).join('\n');
	const { config, issues } = parseConfig(text, { rules: [...known], domains: [] });
	expect(issues).toEqual([]);
	const left = (findings: readonly Finding[]) => settingsFor(config, rules)('a.md').tune(audit(findings)).findings;
	expect(left([...dismissed, gig(3, '900 場演出')]).map(({ fingerprint }) => fingerprint)).toEqual(['v1:3']);
	expect(left(numbers).map(({ severity }) => severity)).toEqual(numbers.map(() => 'info'));
});

test('advises nothing on what a configuration cannot name', () => {
	const own = [1, 2, 3, 4, 5].map(n => finding({ fingerprint: `v1:${n}`, rule: 'own/mine', cause: 'own/mine' }));
	expect(configured(own.map(each => decisionOn(each)))).toEqual([]);
});

test('learns nothing of what nobody dismissed', () => expect(lessons([decisionOn(gig(1), { verdict: 'confirmed' })])).toEqual([]));
