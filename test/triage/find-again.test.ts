/** Whether decisions find their findings again, through the whole way: two states of a document, audited. */

import { describe, expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';
import type { Audit, Decision, Finding } from '../../src/model.js';
import { settle } from '../../src/triage/settle.js';
import { finding, audit as sampleAudit, side } from '../reports/samples.js';
import { decisionOn } from './decisions.js';

const auditOf = (text: string, file = 'call.txt'): Audit => audit(readDocument(new TextEncoder().encode(text), file), { locale: 'zh-TW' });

const summary = '本季出貨 400 場演出模組，營收年增一成，員工都很開心。';
const lines = [
	summary,
	'We shipped 400 gig modules to three customers.',
	'我們向三家客戶出貨 400 場演出模組。',
	'Revenue was $4.8 million in the third quarter.',
	'第二季營收為 48 萬美元。',
	'Thank you all for joining us today.',
	'感謝各位今天的參與。',
];
const document = (changed: Readonly<Record<number, string>> = {}): string => lines.map((line, i) => changed[i] ?? line).join('\n');

/** Which findings of the second state are dismissed after all of the first one's were, as `rule: words`. */
function carried(
	before: Audit,
	after: Audit,
	gone: (file: string) => boolean = () => false,
): { dismissed: readonly string[]; open: readonly string[]; stale: readonly Decision[] } {
	const decisions = before.findings.map(each => decisionOn(each, { reason: nameOf(each) }));
	const { audits, stale } = settle([after], decisions, { gone });
	const findings = audits[0]?.findings ?? [];
	for (const each of findings) if (each.status === 'dismissed') expect(each.decisions?.[0].reason?.split(':')[0]).toBe(each.rule);
	return {
		dismissed: findings.filter(({ status }) => status === 'dismissed').map(nameOf),
		open: findings.filter(({ status }) => status === 'open').map(nameOf),
		stale,
	};
}

const nameOf = ({ rule, source, target }: Finding): string =>
	`${rule}: ${[source, target].map(own => own?.spans.map(([from, to]) => own.text.slice(from, to)).join(' ')).join('|')}`;

const before = auditOf(document());
const all = before.findings.map(nameOf);

test('the document has findings of several kinds, on one line and on a line alone', () => {
	expect(before.findings.length).toBeGreaterThanOrEqual(4);
	expect(new Set(before.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(3);
	expect(before.findings.some(({ source, target }) => !source && target?.text === summary)).toBe(true);
});

describe('decisions survive', () => {
	test.each([
		['nothing', document(), 'call.txt'],
		['inserted lines', `A line that stands first.\n第一行。\n${document()}\nAnd a last one.\n最後一行。`, 'call.txt'],
		['another order', [...lines.slice(3), ...lines.slice(0, 3)].join('\n'), 'call.txt'],
		['a renamed file', document(), 'renamed.txt'],
		['a renamed file with inserted lines', `A line that stands first.\n第一行。\n${document()}`, 'renamed.txt'],
	])('%s', (_, text, file) => {
		const { dismissed, open, stale } = carried(before, auditOf(text, file), name => name === 'call.txt' && file !== name);
		expect([...dismissed].sort()).toEqual([...all].sort());
		expect([open, stale]).toEqual([[], []]);
	});

	test('the fix of another mistake on the same line', () => {
		const fixed = document({ 4: '第三季營收為 48 萬美元。' });
		const { dismissed, open } = carried(before, auditOf(fixed));
		expect(open).toEqual([]);
		expect(dismissed.some(name => name.includes('48 萬美元'))).toBe(true);
	});
	test('the fix of another mistake on a line that stands alone', () => {
		const { dismissed, open } = carried(before, auditOf(document({ 0: summary.replace('一成', '兩成五') })));
		expect(open.filter(name => name.includes('演出'))).toEqual([]);
		expect(dismissed.filter(name => name.includes('|400 場演出') || name.includes('場演出')).length).toBe(
			all.filter(name => name.includes('場演出')).length,
		);
	});
	test('a correction of the English elsewhere in the line', () => {
		const { open } = carried(before, auditOf(document({ 1: 'We have shipped 400 gig modules to three customers.' })));
		expect(open).toEqual([]);
	});
});

describe('decisions lapse', () => {
	test('when their own evidence changed, and are shown as stale', () => {
		const { open, stale, dismissed } = carried(before, auditOf(document({ 2: '我們向三家客戶出貨 400 克模組。' })));
		expect(open.some(name => name.startsWith('unit-sense'))).toBe(true);
		expect(stale.some(({ reason }) => reason?.startsWith('unit-sense'))).toBe(true);
		expect(dismissed.length).toBeGreaterThan(0);
	});
	test('not when the finding was fixed: that is done', () => {
		const one = before.findings.find(({ target }) => target?.line === 3);
		if (!one) throw new Error('no finding');
		const decisions = [decisionOn(one, { verdict: 'fixed', text: '我們向三家客戶出貨 400G 模組。' })];
		expect(settle([auditOf(document({ 2: '我們向三家客戶出貨 400G 模組。' }))], decisions).stale).toEqual([]);
	});
	test('not for a file that is there and was not looked at', () =>
		expect(carried(before, auditOf('Hello there, everybody.\n大家好。', 'other.txt')).stale).toEqual([]));
});

describe('a copy is not a renamed file', () => {
	test('while the first one is there', () => expect(carried(before, auditOf(document(), 'copy.txt')).dismissed).toEqual([]));
});

const shipped = 'We shipped the first 800 gig modules in the quarter.';
const line = (text: string, ...pieces: readonly string[]) => side(12, text, ...pieces);
const one = finding({ fingerprint: 'v1:old', source: line(shipped, '800 gig'), target: line('本季首批 800 場演出模組出貨。', '800 場演出') });

test('another version of the tool may mark a word more', () => {
	const now = { ...one, fingerprint: 'v2:new', target: line('本季首批 800 場演出模組出貨。', '800 場演出模組') };
	expect(settle([sampleAudit([now])], [decisionOn(one)]).audits[0]?.findings[0]?.status).toBe('dismissed');
});
test('but not another place of the line', () => {
	const now = { ...one, fingerprint: 'v2:new', source: line(shipped, 'quarter'), target: line('本季首批 800 場演出模組出貨。', '本季') };
	expect(settle([sampleAudit([now])], [decisionOn(one)]).audits[0]?.findings[0]?.status).toBe('open');
});
test('a fix that was carried out is not taken for that of a line like it', () => {
	const alone = finding({ fingerprint: 'v1:a', target: line('本季首批 800 場演出模組出貨，反應很好。', '800 場演出') });
	const other = finding({ fingerprint: 'v1:b', target: side(40, '本季首批 800 場演出模組交貨，反應很好。', '800 場演出') });
	const fixed = decisionOn(alone, { verdict: 'fixed', text: '本季首批 800G 模組出貨，反應很好。' });
	expect(settle([sampleAudit([other])], [fixed]).audits[0]?.findings[0]?.status).toBe('open');
});
test('a twin of the line changes nothing for the first one', () => {
	const twice = auditOf(`${document()}\n${lines[3]}\n${lines[4]}`);
	const { open } = carried(before, twice);
	expect(open.length).toBe(all.filter(name => name.includes('48 萬') || name.includes('第二季')).length);
});
test('a decision on a cause goes with the file', () => {
	const decisions = [decisionOn(one, { about: { cause: one.cause, document: 'call.txt' } })];
	const renamed = sampleAudit([{ ...one, file: 'new.txt', fingerprint: 'v1:new' }], { file: 'new.txt' });
	expect(settle([renamed], decisions, { gone: () => true }).audits[0]?.findings[0]?.status).toBe('dismissed');
	expect(settle([renamed], decisions).audits[0]?.findings[0]?.status).toBe('open');
});
