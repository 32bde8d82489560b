/** Whether a file is one that this program wrote, by what it begins with, in either language: reports, pages, baselines and journals are no documents. */

import { marks } from '../../reports/page.js';
import { type Sentences, sentencesOf } from '../messages/messages.js';
import type { Column } from '../messages/quality.js';
import { type InterfaceLanguage, severities } from '../model.js';
import { parseDecision } from '../triage/record.js';

const languages: readonly InterfaceLanguage[] = ['en', 'zh-Hant'];
const beginningLength = 1 << 13;

/** Columns that no table has together but ours, wherever a vendor moved them to. */
const telling: readonly Column[] = ['file', 'rule', 'severity', 'message', 'fingerprint'];

/** Whether a row is the head of a table of findings. */
function isHead(cells: readonly string[]): boolean {
	const known = new Set(cells.map(cell => cell.trim()));
	return languages.some(lang => telling.every(column => known.has(sentencesOf(lang).quality.columns[column])));
}

const splits = (line: string): readonly string[] => line.split(/[,;\t]/).map(cell => cell.replace(/^"|"$/g, ''));
const withoutFigures = (line: string): string => line.trim().replace(/[\d,]+/g, '0');
const one = [1, 2];

/** What a report says that lists nothing, in every number. */
function* nothingListed({ report, project, quality }: Sentences): Iterable<string> {
	for (const a of one)
		for (const b of one) {
			yield `✔ ${report.nothingFound(a, b)}`;
			yield project.ci.clean(a, b);
			yield quality.deliveries.summary({ added: 0, again: 0, fixed: a, gone: b - 1, remaining: 1 });
		}
}

const textHeads = languages.map(
	lang => new RegExp(`^(?:${severities.map(each => `${marks[each]} ${sentencesOf(lang).severities[each]}`).join('|')})  \\S`, 'm'),
);
const lonely = new Set(languages.flatMap(lang => [...nothingListed(sentencesOf(lang))].map(withoutFigures)));

function isMarkdown(start: string): boolean {
	return languages.some(lang => {
		const { quality } = sentencesOf(lang);
		const isReport = start.startsWith(`# ${quality.report}`) && start.includes(`\n## ${quality.scorecard.title}\n`);
		return isReport || start.startsWith(`# ${quality.deliveries.title}\n\n**`);
	});
}

const jsonHeads =
	/^(?:\{"schema":1,"rule":"[^"]*","category":|\{"schema":1,(?:"lang":"(?:en|zh-Hant)"|"summary":\{"added":)|\{\s*"schema":\s*1,\s*"findings":\s*\[\s*(?:\]|\{"file":)|\[\s*\{"description":".*","check_name":".*","fingerprint":"v\d)/;

/** By its first characters, without a byte order mark. */
function isText(start: string): boolean {
	const [first = ''] = start.split(/\r?\n/, 1);
	if (start.startsWith('{"version":"2.1.0"')) return start.includes('"driver":{"name":"bilint"');
	if (/^<\?xml[^>]*>\s*<testsuites name="bilint"/.test(start)) return true;
	if (/^<!doctype html>/i.test(start)) return start.includes('<meta name="generator" content="bilint">');
	if (/^::(?:error|warning|notice) .*?\btitle=bilint[ :]/.test(first)) return true;
	if (jsonHeads.test(start) || isMarkdown(start) || isHead(splits(first)) || lonely.has(withoutFigures(first))) return true;
	return textHeads.some(pattern => pattern.test(start)) || parseDecision(first) !== undefined;
}

async function isWorkbook(bytes: Uint8Array): Promise<boolean> {
	const { sheetsOf } = await import('../read/sheet.js');
	try {
		return sheetsOf(bytes).some(({ rows }) => rows.slice(0, 3).some(({ cells }) => isHead(cells.map(({ text }) => text))));
	} catch {
		return false;
	}
}

/** Whether this program wrote a file with these bytes. Never rejects. */
export async function isOwnReport(bytes: Uint8Array): Promise<boolean> {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return isWorkbook(bytes);
	return isText(new TextDecoder().decode(bytes.subarray(0, beginningLength)));
}

/** Whether nothing is lost where a report takes the place of these bytes: they are none, or a report. */
export async function isReplaceable(bytes: Uint8Array): Promise<boolean> {
	return /^\s*(?:\[\s*\]\s*)?$/.test(new TextDecoder().decode(bytes.subarray(0, beginningLength))) || isOwnReport(bytes);
}
