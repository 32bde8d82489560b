/** Everything from reading to reports bundles for a browser, and runs there without anything of Node. */

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const entry = `
	import { audit, readDocument } from './src/bilint.ts';
	import { reports } from './reports/index.ts';
	globalThis.result = bytes => audit(readDocument(bytes, 'call.txt'), { locale: 'zh-TW' });
	globalThis.formats = reports.map(({ id }) => id);
`;

let bundle = '';

beforeAll(async () => {
	const outfile = join(mkdtempSync(join(tmpdir(), 'bilint-browser-')), 'page.js');
	await build({
		stdin: { contents: entry, resolveDir: root },
		absWorkingDir: root,
		bundle: true,
		platform: 'browser',
		alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
		format: 'iife',
		outfile,
		logLevel: 'silent',
	});
	bundle = readFileSync(outfile, 'utf8');
});

test('nothing of Node is in the bundle', () => {
	expect(bundle).not.toMatch(/require\(["']node:|from ["']node:|\bprocess\.(?:env|argv|stdout|exit)/);
});

test('a page without Node finds what the program finds', () => {
	const bytes = readFileSync(join(root, 'examples/earnings-call.txt'));
	const page = createContext({ TextDecoder, TextEncoder, Intl, URL });
	new Script(bundle).runInContext(page);
	const found = (page.result as typeof findHere)(bytes);
	expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(findHere(bytes))));
	expect(found.findings.length).toBeGreaterThan(5);
});

const findHere = (bytes: Uint8Array) => audit(readDocument(bytes, 'call.txt'), { locale: 'zh-TW' });
