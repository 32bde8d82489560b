/** Which findings the list shows, and in which order. Pure. */

import { causesOf, rank } from '../../reports/causes.js';
import { type Sentences, sayMessage } from '../messages/messages.js';
import type { Order } from '../messages/page.js';
import { type Audit, type Finding, type Report, severities } from '../model.js';
import type { Filters } from './state.js';

/** What stands in the list: a finding, with the others of its cause where the list is by cause. */
export interface Entry {
	readonly finding: Finding;
	readonly audit: Audit;
	/** All places of its cause in the document that are shown, itself the first. */
	readonly places: readonly Finding[];
}

/** What is searched: both lines, the message, the cause and what was said about it. */
function searched(finding: Finding, sentences: Sentences): string {
	const said = (finding.decisions ?? []).flatMap(({ reason, text, by }) => [reason, text, by]);
	return [finding.source?.text, finding.target?.text, sayMessage(finding.message, sentences), finding.cause, ...said].join('\n').toLowerCase();
}

function fits(finding: Finding, { text, rule, severity, status }: Filters, sentences: Sentences): boolean {
	if (rule !== '' && finding.rule !== rule) return false;
	if (severity !== '' && finding.severity !== severity) return false;
	if (status === 'disputed' ? !finding.disputed && !finding.conflict : status !== '' && finding.status !== status) return false;
	return text.trim() === '' || searched(finding, sentences).includes(text.trim().toLowerCase());
}

/** The findings that pass the filters, by document. */
export const selected = (report: Report, filters: Filters, sentences: Sentences): readonly Audit[] =>
	report.audits
		.filter(({ file }) => filters.file === '' || filters.file === file)
		.map(audit => ({ ...audit, findings: audit.findings.filter(finding => fits(finding, filters, sentences)) }));

const alone = (audit: Audit, finding: Finding): Entry => ({ finding, audit, places: [finding] });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How grave a finding is, 0 the gravest. */
export type Gravity = (finding: Finding) => number;

/** The gravity that findings came with: an answer that grades one otherwise must not make it jump about. */
export function gravityIn({ audits }: Pick<Report, 'audits'>): Gravity {
	const ranks = new Map(audits.flatMap(({ findings }) => findings.map(finding => [finding.fingerprint, rank(finding)] as const)));
	return finding => ranks.get(finding.fingerprint) ?? rank(finding);
}

const worst = (places: readonly Finding[], gravity: Gravity): number =>
	places.reduce<number>((least, finding) => Math.min(least, gravity(finding)), severities.length);

/** The list. By cause: a document's findings of one cause are one entry, the gravest first. */
export function listed(audits: readonly Audit[], order: Order, gravity: Gravity = rank): readonly Entry[] {
	if (order === 'cause')
		return audits
			.flatMap((audit, document) => causesOf(audit.findings).map(places => ({ audit, document, places, worst: worst(places, gravity) })))
			.sort((a, b) => a.worst - b.worst || b.places.length - a.places.length || a.document - b.document || a.places[0].pair - b.places[0].pair)
			.map(({ audit, places }): Entry => ({ finding: places[0], audit, places }));
	const all = audits.flatMap(audit => audit.findings.map(finding => alone(audit, finding)));
	if (order === 'rule') return all.sort((a, b) => compare(a.finding.rule, b.finding.rule) || gravity(a.finding) - gravity(b.finding));
	if (order === 'file') return all.sort((a, b) => compare(a.audit.file, b.audit.file));
	return all;
}

/** How many entries a page of the list has, and how many pairs a page of the document. */
export const perPage = { findings: 40, pairs: 150 } as const;

/** A page of a list; a page beyond the end is the last one. */
export function paged<T>(
	list: readonly T[],
	page: number,
	size: number,
): { readonly items: readonly T[]; readonly page: number; readonly pages: number } {
	const pages = Math.max(1, Math.ceil(list.length / size));
	const own = Math.max(0, Math.min(page, pages - 1));
	return { items: list.slice(own * size, (own + 1) * size), page: own, pages };
}
