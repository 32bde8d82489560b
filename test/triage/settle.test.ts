import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audit, Decision, Finding, Pair, Segment } from '../../src/model.js';
import { type Accepted, acceptedIn, acceptedLine, parseAccepted } from '../../src/triage/accepted.js';
import { manualCause, manualFingerprint } from '../../src/triage/manual.js';
import { isOpen, settle } from '../../src/triage/settle.js';
import { audit, finding, side } from '../reports/samples.js';

const decision = (parts: Partial<Decision> = {}): Decision => ({
	id: 'a',
	at: '2026-01-01T00:00:00.000Z',
	by: 'mei',
	voice: 'reviewer',
	about: { fingerprint: 'v1:1' },
	verdict: 'dismissed',
	...parts,
});
const one = finding({ fingerprint: 'v1:1' });
const settledOne = (decisions: readonly Decision[], of: Finding = one): Finding => settle([audit([of])], decisions).audits[0]?.findings[0] as Finding;

describe('a decision', () => {
	test('closes its finding and no other', () => {
		const other = finding({ fingerprint: 'v1:2' });
		const [first, second] = settle([audit([one, other])], [decision()]).audits[0]?.findings ?? [];
		expect([first?.status, second?.status]).toEqual(['dismissed', 'open']);
	});
	test('may grade otherwise than the rule', () => {
		const { severity, category } = settledOne([decision({ verdict: 'confirmed', severity: 'minor', category: 'term' })]);
		expect([severity, category]).toEqual(['minor', 'term']);
	});
	test('is outdone by a later one, whatever their order', () => {
		const [early, late] = [decision(), decision({ id: 'b', at: '2026-01-02T00:00:00.000Z', verdict: 'confirmed' })];
		for (const order of [
			[early, late],
			[late, early],
		])
			expect(settledOne(order).status).toBe('confirmed');
	});
	test('can be taken back', () => {
		const back = decision({ id: 'b', at: '2026-01-02T00:00:00.000Z', verdict: 'open' });
		expect(settledOne([decision(), back])).toEqual(one);
	});
	test('on a cause holds in its document, or everywhere', () => {
		const here = decision({ about: { cause: one.cause, document: 'call.txt' } });
		const elsewhere = decision({ about: { cause: one.cause, document: 'other.txt' } });
		expect(settledOne([here]).status).toBe('dismissed');
		expect(settledOne([elsewhere]).status).toBe('open');
		expect(settledOne([decision({ about: { cause: one.cause } })]).status).toBe('dismissed');
	});
	test('on the finding itself outdoes one on its cause', () => {
		const cause = decision({ id: 'z', at: '2027-01-01T00:00:00.000Z', about: { cause: one.cause } });
		expect(settledOne([cause, decision({ verdict: 'confirmed' })]).status).toBe('confirmed');
	});
	test('whose finding is gone is stale; one on a cause never is', () => {
		const gone = decision({ about: { fingerprint: 'v1:gone' } });
		expect(settle([audit([one])], [gone, decision({ about: { cause: 'no/cause' } })]).stale).toEqual([gone]);
	});
});

test('a decision on a fingerprint by an earlier recipe holds, and is not stale', () => {
	const now = finding({ fingerprint: 'v2:9', formerly: ['v1:1'] });
	const { audits, stale } = settle([audit([now])], [decision()]);
	expect([audits[0]?.findings[0]?.status, stale]).toEqual(['dismissed', []]);
});

describe('a finding that is locked', () => {
	const locked = finding({ fingerprint: 'v1:1', locked: true });
	test.each(['dismissed', 'fixed'] as const)('stays open, though somebody called it %s', verdict => {
		const found = settledOne([decision({ verdict })], locked);
		expect([found.status, isOpen(found), found.decisions?.length]).toEqual(['open', true, 1]);
	});
	test('can be confirmed', () => expect(settledOne([decision({ verdict: 'confirmed' })], locked).status).toBe('confirmed'));
});

test('what is suppressed is not open', () => expect(isOpen(finding({ suppression: { by: 'baseline' } }))).toBe(false));

describe('voices', () => {
	const [reviewer, vendor] = [decision({ verdict: 'confirmed' }), decision({ id: 'b', voice: 'vendor', verdict: 'dismissed' })];
	test('that disagree make a dispute, in which the reviewer is followed', () => {
		const found = settledOne([vendor, reviewer]);
		expect([found.status, found.disputed, found.decisions?.length]).toEqual(['confirmed', true, 2]);
	});
	test('are closed by an arbiter', () => {
		const found = settledOne([reviewer, vendor, decision({ id: 'c', voice: 'arbiter', verdict: 'dismissed' })]);
		expect([found.status, found.disputed]).toEqual(['dismissed', undefined]);
	});
});

