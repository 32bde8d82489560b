/** Builds dist/ (or another folder, which is named): the program (bin.js, which loads its parts from chunks/ when they are used), with the pages it writes inside, and the library (bilint.js). */

import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, deflateRawSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
	absWorkingDir: path('.'),
	bundle: true,
	format: 'esm',
	charset: 'utf8',
	mainFields: ['module', 'main'],
	// Their builds for Node ask for modules of Node that they hardly use.
	alias: { yaml: path('node_modules/yaml/browser/index.js'), fflate: path('node_modules/fflate/esm/browser.js') },
	define: { BILINT_VERSION: JSON.stringify(version) },
	// Blanks and roundabout ways go, for the size of the package: names stay, so that a stack trace in a bug report can be read.
	minifyWhitespace: true,
	minifySyntax: true,
	logLevel: 'warning',
};

/** What runs in a browser, whole and small: it is written into every page. */
async function bundled(entry, define = {}) {
	const { outputFiles } = await build({
		...shared,
		define: { ...shared.define, ...define },
		entryPoints: [entry],
		write: false,
		platform: 'browser',
		format: entry.endsWith('.css') ? undefined : 'iife',
		target: 'es2022',
		minify: true,
		legalComments: 'none',
		plugins: [packedData, fewLanguages],
	});
	// In a script element `<!--` opens a comment; in code esbuild writes none, so it stands in a string or a pattern.
	return outputFiles[0].text.trim().replaceAll('<!--', '\\x3C!--');
}

/** A value as the program holds it until it is used, a quarter of its size. */
const packed = (value, compress) => JSON.stringify(compress(JSON.stringify(value)).toString('base64'));

/** The scripts and the style of the pages, as `reports/html/assets.ts` and `src/commands/page.ts` find them. The audit page writes the report page too. */
async function pages() {
	const style = await bundled('reports/html/page.css');
	const report = { script: await bundled('src/page/report.tsx'), style };
	const audit = { script: await bundled('src/page/audit.tsx', { BILINT_PAGE: JSON.stringify(report) }), style };
	return { BILINT_PAGE: packed(report, deflateRawSync), BILINT_AUDIT_PAGE: packed(audit, brotliCompressSync) };
}

/** The names inside other people's modules help nobody who reads a stack trace of ours. */
/** @type {import('esbuild').Plugin} */
const leanLibraries = {
	name: 'lean-libraries',
	setup(build) {
		build.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path }) => {
			const { code } = await transform(await readFile(path, 'utf8'), { minify: true, charset: 'utf8', legalComments: 'inline' });
			return { contents: code, loader: 'js' };
		});
	},
};

