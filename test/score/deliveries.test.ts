import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audit, Finding, Pair } from '../../src/model.js';
import { compareDeliveries } from '../../src/score/deliveries.js';
import { audit, finding, side } from '../reports/samples.js';

const pair = (english: string, chinese: string): Pair => ({
	index: 0,
	kind: 'prose',
	source: { text: english, segments: [{ text: english, line: 1, column: 0 }] },
	target: { text: chinese, segments: [{ text: chinese, line: 2, column: 0 }] },
	alignment: { by: 'given' },
});
const gig = (english: string, chinese: string, parts: Partial<Finding> = {}): Finding =>
	finding({ source: side(1, english, '800 gig'), target: side(2, chinese, '場演出'), ...parts });
const delivery = (findings: readonly Finding[], file = 'call.txt'): Audit =>
	audit(findings, { file, pairs: findings.map(({ source, target }) => pair(source?.text ?? '', target?.text ?? '')) });

const first = gig('We ship 800 gig now.', '我們出貨 800 場演出。');
const second = gig('More 800 gig later.', '之後還有 800 場演出。');

describe('two deliveries', () => {
	test('in which nothing changed but name and line', () => {
		const moved = { ...first, file: 'v2/call.txt', fingerprint: 'v1:other', target: side(90, first.target?.text ?? '', '場演出') };
		expect(compareDeliveries([delivery([first])], [delivery([moved], 'v2/call.txt')])).toMatchObject({
			added: [],
			fixed: [],
			gone: [],
			remaining: [{ before: first, after: moved }],
		});
	});
	test('one mistake fixed, one made', () => {
		const fixedLine = pair('We ship 800 gig now.', '我們出貨 800G。');
		const after = audit([second], { pairs: [fixedLine, pair(second.source?.text ?? '', second.target?.text ?? '')] });
		const found = compareDeliveries([delivery([first])], [after]);
		expect(found).toMatchObject({ fixed: [first], gone: [], remaining: [], added: [{ finding: second, again: false }] });
	});
	test('a mistake in a line that was right before is told apart', () => {
		const before = audit([], { pairs: [pair(first.source?.text ?? '', '我們出貨 800G。')] });
		expect(compareDeliveries([before], [delivery([first])]).added).toEqual([{ finding: first, again: true }]);
	});
	test('a line that was taken out is gone, not fixed', () => {
		expect(compareDeliveries([delivery([first])], [delivery([])])).toMatchObject({ fixed: [], gone: [first] });
	});
	test('a wrong word changed to another wrong word is still there', () => {
		const changed = finding({ source: first.source as never, target: side(2, '我們出貨 800 場表演。', '場表演') });
		expect(compareDeliveries([delivery([first])], [delivery([changed])]).remaining).toEqual([{ before: first, after: changed }]);
	});
	test('another rule on the same words is another finding', () => {
		const other = { ...first, rule: 'number-mismatch' as const };
		expect(compareDeliveries([delivery([first])], [delivery([other])])).toMatchObject({ fixed: [first], added: [{ finding: other }] });
	});
	test('twins are paired off one by one, the file of the same name first', () => {
		const [a, b] = [first, { ...first, file: 'b.txt' }];
		const found = compareDeliveries([delivery([a]), delivery([b], 'b.txt')], [delivery([b], 'b.txt')]);
		expect(found.remaining).toEqual([{ before: b, after: b }]);
		expect(found.fixed).toEqual([a]);
	});
	test('dismissed findings are nobody’s business', () => {
		const none = { added: [], fixed: [], gone: [], remaining: [] };
		expect(compareDeliveries([delivery([{ ...first, status: 'dismissed' }])], [delivery([{ ...second, status: 'dismissed' }])])).toEqual(none);
	});
});

test('every finding is somewhere, once', () => {
	const list = fc.array(fc.constantFrom(first, second, { ...first, file: 'b.txt' }, { ...second, rule: 'number-mismatch' as const }));
	fc.assert(
		fc.property(list, list, (before, after) => {
			const [old, now] = [before.map(each => ({ ...each })), after.map(each => ({ ...each }))];
			const { added, fixed, gone, remaining } = compareDeliveries([delivery(old)], [delivery(now)]);
			expect(new Set([...fixed, ...gone, ...remaining.map(each => each.before)])).toEqual(new Set(old));
			expect(fixed.length + gone.length + remaining.length).toBe(old.length);
			expect(added.length + remaining.length).toBe(now.length);
		}),
	);
});
