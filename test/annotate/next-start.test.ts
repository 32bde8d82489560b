import { expect, test } from 'vitest';
import { compileBeginnings } from '../../src/annotate/beginnings.js';
import { nextStart } from '../../src/annotate/next-start.js';
import { compileTrie } from '../../src/annotate/quantities/trie.js';

const words = ['去年', '下季', '不'];
const { firsts } = compileTrie(words.map(word => [word, true] as const));
const beginnings = compileBeginnings(words);

test.each([
	['他去年來', 0, 1],
	['他去了', 0, -1],
	['他去年來，下季不來', 2, 5],
	['他不', 0, 1],
	['他去', 0, -1],
	['', 0, -1],
])('%s from %i', (text, from, at) => expect(nextStart(text, from, firsts, beginnings)).toBe(at));
