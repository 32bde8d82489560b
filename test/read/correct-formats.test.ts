import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Segment } from '../../src/model.js';
import { correctDocument, correctParallelDocument } from '../../src/read/correct.js';
import { CorrectionError } from '../../src/read/correction.js';
import { readDocument, readParallelDocument } from '../../src/read/read.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const targetsOf = ({ content }: Document): readonly Segment[] => {
	switch (content.layout) {
		case 'pairs':
			return content.pairs.map(({ target }) => target);
		case 'groups':
			return content.groups.flatMap(({ target }) => target);
		case 'parallel':
			return content.target;
		case 'interleaved':
			return content.lines;
	}
};

interface Sample {
	readonly file: string;
	/** The English file, where the Chinese one is another. */
	readonly english?: string;
	readonly text: string;
}

const read = ({ file, english, text }: Sample): Document =>
	english === undefined
		? readDocument(bytesOf(text), file)
		: readParallelDocument({ bytes: bytesOf(english), file: `en-${file}` }, { bytes: bytesOf(text), file });

/** The file with what a segment says replaced. */
function corrected(sample: Sample, was: string, text: string): string {
	const segment = targetsOf(read(sample)).find(each => each.text === was);
	if (!segment) throw new Error(`no segment ${was}`);
	const { line, column, marks } = segment;
	const wanted = [{ line, column, was, ...(marks ? { marks } : {}), text }];
	const { file, english } = sample;
	return textOf(
		english === undefined
			? correctDocument(bytesOf(sample.text), file, wanted)
			: correctParallelDocument({ bytes: bytesOf(english), file: `en-${file}` }, { bytes: bytesOf(sample.text), file }, wanted),
	);
}

const xliff = (target: string): Sample => ({
	file: 'a.xlf',
	text: `<?xml version="1.0"?>\r\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="zh-TW"><body>
<trans-unit id="1"><source>It holds 400 files &amp; more.</source>${target}</trans-unit>
<trans-unit id="2"><source>Another line of text.</source><target>另一行。</target></trans-unit></body></file></xliff>\n`,
});
const vtt = (cue: string): Sample => ({
	file: 'a.vtt',
	english: 'WEBVTT\n\n00:01.000 --> 00:02.000\nIt holds 400 files.\n',
	text: `WEBVTT\n\n00:01.000 --> 00:02.000\n${cue}\n`,
});
const srt = (cue: string): Sample => ({
	file: 'a.srt',
	english: '1\n00:00:01,000 --> 00:00:02,000\nIt holds 400 files.\n',
	text: `1\r\n00:00:01,000 --> 00:00:02,000\r\n${cue}\r\n`,
});
const markdown = (text: string): Sample => ({ file: 'a.md', english: '# A title\n\nIt holds 400 files.\n', text });
const json = (value: string): Sample => ({
	file: 'a.json',
	english: '{"a": {"b": "It holds 400 files."}}',
	text: `{\n  "a": {"b": ${value}} // 註\n}`,
});
const yaml = (value: string): Sample => ({ file: 'a.yaml', english: 'a:\n  b: It holds 400 files.\n', text: `a:\n  b: ${value}\n  # 註\n` });
const csv = (field: string): Sample => ({ file: 'a.csv', text: `id,source,target\r\n1,"It holds 400 files.",${field}\r\n2,Another line,另一行\r\n` });

const cases: readonly (readonly [name: string, sample: Sample, was: string, wanted: string, before: string, after: string])[] = [
	['a quoted field', csv('"共 40 個，""檔""。"'), '共 40 個，"檔"。', '共 400 個，"檔案"。', '"共 40 個，""檔""。"', '"共 400 個，""檔案""。"'],
	['an empty field in quotes', csv('""'), '', '共 400 個', ',""\r', ',"共 400 個"\r'],
	['a field that must now be quoted', csv('共 40 個'), '共 40 個', '共 400 個, 是', '共 40 個', '"共 400 個, 是"'],
	['a target with entities', xliff('<target>A&amp;B 共 40 個</target>'), 'A&B 共 40 個', 'A&B 共 400 個 <好>', '40 個', '400 個 &lt;好&gt;'],
	[
		'a target with codes',
		xliff('<target><g id="1">共 40 個</g><x id="2"/>檔</target>'),
		'共 40 個檔',
		'總共 400 個檔案',
		'<g id="1">共 40 個</g><x id="2"/>檔',
		'<g id="1">總共 400 個</g><x id="2"/>檔案',
	],
	['a target with an annotation', xliff('<target><mrk mtype="term">共</mrk> 40 個</target>'), '共 40 個', '共 400 個', '40 個', '400 個'],
	[
		'a cue with tags and entities',
		vtt('<i>共 40 個</i>\nA &amp; B'),
		'共 40 個\nA & B',
		'共 400 個\nA & C',
		'共 40 個</i>\nA &amp; B',
		'共 400 個</i>\nA &amp; C',
	],
	['a cue of SubRip', srt('<i>共 40 個</i>\r\n檔'), '共 40 個\n檔', '共 400 個\n檔案\n好', '40 個</i>\r\n檔', '400 個</i>\r\n檔案\r\n好'],
	[
		'a paragraph',
		markdown('# 題\n\n> 共 **40** 個\n> [檔](https://a.b "t")&nbsp;\\*。\n'),
		'共 40 個\n檔\u{A0}*。',
		'共 400 個\n檔案\u{A0}*。',
		'**40** 個\n> [檔]',
		'**400** 個\n> [檔案]',
	],
	['a heading', markdown('# 題 #\n\n共 400 個。\n'), '題', '標題', '# 題 #', '# 標題 #'],
	['a message', json('"共 40 個\\t\\"檔\\""'), '共 40 個\t"檔"', '共 400 個\t"檔\\案"', '40 個\\t\\"檔\\"', '400 個\\t\\"檔\\\\案\\"'],
	['a message of ASCII alone', json('"\\u5171 40 \\u500b"'), '共 40 個', '共 400 個檔', '40 \\u500b', '400 \\u500b\\u6a94'],
	['a plain scalar', yaml('共 40 個'), '共 40 個', '共 400 個', '40', '400'],
	['a scalar in double quotes', yaml('"共 40 個\\n檔"'), '共 40 個\n檔', '共 400 個\n"檔"', '40 個\\n檔', '400 個\\n\\"檔\\"'],
	['a scalar in single quotes', yaml("'共 40 ''個'''"), "共 40 '個'", "共 400 '個''", "40 ''個''", "400 ''個''''"],
	['a folded block', yaml('>\n    共 40 個\n    檔'), '共 40 個 檔\n', '共 400 個 檔案\n', '40 個\n    檔', '400 個\n    檔案'],
	['a literal block', yaml('|\n    共 40 個\n    檔'), '共 40 個\n檔\n', '共 400 個\n檔案\n', '40 個\n    檔', '400 個\n    檔案'],
];

