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
	{
		domain: 'earnings',
		words: (
			'ebitda|guidance|gaap|eps|capex|opex|revenue|revenues|margin|margins|sequentially|backlog|bookings|analyst|analysts|webcast|outlook|shareholders|' +
			'stockholders|quarter|quarters|fiscal|earnings|ceo|cfo|dividend|diluted|inventory|headwinds|tailwinds'
		).split('|'),
		least: { different: 2, perPair: 0.2 },
	},
	{
		domain: 'optics',
		words: (
			'transceiver|transceivers|optics|optical|photonics|laser|lasers|fiber|fibre|wavelength|wavelengths|pluggable|pluggables|datacom|telecom|qsfp|osfp|dml|eml|' +
			'vcsel|amplifier|amplifiers|docsis|catv|coherent|photodiode|modulator|dwdm|aoc|mso|msos'
		).split('|'),
		least: { different: 2, perPair: 0.03 },
	},
	{
		domain: 'network',
		words: (
			'ethernet|switch|switches|router|routers|bandwidth|throughput|broadband|datacenter|datacenters|hyperscale|hyperscaler|hyperscalers|interconnect|interconnects|' +
			'networking|gigabit|terabit|gbps|infiniband|docsis|latency|uplink|downlink|modem|modems|transceiver|transceivers|gpu|gpus'
		).split('|'),
		least: { different: 2, perPair: 0.03 },
	},
	{
		domain: 'semiconductor',
		words: (
			'semiconductor|semiconductors|wafer|wafers|foundry|foundries|fab|fabs|lithography|fabless|nanometer|tapeout|euv|duv|finfet|epitaxy|photoresist|cmos|mosfet|' +
			'dram|nand|chiplet|chiplets|interposer|asic|asics|fpga|gpu|gpus|chip|chips|chipmaker|silicon|transistor|transistors'
		).split('|'),
		least: { different: 2, perPair: 0.03 },
	},
];
