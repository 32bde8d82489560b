/** @jsxImportSource preact */
/** The page as it is read without script: rendered once, to text. */

import { render } from 'preact-render-to-string';
import { type Sentences, sentencesOf } from '../../src/messages/messages.js';
import type { Audit, Finding, Report, RuleId, RuleMeta } from '../../src/model.js';
import { visible } from '../../src/visible.js';
import { type Cause, causesOf } from '../causes.js';
import { isShown } from '../figures.js';
import { placeOf, statusIn } from '../table.js';
import { FindingCard, type FindingContext } from './finding.js';
import { Overview, Title } from './overview.js';
import { Line } from './text.js';

/** Findings shown in full; the page of a larger report says how many it leaves out. */
export const MOST_STATIC = 5000;

/** What stands in the page until the script takes over. */
export function staticOverview(report: Report): string {
	const sentences = sentencesOf(report.lang);
	return render(
		<div id="page">
			<header class="top">
				<Title report={report} sentences={sentences} />
			</header>
			<main>
				<Overview report={report} />
			</main>
		</div>,
	);
}

function OtherPlace({ finding, audit, sentences }: { readonly finding: Finding; readonly audit: Audit; readonly sentences: Sentences }) {
	const { source, target, severity } = finding;
	return (
		<li>
			<span class="number">{visible(String(placeOf(target ?? source, audit.pairs[finding.pair]) ?? ''))}</span>{' '}
			{source && <Line {...source} lang="en" severity={severity} />} {target && <Line {...target} lang={audit.locale} severity={severity} />}{' '}
			{finding.decisions && <span class="chip">{statusIn(sentences, finding)}</span>}
		</li>
	);
}

function causeMarkup(cause: Cause, audit: Audit, rules: ReadonlyMap<RuleId, RuleMeta>, report: Report): string {
	const sentences = sentencesOf(report.lang);
	const [first, ...others] = cause;
	const context: FindingContext = {
		sentences,
		lang: report.lang,
		locale: audit.locale,
		pair: audit.pairs[first.pair],
		rule: rules.get(first.rule),
	};
	return render(
		<FindingCard finding={first} context={context} count={cause.length}>
			{others.length > 0 && (
				<ol class="places">
					{others.map(finding => (
						<OtherPlace key={finding.fingerprint} finding={finding} audit={audit} sentences={sentences} />
					))}
				</ol>
			)}
		</FindingCard>,
	);
}

/** The findings by document and cause, for readers without script. Dismissed ones are left to the other formats and to the page with script. */
export function* staticFindings(report: Report): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	const rules = new Map<RuleId, RuleMeta>(report.rules.map(rule => [rule.id, rule]));
	let room = MOST_STATIC;
	let left = 0;
	yield `<noscript>\n<p class="hint">${sentences.page.noScript}</p>\n`;
	for (const audit of report.audits) {
		const shown = audit.findings.filter(isShown);
		if (shown.length === 0) continue;
		if (room > 0) yield render(<h2>{visible(audit.file)}</h2>);
		for (const cause of causesOf(shown)) {
			const [first, ...others] = cause;
			const fitting: Cause = [first, ...others.slice(0, Math.max(0, room - 1))];
			if (room > 0) yield `${causeMarkup(fitting, audit, rules, report)}\n`;
			left += room > 0 ? cause.length - fitting.length : cause.length;
			room = Math.max(0, room - cause.length);
		}
	}
	if (left > 0) yield `<p class="hint">${sentences.page.staticCut(left)}</p>\n`;
	yield '</noscript>\n';
}
