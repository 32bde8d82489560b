/** @jsxImportSource preact */
/** The first page: how much was found, the scorecard, and where it goes wrong. */

import { type Sentences, sentencesOf } from '../../src/messages/messages.js';
import { decimals, grouped, percent } from '../../src/messages/phrases.js';
import { type Counts, type Report, type RuleId, severities } from '../../src/model.js';
import { trendOf } from '../../src/score/history.js';
import { type Scorecard, scorecardOf } from '../../src/score/scorecard.js';
import { visible } from '../../src/visible.js';
import { allFindings, byFile, byRule, rulesFound, type Totals, totalsOf } from '../figures.js';
import { marks } from '../page.js';
import { inputLines, scoredSeverities, typeName, verdictIn } from '../scorecard.js';
import { Density, SeverityBar, TrendChart } from './charts.js';

/** What a reader may do from here; nothing, where there is no script. */
export interface OverviewActions {
	readonly onRule?: (rule: RuleId) => void;
	readonly onFile?: (file: string) => void;
	readonly onPart?: (file: string, pair: number) => void;
}

interface Parts {
	readonly report: Report;
	readonly sentences: Sentences;
}

const verdictClass = ({ verdict }: Scorecard): string => (verdict.passes === undefined ? 'withheld' : verdict.passes ? 'passes' : 'fails');

