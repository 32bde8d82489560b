import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctDocument, correctParallelDocument } from '../../src/read/correct.js';
import { CorrectionError } from '../../src/read/correction.js';
import { decode, type Encoding } from '../../src/read/decode.js';
import { encode } from '../../src/read/encode.js';
import { splitLines } from '../../src/read/lines.js';

const marks: Partial<Record<Encoding, readonly number[]>> = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
const bytesOf = (text: string, encoding: Encoding, marked = false): Uint8Array =>
	Uint8Array.from([...(marked ? (marks[encoding] ?? []) : []), ...encode(text, encoding)]);

const lines = ['We sold 400 units in the year.', '我們一年賣了 40 台。', '', 'Thank you all for coming today.', '謝謝各位。'];

const cases = (['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'] as const).flatMap(encoding =>
	['\n', '\r\n', '\r'].flatMap(end =>
		[true, false].flatMap(final => [true, false].filter(marked => !marked || marks[encoding]).map(marked => ({ encoding, end, final, marked }))),
	),
);

describe('a correction changes its line and no other byte', () => {
	test.each(cases)('$encoding $end final=$final marked=$marked', ({ encoding, end, final, marked }) => {
		const text = lines.join(end) + (final ? end : '');
		const corrected = text.replace('40 台', '400 台');
		const result = correctDocument(
			bytesOf(text, encoding, marked),
			'a.txt',
			[{ line: 2, column: 0, was: lines[1] ?? '', text: '我們一年賣了 400 台。' }],
			{ encoding },
		);
		expect([...result]).toEqual([...bytesOf(corrected, encoding, marked)]);
	});
});

test('a field of a table is corrected in its place, the header and further fields stay', () => {
	const text = 'en\tzh\tnote\r\nFive miles\t五里\tx\r\nTen\t十\r\n';
	const result = correctDocument(bytesOf(text, 'utf-8'), 'a.tsv', [{ line: 2, column: 11, was: '五里', text: '五英里' }]);
	expect(new TextDecoder().decode(result)).toBe(text.replace('五里', '五英里'));
});

test('several corrections in any order, one of them in a file with the Chinese on the left', () => {
	const text = '五里\tFive miles\n十\tTen\n二十\tTwenty people came to see us\n';
	const wanted = [
		{ line: 3, column: 0, was: '二十', text: '二十人' },
		{ line: 1, column: 0, was: '五里', text: '五英里' },
	];
	expect(new TextDecoder().decode(correctDocument(bytesOf(text, 'utf-8'), 'a.tsv', wanted))).toBe(
		text.replace('五里', '五英里').replace('二十', '二十人'),
	);
});

test('the Chinese one of two files', () => {
	const result = correctParallelDocument(
		{ bytes: bytesOf('one\ntwo\n', 'utf-8'), file: 'en.txt' },
		{ bytes: bytesOf('一\n二\n', 'gb18030'), file: 'zh.txt' },
		[{ line: 2, column: 0, was: '二', text: '兩' }],
		{ encoding: 'gb18030' },
	);
	expect([...result]).toEqual([...bytesOf('一\n兩\n', 'gb18030')]);
});

