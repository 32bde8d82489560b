import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { compareDocument } from '../../src/audit.js';
import { compileAttributions, exchangedFigures } from '../../src/compare/attributions.js';
import type { Compared } from '../../src/model.js';
import { documentOf } from '../helpers/rule-tester.js';

const dictionary = [
	['cat', '貓 小貓'],
	['dog', '狗'],
	['and', '和'],
] as const;
const common = [
	['city', '城市'],
	['walk', '走'],
] as const;
const parting = {
	english: { cuts: ['; ', ',', ' and '], list: ' and ', link: ' ?and ?' },
	chinese: { cuts: ['，', '[和、]'], list: '(?:隻)?[和、]', link: '和' },
};
const attributions = compileAttributions(
	{ dictionary, idle: ['old'], joins: '和', changes: ['sleep'], ends: { ahead: '由', between: '至' }, parting },
	common,
	['and'],
	() => ({
		renderingsOf: () => undefined,
	}),
);

/** The English figures that stand in each other's place in the Chinese. */
function exchanged(english: string, chinese: string): readonly string[] | undefined {
	const [compared] = compareDocument(engine(), documentOf(english, chinese), { locale: 'zh-TW' }) as readonly [Compared];
	return exchangedFigures(compared, attributions)?.map(({ source }) => english.slice(...source.span));
}

describe('figures in the place of another', () => {
	test.each([
		['They keep 12 cats and 30 dogs.', '他們養了 30 隻小貓和 12 隻狗。', ['12', '30']],
		['Two cities have 12 dogs and 30 cats.', '兩座城市有 30 隻狗、12 隻貓。', ['12', '30']],
		['They walked 12 dogs; 30 cats slept.', '睡了 12 隻貓，走了 30 隻狗。', ['12', '30']],
	])('%s', (english, chinese, figures) => expect(exchanged(english, chinese)).toEqual(figures));
});

describe('figures in their own place, or nobody knows', () => {
	test.each([
		['in another order', 'They keep 12 cats and 30 dogs.', '他們養了 30 隻狗和 12 隻貓。'],
		['a word for one figure alone', 'They keep 12 cats and 30 birds.', '他們養了 30 隻貓和 12 隻鳥。'],
		['a word twice', 'They keep 12 cats, 30 dogs and more dogs.', '他們養了 30 隻貓、12 隻狗，還有狗。'],
		['words of grammar', 'They keep 12 and 30.', '他們養了 30 和 12。'],
		['two alike', 'They keep 12 cats and 12 dogs.', '他們養了 12 隻狗和 12 隻貓。'],
		['of different kinds', 'They keep 12 cats and walk 30%.', '他們養了 30% 的貓，走了 12。'],
		['too far', 'They keep 12 of the big and lazy and very old grey cats and 30 of the big and lazy and very old brown dogs.', '貓 30，狗 12。'],
	])('%s', (_, english, chinese) => expect(exchanged(english, chinese)).toBeUndefined());
});
