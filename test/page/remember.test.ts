import { describe, expect, test } from 'vitest';
import { nameOf, remembered } from '../../src/page/remember.js';
import { audit, decision, finding, report } from '../reports/samples.js';

test('the same findings have the same name, others another', () => {
	const one = report([audit([finding()])]);
	expect(nameOf(one)).toBe(nameOf(report([audit([finding({ status: 'confirmed', severity: 'minor' })])])));
	expect(nameOf(one)).not.toBe(nameOf(report([audit([finding({ fingerprint: 'v1:other' })])])));
});

describe('what a browser kept', () => {
	const nothing = { decisions: [], saved: 0, reviewer: { name: '', voice: 'reviewer' } };
	test('comes back', () => {
		const kept = { decisions: [decision()], saved: 1, reviewer: { name: 'Mei', voice: 'vendor' } };
		expect(remembered(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
	});
	test.each([[null], [undefined], ['x'], [{}], [{ decisions: 'many', saved: 'all', reviewer: 7 }], [[]]])('%j is nothing', kept => {
		expect(remembered(kept)).toEqual(nothing);
	});
	test('is believed as far as it is what was kept', () => {
		const kept = { decisions: [decision(), { id: 1 }, null], saved: 99, reviewer: { name: 'Mei', voice: 'king' } };
		expect(remembered(kept)).toEqual({ decisions: [decision()], saved: 1, reviewer: { name: 'Mei', voice: 'reviewer' } });
	});
});
