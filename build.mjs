/** Builds dist/: the program (bin.js, which loads its parts from chunks/ when they are used), with the page it writes inside, and the library (bilint.js). */

import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where to; another folder than dist/ is for tests. */
const outdir = process.argv[2] ?? 'dist';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
	absWorkingDir: path('.'),
	outdir,
	bundle: true,
	format: 'esm',
	charset: 'utf8',
	define: { BILINT_VERSION: JSON.stringify(version) },
	// Not minified: it starts no faster (77 ms for --version either way), and a stack trace in a bug report can be read.
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
	});
	// In a script element `<!--` opens a comment; in code esbuild writes none, so it stands in a string or a pattern.
	return outputFiles[0].text.trim().replaceAll('<!--', '\\x3C!--');
}

/** The scripts and the style of the pages, as `reports/html/assets.ts` and `src/commands/page.ts` find them. The audit page writes the report page too. */
async function pages() {
	const style = await bundled('reports/html/page.css');
	const report = { BILINT_PAGE: JSON.stringify({ script: await bundled('src/page/report.tsx'), style }) };
	return { ...report, BILINT_AUDIT_PAGE: JSON.stringify({ script: await bundled('src/page/audit.tsx', report), style }) };
}

async function program(define) {
	await build({
		...shared,
		define: { ...shared.define, ...define },
		entryPoints: ['src/bin.ts'],
		platform: 'node',
		target: 'node20',
		splitting: true,
		chunkNames: 'chunks/[name]-[hash]',
		banner: { js: '#!/usr/bin/env node' },
	});
	chmodSync(resolve(path('.'), outdir, 'bin.js'), 0o755);
}

const library = () => build({ ...shared, entryPoints: ['src/bilint.ts'], platform: 'neutral', target: 'es2022' });

rmSync(resolve(path('.'), outdir), { recursive: true, force: true });
try {
	await Promise.all([program(await pages()), library()]);
	console.log(`built bilint ${version}: ${outdir}/bin.js, ${outdir}/bilint.js`);
} catch (error) {
	if (!error.errors) throw error; // esbuild has said its own
	process.exitCode = 1;
}
