/** Two deliveries compared, for a terminal, for Markdown and for programs. */

import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import type { Finding, InterfaceLanguage } from '../src/model.js';
import type { Comparison } from '../src/score/deliveries.js';
import { defused } from '../src/visible.js';
import { rank } from './causes.js';
import { entryOf } from './jsonl.js';
import { pack, wrap } from './layout.js';
import { jsonText } from './log-text.js';
import { escaped } from './markdown.js';
import { marks, painter } from './page.js';

/** How a comparison is written. */
export interface DeliveryOptions {
	readonly lang: InterfaceLanguage;
	/** Columns of the terminal. */
	readonly width: number;
	readonly color: boolean;
	/** What is fixed and still open line by line too, not in figures alone. */
	readonly every: boolean;
}

/** What became of some findings, and the findings; `note` stands after those it says something of. */
interface Group {
	readonly key: 'added' | 'remaining' | 'fixed' | 'gone';
	readonly findings: readonly { readonly finding: Finding; readonly note: string }[];
}

const plain = (findings: readonly Finding[]): Group['findings'] => findings.map(finding => ({ finding, note: '' }));

function groupsOf({ added, remaining, fixed, gone }: Comparison, { quality }: Sentences): readonly Group[] {
	const gravestFirst = (list: Group['findings']): Group['findings'] => [...list].sort((a, b) => rank(a.finding) - rank(b.finding));
	const groups: readonly Group[] = [
		{ key: 'added', findings: added.map(({ finding, again }) => ({ finding, note: again ? quality.deliveries.again : '' })) },
		{ key: 'remaining', findings: plain(remaining.map(({ after }) => after)) },
		{ key: 'fixed', findings: plain(fixed) },
		{ key: 'gone', findings: plain(gone) },
	];
	return groups.map(({ key, findings }) => ({ key, findings: gravestFirst(findings) }));
}

const countsOf = ({
	added,
	remaining,
	fixed,
	gone,
}: Comparison): { added: number; again: number; fixed: number; gone: number; remaining: number } => ({
	added: added.length,
	again: added.filter(({ again }) => again).length,
	fixed: fixed.length,
	gone: gone.length,
	remaining: remaining.length,
});

const placeOf = ({ file, sourceFile, source, target }: Finding): string =>
	`${target ? file : (sourceFile ?? file)}:${target?.line ?? source?.line ?? 0}`;

const shownIn = ({ key }: Group, every: boolean): boolean => every || key === 'added';

/** Lines that end in `\n`: what is new in full, the rest in figures. */
export function* deliveriesText(comparison: Comparison, { lang, width, color, every }: DeliveryOptions): Iterable<string> {
	const sentences = sentencesOf(lang);
	const said = sentences.quality.deliveries;
	const paint = painter(color);
	for (const group of groupsOf(comparison, sentences)) {
		if (group.findings.length === 0 || !shownIn(group, every)) continue;
		yield `${paint('heading', `${said[group.key]} (${group.findings.length})`)}\n\n`;
		for (const { finding, note } of group.findings) {
			const head = `${marks[finding.severity]} ${sentences.severities[finding.severity]}`;
			const [first = '', ...rest] = pack([head, finding.rule, placeOf(finding), ...(note === '' ? [] : [`(${note})`])], width);
			yield `${paint(finding.severity, first.slice(0, head.length))}${defused(first.slice(head.length))}\n`;
			for (const line of [...rest, ...wrap(sayMessage(finding.message, sentences), width - 2)]) yield `  ${defused(line)}\n`;
		}
		yield '\n';
	}
	for (const line of wrap(said.summary(countsOf(comparison)), width)) yield `${paint('heading', line)}\n`;
}

/** CommonMark, ending in `\n`. */
export function* deliveriesMarkdown(comparison: Comparison, { lang, every }: DeliveryOptions): Iterable<string> {
	const sentences = sentencesOf(lang);
	const said = sentences.quality.deliveries;
	yield `# ${said.title}\n\n**${said.summary(countsOf(comparison))}**\n`;
	for (const group of groupsOf(comparison, sentences)) {
		if (group.findings.length === 0 || !shownIn(group, every)) continue;
		yield `\n## ${said[group.key]} (${group.findings.length})\n\n`;
		for (const { finding, note } of group.findings)
			yield `- **${marks[finding.severity]} ${sentences.severities[finding.severity]}** · \`${finding.rule}\` · ${escaped(placeOf(finding))}${note === '' ? '' : ` (${note})`}: ${escaped(sayMessage(finding.message, sentences))}\n`;
	}
}

/** One JSON object, a finding a line, ending in `\n`: `summary`, and `added`, `remaining`, `fixed`, `gone` with the keys of the `jsonl` report. */
export function* deliveriesJson(comparison: Comparison, { lang }: DeliveryOptions): Iterable<string> {
	const sentences = sentencesOf(lang);
	yield `{"schema":1,"summary":${JSON.stringify(countsOf(comparison))}`;
	const again = new Set(comparison.added.filter(each => each.again).map(({ finding }) => finding));
	for (const { key, findings } of groupsOf(comparison, sentences)) {
		yield `,\n"${key}":[`;
		for (const [i, { finding }] of findings.entries()) {
			const entry = { ...entryOf(finding, sentences), ...(key === 'added' ? { again: again.has(finding) } : {}) };
			yield `${i === 0 ? '\n' : ',\n'}${jsonText(entry)}`;
		}
		yield ']';
	}
	yield '}\n';
}