/** What a module without side effects exports, with all it imports. */
async function exportsOf(path) {
	const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', charset: 'utf8' });
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Of franc's 82 profiles of languages those that we ask for. */
/** @type {import('esbuild').Plugin} */
const fewLanguages = {
	name: 'few-languages',
	setup(build) {
		build.onLoad({ filter: /[\\/]franc-min[\\/]data\.js$/ }, async ({ path: file }) => {
			const [{ data }, { quotedLanguages }] = await Promise.all([exportsOf(file), exportsOf(path('src/annotate/quoted-languages.ts'))]);
			const kept = Object.fromEntries(Object.entries(data.Latin).filter(([language]) => quotedLanguages.includes(language)));
			const missing = quotedLanguages.filter(language => !(language in kept));
			if (missing.length > 0) throw new Error(`franc has no profile of ${missing.join(', ')}`);
			return { contents: `export const data = ${JSON.stringify({ Latin: kept })};`, loader: 'js' };
		});
	},
};

/** A text as it stands in a program: raw where it may, for JSON is full of backslashes that would each be doubled. */
const asLiteral = text => (/`|\$\{/.test(text) ? JSON.stringify(text) : `String.raw\`${text}\``);

/** A list of words without blanks, which takes less room as one text. */
const areWords = value =>
	Array.isArray(value) && value.length > 1 && value.every(word => typeof word === 'string' && word !== '' && !word.includes(' '));

/** A list of rows, which take less room without the names of their columns. Null stands for what a row has not. */
const areRows = value =>
	Array.isArray(value) &&
	value.length > 7 &&
	value.every(row => Object.getPrototypeOf(row ?? 0) === Object.prototype && Object.values(row).every(cell => cell !== null));

/** The rows of such a list as an expression: their columns, and a text of their cells. */
function rowsAsText(rows) {
	const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
	const cells = rows.map(row => columns.map(column => row[column] ?? null));
	const named = 'cells.flatMap((cell, i) => (cell === null ? [] : [[columns[i], cell]]))';
	const made = `(columns => JSON.parse(${asLiteral(JSON.stringify(cells))}).map(cells => Object.fromEntries(${named})))`;
	return `/* @__PURE__ */ ${made}(${JSON.stringify(columns)})`;
}

/** Bytes of a text from which on it is worth its while to deflate it: it takes more than half as much room, and a few milliseconds to read. */
const large = 250_000;

/** A large text as an expression that inflates it. */
const deflated = text => `/* @__PURE__ */ inflated(${JSON.stringify(deflateRawSync(text, { level: 9 }).toString('base64'))})`;

/** What such expressions ask for: Node's own way, which takes a third of the time and of the memory; and one that runs in browsers, as the library does. */
const inflating = `import { inflateSync, strFromU8 } from 'fflate';
function inflated(base64) {
	const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');
	if (zlib) return zlib.inflateRawSync(globalThis.Buffer.from(base64, 'base64')).toString();
	return strFromU8(inflateSync(Uint8Array.from(atob(base64), unit => unit.charCodeAt(0))));
}`;

/** A module of plain values as texts that are parsed when it is loaded, which V8 does several times as fast as it reads the same as a program; undefined for others. */
async function asTexts(path, deflates) {
	const values = Object.entries(await exportsOf(path));
	const texts = values.map(([name, value]) => [name, JSON.stringify(value)]);
	if (!values.every(([, value], i) => texts[i][1] !== undefined && isDeepStrictEqual(JSON.parse(texts[i][1]), value))) return undefined;
	const written = ([name, text], i) => {
		const [, value] = values[i];
		if (areWords(value)) return `export const ${name} = /* @__PURE__ */ ${JSON.stringify(value.join(' '))}.split(' ');`;
		if (areRows(value)) return `export const ${name} = ${rowsAsText(value)};`;
		if (deflates && text.length > large) return `export const ${name} = /* @__PURE__ */ JSON.parse(${deflated(text)});`;
		return `export const ${name} = /* @__PURE__ */ JSON.parse(${asLiteral(text)});`;
	};
	const lines = texts.map(written);
	return [...(lines.some(line => line.includes('inflated(')) ? [inflating] : []), ...lines].join('\n');
}

/** Language data is evaluated here, once, and not at every start. */
/** @type {(filter: RegExp) => import('esbuild').Plugin} */
const evaluated = (filter, deflates = false) => ({
	name: 'evaluated',
	setup(build) {
		build.onLoad({ filter }, async ({ path }) => {
			const contents = await asTexts(path, deflates);
			return contents === undefined ? undefined : { contents, loader: 'js', resolveDir: dirname(path) };
		});
	},
});

const languageData = evaluated(/[\\/]rules[\\/]data[\\/].*\.ts$/, true);
/** What is made of other data, which takes a browser a second; the rest it reads as it is written, which takes less room. */
const packedData = evaluated(/[\\/]rules[\\/]data[\\/](?:.*[\\/]packed|renderings)\.ts$/);

/** Ink would load React's developer tools on demand; they are no part of this program. */
/** @type {import('esbuild').Plugin} */
const withoutDevtools = {
	name: 'without-devtools',
	setup(build) {
		build.onResolve({ filter: /^\.\/devtools\.js$/ }, () => ({ path: 'nothing', namespace: 'nothing' }));
		build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default {};' }));
	},
};

/** Ink has parts in CommonJS, which ask for modules of Node with `require`. It is made where it is asked for, which the library shares: so without importing anything. */
const requireOfNode = "const require = globalThis.process?.getBuiltinModule?.('node:module').createRequire(import.meta.url);";

/** Stands in the program where the digest of all its files comes to stand: what was kept by another build is none of its own. */
const unstamped = '0123456789abcdef';
const digestOf = files =>
	createHash('sha256')
		.update(JSON.stringify(files.map(({ path, text }) => [basename(path), text]).sort()))
		.digest('hex')
		.slice(0, 16);

/** @type {import('esbuild').Plugin} */
const headings = {
	name: 'headings',
	setup(build) {
		build.initialOptions.write = false;
		build.onEnd(({ outputFiles }) => {
			const digest = digestOf(outputFiles);
			for (const { path, text } of outputFiles) {
				const heading = [
					...(/^bin\.m?js$/.test(basename(path)) ? ['#!/usr/bin/env node'] : []),
					...(text.includes('Dynamic require of') ? [requireOfNode] : []),
				];
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, [...heading, text.replaceAll(`"${unstamped}"`, JSON.stringify(digest))].join('\n'));
			}
		});
	},
};

/** How program and library are bundled; benches are bundled likewise. */
/** @type {import('esbuild').BuildOptions} */
export const programOptions = {
	...shared,
	platform: 'node',
	target: ['node20', 'es2022'],
	splitting: true,
	chunkNames: 'chunks/[name]-[hash]',
	// Without `fetch` Yoga decodes its own bytes; with it, it loads Node's whole network stack to read them from a data URL (50 ms).
	define: { ...shared.define, 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
	plugins: [languageData, withoutDevtools, fewLanguages, leanLibraries, headings],
	jsx: 'automatic',
};

/** Builds into a folder, which is emptied first. Program and library share their parts: the language data is there once. */
async function buildInto(outdir) {
	rmSync(outdir, { recursive: true, force: true });
	const define = { ...programOptions.define, BILINT_BUILD: JSON.stringify(unstamped), ...(await pages()) };
	await build({ ...programOptions, outdir, entryPoints: ['src/bin.ts', 'src/bilint.ts'], define });
	chmodSync(join(outdir, 'bin.js'), 0o755);
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
	try {
		const [folder = 'dist'] = process.argv.slice(2);
		await buildInto(resolve(path('.'), folder));
		console.log(`built bilint ${version}: ${folder}/bin.js, ${folder}/bilint.js`);
	} catch (error) {
		if (!error.errors) throw error; // esbuild has said its own
		process.exitCode = 1;
	}
}
