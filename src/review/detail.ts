/** What is known of the chosen finding, as lines. Pure. */

import { marks } from '../../reports/page.js';
import { type Sentences, sayMessage, sentencesOf } from '../messages/messages.js';
import type { Finding, FindingSide, Pair, Side, Span } from '../model.js';
import { pieces } from '../triage/corrections.js';
import { around, lineNumber, sameElsewhere } from './board.js';
import { correctedLine, suggested } from './deciding.js';
import { type Area, layoutOf } from './layout.js';
import { currentFinding, currentRow, findingAt, type State } from './state.js';
import { brackets, type Role, statusMarks } from './theme.js';
import { type Ambiguous, cut, flow, type Line, type Piece } from './typeset.js';

interface Page {
	readonly width: number;
	readonly ambiguous: Ambiguous;
	readonly sentences: Sentences;
	/** There are a few rows only: what can be read off the list is left out. */
	readonly small: boolean;
}

const sentence = (text: string, role: Role | undefined, { width, ambiguous }: Page): readonly Line[] =>
	flow([role === undefined ? { text } : { text, role }], width, ambiguous);

/** Lines with a label before the first and room for it before the others. */
function labelled(label: readonly Piece[], columns: number, content: readonly Piece[], { width, ambiguous }: Page): readonly Line[] {
	const lines = flow(content, Math.max(8, width - columns), ambiguous);
	return lines.map((line, i) => [...(i === 0 ? label : [{ text: ' '.repeat(columns) }]), ...line]);
}

const longestShown = 1500;
const contextShown = 400;

