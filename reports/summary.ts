/** The end of the text report: how much was found, by rule and severity, and how to see more. */

import { type Finding, type Report, type RuleId, type Severity, severities } from '../src/model.js';
import { type Cause, rank } from './causes.js';
import { wrap } from './layout.js';
import { marks, type Page } from './page.js';
import { displayWidth } from './width.js';

/** The lines of the summary, without line ends. */
export function* summary(report: Report, causes: readonly Cause[], every: boolean, { width, paint, sentences }: Page): Iterable<string> {
	const { audits, skipped } = report;
	const pairs = audits.reduce((sum, audit) => sum + audit.pairs.length, 0);
	const findings = audits.flatMap(audit => audit.findings);
	const ordered = [...causes].sort((a, b) => rank(a[0]) - rank(b[0]));
	const [gravest] = ordered;
	if (!gravest) {
		for (const line of wrap(`✔ ${sentences.report.nothingFound(pairs, audits.length)}`, width)) yield paint('good', line);
	} else {
		for (const line of wrap(sentences.report.found(findings.length, causes.length, pairs, audits.length), width)) yield paint('heading', line);
		yield '';
		yield* table(findings, { width, paint, sentences });
		yield '';
	}
	if (skipped.length > 0) for (const line of wrap(sentences.report.skipped(skipped.length), width)) yield line;
	if (!gravest) return;
	const hidden = every ? 0 : findings.length - causes.length;
	// What a reviewer added has no rule to explain.
	const rule = ordered.find(([first]) => first.rule !== 'manual')?.[0].rule ?? '';
	const more = sentences.report.more(hidden, rule);
	if (more !== '') for (const line of wrap(more, width)) yield paint('aside', line);
}

/** Rules down, the severities that occur across, totals at both ends. */
function* table(findings: readonly Finding[], { width, paint, sentences: { report, severities: names } }: Page): Iterable<string> {
	const used = severities.filter(severity => findings.some(finding => finding.severity === severity));
	const byRule = new Map<RuleId, Finding[]>();
	for (const finding of findings) {
		const own = byRule.get(finding.rule);
		if (own) own.push(finding);
		else byRule.set(finding.rule, [finding]);
	}
	const counts = (some: readonly Finding[]): readonly string[] => [
		...used.map(severity => String(some.filter(finding => finding.severity === severity).length)),
		String(some.length),
	];
	const body = [...[...byRule].map(([rule, some]) => [rule, ...counts(some)]), [report.total, ...counts(findings)]];
	const head = (name: (severity: Severity) => string): readonly string[] => [report.rule, ...used.map(name), report.total];
	const long = head(severity => `${marks[severity]} ${names[severity]}`);
	const columns = (rows: readonly (readonly string[])[]): readonly number[] =>
		long.map((_, i) => Math.max(...rows.map(row => displayWidth(row[i] ?? ''))));
	const fits = columns([long, ...body]).reduce((sum, own) => sum + own + 2, 0) <= width;
	const heading = fits ? long : head(severity => marks[severity]);
	const widths = columns([heading, ...body]);
	for (const [i, row] of [heading, ...body].entries()) {
		const line = `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0, column > 0)).join('  ')}`;
		for (const part of displayWidth(line) <= width ? [line.trimEnd()] : wrap(line, width)) yield i === 0 ? paint('aside', part) : part;
	}
}

function padded(cell: string, width: number, right: boolean): string {
	const gap = ' '.repeat(Math.max(0, width - displayWidth(cell)));
	return right ? gap + cell : cell + gap;
}
