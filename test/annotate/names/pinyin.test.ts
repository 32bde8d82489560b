/** rules/data/pinyin.ts is what pinyin-pro says of the characters of GB 2312 and of rules/data/sounds.ts. `UPDATE=1` writes it anew. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { polyphonic } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { sounds } from '../../../rules/data/sounds.js';
import { foldChinese } from '../../../src/annotate/script.js';

const path = fileURLToPath(new URL('../../../rules/data/pinyin.ts', import.meta.url));

/** The 6763 characters of GB 2312, and those names are written with beyond them. */
function* characters(): Iterable<string> {
	const decoder = new TextDecoder('gb18030');
	for (let row = 0xb0; row <= 0xf7; row++)
		for (let cell = 0xa1; cell <= 0xfe; cell++) {
			const c = decoder.decode(Uint8Array.of(row, cell));
			if (/^\p{Script=Han}$/u.test(c)) yield c;
		}
	yield* foldChinese(sounds.characters);
}

/** At most two readings a character, without tones, ü as v. */
function readings(c: string): readonly string[] {
	const [all = ''] = polyphonic(c, { toneType: 'none', type: 'array', v: true }).map(list => (Array.isArray(list) ? list.join(' ') : list));
	return [...new Set(all.split(' '))].filter(reading => /^[a-z]+$/.test(reading)).slice(0, 2);
}

function table(): string {
	const rows = new Map<string, string>();
	for (const c of characters()) for (const reading of readings(foldChinese(c))) rows.set(reading, `${rows.get(reading) ?? ''}${foldChinese(c)}`);
	const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reading, list]) => `\t${reading}: '${[...new Set(list)].join('')}',`);
	return `/** How the characters of GB 2312 and of sounds.ts are read, without tones, at most two readings each. Source: pinyin-pro 3.29.4 (MIT), by test/annotate/names/pinyin.test.ts. */

import type { PinyinRows } from '../../src/annotate/names/sounds.js';

// biome-ignore format: one reading a line
export const pinyin: PinyinRows = {
${lines.join('\n')}
};
`;
}

test('the table of readings is what pinyin-pro says', () => {
	if (process.env.UPDATE) writeFileSync(path, table());
	expect(readFileSync(path, 'utf8')).toBe(table());
});
