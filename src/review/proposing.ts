/** From a key to a decision: at once, or after the question how far it reaches. Pure. */

import { sayMessage, sentencesOf } from '../messages/messages.js';
import type { Verdict } from '../model.js';
import { sameElsewhere } from './board.js';
import { draftsFor, obstacle, reachesOf } from './deciding.js';
import { ask, currentFinding, currentRow, type Deed, findingAt, type Reach, type State, type Step, stay, told } from './state.js';

/** The key that decides more of what was decided in one place. */
const keysForMore: Readonly<Record<Verdict, string>> = { confirmed: 'C', fixed: 'F', dismissed: 'D', later: 'S' };

/** The step that writes down a deed as far as it reaches. */
export function carryOut(state: State, deed: Deed, reach: Reach): Step {
	const { notices } = sentencesOf(state.lang).review;
	const drafts = draftsFor(state.board, state.reviewer, deed, reach);
	const word = 'verdict' in deed ? deed.verdict : 'severity' in deed ? deed.severity : deed.responsible;
	const said = notices.saved(notices.deed(word), reach.findings.length);
	const [only] = reach.findings;
	const same =
		reach.scope === 'place' && only !== undefined ? sameElsewhere(state.board, only).filter(i => state.board.findings[i]?.status === 'open') : [];
	const hint = 'verdict' in deed && same.length > 0 ? `; ${notices.sameOpen(same.length, keysForMore[deed.verdict])}` : '';
	return { state, effects: [{ do: 'record', drafts, say: said + hint }] };
}

/** A deed on what is chosen: done at once for one place, asked how far for a cause that stands as one row, or when `more` is wanted. */
export function propose(state: State, deed: Deed, more: boolean): Step {
	const index = currentFinding(state);
	if (index === undefined) return stay(state);
	const options = reachesOf(state.board, index, deed);
	const row = currentRow(state);
	const isFolded = row?.kind === 'cause' && !row.unfolded;
	const [place] = options;
	if (!place) return stay(state);
	const askReason = more && 'verdict' in deed && deed.verdict === 'dismissed';
	if (options.length > 1 && (more || isFolded)) {
		const preferred = options.findIndex(({ scope }) => scope === (isFolded ? 'document' : 'same'));
		return ask(state, { kind: 'choice', choice: { about: 'reach', deed, askReason, options }, at: preferred < 0 ? 1 : preferred });
	}
	if (askReason) return ask(state, { kind: 'line', question: { about: 'reason', deed, reach: place }, editor: { text: '', at: 0 } });
	return carryOut(state, deed, place);
}

/** A verdict on what is chosen; a fix that another one stands in the way of is refused, and both are named. */
export function proposeVerdict(state: State, verdict: Verdict, more: boolean): Step {
	const index = currentFinding(state);
	const sentences = sentencesOf(state.lang);
	const refusal = verdict === 'fixed' && index !== undefined ? obstacle(state.board, index) : undefined;
	if (refusal && refusal.because !== 'changed') {
		const other = findingAt(state, refusal.because.clashesWith);
		const name = other ? `${other.rule}, ${sayMessage(other.message, sentences)}` : '';
		return stay(told(state, 'warning', sentences.review.notices.clash(name)));
	}
	return propose(state, { verdict }, more);
}
