/** What the terminal of `bilint review` says, as a type. What is quoted is untrusted and not yet visible. */

import type { Responsible, Severity, Status } from '../model.js';

/** What a key does, by name; the keymap of `src/review` has one binding for each. */
export const keyNames = [
	'next',
	'previous',
	'pageDown',
	'pageUp',
	'first',
	'last',
	'unfold',
	'fold',
	'nextOpen',
	'previousOpen',
	'jump',
	'scrollDown',
	'scrollUp',
	'confirm',
	'fix',
	'edit',
	'dismiss',
	'later',
	'confirmMore',
	'fixMore',
	'dismissMore',
	'laterMore',
	'accept',
	'term',
	'critical',
	'major',
	'minor',
	'info',
	'responsible',
	'add',
	'undo',
	'redo',
	'filter',
	'nextMatch',
	'previousMatch',
	'escape',
	'onlyOpen',
	'grouping',
	'openEditor',
	'write',
	'redraw',
	'suspend',
	'help',
	'quit',
	'interrupt',
] as const;

export type KeyName = (typeof keyNames)[number];

/** The parts of the help. */
export const keyGroups = ['move', 'decide', 'more', 'look', 'program'] as const;
export type KeyGroup = (typeof keyGroups)[number];

/** Why a key does nothing right now. */
export type OffReason =
	| 'nothingChosen'
	| 'noSuggestion'
	| 'noTargetLine'
	| 'nothingToUndo'
	| 'nothingToRedo'
	| 'noFilter'
	| 'notFolded'
	| 'notUnfolded'
	| 'noWords'
	| 'noOpen'
	| 'noFile'
	| 'nothingToWrite'
	| 'locked'
	| 'lockedRule';

export interface ReviewSentences {
	readonly keys: Readonly<Record<KeyName, string>>;
	readonly groups: Readonly<Record<KeyGroup, string>>;
	/** The keys of the last line, in a word each. */
	readonly footer: Readonly<Partial<Record<KeyName, string>>>;
	readonly off: Readonly<Record<OffReason, string>>;
	readonly groupings: Readonly<Record<'rule' | 'severity' | 'file' | 'line' | 'text', string>>;
	readonly responsible: Readonly<Record<Responsible, string>>;
	/** The first line: how many are decided. */
	progress(decided: number, all: number): string;
	grouped(by: string): string;
	filtered(filter: string, shown: number): string;
	readonly onlyOpen: string;
	readonly nothingHere: string;
	readonly nothingFound: string;
	needs(columns: number, rows: number): string;
	readonly help: string;
	readonly helpFilter: string;
	readonly helpMore: string;
	readonly detail: DetailSentences;
	readonly prompts: PromptSentences;
	readonly notices: NoticeSentences;
	readonly linear: LinearSentences;
	/** Said when the terminal is ours no more. */
	readonly leaving: LeavingSentences;
}

export interface DetailSentences {
	readonly suggestion: string;
	readonly corrected: string;
	readonly why: string;
	readonly read: string;
	readonly context: string;
	/** `ratio` is target over source, as a fraction or a number. */
	arithmetic(source: string, target: string, ratio: string): string;
	reads(text: string, values: string): string;
	alsoAt(places: readonly string[], more: number): string;
	same(places: number): string;
	related(line: number, text: string): string;
	/** Who decided what; `reason` may be empty. */
	word(status: string, by: string, at: string, reason: string): string;
	conflict(by: string, status: string, reason: string): string;
	readonly disputed: string;
	responsible(who: string): string;
	cause(places: number, open: number): string;
	readonly emptyLine: string;
	readonly english: string;
	readonly chinese: string;
	line(line: number): string;
}

export interface PromptSentences {
	/** Under every prompt. */
	readonly keys: string;
	readonly choiceKeys: string;
	readonly markKeys: string;
	readonly filter: string;
	readonly jump: string;
	readonly reason: string;
	edit(line: number): string;
	accept(source: string, target: string): string;
	readonly termEnglish: string;
	termChinese(en: string): string;
	termNote(en: string, zh: string): string;
	readonly comment: string;
	readonly severity: string;
	readonly category: string;
	readonly responsible: string;
	reach(deed: string): string;
	readonly mark: string;
	/** How far a decision reaches. */
	readonly place: string;
	same(places: number): string;
	document(places: number, kept: number): string;
	project(places: number, files: number, kept: number): string;
}

export interface NoticeSentences {
	/** A deed, in a word: *confirmed*, *critical*. */
	deed(status: Status | Severity | Responsible): string;
	saved(deed: string, places: number): string;
	/** `same` is how many places with the same text are still open. */
	sameOpen(same: number, key: string): string;
	readonly allDecided: string;
	undone(what: string): string;
	redone(what: string): string;
	overtaken(by: string): string;
	readonly added: string;
	accepted(source: string, target: string): string;
	termAdded(en: string, zh: string): string;
	/** Other findings of the line that are gone with an edit. */
	edited(line: number, gone: number): string;
	stillWrong(message: string): string;
	unchanged(line: number): string;
	clash(other: string): string;
	notSaved(reason: string): string;
	/** What others decided meanwhile. */
	news(by: string, decisions: number): string;
	stale(decisions: number): string;
	badLines(count: number): string;
	badLine(text: string): string;
	pasteIgnored(): string;
	wrote(file: string, fixes: number): string;
	notWritten(reason: string): string;
	reread(files: number): string;
	unknownKey(key: string, help: string): string;
	nothingMarked(): string;
}

/** For a screen reader: one thing after the other. */
export interface LinearSentences {
	finding(number: number, all: number): string;
	readonly choose: string;
	readonly answer: string;
	readonly emptyKeeps: string;
	readonly bye: string;
	unknown(answer: string): string;
}

export interface LeavingSentences {
	summary(decided: number, open: number): string;
	saved(path: string): string;
	/** How to write the corrected file. */
	fix(fixes: number, command: string): string;
	readonly notTerminal: string;
	/** The program fell over; the decisions are safe. */
	crashed(path: string): string;
	/** After kill -9 nobody can tidy up. */
	readonly reset: string;
}
