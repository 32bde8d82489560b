/** Documents of several pairs, for rules that look further than one. */

import { auditWith } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Document, Finding, Locale, Mark, RuleId } from '../../src/model.js';
import { only } from './rule-tester.js';

/** Pairs as a table gives them, one a line. */
export const documentOfPairs = (pairs: readonly (readonly [source: string, target: string])[]): Document => ({
	file: 'case.tsv',
	notices: [],
	content: {
		layout: 'pairs',
		pairs: pairs.map(([source, target], i) => ({
			source: { text: source, line: i + 1, column: 0 },
			target: { text: target, line: i + 1, column: source.length + 1 },
		})),
	},
});

/** What one rule finds in a document of pairs. */
export const findingsIn = (id: RuleId, pairs: readonly (readonly [source: string, target: string])[], locale: Locale = 'zh-TW'): readonly Finding[] =>
	auditWith(only(id), documentOfPairs(pairs), { locale }).findings;

/** The same as lines: the line of the target, then the sentence. */
export const saidOf = (findings: readonly Finding[]): readonly string[] =>
	findings.map(({ message, target, source }) => `${target?.line ?? source?.line}: ${sayMessage(message, sentencesOf('en'))}`);

/** One pair whose reader took codes out of the text. */
export function findingsWithMarks(
	id: RuleId,
	source: readonly [string, readonly Mark[]],
	target: readonly [string, readonly Mark[]],
): readonly Finding[] {
	const [english, chinese] = [source, target].map(([text, marks], i) => ({ text, marks, line: 1, column: i }));
	if (!english || !chinese) return [];
	const document: Document = { file: 'case.xlf', notices: [], content: { layout: 'pairs', pairs: [{ source: english, target: chinese }] } };
	return auditWith(only(id), document, { locale: 'zh-TW' }).findings;
}
