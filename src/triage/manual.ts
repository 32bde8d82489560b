/** Errors that reviewers added: findings that come from the journal and not from a rule. Pure. */

import { contentPrint, fingerprints, type Identity } from '../fingerprint.js';
import type { Audit, Decision, Finding, FindingSide, ManualError, Pair, Seen, Segment, Side, Span } from '../model.js';
import { evidenceWords } from './seen.js';
import { inOrder, lastWords, type Words, wordsOn } from './words.js';

/** Where a reviewer found an error: its file and its lines, the wrong words marked. */
export type Place = Pick<Seen, 'file' | 'source' | 'target'>;

function identityOf({ file, source, target }: Place, { category }: ManualError): Identity {
	const evidence = [category, 'source', ...evidenceWords(source), 'target', ...evidenceWords(target)];
	return { document: file, rule: 'manual', segment: source?.text ?? target?.text ?? '', evidence, around: '' };
}

/** The fingerprint of an added error: two reviewers who mark the same words with the same category speak of one. */
export function manualFingerprint(place: Place, error: ManualError): string {
	const [fingerprint = ''] = fingerprints([identityOf(place, error)]);
	return fingerprint;
}

/** The part of every added error's cause after the rule: what is marked, in its category. */
export const manualCause = ({ source, target }: Place, { category }: ManualError): string =>
	`manual/${category}:${[...evidenceWords(source), ...evidenceWords(target)].join('→')}`;

interface Placed {
	readonly pair: number;
	readonly source?: FindingSide;
	readonly target?: FindingSide;
}

const sideOf = ({ line, text }: Segment, spans: readonly Span[]): FindingSide => ({ line, text, spans });

/** The marked words where they stand in a line today; undefined where one of them is gone. */
function spansIn(text: string, seen: FindingSide): readonly Span[] | undefined {
	if (text === seen.text) return seen.spans;
	const spans: Span[] = [];
	let from = 0;
	for (const word of evidenceWords(seen)) {
		const at = text.indexOf(word, from);
		if (at < 0 || word === '') return undefined;
		spans.push([at, at + word.length]);
		from = at + word.length;
	}
	return spans.length > 0 ? spans : undefined;
}

const segmentsOf = (side: Side | undefined): readonly (Segment | undefined)[] => side?.segments ?? [undefined];

/** The first way to lay what was seen on a pair. `exact`: both lines must be as they were. */
function layOn(pair: Pair, seen: Place, exact: boolean): Placed | undefined {
	for (const source of segmentsOf(pair.source)) {
		if (seen.source && source?.text !== seen.source.text) continue;
		for (const target of segmentsOf(pair.target)) {
			if (exact && seen.target?.text !== target?.text) continue;
			const spans = seen.target && target ? spansIn(target.text, seen.target) : [];
			if (!spans) continue;
			return {
				pair: pair.index,
				...(source ? { source: sideOf(source, seen.source?.spans ?? []) } : {}),
				...(target ? { target: sideOf(target, spans) } : {}),
			};
		}
	}
	return undefined;
}

const lineOf = ({ target, source }: Pick<Placed, 'source' | 'target'>): number => target?.line ?? source?.line ?? 0;

/** Where it stands today: on the lines as they were, else on the English line as it was where the marked words still stand; the nearest of several. */
function place(pairs: readonly Pair[], seen: Place): Placed | undefined {
	const far = (placed: Placed): number => Math.abs(lineOf(placed) - lineOf(seen));
	for (const exact of [true, false]) {
		if (!exact && !seen.source) return undefined;
		const found = pairs.flatMap(pair => layOn(pair, seen, exact) ?? []);
		if (found.length > 0) return found.reduce((best, each) => (far(each) < far(best) ? each : best));
	}
	return undefined;
}

/** Whether what was seen stands in a pair. `exact`: on lines as they were; else on the English line as it was, where the marked words still stand. */
export const standsAmong = (pairs: readonly Pair[], seen: Place, exact: boolean): boolean =>
	(exact || seen.source !== undefined) && pairs.some(pair => layOn(pair, seen, exact) !== undefined);

/** The finding that a decision adds to an audit, open as a rule's would be; undefined where its words are gone. */
export function manualFinding({ about, seen, adds }: Decision, audit: Audit): Finding | undefined {
	if (!adds || !seen || !('fingerprint' in about)) return undefined;
	const placed = place(audit.pairs, seen);
	if (!placed) return undefined;
	const words = (side: FindingSide | undefined): string => evidenceWords(side).join(' … ');
	return {
		rule: 'manual',
		category: adds.category,
		severity: adds.severity,
		confidence: 1,
		message: { id: 'manual', data: { found: words(placed.target), source: words(placed.source), comment: adds.comment } },
		cause: manualCause(seen, adds),
		file: audit.file,
		...(audit.sourceFile === undefined ? {} : { sourceFile: audit.sourceFile }),
		...placed,
		edits: [],
		related: [],
		status: 'open',
		fingerprint: about.fingerprint,
		content: contentPrint(identityOf(seen, adds)),
	};
}

/** An audit with further findings, each after those of its pair. */
export function withFindings(audit: Audit, more: readonly Finding[]): Audit {
	if (more.length === 0) return audit;
	const findings = [...audit.findings];
	for (const finding of more) {
		const at = findings.findIndex(({ pair }) => pair > finding.pair);
		findings.splice(at < 0 ? findings.length : at, 0, finding);
	}
	return { ...audit, findings };
}

/** Whether an added error was not taken back. What was said of its cause later makes it no error again. */
export const stands = ({ fingerprint }: Finding, words: Words): boolean =>
	lastWords(wordsOn(words, { fingerprint })).some(({ verdict }) => verdict !== 'open');

/** An audit with the errors that were added to its document and not taken back. */
export function withManual(audit: Audit, decisions: readonly Decision[], words: Words): Audit {
	const added = new Map<string, Decision>();
	for (const decision of inOrder(decisions.filter(({ adds, seen }) => adds && seen?.file === audit.file)))
		if ('fingerprint' in decision.about) added.set(decision.about.fingerprint, decision);
	const findings = [...added.values()].flatMap(decision => manualFinding(decision, audit) ?? []);
	return withFindings(
		audit,
		findings.filter(finding => stands(finding, words)),
	);
}
