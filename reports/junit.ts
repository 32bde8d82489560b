/**
 * JUnit XML in the flavour that GitLab and Jenkins both take: valid by the schema of Jenkins' xUnit plugin (junit-10.xsd), where `file` stands on the
 * suite; names of test cases are unique, as GitLab keeps only the first of two alike. One suite a file, one case a finding, one passing case where there is none.
 */

import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import type { Audit, Finding, Report } from '../src/model.js';
import { visible } from '../src/visible.js';
import type { ReportOptions } from './index.js';
import { xmlText } from './log-text.js';
import { placeOf } from './place.js';
import { closedAs, fails, worstFirst } from './standing.js';

/** GitLab takes less than 30 MB a file. */
const mostBytes = 29_000_000;
const mostText = '29 MB';

/** Names that were not given before: the second of a kind is `name #2`. */
function uniqueNames(): (name: string) => string {
	const given = new Map<string, number>();
	return name => {
		const count = (given.get(name) ?? 0) + 1;
		given.set(name, count);
		return count === 1 ? name : `${name} #${count}`;
	};
}

type Outcome = 'failure' | 'skipped' | 'passed';

function evidence({ source, target }: Finding, { explain }: Sentences): string {
	const lines = [
		...(source ? [`${explain.source}: ${visible(source.text)}`] : []),
		...(target ? [`${explain.target}: ${visible(target.text)}`] : []),
	];
	return lines.map(xmlText).join('\n');
}

function caseOf(finding: Finding, audit: Audit, name: (base: string) => string, options: ReportOptions, sentences: Sentences): string {
	const { base = '', failOn = 'major' } = options;
	const { file, line } = placeOf(finding, audit, base);
	const side = finding.target ?? finding.source;
	const where = side?.label ?? side?.key ?? String(line);
	const title = xmlText(name(`${file} › ${where} › ${finding.rule}`));
	const message = xmlText(sayMessage(finding.message, sentences));
	const open = `<testcase name="${title}" classname="${xmlText(file)}" time="0">`;
	if (fails(finding, failOn)) {
		const content = `${xmlText(`${file}:${line}`)}\n${evidence(finding, sentences)}`;
		return `${open}<failure message="${message}" type="${finding.severity}">${content}</failure></testcase>\n`;
	}
	const { ci } = sentences.project;
	const why = closedAs(finding, ci) ?? ci.belowFailOn(sentences.severities[finding.severity]);
	return `${open}<skipped message="${message} (${xmlText(why)})"/></testcase>\n`;
}

function* casesOf(findings: readonly Finding[], ...rest: [Audit, (base: string) => string, ReportOptions, Sentences]): Iterable<string> {
	for (const finding of findings) yield caseOf(finding, ...rest);
}

/** The counts stand before the cases: those are made as they are written. */
function* suite(name: string, outcomes: readonly Outcome[], cases: Iterable<string>): Iterable<string> {
	const count = (outcome: Outcome): number => outcomes.filter(each => each === outcome).length;
	yield `<testsuite name="${xmlText(name)}" file="${xmlText(name)}" tests="${outcomes.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="0">\n`;
	yield* cases;
	yield '</testsuite>\n';
}

/** The findings that there is room for, by a rough measure of what they take. */
function fitting(report: Report): ReadonlySet<Finding> | undefined {
	const sizeOf = ({ file, source, target }: Finding): number => 700 + 3 * (4 * file.length + (source?.text.length ?? 0) + (target?.text.length ?? 0));
	const all = report.audits.flatMap(({ findings }) => findings);
	if (all.reduce((sum, finding) => sum + sizeOf(finding), 0) < mostBytes) return undefined;
	let left = mostBytes;
	return new Set(
		[...all].sort(worstFirst).filter(finding => {
			left -= sizeOf(finding);
			return left > 0;
		}),
	);
}

/** The report in lines. What there is no room for is left out, the mildest first, and a case of its own says so. */
export function* junit(report: Report, options: ReportOptions): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	const { ci } = sentences.project;
	const kept = fitting(report);
	const name = uniqueNames();
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="bilint">\n';
	let left = 0;
	for (const audit of report.audits) {
		const file = visible((options.base ?? '') + audit.file);
		const findings = audit.findings.filter(finding => kept?.has(finding) ?? true);
		left += audit.findings.length - findings.length;
		if (findings.length === 0) {
			const title = xmlText(name(`${file} › ${ci.passed}`));
			yield* suite(file, ['passed'], [`<testcase name="${title}" classname="${xmlText(file)}" time="0"/>\n`]);
			continue;
		}
		const outcomes = findings.map((finding): Outcome => (fails(finding, options.failOn ?? 'major') ? 'failure' : 'skipped'));
		yield* suite(file, outcomes, casesOf(findings, audit, name, options, sentences));
	}
	if (left > 0) {
		const message = xmlText(ci.cut(left, mostText));
		yield* suite('bilint', ['skipped'], [`<testcase name="bilint" classname="bilint" time="0"><skipped message="${message}"/></testcase>\n`]);
	}
	yield '</testsuites>\n';
}
