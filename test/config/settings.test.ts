import { describe, expect, test } from 'vitest';
import { engine, rules } from '../../rules/index.js';
import { parseConfig } from '../../src/config/parse.js';
import { extended, settingsFor } from '../../src/config/settings.js';
import type { Audit, Finding } from '../../src/model.js';
import { audit, finding, side } from '../reports/samples.js';

const words = { rules: rules.map(({ id }) => id), domains: ['mass', 'data-rate'] };
const configOf = (text: string) => parseConfig(text, words).config;
const settings = (text: string, path = 'a.md') => settingsFor(configOf(text), rules)(path);
const tuned = (text: string, one: Partial<Finding>, parts: Partial<Audit> = {}): readonly Finding[] =>
	settings(text).tune(audit([finding(one)], parts)).findings;

describe('rules', () => {
	test('that are off do not run', () => {
		const own = settings('rules: {unit-sense: off}').engineOf(engine());
		expect(own.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).filter(id => id !== 'unit-sense'));
	});
	test('of the project run after ours', () => {
		const own = settings('own: {mine: {forbidden: x, message: y}}');
		expect(own.engineOf(engine()).rules.at(-1)?.id).toBe('own/mine');
		expect(own.own.map(({ id }) => id)).toEqual(['own/mine']);
	});
	test.each([
		['minor', 'critical', 'minor'],
		['minor', 'info', 'info'],
		['major', 'minor', 'minor'],
		['major', 'critical', 'major'],
		['info', 'minor', 'info'],
	] as const)('graded %s: what was %s is %s', (wished, was, is) =>
		expect(tuned(`rules: {unit-sense: ${wished}}`, { severity: was })[0]?.severity).toBe(is),
	);
	test('may be raised: what the rule is sure of, not what it thinks milder of', () => {
		const raise = (severity: Finding['severity']) => tuned('rules: {untranslated: critical}', { rule: 'untranslated', severity })[0]?.severity;
		expect([raise('major'), raise('minor')]).toEqual(['critical', 'minor']);
	});
	test('are only heard when they are sure enough', () => {
		expect(tuned('rules: {unit-sense: {min-confidence: 0.99}}', { confidence: 0.98 })).toEqual([]);
		expect(tuned('rules: {unit-sense: {min-confidence: 0.9}}', { confidence: 0.98 })).toHaveLength(1);
	});
	test('have exceptions by evidence', () => {
		const one = { target: side(1, '第 400 場演出', '400 場演出'), source: side(1, '400 gig', '400 gig') };
		expect(tuned("rules: {unit-sense: {except: ['演出$']}}", one)).toEqual([]);
		expect(tuned("rules: {unit-sense: {except: ['^gig']}}", one)).toHaveLength(1);
	});
	test('can be locked', () => {
		expect(tuned('rules: {unit-sense: {locked: true}}', {})[0]?.locked).toBe(true);
		expect(tuned('rules: {}', {})[0]?.locked).toBeUndefined();
	});
	test('leave out what the file says is settled', () => {
		const pairs = [{ ...audit([]).pairs[0], state: 'locked' }] as Audit['pairs'];
		expect(tuned('skip: [locked]', {}, { pairs })).toEqual([]);
		expect(tuned('skip: [approved]', {}, { pairs })).toHaveLength(1);
	});
});

describe('overrides', () => {
	const text = `
locale: zh-TW
rules: {unit-sense: {severity: minor, locked: true}}
overrides:
  - paths: 'hk/**'
    locale: zh-HK
    domain: mass
    rules: {unit-sense: info, number-mismatch: off}
  - paths: '**/special.md'
    rules: {number-mismatch: major}
    own: {mine: {forbidden: x, message: y}}
`;
	test('hold for their paths, the last one most, and add up', () => {
		const of = settingsFor(configOf(text), rules);
		expect([of('a.md').locale, of('hk/a.md').locale, of('hk/a.md').domains]).toEqual(['zh-TW', 'zh-HK', ['mass']]);
		const has = (path: string, id: string): boolean =>
			of(path)
				.engineOf(engine())
				.rules.some(rule => rule.id === id);
		expect([has('a.md', 'number-mismatch'), has('hk/a.md', 'number-mismatch'), has('hk/special.md', 'number-mismatch')]).toEqual([true, false, true]);
		expect([has('hk/special.md', 'own/mine'), has('hk/a.md', 'own/mine')]).toEqual([true, false]);
		expect(of('hk/a.md').tune(audit([finding()])).findings[0]).toMatchObject({ severity: 'info', locked: true });
		expect(of('hk/b.md')).toBe(of('hk/a.md'));
	});
});

test('extended: the own word counts more, lists add up, files are replaced', () => {
	const base = configOf(
		'locale: zh-TW\nignore: [a]\nfiles: [x]\nrules: {unit-sense: {locked: true}, number-mismatch: off}\nown: {a: {forbidden: x, message: y}}',
	);
	const own = configOf('locale: zh-HK\nignore: [b]\nfiles: [y]\nrules: {unit-sense: minor}\nown: {b: {forbidden: x, message: y}}');
	const { locale, ignore, files, rules: both, own: patterns } = extended(base, own);
	expect([locale, ignore?.map(({ text }) => text), files?.map(({ path }) => path?.text), [...(patterns?.keys() ?? [])]]).toEqual([
		'zh-HK',
		['a', 'b'],
		['y'],
		['a', 'b'],
	]);
	expect(both?.get('unit-sense')).toEqual({ locked: true, severity: 'minor' });
	expect(both?.get('number-mismatch')).toEqual({ severity: 'off' });
});
