import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../reports/html/payload.js';
import type { Audit, Pair, Report } from '../../../src/model.js';
import { sourceWords } from '../../../src/score/words.js';
import { audit, finding, report, reviewedReport, sampleReport } from '../samples.js';

const there = (of: Report, most?: number): Report => unpack([...pack(of, most)].join(''));
const findingsOf = ({ audits }: Report) => audits.flatMap(({ findings }) => findings);

test('a report comes back with its findings, pairs and decisions', () => {
	for (const of of [sampleReport(), reviewedReport({ history: [], skipped: ['a'] })]) {
		const back = there(of);
		expect(findingsOf(back)).toEqual(findingsOf(of));
		expect(back.audits.map(({ pairs }) => pairs)).toEqual(of.audits.map(({ pairs }) => pairs));
		expect({ ...back, audits: [], rules: [] }).toEqual({ ...of, audits: [], rules: [] });
	}
});

test('the texts of a pair stand in the data once', () => {
	const text = 'We shipped the first modules.';
	const pair: Pair = { index: 0, kind: 'prose', source: { text, segments: [{ text, line: 7, column: 0 }] }, alignment: { by: 'given' } };
	const one = finding({ source: { line: 7, text, spans: [[0, 2]] } });
	const packed = [...pack(report([audit([one], { pairs: [pair] })]))].join('');
	expect(packed.split(text)).toHaveLength(2);
	expect(findingsOf(unpack(packed))).toEqual([one]);
});

test('of a large document only the pairs around findings go along, and its words are known', () => {
	const of = report([audit([finding({ pair: 600 }), finding({ pair: 601 })])]);
	const [back] = there(of, 100).audits as [Audit];
	expect(back.pairs).toHaveLength(1200);
	expect(Object.values(back.pairs).map(({ index }) => index)).toEqual([597, 598, 599, 600, 601, 602, 603, 604]);
	expect(sourceWords(back)).toBe(2400);
});

test('no text ends the script element that holds it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', '\u2028', ']]>'), (text, end) => {
			const of = report([audit([finding({ target: { line: 1, text: `${text}${end}`, spans: [] }, cause: end })], { pairs: [] })]);
			const packed = [...pack(of)].join('');
			expect(packed).not.toContain('<');
			expect(findingsOf(unpack(packed))).toEqual(findingsOf(of));
		}),
	);
});