test('only what is dismissed or fixed is closed', () => {
	const open = (['open', 'confirmed', 'later', 'dismissed', 'fixed'] as const).filter(status => isOpen(finding({ status })));
	expect(open).toEqual(['open', 'confirmed', 'later']);
});

test('the order of a journal does not matter', () => {
	const verdict = fc.constantFrom('confirmed', 'dismissed', 'fixed', 'later', 'open');
	const about = fc.constantFrom({ fingerprint: 'v1:1' }, { cause: one.cause }, { cause: one.cause, document: 'call.txt' });
	const at = fc.integer({ min: 1, max: 4 }).map(day => `2026-01-0${day}T00:00:00.000Z`);
	const journal = fc.array(fc.record({ verdict, about, at, voice: fc.constantFrom('reviewer', 'vendor', 'arbiter') }), { maxLength: 12 });
	fc.assert(
		fc.property(journal, fc.integer({ min: 0, max: 11 }), (records, turn) => {
			const decisions = records.map((record, i) => decision({ ...(record as Partial<Decision>), id: String(i).padStart(2, '0') }));
			const turned = [...decisions.slice(turn), ...decisions.slice(0, turn)].reverse();
			expect(settledOne(turned)).toEqual(settledOne(decisions));
		}),
	);
});

describe('two reviewers at once', () => {
	const mei = decision({ id: 'm1', after: [] });
	const jun = decision({ id: 'j1', by: 'jun', at: '2026-01-02T00:00:00.000Z', verdict: 'confirmed', reason: 'it is wrong', after: [] });
	test('are in conflict, and both words are kept; the later one is followed', () => {
		const found = settledOne([mei, jun]);
		expect([found.status, found.conflict]).toEqual(['confirmed', [mei]]);
	});
	test('are not where the second one knew of the first', () => expect(settledOne([mei, { ...jun, after: ['m1'] }]).conflict).toBeUndefined());
	test('are not where they say the same', () => expect(settledOne([mei, { ...jun, verdict: 'dismissed' }]).conflict).toBeUndefined());
	test('are agreed when somebody who knew of both decides', () => {
		const agreed = decision({ id: 'm2', at: '2026-01-03T00:00:00.000Z', verdict: 'later', after: ['m1', 'j1'] });
		expect(settledOne([mei, jun, agreed])).toMatchObject({ status: 'later' });
		expect(settledOne([mei, jun, agreed]).conflict).toBeUndefined();
	});
	test('are not where the other took it back', () => {
		const back = decision({ id: 'm2', at: '2026-01-01T12:00:00.000Z', verdict: 'open', after: ['m1'] });
		expect(settledOne([mei, jun, back]).conflict).toBeUndefined();
	});
});

describe('an accepted rendering', () => {
	const rendering = { source: '800 gig', target: '800 場演出', rule: 'unit-sense', by: 'mei', at: '2026-01-01T00:00:00.000Z', note: 'a band' };
	const own = finding({
		fingerprint: 'v1:1',
		source: side(1, 'An 800 gig tour.', '800 gig'),
		target: side(2, '800 場演出的巡迴。', '800 場演出'),
	});
	const settledWith = (accepted: readonly Accepted[], decisions: readonly Decision[] = []): Finding =>
		settle([audit([own])], decisions, { accepted }).audits[0]?.findings[0] as Finding;
	test('closes what it speaks of, with its note as reason', () => {
		expect(settledWith([rendering])).toMatchObject({ status: 'dismissed', decisions: [{ by: 'mei', reason: 'a band' }] });
	});
	test('speaks of its own rule and words alone', () => {
		for (const other of [{ rule: 'number-mismatch' }, { target: '800 場' }, { source: '400 gig' }])
			expect(settledWith([{ ...rendering, ...other }]).status).toBe('open');
	});
	test('is outdone by a word on the finding', () => expect(settledWith([rendering], [decision({ verdict: 'confirmed' })]).status).toBe('confirmed'));
	test('is read back from its line', () => {
		expect(parseAccepted(acceptedLine(rendering))).toEqual(rendering);
		for (const bad of ['', '{}', '{"source":"a","target":"","rule":"b"}', 'null']) expect(parseAccepted(bad)).toBeUndefined();
	});
	test('stands without its line feed and behind a byte order mark; what is no rendering is named', () => {
		const line = acceptedLine(rendering);
		expect(acceptedIn({ whole: [`\ufeff${line}`, '<<<<<<< HEAD', ''], torn: line })).toEqual({
			accepted: [rendering, rendering],
			bad: [{ line: 2, text: '<<<<<<< HEAD', torn: false }],
		});
		expect(acceptedIn({ whole: [], torn: line.slice(0, 9) }).bad).toEqual([{ line: 1, text: line.slice(0, 9), torn: true }]);
	});
});

