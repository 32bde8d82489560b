/** The scorecard in words: the same lines in every format. */

import type { Sentences } from '../src/messages/messages.js';
import type { ScoreInput } from '../src/messages/quality.js';
import type { Severity } from '../src/model.js';
import { fewestWords, type Scorecard, type ScoreRow } from '../src/score/scorecard.js';
import { mqmIds } from '../src/score/typology.js';

/** The verdict, or why there is none. */
export function verdictIn({ quality }: Sentences, card: Scorecard): string {
	const { verdict, score, scoring, errors, reviewed, undecided, words, disputed, contested } = card;
	const said = quality.scorecard;
	if (verdict.passes) return said.passes(score, scoring.pass);
	switch (verdict.because) {
		case 'score':
			return said.failsByScore(score, scoring.pass);
		case 'critical':
			return said.failsByCritical(errors.critical);
		case 'unreviewed':
			return said.unreviewed(reviewed, undecided);
		case 'small-sample':
			return said.smallSample(words, fewestWords);
		case 'disputed':
			return said.disputed(disputed, score, contested ?? score);
	}
}

/** An input of the formula: its name, and a figure or a sentence. */
export type InputLine = readonly [name: string, value: number | string];

/** Every input and step of the formula, in order. Before review the score itself would mean nothing, so it is left out. */
export function inputLines({ quality }: Sentences, card: Scorecard): readonly InputLine[] {
	const said = quality.scorecard;
	const { scoring } = card;
	const scored: readonly (readonly [ScoreInput, number])[] =
		card.reviewed === 0
			? []
			: [
					['penalty', card.penalty],
					['perWord', card.perWord],
					['normed', card.normed],
					['raw', card.raw],
				];
	const lines: readonly (readonly [ScoreInput, number | string])[] = [
		['model', said.model(scoring.model, card.weights)],
		['reviewed', said.reviewedShare(card.reviewed, card.findings)],
		['words', card.words],
		...scored,
		['pass', scoring.pass],
		['acceptable', scoring.acceptable],
		['factor', card.factor],
		...(card.reviewed === 0 ? [] : [['score', card.score] as const]),
		['critical', said.criticalPolicy(scoring.critical)],
		['repeats', said.repeatPolicy(scoring.repeats, card.repeats)],
		['source', said.credit(card.source.errors, card.source.penalty)],
		['preference', said.credit(card.preference.errors, card.preference.penalty)],
	];
	return lines.map(([input, value]) => [said.inputs[input], value]);
}

/** Severities that carry points come first and always; `info` only where it occurs. */
export const scoredSeverities = ({ rows }: Scorecard): readonly Severity[] =>
	rows.some(({ found }) => found.info > 0) ? ['critical', 'major', 'minor', 'info'] : ['critical', 'major', 'minor'];

/** The name and the identifier of a row's error type. */
export const typeName = ({ type }: ScoreRow, { quality }: Sentences): string => `${quality.mqm[type]} (${mqmIds[type]})`;
