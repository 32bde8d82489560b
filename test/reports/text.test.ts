import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextOptions, text } from '../../reports/text.js';
import { displayWidth } from '../../reports/width.js';
import type { Finding, Report } from '../../src/model.js';
import { forbiddenInLines, hostileCodePoints } from '../messages/hostile.js';
import { audit, finding, report, sampleReport, side } from './samples.js';

const plain: TextOptions = { width: 80, color: false, every: false };
const written = (what: Report, options: Partial<TextOptions> = {}): string => [...text(what, { ...plain, ...options })].join('');
const linesOf = (what: Report, options: Partial<TextOptions> = {}): readonly string[] => written(what, options).split('\n');

describe('the page', () => {
	test('at 80 columns', () => {
		expect(`\n${written(sampleReport())}`).toMatchInlineSnapshot(`
			"
			call.txt
			6 problems in 1,200 pairs

			✖ critical  unit-sense  call.txt:12
			  Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected
			  "800G"
			  11 │ We shipped the first 800 gig modules in the quarter, and customers like …
			     │                      ^^^^^^^
			  12 │ 我們在本季出貨第一批 800 場演出模組，客戶的反應非常好。
			     │                      ^^^^^^^^^^
			  suggest: 800 場演出 → 800G
			  also at lines 52, 60, 1004

			✖ critical  number-mismatch  call.txt:41
			  Unexpected "3150億港元" (HKD 315,000,000,000) for "HK$3,150 billion" (HKD
			  3,150,000,000,000): ten times too small, expected "31,500億港元"
			  40 │ …s under management stood at HK$3,150 billion at the end of June, a litt…
			     │                              ^^^^^^^^^^^^^^^^
			  41 │ …六月底，本公司管理的資產總額為3150億港元，略高於一年前同期的水準，主要…
			     │                                ^^^^^^^^^^
			  see line 97: 管理資產總額為31,500億港元。

			● minor  number-mismatch  call.txt:8  (60% sure)
			  Missing "twelve" (12) in the translation, expected "十二"
			  7 │ All twelve of our labs passed.
			    │     ^^^^^^
			  8 │ 我們的實驗室都通過了。

			6 problems with 3 causes in 1,200 pairs of 1 file

			  rule             ✖ critical  ● minor  total
			  number-mismatch           1        1      2
			  unit-sense                4        0      4
			  total                     5        1      6

			1 file passed over: not in both languages
			--every shows the other 3 places in full; bilint explain unit-sense says what
			the rule finds and why
			"
		`);
	});

	test('at 40 columns, in 繁體中文', () => {
		expect(`\n${written(sampleReport('zh-Hant'), { width: 40 })}`).toMatchInlineSnapshot(`
			"
			call.txt
			1,200 組句對，6 個問題

			✖ 嚴重  unit-sense  call.txt:12
			  「800 gig」（資料傳輸速率）誤譯為「800
			  場演出」（演出場次），應為「800G」
			  11 │ …d the first 800 gig modules in …
			     │              ^^^^^^^
			  12 │ …出貨第一批 800 場演出模組，客戶…
			     │             ^^^^^^^^^^
			  建議：800 場演出 → 800G
			  另見第 52、60、1004 行

			✖ 嚴重  number-mismatch  call.txt:41
			  「3150億港元」（HKD 315,000,000,000）
			  與原文「HK$3,150 billion」（HKD
			  3,150,000,000,000）不符：只有原文的十
			  分之一，應為「31,500億港元」
			  40 │ …tood at HK$3,150 billion at the…
			     │          ^^^^^^^^^^^^^^^^
			  41 │ …資產總額為3150億港元，略高於一…
			     │            ^^^^^^^^^^
			  參見第 97 行：管理資產總額為31,500億港
			  元。

			● 次要  number-mismatch  call.txt:8
			(把握 60%)
			  譯文漏了「twelve」（12），應譯為「十
			  二」
			  7 │ All twelve of our labs passed.
			    │     ^^^^^^
			  8 │ 我們的實驗室都通過了。

			1 個檔案、1,200 組句對中，有 6 個問題，
			出自 3 個原因

			  規則             ✖ 嚴重  ● 次要  合計
			  number-mismatch       1       1     2
			  unit-sense            4       0     4
			  合計                  5       1     6

			略過 1 個檔案：其中沒有中英對照
			加上 --every 可列出其餘 3 處；用 bilint
			explain unit-sense 查看這條規則找什麼、
			為什麼
			"
		`);
	});

	test('hostile text is shown and stays in its columns', () => {
		const target = '營收\u001b[2J成長 \u202e9\u202c5%。\t（\u200b年增）';
		const hostile = finding({
			severity: 'major',
			file: 'a\u001b]0;x\u0007.txt',
			message: { id: 'number-changed', data: { found: '\u202e9\u202c5%', source: '59%', foundValue: '95%', sourceValue: '59%', expected: '59%' } },
			source: side(1, 'Revenue grew 59%.', '59%'),
			target: side(2, target, '\u202e9\u202c5%'),
			edits: [{ span: [target.indexOf('\u202e'), target.indexOf('%') + 1], text: '59%' }],
		});
		expect(`\n${written(report([audit([hostile], { file: hostile.file })]))}`).toMatchInlineSnapshot(`
			"
			a␛]0;x␇.txt
			1 problem in 1,200 pairs

			▲ major  unit-sense  a␛]0;x␇.txt:2
			  Unexpected "‹U+202E›9‹U+202C›5%" (95%) for "59%" (59%), expected "59%"
			  1 │ Revenue grew 59%.
			    │              ^^^
			  2 │ 營收␛[2J成長 ‹U+202E›9‹U+202C›5%。→（‹U+200B›年增）
			    │              ^^^^^^^^^^^^^^^^^^^
			  suggest: ‹U+202E›9‹U+202C›5% → 59%

			1 problem with 1 cause in 1,200 pairs of 1 file

			  rule        ▲ major  total
			  unit-sense        1      1
			  total             1      1

			bilint explain unit-sense says what the rule finds and why
			"
		`);
	});

	test('one side, an empty side, two files, a deletion', () => {
		const alone = finding({
			rule: 'segment-unpaired',
			severity: 'info',
			cause: 'a',
			sourceFile: 'en.txt',
			file: 'zh.txt',
			source: side(3, 'Alone.'),
		});
		const empty = finding({
			rule: 'target-empty',
			severity: 'major',
			cause: 'b',
			sourceFile: 'en.txt',
			file: 'zh.txt',
			message: { id: 'target-empty', data: { source: 'See you.' } },
			source: side(4, 'See you.'),
			target: side(5, ''),
			edits: [{ span: [0, 0], text: '再見。' }],
		});
		const target = side(11, '我們有 3 個個工廠。', '個個');
		const twice = finding({ cause: 'c', sourceFile: 'en.txt', file: 'zh.txt', target, edits: [{ span: [6, 7], text: '' }] });
		expect(`\n${written(report([audit([alone, empty, twice])]))}`).toMatchInlineSnapshot(`
			"
			en.txt → call.txt
			3 problems in 1,200 pairs

			✖ critical  unit-sense  zh.txt:11
			  Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected
			  "800G"
			  11 │ 我們有 3 個個工廠。
			     │          ^^^^
			  suggest: 我們有 3 個個工廠。 → 我們有 3 個工廠。

			▲ major  target-empty  zh.txt:5
			  Unexpected empty translation, expected Chinese for "See you."
			  4 │ See you.
			  5 │ (empty)
			  suggest: 再見。

			· info  segment-unpaired  en.txt:3
			  Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected
			  "800G"
			  3 │ Alone.

			3 problems with 3 causes in 1,200 pairs of 1 file

			  rule              ✖ critical  ▲ major  · info  total
			  segment-unpaired           0        0       1      1
			  target-empty               0        1       0      1
			  unit-sense                 1        0       0      1
			  total                      1        1       1      3

			bilint explain unit-sense says what the rule finds and why
			"
		`);
	});

	test('nothing found', () => {
		expect(written(report([audit([]), audit([])]))).toBe('✔ No problems found in 2,400 pairs of 2 files\n');
		expect(written(report([], { skipped: ['a', 'b'] }))).toBe(
			'✔ No problems found in 0 pairs of 0 files\n2 files passed over: not in both languages\n',
		);
	});
});

