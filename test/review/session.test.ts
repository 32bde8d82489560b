/** What keys decide: pressed on a session, read off its journal and its state. */

import { describe, expect, test } from 'vitest';
import type { Decision, Finding } from '../../src/model.js';
import { currentFinding, findingAt } from '../../src/review/state.js';
import { lineOf, parseDecision } from '../../src/triage/record.js';
import { settle } from '../../src/triage/settle.js';
import { decisionOn } from '../triage/decisions.js';
import { auditOf, call, materialOf, type Tried, tried } from './material.js';

const audit = auditOf(call);
const fresh = (decisions: readonly Decision[] = []): Tried => tried(materialOf([audit], decisions));

/** By line: the list as a reviewer reads a document. */
function byLine(decisions: readonly Decision[] = []): Tried {
	const own = fresh(decisions);
	own.press('v', 'v', 'v', 'g');
	return own;
}

const chosen = ({ session: { state } }: Tried): Finding => findingAt(state, currentFinding(state)) as Finding;
const statuses = ({ session: { state } }: Tried): Readonly<Record<string, number>> =>
	Object.fromEntries(Object.entries(state.board.counts).filter(([, count]) => count > 0));
/** What another run of the program makes of the journal. */
const read = ({ journal }: Tried): readonly Finding[] =>
	settle(
		[audit],
		journal.map(decision => parseDecision(lineOf(decision)) as Decision),
	).audits[0]?.findings ?? [];
const notice = ({ session: { state } }: Tried): string => state.notice?.text ?? '';
const at = (own: Tried, line: number): Finding =>
	own.session.state.board.findings.find(({ target, rule }) => target?.line === line && rule !== 'segment-unpaired') as Finding;

test('the document has what the tests need', () => {
	expect(audit.findings.filter(({ cause }) => cause === 'unit-sense/gig→演出').length).toBeGreaterThanOrEqual(3);
	expect(at(fresh(), 5).edits.length).toBeGreaterThan(0);
	expect(audit.findings.filter(({ target }) => target?.line === 5).length).toBeGreaterThanOrEqual(2);
});

describe('one key a verdict', () => {
	test.each([
		['c', 'confirmed'],
		['d', 'dismissed'],
		['s', 'later'],
		['f', 'fixed'],
	] as const)('%s: %s, on the disk, and on to the next', (key, verdict) => {
		const own = byLine();
		own.press('tab', ':', '"3"', 'enter');
		const before = chosen(own);
		own.press(key);
		expect(own.journal).toHaveLength(1);
		expect(own.journal[0]).toMatchObject({
			by: 'mei',
			voice: 'reviewer',
			verdict,
			about: { fingerprint: before.fingerprint },
			seen: { file: 'call.txt', rule: before.rule },
		});
		expect(read(own).find(({ fingerprint }) => fingerprint === before.fingerprint)?.status).toBe(verdict);
		expect(notice(own)).toMatch(/^saved/);
		expect(chosen(own).fingerprint).not.toBe(before.fingerprint);
		expect(chosen(own).status).toBe('open');
	});
	test('a fix takes the suggestion, the whole line', () => {
		const own = byLine();
		own.press(':', '"3"', 'enter', 'f');
		expect(own.journal[0]?.text).toBe('我們向三家客戶出貨 400G模組。');
	});
	test('nothing is called saved that is not, and nothing is decided then', () => {
		const own = byLine();
		own.fail(new Error('the disk is full'));
		own.press('c');
		expect(notice(own)).toBe('NOT saved: the disk is full');
		expect(statuses(own)).toEqual({ open: audit.findings.length });
		own.fail(undefined);
		own.press('c');
		expect(statuses(own)).toMatchObject({ confirmed: 1 });
	});
	test('a key that can do nothing says why', () => {
		const own = byLine();
		own.press('u');
		expect(notice(own)).toBe('nothing to undo');
		own.press('x');
		expect(notice(own)).toMatch(/^x does nothing/);
	});
	test('everything decided is said', () => {
		const own = byLine();
		own.press(...audit.findings.map(() => 'd'));
		expect(statuses(own)).toEqual({ dismissed: audit.findings.length });
		expect(notice(own)).toMatch(/everything is decided$/);
	});
});

