/** @jsxImportSource preact */
/** Charts as inline SVG. What they show stands in a table, a label or a title as well. */

import type { Sentences } from '../../src/messages/messages.js';
import { decimals } from '../../src/messages/phrases.js';
import { type Audit, type Counts, type Pair, severities } from '../../src/model.js';
import type { TrendRow } from '../../src/score/history.js';
import { visible } from '../../src/visible.js';
import { countsOf, isShown } from '../figures.js';

/** One bar, in parts by severity, on a scale that `most` fills. */
export function SeverityBar({ counts, most }: { readonly counts: Counts; readonly most: number }) {
	let x = 0;
	return (
		<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
			{severities.map(severity => {
				const width = most === 0 ? 0 : (counts[severity] / most) * 100;
				const start = x;
				x += width;
				return width > 0 && <rect key={severity} class={severity} x={start.toFixed(2)} y="0" width={width.toFixed(2)} height="10" />;
			})}
		</svg>
	);
}

const PARTS = 80;

/** A stretch of a document: its pairs `[from, to)`, and the findings there. */
interface Part {
	readonly from: number;
	readonly to: number;
	readonly counts: Counts;
}

function partsOf({ pairs, findings }: Audit): readonly Part[] {
	const size = Math.max(1, Math.ceil(pairs.length / PARTS));
	const parts = Array.from({ length: Math.ceil(pairs.length / size) }, (_, i) => ({ from: i * size, to: Math.min(pairs.length, (i + 1) * size) }));
	const grouped = parts.map(() => [] as Audit['findings'][number][]);
	for (const finding of findings) if (isShown(finding)) grouped[Math.floor(finding.pair / size)]?.push(finding);
	return parts.map((part, i) => ({ ...part, counts: countsOf(grouped[i] ?? []) }));
}

const lineOf = (pair: Pair | undefined): number | undefined => (pair?.source ?? pair?.target)?.segments[0].line;

/** The pair under the pointer; with a keyboard, which points nowhere, the first that has a finding. */
function pairAt(event: MouseEvent, { pairs, findings }: Audit): number {
	const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
	if (event.detail === 0 || width === 0) return findings.find(isShown)?.pair ?? 0;
	return Math.max(0, Math.min(pairs.length - 1, Math.floor(((event.clientX - left) / width) * pairs.length)));
}

function DensitySvg({ audit, sentences }: { readonly audit: Audit; readonly sentences: Sentences }) {
	const parts = partsOf(audit);
	const total = ({ counts }: Part): number => severities.reduce((sum, severity) => sum + counts[severity], 0);
	const most = Math.max(1, ...parts.map(total));
	const { charts } = sentences.page;
	return (
		<svg viewBox={`0 0 ${parts.length * 10} 60`} preserveAspectRatio="none" role="img" aria-label={`${charts.density}: ${visible(audit.file)}`}>
			<line class="axis" x1="0" y1="59.5" x2={parts.length * 10} y2="59.5" />
			{parts.map((part, i) => {
				if (total(part) === 0) return null;
				let y = 59;
				const [first, last] = [lineOf(audit.pairs[part.from]), lineOf(audit.pairs[part.to - 1])];
				return (
					<g key={part.from}>
						<title>{charts.part(first ?? part.from + 1, last ?? part.to, total(part))}</title>
						<rect class="hit" x={i * 10} y="0" width="10" height="60" />
						{[...severities].reverse().map(severity => {
							const height = (part.counts[severity] / most) * 56;
							y -= height;
							return height > 0 && <rect key={severity} class={severity} x={i * 10 + 1} y={y.toFixed(2)} width="8" height={height.toFixed(2)} />;
						})}
					</g>
				);
			})}
		</svg>
	);
}

/** Where in a document the findings are: from the first pair to the last. With `onPart` it is a button, which gives the pair that was pointed at. */
export function Density({
	audit,
	sentences,
	onPart,
}: {
	readonly audit: Audit;
	readonly sentences: Sentences;
	readonly onPart?: (pair: number) => void;
}) {
	const chart = <DensitySvg audit={audit} sentences={sentences} />;
	return (
		<figure class="density">
			<figcaption>
				{visible(audit.file)} <span class="hint">{sentences.page.charts.densityHint}</span>
			</figcaption>
			{onPart ? (
				<button type="button" onClick={event => onPart(pairAt(event, audit))}>
					{chart}
				</button>
			) : (
				chart
			)}
		</figure>
	);
}

const WIDTH = 640;
const HEIGHT = 200;
const MARGIN = 48;
/** Further left than this a label starts at its point; further right it ends there. */
const HALF = WIDTH / 2;
const dashes = ['', '6 4', '2 3', '10 3 2 3'];

/** Findings per 1,000 words, run by run: a line a label. */
export function TrendChart({ rows, sentences }: { readonly rows: readonly TrendRow[]; readonly sentences: Sentences }) {
	const labels = [...new Set(rows.map(({ label }) => label ?? ''))];
	const most = Math.max(...rows.map(({ rate }) => rate), 0) || 1;
	const x = (i: number): number => MARGIN + (rows.length === 1 ? 0 : (i / (rows.length - 1)) * (WIDTH - 2 * MARGIN));
	const y = (rate: number): number => HEIGHT - MARGIN - (rate / most) * (HEIGHT - 2 * MARGIN);
	const numbered = rows.map((row, i) => ({ row, i }));
	return (
		<svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentences.page.charts.trend}>
			<line class="axis" x1={MARGIN} y1={y(0)} x2={WIDTH - MARGIN} y2={y(0)} />
			<line class="grid" x1={MARGIN} y1={y(most)} x2={WIDTH - MARGIN} y2={y(most)} />
			<text class="scale" x={MARGIN - 6} y={y(most) + 4} text-anchor="end">
				{decimals(most)}
			</text>
			<text class="scale" x={MARGIN - 6} y={y(0) + 4} text-anchor="end">
				0
			</text>
			{labels.map((label, series) => {
				const own = numbered.filter(({ row }) => (row.label ?? '') === label);
				const last = own.at(-1);
				const points = own.map(({ row, i }) => `${x(i).toFixed(1)},${y(row.rate).toFixed(1)}`).join(' ');
				return (
					<g key={label} class={`series s${series % 4}`}>
						<polyline points={points} stroke-dasharray={dashes[series % dashes.length]} />
						{own.map(({ row, i }) => (
							<circle key={i} cx={x(i).toFixed(1)} cy={y(row.rate).toFixed(1)} r="3.5">
								<title>{`${row.at.slice(0, 10)} ${visible(label)}: ${decimals(row.rate)}`}</title>
							</circle>
						))}
						{last && label !== '' && (
							<text x={x(last.i)} y={y(last.row.rate) - 9} text-anchor={x(last.i) < HALF ? 'start' : 'end'}>
								{visible(label).slice(0, 24)}
							</text>
						)}
					</g>
				);
			})}
			{numbered
				.filter(({ i }) => i === 0 || i === rows.length - 1)
				.map(({ row, i }) => (
					<text key={i} class="scale" x={x(i)} y={HEIGHT - MARGIN + 18} text-anchor={i === 0 ? 'start' : 'end'}>
						{row.at.slice(0, 10)}
					</text>
				))}
		</svg>
	);
}
