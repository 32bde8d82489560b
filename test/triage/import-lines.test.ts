import { expect, test } from 'vitest';
import { decisionsIn } from '../../src/triage/import-lines.js';
import { lineOf } from '../../src/triage/record.js';
import { decision } from './decisions.js';

test('decisions come in the order of the file; lines that hold none are told by their numbers', () => {
	const [first, second] = [decision({ id: 'a' }), decision({ id: 'b', verdict: 'confirmed' })];
	const text = `\ufeff${lineOf(first)}\r\n\r\ntorn{\n${lineOf(second)}\n{"id":"c"}`;
	expect(decisionsIn(text)).toEqual({ decisions: [first, second], unread: [3, 5] });
});

test('an empty file holds nothing', () => expect(decisionsIn('')).toEqual({ decisions: [], unread: [] }));
