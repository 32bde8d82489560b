import { expect, test } from 'vitest';
import { findingsWithMarks, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('markup-mismatch', {
	silent: [
		['{0} of {1}', '第 {0} 個，共 {1} 個'],
		['%s sent %d', '%1$s 送出 %2$d'],
		[`{{ user }} has \${n} and %{m} and %(k)s`, `{{user}} 有 \${n}、%{m}、%(k)s`],
		['{n, plural, one {# file} other {# files}}', '{n, plural, other {# 個檔案}}'],
		['{g, select, male {his} female {her} other {their}}', '{g, select, female {她的} male {他的} other {他們的}}'],
		['<b>Bold</b> and <br/> text', '<b>粗體</b>和<br>文字'],
		['a<b and c>d', '甲小於乙，丙大於丁'],
		['Save 5% or 50% discount today', '今天省 5% 或打五折'],
		['Visit www.example.org.', '請造訪 https://example.org/。'],
		['See https://en.example.org/wiki/Tea (in English).', '請見 https://zh.example.org/wiki/Tea。'],
		['See https://example.org/a_(b).', '請見（https://example.org/a_(b)）。'],
		['Amazon.com grew.', '亞馬遜成長了。'],
		['Call me {see note}.', '打給我（見註）。'],
		['It is 100%. Done', '已達百分之百。完成'],
		['Go toExample.org/form.', '請至 Example.org/form。'],
		['One\\nTwo', '一\\n二'],
		['Open C:\\new\\files now', '請開啟 C:\\new\\files'],
		['km/h\\nmph', '公里/小時\\n英里'],
		['A&nbsp;B &amp; C', 'A 與 B 及 C'],
		['Run `npm install` first', '先執行 `npm install`'],
		['Run `npm install` first', '先執行 npm install'],
	],
	found: [
		['Write to media@acme.example.', '請寄 媒體@acme.example。', ['Unexpected e-mail address "媒體@acme.example", expected "media@acme.example"']],
		[
			'See https://acme.example/privacy.',
			'見 https://acme.example/私隱。',
			['Unexpected web address "https://acme.example/私隱", expected "https://acme.example/privacy"'],
		],
		[
			'Use {id} and {name}.',
			'請用{編號}和{名稱}。',
			['Missing placeholder "{id}" in the translation', 'Missing placeholder "{name}" in the translation'],
		],
		['One\\nTwo', '一/n二', ['Unexpected placeholder "/n", expected "\\n"']],
		['One\\nTwo', '一＼n二', ['Unexpected placeholder "＼n", expected "\\n"']],
		['One\\nTwo', '一，二', ['Missing placeholder "\\n" in the translation']],
		['A&nbsp;B', '甲&nbsp乙', ['Unexpected placeholder "&nbsp", expected "&nbsp;"']],
		['A &lt; B', '甲 & lt; 乙', ['Unexpected placeholder "& lt;", expected "&lt;"']],
		['Run `npm install` first', '先執行 `npm instal`', ['Unexpected placeholder "`npm instal`", expected "`npm install`"']],
		['{0} of {1}', '第 {0} 個', ['Missing placeholder "{1}" in the translation']],
		['%d files', '%s 個檔案', ['Unexpected placeholder "%s", expected "%d"']],
		['%s sent %d', '%d 由 %s 送出', ['Unexpected placeholder "%d", expected "%s"', 'Unexpected placeholder "%s", expected "%d"']],
		['Hi', '嗨 {name}', ['Unexpected placeholder "{name}": the source has none such']],
		[
			'{g, select, male {his} other {their}}',
			'{g, select, 男 {他的} other {他們的}}',
			['Unexpected placeholder "{g, select, 男 {他的} other {他們的}}", expected "{g, select, male {his} other {their}}"'],
		],
		[
			'{n, plural, one {# file} other {# files}}',
			'{n, plural, one {# 個檔案}}',
			['Unexpected placeholder "{n, plural, one {# 個檔案}}", expected "{n, plural, one {# file} other {# files}}"'],
		],
		['<b>Bold</b>', '<b>粗體', ['Missing tag "</b>" in the translation']],
		['<b>Bold</b>', '</b>粗體<b>', ['Unexpected "</b>" before the tag it closes']],
		['<x id="1"/> and <x id="2"/>', '<x id="1"/>和<x id="1"/>', ['Unexpected tag "<x id="1"/>", expected "<x id="2"/>"']],
		[
			'See https://example.org/a.',
			'請見 https://example.com/a。',
			['Unexpected web address "https://example.com/a", expected "https://example.org/a"'],
		],
		['See https://example.org/a.', '請見網站。', ['Missing web address "https://example.org/a" in the translation']],
	],
});

test('codes that a format keeps out of the text are compared', () => {
	const bold = [
		{ at: 0, code: '<g id="1">' },
		{ at: 4, code: '</g>' },
	];
	expect(
		findingsWithMarks(
			'markup-mismatch',
			['Bold text', bold],
			[
				'粗體文字',
				[
					{ at: 2, code: '</g>' },
					{ at: 0, code: '<g id="1">' },
				],
			],
		),
	).toEqual([]);
	const findings = findingsWithMarks('markup-mismatch', ['Bold text', bold], ['粗體文字', [{ at: 0, code: '<g id="1">' }]]);
	expect(saidOf(findings)).toEqual(['1: Missing tag "</g>" in the translation']);
	expect(findings[0]?.source?.spans).toEqual([[4, 4]]);
});

test('a page of the same site is minor, another site is major', () => {
	const severity = (target: string) =>
		findingsWithMarks('markup-mismatch', ['See https://example.org/a', []], [target, []]).map(found => found.severity);
	expect(severity('請見 https://example.org/b')).toEqual(['minor']);
	expect(severity('請見 https://example.com/a')).toEqual(['major']);
});
