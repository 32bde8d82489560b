import { describe, expect, test } from 'vitest';
import { readSrt } from '../../src/read/srt.js';

const cue = (start: string, end: string, text: string): string => `1\n00:00:${start} --> 00:00:${end}\n${text}\n`;
function shown(source: string, target: string): readonly string[] {
	const { content } = readSrt(source, target);
	if (content.layout !== 'groups') return [content.layout];
	return content.groups.map(group => `${group.source.map(({ text }) => text).join('+')}|${group.target.map(({ text }) => text).join('+')}`);
}

describe('cues', () => {
	test('have the line of their text and the time people know them by', () =>
		expect(readSrt('1\r\n00:00:01,000 --> 00:00:03,500 X1:10\r\nFive\r\n<i>miles</i>\r\n\r\n', cue('01.000', '03.500', '五英里')).content).toEqual({
			layout: 'groups',
			groups: [
				{
					source: [
						{
							text: 'Five\nmiles',
							line: 3,
							column: 0,
							lastLine: 4,
							label: '0:00:01.000',
							marks: [
								{ at: 5, code: '<i>' },
								{ at: 10, code: '</i>' },
							],
						},
					],
					target: [{ text: '五英里', line: 3, column: 0, label: '0:00:01.000' }],
				},
			],
		}));
	test('know their last line, a blank one within or not', () =>
		expect(readSrt('1\n00:00:01,000 --> 00:00:03,000\na\n\n\nb\n', cue('01,000', '03,000', '甲')).content).toMatchObject({
			groups: [{ source: [{ text: 'a\nb', line: 3, lastLine: 6 }] }],
		}));
	const a = cue('01,000', '03,000', 'a');
	test.each([
		['the same times', a, cue('01,000', '03,000', '甲'), ['a|甲']],
		['times that are a little off', a, cue('01,400', '03,500', '甲'), ['a|甲']],
		['a cue that was split', a, `${cue('01,000', '02,000', '甲')}\n${cue('02,000', '03,000', '乙')}`, ['a|甲+乙']],
		['cues that were joined', `${a}\n${cue('03,000', '05,000', 'b')}`, cue('01,000', '05,000', '甲'), ['a+b|甲']],
		[
			'a cue that is missing',
			`${a}\n${cue('05,000', '06,000', 'b')}\n${cue('07,000', '08,000', 'c')}`,
			`${cue('01,000', '03,000', '甲')}\n${cue('07,000', '08,000', '丙')}`,
			['a|甲', 'b|', 'c|丙'],
		],
		['a cue too many', a, `${cue('00,000', '00,900', '零')}\n${cue('01,000', '03,000', '甲')}`, ['|零', 'a|甲']],
		['out of order', `${cue('05,000', '06,000', 'b')}\n${a}`, `${cue('01,000', '03,000', '甲')}\n${cue('05,000', '06,000', '乙')}`, ['a|甲', 'b|乙']],
		['without numbers', '00:00:01,000 --> 00:00:03,000\na\n', cue('01,000', '03,000', '甲'), ['a|甲']],
		['a blank line within', '1\n00:00:01,000 --> 00:00:03,000\na\n\nb\n', cue('01,000', '03,000', '甲'), ['a\nb|甲']],
		['cues without text', '1\n00:00:01,000 --> 00:00:03,000\n\n', cue('05,000', '06,000', '甲'), ['|甲']],
		['a shift of the whole', a, cue('41,000', '43,000', '甲'), ['parallel']],
		['nothing', '', '', []],
	])('%s', (_, source, target, expected) => expect(shown(source, target)).toEqual(expected));

	test('what has no time is passed over and said, with its file', () => {
		const { notices } = readSrt('junk\n\n1\n00:00:01,000 --> later\na\n', cue('01,000', '03,000', '甲'));
		expect(notices.filter(({ id }) => id === 'no-time')).toEqual([
			{ line: 1, side: 'source', id: 'no-time', detail: 'junk' },
			{ line: 3, side: 'source', id: 'no-time', detail: '1 00:00:01,000 --> later a' },
		]);
	});
	test('other times throughout are said', () =>
		expect(readSrt(a, cue('41,000', '43,000', '甲')).notices).toEqual([{ line: 3, id: 'times-differ', detail: '' }]));
	test('overrides and entities: one a mark, one as it stands', () => {
		const { content } = readSrt(cue('01,000', '03,000', '{\\an8}a &amp; <b>'), '');
		expect(content.layout === 'groups' && content.groups[0]?.source[0]).toMatchObject({
			text: 'a &amp; ',
			marks: [
				{ at: 0, code: '{\\an8}' },
				{ at: 8, code: '<b>' },
			],
		});
	});
});

test.each([
	[
		'100,000 cues',
		Array.from(
			{ length: 100_000 },
			(_, i) =>
				`${i}\n${String(Math.floor(i / 3600)).padStart(2, '0')}:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')},000 --> 99:00:00,000\nx\n`,
		).join('\n'),
	],
	['a million arrows', '-->'.repeat(1_000_000)],
	['a million tags', cue('01,000', '03,000', '<i>'.repeat(300_000))],
])('%s are read', (_, text) => expect(() => readSrt(text, text)).not.toThrow());