describe('what cannot be written is refused', () => {
	const refused = (text: string, file: string, wanted: string, encoding: Encoding = 'utf-8', was = '五里'): CorrectionError => {
		try {
			correctDocument(bytesOf(text, encoding), file, [{ line: 1, column: file.endsWith('tsv') ? 11 : 0, was, text: wanted }], { encoding });
		} catch (error) {
			if (error instanceof CorrectionError) return error;
			throw error;
		}
		throw new Error('written');
	};
	const tsv = 'Five miles\t五里\n';
	test.each([
		['a TAB in a field', tsv, 'a.tsv', '五\t里', 'unwritable', '\t'],
		['a line end in a field', tsv, 'a.tsv', '五\n里', 'unwritable', '\n'],
		['a line end in a line', '五里\nFive miles away from here\n', 'a.txt', '五\r里', 'unwritable', '\r'],
		['half a surrogate pair', tsv, 'a.tsv', '\ud800', 'unmappable', '\ud800'],
	] as const)('%s', (_, text, file, wanted, id, detail) => {
		const { id: got, line, detail: told } = refused(text, file, wanted);
		expect([got, line, told]).toEqual([id, 1, detail]);
	});
	test('a character that Big5 has not', () => {
		const { id, line, detail } = refused(tsv, 'a.tsv', '五😀里', 'big5');
		expect([id, line, detail]).toEqual(['unmappable', 1, '😀']);
	});
	test('an empty line that would join two line ends', () => {
		const wanted = [{ line: 2, column: 0, was: '五里', text: '' }];
		expect(() => correctDocument(bytesOf('Five miles away\r五里\nGo on then\n好\n', 'utf-8'), 'a.txt', wanted)).toThrow(CorrectionError);
	});
	test('a line that is another one by now', () => expect(refused('Five miles\t六里\n', 'a.tsv', '五英里').id).toBe('changed'));
	test('a line that is not there', () =>
		expect(() => correctDocument(bytesOf(tsv, 'utf-8'), 'a.tsv', [{ line: 9, column: 0, was: '', text: 'x' }])).toThrow(CorrectionError));
});

describe('encode', () => {
	test.each(['big5', 'gb18030'] as const)('%s reads back', encoding => {
		const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(code => String.fromCodePoint(code));
		const decoder = new TextDecoder(encoding, { fatal: true });
		fc.assert(
			fc.property(fc.string({ unit: fc.oneof(han, fc.constantFrom('a', '，', '「', '1')) }), text => {
				let bytes: Uint8Array;
				try {
					bytes = encode(text, encoding);
				} catch (error) {
					expect(error).toBeInstanceOf(CorrectionError);
					return;
				}
				expect(decoder.decode(bytes)).toBe(text);
			}),
		);
	});
	test('GB18030 has every character', () => {
		const decoder = new TextDecoder('gb18030', { fatal: true });
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }).filter(text => !/[\p{Cs}\ufeff\ue5e5]/u.test(text)),
				text => {
					expect(decoder.decode(encode(text, 'gb18030'))).toBe(text);
				},
			),
		);
	});
	// Seen in the table of WHATWG Encoding: the duplicates of 十 and 卅, and a character of which Big5 has two.
	test.each([
		['十', 'a451'],
		['卅', 'a4ca'],
		['兀', 'a461'],
		['═', 'f9f9'],
		['中', 'a4a4'],
	])('Big5 writes %s as %s', (character, hex) => expect(Buffer.from(encode(character, 'big5')).toString('hex')).toBe(hex));
});

test('any line of any text can be replaced by any other, and the others read as before', () => {
	const line = fc.string({ unit: fc.constantFrom('a', '中', '，', ' ', '😀', 'é', '5') });
	const end = fc.constantFrom('\n', '\r\n', '\r');
	fc.assert(
		fc.property(
			fc.array(fc.tuple(line, end), { minLength: 1, maxLength: 8 }),
			fc.nat(7),
			line,
			fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'gb18030'),
			(parts, at, wanted, encoding) => {
				const text = `Hello there everybody\n大家好\n${parts.map(([own, terminator]) => own + terminator).join('')}`;
				const before = splitLines(text);
				const chosen = before[at % before.length];
				if (!chosen) return;
				fc.pre(wanted !== '' || !text.includes('\r'));
				const bytes = bytesOf(text, encoding, encoding === 'utf-16le');
				const result = correctDocument(bytes, 'a.txt', [{ line: chosen.line, column: 0, was: chosen.text, text: wanted }], { encoding });
				const after = splitLines(decode(result, encoding).text);
				const lastIsEmpty = wanted === '' && chosen.line === before.length && !/[\r\n]$/.test(text);
				expect(after.map(({ text: own }) => own)).toEqual(
					before.map(({ text: own, line: number }) => (number === chosen.line ? wanted : own)).slice(0, lastIsEmpty ? -1 : undefined),
				);
			},
		),
	);
});
