import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type Encoding, encodings } from '../../src/read/decode.js';
import { splitLines } from '../../src/read/lines.js';
import { ReadError } from '../../src/read/read-error.js';

const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);
const join = (...parts: (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, encoding: Encoding): Uint8Array {
	const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
	return Uint8Array.from(units.flatMap(unit => (encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

/** Nothing here can encode Big5 or GB18030, so the decoder is turned around: every pair of bytes that is one character. */
function reversed(encoding: 'big5' | 'gb18030'): ReadonlyMap<string, readonly number[]> {
	const table = new Map<string, readonly number[]>();
	const decoder = new TextDecoder(encoding);
	for (let lead = 0x81; lead <= 0xfe; lead++)
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const text = decoder.decode(bytesOf(lead, trail));
			if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail]);
		}
	return table;
}
const tables = { big5: reversed('big5'), gb18030: reversed('gb18030') };

function encode(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return utf8(text);
	if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(text, encoding);
	return Uint8Array.from([...text].flatMap(c => (c < '\x80' ? [c.charCodeAt(0)] : (tables[encoding].get(c) ?? [...utf8(`?${c}?`)]))));
}

const marks: Readonly<Record<Encoding, readonly number[]>> = {
	'utf-8': [0xef, 0xbb, 0xbf],
	'utf-16le': [0xff, 0xfe],
	'utf-16be': [0xfe, 0xff],
	big5: [],
	gb18030: [0x84, 0x31, 0x95, 0x33],
};

/** What the bytes throw, as a ReadError. */
function errorOf(bytes: Uint8Array, encoding?: Encoding): ReadError {
	try {
		decode(bytes, encoding);
	} catch (error) {
		if (error instanceof ReadError) return error;
		throw error;
	}
	throw new Error('decoded');
}

const lines = ['Sales rose 35% to $4.8 million.', '銷售額成長35%，達480萬美元。', '', 'Thank you all.', '謝謝各位。'];

const ends: Readonly<Record<string, string>> = {
	LF: lines.map(line => `${line}\n`).join(''),
	CRLF: lines.map(line => `${line}\r\n`).join(''),
	CR: lines.map(line => `${line}\r`).join(''),
	mixed: lines.map((line, i) => line + (['\n', '\r\n', '\r'][i % 3] ?? '')).join(''),
	'no final': lines.join('\n'),
};

/** Encoding, with a mark or not, named or not: everything that must lead to the same text. */
const ways: readonly (readonly [encoding: Encoding, marked: boolean, named: boolean])[] = encodings.flatMap(encoding =>
	[true, false].flatMap(marked => [true, false].map(named => [encoding, marked, named] as const).filter(() => !marked || marks[encoding].length > 0)),
);
const isTold = (encoding: Encoding, marked: boolean, named: boolean): boolean => marked || named || encoding.startsWith('utf');

describe.each(ways.filter(way => isTold(...way)))('%s, marked %s, named %s', (encoding, marked, named) => {
	test.each(Object.entries(ends))('with %s', (_, text) => {
		const bytes = join(marked ? marks[encoding] : [], encode(text, encoding));
		const decoded = decode(bytes, named ? encoding : undefined);
		expect(decoded).toEqual({ text, encoding, bom: marked });
		expect(splitLines(decoded.text).map(line => line.text)).toEqual(lines);
	});
});

test.each([
	['big5', [0xa7, 0x41, 0xa6, 0x6e, 0x0a], '你好\n'],
	['gb18030', [0xc4, 0xe3, 0xba, 0xc3, 0x0a], '你好\n'],
	['gb18030', [0x95, 0x32, 0x82, 0x36], '\u{20000}'],
	['utf-16be', [0xd8, 0x40, 0xdc, 0x00], '\u{20000}'],
	['utf-8', [0xf0, 0xa0, 0x80, 0x80], '\u{20000}'],
] as const)('%s by hand: %j', (encoding, bytes, text) => expect(decode(bytesOf(...bytes), encoding).text).toBe(text));

describe('the mark', () => {
	test('counts more than the encoding that was named', () => {
		expect(decode(join(marks['utf-8'], utf8('你好')), 'big5')).toEqual({ text: '你好', encoding: 'utf-8', bom: true });
		expect(decode(join(marks['utf-16be'], utf16('你好', 'utf-16be')), 'utf-16le').text).toBe('你好');
	});
	test('is taken off once', () => expect(decode(utf8('\ufeff\ufeffa')).text).toBe('\ufeffa'));
	test('may be all there is', () => expect(decode(bytesOf(...marks['utf-16le']))).toEqual({ text: '', encoding: 'utf-16le', bom: true }));
	test('of UTF-32 is not taken for that of UTF-16', () => {
		const utf32 = [...'You are welcome.'].flatMap(c => [c.charCodeAt(0), 0, 0, 0]);
		expect(errorOf(join([0xff, 0xfe, 0, 0], utf32)).id).toBe('binary');
	});
});

describe('UTF-16 without a mark', () => {
	test.each(['utf-16le', 'utf-16be'] as const)('%s is known by few NULs where it cannot be UTF-8', encoding => {
		const text = `${'公司預計下半年需求回升，毛利率可望改善。'.repeat(10)}\n${'數據中心客戶拉貨動能強勁。'.repeat(10)}\n`;
		expect(decode(utf16(text, encoding))).toEqual({ text, encoding, bom: false });
	});
	test('with half a code unit at the end is told as that', () => {
		expect(errorOf(utf16('Good morning', 'utf-16le').subarray(0, 23))).toMatchObject({ encoding: 'utf-16le', offset: 22, detail: '67' });
	});
	test('is not seen in UTF-8 with a stray NUL', () => {
		for (const text of ['ab\0c', 'a\0b', 'Revenue\0 rose.\n營收增加。\n', '營收\0增加。'])
			expect(decode(utf8(text)), JSON.stringify(text)).toEqual({ text, encoding: 'utf-8', bom: false });
	});
	test.each(['utf-16le', 'utf-16be'] as const)('%s is known where 一 (4E00) has its NUL on the wrong side', encoding => {
		const text = '一、最近一季\nThe last quarter, the very last one\n二、一年一次，一直如此\n';
		expect(decode(utf16(text, encoding))).toEqual({ text, encoding, bom: false });
	});
	test('is not seen in Latin-1 with a stray NUL', () => {
		const bytes = join(utf8('abcdefghijklmnopqrstuvwxyz'.repeat(4)), [0xe9, 0], utf8('ab'.repeat(20)));
		expect(errorOf(bytes)).toMatchObject({ id: 'undecodable', encoding: 'utf-8' });
	});
	test('is not seen in Big5 with a stray NUL', () => {
		expect(errorOf(join(encode('營收增加', 'big5'), [0], encode('，毛利率', 'big5')))).toMatchObject({ encoding: 'utf-8', suggestion: 'big5' });
	});
});

describe('bytes that are no text', () => {
	const ascii = [...utf8('one\ntwo\r\nthree\r')];
	test.each<[name: string, encoding: Encoding | undefined, bytes: readonly number[], line: number, offset: number, detail: string]>([
		['a continuation byte alone', undefined, [0x61, 0x0a, 0x80, 0x61], 2, 2, '80 61'],
		['a lead byte before ASCII', undefined, [...ascii, 0xe4, 0x61], 4, 15, 'e4 61'],
		['an overlong form', undefined, [0x61, 0xc0, 0x80], 1, 1, 'c0 80'],
		['an overlong form of three bytes', undefined, [0xe0, 0x9f, 0xbf], 1, 0, 'e0 9f bf'],
		['an encoded surrogate', undefined, [0x61, 0xed, 0xa0, 0x80], 1, 1, 'ed a0 80'],
		['beyond U+10FFFF', undefined, [0xf4, 0x90, 0x80, 0x80], 1, 0, 'f4 90 80 80'],
		['f5', undefined, [0x0a, 0x0a, 0xf5], 3, 2, 'f5'],
		['three bytes cut short', undefined, [0x61, 0xe4, 0xbd], 1, 1, 'e4 bd'],
		['four bytes cut short', undefined, [0xf0, 0xa0, 0x80], 1, 0, 'f0 a0 80'],
		['after a mark', undefined, [0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xff], 2, 5, 'ff'],
		['no more than eight bytes', undefined, [0xff, 1, 2, 3, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46], 1, 0, 'ff 01 02 03 41 42 43 44'],
		['a high surrogate alone', 'utf-16le', [0x61, 0, 0x0a, 0, 0, 0xd8, 0x62, 0], 2, 4, '00 d8 62 00'],
		['a low surrogate alone', 'utf-16be', [0, 0x61, 0xdc, 0], 1, 2, 'dc 00'],
		['a high surrogate at the end', 'utf-16be', [0, 0x61, 0xd8, 0], 1, 2, 'd8 00'],
		['a low surrogate after a mark', undefined, [0xff, 0xfe, 0x0d, 0, 0x0a, 0, 0, 0xdc], 2, 6, '00 dc'],
		['half a unit', 'utf-16le', [0x61, 0, 0x62], 1, 2, '62'],
		['no line break in 上 (4E0A)', 'utf-16be', [0x4e, 0x0a, 0x0a, 0x4e, 0, 0x0a, 0xdc, 0], 2, 6, 'dc 00'],
		['half a character of Big5', 'big5', [0xa7, 0x41, 0x0a, 0xa6], 2, 3, 'a6'],
		['a lead byte of Big5 before a line break', 'big5', [0xa7, 0x41, 0xa6, 0x0a], 1, 2, 'a6 0a'],
		['half a character of GB18030', 'gb18030', [0xc4, 0xe3, 0xba], 1, 2, 'ba'],
		['three quarters of one', 'gb18030', [0x0a, 0x95, 0x32, 0x82], 2, 1, '95 32 82'],
		['a four-byte form of nothing', 'gb18030', [0xc4, 0xe3, 0xfe, 0x39, 0xfe, 0x39], 1, 2, 'fe 39 fe 39'],
		['after the one-byte € of GB18030', 'gb18030', [0x80, 0xc4, 0x0a], 1, 1, 'c4 0a'],
		['ff in GB18030', 'gb18030', [0x41, 0xff], 1, 1, 'ff'],
	])('%s', (_, encoding, bytes, line, offset, detail) => {
		expect(errorOf(bytesOf(...bytes), encoding)).toMatchObject({ id: 'undecodable', line, offset, detail });
	});

	test('are found far into a file, whatever the encoding', () => {
		for (const encoding of encodings) {
			const before = encode(`${'第三季的營收與毛利率。Third quarter.\n'.repeat(5000)}第三`, encoding);
			const bad = encoding.startsWith('utf-16') ? [0xdc, 0xdc] : encoding === 'big5' ? [0xfe, 0xff] : [0xff, 0xff];
			expect(errorOf(join(before, bad, encode('季\n', encoding)), encoding), encoding).toMatchObject({ line: 5001, offset: before.length, encoding });
		}
	});

	test('are found behind characters of four bytes', () => {
		const before = Uint8Array.from({ length: 200_002 }, (_, i) => (i < 2 ? 0x41 : ([0x95, 0x32, 0x82, 0x36][(i - 2) % 4] ?? 0)));
		expect(errorOf(join(before, [0xc4, 0x0a]), 'gb18030').offset).toBe(before.length);
	});

	test('are placed where the text before them ends, wherever they are put (property)', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '\n', '季', '營', '\u00e9', '\u{20000}'), maxLength: 40 });
		fc.assert(
			fc.property(text, text, fc.constantFrom(0x80, 0xc0, 0xff), (before, after, bad) => {
				const start = utf8(before);
				const error = errorOf(join(start, [bad], utf8(after)), 'utf-8');
				expect(error).toMatchObject({ id: 'undecodable', offset: start.length, line: before.split('\n').length });
			}),
		);
	});

	test('say so in one sentence', () => {
		expect(errorOf(join(utf8('Hello.\n'), [0xa7, 0x41, 0xa6, 0x6e])).message).toBe(
			'line 2, byte 7: the bytes a7 41 a6 6e are not valid utf-8; try --encoding big5',
		);
		expect(errorOf(bytesOf(0x61, 0xff), 'gb18030').message).toBe('line 1, byte 1: the bytes ff are not valid gb18030');
	});
});

