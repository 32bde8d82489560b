import { expect, test } from 'vitest';
import { takenPhrases } from '../../src/compare/kept-phrases.js';

const words: Readonly<Record<string, string>> = { Lantern: '灯笼', Pilot: '飞行员', Watch: '手表' };
const found = (...pairs: readonly (readonly [source: string, target: string])[]): readonly string[] =>
	takenPhrases(
		pairs.map(([source, target], i) => ({ source, target, line: i + 1 })),
		(word, folded) => words[word] === folded,
	).map(({ at, name, target, kept }) => `${at + 1}: ${pairs[at]?.[1].slice(...target)} → ${name} (${kept})`);

test.each([
	[
		[
			['Turn on the Lantern Q7.', '開啟 Lantern Q7。'],
			['Charge the Lantern Q7 first.', '請先為燈籠Q7充電。'],
		],
		['2: 燈籠Q7 → Lantern Q7 (1)'],
	],
	[
		[
			['Open Corvex Pilot.', '開啟 Corvex Pilot。'],
			['Install the Corvex Pilot app.', '請安裝 Corvex 飛行員應用程式。'],
		],
		['2: Corvex 飛行員 → Corvex Pilot (1)'],
	],
	// The short name, what is translated as often as not, and what is kept there too.
	[
		[
			['Turn on the Lantern Q7.', '開啟 Lantern Q7。'],
			['Charge the Lantern Q7 first.', '請先為Q7充電。'],
		],
		[],
	],
	[
		[
			['Open Corvex Pilot.', '開啟 Corvex 飛行員。'],
			['Install Corvex Pilot.', '請安裝 Corvex 飛行員。'],
			['Corvex Pilot helps.', 'Corvex Pilot 會幫忙。'],
		],
		[],
	],
	[
		[
			['Open Corvex Pilot.', '開啟 Corvex Pilot。'],
			['Install Corvex Pilot.', '請安裝 Corvex 飛行員（Corvex Pilot）。'],
		],
		[],
	],
	[
		[
			['See Form 1040.', '見 Form 1040。'],
			['File Form 1040.', '請交表格 1040。'],
		],
		[],
	],
] as const)('%s', (pairs, expected) => expect(found(...pairs)).toEqual(expected));
