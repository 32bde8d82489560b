/** 100,000 random keys: no crash, the journal stays valid, the cursor stays on the list, and every state is what the journal says. */

import nodeFiles, { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../reports/width.js';
import { frameOf } from '../../src/review/frame.js';
import { keymap } from '../../src/review/keymap.js';
import { isSelectable } from '../../src/review/rows.js';
import { openCanvas } from '../../src/review/views/canvas.js';
import { type Accepted, acceptedLine, parseAccepted } from '../../src/triage/accepted.js';
import { openJournal } from '../../src/triage/journal.js';
import { settle } from '../../src/triage/settle.js';
import { auditOf, call, materialOf, type Tried, tried } from './material.js';

const audits = [auditOf(call), auditOf([...call, 'Our 800 gig line is new.', '我們的 800 克產線是新的。'], 'other.txt')];

/** Leaving ends a session, and an editor reads nothing here. */
const idle = new Set(['quit', 'interrupt', 'suspend', 'openEditor', 'write']);
const bound = keymap.filter(({ name }) => !idle.has(name)).flatMap(({ keys }) => keys);
const typed = [...'改0123456789 a:/場.', '😀', '\u202e', 'backspace', 'left', 'right', 'ctrl+w', 'enter', 'enter', 'escape', 'tab', 'up', 'down'];

/** Numbers that look random and are the same every time. */
function random(seed: number): (below: number) => number {
	let state = seed;
	return below => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const canvas = openCanvas(false);

function check(own: Tried): void {
	const { state } = own.session;
	expect(state.cursor).toBeGreaterThanOrEqual(0);
	expect(state.rows.length === 0 || isSelectable(state.rows[state.cursor])).toBe(true);
	const rows = canvas.draw(frameOf(state), state.size, state.ambiguous).split('\n');
	expect(rows.length).toBe(state.size.rows);
	for (const row of rows) if (displayWidth(row) > state.size.columns) throw new Error(`too wide for ${state.size.columns}: ${row}`);
	const counted = Object.values(state.board.counts).reduce((sum, count) => sum + count, 0);
	expect(counted).toBe(state.board.findings.length);
}

test('100,000 random keys', () => {
	const path = join(mkdtempSync(join(tmpdir(), 'bilint-random-')), 'decisions.jsonl');
	// A disk that forgets nothing is not what is tried here.
	const journal = openJournal(path, { ...nodeFiles, fsyncSync: () => {} });
	let accepted: readonly string[] = [];
	const lines = (): readonly Accepted[] => accepted.flatMap(line => parseAccepted(line) ?? []);
	const next = random(20260201);
	const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
	const begin = (): Tried => {
		const { decisions, bad } = journal.read();
		expect(bad).toEqual([]);
		return tried(
			materialOf(audits, decisions, { surroundings: { accepted: lines() } }),
			{ lang: pick(['en', 'zh-Hant'] as const), ambiguous: pick([1, 2] as const) },
			{
				append: more => journal.append(more),
				accepted: lines,
				addLine(to, line) {
					if (to === 'accepted') accepted = [...accepted, line];
				},
				removeLine(to, line) {
					if (to === 'accepted') accepted = accepted.filter(each => each !== line);
				},
				problemsWith: finding => (next(2) === 0 ? [finding] : []),
			},
		);
	};
	let own = begin();
	for (let i = 0; i < 100_000; i++) {
		own.press(own.session.state.prompt && next(4) > 0 ? pick(typed) : pick(bound));
		if (next(200) === 0)
			own.session.dispatch({ type: 'resized', size: { columns: pick([2, 20, 40, 80, 120, 200]), rows: pick([1, 5, 10, 24, 60]) } });
		if (i % 97 === 0) check(own);
		if (i % 5000 === 4999) {
			const settled = settle(audits, journal.read().decisions, { accepted: lines() }).audits.flatMap(audit => audit.findings);
			const seen = new Map(own.session.state.board.findings.map(each => [each.fingerprint, each.status]));
			for (const { fingerprint, status } of settled) expect(seen.get(fingerprint)).toBe(status);
			expect(seen.size).toBe(settled.length);
			own = begin();
		}
	}
	expect(journal.read().decisions.length).toBeGreaterThan(1000);
	expect(acceptedLine(lines()[0] ?? { source: '', target: 'x', rule: '', by: '', at: '' })).not.toBe('');
});

test('whatever was decided can be taken back to nothing (property)', () => {
	const keys = fc.constantFrom('j', 'k', 'c', 'd', 's', 'f', 'C', '1', '2', '3', 'enter', 'escape', 'tab', 'l', 'h', 'o', 'v', 'u', 'U');
	fc.assert(
		fc.property(fc.array(keys, { maxLength: 40 }), pressed => {
			const own = tried(materialOf(audits));
			own.press(...pressed, 'escape', 'escape');
			for (let i = 0; i <= pressed.length; i++) own.press('u');
			expect(own.session.state.board.counts.open).toBe(own.session.state.board.findings.length);
		}),
		{ numRuns: 60 },
	);
});