describe('a finding of a rule that the configuration locks', () => {
	const locked = { ...audit, findings: audit.findings.map(finding => ({ ...finding, locked: true as const })) };
	test.each(['d', 'D', 'a'])('%s says why not and decides nothing', key => {
		const own = tried(materialOf([locked]));
		own.press('tab', key);
		expect(own.journal).toEqual([]);
		expect(notice(own)).toContain('locks this rule');
	});
	test('can be confirmed', () => {
		const own = tried(materialOf([locked]));
		own.press('tab', 'c');
		expect(own.journal[0]?.verdict).toBe('confirmed');
	});
});

describe('a dismissal', () => {
	test('may have a reason', () => {
		const own = byLine();
		own.press(':', '"13"', 'enter', 'D', '1', '"樂團"', 'enter');
		expect(own.journal[0]).toMatchObject({ verdict: 'dismissed', reason: '樂團' });
	});
	test('is left by Esc', () => {
		const own = byLine();
		own.press('D', 'escape');
		expect([own.journal.length, own.session.state.prompt]).toEqual([0, undefined]);
	});
});

describe('how far', () => {
	const gig = 'unit-sense/gig→演出';
	test('a cause that stands as one row is decided as one, in this document', () => {
		const own = fresh();
		expect(own.session.state.rows[own.session.state.cursor]?.kind).toBe('cause');
		own.press('d', 'enter');
		expect(own.journal).toHaveLength(1);
		expect(own.journal[0]?.about).toEqual({ cause: gig, document: 'call.txt' });
		const places = audit.findings.filter(({ cause }) => cause === gig).length;
		expect(statuses(own).dismissed).toBe(places);
		expect(read(own).filter(({ status }) => status === 'dismissed')).toHaveLength(places);
		own.press('u');
		expect(statuses(own)).toEqual({ open: audit.findings.length });
	});
	test('or in the project', () => {
		const own = fresh();
		own.press('c');
		const { prompt } = own.session.state;
		const options = prompt?.kind === 'choice' && prompt.choice.about === 'reach' ? prompt.choice.options.map(({ scope }) => scope) : [];
		expect(options).toEqual(['place', 'document', 'project']);
		own.press('3');
		expect(own.journal[0]?.about).toEqual({ cause: gig });
	});
	test('or one place of it; then the next place is on', () => {
		const own = fresh();
		own.press('c', '1');
		expect(statuses(own)).toMatchObject({ confirmed: 1 });
		expect(own.session.state.rows[own.session.state.cursor]?.kind).toBe('cause');
		expect(chosen(own).status).toBe('open');
	});
	test('the same text elsewhere, with one undo', () => {
		const own = byLine();
		own.press(':', '"7"', 'enter', 'F', '2');
		expect(own.journal.map(({ verdict }) => verdict)).toEqual(['fixed', 'fixed']);
		expect(new Set(own.journal.map(({ batch }) => batch)).size).toBe(1);
		expect(statuses(own)).toMatchObject({ fixed: 2 });
		own.press('u');
		expect(statuses(own)).toEqual({ open: audit.findings.length });
		own.press('U');
		expect(statuses(own)).toMatchObject({ fixed: 2 });
	});
	test('a fix of a cause fixes every place', () => {
		const own = fresh();
		own.press('f', 'enter');
		expect(own.journal.every(({ verdict, text }) => verdict === 'fixed' && text?.includes('400G'))).toBe(true);
		expect(own.journal.length).toBe(audit.findings.filter(({ cause, edits }) => cause === gig && edits.length > 0).length);
	});
	test('the places that are left are told of', () => {
		const own = byLine();
		own.press(':', '"7"', 'enter', 'c');
		expect(notice(own)).toBe('saved: confirmed; 1 place with the same text is open: C');
	});
	test('a word on a place outdoes one on its cause', () => {
		const own = fresh();
		own.press('l', 'c', 'h', 'd', 'enter');
		expect(statuses(own)).toMatchObject({ confirmed: 1 });
	});
});

