/** @jsxImportSource preact */
/** The whole document as its reader sees it, a page at a time, with the findings in the margin. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { rank } from '../../reports/causes.js';
import { Density } from '../../reports/html/charts.js';
import { Gravity, Line } from '../../reports/html/text.js';
import type { Sentences } from '../messages/messages.js';
import type { Audit, Finding, Locale, Pair, Report, Segment, Span } from '../model.js';
import { visible } from '../visible.js';
import { show } from './browser.js';
import { Choice, Paging } from './filters.js';
import { AnswerableCard, type CardContext } from './findings.js';
import { paged, perPage } from './selection.js';
import type { Action, Place } from './state.js';

/** The findings of each pair, the gravest first. */
function byPair({ findings }: Audit): ReadonlyMap<number, readonly Finding[]> {
	const map = new Map<number, Finding[]>();
	for (const finding of findings) {
		const own = map.get(finding.pair);
		if (own) own.push(finding);
		else map.set(finding.pair, [finding]);
	}
	for (const own of map.values()) own.sort((a, b) => rank(a) - rank(b));
	return map;
}

/** What findings mark in a segment. */
const spansIn = (segment: Segment, side: 'source' | 'target', findings: readonly Finding[]): readonly Span[] =>
	findings.flatMap(finding => {
		const own = finding[side];
		return own?.line === segment.line && own.text === segment.text ? own.spans : [];
	});

function SideView({
	segments,
	side,
	findings,
	lang,
}: {
	readonly segments: readonly Segment[];
	readonly side: 'source' | 'target';
	readonly findings: readonly Finding[];
	readonly lang: 'en' | Locale;
}) {
	const shown = findings.filter(({ status }) => status !== 'dismissed');
	return (
		<div class={side}>
			{segments.map(segment => (
				<p key={`${segment.line} ${segment.text}`}>
					<span class="number">{visible(segment.label ?? String(segment.line))}</span>{' '}
					<Line text={segment.text} spans={spansIn(segment, side, shown)} lang={lang} {...(shown[0] ? { severity: shown[0].severity } : {})} />
				</p>
			))}
		</div>
	);
}

interface RowProps {
	readonly pair: Pair;
	readonly audit: Audit;
	readonly findings: readonly Finding[];
	readonly places: (finding: Finding) => readonly Finding[];
	readonly opened: string;
	readonly card: CardContext;
}

const lineOf = ({ source, target }: Pair): number => (target ?? source)?.segments[0].line ?? 0;

function PairRow({ pair, audit, findings, places, opened, card }: RowProps) {
	const { sentences, dispatch } = card;
	const same = pair.kind === 'label' && pair.source && pair.source.text === pair.target?.text;
	const shown = findings.find(({ fingerprint }) => fingerprint === opened);
	return (
		<li class={`pair ${pair.kind} ${same ? 'same' : ''}`} id={`pair-${pair.index}`} tabIndex={-1}>
			{pair.source && <SideView segments={pair.source.segments} side="source" findings={findings} lang="en" />}
			{pair.target && !same && <SideView segments={pair.target.segments} side="target" findings={findings} lang={audit.locale} />}
			{findings.length > 0 && (
				<ul class="margin" aria-label={sentences.page.document.onLine(findings.length, lineOf(pair))}>
					{findings.map(finding => (
						<li key={finding.fingerprint}>
							<button
								type="button"
								class={`mark ${finding.status}`}
								aria-expanded={finding.fingerprint === opened}
								onClick={() => dispatch({ type: 'open', fingerprint: finding.fingerprint })}
							>
								<Gravity severity={finding.severity} name={finding.rule} />
								{finding.status !== 'open' && <span class="chip">{sentences.quality.statuses[finding.status]}</span>}
							</button>
						</li>
					))}
				</ul>
			)}
			{shown && (
				<div class="opened entry">
					<AnswerableCard entry={{ finding: shown, audit, places: places(shown) }} card={card} inDocument />
				</div>
			)}
		</li>
	);
}

/** The pair that a line of the file belongs to, or the last before it. */
export function pairAtLine(pairs: readonly Pair[], line: number): number {
	let best = pairs[0]?.index ?? 0;
	for (const { index, source, target } of pairs)
		if ([source, target].some(side => side?.segments.some(segment => segment.line <= line))) best = index;
	return best;
}

function Jump({ sentences, onLine }: { readonly sentences: Sentences; readonly onLine: (line: number) => void }) {
	const [line, setLine] = useState('');
	const said = sentences.page.document;
	return (
		<form
			class="jump"
			onSubmit={event => {
				event.preventDefault();
				if (line !== '') onLine(Number(line));
			}}
		>
			<label>
				<span>{said.jump}</span>
				<input type="number" min="1" value={line} onInput={event => setLine(event.currentTarget.value)} />
			</label>
			<button type="submit">{said.go}</button>
		</form>
	);
}

export interface DocumentProps {
	readonly report: Report;
	readonly place: Place;
	readonly opened: string;
	readonly card: CardContext;
	readonly dispatch: (action: Action) => void;
}

export function DocumentView({ report, place, opened, card, dispatch }: DocumentProps) {
	const { sentences } = card;
	const said = sentences.page.document;
	const audit = report.audits.find(({ file }) => file === place.file) ?? report.audits[0];
	const pairs = useMemo(() => Object.values(audit?.pairs ?? []), [audit?.pairs]);
	const found = useMemo(() => audit && byPair(audit), [audit]);
	useEffect(() => {
		if (place.asked) show(document.getElementById(`pair-${place.pair}`));
	}, [place]);
	if (!audit || !found) return null;

	const position = Math.max(
		0,
		pairs.findIndex(({ index }) => index >= place.pair),
	);
	const { items, page, pages } = paged(pairs, Math.floor(position / perPage.pairs), perPage.pairs);
	const read = (pair: number) => dispatch({ type: 'read', place: { file: audit.file, pair, asked: true } });
	const turn = (to: number) => read(pairs[to * perPage.pairs]?.index ?? 0);
	const places = ({ cause }: Finding) => audit.findings.filter(finding => finding.cause === cause);
	return (
		<div class="document">
			<div class="filters">
				{report.audits.length > 1 && (
					<Choice
						label={said.choose}
						value={audit.file}
						options={report.audits.map(({ file }) => [file, visible(file)] as const)}
						onChange={file => dispatch({ type: 'read', place: { file, pair: 0, asked: false } })}
					/>
				)}
				<Jump sentences={sentences} onLine={line => read(pairAtLine(pairs, line))} />
				{audit.findings.length === 0 && <p class="shown">{said.noFindings}</p>}
			</div>
			<Density audit={audit} sentences={sentences} onPart={read} />
			<Paging page={page} pages={pages} sentences={sentences} onPage={turn} />
			<ol class="pairs">
				{items.map((pair, i) => {
					const before = items[i - 1]?.index ?? pair.index - 1;
					const row = (
						<PairRow key={pair.index} pair={pair} audit={audit} findings={found.get(pair.index) ?? []} places={places} opened={opened} card={card} />
					);
					if (pair.index === before + 1) return row;
					return [
						<li key={`gap ${pair.index}`} class="gap">
							{said.gap(pair.index - before - 1)}
						</li>,
						row,
					];
				})}
			</ol>
			<Paging page={page} pages={pages} sentences={sentences} onPage={turn} />
		</div>
	);
}