describe('causes', () => {
	const at = (line: number, parts: Partial<Finding> = {}): Finding => finding({ target: side(line, '一。'), ...parts });
	const heads = (what: Report, options: Partial<TextOptions> = {}): readonly string[] =>
		linesOf(what, options)
			.filter(line => /^[✖▲●·] /.test(line))
			.map(line => line.replace(/^.*:/, ''));

	test('the gravest first, then the most frequent, then as they come', () => {
		const findings = [
			at(1, { severity: 'minor', cause: 'rare' }),
			at(2, { severity: 'major', cause: 'first' }),
			at(3, { severity: 'minor', cause: 'often' }),
			at(4, { severity: 'critical', cause: 'grave' }),
			at(5, { severity: 'minor', cause: 'often' }),
			at(6, { severity: 'major', cause: 'second' }),
			at(7, { severity: 'info', cause: 'worst' }),
		];
		expect(heads(report([audit(findings)]))).toEqual(['4', '2', '6', '3', '1', '7']);
		expect(heads(report([audit(findings)]), { every: true })).toEqual(['4', '2', '6', '3', '5', '1', '7']);
	});

	test('a cause in two documents has a block in each', () => {
		expect(heads(report([audit([at(1), at(2)]), audit([at(3)])]))).toEqual(['1', '3']);
	});

	test('the other lines, each once, at most twenty', () => {
		const page = written(report([audit([at(1), at(1), at(2), at(2), at(4)])]));
		expect(page).toContain('  also at lines 2, 4\n');
		expect(written(report([audit([at(1), at(1)])]))).not.toContain('also at');
		const many = written(report([audit(Array.from({ length: 60 }, (_, i) => at(i + 1)))]));
		expect(many).toContain('21 and 39 more');
		expect(many).toContain('--every shows the other 59 places in full');
		expect(written(report([audit([at(1), at(2)])]), { every: true })).not.toMatch(/--every|also at/);
	});

	test('confidence is told where there is little', () => {
		expect(written(report([audit([at(1, { confidence: 0.79 })])]))).toContain('(79% sure)');
		expect(written(report([audit([at(1, { confidence: 0.8 })])]))).not.toContain('sure');
	});

	test('twenty thousand findings are written in linear time', () => {
		const findings = Array.from({ length: 20_000 }, (_, i) => at(i, { cause: i % 2 === 0 ? 'same' : `other ${i}` }));
		for (const line of text(report([audit(findings)]), plain)) if (line.length > 4000) expect.fail(line);
	});
});

