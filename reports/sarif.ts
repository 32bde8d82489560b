/**
 * SARIF 2.1.0 (OASIS Standard, errata 01), within what GitHub code scanning takes: 25,000 results, 10 MB compressed, the fields its rules GH1001 to
 * GH1007 ask for. What was cut is said in the file. A finding that does not count is there, marked by `suppressions`, and never an error.
 */

import { Gzip } from 'fflate';
import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import type { Audit, Finding, Report, RuleMeta, Severity } from '../src/model.js';
import { isOpen } from '../src/triage/settle.js';
import { version } from '../src/version.js';
import { visible } from '../src/visible.js';
import type { ReportOptions } from './index.js';
import { jsonText } from './log-text.js';
import { placeOf, uriOf } from './place.js';
import { closedAs, worstFirst } from './standing.js';

const mostResults = 25_000;
const mostBytes = 10_000_000;
const longestMessage = 1000;
const longestCause = 200;
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const home = 'https://www.npmjs.com/package/bilint';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { critical: 'error', major: 'error', minor: 'warning', info: 'note' };
const problems: Readonly<Record<Severity, string>> = { critical: 'error', major: 'error', minor: 'warning', info: 'recommendation' };

/** `unit-sense` as `UnitSense`: a name must not be the id, whatever its case (SARIF1001). */
function nameOf(id: string): string {
	const parts = id.split(/[^a-z0-9]+/i).map(part => part.charAt(0).toUpperCase() + part.slice(1));
	return parts.length > 1 ? parts.join('') : `${parts[0]}Rule`;
}

const sentence = (text: string): string => `${visible(text).replace(/[.。]$/, '')}.`;

function ruleOf(rule: RuleMeta, lang: Report['lang']): object {
	const [what, why, fix] = [rule.what, rule.why, rule.fix].map(text => sentence(text[lang]).slice(0, longestMessage)) as [string, string, string];
	return {
		id: rule.id,
		name: nameOf(rule.id),
		shortDescription: { text: what },
		fullDescription: { text: `${what} ${why}`.slice(0, 1024) },
		help: { text: `${what} ${why} ${fix}`, markdown: `${what}\n\n${why}\n\n${fix}` },
		defaultConfiguration: { level: levels[rule.severity] },
		properties: { tags: ['translation', rule.category], precision: 'high', 'problem.severity': problems[rule.severity] },
	};
}

const region = (line: number, columns: ReturnType<typeof placeOf>['columns']): object =>
	columns ? { startLine: line, startColumn: columns.start, endLine: columns.endLine, endColumn: columns.end } : { startLine: line };

const text = (content: string): { readonly text: string } => ({ text: visible(content).slice(0, longestMessage) });

interface Result {
	readonly finding: Finding;
	readonly audit: Audit;
}

function resultOf({ finding, audit }: Result, rules: ReadonlyMap<string, number>, withBaseline: boolean, base: string, sentences: Sentences): object {
	const { file, line, columns } = placeOf(finding, audit, base);
	const uri = uriOf(file);
	const justification = closedAs(finding, sentences.project.ci);
	const bySource = finding.status !== 'dismissed' && finding.suppression?.by === 'comment';
	return {
		ruleId: finding.rule,
		...(rules.has(finding.rule) ? { ruleIndex: rules.get(finding.rule) } : {}),
		level: isOpen(finding) ? levels[finding.severity] : 'note',
		message: text(sentence(sayMessage(finding.message, sentences))),
		locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: region(line, columns) } }],
		...(finding.related.length > 0
			? {
					relatedLocations: finding.related.map((related, id) => ({
						id,
						message: text(related.text || '…'),
						physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: related.line } },
					})),
				}
			: {}),
		partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'bilint/v1': finding.fingerprint },
		...(withBaseline ? { baselineState: finding.suppression?.by === 'baseline' ? 'unchanged' : 'new' } : {}),
		suppressions:
			justification === undefined ? [] : [{ kind: bySource ? 'inSource' : 'external', status: 'accepted', justification: visible(justification) }],
		properties: {
			severity: finding.severity,
			category: finding.category,
			confidence: finding.confidence,
			cause: visible(finding.cause).slice(0, longestCause),
		},
	};
}

/** The file in lines, a result each; `left` are the results that are not in it. */
function* documentOf(report: Report, results: readonly Result[], left: number, base: string): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	const indexes = new Map<string, number>(report.rules.map(({ id }, i) => [id, i]));
	const withBaseline = results.some(({ finding }) => finding.suppression?.by === 'baseline');
	const driver = {
		name: 'bilint',
		version: version,
		semanticVersion: version,
		informationUri: home,
		rules: report.rules.map(rule => ruleOf(rule, report.lang)),
	};
	const cut = text(sentence(sentences.project.ci.cut(left, `${mostResults}`)));
	const invocation = {
		executionSuccessful: true,
		...(left > 0 ? { toolExecutionNotifications: [{ level: 'warning', message: cut, descriptor: { id: 'truncated' } }] } : {}),
	};
	const head = {
		tool: { driver },
		automationDetails: { id: 'bilint/' },
		columnKind: 'utf16CodeUnits',
		originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top folder of the repository.' } } },
		invocations: [invocation],
		properties: { truncated: left > 0, resultsLeftOut: left },
	};
	yield `{"version":"2.1.0","$schema":${jsonText(schema)},"runs":[${jsonText(head).slice(0, -1)},"results":[\n`;
	for (const [i, result] of results.entries()) {
		const line = jsonText(resultOf(result, indexes, withBaseline, base, sentences));
		yield `${line}${i + 1 < results.length ? ',' : ''}\n`;
	}
	yield ']}]}\n';
}

/** Of the file as it is uploaded. */
function compressedSize(lines: Iterable<string>): number {
	const encoder = new TextEncoder();
	let [whole, size] = [0, 0];
	const gzip = new Gzip({ level: 1 }, chunk => {
		size += chunk.length;
	});
	for (const line of lines) {
		const bytes = encoder.encode(line);
		whole += bytes.length;
		gzip.push(bytes);
	}
	gzip.push(new Uint8Array(0), true);
	return Math.min(whole, size);
}

/** The report in lines, made twice rather than held. Where there are more results than GitHub takes, or more bytes, the mildest are left out. */
export function* sarif(report: Report, { base = '' }: ReportOptions): Iterable<string> {
	const all = report.audits.flatMap(audit => audit.findings.map(finding => ({ finding, audit })));
	if (all.length > mostResults) all.sort((a, b) => worstFirst(a.finding, b.finding));
	let kept = all.slice(0, mostResults);
	const lines = (): Iterable<string> => documentOf(report, kept, all.length - kept.length, base);
	while (kept.length > 0 && compressedSize(lines()) > mostBytes) {
		kept = [...kept].sort((a, b) => worstFirst(a.finding, b.finding)).slice(0, Math.floor(kept.length * 0.7));
	}
	yield* lines();
}
