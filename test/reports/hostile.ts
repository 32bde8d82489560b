/** Texts that have broken programs before, and a report that holds each of them wherever a text of others can stand. */

import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import type { Finding, Report } from '../../src/model.js';
import { hostileCodePoints } from '../messages/hostile.js';
import { audit, decision, finding, report } from './samples.js';

const markup = [
	'</script><script>globalThis.hit=1</script>',
	'<!--<script>',
	'--><img src=x onerror=globalThis.hit=1>',
	']]><script>globalThis.hit=1</script>',
	'"><svg onload=globalThis.hit=1>',
	"javascript:globalThis.hit=1//'",
	'</style></title></textarea></noscript><script>globalThis.hit=1</script>',
	'_x0041_ _x005F_x0000_ _x',
	'&lt;b&gt; &#x3c;',
	'[a](javascript:alert(1)) ![x](https://example.org/x.png) <https://example.org>',
	'| a | b |\n# heading\n- item\n```\ncode',
	'@everyone @octocat https://example.org www.example.org $x^2$ ~~gone~~',
	"''quoted'' 'quoted",
];
const formulas = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', '\r=', '\n=', "'="].map(start => `${start}cmd|'/c calc'!A0`);
const controls = hostileCodePoints.map(code => `a${String.fromCodePoint(code)}b`);
const halves = ['\ud83d', '\ude00', '\ud83d\ude00\ud83d', 'x\u0000y'];

/** Every text, the 461 of the Big List of Naughty Strings (1.0.0) among them. */
export const hostileTexts: readonly string[] = [...(naughty as readonly string[]), ...markup, ...formulas, ...controls, ...halves];

/** A finding with the text wherever text can be. */
export const hostileFinding = (text: string, index: number): Finding =>
	finding({
		message: { id: 'number-changed', data: { found: text, source: text, foundValue: text, sourceValue: text, expected: text } },
		cause: `number-mismatch/${text}`,
		source: { line: index * 2 + 1, text: `E${text}`, spans: text.length > 1 ? [[1, 1 + Math.ceil(text.length / 2)]] : [] },
		target: { line: index * 2 + 2, text, spans: [[0, Math.min(1, text.length)]] },
		edits: [{ span: [0, Math.min(1, text.length)], text }],
		related: [{ line: 1, text }],
		status: 'confirmed',
		decisions: [
			decision({ id: `r${index}`, by: text, reason: text }),
			decision({ id: `v${index}`, by: text, reason: text, voice: 'vendor', verdict: 'dismissed', text }),
		],
		disputed: true,
		pair: index,
		fingerprint: `v1:${String(index).padStart(16, '0')}`,
	});

/** All of them in one report, in a document that is itself called something hostile. */
export const hostileReport = (texts: readonly string[] = hostileTexts, parts: Partial<Report> = {}): Report => {
	const name = 'a</script>\u202e\u0007=\n.txt';
	const findings = texts.map((text, i) => ({ ...hostileFinding(text, i), file: name, sourceFile: name }));
	const segment = (side: Finding['source']) => side && { text: side.text, segments: [{ text: side.text, line: side.line, column: 0 }] as const };
	const pairs = findings.map((one, index) => {
		const [source, target] = [segment(one.source), segment(one.target)];
		return { index, kind: 'prose' as const, ...(source ? { source } : {}), ...(target ? { target } : {}), alignment: { by: 'given' as const } };
	});
	return report([audit(findings, { file: name, sourceFile: name, pairs })], { label: name, skipped: [name], ...parts });
};