/** The heading of the page, with what it is about. */
export function Title({ report, sentences }: Parts) {
	const files = report.audits.map(({ file, sourceFile }) => visible(sourceFile === undefined ? file : `${sourceFile} → ${file}`));
	const named = files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} … (${grouped(files.length)} ${sentences.quality.files})`;
	return (
		<div class="title">
			<h1>
				{sentences.quality.report}
				{report.label === undefined ? '' : ` · ${visible(report.label)}`}
			</h1>
			<p>{named}</p>
		</div>
	);
}

function Tiles({ totals, card, sentences }: { readonly totals: Totals; readonly card: Scorecard; readonly sentences: Sentences }) {
	const { quality } = sentences;
	return (
		<ul class="tiles">
			{severities.map(severity => (
				<li key={severity} class={severity}>
					<b>{grouped(totals.bySeverity[severity])}</b>
					<span>
						<span aria-hidden="true">{marks[severity]} </span>
						{sentences.severities[severity]}
					</span>
				</li>
			))}
			<li>
				<b>{grouped(totals.words)}</b>
				<span>{quality.words}</span>
			</li>
			<li>
				<b>{card.findings === 0 ? '–' : percent(card.reviewed / card.findings)}</b>
				<span>{quality.reviewed}</span>
			</li>
		</ul>
	);
}

const number = (value: number) => <td class="n">{value === 0 ? <span class="zero">0</span> : decimals(value)}</td>;

function ScoreTable({ card, sentences }: { readonly card: Scorecard; readonly sentences: Sentences }) {
	const { quality } = sentences;
	const before = card.reviewed === 0;
	const used = scoredSeverities(card);
	return (
		<div class="table">
			<table>
				<thead>
					<tr>
						<th scope="col">{before ? quality.found : quality.errors}</th>
						{used.map(severity => (
							<th key={severity} scope="col" class="n">
								{sentences.severities[severity]}
							</th>
						))}
						{!before && (
							<>
								<th scope="col" class="n">
									{quality.repeats}
								</th>
								<th scope="col" class="n">
									{quality.points}
								</th>
							</>
						)}
					</tr>
				</thead>
				<tbody>
					{card.rows.map(row => (
						<tr key={row.type}>
							<th scope="row">{typeName(row, sentences)}</th>
							{used.map(severity => number((before ? row.found : row.errors)[severity]))}
							{!before && number(row.repeats)}
							{!before && number(row.penalty)}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** Verdict, errors by type, and everything the figure is made of. */
export function ScorecardView({ card, sentences }: { readonly card: Scorecard; readonly sentences: Sentences }) {
	const said = sentences.quality.scorecard;
	return (
		<section class="scorecard" aria-labelledby="scorecard">
			<h2 id="scorecard">{said.title}</h2>
			<p class={`verdict ${verdictClass(card)}`}>{verdictIn(sentences, card)}</p>
			{card.rows.length > 0 && <ScoreTable card={card} sentences={sentences} />}
			<dl class="inputs">
				{inputLines(sentences, card).map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{typeof value === 'number' ? decimals(value) : value}</dd>
					</div>
				))}
			</dl>
			<ul class="cautions">
				{said.cautions(card.words).map(caution => (
					<li key={caution}>{caution}</li>
				))}
			</ul>
		</section>
	);
}

function CountCells({ counts, total }: { readonly counts: Counts; readonly total: number }) {
	return (
		<>
			{severities.map(severity => number(counts[severity]))}
			<td class="n total">{grouped(total)}</td>
		</>
	);
}

function CountHeads({ sentences }: { readonly sentences: Sentences }) {
	return (
		<>
			{severities.map(severity => (
				<th key={severity} scope="col" class={`n ${severity}`}>
					<span aria-hidden="true">{marks[severity]}</span> {sentences.severities[severity]}
				</th>
			))}
			<th scope="col" class="n">
				{sentences.quality.total}
			</th>
		</>
	);
}

function Name({ text, onClick }: { readonly text: string; readonly onClick: (() => void) | undefined }) {
	if (!onClick) return <code>{text}</code>;
	return (
		<button type="button" class="link" onClick={onClick}>
			<code>{text}</code>
		</button>
	);
}

function RuleTable({ report, sentences, onRule }: Parts & Pick<OverviewActions, 'onRule'>) {
	const rows = byRule(allFindings(report)).filter(({ findings }) => findings > 0);
	const most = Math.max(...rows.map(({ findings }) => findings), 0);
	const what = new Map<RuleId, string>(rulesFound(report).map(rule => [rule.id, rule.what[report.lang]]));
	const title = sentences.page.charts.byRule;
	if (rows.length === 0) return null;
	return (
		<section aria-labelledby="by-rule">
			<h2 id="by-rule">{title}</h2>
			<div class="table">
				<table class="rules">
					<thead>
						<tr>
							<th scope="col">{sentences.quality.columns.rule}</th>
							<td class="chart" />
							<CountHeads sentences={sentences} />
						</tr>
					</thead>
					<tbody>
						{rows.map(row => (
							<tr key={row.rule}>
								<th scope="row" title={visible(what.get(row.rule) ?? '')}>
									<Name text={row.rule} onClick={onRule && (() => onRule(row.rule))} />
								</th>
								<td class="chart">
									<SeverityBar counts={row.counts} most={most} />
								</td>
								<CountCells counts={row.counts} total={row.findings} />
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

const MOST_FILES = 500;

function FileTable({ report, sentences, onFile }: Parts & Pick<OverviewActions, 'onFile'>) {
	if (report.audits.length < 2) return null;
	const { quality } = sentences;
	const rows = byFile(report.audits.slice(0, MOST_FILES), report.scoring);
	const most = Math.max(...rows.map(({ findings }) => findings), 0);
	return (
		<section aria-labelledby="by-file">
			<h2 id="by-file">{quality.sections.byFile}</h2>
			<div class="table">
				<table class="rules">
					<thead>
						<tr>
							<th scope="col">{quality.columns.file}</th>
							<td class="chart" />
							<th scope="col" class="n">
								{quality.words}
							</th>
							<CountHeads sentences={sentences} />
							<th scope="col" class="n">
								{quality.reviewed}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ audit, words, counts, findings, card }) => (
							<tr key={audit.file}>
								<th scope="row">
									<Name text={visible(audit.file)} onClick={onFile && (() => onFile(audit.file))} />
								</th>
								<td class="chart">
									<SeverityBar counts={counts} most={most} />
								</td>
								{number(words)}
								<CountCells counts={counts} total={findings} />
								<td class="n">{card.findings === 0 ? '–' : percent(card.reviewed / card.findings)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

const MOST_DENSITIES = 12;

function Densities({ report, sentences, onPart }: Parts & Pick<OverviewActions, 'onPart'>) {
	const found = report.audits.filter(({ findings }) => findings.length > 0);
	const worst = [...found].sort((a, b) => b.findings.length - a.findings.length).slice(0, MOST_DENSITIES);
	const shown = found.filter(audit => worst.includes(audit));
	if (shown.length === 0) return null;
	return (
		<section aria-labelledby="density">
			<h2 id="density">{sentences.page.charts.density}</h2>
			{shown.map(audit => (
				<Density key={audit.file} audit={audit} sentences={sentences} {...(onPart ? { onPart: (pair: number) => onPart(audit.file, pair) } : {})} />
			))}
		</section>
	);
}

function Trend({ report, sentences }: Parts) {
	const rows = trendOf(report.history ?? []);
	if (rows.length === 0) return null;
	const { quality } = sentences;
	const said = quality.trend;
	return (
		<section aria-labelledby="trend">
			<h2 id="trend">{said.title}</h2>
			{rows.length > 1 && <TrendChart rows={rows} sentences={sentences} />}
			<div class="table">
				<table>
					<thead>
						<tr>
							<th scope="col">{said.run}</th>
							<th scope="col">{said.label}</th>
							<th scope="col" class="n">
								{quality.words}
							</th>
							<CountHeads sentences={sentences} />
							<th scope="col" class="n">
								{said.rate}
							</th>
							<th scope="col" class="n">
								{quality.reviewed}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(row => (
							<tr key={`${row.at}${row.label}`}>
								<th scope="row">
									{row.at.slice(0, 16).replace('T', ' ')}
									{row.remeasured && <span title={said.remeasured}>*</span>}
								</th>
								<td>{visible(row.label ?? '')}</td>
								{number(row.words)}
								<CountCells counts={row.counts} total={row.findings} />
								{number(row.rate)}
								<td class="n">{percent(row.reviewed)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{rows.some(({ remeasured }) => remeasured) && <p class="hint">* {said.remeasured}</p>}
		</section>
	);
}

/** Everything but the findings themselves. */
export function Overview({ report, ...actions }: { readonly report: Report } & OverviewActions) {
	const sentences = sentencesOf(report.lang);
	const card = scorecardOf(report.audits, report.scoring);
	const { skipped, stale } = report;
	return (
		<div class="overview">
			<Tiles totals={totalsOf(report)} card={card} sentences={sentences} />
			<Densities report={report} sentences={sentences} {...actions} />
			<RuleTable report={report} sentences={sentences} {...actions} />
			<FileTable report={report} sentences={sentences} {...actions} />
			<ScorecardView card={card} sentences={sentences} />
			<Trend report={report} sentences={sentences} />
			{skipped.length > 0 && <p class="hint">{sentences.report.skipped(skipped.length)}</p>}
			{stale && stale.length > 0 && <p class="hint">{sentences.quality.stale(stale.length)}</p>}
		</div>
	);
}
