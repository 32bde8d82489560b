/** Whatever a file holds, no format lets a control character, a bidi control or a command of a CI runner through to a log. */

import { describe, expect, test } from 'vitest';
import { reports } from '../../reports/index.js';
import type { Finding } from '../../src/model.js';
import { forbiddenInLines, hostileCodePoints } from '../messages/hostile.js';
import { audit, finding, report } from './samples.js';
import { bytesOf } from './written.js';

const withText = (text: string): Finding =>
	finding({
		message: { id: 'number-added', data: { found: text, foundValue: text } },
		cause: text,
		file: text,
		sourceFile: text,
		source: { line: 1, text, spans: [[0, 1]], key: text, label: text },
		target: { line: 1, text, spans: [[0, text.length]], key: text, label: text },
		edits: [{ span: [0, 1], text }],
		related: [{ line: 1, text }],
		suppression: { by: 'comment', line: 1, reason: text },
	});
const all = (text: string) =>
	report([audit([withText(text), { ...withText(text), fingerprint: 'v1:2' } as Finding], { file: text, sourceFile: text })], { skipped: [text] });
/** One that counts, too: formats leave out what does not. */
const open = (text: string) => {
	const { suppression: _, ...finding } = withText(text);
	return report([audit([finding], { file: text })]);
};
/** What a job may write to its log; the page and the workbook are files. */
const logged = new Set(['text', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'csv', 'json', 'markdown']);

/** Our own commands of `--format github` are those of its lines that name a file or title of ours. */
const ours = /^::(?:error|warning|notice) (?:file=|title=bilint)/;
/** What actions/runner and Azure Pipelines take for commands. */
const command = /##\[|##vso\[|^\s*::/im;

/** Line feeds and tabs are at home in a cell of CSV. */
const atHome = (id: string, code: number): boolean => id === 'csv' && (code === 9 || code === 10);

describe.each(reports.filter(({ id }) => logged.has(id)))('$id', ({ id, write, summary }) => {
	const written = async (text: string): Promise<readonly string[]> => {
		const options = { width: 80, color: false, every: true };
		const pieces: string[] = [];
		for (const each of [all(text), open(text)]) pieces.push((await bytesOf(write(each, options))).toString(), ...(summary?.(each, options) ?? []));
		return pieces;
	};
	test('every control character, bidi control and lone surrogate is shown by an escape', async () => {
		for (const code of hostileCodePoints.filter(each => !atHome(id, each))) {
			const text = (await written(`a${String.fromCodePoint(code)}b`)).join('').replaceAll('\r\n', '\n').replaceAll('\ufefffile,', 'file,');
			expect(text, code.toString(16)).not.toMatch(forbiddenInLines);
		}
	});
	test.each([
		'::error::x',
		'  ::set-output name=a::b',
		'::add-mask::x',
		'::stop-commands::x',
		'##[error]x',
		'x ##[command]y',
		'##vso[task.setvariable variable=a]b',
		'###[error]x',
		'\u200b::error::x',
		'\n::error::x',
		'\r\n##[error]x',
		'\u001b[31m::error::x',
	])('%j is no command', async hostile => {
		for (const line of (await written(hostile)).join('').split('\n')) if (!ours.test(line)) expect(line).not.toMatch(command);
		for (const line of (await written(hostile)).join('').split('\n')) expect(line).not.toMatch(/##\[|##vso\[/i);
	});
});
