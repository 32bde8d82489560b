/** The whole report as one JSON document, for programs: figures, scorecard, rules, and every finding by document. */

import { sentencesOf } from '../src/messages/messages.js';
import type { Audit, Report, RuleMeta } from '../src/model.js';
import { scorecardOf } from '../src/score/scorecard.js';
import { sourceWords } from '../src/score/words.js';
import { rulesFound, totalsOf } from './figures.js';
import { entryOf } from './jsonl.js';
import { jsonText } from './log-text.js';

const SCHEMA = 1;

const ruleOf = ({ id, title, category, severity, what, why, fix }: RuleMeta, lang: Report['lang']): object => ({
	id,
	...(title === undefined ? {} : { title }),
	category,
	severity,
	what: what[lang],
	why: why[lang],
	fix: fix[lang],
});

function* documentPieces(audit: Audit, report: Report): Iterable<string> {
	const { file, sourceFile, locale, domains, pairs, findings } = audit;
	const head = { file, ...(sourceFile === undefined ? {} : { sourceFile }), locale, domains, words: sourceWords(audit), pairs: pairs.length };
	yield `${jsonText(head).slice(0, -1)},"findings":[`;
	const sentences = sentencesOf(report.lang);
	for (const [i, finding] of findings.entries()) yield `${i === 0 ? '\n' : ',\n'}${jsonText(entryOf(finding, sentences))}`;
	yield ']}';
}

/** One object, in pieces, ending in `\n`; a finding a line, with the keys of `jsonl`. Invisible and steering characters are written as `\uXXXX`. */
export function* json(report: Report): Iterable<string> {
	const { audits, lang, label, skipped, stale, history } = report;
	const head = {
		schema: SCHEMA,
		lang,
		...(label === undefined ? {} : { label }),
		summary: totalsOf(report),
		scorecard: scorecardOf(audits, report.scoring),
		rules: rulesFound(report).map(rule => ruleOf(rule, lang)),
		skipped,
		...(stale && stale.length > 0 ? { stale } : {}),
		...(history ? { history } : {}),
	};
	yield `${jsonText(head).slice(0, -1)},\n"documents":[`;
	for (const [i, audit] of audits.entries()) {
		if (i > 0) yield ',';
		yield '\n';
		yield* documentPieces(audit, report);
	}
	yield ']}\n';
}
