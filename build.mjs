/** Builds dist/: the program (bin.js, which loads its parts from chunks/ when they are used) and the library (bilint.js). */

import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
	absWorkingDir: path('.'),
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	charset: 'utf8',
	mainFields: ['module', 'main'],
	// Its build for Node asks for modules of Node that it hardly uses.
	alias: { yaml: path('node_modules/yaml/browser/index.js') },
	define: { BILINT_VERSION: JSON.stringify(version) },
	// Not minified: it starts no faster (77 ms for --version either way), and a stack trace in a bug report can be read.
	logLevel: 'warning',
};

async function program() {
	await build({
		...shared,
		entryPoints: ['src/bin.ts'],
		platform: 'node',
		target: 'node20',
		splitting: true,
		chunkNames: 'chunks/[name]-[hash]',
		banner: { js: '#!/usr/bin/env node' },
	});
	chmodSync(path('dist/bin.js'), 0o755);
}

const library = () => build({ ...shared, entryPoints: ['src/bilint.ts'], platform: 'neutral', target: 'es2022' });

rmSync(path('dist'), { recursive: true, force: true });
try {
	await Promise.all([program(), library()]);
	console.log(`built bilint ${version}: dist/bin.js, dist/bilint.js`);
} catch (error) {
	if (!error.errors) throw error; // esbuild has said its own
	process.exitCode = 1;
}
