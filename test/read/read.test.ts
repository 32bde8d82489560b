import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodings } from '../../src/read/decode.js';
import { readers } from '../../src/read/index.js';
import { readDocument, readParallelDocument } from '../../src/read/read.js';
import { ReadError } from '../../src/read/read-error.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function errorOf(act: () => unknown): unknown {
	try {
		return act();
	} catch (error) {
		return error;
	}
}

describe('readDocument', () => {
	test('puts no byte order mark into the first line', () =>
		expect(readDocument(utf8('\ufeffTea\n茶\n'), 'a.txt')).toEqual({
			file: 'a.txt',
			content: {
				layout: 'interleaved',
				lines: [
					{ text: 'Tea', line: 1, column: 0 },
					{ text: '茶', line: 2, column: 0 },
				],
			},
			notices: [],
		}));
	test('sees a header behind a byte order mark', () =>
		expect(readDocument(utf8('\ufeffsource\ttarget\r\nTea\t茶\r\n'), 'a.tsv')).toMatchObject({
			content: { layout: 'pairs', pairs: [{ source: { text: 'Tea', line: 2 } }] },
			notices: [{ line: 1, id: 'header' }],
		}));
	test('reads the encoding it is told', () =>
		expect(readDocument(Uint8Array.of(0x48, 0x69, 0x0a, 0xa7, 0x41, 0xa6, 0x6e), 'a.txt', { encoding: 'big5' }).content).toMatchObject({
			lines: [{ text: 'Hi' }, { text: '你好' }],
		}));
	test.each([
		['', 'empty'],
		['\ufeff\n', 'empty'],
		['Tea\n', 'one-language'],
	])('throws for %j: %s', (text, id) => expect(errorOf(() => readDocument(utf8(text), 'a.txt'))).toMatchObject({ name: 'ReadError', id }));
	test('an XLIFF file without a unit for translation is in order', () => {
		const unit = '<unit id="u" translate="no"><segment><source>Tea</source><target>茶</target></segment></unit>';
		const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh-TW"><file id="f">${unit}</file></xliff>`;
		expect(readDocument(utf8(text), 'a.xlf').content).toEqual({ layout: 'pairs', pairs: [] });
		expect(errorOf(() => readDocument(utf8(text.replace('"no"', '"yes"').replace('茶', '')), 'a.xlf'))).toMatchObject({ id: 'one-language' });
	});
	test.each([
		['messages.po', 'msgid "Tea"\nmsgstr "茶"\n', 'gettext PO'],
		['messages.txt', '# 譯者\nmsgid "Tea"\nmsgstr "茶"\n', 'gettext PO'],
		[
			'memory.tmx',
			'<?xml version="1.0"?><tmx version="1.4"><body><tu><tuv><seg>Tea</seg></tuv>\n<tuv><seg>\n茶\n</seg></tuv></tu></body></tmx>',
			'TMX',
		],
		['page', '<!DOCTYPE html>\n<p>Tea</p>\n<p>茶</p>\n', 'HTML'],
		['report.xml', '<?xml version="1.0"?><a>Tea</a>\n<b>茶</b>\n', 'XML'],
		['app.properties', 'tea=Tea\ntee=茶\n', 'a properties file'],
		['tea.ts', '// 茶\nconst tea = 1;\n', 'source code'],
	])('%s is not read as lines unless it is told to', (file, text, detail) => {
		expect(errorOf(() => readDocument(utf8(text), file))).toMatchObject({ name: 'ReadError', id: 'unread-format', detail });
		expect(readDocument(utf8(text), file, { format: 'interleaved' }).content.layout).toBe('interleaved');
	});
	test.each(['talk.txt', 'talk', 'talk.log', '-'])('%s is', file => expect(readDocument(utf8('Tea\n茶\n'), file).content.layout).toBe('interleaved'));
});

