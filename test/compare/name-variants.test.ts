import { describe, expect, test } from 'vitest';
import { pinyin } from '../../rules/data/pinyin.js';
import { sounds as rows } from '../../rules/data/sounds.js';
import { compileSounds } from '../../src/annotate/names/sounds.js';
import { nameVariants } from '../../src/compare/name-variants.js';

const knowledge = {
	sounds: compileSounds(rows, pinyin),
	isWord: (word: string) => word === 'Bridge' || word === 'December',
	isGiven: (word: string) => word === 'Kelly',
	renderingsOf: (word: string) => (word === 'Jordan' ? ['约旦'] : []),
};

/** What a document of these pairs has otherwise, as `line: name found → usual`, with ! where it is sure. */
const found = (...pairs: readonly (readonly [source: string, target: string])[]): readonly string[] =>
	nameVariants(
		pairs.map(([source, target], i) => ({ source, target, line: i + 1 })),
		knowledge,
	).map(({ at, name, target, usual, isSure }) => `${at + 1}: ${name} ${pairs[at]?.[1].slice(...target)} → ${usual}${isSure ? '!' : ''}`);

describe('a name that is written by its sound', () => {
	test.each([
		[
			'a place, with one character changed',
			[
				['The mill at Tollbury closed.', '托爾伯里的磨坊關了。'],
				['Tollbury has 900 people.', '托爾伯里有九百人。'],
				['We sold the Tollbury site.', '我們賣掉了托爾貝里廠址。'],
			],
			['3: Tollbury 托爾貝里 → 托爾伯里!'],
		],
		[
			'a label',
			[
				['Thank you, Marten.', '謝謝馬騰。'],
				['Marten will answer.', '由馬騰回答。'],
				['Marten Oyler', '馬滕·奧伊勒'],
			],
			['3: Marten 馬滕 → 馬騰!'],
		],
		[
			'one against one, of three characters',
			[
				['Radek left early.', '拉德克早早離開。'],
				['Radek came back.', '拉迪克又回來了。'],
			],
			['2: Radek 拉迪克 → 拉德克!'],
		],
		[
			'explained in brackets',
			[
				['Ms. Halvorsen spoke.', '哈爾沃森女士（Halvorsen）發言。'],
				['Halvorsen left.', '哈爾佛森離開了。'],
			],
			['2: Halvorsen 哈爾佛森 → 哈爾沃森!'],
		],
	] as const)('%s', (_, pairs, expected) => expect(found(...pairs)).toEqual(expected));

	test.each([
		[
			'left out or called otherwise',
			[
				['The mill at Tollbury closed.', '托爾伯里的磨坊關了。'],
				['Tollbury has 900 people.', '當地有九百人。'],
			],
		],
		[
			'kept in Latin letters',
			[
				['Marten will answer.', '由馬騰回答。'],
				['Marten asked.', 'Marten 提問。'],
			],
		],
		[
			'two people of one given name',
			[
				['Kelly Adams spoke.', '凱利·亞當斯發言。'],
				['Kelly Brook left.', '凱莉·布魯克離開。'],
			],
		],
		[
			'a country and a man',
			[
				['They live in Jordan now.', '他们现住约旦。'],
				['They moved to Jordan.', '他们搬到约旦。'],
				['Jordan scored again.', '乔丹再度得分。'],
			],
		],
		[
			'a word of the language',
			[
				['The mill at Tollbury closed.', '托爾伯里的磨坊關了。'],
				['Bridge tolls rose.', '過橋費上漲。'],
				['Bridge tolls fell.', '布里治下跌。'],
			],
		],
	] as const)('none: %s', (_, pairs) => expect(found(...pairs)).toEqual([]));
});