describe('the suggestion', () => {
	const traditional = 'Sales rose.\n公司第三季的營收與毛利率都高於預期，我們對明年的展望樂觀。\n';
	const simplified = 'Sales rose.\n公司第三季度的收入和毛利率都高于预期，我们对明年的展望乐观。\n';
	test('has Big5 first for Big5', () => expect(errorOf(encode(traditional, 'big5')).suggestion).toMatch(/^big5/));
	test('has GB18030 first for GB18030', () => expect(errorOf(encode(simplified, 'gb18030')).suggestion).toMatch(/^gb18030/));
	test('names both where both fit', () => expect(errorOf(bytesOf(0xc4, 0xe3, 0xba, 0xc3)).message).toContain('; try --encoding big5 or gb18030'));
	test.each([
		['Latin-1', join(utf8('caf'), [0xe9], utf8(' cr'), [0xe8], utf8('me, na'), [0xef], utf8('ve\n'))],
		['UTF-8 that was cut', utf8(simplified).subarray(0, 31)],
		['UTF-8 that was cut and would decode', utf8('£5, £6, £7, £8 季').subarray(0, 21)],
		['what is marked as UTF-8', join(marks['utf-8'], [0xa7, 0x41, 0xa6, 0x6e])],
		['UTF-8 with one bad byte', join(utf8(simplified), [0xff], utf8(simplified))],
		['what fits neither', bytesOf(0xa4, 0x41, 0xa4, 0x0a, 0xff)],
	])('is left out for %s', (_, bytes) => {
		expect(errorOf(bytes)).toMatchObject({ id: 'undecodable', suggestion: undefined });
	});
	test('is never acted on', () => {
		for (const [text, encoding] of [
			[traditional, 'big5'],
			[simplified, 'gb18030'],
		] as const)
			expect(errorOf(encode(text, encoding)).id).toBe('undecodable');
	});
});

