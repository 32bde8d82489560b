/** Undo and redo, read off the journal itself: they last as long as it does, and have no end. Pure. */

import type { Decision } from '../model.js';
import { inOrder, latestWord, type Words, wordsOn } from './words.js';

/** Decisions that were taken with one key. */
export type Batch = readonly [Decision, ...Decision[]];

/** What somebody decided and may take back, and what they took back and may take again; the last one is next. */
export interface History {
	readonly done: readonly Batch[];
	readonly undone: readonly Batch[];
}

/** A decision before it is known who takes it when. */
export type Draft = Omit<Decision, 'id' | 'at' | 'by' | 'voice'>;

export const batchOf = ({ batch, id }: Decision): string => batch ?? id;

export const noHistory: History = { done: [], undone: [] };

/** Moves the batch of a name from one pile to the other. */
function move(name: string, from: Batch[], to: Batch[]): void {
	const at = from.findLastIndex(([first]) => batchOf(first) === name);
	if (at >= 0) to.push(...from.splice(at, 1));
}

/** A history with further decisions of the same person. Whoever takes back decides too; a new decision ends what could be taken again. */
export function remember(history: History, decisions: readonly Decision[]): History {
	const [done, undone] = [[...history.done], [...history.undone]];
	for (const decision of inOrder(decisions)) {
		if (decision.undoes !== undefined) move(decision.undoes, done, undone);
		else if (decision.redoes !== undefined) move(decision.redoes, undone, done);
		else {
			const last = done.at(-1);
			if (last && batchOf(last[0]) === batchOf(decision)) done.splice(-1, 1, [...last, decision]);
			else done.push([decision]);
			undone.length = 0;
		}
	}
	return { done, undone };
}

const isOwn = (decision: Decision, words: Words): boolean => {
	const latest = latestWord(words, decision.about, decision.voice);
	return latest === undefined || latest.by === decision.by;
};

/** What a decision says, for another one to say the same. */
function contentOf({ about, verdict, text, reason, severity, category, responsible, seen, adds }: Decision): Draft {
	return {
		about,
		verdict,
		...(text === undefined ? {} : { text }),
		...(reason === undefined ? {} : { reason }),
		...(severity ? { severity } : {}),
		...(category ? { category } : {}),
		...(responsible ? { responsible } : {}),
		...(seen ? { seen } : {}),
		...(adds ? { adds } : {}),
	};
}

/** What stood on the subject before: what the decision was taken in sight of. */
function before(decision: Decision, words: Words): Draft {
	const previous = wordsOn(words, decision.about).find(({ id, voice }) => voice === decision.voice && decision.after?.includes(id));
	if (previous) return { ...contentOf(previous), about: decision.about };
	const { about, seen } = decision;
	return { about, verdict: 'open', ...(seen ? { seen } : {}) };
}

/** The decisions that take a batch back. Where somebody else has spoken since, their word stands. */
export const undo = (batch: Batch, words: Words): readonly Draft[] =>
	batch.filter(decision => isOwn(decision, words)).map(decision => ({ ...before(decision, words), undoes: batchOf(decision) }));

/** The decisions that take a batch again. */
export const redo = (batch: Batch, words: Words): readonly Draft[] =>
	batch.filter(decision => isOwn(decision, words)).map(decision => ({ ...contentOf(decision), redoes: batchOf(decision) }));
