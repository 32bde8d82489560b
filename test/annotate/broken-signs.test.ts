import { expect, test } from 'vitest';
import { compileSigns, HALF, LAST, OPENER, PAIR, SLIP, SLIP_BEFORE, signsOf, TWICE } from '../../src/annotate/broken-signs.js';
import { lineWords } from '../../src/annotate/words.js';

const table = compileSigns(
	[
		[SLIP, ['sender']],
		[SLIP_BEFORE, ['non', 'led']],
		[HALF, ['While']],
		[OPENER, ['We', 'While']],
		[LAST, ['the', 'Further']],
	],
	[
		[['non'], 'cg'],
		[['led'], 'i'],
	],
	[['to', 'we']],
);

test.each([
	['', 0],
	['nothing here', 0],
	['a data Sender', SLIP],
	['non-Cash', SLIP_BEFORE],
	['non in it, led cash', 0],
	['led', 0],
	['non-cash sender', SLIP | SLIP_BEFORE],
	['so we did while', 0],
	['so We did', OPENER],
	['While', HALF | OPENER],
	['to expand the.', LAST],
	['to expand the', 0],
	['Further.', LAST],
	['the end.', 0],
	['to, We', PAIR | OPENER],
	['we to', 0],
	['Very very', TWICE],
])('%s', (line, signs) => expect(signsOf(lineWords(line), table)).toBe(signs));