describe('binary files', () => {
	const picture = join([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], utf8('IHDR'), [0, 0, 2, 0, 0, 0, 1, 0xc2, 8, 6]);
	const table = Uint8Array.from({ length: 512 }, (_, i) => (i % 3 === 0 ? i % 8 : 0x41));
	const noise = Uint8Array.from({ length: 8192 }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 13) & 0xff);
	test.each([
		['a picture', picture],
		['seven bits only', table],
		['nothing but NULs', new Uint8Array(4096)],
		['compressed', noise],
	])('%s', (_, bytes) => expect(errorOf(bytes).id).toBe('binary'));
	test('are not seen in text with NULs and escapes', () => {
		const text = `${'Revenue\0 rose by 5% to a record. 營收增加5%，創新高。\n'.repeat(50)}\u001b[1mbold\u001b[0m\u001a`;
		expect(decode(utf8(text)).text).toBe(text);
	});
});

test('an empty file is empty text', () => expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false }));

test('a view into a larger buffer is read within its bounds', () => {
	const buffer = join([0xff, 0xff], utf8('你好'), [0xff]);
	expect(decode(buffer.subarray(2, 8)).text).toBe('你好');
});

const anyBytes = fc.oneof(
	fc.uint8Array({ maxLength: 200 }),
	fc
		.array(fc.constantFrom(0, 0x0a, 0x0d, 0x41, 0x30, 0x81, 0xa4, 0xd8, 0xdc, 0xe4, 0xbd, 0xfe, 0xff), { maxLength: 60 })
		.map(bytes => bytesOf(...bytes)),
);