describe('editing', () => {
	const other = '我們是穩健的事業。';
	test('takes the line as it was typed, and closes what the line has no more', () => {
		const own = byLine();
		own.press(':', '"5"', 'enter', 'e', 'ctrl+u', '"第三季營收為 480 萬美元。"', 'enter');
		expect(own.journal.map(({ verdict, text }) => [verdict, text])).toEqual(own.journal.map(() => ['fixed', '第三季營收為 480 萬美元。']));
		expect(own.journal.length).toBe(audit.findings.filter(({ target }) => target?.line === 5).length);
		expect(notice(own)).toMatch(/^saved: line 5 is fixed, and \d other finding/);
		own.press('u');
		expect(statuses(own)).toEqual({ open: audit.findings.length });
	});
	test('says what is still wrong with the new line', () => {
		const problem = at(byLine(), 5);
		const own = tried(materialOf([audit]), {}, { problemsWith: () => [problem] });
		own.press('v', 'v', 'v', ':', '"5"', 'enter', 'e', '"x"', 'enter');
		expect(notice(own)).toContain('the new line still has');
	});
	test('starts from the fixes that were taken', () => {
		const own = byLine();
		own.press(':', '"5"', 'enter', 'f');
		const line = own.journal[0]?.text;
		own.press(':', '"5"', 'enter', 'e');
		const { prompt } = own.session.state;
		expect(prompt?.kind === 'line' && prompt.editor.text).toBe(line);
	});
	test('pasted text is taken as one line; elsewhere it is not', () => {
		const own = byLine();
		own.press(':', '"13"', 'enter', 'e', 'ctrl+u');
		own.session.dispatch({ type: 'key', key: { name: 'paste', text: `${other}\n` } });
		own.press('enter');
		expect(own.journal[0]?.text).toBe(`${other} `);
		own.session.dispatch({ type: 'key', key: { name: 'paste', text: 'dddd' } });
		expect(own.journal).toHaveLength(1);
	});
	test('what was not changed is no decision', () => {
		const own = byLine();
		own.press(':', '"13"', 'enter', 'e', 'enter');
		expect([own.journal.length, notice(own)]).toEqual([0, 'line 13 was not changed']);
	});
});

test('a suggestion that wants the words of a fix is refused, and both are named', () => {
	const [one] = audit.findings.filter(({ target }) => target?.line === 13);
	if (!one?.target) throw new Error('no finding');
	const twin: Finding = { ...one, rule: 'unit-sense', cause: 'unit-sense/x', fingerprint: 'v1:twin', edits: [{ span: [3, 8], text: '七千' }] };
	const own = tried(materialOf([{ ...audit, findings: [one, twin] }]));
	own.press('v', 'v', 'v', 'g', 'f', 'f');
	expect(own.journal).toHaveLength(1);
	expect(notice(own)).toContain(`another one want the same words: ${one.rule}`);
});

