/**
 * Everything this program says, as a type: one table of sentences a language (en.ts, zh-Hant.ts).
 *
 * Findings say "Unexpected X, expected Y", quote both sides and show the arithmetic. A sentence has no full stop at its end.
 * What is quoted is untrusted and stands in the sentence as it is: make the sentence `visible` before it reaches a terminal.
 */

import type { Category, Field, InterfaceLanguage, Message, MessageId, MessageParameters, NoticeId, Severity } from '../model.js';
import { en } from './en.js';
import type { GlossarySentences } from './glossary.js';
import type { PageSentences } from './page.js';
import type { ProjectSentences } from './project.js';
import type { QualitySentences } from './quality.js';
import type { ReviewSentences } from './review-sentences.js';
import type { TriageSentences } from './triage-sentences.js';
import { zhHant } from './zh-Hant.js';

/** Everything this program says in one language. Counts are whole numbers; lines and columns are 1-based, bytes 0-based. */
export interface Sentences {
	/** What is wrong, by message; an empty `expected` leaves out what was expected. */
	readonly messages: { readonly [Id in MessageId]: (data: MessageParameters[Id]) => string };
	readonly severities: Readonly<Record<Severity, string>>;
	readonly categories: Readonly<Record<Category, string>>;
	/** What a reader passed over or mended. */
	readonly notices: Readonly<Record<NoticeId, (line: number, detail: string) => string>>;
	readonly report: ReportSentences;
	readonly errors: ErrorSentences;
	readonly help: HelpSentences;
	readonly progress: ProgressSentences;
	readonly explain: ExplainHeadings;
	readonly explainQuantity: QuantityWords;
	readonly rules: RuleTableHeadings;
	readonly quality: QualitySentences;
	readonly page: PageSentences;
	readonly glossary: GlossarySentences;
	readonly project: ProjectSentences;
	readonly review: ReviewSentences;
	readonly triage: TriageSentences;
}

/** The words of the text report. */
export interface ReportSentences {
	/** What stands after the file name over the findings of a document. */
	document(pairs: number, problems: number): string;
	/** Stands after it where the document is about something; at least one field. */
	about(fields: readonly Field[]): string;
	/** `probability` is 0 to 1. */
	confidence(probability: number): string;
	/** Stands before a suggestion, with its space. */
	readonly suggest: string;
	/** Stands for a line that has no text. */
	readonly emptyLine: string;
	/** The other places of a cause, at least one; `more` is how many lines are left out of the list. */
	alsoAt(lines: readonly number[], more: number): string;
	seeAlso(line: number, text: string): string;
	readonly rule: string;
	readonly total: string;
	found(problems: number, causes: number, pairs: number, files: number): string;
	nothingFound(pairs: number, files: number): string;
	skipped(files: number): string;
	/** How to see more; `places` is how many are not shown, `rule` one to ask about, or empty where there is none. */
	more(places: number, rule: string): string;
}

/** Why the job could not be done; each is one line that names the file and place. */
export interface ErrorSentences {
	notFound(file: string): string;
	isDirectory(file: string): string;
	/** `reason` is the system's own. */
	unreadable(file: string, reason: string): string;
	/** `byte` is the offset of the first bad byte, `hex` the bytes there, `encoding` a guess that --encoding takes, several with | between them, or ''. */
	undecodable(place: { file: string; line: number; byte: number; hex: string; encoding: string }): string;
	binary(file: string): string;
	noJournal(file: string): string;
	empty(file: string): string;
	/** The one language the file holds. */
	oneLanguage(file: string, language: 'en' | 'zh' | 'neither'): string;
	/** `format` is the name of a format that has no reader. */
	unreadFormat(file: string, format: string): string;
	/** `nearest` is a likely intention, or ''. */
	unknownOption(option: string, nearest: string): string;
	unknownCommand(command: string, nearest: string): string;
	unknownRule(rule: string, nearest: string): string;
	badValue(option: string, value: string, allowed: readonly string[]): string;
	missingValue(option: string): string;
	missingInput(): string;
	/** Two deliveries have to be named. */
	missingDelivery(): string;
	/** A report that is no text was to be written to a terminal. */
	binaryOnTerminal(format: string): string;
	/** A file that was named as a document is a report of this program. */
	ownReport(file: string): string;
	/** Something was to be written over one of the files that are audited. */
	overwritesInput(file: string): string;
	/** Something was to be written over what the command reads besides, or the project keeps. */
	overwritesKept(file: string): string;
	/** Two reports were to be written to one file. */
	namedTwice(file: string): string;
	/** `option` is of use only together with `other`. */
	needsOther(option: string, other: string): string;
	excessArgument(argument: string): string;
	/** `where` is a file, or `-` for standard output. */
	writeFailed(where: string, reason: string): string;
	diskFull(where: string): string;
	nothingToAudit(folder: string): string;
	/** Not well-formed as what it is; `reason` is the parser's own, `place` is ":LINE:COLUMN", or empty where there is none. */
	malformed(file: string, place: string, reason: string): string;
	/** Not read, for safety. */
	refused(file: string, place: string, reason: 'doctype' | 'depth' | 'attributes' | 'text' | 'size' | 'entries' | 'encrypted'): string;
	/** A mistake of this program; `file` is what it was reading, or ''. */
	internal(file: string, reason: string): string;
}