test('random bytes give text or a ReadError that says where (property)', () => {
	fc.assert(
		fc.property(anyBytes, fc.option(fc.constantFrom(...encodings), { nil: undefined }), (bytes, encoding) => {
			try {
				const decoded = decode(bytes, encoding);
				const bare = bytes.subarray(decoded.bom ? marks[decoded.encoding].length : 0);
				expect(decoded.text).toBe(new TextDecoder(decoded.encoding, { ignoreBOM: true }).decode(bare));
			} catch (error) {
				if (!(error instanceof ReadError)) throw error;
				expect(['binary', 'undecodable']).toContain(error.id);
				if (error.id === 'binary') return;
				expect(error.offset).toBeLessThan(bytes.length);
				expect(error.line).toBeGreaterThan(0);
				expect(error.detail).toMatch(/^[0-9a-f]{2}( [0-9a-f]{2}){0,7}$/);
			}
		}),
		{ numRuns: 3000 },
	);
});

test('whatever is well-formed comes back as it was (property)', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (text, encoding) => {
			fc.pre((text.match(/[\0-\x1f]/g)?.length ?? 0) < 8);
			expect(decode(join(marks[encoding], encode(text, encoding)))).toEqual({ text, encoding, bom: true });
		}),
	);
});

test('64 MB, bad at the end or not', () => {
	const bytes = new Uint8Array(64e6).fill(0xa4);
	expect(decode(bytes, 'big5').text.length).toBe(32e6);
	bytes[bytes.length - 1] = 0x0a;
	expect(errorOf(bytes, 'big5').offset).toBe(64e6 - 2);
	expect(errorOf(bytes)).toMatchObject({ offset: 0, encoding: 'utf-8' });
});
