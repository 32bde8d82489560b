import { describe, expect, test } from 'vitest';
import { lists as rows } from '../../rules/data/lists.js';
import { renderings } from '../../rules/data/renderings.js';
import { engine } from '../../rules/index.js';
import { compareDocument } from '../../src/audit.js';
import { untracedItem } from '../../src/compare/list-traces.js';
import { compileLists } from '../../src/compare/lists.js';
import { compileTraces } from '../../src/compare/traces.js';
import type { Compared } from '../../src/model.js';
import { documentOfPairs } from '../helpers/documents.js';

const [lists, traces] = [compileLists(rows), compileTraces(renderings)];

function missing(source: string, target: string): string {
	const found = untracedItem(compareDocument(engine(), documentOfPairs([[source, target]]))[0] as Compared, lists, traces);
	return found ? `${source.slice(...found.item)}${found.sure ? '!' : ''} ${found.sourceCount}→${found.foundCount}` : '';
}

describe('an item that has left no trace', () => {
	test.each([
		['We sell tables, chairs, lamps and beds.', '我們出售桌子、椅子和床。', 'lamps! 4→3'],
		['We opened offices in Frankfurt, Osaka, Quvalo and Montreal.', '我們在法蘭克福、大阪和蒙特婁設立辦事處。', 'Quvalo! 4→3'],
		['The box holds one monitor, two cables (3 m), one antenna and one manual.', '盒內有螢幕一台、電纜兩條及手冊一本。', 'one antenna! 4→3'],
		['Report headaches, zorbitis, swelling and mild fever.', '請回報頭痛、左比炎和輕微發燒。', 'swelling 4→3'],
	])('%s %s', (source, target, expected) => expect(missing(source, target)).toBe(expected));
});

describe('nothing is missing', () => {
	test.each([
		['We sell tables, chairs, lamps and beds.', '我們出售桌子、椅子、燈和床。'],
		['We sell tables, chairs, lamps and beds.', '我們出售桌子、椅子和床，也有別的。'],
		['We sell tables, chairs, lamps and beds.', '我們出售各種家具。'],
		['We sell tables, which are new, lamps and beds.', '我們出售桌子、床。'],
		['We sell tables and beds.', '我們出售桌子。'],
		['We sell tables, lamps, and beds. They sell chairs, lamps, and doors.', '我們出售桌子、床。'],
	])('%s %s', (source, target) => expect(missing(source, target)).toBe(''));
});