/** The parts of --help; an option's key is its name without the dashes. */
export interface HelpSentences {
	readonly about: string;
	readonly headings: Readonly<Record<'usage' | 'commands' | 'arguments' | 'options' | 'formats' | 'examples' | 'exit', string>>;
	readonly usage: readonly string[];
	readonly commands: Readonly<
		Record<
			'check' | 'review' | 'fix' | 'decisions' | 'tune' | 'page' | 'diff' | 'history' | 'explain' | 'rules' | 'glossary' | 'baseline' | 'init',
			string
		>
	>;
	readonly arguments: Readonly<Record<'files' | 'rule', string>>;
	readonly options: Readonly<Record<HelpOption, string>>;
	readonly examples: readonly { readonly command: string; readonly does: string }[];
	readonly exit: readonly { readonly code: 0 | 1 | 2; readonly means: string }[];
}

export type HelpOption =
	| 'source'
	| 'target'
	| 'locale'
	| 'encoding'
	| 'glossary'
	| 'domain'
	| 'format'
	| 'report'
	| 'score'
	| 'label'
	| 'history'
	| 'dismissed'
	| 'output'
	| 'fail-on'
	| 'every'
	| 'lang'
	| 'color'
	| 'no-color'
	| 'quiet'
	| 'input-format'
	| 'config'
	| 'no-config'
	| 'no-cache'
	| 'print-config'
	| 'baseline'
	| 'prune'
	| 'changed'
	| 'max-findings'
	| 'exit-zero'
	| 'skip-foreign'
	| 'workflow'
	| 'help'
	| 'version'
	| 'decisions'
	| 'by'
	| 'voice'
	| 'ambiguous-width'
	| 'screen-reader'
	| 'write'
	| 'safe'
	| 'confirmed'
	| 'all';

/** What is said on stderr while the work goes on. */
export interface ProgressSentences {
	reading(file: string): string;
	pair(pairs: number): string;
	/** A file of a folder that does not hold both languages. */
	skipped(file: string): string;
	/** A file of a folder that this program wrote. */
	ownReport(file: string): string;
	/** A link of a folder that leads to nothing. */
	brokenLink(file: string): string;
	/** A link of a folder that leads to a folder elsewhere. */
	folderLink(file: string): string;
}

/** The headings of `explain`. */
export interface ExplainHeadings {
	readonly what: string;
	readonly why: string;
	readonly fix: string;
	readonly examples: string;
	readonly reported: string;
	readonly accepted: string;
	readonly source: string;
	readonly target: string;
	readonly category: string;
	readonly severity: string;
}

/** The words of `explain quantity`. */
export interface QuantityWords {
	readonly bound: string;
	readonly range: Readonly<Record<'from' | 'to', string>>;
	readonly salience: string;
	readonly saliences: Readonly<Record<0 | 1 | 2 | 3, string>>;
	readonly none: string;
	readonly matches: string;
}

/** The column headings of `rules`. */
export interface RuleTableHeadings {
	readonly rule: string;
	readonly category: string;
	readonly severity: string;
	readonly what: string;
}

const languages: Readonly<Record<InterfaceLanguage, Sentences>> = { en, 'zh-Hant': zhHant };

/** The sentences of a language. */
export const sentencesOf = (lang: InterfaceLanguage): Sentences => languages[lang];

type MessageOf<Id extends MessageId> = { [Each in Id]: { readonly id: Each; readonly data: MessageParameters[Each] } }[Id];

const say = <Id extends MessageId>(message: MessageOf<Id>, messages: Sentences['messages']): string => messages[message.id](message.data);

/** A message in words: one line where its parameters are. Raw, as its parameters are: not yet fit for a terminal. */
export const sayMessage = (message: Message, sentences: Sentences): string => say(message, sentences.messages);
