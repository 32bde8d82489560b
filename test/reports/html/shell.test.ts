import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html, type Shell, shell } from '../../../reports/html/shell.js';

const page = (parts: Partial<Shell>): string =>
	[...shell({ lang: 'en', title: 'A <b> & "c"', style: 'b{}', script: 'f()', body: ['<p>'], ...parts })].join('');
const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy allows this script and this style, by their digests, and nothing else', () => {
	const script = 'console.log("中文 \u00e9")';
	const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page({ script })) ?? [];
	expect(policy).toBe(
		`default-src 'none'; script-src ${digest(script)}; style-src ${digest('b{}')}; img-src data:; base-uri 'none'; form-action 'none'`,
	);
	expect(page({ worker: true })).toContain('; worker-src blob:;');
});

test('the title is text', () => expect(page({})).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>'));

test.each(['x</script>', 'x</SCRIPT >', '"<!--"'])('refuses a script that would end its element: %s', script => {
	expect(() => page({ script })).toThrow('cannot stand inside its element');
});

test('escapes what has a meaning in HTML', () => expect(html(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;'));
