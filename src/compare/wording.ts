/** What findings about words quote and suggest. */

import type { Compared, Locale, Problem, Severity, Term, TermMatch } from '../model.js';
import { sourceText, targetText } from './evidence.js';

/** What a term should be in a variety of Chinese: its first right rendering there, or an empty string. */
export const preferredRendering = ({ renderings }: Term, locale: Locale): string =>
	renderings.find(({ locales }) => locales.includes(locale))?.text ?? '';

/** The words of both sides behind a match, and what should stand there. */
export interface Wording {
	readonly found: string;
	readonly source: string;
	readonly expected: string;
}

/** Quotes a match. */
export const wordingOf = ({ term, source, target }: TermMatch, { pair }: Compared, locale: Locale): Wording => ({
	found: targetText(pair, target),
	source: sourceText(pair, source),
	expected: preferredRendering(term, locale),
});

/** The problem of a wrong rendering; it can be mended where one is known that is right. */
export function wrongRendering(match: TermMatch, wording: Wording, severity: Severity, message: Problem['message']): Problem {
	const { term, source, target } = match;
	return {
		message,
		severity,
		confidence: severity === 'major' || severity === 'critical' ? 0.9 : 0.7,
		source: [source],
		target: target ? [target] : [],
		cause: `${term.id}→${wording.found}`,
		edits: target && wording.expected !== '' ? [{ span: target, text: wording.expected }] : [],
		related: [],
	};
}
