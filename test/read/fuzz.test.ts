/**
 * Mutations of good documents, seeded: whatever comes out, a reader gives a document or one ReadError, and a document is sound (segments with lines of the file,
 * spans within texts). Short by default; BILINT_FUZZ_SECONDS is how long each reader is tried, BILINT_FUZZ_SEED which mutations.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Content, Segment } from '../../src/model.js';
import { readers } from '../../src/read/index.js';
import { readDocument, readParallelDocument } from '../../src/read/read.js';
import { ReadError } from '../../src/read/read-error.js';
import { workbookParts, zipOf } from '../helpers/workbook.js';
import { segmentsOf } from './places.js';

const seconds = Number(process.env.BILINT_FUZZ_SECONDS ?? 0.5);
const seed = Number(process.env.BILINT_FUZZ_SEED ?? 20260101);

/** mulberry32: small, and the same everywhere. */
function random(state: number): () => number {
	let a = state >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), a | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const example = (name: string): Uint8Array => readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)));

/** Good documents by format; two files where the format has two. */
const corpus: Readonly<Record<string, readonly (readonly string[])[]>> = {
	interleaved: [['earnings-call.txt']],
	tsv: [['pairs.tsv']],
	csv: [['strings.csv']],
	xlsx: [['menu.xlsx']],
	xliff: [['manual.xlf'], ['release.xlf'], ['contract.sdlxliff'], ['campaign.mxliff']],
	parallel: [['notes.en.txt', 'notes.zh-TW.txt']],
	markdown: [['guide.en.md', 'guide.zh-TW.md']],
	json: [['app.en.json', 'app.zh-TW.json']],
	yaml: [['site.en.yaml', 'site.zh-TW.yaml']],
	srt: [['talk.en.srt', 'talk.zh-TW.srt']],
	vtt: [['lesson.en.vtt', 'lesson.zh-TW.vtt']],
};

/** What formats trip over. */
const poison = [
	'\0',
	'\r',
	'\n',
	'\r\n',
	'\t',
	'"',
	"'",
	',',
	';',
	'<',
	'>',
	'&',
	'&#0;',
	'<!DOCTYPE x>',
	'<!--',
	']]>',
	'{',
	'}',
	'[',
	']',
	':',
	'-->',
	'- ',
	'#',
	'`',
	'*',
	'\\',
	'\\u',
	'\ufeff',
	'\ud800',
	'\u202e',
	'---\n',
	'- - - ',
	'*a',
	'&a ',
	'|',
	'<g id="1">',
	'</g>',
	'</target>',
	'00:00:01,000 --> 00:00:02,000',
	'😀',
	'季',
].map(text => new TextEncoder().encode(text));

function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
	let result = bytes;
	const at = (): number => Math.floor(next() * (result.length + 1));
	for (let n = 1 + Math.floor(next() * 6); n > 0; n--) {
		const [i, j] = [at(), at()].sort((a, b) => a - b) as [number, number];
		const end = Math.min(j, i + 200);
		const piece = result.subarray(i, end);
		switch (Math.floor(next() * 6)) {
			case 0:
				result = Buffer.concat([result.subarray(0, i), result.subarray(end)]);
				break;
			case 1:
				result = Buffer.concat([result.subarray(0, i), poison[Math.floor(next() * poison.length)] ?? piece, result.subarray(i)]);
				break;
			case 2:
				result = Buffer.concat([result.subarray(0, end), ...Array.from({ length: 1 + Math.floor(next() * 30) }, () => piece), result.subarray(end)]);
				break;
			case 3: {
				const copy = Buffer.from(result);
				if (i < copy.length) copy[i] = Math.floor(next() * 256);
				result = copy;
				break;
			}
			case 4:
				result = result.subarray(0, end === i ? result.length : end);
				break;
			default: {
				const to = at();
				result = Buffer.concat([result.subarray(0, to), piece, result.subarray(to)]);
			}
		}
	}
	return result;
}

/** A workbook mutated where it hurts: in its parts, or in the archive. */
function mutatedWorkbook(bytes: Uint8Array, next: () => number): Uint8Array {
	if (next() < 0.4) return mutated(bytes, next);
	const parts: Record<string, string | Uint8Array> = workbookParts({
		S: [
			['id', 'en', 'zh'],
			['a', 'Five miles', '五英里'],
			['b', { inline: 'Ten' }, '十'],
		],
	});
	const names = Object.keys(parts);
	const name = names[Math.floor(next() * names.length)] ?? '';
	parts[name] = mutated(new TextEncoder().encode(String(parts[name])), next);
	return zipOf(parts);
}

const sane = ({ text, line, column, marks = [] }: Segment): boolean =>
	line >= 1 &&
	column >= 0 &&
	typeof text === 'string' &&
	marks.every(({ at, code }, i) => at >= (marks[i - 1]?.at ?? 0) && at <= text.length && code !== '');

function expectSound(content: Content, files: readonly Uint8Array[]): void {
	const most = Math.max(...files.map(bytes => bytes.reduce((count, byte) => count + Number(byte === 10 || byte === 13), 1)), 1_048_576);
	for (const side of ['source', 'target'] as const)
		for (const segment of segmentsOf(content, side)) {
			expect(sane(segment), JSON.stringify(segment)).toBe(true);
			expect(segment.line).toBeLessThanOrEqual(most);
		}
}

/** One try. Gives what came out, for the count. */
function attempt(format: string, files: readonly string[], originals: readonly Uint8Array[], next: () => number): 'parsed' | 'located' {
	const which = Math.floor(next() * files.length);
	const bytes = originals.map((each, i) => (i !== which ? each : format === 'xlsx' ? mutatedWorkbook(each, next) : mutated(each, next)));
	try {
		const [first, second] = bytes.map((each, i) => ({ bytes: each, file: files[i] ?? '' }));
		if (!first) throw new Error('no file');
		const document = second
			? readParallelDocument(first, second, { anyLanguage: true, format: format as 'json' })
			: readDocument(first.bytes, first.file, { format: format as 'csv' });
		expectSound(document.content, bytes);
		return 'parsed';
	} catch (error) {
		if (!(error instanceof ReadError)) {
			console.log(
				`seed ${seed}, ${files[which]}: ${Buffer.from(bytes[which] ?? [])
					.toString('base64')
					.slice(0, 4000)}`,
			);
			throw error;
		}
		if (['malformed', 'refused', 'undecodable'].includes(error.id)) expect(error.message.length).toBeGreaterThan(10);
		if (second(files) && error.id !== 'one-language') expect(files).toContain(error.file);
		return 'located';
	}
}

const second = (files: readonly string[]): boolean => files.length > 1;

describe('mutations', () => {
	test('there are documents of every format', () => expect(Object.keys(corpus).sort()).toEqual(readers.map(({ id }) => id).sort()));
	test.each(Object.entries(corpus))(
		'%s',
		(format, documents) => {
			const next = random(seed + format.length);
			const counts = { parsed: 0, located: 0 };
			const originals = documents.map(files => files.map(example));
			const until = performance.now() + seconds * 1000;
			for (let i = 0; performance.now() < until || i < 50; i++) {
				const pick = i % documents.length;
				counts[attempt(format, documents[pick] ?? [], originals[pick] ?? [], next)]++;
			}
			expect(counts.parsed).toBeGreaterThan(0);
			if (seconds >= 2) console.log(`${format}: ${counts.parsed} parsed, ${counts.located} refused with a message`);
		},
		(seconds + 60) * 1000,
	);
});