describe('a correction changes what is wrong and no other byte', () => {
	test.each(cases)('%s', (_, sample, was, wanted, before, after) => {
		const result = corrected(sample, was, wanted);
		expect(result).toBe(sample.text.replace(before, () => after));
		expect(targetsOf(read({ ...sample, text: result })).some(({ text }) => text === wanted)).toBe(true);
	});
});

describe('what a format has no way to write is refused', () => {
	test.each([
		['a code in the words that go', xliff('<target>共 4<x id="2"/>0 個</target>'), '共 40 個', '共五個'],
		['a target that is not there', xliff(''), '', '共 400 個'],
		['a target that is empty in itself', xliff('<target/>'), '', '共 400 個'],
		['a blank line in a cue', vtt('共 40 個'), '共 40 個', '共\n\n00:05.000 --> 00:06.000\n個'],
		['a mark that would be emphasis', markdown('# 題\n\n共 40 個\n'), '共 40 個', '共 *400* 個'],
		['a plain scalar that would be a comment', yaml('共 40 個'), '共 40 個', '共 400 個 # 好'],
		['a plain scalar that would be a map', yaml('共 40 個'), '共 40 個', '共: 400 個'],
		['a line end in a folded block', yaml('>\n    共 40 個\n    檔'), '共 40 個 檔\n', '共 40\n個 檔\n'],
	])('%s', (_, sample, was, wanted) => expect(() => corrected(sample, was, wanted)).toThrow(CorrectionError));
});

const example = (name: string): string => readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), 'utf8');
const examples: readonly Sample[] = [
	...['strings.csv', 'manual.xlf', 'release.xlf', 'contract.sdlxliff', 'campaign.mxliff'].map(file => ({ file, text: example(file) })),
	...['app.zh-TW.json', 'site.zh-TW.yaml', 'guide.zh-TW.md', 'talk.zh-TW.srt', 'lesson.zh-TW.vtt'].map(file => ({
		file,
		english: example(file.replace('zh-TW', 'en')),
		text: example(file),
	})),
];
const piece = fc.oneof(
	fc.constantFrom(
		'好',
		' ',
		'400',
		'"',
		"'",
		'&',
		'<',
		'>',
		'<b>',
		'\\',
		'*',
		'`',
		'[',
		']',
		'|',
		',',
		':',
		' #',
		'{',
		'}',
		'\n',
		'\t',
		'-->',
		'&amp;',
		'𠮷',
		'- ',
	),
	fc.string({ unit: 'binary', maxLength: 2 }),
);

describe('any text is written as it is, or refused', () => {
	test.each(examples)('$file', sample => {
		const before = targetsOf(read(sample));
		fc.assert(
			fc.property(fc.nat(before.length - 1), fc.nat(), fc.nat(), fc.array(piece, { maxLength: 4 }), (which, a, b, pieces) => {
				const was = before[which]?.text ?? '';
				if (before.filter(({ text }) => text === was).length > 1) return;
				const [from, to] = [a % (was.length + 1), b % (was.length + 1)].sort((x, y) => x - y) as [number, number];
				const wanted = was.slice(0, from) + pieces.join('') + was.slice(to);
				let result: string;
				try {
					result = corrected(sample, was, wanted);
				} catch (error) {
					expect(error).toBeInstanceOf(CorrectionError);
					return;
				}
				const after = targetsOf(read({ ...sample, text: result })).map(({ text }) => text);
				expect(after).toEqual(before.map(({ text }, i) => (i === which ? wanted : text)));
			}),
			{ numRuns: 150 },
		);
	});
	test.each(examples)('$file: the correction of a word is written', sample => {
		const words = targetsOf(read(sample)).filter(({ text }) => /\p{Script=Han}{2}/u.test(text));
		const written = words.filter(({ text }) => {
			try {
				return corrected(sample, text, text.replace(/\p{Script=Han}(?=\p{Script=Han})/u, '甲')) !== sample.text;
			} catch {
				return false;
			}
		});
		expect(written.length).toBe(words.length);
	});
});