describe('an error that a reviewer added', () => {
	const text = (line: number, words: string): Segment => ({ text: words, line, column: 0 });
	const pair = (index: number, source: string, target: string): Pair => ({
		index,
		kind: 'prose',
		source: { text: source, segments: [text(index * 2 + 1, source)] },
		target: { text: target, segments: [text(index * 2 + 2, target)] },
		alignment: { by: 'given' },
	});
	const pairs = [pair(0, 'First.', '第一。'), pair(1, 'A steady-state business.', '這是國營企業。'), pair(2, 'Last.', '最後。')];
	const adds = { category: 'term', severity: 'major', comment: 'a calque' } as const;
	const place = { file: 'call.txt', source: side(3, 'A steady-state business.', 'steady-state'), target: side(4, '這是國營企業。', '國營') };
	const about = { fingerprint: manualFingerprint(place, adds) };
	const adding = decision({ id: 'm', about, verdict: 'confirmed', adds, seen: { ...place, rule: 'manual', cause: manualCause(place, adds) } });
	const settledIn = (own: readonly Pair[], decisions: readonly Decision[]) => settle([audit([one], { pairs: own })], decisions);

	test('is a finding like the others, in its place, and counts', () => {
		const { audits, stale } = settledIn(pairs, [adding]);
		const found = audits[0]?.findings[1];
		expect(found).toMatchObject({
			rule: 'manual',
			category: 'term',
			severity: 'major',
			status: 'confirmed',
			pair: 1,
			target: { line: 4, spans: [[2, 4]] },
		});
		expect(found && isOpen(found)).toBe(true);
		expect(stale).toEqual([]);
	});
	test('moves with its line', () => {
		const moved = [pair(0, 'A new one.', '新的。'), ...pairs.map((own, i) => pair(i + 1, own.source?.text ?? '', own.target?.text ?? ''))];
		expect(settledIn(moved, [adding]).audits[0]?.findings.at(-1)).toMatchObject({ pair: 2, target: { line: 6 } });
	});
	test('goes with a file that was renamed, its line corrected elsewhere or not, and not with a copy', () => {
		const fileOf = (own: readonly Pair[], file: string) => audit([], { pairs: own, file });
		const corrected = [pair(0, 'A steady-state business.', '那是一家國營企業。')];
		const others = fileOf([pair(0, 'First.', '第一。')], 'a.txt');
		const carriedIn = (gone: boolean, ...audits: readonly Audit[]) =>
			settle(audits, [adding], { gone: () => gone }).audits.map(({ file, findings }) => [file, ...findings.map(({ rule }) => rule)]);
		expect(carriedIn(true, others, fileOf(pairs, 'new.txt'))).toEqual([['a.txt'], ['new.txt', 'manual']]);
		expect(carriedIn(true, fileOf(corrected, 'b.txt'), fileOf(pairs, 'new.txt'))).toEqual([['b.txt'], ['new.txt', 'manual']]);
		expect(carriedIn(true, others, fileOf(corrected, 'new.txt'))).toEqual([['a.txt'], ['new.txt', 'manual']]);
		expect(carriedIn(false, fileOf(pairs, 'copy.txt'))).toEqual([['copy.txt']]);
		expect(settle([fileOf(pairs, 'new.txt')], [adding], { gone: () => true }).stale).toEqual([]);
	});
	test('stays on its words when the line is corrected elsewhere', () => {
		const corrected = [pairs[0], pair(1, 'A steady-state business.', '那是一家國營企業。'), pairs[2]] as readonly Pair[];
		expect(settledIn(corrected, [adding]).audits[0]?.findings.at(-1)).toMatchObject({ rule: 'manual', target: { spans: [[4, 6]] } });
	});
	test('is stale when its words are gone, done when it was fixed, and gone when it was taken back', () => {
		const without = [pairs[0], pair(1, 'A steady-state business.', '這是穩健的事業。'), pairs[2]] as readonly Pair[];
		expect(settledIn(without, [adding])).toMatchObject({ audits: [{ findings: [one] }], stale: [adding] });
		const fixed = decision({ id: 'n', at: '2026-01-02T00:00:00.000Z', about, verdict: 'fixed', text: '這是穩健的事業。' });
		expect(settledIn(without, [adding, fixed]).stale).toEqual([]);
		const back = decision({ id: 'n', at: '2026-01-02T00:00:00.000Z', about, verdict: 'open' });
		expect(settledIn(pairs, [adding, back]).audits[0]?.findings).toHaveLength(1);
	});
});
