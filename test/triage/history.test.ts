import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, Verdict } from '../../src/model.js';
import { type Draft, type History, noHistory, redo, remember, undo } from '../../src/triage/history.js';
import { latestWord, type Words, wordsOf } from '../../src/triage/words.js';
import { decision } from './decisions.js';

/** A reviewer who decides, takes back and takes again; the journal is all that is kept. */
function reviewer() {
	const journal: Decision[] = [];
	const words = (): Words => wordsOf(journal);
	const history = (): History => remember(noHistory, journal);
	const write = (drafts: readonly Draft[]): void => {
		const batch = drafts.length > 1 ? { batch: `batch-${journal.length}` } : {};
		journal.push(...drafts.map(draft => decision({ ...batch, ...draft })));
	};
	return {
		journal,
		history,
		decide(verdict: Verdict, ...subjects: readonly string[]) {
			write(
				subjects.map(fingerprint => {
					const about = { fingerprint };
					const word = latestWord(words(), about, 'reviewer');
					return { about, verdict, after: word ? [word.id] : [] };
				}),
			);
		},
		undo() {
			const batch = history().done.at(-1);
			if (batch) write(undo(batch, words()));
		},
		redo() {
			const batch = history().undone.at(-1);
			if (batch) write(redo(batch, words()));
		},
		/** What holds, as others read it. */
		verdicts: (): Readonly<Record<string, string>> =>
			Object.fromEntries(
				[...words().byFingerprint.keys()].sort().flatMap(fingerprint => {
					const verdict = latestWord(words(), { fingerprint }, 'reviewer')?.verdict ?? 'open';
					return verdict === 'open' ? [] : [[fingerprint, verdict]];
				}),
			),
	};
}

describe('undo', () => {
	test('brings back what was said before', () => {
		const mei = reviewer();
		mei.decide('confirmed', 'a');
		mei.decide('dismissed', 'a');
		mei.undo();
		expect(mei.verdicts()).toEqual({ a: 'confirmed' });
		mei.undo();
		expect(mei.verdicts()).toEqual({});
		mei.redo();
		mei.redo();
		expect(mei.verdicts()).toEqual({ a: 'dismissed' });
	});
	test('takes a batch back as one', () => {
		const mei = reviewer();
		mei.decide('confirmed', 'a');
		mei.decide('dismissed', 'a', 'b', 'c');
		mei.undo();
		expect(mei.verdicts()).toEqual({ a: 'confirmed' });
	});
	test("leaves another's later word alone", () => {
		const mei = reviewer();
		mei.decide('confirmed', 'a');
		mei.journal.push(decision({ by: 'jun', about: { fingerprint: 'a' } }));
		const [batch] = mei.history().done;
		expect(batch && undo(batch, wordsOf(mei.journal))).toEqual([]);
	});
});

test('whatever is decided, taken back and taken again: the journal says what a plain list of states would (property)', () => {
	const subject = fc.constantFrom('a', 'b', 'c');
	const step = fc.oneof(
		fc.record({
			do: fc.constant('decide' as const),
			verdict: fc.constantFrom<Verdict>('confirmed', 'dismissed', 'fixed', 'later'),
			subjects: fc.uniqueArray(subject, { minLength: 1 }),
		}),
		fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 20 }), steps => {
			const mei = reviewer();
			let states: Readonly<Record<string, string>>[] = [{}];
			let at = 0;
			for (const each of steps) {
				if (each.do === 'decide') {
					mei.decide(each.verdict, ...each.subjects);
					const next = { ...states[at], ...Object.fromEntries(each.subjects.map(own => [own, each.verdict])) };
					states = [...states.slice(0, at + 1), next];
					at++;
				} else if (each.do === 'undo') {
					mei.undo();
					at = Math.max(0, at - 1);
				} else {
					mei.redo();
					at = Math.min(states.length - 1, at + 1);
				}
				expect(mei.verdicts()).toEqual(states[at]);
			}
		}),
	);
});