const colour = /\u001b\[[\d;]*m/g;

describe('colour', () => {
	test('changes nothing but colour', () => {
		const coloured = written(sampleReport(), { color: true });
		expect(coloured).toMatch(colour);
		expect(coloured.replace(colour, '')).toBe(written(sampleReport()));
	});

	test('is ended on the line where it begins', () => {
		for (const line of linesOf(sampleReport(), { color: true })) {
			const codes = line.match(colour) ?? [];
			expect(codes.filter((_, i) => i % 2 === 1).every(code => code === '\u001b[0m')).toBe(true);
			expect(codes.length % 2).toBe(0);
		}
	});
});

describe('columns', () => {
	const hostileText = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc
			.array(fc.constantFrom('營收', '成長', ' 35% ', '，', 'quarter ', '\u001b', '\u202e', '\u0000', '\ud800', '👍🏽'), { maxLength: 100 })
			.map(p => p.join('')),
	);
	const hostileFinding = fc
		.tuple(hostileText, hostileText, hostileText, fc.nat(), fc.nat(), fc.nat(1_000_000_000), fc.constantFrom('critical', 'major', 'minor', 'info'))
		.map(([english, chinese, other, a, b, line, severity]): Finding => {
			const [start, end] = [Math.min(a, b) % (chinese.length + 1), Math.max(a, b) % (chinese.length + 1)];
			const span = [Math.min(start, end), Math.max(start, end)] as const;
			return finding({
				severity,
				file: other,
				cause: other,
				message: { id: 'number-missing', data: { source: english, sourceValue: other, expected: chinese } },
				source: { line, text: english, spans: [[0, english.length]] },
				target: { line: line + 1, text: chinese, spans: [span] },
				edits: [{ span, text: other }],
				related: [{ line, text: other }],
			});
		});

	test.each([40, 80, 120])('no line is wider than %i, and none holds a forbidden character', width => {
		fc.assert(
			fc.property(fc.array(hostileFinding, { maxLength: 4 }), fc.boolean(), fc.constantFrom('en', 'zh-Hant'), (findings, every, lang) => {
				const page = report([audit(findings, { file: findings[0]?.file ?? '' })], { lang, skipped: ['x'] });
				for (const line of linesOf(page, { width, every })) {
					expect(displayWidth(line), line).toBeLessThanOrEqual(width);
					expect(line).not.toMatch(forbiddenInLines);
					expect(line).toBe(line.trimEnd());
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('every forbidden code point, wherever it stands', () => {
		for (const code of hostileCodePoints) {
			const bad = `甲${String.fromCodePoint(code)}乙`;
			const page = written(
				report([
					audit(
						[
							finding({
								file: bad,
								sourceFile: bad,
								message: { id: 'unit-sense', data: { found: bad, source: bad, sense: bad, meant: bad, expected: bad } },
								source: side(1, bad, bad),
								target: side(2, bad, bad),
								edits: [{ span: [1, 1], text: bad }],
								related: [{ line: 3, text: bad }],
							}),
						],
						{ file: bad },
					),
				]),
			);
			expect(page, code.toString(16)).not.toMatch(forbiddenInLines);
		}
	});

	test('a terminal that is too narrow is taken as 24 columns', () => {
		for (const line of linesOf(sampleReport(), { width: 1 })) expect(displayWidth(line)).toBeLessThanOrEqual(24);
	});
});
