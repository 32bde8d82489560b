/** `bilint.config.yaml`: what it may hold. */

import type { InterfaceLanguage, Locale, Severity } from '../model.js';
import { type Encoding, encodings } from '../read/decode.js';
import type { InputFormat } from '../read/detect.js';
import { readers } from '../read/index.js';
import { newestRuleset } from './rulesets.js';
import {
	about,
	as,
	choice,
	fields,
	flag,
	keyed,
	list,
	listOrOne,
	named,
	number,
	type Placed,
	placedText,
	type Shape,
	text,
	wordOr,
} from './shape.js';

/** Files of one kind: of both languages, or an English one and the Chinese one that belongs to it. */
export interface FileEntry {
	readonly path?: Placed;
	readonly source?: Placed;
	readonly target?: Placed;
	readonly format?: InputFormat;
	readonly locale?: Locale;
	readonly encoding?: Encoding;
}

/** What is wished of a rule. */
export interface RuleSetting {
	/** `off`, or the severity of what the rule is sure of; what it thinks milder of stays milder. */
	readonly severity?: Severity | 'off';
	/** 0 to 1: what the rule is less sure of is left out. */
	readonly 'min-confidence'?: number;
	/** Nobody can dismiss it, no comment and no baseline silence it. */
	readonly locked?: boolean;
	/** Patterns (RE2): a finding whose evidence matches one of them is left out. */
	readonly except?: readonly Placed[];
}

/** A rule of the project's own. At least one of `required` and `forbidden`. */
export interface OwnRuleSetting {
	/** Lines whose English matches are looked at; all where it is absent. */
	readonly source?: Placed;
	/** What the Chinese must match; `$1` stands for what the first group of `source` took. */
	readonly required?: Placed;
	/** What the Chinese must not match. */
	readonly forbidden?: Placed;
	readonly message: string | Partial<Readonly<Record<InterfaceLanguage, string>>>;
	readonly severity?: Severity;
}

/** What may differ from path to path. */
export interface PathSettings {
	readonly locale?: Locale;
	readonly domain?: readonly string[];
	readonly rules?: ReadonlyMap<string, RuleSetting>;
	readonly own?: ReadonlyMap<string, OwnRuleSetting>;
}

export interface Override extends PathSettings {
	readonly paths: readonly Placed[];
}

/** A configuration file as it stands. */
export interface ConfigFile extends PathSettings {
	readonly extends?: readonly Placed[];
	readonly ruleset?: number;
	readonly files?: readonly FileEntry[];
	readonly ignore?: readonly Placed[];
	readonly encoding?: Encoding;
	readonly glossaries?: readonly Placed[];
	readonly overrides?: readonly Override[];
	readonly baseline?: Placed;
	readonly decisions?: Placed;
	readonly skip?: readonly ('locked' | 'approved')[];
	readonly 'fail-on'?: Severity;
	readonly 'max-findings'?: number;
	readonly $schema?: string;
}

/** What only the caller knows: which rules and domains there are. */
export interface Vocabulary {
	readonly rules: readonly string[];
	readonly domains: readonly string[];
}

const locale = about(
	'The variety of Chinese; found out from the text where it is not given (Hong Kong by its words).',
	choice(['zh-TW', 'zh-CN', 'zh-HK']),
);
const severity = choice(['critical', 'major', 'minor', 'info'] as const satisfies readonly Severity[]);
const severityOrOff = choice(['off', 'critical', 'major', 'minor', 'info'] as const);
const encoding = about('How files are encoded that are not Unicode.', choice(encodings));
const format = about('The format, where content and name do not tell it.', choice(readers.map(({ id }) => id)));

const fileEntry: Shape<FileEntry> = wordOr(
	as(about('A pattern for files that hold both languages.', placedText), (path): FileEntry => ({ path })),
	fields<FileEntry>({
		path: about('A pattern for files that hold both languages.', placedText),
		source: about('A pattern for English files: docs/en/**/*.md, {name}.en.txt.', placedText),
		target: about('The pattern for the Chinese file that belongs to each: with the same wildcards in the same order.', placedText),
		format,
		locale,
		encoding,
	}),
);

const ruleSetting: Shape<RuleSetting> = wordOr(
	as(severityOrOff, (word): RuleSetting => ({ severity: word })),
	fields<RuleSetting>({
		severity: about('off, or the severity of what the rule is sure of; what it thinks milder of stays milder.', severityOrOff),
		'min-confidence': about('0 to 1: what the rule is less sure of is left out.', number(0, 1, false)),
		locked: about('Nobody can dismiss it; no comment and no baseline silences it.', flag),
		except: about('Patterns (RE2): a finding whose evidence matches one of them is left out.', listOrOne(placedText)),
	}),
);

const ownRule: Shape<OwnRuleSetting> = fields<OwnRuleSetting>(
	{
		source: about('Pattern (RE2): only lines whose English matches are looked at.', placedText),
		required: about('Pattern (RE2) that the Chinese must match; $1 stands for what the first group of source took.', placedText),
		forbidden: about('Pattern (RE2) that the Chinese must not match.', placedText),
		message: about(
			'What is wrong and what is expected, in English or in both languages.',
			wordOr<OwnRuleSetting['message']>(text, fields<Partial<Record<InterfaceLanguage, string>>>({ en: text, 'zh-Hant': text })),
		),
		severity: about('major if not given.', severity),
	},
	['message'],
);

const pathSettings = ({ rules, domains }: Vocabulary) => ({
	locale,
	domain: about('What the documents are about; found out from the text where it is not given.', listOrOne(choice(domains))),
	rules: about('Rules by id: off, a severity, or a map with more.', keyed(rules, ruleSetting)),
	own: about('Rules of the project’s own, by a name of your choice.', named(ownRule)),
});

/** The shape of a configuration file. */
export const configShape = (words: Vocabulary): Shape<ConfigFile> =>
	fields<ConfigFile>({
		$schema: about('For editors.', text),
		extends: about('Other configuration files that this one builds on; what stands here counts more.', listOrOne(placedText)),
		ruleset: about('Pins what can fail: a rule or message that came with a later ruleset is advisory.', number(1, newestRuleset)),
		files: about('What bilint check audits when no file is named.', list(fileEntry)),
		ignore: about('Patterns for files that are none of ours.', listOrOne(placedText)),
		encoding,
		glossaries: about('Glossary files.', listOrOne(placedText)),
		...pathSettings(words),
		overrides: about(
			'What differs for some paths; the last that matches counts most.',
			list(fields<Override>({ paths: listOrOne(placedText), ...pathSettings(words) }, ['paths'])),
		),
		baseline: about('The file of findings that stood there at the beginning; written by bilint baseline.', placedText),
		decisions: about('The journal of decisions; .bilint/decisions.jsonl if not given.', placedText),
		skip: about('Segments that are not reported on, by their state in the file.', listOrOne(choice(['locked', 'approved']))),
		'fail-on': about('The mildest severity that fails the gate; major if not given.', choice(['critical', 'major', 'minor'])),
		'max-findings': about('How many open findings at or above fail-on are let pass; 0 if not given.', number(0, 1_000_000)),
	});

/** The JSON Schema for editors. */
export const jsonSchema = (words: Vocabulary): object => ({
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'bilint.config.yaml',
	...configShape(words).json,
});
