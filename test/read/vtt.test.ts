import { describe, expect, test } from 'vitest';
import { readVtt } from '../../src/read/vtt.js';

const chinese = 'WEBVTT\n\n00:01.000 --> 00:03.000\n甲\n';
function sourcesOf(text: string): readonly string[] {
	const { content } = readVtt(text, chinese);
	if (content.layout === 'groups') return content.groups.flatMap(({ source }) => source.map(segment => segment.text));
	return content.layout === 'parallel' ? content.source.map(segment => segment.text) : [];
}

describe('readVtt', () => {
	test('gives cues with line and time; voices and classes are marks, entities resolved', () => {
		const { content } = readVtt('WEBVTT title\n\nid 1\n01:00:01.000 --> 01:00:03.000 align:start\n<v Mary>R&amp;D <c.x>up</c>\n5&nbsp;%\n', chinese);
		expect(content.layout === 'parallel' && content.source).toEqual([
			{
				text: 'R&D up\n5\u{A0}%',
				line: 5,
				lastLine: 6,
				column: 0,
				label: '1:00:01.000',
				encoded: true,
				marks: [
					{ at: 0, code: '<v Mary>' },
					{ at: 4, code: '<c.x>' },
					{ at: 6, code: '</c>' },
				],
			},
		]);
	});
	test.each([
		['styles, regions and notes', 'WEBVTT\n\nSTYLE\n::cue {}\n\nREGION\nid:x\n\nNOTE a 400\nb\n\n00:01.000 --> 00:03.000\na\n', ['a']],
		['a header with lines', 'WEBVTT\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:03.000\na\n', ['a']],
		['no blank line after the header', 'WEBVTT\n00:01.000 --> 00:03.000\na\n', []],
		['an arrow in the text', 'WEBVTT\n\n00:01.000 --> 00:03.000\na > b\n', ['a > b']],
		['hours of three digits', 'WEBVTT\n\n100:00:01.000 --> 100:00:03.000\na\n', ['a']],
		['a bad time', 'WEBVTT\n\n00:61.000 --> 00:03.000\na\n\n00:01.000 --> 00:03.000\nb\n', ['b']],
		['no header', '00:01.000 --> 00:03.000\na\n', ['a']],
		['tags that are none', 'WEBVTT\n\n00:01.000 --> 00:03.000\na <3 b <no>\n', ['a <3 b <no>']],
		['timestamps', 'WEBVTT\n\n00:01.000 --> 00:03.000\na<00:02.000>b\n', ['ab']],
	])('%s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected));

	test('notes that speak to this program are kept, what has no time is said', () => {
		const { comments, notices } = readVtt(
			chinese.replace('甲', 'a'),
			'WEBVTT\n\nNOTE bilint-ignore-next x -- y\n\nlost\n\n00:01.000 --> 00:03.000\n甲\n',
		);
		expect(comments).toEqual([{ side: 'target', line: 3, text: 'bilint-ignore-next x -- y' }]);
		expect(notices).toEqual([{ line: 5, id: 'no-time', detail: 'lost' }]);
	});
});
