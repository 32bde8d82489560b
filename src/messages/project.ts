/** What is said about a project and its gate, as a type: configuration, baseline, git, CI reports, `init`. Tables: project-en.ts, project-zh-Hant.ts. */

/** What kind of thing stands in a configuration. */
export type ConfigKind = 'text' | 'empty-text' | 'whole-number' | 'flag' | 'list' | 'map' | 'nothing' | 'other';

/** What is wrong with a configuration; the place stands before the sentence. `key` is the way to it, empty for the whole file; `nearest` is a likely intention, or ''. */
export interface ConfigSentences {
	syntax(reason: string): string;
	unknownKey(key: string, known: readonly string[], nearest: string): string;
	duplicateKey(key: string): string;
	missingKey(key: string, missing: string): string;
	kind(key: string, found: ConfigKind, expected: readonly ConfigKind[]): string;
	value(key: string, found: string, allowed: readonly string[], nearest: string): string;
	number(key: string, found: string, least: number, most: number): string;
	name(key: string, found: string): string;
	alias(key: string): string;
	outside(key: string, path: string): string;
	/** `reason` is the pattern compiler's own. */
	pattern(key: string, found: string, reason: string): string;
	pairing(source: string, target: string): string;
	notFound(path: string): string;
	cycle(path: string): string;
	/** Two configuration files in one folder. */
	two(first: string, second: string): string;
}

/** What the gate says on stderr. */
export interface GateSentences {
	/** Entries of a baseline that match nothing any more. */
	stale(entries: number, file: string): string;
	badBaseline(file: string, reason: string): string;
	baselineWritten(file: string, entries: number): string;
	baselinePruned(file: string, removed: number, left: number): string;
	noBaseline(file: string): string;
	/** A glossary is named and cannot be read. */
	noGlossary(file: string): string;
	/** A file of a configured pair that has no counterpart on the English side. */
	noSource(target: string, source: string): string;
	nothingConfigured(config: string): string;
	noConfig(): string;
}

/** What is said about git. */
export interface GitSentences {
	missing(): string;
	noRepository(folder: string): string;
	unknownRevision(revision: string): string;
	/** The clone does not reach back to it. */
	shallowRevision(revision: string): string;
	/** The common ancestor is not in a shallow clone; compared with the revision itself. */
	noAncestor(revision: string): string;
	/** Ages of files cannot be told in a shallow clone. */
	shallowAges(): string;
	failed(reason: string): string;
}

/** The words of CI reports. */
export interface CiSentences {
	/** Why a finding does not count. */
	readonly closed: {
		dismissed(reason: string): string;
		fixed(): string;
		baseline(): string;
		comment(line: number, reason: string): string;
		ruleset(ruleset: number): string;
	};
	belowFailOn(severity: string): string;
	/** Findings that a report leaves out because it may hold no more than `most`. */
	cut(left: number, most: string): string;
	/** What GitHub does not show of annotations. */
	annotationsCut(left: number): string;
	readonly title: string;
	found(open: number, files: number): string;
	clean(pairs: number, files: number): string;
	notCounted(parts: readonly string[]): string;
	readonly reasons: {
		dismissed(findings: number): string;
		fixed(findings: number): string;
		baseline(findings: number): string;
		comment(findings: number): string;
		ruleset(findings: number): string;
	};
	readonly columns: Readonly<Record<'place' | 'severity' | 'rule' | 'message', string>>;
	/** The test case of a file in which nothing is wrong. */
	readonly passed: string;
}

/** What `init` says and writes. */
export interface InitSentences {
	exists(file: string): string;
	wrote(file: string): string;
	kept(file: string): string;
	readonly nothingFound: string;
	found(files: number, pattern: string): string;
	readonly next: string;
	/** Comments of the file it writes. */
	readonly comments: Readonly<Record<'head' | 'ruleset' | 'files' | 'locale' | 'rules' | 'own', string>>;
}

/** All of it. */
export interface ProjectSentences {
	readonly config: ConfigSentences;
	readonly gate: GateSentences;
	readonly git: GitSentences;
	readonly ci: CiSentences;
	readonly init: InitSentences;
}
