/** The words of all reviewers, by what they are about; which of them hold for a finding, and which contradict each other. Pure, and free of the order they come in. */

import { type Decision, type Finding, type Subject, type Voice, voices } from '../model.js';

/** Every decision, by what it is about. */
export interface Words {
	readonly byFingerprint: ReadonlyMap<string, readonly Decision[]>;
	/** By cause with its document, as `subjectKey` has it. */
	readonly byCause: ReadonlyMap<string, readonly Decision[]>;
}

/** What a subject is filed under: a fingerprint, or a cause with its document (empty: every document). */
export const subjectKey = (about: Subject): string => ('fingerprint' in about ? about.fingerprint : causeKey(about.cause, about.document));

const causeKey = (cause: string, document: string | undefined): string => `${document ?? ''}\n${cause}`;

const none: readonly Decision[] = [];

/** All decisions on a subject. */
export const wordsOn = ({ byFingerprint, byCause }: Words, about: Subject): readonly Decision[] =>
	('fingerprint' in about ? byFingerprint.get(about.fingerprint) : byCause.get(subjectKey(about))) ?? none;

/** The decisions, subject by subject. */
export const bySubject = ({ byFingerprint, byCause }: Words): readonly (readonly Decision[])[] => [...byFingerprint.values(), ...byCause.values()];

/** The later word counts; of two at one moment the one with the greater id, so that everybody reads the same. */
const isLater = (a: Decision, b: Decision): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

/** In the order in which they count: the last one outdoes the others. */
export const inOrder = (decisions: readonly Decision[]): readonly Decision[] => [...decisions].sort((a, b) => (isLater(a, b) ? 1 : -1));

/** `words` with further decisions; one that is known already by its id is not taken twice. */
export function addWords(words: Words, decisions: readonly Decision[]): Words {
	const all = { byFingerprint: new Map(words.byFingerprint), byCause: new Map(words.byCause) };
	for (const decision of decisions) {
		const { about } = decision;
		const known = wordsOn(all, about);
		if (known.some(({ id }) => id === decision.id)) continue;
		const into = 'fingerprint' in about ? all.byFingerprint : all.byCause;
		into.set(subjectKey(about), [...known, decision]);
	}
	return all;
}

/** All decisions, by subject. Linear. */
export function wordsOf(decisions: readonly Decision[]): Words {
	const all = { byFingerprint: new Map<string, Decision[]>(), byCause: new Map<string, Decision[]>() };
	const ids = new Set<string>();
	for (const decision of decisions) {
		if (ids.has(decision.id)) continue;
		ids.add(decision.id);
		const into = 'fingerprint' in decision.about ? all.byFingerprint : all.byCause;
		const key = subjectKey(decision.about);
		const known = into.get(key);
		if (known) known.push(decision);
		else into.set(key, [decision]);
	}
	return all;
}

const latestOf = (decisions: readonly Decision[]): Decision | undefined =>
	decisions.reduce<Decision | undefined>((latest, each) => (latest && !isLater(each, latest) ? latest : each), undefined);

const ofVoice = (decisions: readonly Decision[], voice: Voice): readonly Decision[] => decisions.filter(each => each.voice === voice);

/** The latest word of a voice on a subject; `open` where it was taken back. */
export const latestWord = (words: Words, about: Subject, voice: Voice): Decision | undefined => latestOf(ofVoice(wordsOn(words, about), voice));

/** The last word of each person among decisions of one voice on one subject. */
export const lastWordsOf = (decisions: readonly Decision[]): readonly Decision[] =>
	[...new Set(decisions.map(({ by }) => by))].flatMap(by => latestOf(decisions.filter(each => each.by === by)) ?? []);

/** The last word of each voice among decisions on one subject. */
export const lastWords = (decisions: readonly Decision[]): readonly Decision[] => voices.flatMap(voice => latestOf(ofVoice(decisions, voice)) ?? []);

/**
 * The last words of others of the same voice that say otherwise than the deciding one, where neither knew of the other.
 * `after` says what a decision was taken in sight of; one without it knew everything that came before.
 */
function rivalsOf(word: Decision, decisions: readonly Decision[]): readonly Decision[] {
	if (word.after === undefined) return [];
	const answered = new Set(decisions.flatMap(({ after }) => after ?? []));
	return lastWordsOf(decisions).filter(
		({ id, by, verdict }) => by !== word.by && verdict !== word.verdict && verdict !== 'open' && !answered.has(id),
	);
}

/** What must be kept of decisions on one subject for them to be read as before: the last word of each voice, and those in conflict with it. */
export const heads = (decisions: readonly Decision[]): readonly Decision[] =>
	lastWords(decisions).flatMap(word => [word, ...rivalsOf(word, ofVoice(decisions, word.voice))]);

/** What was said about a finding. */
export interface Said {
	/** One word a voice, the deciding one first. */
	readonly holding: readonly Decision[];
	readonly conflict: readonly Decision[];
}

const nothing: Said = { holding: [], conflict: [] };

/** The words that hold for a finding: of each voice the narrowest (this finding, this document, the project). One that was taken back does not hold. */
export function saidOf({ fingerprint, cause, file }: Finding, { byFingerprint, byCause }: Words): Said {
	const subjects = [byFingerprint.get(fingerprint) ?? none];
	if (byCause.size > 0) subjects.push(byCause.get(causeKey(cause, file)) ?? none, byCause.get(causeKey(cause, undefined)) ?? none);
	if (subjects.every(decisions => decisions.length === 0)) return nothing;
	const holding: Decision[] = [];
	const conflict: Decision[] = [];
	for (const voice of voices) {
		for (const decisions of subjects.map(each => ofVoice(each, voice))) {
			const word = latestOf(decisions);
			if (!word || word.verdict === 'open') continue;
			holding.push(word);
			conflict.push(...rivalsOf(word, decisions));
			break;
		}
	}
	return { holding, conflict };
}
