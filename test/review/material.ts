/** A review over sentences of our own, for the tests of the terminal. */

import { audit, readDocument, rules } from '../../src/bilint.js';
import type { Audit, Decision, InterfaceLanguage } from '../../src/model.js';
import type { Material } from '../../src/review/board.js';
import { openSession, type Session, type World } from '../../src/review/session.js';
import { type Size, type State, start } from '../../src/review/state.js';
import type { Ambiguous } from '../../src/review/typeset.js';
import type { Accepted } from '../../src/triage/accepted.js';
import { parseAccepted } from '../../src/triage/accepted.js';

export const call = [
	'本季出貨 400 場演出模組，營收年增一成。',
	'We shipped 400 gig modules to three customers.',
	'我們向三家客戶出貨 400 場演出模組。',
	'Revenue was $4.8 million in the third quarter.',
	'第二季營收為 48 萬美元。',
	'Our 400 gig line is sold out.',
	'我們的 400 場演出產線已售罄。',
	'Our 400 gig line is sold out.',
	'我們的 400 場演出產線已售罄。',
	'We are a steady-state business.',
	'我們是國營企業。',
	'Inventory was $64.9 million.',
	'存貨為 6,940 萬美元。',
];

export const auditOf = (lines: readonly string[], file = 'call.txt'): Audit =>
	audit(readDocument(new TextEncoder().encode(lines.join('\n')), file), { locale: 'zh-TW' });

export const materialOf = (audits: readonly Audit[], decisions: readonly Decision[] = [], parts: Partial<Material> = {}): Material => ({
	audits,
	rules,
	decisions,
	surroundings: {},
	read: () => ({ source: [], target: [] }),
	...parts,
});

export interface Setting {
	readonly size?: Size;
	readonly lang?: InterfaceLanguage;
	readonly ambiguous?: Ambiguous;
	readonly by?: string;
}

export const stateOf = (material: Material, { size = { columns: 80, rows: 24 }, lang = 'en', ambiguous = 1, by = 'mei' }: Setting = {}): State =>
	start({ material, reviewer: { by, voice: 'reviewer' }, lang, size, ambiguous });

let ids = 0;

/** A session whose world is memory. */
export interface Tried {
	readonly session: Session;
	/** What was written into the journal. */
	readonly journal: readonly Decision[];
	readonly lines: Readonly<Record<'accepted' | 'glossary', readonly string[]>>;
	/** Presses keys by name; a longer text in quotes is typed character by character. */
	press(...keys: readonly string[]): void;
	/** What the file system says to the next writing. */
	fail(error: Error | undefined): void;
}

export function tried(material: Material, setting: Setting = {}, parts: Partial<World> = {}): Tried {
	const journal: Decision[] = [...material.decisions];
	const lines: Record<'accepted' | 'glossary', string[]> = { accepted: [], glossary: [] };
	const moment = Date.UTC(2026, 1, 1);
	let failure: Error | undefined;
	const session = openSession(stateOf(material, setting), {
		append(decisions) {
			if (failure) throw failure;
			journal.push(...decisions);
		},
		news: () => [],
		addLine: (to, line) => lines[to].push(line),
		removeLine(to, line) {
			lines[to] = lines[to].filter(own => own !== line);
		},
		accepted: () => lines.accepted.flatMap((line): readonly Accepted[] => [parseAccepted(line)].filter(each => each !== undefined)),
		problemsWith: () => [],
		reread: () => ({ ...material, decisions: journal }),
		openEditor: () => {},
		write: () => [],
		now: () => new Date(moment + 1000 * journal.length),
		newId: () => `new-${++ids}`,
		...parts,
	});
	return {
		session,
		journal,
		lines,
		press(...keys) {
			for (const name of keys)
				for (const each of name.startsWith('"') ? [...name.slice(1, -1)] : [name])
					session.dispatch({ type: 'key', key: { name: each, text: [...each].length === 1 ? each : '' } });
		},
		fail(error) {
			failure = error;
		},
	};
}
