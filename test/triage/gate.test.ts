import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { gate } from '../../src/triage/gate.js';
import { audit, finding } from '../reports/samples.js';

const code = (findings: readonly Partial<Finding>[], failOn: 'critical' | 'major' | 'minor' = 'major', most = 0): 0 | 1 =>
	gate([audit(findings.map(finding))], { failOn, most });

describe('the gate', () => {
	test.each([
		['critical', 'critical', 1],
		['major', 'critical', 0],
		['major', 'major', 1],
		['minor', 'major', 0],
		['minor', 'minor', 1],
		['info', 'minor', 0],
	] as const)('%s at --fail-on %s gives %i', (severity, failOn, expected) => expect(code([{ severity }], failOn)).toBe(expected));
	test.each([
		['nothing', [], 0],
		['dismissed', [{ status: 'dismissed' }], 0],
		['fixed', [{ status: 'fixed' }], 0],
		['confirmed', [{ status: 'confirmed' }], 1],
		['later', [{ status: 'later' }], 1],
		['in the baseline', [{ suppression: { by: 'baseline' } }], 0],
		['silenced', [{ suppression: { by: 'comment', line: 1, reason: 'x' } }], 0],
		['advisory', [{ suppression: { by: 'ruleset', ruleset: 2 } }], 0],
	] as const)('%s', (_, findings, expected) => expect(code(findings as readonly Partial<Finding>[])).toBe(expected));
	test('lets pass as many as it may, over all documents', () => {
		expect(code([{}, {}], 'major', 2)).toBe(0);
		expect(gate([audit([finding(), finding()]), audit([finding()])], { failOn: 'major', most: 2 })).toBe(1);
	});
});
