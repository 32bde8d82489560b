/** `bilint init`: looks at what is here and writes a configuration for it, and a CI job on request. Writes new files only. */

import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Proposal, proposals } from '../config/propose.js';
import { newestRuleset } from '../config/rulesets.js';
import type { Sentences } from '../messages/messages.js';
import type { InterfaceLanguage } from '../model.js';
import { loadDocument } from '../read/load.js';
import { gitAttributes } from '../triage/git-attributes.js';
import { version } from '../version.js';
import { talk } from './auditing.js';
import { CommandError, type Io } from './io.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { failure, writeFile } from './output.js';
import { isOwnReport } from './own-reports.js';
import { workflowFor } from './workflows.js';

export const initOptions: readonly OptionSpec[] = [
	{ name: 'workflow', value: 'SERVICE', allowed: ['github', 'gitlab'] },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'help' },
	{ name: 'version' },
];

const configName = 'bilint.config.yaml';
/** Folders nobody translates in. */
const foreign = new Set(['node_modules', 'vendor', 'dist', 'build', 'target', 'coverage', 'out']);
const mostFiles = 50_000;
/** Formats whose file holds both languages, to be looked into. */
const bilingual = /\.(?:tsv|tab|csv|xlsx|xlf|xliff|sdlxliff|mxliff|mqxliff|txt)$/i;

function* walk(root: string, folder: string): Iterable<string> {
	for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.name.startsWith('.') || foreign.has(entry.name)) continue;
		if (entry.isDirectory()) yield* walk(root, path);
		else if (entry.isFile()) yield path;
	}
}

function filesBelow(root: string): readonly string[] {
	const files: string[] = [];
	for (const path of walk(root, '')) {
		files.push(path);
		if (files.length === mostFiles) break;
	}
	return files;
}

/** Patterns for files that hold both languages, and how many there are of each. */
async function bilingualPatterns(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
	const patterns = new Map<string, number>();
	for (const path of paths) {
		if (!bilingual.test(path)) continue;
		try {
			const bytes = readFileSync(join(root, path));
			if (await isOwnReport(bytes)) continue;
			await loadDocument(bytes, path);
		} catch {
			continue;
		}
		const folder = path.includes('/') ? `${path.split('/')[0]}/**/` : '';
		const pattern = `${folder}*${/\.[^.]+$/.exec(path)?.[0] ?? ''}`;
		patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
	}
	return patterns;
}

/** Always quoted: a pattern begins with signs that mean something to YAML. */
const quoted = (text: string): string => JSON.stringify(text);

function configText(pairs: readonly Proposal[], patterns: readonly string[], { project }: Sentences): string {
	const { comments } = project.init;
	const locales = new Set(pairs.map(({ locale }) => locale));
	const [common] = locales.size === 1 ? [...locales] : [undefined];
	const entries = [
		...pairs.map(({ source, target, locale }) =>
			[`  - source: ${quoted(source)}`, `    target: ${quoted(target)}`, ...(locale && !common ? [`    locale: ${locale}`] : [])].join('\n'),
		),
		...patterns.map(pattern => `  - ${quoted(pattern)}`),
	];
	return `# ${comments.head}

# ${comments.ruleset}
ruleset: ${newestRuleset}

# ${comments.files}
files:${entries.length > 0 ? `\n${entries.join('\n')}` : ' []'}

# ${comments.locale}
${common ? '' : '# '}locale: ${common ?? 'zh-TW'}

# ${comments.rules}
# rules:
#   segment-unpaired: minor
#   unit-sense:
#     locked: true

# ${comments.own}
# own:
#   cloud-service:
#     source: '(?i)cloud service'
#     required: 雲端服務
#     message: { en: 'expected 雲端服務 for cloud service', zh-Hant: 'cloud service 應譯為「雲端服務」' }
`;
}

/** The attributes that let git merge two journals of decisions line by line, after what stands in the file; undefined where they all do. */
function attributesText(root: string): string | undefined {
	const path = join(root, '.gitattributes');
	const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const lines = known.split(/\r?\n/);
	const missing = gitAttributes.filter(line => !lines.includes(line));
	if (missing.length === 0) return undefined;
	return `${known}${known === '' || known.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
}

function makeFolder(folder: string, sentences: Sentences): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw failure(folder, error, sentences);
	}
}

/** Gives the exit code. Throws CommandError where there is a configuration already. */
export async function init(parsed: Parsed, _: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const root = resolve('.');
	const { init: say } = sentences.project;
	const extra = parsed.positionals[0];
	if (extra !== undefined) throw new CommandError(sentences.errors.excessArgument(extra));
	const there = ['yaml', 'yml', 'json'].map(extension => `bilint.config.${extension}`).find(name => existsSync(join(root, name)));
	if (there) throw new CommandError(say.exists(there));
	const paths = filesBelow(root);
	const pairs = proposals(paths);
	const { pairing } = await import('../config/patterns.js');
	const sides = pairs.flatMap(({ source, target }) => pairing(source, target) ?? []);
	const rest = paths.filter(path => !sides.some(side => side.source.matches(path) || side.target.matches(path)));
	const patterns = await bilingualPatterns(root, rest);
	const put = async (file: string, text: string): Promise<void> => {
		makeFolder(dirname(file), sentences);
		await writeFile(file, [text], sentences);
		talk(io, say.wrote(file));
	};
	for (const { source, target, count } of pairs) talk(io, say.found(count, `${source} ↔ ${target}`));
	for (const [pattern, count] of patterns) talk(io, say.found(count, pattern));
	if (pairs.length + patterns.size === 0) talk(io, say.nothingFound);
	await put(configName, configText(pairs, [...patterns.keys()], sentences));
	const attributes = existsSync(join(root, '.git')) ? attributesText(root) : undefined;
	if (attributes !== undefined) await put('.gitattributes', attributes);
	const service = last(parsed, 'workflow') as 'github' | 'gitlab' | undefined;
	if (service) {
		const workflow = workflowFor(service, version, file => existsSync(join(root, file)));
		if (existsSync(join(root, workflow.file))) talk(io, say.kept(workflow.file));
		else await put(workflow.file, workflow.text);
	}
	talk(io, say.next);
	return 0;
}
