import { expect, test } from 'vitest';
import { readParallel } from '../../src/read/parallel.js';

test('readParallel keeps the lines of both files, numbered each on its own', () =>
	expect(readParallel('One.\nTwo\0.\n', '一。\r\n二。\n\0')).toEqual({
		content: {
			layout: 'parallel',
			source: [
				{ text: 'One.', line: 1, column: 0 },
				{ text: 'Two\0.', line: 2, column: 0 },
			],
			target: [
				{ text: '一。', line: 1, column: 0 },
				{ text: '二。', line: 2, column: 0 },
				{ text: '\0', line: 3, column: 0 },
			],
		},
		notices: [
			{ line: 2, side: 'source', id: 'nul', detail: 'Two\0.' },
			{ line: 3, id: 'nul', detail: '\0' },
		],
	}));
