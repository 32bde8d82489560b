/** Which rules were dismissed most, and what in a configuration would have spared it. Pure. */

import type { Decision } from '../model.js';
import { evidenceWords } from './seen.js';
import { bySubject, lastWords, wordsOf } from './words.js';

/** How often something was decided, and how often it was dismissed. */
export interface Tally {
	readonly name: string;
	readonly dismissed: number;
	readonly decided: number;
}

/** A setting of a rule, with the dismissals that it would have spared. */
export type Advice =
	/** A pattern (RE2) that the evidence of the dismissed matches, and that of no error. */
	| { readonly rule: string; readonly cause: string; readonly except: string; readonly spares: number }
	| { readonly rule: string; readonly severity: 'info'; readonly spares: number };

/** What was learnt of a rule. */
export interface Lesson extends Tally {
	readonly causes: readonly Tally[];
	readonly advice: readonly Advice[];
}

const fewestOfCause = 2;
const fewestOfRule = 5;
const mostlyDismissed = 0.8;

const escaped = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
const isError = ({ verdict }: Decision): boolean => verdict === 'confirmed' || verdict === 'fixed';
const isDismissed = ({ verdict }: Decision): boolean => verdict === 'dismissed';
const wordsIn = ({ seen }: Decision, side: 'source' | 'target'): string => evidenceWords(seen?.[side])[0] ?? '';

function groupBy(decisions: readonly Decision[], keyOf: (decision: Decision) => string): ReadonlyMap<string, readonly Decision[]> {
	const groups = new Map<string, Decision[]>();
	for (const decision of decisions) {
		const group = groups.get(keyOf(decision));
		if (group) group.push(decision);
		else groups.set(keyOf(decision), [decision]);
	}
	return groups;
}

const tally = (name: string, decisions: readonly Decision[]): Tally => ({
	name,
	dismissed: decisions.filter(isDismissed).length,
	decided: decisions.length,
});

/** The words that all dismissals of a cause have in common, of the Chinese or else of the English, as a pattern that no error of the rule matches. */
function exception(dismissed: readonly Decision[], errors: readonly Decision[]): string | undefined {
	for (const side of ['target', 'source'] as const) {
		const [first = '', ...others] = dismissed.map(decision => wordsIn(decision, side));
		const isCommon = first !== '' && others.every(word => word === first);
		const isHarmless = !errors.some(({ seen }) =>
			[...evidenceWords(seen?.source), ...evidenceWords(seen?.target)].some(word => word.includes(first)),
		);
		if (isCommon && isHarmless) return escaped(first);
	}
	return undefined;
}

function adviceFor(rule: string, decisions: readonly Decision[], causes: ReadonlyMap<string, readonly Decision[]>): readonly Advice[] {
	const errors = decisions.filter(isError);
	const dismissed = decisions.filter(isDismissed);
	if (dismissed.length >= fewestOfRule && dismissed.length >= mostlyDismissed * decisions.length)
		return [{ rule, severity: 'info', spares: dismissed.length }];
	return [...causes].flatMap(([cause, own]): readonly Advice[] => {
		const ofCause = own.filter(isDismissed);
		if (ofCause.length < fewestOfCause || own.some(isError)) return [];
		const except = exception(ofCause, errors);
		return except === undefined ? [] : [{ rule, cause, except, spares: ofCause.length }];
	});
}

/** What can be learnt from decisions, the most dismissed rule first; of rules that nobody dismissed, nothing. */
export function lessons(decisions: readonly Decision[]): readonly Lesson[] {
	const last = bySubject(wordsOf(decisions)).flatMap(words => lastWords(words).slice(0, 1));
	const decided = last.filter(({ verdict, seen }) => seen && verdict !== 'open' && verdict !== 'later');
	const rules = groupBy(decided, ({ seen }) => seen?.rule ?? '');
	return [...rules]
		.map(([rule, own]): Lesson => {
			const causes = groupBy(own, ({ seen }) => seen?.cause ?? '');
			const tallies = [...causes].map(([cause, each]) => tally(cause, each)).filter(({ dismissed }) => dismissed > 0);
			return {
				...tally(rule, own),
				causes: tallies.sort((a, b) => b.dismissed - a.dismissed),
				advice: adviceFor(rule, own, causes),
			};
		})
		.filter(({ dismissed }) => dismissed > 0)
		.sort((a, b) => b.dismissed - a.dismissed);
}

const quoted = (text: string): string => JSON.stringify(text);

/** The lines of a configuration that take all advice on `known` rules, which are those that it may name, without their ends; none for none. */
export function configuration(all: readonly Lesson[], known: ReadonlySet<string>): readonly string[] {
	const rules = all.flatMap(({ name, advice }): readonly string[] => {
		if (!known.has(name)) return [];
		const excepts = advice.flatMap(each => ('except' in each ? [each.except] : []));
		if (advice.some(each => 'severity' in each)) return [`  ${name}: info`];
		return excepts.length === 0 ? [] : [`  ${name}:`, '    except:', ...[...new Set(excepts)].map(pattern => `      - ${quoted(pattern)}`)];
	});
	return rules.length === 0 ? [] : ['rules:', ...rules];
}