describe('saying more', () => {
	test('another severity confirms, and is kept by the next verdict', () => {
		const own = byLine();
		own.press(':', '"13"', 'enter', '3');
		expect(own.journal[0]).toMatchObject({ verdict: 'confirmed', severity: 'minor' });
		own.press(':', '"13"', 'enter', 's');
		expect(own.journal[1]).toMatchObject({ verdict: 'later', severity: 'minor', after: [own.journal[0]?.id] });
		expect(at(own, 13).severity).toBe('minor');
		own.press('u', 'u');
		expect(at(own, 13).severity).toBe('critical');
	});
	test('who is responsible', () => {
		const own = byLine();
		own.press('d', 'k', 'b', '4');
		expect(own.journal[1]).toMatchObject({ verdict: 'dismissed', responsible: 'preference' });
	});
	test('a rendering is accepted for good: one line, and every place of it is closed', () => {
		const own = byLine();
		own.press(':', '"7"', 'enter', 'a', '"a band"', 'enter');
		expect(own.lines.accepted).toHaveLength(1);
		expect(JSON.parse(own.lines.accepted[0] ?? '')).toMatchObject({
			source: '400 gig',
			target: '400 場演出',
			rule: 'unit-sense',
			by: 'mei',
			note: 'a band',
		});
		expect(own.journal[0]).toMatchObject({ verdict: 'dismissed', wrote: { to: 'accepted' } });
		expect([3, 7, 9].map(line => at(own, line).status)).toEqual(['dismissed', 'dismissed', 'dismissed']);
		own.press('u');
		expect(own.lines.accepted).toEqual([]);
		expect([3, 7, 9].map(line => at(own, line).status)).toEqual(['open', 'open', 'open']);
		own.press('U');
		expect(at(own, 9).status).toBe('dismissed');
	});
	test('a term goes to the glossary: one line, and the finding stays as it is', () => {
		const own = byLine();
		own.press(':', '"3"', 'enter', 't', 'enter', 'ctrl+u', '"四百吉"', 'enter', '"per meeting"', 'enter');
		expect(own.lines.glossary).toEqual(['400 gig\t四百吉\t\t\tpreferred\tper meeting\tmei']);
		expect(at(own, 3).status).toBe('open');
		own.press('u');
		expect(own.lines.glossary).toEqual([]);
	});
});

test('a line beside the journal and its decision are written both or not at all', () => {
	const own = byLine();
	own.fail(new Error('the disk is full'));
	own.press(':', '"7"', 'enter', 'a', 'enter');
	expect([own.lines.accepted, own.journal, notice(own)]).toEqual([[], [], 'NOT saved: the disk is full']);
	expect(at(own, 7).status).toBe('open');
});

describe('an error that no rule saw', () => {
	const add = (): Tried => {
		const own = fresh();
		own.press(':', '"11"', 'enter', 'm', 'right', 'right', 'right', ' ', 'right', ' ', 'tab', 'w', 'enter');
		const category = own.session.state.prompt;
		expect(category?.kind === 'choice' && category.choice.about).toBe('category');
		own.press('b', '2', '"a calque"', 'enter');
		return own;
	};
	test('is marked, graded, commented, and counts like the others', () => {
		const own = add();
		expect(own.journal[0]).toMatchObject({
			verdict: 'confirmed',
			adds: { severity: 'major', comment: 'a calque' },
			seen: { rule: 'manual', target: { line: 11, spans: [[3, 5]] } },
		});
		expect(own.session.state.board.findings).toHaveLength(audit.findings.length + 1);
		expect(read(own).find(({ rule }) => rule === 'manual')).toMatchObject({ status: 'confirmed', severity: 'major' });
	});
	test('can be taken back and taken again', () => {
		const own = add();
		own.press('u');
		expect(own.session.state.board.findings).toHaveLength(audit.findings.length);
		own.press('U');
		expect(own.session.state.board.findings).toHaveLength(audit.findings.length + 1);
	});
	test('can be fixed like the others', () => {
		const own = add();
		own.press('j', 'e', 'ctrl+u', '"我們是穩健的事業。"', 'enter');
		expect(own.journal.at(-1)).toMatchObject({ verdict: 'fixed', text: '我們是穩健的事業。', about: own.journal[0]?.about });
	});
});

