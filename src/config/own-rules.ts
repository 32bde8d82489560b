/** The project's own rules: patterns in RE2 syntax, so that none can run for ever. */

import { RE2JS } from 're2js';
import type { InterfaceLanguage, Localized, PairRule, Problem, RuleContext, Severity, Span } from '../model.js';
import type { OwnRuleSetting } from './schema.js';
import type { Issue, Placed } from './shape.js';

/** A match of a pattern: where, and what its groups took. */
interface Match {
	readonly span: Span;
	readonly groups: readonly string[];
}

/** More matches in one line say nothing new. */
const mostMatches = 50;

function matchesOf(pattern: RE2JS, text: string): readonly Match[] {
	const found: Match[] = [];
	const matcher = pattern.matcher(text);
	while (found.length < mostMatches && matcher.find()) {
		const groups = Array.from({ length: matcher.groupCount() }, (_, i) => matcher.group(i + 1) ?? '');
		found.push({ span: [matcher.start(), matcher.end()], groups });
	}
	return found;
}

const reference = /\$([1-9])/g;

/** A pattern with what the groups of another one took in the places of `$1` and its like, taken literally. */
function resolved(pattern: string, groups: readonly string[]): RE2JS {
	return RE2JS.compile(pattern.replace(reference, (_, number: string) => RE2JS.quote(groups[Number(number) - 1] ?? '')));
}

const localized = (message: OwnRuleSetting['message']): Localized => {
	const words: Partial<Readonly<Record<InterfaceLanguage, string>>> = typeof message === 'string' ? { en: message } : message;
	const [en, zh] = [words.en ?? words['zh-Hant'] ?? '', words['zh-Hant'] ?? words.en ?? ''];
	return { en, 'zh-Hant': zh };
};

interface Compiled {
	readonly note: Localized;
	readonly severity: Severity;
	readonly source: RE2JS | undefined;
	/** The pattern for what a match of `source` took; compiled once where it refers to nothing. */
	readonly required: ((groups: readonly string[]) => RE2JS) | undefined;
	readonly forbidden: ((groups: readonly string[]) => RE2JS) | undefined;
}

function once({ text }: Placed): (groups: readonly string[]) => RE2JS {
	if (text.search(reference) >= 0) return groups => resolved(text, groups);
	const compiled = RE2JS.compile(text);
	return () => compiled;
}

const compile = ({ source, required, forbidden, message, severity }: OwnRuleSetting): Compiled => ({
	note: localized(message),
	severity: severity ?? 'major',
	source: source && RE2JS.compile(source.text),
	required: required && once(required),
	forbidden: forbidden && once(forbidden),
});

const nothing = { confidence: 1, edits: [], related: [] } as const;

/** What one match of the English calls for (or the line as such, where the rule has no `source`). */
function problems({ note, severity, required, forbidden }: Compiled, source: string, call: Match | undefined, target: string): readonly Problem[] {
	const groups = call?.groups ?? [];
	const evidence = call ? [call.span] : [];
	const wanted = call ? source.slice(...call.span) : '';
	const wrong = forbidden ? matchesOf(forbidden(groups), target) : [];
	const lacking = required && target.trim() !== '' && !required(groups).matcher(target).find();
	return [
		...wrong.map(({ span }): Problem => {
			const found = target.slice(...span);
			return {
				...nothing,
				message: { id: 'own-forbidden', data: { found, note } },
				severity,
				source: evidence,
				target: [span],
				cause: `forbidden/${found}`,
			};
		}),
		...(lacking
			? [
					{
						...nothing,
						message: { id: 'own-required', data: { source: wanted, note } },
						severity,
						source: evidence,
						target: [],
						cause: `required/${wanted}`,
					} as const,
				]
			: []),
	];
}

function ruleOf(name: string, setting: OwnRuleSetting): PairRule {
	const compiled = compile(setting);
	return {
		id: `own/${name}`,
		scope: 'pair',
		category: 'term',
		severity: compiled.severity,
		what: compiled.note,
		why: { en: 'The configuration of the project asks for it.', 'zh-Hant': '這是專案設定的要求。' },
		fix: compiled.note,
		examples: [{ finds: [] }],
		check({ pair }, _context: RuleContext) {
			if (!pair.target || pair.kind === 'punctuation') return [];
			const source = pair.source?.text ?? '';
			if (!compiled.source) return problems(compiled, source, undefined, pair.target.text);
			const target = pair.target.text;
			return matchesOf(compiled.source, source).flatMap(call => problems(compiled, source, call, target));
		},
	};
}

/** The rules as the engine takes them. The patterns must have been checked (`patternIssues`). */
export const ownRules = (settings: ReadonlyMap<string, OwnRuleSetting>): readonly PairRule[] =>
	[...settings].map(([name, setting]) => ruleOf(name, setting));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error));

/** Why a text is no RE2 pattern, if it is none; `groups` are those of the pattern it may refer to. */
export function patternIssues({ text, key, line, column }: Placed, groups = 0): readonly Issue[] {
	const highest = Math.max(0, ...[...text.matchAll(reference)].map(([, number]) => Number(number)));
	const fault = (reason: string): Issue => ({ id: 'pattern', key, found: text, reason, line, column });
	if (highest > groups) return [fault(`$${highest}`)];
	try {
		RE2JS.compile(text.replace(reference, 'x'));
		return [];
	} catch (error) {
		return [fault(reasonOf(error))];
	}
}

/** How many groups a pattern has; 0 for one that is none. */
export function groupsOf(pattern: Placed | undefined): number {
	try {
		return pattern ? RE2JS.compile(pattern.text).groupCount() : 0;
	} catch {
		return 0;
	}
}
