/** The words of all reviewers, by what they are about; which of them hold for a finding, and which contradict each other. Pure, and free of the order they come in. */

import { type Decision, type Finding, type Subject, type Voice, voices } from '../model.js';

/** Every decision, by subject. */
export type Words = ReadonlyMap<string, readonly Decision[]>;

/** What a subject is filed under: a fingerprint, or a cause with its document (empty: every document). */
export const subjectKey = (about: Subject): string => ('fingerprint' in about ? about.fingerprint : `${about.document ?? ''}\n${about.cause}`);

/** The later word counts; of two at one moment the one with the greater id, so that everybody reads the same. */
const isLater = (a: Decision, b: Decision): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

/** In the order in which they count: the last one outdoes the others. */
export const inOrder = (decisions: readonly Decision[]): readonly Decision[] => [...decisions].sort((a, b) => (isLater(a, b) ? 1 : -1));

/** `words` with further decisions; one that is known already by its id is not taken twice. */
export function addWords(words: Words, decisions: readonly Decision[]): Words {
	const all = new Map(words);
	for (const decision of decisions) {
		const key = subjectKey(decision.about);
		const known = all.get(key) ?? [];
		if (!known.some(({ id }) => id === decision.id)) all.set(key, [...known, decision]);
	}
	return all;
}

/** All decisions, by subject. Linear. */
export function wordsOf(decisions: readonly Decision[]): Words {
	const all = new Map<string, Decision[]>();
	const ids = new Set<string>();
	for (const decision of decisions) {
		if (ids.has(decision.id)) continue;
		ids.add(decision.id);
		const key = subjectKey(decision.about);
		const known = all.get(key);
		if (known) known.push(decision);
		else all.set(key, [decision]);
	}
	return all;
}

const latestOf = (decisions: readonly Decision[]): Decision | undefined =>
	decisions.reduce<Decision | undefined>((latest, each) => (latest && !isLater(each, latest) ? latest : each), undefined);

const ofVoice = (decisions: readonly Decision[], voice: Voice): readonly Decision[] => decisions.filter(each => each.voice === voice);

/** The latest word of a voice on a subject; `open` where it was taken back. */
export const latestWord = (words: Words, about: Subject, voice: Voice): Decision | undefined =>
	latestOf(ofVoice(words.get(subjectKey(about)) ?? [], voice));

/** The last word of each voice among decisions on one subject. */
export const lastWords = (decisions: readonly Decision[]): readonly Decision[] => voices.flatMap(voice => latestOf(ofVoice(decisions, voice)) ?? []);

/**
 * The last words of others of the same voice that say otherwise than the deciding one, where neither knew of the other.
 * `after` says what a decision was taken in sight of; one without it knew everything that came before.
 */
function rivalsOf(word: Decision, decisions: readonly Decision[]): readonly Decision[] {
	if (word.after === undefined) return [];
	const answered = new Set(decisions.flatMap(({ after }) => after ?? []));
	const people = new Set(decisions.map(({ by }) => by));
	people.delete(word.by);
	return [...people].flatMap(by => {
		const own = latestOf(decisions.filter(each => each.by === by));
		return own && own.verdict !== word.verdict && own.verdict !== 'open' && !answered.has(own.id) ? [own] : [];
	});
}

/** What was said about a finding. */
export interface Said {
	/** One word a voice, the deciding one first. */
	readonly holding: readonly Decision[];
	readonly conflict: readonly Decision[];
}

const nothing: Said = { holding: [], conflict: [] };

/** The words that hold for a finding: of each voice the narrowest (this finding, this document, the project). One that was taken back does not hold. */
export function saidOf(finding: Finding, words: Words): Said {
	const subjects = [finding.fingerprint, `${finding.file}\n${finding.cause}`, `\n${finding.cause}`];
	const known = subjects.flatMap(subject => words.get(subject) ?? []);
	if (known.length === 0) return nothing;
	const holding: Decision[] = [];
	const conflict: Decision[] = [];
	for (const voice of voices) {
		for (const subject of subjects) {
			const decisions = ofVoice(words.get(subject) ?? [], voice);
			const word = latestOf(decisions);
			if (!word || word.verdict === 'open') continue;
			holding.push(word);
			conflict.push(...rivalsOf(word, decisions));
			break;
		}
	}
	return { holding, conflict };
}
