import { describe, expect, test } from 'vitest';
import { readInterleaved } from '../../src/read/interleaved.js';

describe('readInterleaved', () => {
	test('keeps every line as it stands, blank ones too', () =>
		expect(readInterleaved(' Hello. \r\n\r\n你好。\t')).toEqual({
			content: {
				layout: 'interleaved',
				lines: [
					{ text: ' Hello. ', line: 1, column: 0 },
					{ text: '', line: 2, column: 0 },
					{ text: '你好。\t', line: 3, column: 0 },
				],
			},
			notices: [],
		}));

	test('takes notice of NULs once a line and leaves them in', () => {
		const { content, notices } = readInterleaved('fine\nthe plan is to grow by 5\0%\0\n');
		expect(notices).toEqual([{ line: 2, id: 'nul', detail: 'plan is to grow by 5\0%\0' }]);
		expect(content).toMatchObject({ lines: [{ text: 'fine' }, { text: 'the plan is to grow by 5\0%\0' }] });
	});

	test('takes no more than twenty notices', () => {
		const { notices } = readInterleaved('a\0\n'.repeat(5000));
		expect(notices.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
	});

	test('does not cut a character in two for a notice', () => {
		const [notice] = readInterleaved(`\0${'x'.repeat(58)}😀`).notices;
		expect(notice?.detail).toBe(`\0${'x'.repeat(58)}`);
	});
});
