/**
 * Unit words that machine translation takes in a wrong sense. A row is enabled only if it fires on no line of good translations.
 * Sources: errors seen in machine-translated earnings calls (gig → 演出, G. → 克); dictionary senses of "gig" (performance; odd job).
 */

import type { SenseRow } from '../unit-sense.js';

export const senses: readonly SenseRow[] = [
	{
		units: ['giga', 'gigabit', 'gigabyte', 'mega', 'megabit', 'tera', 'terabit'],
		meant: 'data-rate',
		domain: 'data-rate',
		// Link speeds in use: IEEE 802.3 and optical modules.
		figures: ['10', '25', '40', '50', '100', '200', '400', '800', '1600'],
		wrong: [
			{ sense: 'performance', heads: ['演唱會', '音樂會', '表演', '演出', '場次', '場'], unless: 'performance' },
			{ sense: 'job', heads: ['零工', '打工', '兼職', '接案', '工作機會'], unless: 'work' },
			{ sense: 'gram', heads: ['公克', '克拉', '克'], unless: 'mass' },
		],
		counted: [{ sense: 'count', heads: ['千兆', '吉比特', '十億位元'] }],
		confused: [{ sense: 'gram', unit: 'gram', unless: 'mass' }],
		/** Measure words that may stand between the figure and the wrong word: 400 場演出, 800 個演出產品. */
		measureWords: ['場', '份', '個', '名', '次', '件', '項', '支', '種', '台'],
	},
];