describe('undo', () => {
	test('has no end, and lasts: a new session takes back what an old one decided', () => {
		const first = byLine();
		first.press('c', 'd', 's');
		const second = byLine(first.journal);
		expect(statuses(second)).toMatchObject({ confirmed: 1, dismissed: 1, later: 1 });
		second.press('u', 'u', 'u', 'u');
		expect(statuses(second)).toEqual({ open: audit.findings.length });
		expect(notice(second)).toBe('nothing to undo');
		const third = byLine(second.journal);
		third.press('U', 'U');
		expect(statuses(third)).toMatchObject({ confirmed: 1, dismissed: 1 });
	});
	test("leaves another's later word alone", () => {
		const own = byLine();
		own.press('c');
		const [mine] = own.journal;
		if (!mine) throw new Error('nothing decided');
		const theirs = { ...mine, id: 'theirs', by: 'jun', at: '2027-01-01T00:00:00.000Z', verdict: 'dismissed' } as const;
		own.session.dispatch({ type: 'decided', decisions: [theirs], own: false, notice: { kind: 'hint', text: '' } });
		own.press('u');
		expect(notice(own)).toMatch(/^not undone: jun/);
		expect(own.journal).toHaveLength(1);
	});
});

test('two who decide at once: the other word is shown, and whoever decides next settles it', () => {
	const [one] = audit.findings;
	if (!one) throw new Error('no finding');
	const theirs = decisionOn(one, { by: 'jun', after: [], at: '2026-03-01T00:00:00.000Z' });
	let news: readonly Decision[] = [theirs];
	const own = tried(
		materialOf([audit]),
		{},
		{
			news() {
				const told = news;
				news = [];
				return told;
			},
		},
	);
	own.press('v', 'v', 'v', 'g', 'c');
	expect(own.session.look()).toBe(true);
	expect(notice(own)).toBe('jun has decided 1 finding meanwhile');
	const board = (): Finding => own.session.state.board.findings[0] as Finding;
	expect([board().status, board().conflict?.map(({ by }) => by)]).toEqual(['dismissed', ['mei']]);
	own.press('g', 'c');
	expect([board().status, board().conflict]).toEqual(['confirmed', undefined]);
});

describe('looking', () => {
	const rows = ({ session: { state } }: Tried): number => state.rows.filter(({ kind }) => kind === 'finding').length;
	test('a filter narrows while it is typed, Esc leaves it, and again', () => {
		const own = byLine();
		own.press('/', '"rule:unit"');
		expect(rows(own)).toBe(audit.findings.filter(({ rule }) => rule.includes('unit')).length);
		own.press('escape');
		expect(rows(own)).toBe(audit.findings.length);
		own.press('/', '"severity:critical 存貨"', 'enter');
		expect(rows(own)).toBe(1);
		own.press('escape');
		expect(rows(own)).toBe(audit.findings.length);
	});
	test('n and N go from match to match and around', () => {
		const own = byLine();
		own.press('/', '"gig"', 'enter', 'g');
		const first = chosen(own);
		own.press('n');
		expect(chosen(own)).not.toBe(first);
		own.press('N', 'N');
		own.press('n');
		expect(chosen(own)).toBe(first);
	});
	test('only what is open', () => {
		const own = byLine();
		own.press('o', 'c');
		expect(rows(own)).toBe(audit.findings.length - 1);
	});
	test('a line without a finding is shown in the whole text', () => {
		const own = fresh();
		own.press(':', '"11"', 'enter');
		const { state } = own.session;
		expect([state.view.grouping, state.rows[state.cursor]]).toMatchObject(['text', { kind: 'pair', pair: { target: { text: '我們是國營企業。' } } }]);
		own.press(':', '"x"', 'enter');
		expect(notice(own)).toBe('not a line number: "x"');
	});
	test('the chosen finding stays chosen when the list is grouped otherwise', () => {
		const own = byLine();
		own.press(':', '"13"', 'enter');
		const before = chosen(own);
		for (let i = 0; i < 5; i++) {
			own.press('v');
			expect(chosen(own).fingerprint).toBe(before.fingerprint);
		}
	});
});

test('the files that were read again are shown, with the same finding chosen', () => {
	const longer = auditOf(['A new first line for all of you.', '新的第一行。', ...call]);
	const own = tried(materialOf([audit]), {}, { reread: () => materialOf([longer], own.journal) });
	own.press('v', 'v', 'v', ':', '"13"', 'enter', 'E');
	expect(chosen(own).target?.line).toBe(15);
	expect(notice(own)).toBe('1 file read again');
});
