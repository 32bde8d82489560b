/** The report as data inside the page: packed for size, safe inside a script element, and back. */

import type { Audit, Finding, FindingSide, Pair, PairKind, Report, Segment, Side, Span } from '../../src/model.js';
import { sourceWords } from '../../src/score/words.js';
import { escapeJson } from '../../src/visible.js';
import { rulesFound } from '../figures.js';

/** More pairs than this are not all put into the page: of each document those around findings, `NEAR` before and after. */
export const MOST_PAIRS = 50_000;
const NEAR = 3;

type PackedSegment = readonly [line: number, text: string, label?: string];

interface PackedPair {
	readonly i: number;
	readonly k?: PairKind;
	readonly s?: readonly PackedSegment[];
	readonly t?: readonly PackedSegment[];
	/** Confidence of a guessed alignment. */
	readonly c?: number;
}

/** A side by the number of its segment in the pair, or whole where the pair is not there or has no such segment. */
type PackedSide = readonly [segment: number, spans: readonly Span[]] | FindingSide;

type PackedFinding = Omit<Finding, 'file' | 'sourceFile' | 'source' | 'target'> & { readonly source?: PackedSide; readonly target?: PackedSide };

type PackedAudit = Omit<Audit, 'pairs' | 'findings' | 'words' | 'notices'> & {
	readonly words: number;
	readonly pairCount: number;
	readonly pairs: readonly PackedPair[];
	readonly findings: readonly PackedFinding[];
};

type PackedReport = Omit<Report, 'audits'> & { readonly audits: readonly PackedAudit[] };

const packSegment = ({ line, text, label, key }: Segment): PackedSegment => {
	const name = label ?? key;
	return name === undefined ? [line, text] : [line, text, name];
};

const packPair = ({ index, kind, source, target, alignment }: Pair): PackedPair => ({
	i: index,
	...(kind === 'prose' ? {} : { k: kind }),
	...(source ? { s: source.segments.map(packSegment) } : {}),
	...(target ? { t: target.segments.map(packSegment) } : {}),
	...(alignment.by === 'guessed' ? { c: alignment.confidence } : {}),
});

function packSide(side: FindingSide, of: Side | undefined): PackedSide {
	const segment = of?.segments.findIndex(({ line, text }) => line === side.line && text === side.text) ?? -1;
	return segment < 0 ? side : [segment, side.spans];
}

/** What is undefined is not written. */
type Spelled<Shape> = { readonly [Key in keyof Required<Shape>]: Shape[Key] | undefined };

/** Spelled out: an object with a rest, or a copy of one, costs a kilobyte each that is slow to be collected. */
const packFinding = (finding: Finding, pair: Pair | undefined): Spelled<PackedFinding> => ({
	rule: finding.rule,
	category: finding.category,
	severity: finding.severity,
	confidence: finding.confidence,
	message: finding.message,
	cause: finding.cause,
	pair: finding.pair,
	edits: finding.edits,
	related: finding.related,
	status: finding.status,
	decisions: finding.decisions,
	disputed: finding.disputed,
	conflict: finding.conflict,
	fingerprint: finding.fingerprint,
	content: finding.content,
	formerly: finding.formerly,
	suppression: finding.suppression,
	locked: finding.locked,
	source: finding.source && packSide(finding.source, pair?.source),
	target: finding.target && packSide(finding.target, pair?.target),
});

/** The pairs that go into the page. */
function chosen({ pairs, findings }: Audit, all: boolean): readonly Pair[] {
	if (all) return pairs;
	const near = new Set(findings.flatMap(({ pair }) => Array.from({ length: 2 * NEAR + 1 }, (_, i) => pair + i - NEAR)));
	return pairs.filter(({ index }) => near.has(index));
}

/** JSON that cannot end its script element, or begin a comment in it. */
const written = (value: unknown): string => escapeJson(JSON.stringify(value)).replace(/</g, '\\u003c');

function* auditPieces(audit: Audit, all: boolean): Iterable<string> {
	const { file, sourceFile, locale, domains, pairs, findings } = audit;
	const head = { file, ...(sourceFile === undefined ? {} : { sourceFile }), locale, domains, words: sourceWords(audit), pairCount: pairs.length };
	yield `${written(head).slice(0, -1)},"pairs":[`;
	let first = true;
	for (const pair of chosen(audit, all)) {
		yield `${first ? '' : ',\n'}${written(packPair(pair))}`;
		first = false;
	}
	yield '],"findings":[';
	for (const [i, finding] of findings.entries()) yield `${i === 0 ? '' : ',\n'}${written(packFinding(finding, pairs[finding.pair]))}`;
	yield ']}';
}

/** The packed report in pieces of JSON, fit for a script element. `mostPairs` is for tests. */
export function* pack(report: Report, mostPairs: number = MOST_PAIRS): Iterable<string> {
	const { audits, ...rest } = report;
	const all = audits.reduce((sum, { pairs }) => sum + pairs.length, 0) <= mostPairs;
	yield `${written({ ...rest, rules: rulesFound(report) }).slice(0, -1)},"audits":[`;
	for (const [i, audit] of audits.entries()) {
		if (i > 0) yield ',';
		yield* auditPieces(audit, all);
	}
	yield ']}';
}

function unpackSide(packed: readonly PackedSegment[] | undefined): Side | undefined {
	const [first, ...others] = (packed ?? []).map(
		([line, text, label]): Segment => ({ line, text, column: 0, ...(label === undefined ? {} : { label }) }),
	);
	return first && { segments: [first, ...others], text: [first, ...others].map(({ text }) => text).join('\n') };
}

function unpackPair({ i, k, s, t, c }: PackedPair): Pair {
	const [source, target] = [unpackSide(s), unpackSide(t)];
	return {
		index: i,
		kind: k ?? 'prose',
		...(source ? { source } : {}),
		...(target ? { target } : {}),
		alignment: c === undefined ? { by: 'given' } : { by: 'guessed', confidence: c },
	};
}

function unpackFindingSide(packed: PackedSide, of: Side | undefined): FindingSide {
	if (!('length' in packed)) return packed;
	const segment = of?.segments[packed[0]];
	return { line: segment?.line ?? 0, text: segment?.text ?? '', spans: packed[1] };
}

function unpackFinding(packed: PackedFinding, { file, sourceFile }: PackedAudit, pair: Pair | undefined): Finding {
	const { source, target, ...rest } = packed;
	return {
		...rest,
		file,
		...(sourceFile === undefined ? {} : { sourceFile }),
		...(source ? { source: unpackFindingSide(source, pair?.source) } : {}),
		...(target ? { target: unpackFindingSide(target, pair?.target) } : {}),
	};
}

function unpackAudit(packed: PackedAudit): Audit {
	const { pairCount, pairs: some, findings, ...rest } = packed;
	const pairs: Pair[] = [];
	pairs.length = pairCount;
	for (const pair of some) pairs[pair.i] = unpackPair(pair);
	return { ...rest, pairs, findings: findings.map(finding => unpackFinding(finding, packed, pairs[finding.pair])), notices: [] };
}

/** The report that `pack` was given, without reading notices and rules that found nothing; of a large document with the pairs around findings only. */
export function unpack(json: string): Report {
	const { audits, ...rest } = JSON.parse(json) as PackedReport;
	return { ...rest, audits: audits.map(unpackAudit) };
}
