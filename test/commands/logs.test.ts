/** Whatever files and their names hold: no command prints what a CI runner takes for a command, or what steers a terminal. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';
import type { Decision } from '../../src/model.js';
import { lineOf } from '../../src/triage/record.js';
import { projectWith, run } from '../helpers/run.js';
import { forbiddenInLines } from '../messages/hostile.js';
import { decisionOn } from '../triage/decisions.js';

/** What actions/runner and Azure Pipelines take for commands. */
const command = /##\[|##vso\[|^\s*::/im;
const evil = '::error::5 ##[error]x ##vso[task.x] \u001b[31m';
const table = '::error::Revenue was $4.8 million ##[error]x\t::營收為 48 萬美元 ##vso[task.x]。\n ::notice::two\t ::兩\n';
const name = '##[error]p.tsv';
const documents = {
	[name]: table,
	'::warning file=x::foreign.txt': 'hello\n',
	'::error::bad.txt': Uint8Array.of(0x61, 0xff, 0xfe, 0x62, 0x0a),
};
const [finding] = audit(readDocument(new TextEncoder().encode(table), name)).findings;
const about = (parts: Partial<Decision>): Decision => {
	if (!finding) throw new Error('nothing was found');
	return decisionOn({ ...finding, cause: evil }, { reason: evil, by: evil, ...parts });
};
const journal = [about({ voice: 'vendor', verdict: 'confirmed', after: [] }), about({ after: [] })].map(each => `${lineOf(each)}\n`).join('');
const glossary = `en,zh-TW\n${evil},${evil}營收\n${evil},營收\n`;
const entry = {
	schema: 1,
	at: evil,
	document: evil,
	label: evil,
	words: 9,
	pairs: 1,
	findings: { [evil]: { critical: 1 } },
	dismissed: 0,
	reviewed: 0,
	versions: { bilint: '1', rules: evil },
};
const history = [{ ...entry, at: '2026-01-02T03:04:05.000Z' }, entry].map(each => `${JSON.stringify(each)}\n`).join('');
const project = {
	'new/::warning file=x::foreign.txt': 'hello\n',
	[`new/${name}`]: table,
	'new/::error::bad.txt': documents['::error::bad.txt'],
	[`old/${name}`]: 'Good morning.\t早安。\n',
	'.bilint/decisions.jsonl': `${journal}${evil}\n`,
	'.bilint/history.jsonl': history,
	'::terms.csv': glossary,
	'::terms2.csv': `en,zh-TW\n${evil},收入\n`,
	'words.jsonl': `${journal}${evil}\n`,
};

describe.each(['en', 'zh-Hant'])('%s', lang => {
	test.each<readonly [readonly string[]]>(
		(
			[
				['check', '.', '--print-config', '--no-config'],
				['fix', '.', '--all'],
				['fix', `new/${name}`, '--all', '--color'],
				['fix', '.', '--all', '--write'],
				['diff', 'old', 'new', '--every'],
				['diff', 'old', 'new', '--every', '--color'],
				['diff', 'new', 'old', '--every', '--format', 'json'],
				['diff', 'old', 'new', '--format', 'json'],
				['diff', 'old', 'new', '--format', 'markdown', '--every'],
				['decisions', 'list'],
				['decisions', 'list', `new/${name}`],
				['decisions', 'export'],
				['decisions', 'import', 'words.jsonl'],
				['decisions', 'prune', `old/${name}`],
				['decisions', 'compact'],
				['tune'],
				['history'],
				['baseline', `new/${name}`, '--baseline', '::b.json'],
				['baseline', 'new/::error::bad.txt'],
				['review', `new/${name}`],
				['glossary', 'lint', '::terms.csv'],
				['glossary', 'diff', '::terms.csv', '::terms2.csv'],
				['explain', evil],
				['explain', 'quantity', evil, `${evil}兩美元`],
				['nothing', evil],
			] as const
		).map(argv => [argv]),
	)('%j', async argv => {
		const folder = projectWith(project);
		const { out, err } = await run(folder, ...argv, '--lang', lang);
		expect(out + err).not.toBe('');
		const painted = /\u001b\[[\d;]*m/g;
		for (const text of argv.includes('--color') ? [out.replace(painted, ''), err] : [out, err]) {
			expect(text).not.toMatch(command);
			expect(text.replaceAll('\t', '')).not.toMatch(forbiddenInLines);
		}
		expect(readdirSync(join(folder, 'new'))).toHaveLength(3);
	});
});
