/** The README shows the terminal as it is, and its keys as they are bound. `UPDATE=1` rewrites both. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { audit, readDocument, rules } from '../../src/bilint.js';
import { figuresOf } from '../../src/commands/figures.js';
import { sentencesOf } from '../../src/messages/messages.js';
import { keyGroups } from '../../src/messages/review-sentences.js';
import { frameOf } from '../../src/review/frame.js';
import { keyLabel, keymap } from '../../src/review/keymap.js';
import { openCanvas } from '../../src/review/views/canvas.js';
import { picture } from '../helpers/picture.js';
import { materialOf, tried } from '../review/material.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const size = { columns: 112, rows: 26 };

/** A review of the example, some findings decided, looking at what is grave. */
function screen(): string {
	const file = 'examples/earnings-call.txt';
	const audited = audit(readDocument(readFileSync(join(root, file)), file), { locale: 'zh-TW' });
	const own = tried(materialOf([audited], [], { rules, read: finding => figuresOf(finding, 'zh-TW') }), { size });
	own.press('/', '"rule:unit-sense,number severity:critical"', 'enter', 'g', 'l', 'f', 'c', 'j', 'j', 'd');
	const { state } = own.session;
	const { notice: _, ...shown } = state;
	return openCanvas(true).draw(frameOf(shown), size, 1);
}

function keys(): string {
	const { review } = sentencesOf('en');
	const rows = keyGroups.flatMap(group =>
		keymap
			.filter(binding => binding.group === group)
			.map(
				({ name, keys: own }, i) =>
					`| ${i === 0 ? review.groups[group] : ''} | ${own.map(key => `\`${keyLabel(key)}\``).join(' ')} | ${review.keys[name]} |`,
			),
	);
	return ['|  | keys | what they do |', '| --- | --- | --- |', ...rows].join('\n');
}

const drawn = (): string => picture(screen(), size.columns, 'The terminal of bilint review');

const readme = join(root, 'README.md');
const drawing = join(root, 'examples/review.svg');
const section = /(<!-- keys -->\n)[\s\S]*?(<!-- \/keys -->)/;

if (process.env.UPDATE) {
	writeFileSync(
		readme,
		readFileSync(readme, 'utf8').replace(section, (_, open, close) => `${open}${keys()}\n${close}`),
	);
	writeFileSync(drawing, drawn());
}

test('the picture of the terminal is what it shows', () => expect(readFileSync(drawing, 'utf8')).toBe(drawn()));
test('the table of keys is the keymap', () =>
	expect(section.exec(readFileSync(readme, 'utf8'))?.[0]).toBe(`<!-- keys -->\n${keys()}\n<!-- /keys -->`));
