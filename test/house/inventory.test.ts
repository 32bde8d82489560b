/** Every rule, reader and report is listed, tested and has its row in the README, and the README's pictures are what the program prints. `UPDATE=1` rewrites them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reports } from '../../reports/index.js';
import { text } from '../../reports/text.js';
import { engine, rules } from '../../rules/index.js';
import { audit } from '../../src/bilint.js';
import { readers } from '../../src/read/index.js';
import { readDocument } from '../../src/read/read.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const namesIn = (folder: string): readonly string[] =>
	readdirSync(join(root, folder), { withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => entry.name.replace(/\.tsx?$/, ''));

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');

function picture(): string {
	const file = 'examples/pairs.tsv';
	const found = audit(readDocument(readFileSync(join(root, file)), file), { locale: 'zh-TW' });
	const lines = [...text({ audits: [found], rules, skipped: [], lang: 'en' }, { width: 80, color: false, every: false })].join('').trimEnd();
	return `\`\`\`\n$ bilint check ${file}\n${lines}\n\`\`\``;
}

const sections: Readonly<Record<string, () => string>> = {
	rules: () =>
		table(
			['rule', 'category', 'up to', 'what it finds'],
			rules.map(({ id, category, severity, what }) => [`\`${id}\``, category, severity, what.en]),
		),
	readers: () =>
		table(
			['format', 'files', 'what'],
			readers.map(({ id, extensions, what }) => [`\`${id}\``, extensions.map(extension => `.${extension}`).join(' '), what.en]),
		),
	reports: () =>
		table(
			['format', 'what'],
			reports.map(({ id, what }) => [`\`${id}\``, what.en]),
		),
	picture,
};

describe('README', () => {
	const path = join(root, 'README.md');
	const between = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
	if (process.env.UPDATE) {
		let readme = readFileSync(path, 'utf8');
		for (const [name, make] of Object.entries(sections)) readme = readme.replace(between(name), (_, open, close) => `${open}${make()}\n${close}`);
		writeFileSync(path, readme);
	}
	const readme = readFileSync(path, 'utf8');
	test.each(Object.entries(sections))('the section %s is what the program says', (name, make) => {
		expect(between(name).exec(readme)?.[0]).toBe(`<!-- ${name} -->\n${make()}\n<!-- /${name} -->`);
	});
});

test('every file in rules/ is a rule of the list, and every rule has its file and test', () => {
	const listed = rules.map(({ id }) => id).sort();
	expect(
		namesIn('rules')
			.filter(name => name !== 'index')
			.sort(),
	).toEqual(listed);
	for (const id of listed) expect(existsSync(join(root, `test/rules/${id}.test.ts`)), id).toBe(true);
});

test('precedence speaks of rules there are, and no two lists of it contradict each other', () => {
	const { whole, families } = engine().precedence;
	const lists = [whole, ...families];
	for (const id of lists.flat()) expect(rules.map(rule => rule.id)).toContain(id);
	const orders = lists.map(list => list.flatMap((strong, i) => list.slice(i + 1).map(weak => `${strong} > ${weak}`)));
	for (const list of lists) expect(new Set(list).size).toBe(list.length);
	for (const order of orders.flat()) expect(orders.flat(), order).not.toContain(order.split(' > ').reverse().join(' > '));
});

test('every reader has its file and test', () => {
	for (const { id } of readers)
		for (const file of [`src/read/${id}.ts`, `test/read/${id}.test.ts`]) expect(existsSync(join(root, file)), file).toBe(true);
});

test('every report has its file and test', () => {
	for (const { id } of reports)
		for (const file of [`reports/${id}.ts`, `test/reports/${id}.test.ts`]) expect(existsSync(join(root, file)), file).toBe(true);
});