describe('readParallelDocument', () => {
	const english = { bytes: utf8('Tea\n'), file: 'en.txt' };
	const chinese = { bytes: utf8('茶\n'), file: 'zh.txt' };
	test('goes by the name of the Chinese file', () =>
		expect(readParallelDocument(english, chinese)).toMatchObject({ file: 'zh.txt', sourceFile: 'en.txt', content: { layout: 'parallel' } }));
	test.each([
		['sides that were mixed up', chinese, english, 'one-language', 'zh', 'zh.txt'],
		['English twice', english, { ...english, file: 'too.txt' }, 'one-language', 'en', 'too.txt'],
		['an empty file', english, { bytes: utf8(' '), file: 'zh.txt' }, 'empty', '', 'zh.txt'],
		['bad bytes', { bytes: Uint8Array.of(0xff), file: 'en.txt' }, chinese, 'undecodable', 'ff', 'en.txt'],
	])('names the file at fault: %s', (_, source, target, id, detail, file) =>
		expect(errorOf(() => readParallelDocument(source, target))).toMatchObject({ id, detail, file }),
	);
});

test('whatever the bytes, there is a document or a ReadError (property)', () => {
	const text = fc.string({ unit: fc.constantFrom('Tea ', '茶', '\t', '\n', '\r', '\0', '\ufeff', '"', '5', '\u0007') }).map(utf8);
	const halves = fc.tuple(text, fc.uint8Array({ maxLength: 8 })).map(([a, b]) => Uint8Array.from([...a, ...b]));
	const encoding = fc.option(fc.constantFrom(...encodings), { nil: undefined });
	fc.assert(
		fc.property(fc.oneof(text, halves, fc.uint8Array()), fc.constantFrom('a.txt', 'a.tsv', '-'), encoding, (bytes, file, encoding) => {
			const error = errorOf(() => readDocument(bytes, file, encoding ? { encoding } : {}));
			if (error instanceof Error) expect(error).toBeInstanceOf(ReadError);
		}),
		{ numRuns: 2000 },
	);
});

describe('the list of readers', () => {
	test('has every reader of the folder', async () => {
		const folder = fileURLToPath(new URL('../../src/read', import.meta.url));
		const found: unknown[] = [];
		for (const file of readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'read.ts')) {
			const room: Record<string, unknown> = await import(`../../src/read/${basename(file, '.ts')}.ts`);
			found.push(...Object.entries(room).flatMap(([name, value]) => (/^read[A-Z]/.test(name) && typeof value === 'function' ? [value] : [])));
		}
		const loaded = await Promise.all(readers.map(({ load }): Promise<unknown> => load()));
		expect(new Set(loaded)).toEqual(new Set(found));
	});
	test('has ids once and sentences in both languages', () => {
		expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length);
		for (const { id, what, extensions } of readers) {
			expect(what.en.length * what['zh-Hant'].length, id).toBeGreaterThan(0);
			expect(
				extensions.every(extension => /^[a-z0-9]+$/.test(extension)),
				id,
			).toBe(true);
		}
	});
});

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const dataFiles = existsSync(data) ? readdirSync(data).filter(file => /^(clean|gold)-.*(?<!labels)\.tsv$/.test(file)) : [];
if (dataFiles.length === 0) console.log(`test/read: ${data} is not there; its files are not read`);

describe.skipIf(dataFiles.length === 0)('the data sets', () => {
	test.each(dataFiles)('%s is a table without notices', file => {
		const bytes = readFileSync(data + file);
		const { content, notices } = readDocument(bytes, '-');
		const rows = bytes.toString('utf8').split('\n').filter(Boolean);
		expect(notices).toEqual([]);
		expect(content.layout === 'pairs' && content.pairs.map(({ source, target }) => `${source.text}\t${target.text}`)).toEqual(rows);
	});
	test.skipIf(!existsSync(`${data}transcript.txt`))('the transcript is interleaved', () =>
		expect(readDocument(readFileSync(`${data}transcript.txt`), 'transcript.txt').content).toMatchObject({ layout: 'interleaved' }),
	);
});
