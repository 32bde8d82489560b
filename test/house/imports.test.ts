/** Who may import whom. Read the law from the top: the first row that matches a file holds for it. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Stations of the way of the data: nothing of Node, nothing of the program around them. */
const pure = /^src\/(?:read|align|annotate|compare|score|messages|config)\/|^src\/(?:audit|facts|fingerprint|visible|bilint)\.ts$/;

const law: readonly (readonly [file: RegExp, may: RegExp, why: string])[] = [
	[/^src\/model\.ts$/, /(?!)/, 'the model imports nothing'],
	[/^src\/bin\.ts$/, /^(?:src\/cli\.ts|node:v8)$/, 'bin sets the heap and hands over to cli'],
	[/^src\/cli\.ts$/, /^src\/(?!bin|review\/)/, 'cli loads commands'],
	[/^src\/commands\//, /^(?:src\/(?!bin|cli)|rules\/index|reports\/|node:|[a-z@])/, 'commands know everything but cli'],
	[
		/^src\/review\//,
		/^(?:src\/(?:review|triage|messages|score)\/|src\/(?:model|visible)\.ts|reports\/(?:layout|page|width)\.ts|chalk$|diff$|get-east-asian-width$|ink$|react|node:)/,
		'the terminal knows decisions and findings, no engine',
	],
	[
		/^src\/config\//,
		/^(?:src\/(?:config|read)\/|src\/(?:model|audit|fingerprint)\.ts|yaml$|re2js$)/,
		'a configuration is data and what it does to an audit',
	],
	[/^src\/version\.ts$/, /(?!)/, 'the version imports nothing'],
	[/^src\/bilint\.ts$/, /^(?:rules\/index\.ts|src\/(?:model|audit)\.ts|src\/(?:read|messages)\/)/, 'the library'],
	[/^src\/triage\/(?:journal|line-file)\.ts$/, /^(?:src\/(?:triage|messages)\/|src\/(?:model|fingerprint)\.ts|node:)/, 'the journal alone writes'],
	[/^src\/triage\//, /^(?:src\/(?:triage|messages|annotate)\/|src\/(?:model|fingerprint|visible|read\/sheet)\.ts|diff$)/, 'triage is data'],
	[/^src\/messages\//, /^src\/(?:messages\/|model\.ts)/, 'sentences know only the model'],
	[/^src\/annotate\//, /^(?:src\/(?:annotate\/|model\.ts)|opencc-js\/|franc-min$|pinyin-pro$|natural\/)/, 'annotations know one side'],
	[/^src\/align\//, /^src\/(?:align\/|annotate\/(?:script|code-units)\.ts|model\.ts)/, 'the aligner goes by letters and figures'],
	[/^src\/compare\//, /^src\/(?:compare\/|annotate\/|model\.ts)/, 'comparison comes after annotation'],
	[/^src\/read\//, /^(?:src\/(?:read\/|annotate\/script|model\.ts)|[a-z@](?!ode:))/, 'readers give text'],
	[/^src\/score\//, /^src\/(?:score\/|model\.ts)/, 'scores count'],
	[
		/^src\/page\//,
		/^(?:src\/(?:page|messages|score|read)\/|src\/triage\/(?!journal)|src\/(?:model|visible|bilint)\.ts|reports\/|rules\/index\.ts|preact|@noble\/)/,
		'the page is what a browser runs',
	],
	[/^src\//, /^(?:src\/(?!commands|review|triage\/journal|cli|bin)|@noble\/)/, 'the engine knows no program'],
	[/^rules\/index\.ts$/, /^(?:rules\/|src\/(?:model|audit|facts)\.ts|src\/(?:annotate|compare|align)\/)/, 'the index hands data to the stations'],
	[
		/^rules\/data\//,
		/^(?:rules\/(?:data\/|[a-z-]+\.ts$)|src\/(?:model|facts)\.ts|src\/(?:annotate|compare|align)\/)/,
		'data knows the shapes of tables',
	],
	[/^rules\//, /^(?:src\/(?:model\.ts|compare\/|annotate\/)|franc|natural\/)/, 'rules know the model and pure helpers, never each other'],
	[
		/^reports\//,
		/^(?:reports\/|src\/(?:model|visible|version)\.ts|src\/(?:messages|score)\/|src\/triage\/(?:settle|corrections)\.ts|[a-z@](?!ode:))/,
		'reports write text',
	],
];

function* filesBelow(folder: string): Iterable<string> {
	for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
		const path = posix.join(folder, entry.name);
		if (entry.isDirectory()) yield* filesBelow(path);
		else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
	}
}

/** What a file imports; files of ours by their path from the root. */
function importsOf(file: string): readonly string[] {
	const text = readFileSync(join(root, file), 'utf8');
	const specifiers = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s*'([^']+)'/g)];
	return specifiers.map(([, a, b, c]) => {
		const name = a ?? b ?? c ?? '';
		return name.startsWith('.') ? posix.join(dirname(file), name.replace(/\.jsx?$/, '.ts')) : name;
	});
}

/** Types may come from data's rule file and the like; what matters is what runs. Types alone are followed too: a law is a law. */
const files = ['src', 'rules', 'reports'].flatMap(folder => [...filesBelow(folder)]);

test('there are files to judge', () => expect(files.length).toBeGreaterThan(50));

test.each(files)('%s', file => {
	const row = law.find(([pattern]) => pattern.test(file));
	const forbidden = importsOf(file).filter(name => !row?.[1].test(name));
	expect(forbidden, row?.[2]).toEqual([]);
});

test.each(files.filter(file => pure.test(file)))('%s touches no process, clock, network or chance', file => {
	const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
	expect(text).not.toMatch(/\bprocess\.|\bDate\.now|\bnew Date\(\)|Math\.random|\bfetch\(|\bconsole\./);
});

test('only the terminal imports Ink and React', () => {
	const users = files.filter(file => importsOf(file).some(name => /^(?:ink|react)(?:$|\/)/.test(name)));
	expect(users.filter(file => !file.startsWith('src/review/'))).toEqual([]);
});

test('rules/data is imported by rules/index.ts alone', () => {
	const users = files.filter(file => importsOf(file).some(name => name.startsWith('rules/data/')));
	expect(users.filter(file => file !== 'rules/index.ts' && !file.startsWith('rules/data/'))).toEqual([]);
});

test('natural is imported by its parts, never as a whole', () => {
	for (const file of files) expect(importsOf(file)).not.toContain('natural');
});