const atCharacter = (text: string, offset: number): number => ((text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset);

/** A line as pieces with its evidence marked; of a very long one what surrounds the first mark. */
function marked(text: string, spans: readonly Span[], role: Role): readonly Piece[] {
	const first = spans[0]?.[0] ?? 0;
	const from = text.length > longestShown ? atCharacter(text, Math.max(0, first - contextShown)) : 0;
	const to = atCharacter(text, Math.min(text.length, from + longestShown));
	const ordered = spans.filter(([start, end]) => start < to && end >= from).sort((a, b) => a[0] - b[0]);
	const [open, close] = brackets.evidence;
	const result: Piece[] = from > 0 ? [{ text: '…' }] : [];
	let at = from;
	for (const [start, end] of ordered) {
		if (start < at) continue;
		result.push({ text: text.slice(at, start) }, { text: `${open}${text.slice(start, Math.min(end, to))}${close}`, role });
		at = Math.min(end, to);
	}
	result.push({ text: text.slice(at, to) });
	return to < text.length ? [...result, { text: '…' }] : result;
}

const differenceContext = 24;

/** How a line becomes another: what goes, what comes, and what stands around. */
export function difference(before: string, after: string): readonly Piece[] {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start++;
	let end = 0;
	while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	const from = atCharacter(before, Math.max(0, start - differenceContext));
	const left = Math.max(0, end - differenceContext);
	const [old, next] = [before.slice(from, before.length - left), after.slice(from, after.length - left)];
	const shown = pieces(old, next).map(({ text, in: where }): Piece => {
		if (where === 'both') return { text };
		const role = where === 'before' ? 'removed' : 'added';
		const [open, close] = brackets[role];
		return { text: `${open}${text}${close}`, role };
	});
	return [...(from > 0 ? [{ text: '…' }] : []), ...shown, ...(left > 0 ? [{ text: '…' }] : [])];
}

function heading(finding: Finding, page: Page): readonly Line[] {
	const { severities, categories, report } = page.sentences;
	const grade: Piece = { text: `${marks[finding.severity]} ${severities[finding.severity]}`, role: finding.severity };
	if (page.small) return [cut([grade, { text: `  ${finding.rule}:${lineNumber(finding)}` }], page.width, page.ambiguous)];
	const sure = finding.confidence < 0.8 ? `  ${report.confidence(finding.confidence)}` : '';
	return flow(
		[
			grade,
			{ text: `  ${finding.rule}  ${categories[finding.category]}` },
			{ text: `  ${finding.target ? finding.file : (finding.sourceFile ?? finding.file)}:${lineNumber(finding)}${sure}`, role: 'aside' },
		],
		page.width,
		page.ambiguous,
	);
}

const moment = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** Who said what. */
function words(finding: Finding, page: Page): readonly Line[] {
	const { review, triage } = page.sentences;
	const { decisions = [], conflict = [], disputed } = finding;
	const said = decisions.flatMap(({ verdict, by, at, reason, responsible }) => [
		...flow(
			[
				{ text: `${statusMarks[verdict]} `, role: verdict },
				{ text: review.detail.word(triage.verdicts[verdict], by, moment(at), reason ?? ''), role: verdict },
			],
			page.width,
			page.ambiguous,
		),
		...(responsible ? sentence(review.detail.responsible(review.responsible[responsible]), 'aside', page) : []),
	]);
	const against = conflict.flatMap(({ by, verdict, reason }) =>
		sentence(`▲ ${review.detail.conflict(by, triage.verdicts[verdict], reason ?? '')}`, 'warning', page),
	);
	return [...said, ...against, ...(disputed ? sentence(`▲ ${review.detail.disputed}`, 'warning', page) : [])];
}

function sideLines(name: string, side: FindingSide, digits: number, role: Role, page: Page): readonly Line[] {
	const label = `${name} ${String(side.line).padStart(digits)} `;
	const content = side.text === '' ? [{ text: page.sentences.review.detail.emptyLine, role: 'aside' as const }] : marked(side.text, side.spans, role);
	return labelled([{ text: label, role: 'aside' }], name.length + digits + 2 + wideIn(name), content, page);
}

const wideIn = (name: string): number => (/^[a-z]*$/.test(name) ? 0 : name.length);

function bothSides({ source, target, severity }: Finding, page: Page): readonly Line[] {
	const { english, chinese } = page.sentences.review.detail;
	const digits = Math.max(...[source, target].map(side => String(side?.line ?? 0).length));
	return [
		...(source ? sideLines(english, source, digits, 'evidence', page) : []),
		...(target ? sideLines(chinese, target, digits, severity === 'info' ? 'evidence' : severity, page) : []),
	];
}

function correction(state: State, index: number, page: Page): readonly Line[] {
	const finding = findingAt(state, index);
	const before = finding?.target?.text;
	if (!finding || before === undefined) return [];
	const { suggestion, corrected } = page.sentences.review.detail;
	const isFixed = finding.status === 'fixed';
	const after = isFixed ? correctedLine(state.board, index) : suggested(finding);
	if (after === undefined || after === before) return [];
	return flow([{ text: `${isFixed ? corrected : suggestion}: `, role: 'good' }, ...difference(before, after)], page.width, page.ambiguous);
}

function figures(state: State, finding: Finding, page: Page): readonly Line[] {
	const { detail } = page.sentences.review;
	const { source, target, arithmetic } = state.board.read(finding);
	const read = [...source, ...target].map(({ text, values }) => detail.reads(text, values.join(' | ')));
	const lines = read.length === 0 ? [] : flow([{ text: `${detail.read} `, role: 'aside' }, { text: read.join('; ') }], page.width, page.ambiguous);
	return arithmetic ? [...lines, ...sentence(detail.arithmetic(arithmetic.source, arithmetic.target, arithmetic.ratio), undefined, page)] : lines;
}

const smallBelow = 8;
const roomyFrom = 18;

const mostPlaces = 12;

function otherPlaces(state: State, index: number, page: Page): readonly Line[] {
	const { board } = state;
	const { detail } = page.sentences.review;
	const own = board.findings[index];
	const others = (board.byCause.get(own?.cause ?? '') ?? []).filter(i => i !== index);
	const places = others.slice(0, mostPlaces).flatMap(i => {
		const other = board.findings[i];
		if (!other) return [];
		return other.file === own?.file ? String(lineNumber(other)) : `${other.file}:${lineNumber(other)}`;
	});
	const same = sameElsewhere(board, index).length;
	return [
		...(places.length === 0 ? [] : sentence(detail.alsoAt(places, others.length - places.length), 'aside', page)),
		...(same === 0 ? [] : sentence(detail.same(same), 'aside', page)),
	];
}

function reasons(state: State, finding: Finding, page: Page): readonly Line[] {
	const rule = state.board.rules.get(finding.rule);
	const { detail } = page.sentences.review;
	const related = finding.related.flatMap(({ line, text }) => sentence(detail.related(line, text), undefined, page));
	if (!rule) return related;
	return [...related, ...flow([{ text: `${detail.why}: `, role: 'aside' }, { text: rule.why[state.lang] }], page.width, page.ambiguous)];
}

function pairLines({ source, target }: Pair, role: Role | undefined, page: Page): readonly Line[] {
	const { english, chinese } = page.sentences.review.detail;
	const one = (name: string, side: Side | undefined): readonly Line[] =>
		(side?.segments ?? []).flatMap(({ line, text }) => {
			const label = `${name} ${line} `;
			const shown = text.length > contextShown ? `${text.slice(0, atCharacter(text, contextShown))}…` : text;
			return labelled([{ text: label, role: 'aside' }], label.length + wideIn(name), [role ? { text: shown, role } : { text: shown }], page);
		});
	return [...one(english, source), ...one(chinese, target)];
}

const reach = 2;

function context(state: State, finding: Finding, page: Page): readonly Line[] {
	const pairs = around(state.board, finding, reach);
	if (pairs.length <= 1) return [];
	return [
		...sentence(`── ${page.sentences.review.detail.context}`, 'aside', page),
		...pairs.flatMap(pair => (pair.index === finding.pair ? sentence('   ⋮', 'aside', page) : pairLines(pair, 'aside', page))),
	];
}

function findingLines(state: State, index: number, page: Page, roomy: boolean): readonly Line[] {
	const finding = findingAt(state, index);
	if (!finding) return [];
	// Who types a line wants to see what it is a translation of before anything else.
	if (state.prompt)
		return [...bothSides(finding, page), ...sentence(sayMessage(finding.message, page.sentences), 'title', page), ...correction(state, index, page)];
	const gap: readonly Line[] = roomy ? [[]] : [];
	const parts = [
		[...heading(finding, page), ...words(finding, page)],
		[...sentence(sayMessage(finding.message, page.sentences), 'title', page)],
		[...bothSides(finding, page), ...correction(state, index, page)],
		[...figures(state, finding, page), ...otherPlaces(state, index, page)],
		reasons(state, finding, page),
		context(state, finding, page),
	].filter(part => part.length > 0);
	return parts.flatMap((part, i) => (i === 0 ? part : [...gap, ...part]));
}

/** The lines of the detail for an area; where there is room, parts are set apart by empty lines. */
export function detailLines(state: State, { width, height }: Area): readonly Line[] {
	const page: Page = { width, ambiguous: state.ambiguous, sentences: sentencesOf(state.lang), small: height < smallBelow };
	const roomy = height >= roomyFrom;
	const index = currentFinding(state);
	if (index !== undefined) return findingLines(state, index, page, roomy);
	const row = currentRow(state);
	if (row?.kind === 'pair') return pairLines(row.pair, undefined, page);
	const { nothingFound, nothingHere } = page.sentences.review;
	return sentence(state.board.findings.length === 0 ? nothingFound : nothingHere, 'aside', page);
}

/** How far the detail can be scrolled. */
export function detailReach(state: State): number {
	const area = layoutOf(state.size, 0).detail;
	return Math.max(0, detailLines(state, area).length - area.height);
}
