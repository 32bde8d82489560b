/** Renderings that a reviewer accepted for good: one line each in `.bilint/accepted.jsonl`. Pure. */

import type { Decision, Finding } from '../model.js';
import { escapeJson } from '../visible.js';
import type { BadLine } from './journal.js';
import type { Lines } from './line-file.js';
import { evidenceWords } from './seen.js';

/** That these English words may be rendered by these Chinese ones, whatever the rule says. Words of several places are joined by ` … `. */
export interface Accepted {
	/** Empty for a line that stands alone. */
	readonly source: string;
	readonly target: string;
	readonly rule: string;
	readonly by: string;
	/** ISO 8601, UTC. */
	readonly at: string;
	readonly note?: string;
}

/** Accepted renderings, by rule and words. */
export type Renderings = ReadonlyMap<string, Accepted>;

const joined = (words: readonly string[]): string => words.join(' … ');
const keyOf = ({ rule, source, target }: Pick<Accepted, 'rule' | 'source' | 'target'>): string =>
	JSON.stringify([rule, source.toLowerCase(), target]);

/** What accepting a finding's rendering would accept; undefined where it has no Chinese words to accept. */
export function renderingOf({ rule, source, target }: Finding): Pick<Accepted, 'rule' | 'source' | 'target'> | undefined {
	const words = joined(evidenceWords(target));
	return words.trim() === '' ? undefined : { rule, source: joined(evidenceWords(source)), target: words };
}

/** The line of the file, without its end. */
export const acceptedLine = ({ source, target, rule, by, at, note }: Accepted): string =>
	escapeJson(JSON.stringify({ source, target, rule, by, at, ...(note ? { note } : {}) }));

/** The rendering a line accepts, or undefined where it is no such line. */
export function parseAccepted(line: string): Accepted | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null) return undefined;
	const { source, target, rule, by, at, note } = value as Record<string, unknown>;
	if (![source, target, rule].every(part => typeof part === 'string') || target === '') return undefined;
	const text = (part: unknown): string => (typeof part === 'string' ? part : '');
	return { source: text(source), target: text(target), rule: text(rule), by: text(by), at: text(at), ...(text(note) ? { note: text(note) } : {}) };
}

/** What a file of accepted renderings holds, and its lines that hold none; a last line without its end may be whole all the same. */
export function acceptedIn({ whole, torn }: Pick<Lines, 'whole' | 'torn'>): {
	readonly accepted: readonly Accepted[];
	readonly bad: readonly BadLine[];
} {
	const accepted: Accepted[] = [];
	const bad: BadLine[] = [];
	for (const [i, text] of [...whole, torn].entries()) {
		if (text.trim() === '') continue;
		const own = parseAccepted(text.replace(/^\ufeff/, ''));
		if (own) accepted.push(own);
		else bad.push({ line: i + 1, text, torn: i === whole.length });
	}
	return { accepted, bad };
}

export const renderingsOf = (accepted: readonly Accepted[]): Renderings => new Map(accepted.map(each => [keyOf(each), each]));

/** The acceptance that speaks for a finding. */
export function acceptedBy(finding: Finding, renderings: Renderings): Accepted | undefined {
	if (renderings.size === 0) return undefined;
	const rendering = renderingOf(finding);
	return rendering && renderings.get(keyOf(rendering));
}

/** The acceptance as the word that closes a finding. */
export const acceptance = ({ by, at, note }: Accepted, { fingerprint }: Finding): Decision => ({
	id: `accepted:${fingerprint}`,
	at,
	by,
	voice: 'reviewer',
	about: { fingerprint },
	verdict: 'dismissed',
	...(note ? { reason: note } : {}),
});
