/**
 * Words that tell what a document is about. A domain holds when at least two different words of it, or one word three times, stand in the English side.
 * Sources: our own reading of the fields; link and module names after IEEE 802.3 and the optical module agreements.
 */

import type { DomainRow } from '../../src/facts.js';

export const domains: readonly DomainRow[] = [
	{
		domain: 'data-rate',
		words: [
			'transceiver|transceivers|optics|optical|photonics|laser|lasers|fiber|fibre|datacenter|datacenters|ethernet|bandwidth|throughput|uplink|downlink',
			'broadband|docsis|hyperscale|hyperscaler|hyperscalers|switch|switches|router|routers|gbps|terabit|terabits|gigabit|gigabits|interconnect|interconnects|modem|networking|wavelength|qsfp|serdes|pluggable|pluggables',
		].flatMap(line => line.split('|')),
	},
	{
		domain: 'performance',
		words:
			'concert|concerts|band|bands|singer|singers|musician|musicians|stage|tour|tours|album|audience|comedian|comedy|jazz|nightclub|venue|venues|performer|performers|dj'.split(
				'|',
			),
	},
	{ domain: 'work', words: 'freelance|freelancer|freelancers|uber|lyft|doordash|rideshare|contractor|contractors|courier|couriers'.split('|') },
	{
		domain: 'mass',
		words:
			'sugar|flour|butter|protein|dose|doses|dosage|weigh|weighs|weighed|weight|recipe|grams|kilograms|mg|diet|dietary|carbohydrate|cocaine|heroin|gold'.split(
				'|',
			),
	},
];
