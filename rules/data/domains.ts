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
	// Fields that only tell what an acronym does not mean: one line of evidence is enough to be silent.
	...(
		[
			['sport', 'olympic|olympics|athlete|athletes|medal|medals|tournament|football|basketball|baseball|league|coach|champion|championship'],
			[
				'politics',
				'congress|congresswoman|senator|senate|election|elections|voter|voters|democrat|democrats|republican|republicans|parliament|campaign|minister',
			],
			['medicine', 'patient|patients|clinical|disease|hospital|hospitals|symptom|symptoms|therapy|diagnosis|infection|dose|physician|physicians'],
			['climate', 'climate|refrigerant|refrigerants|emissions|greenhouse|ozone|weather|meteorology|storm|rainfall'],
			['farming', 'palm|crop|crops|harvest|soybean|soybeans|plantation|plantations|farmers'],
			['databases', 'sql|database|databases|query|schema|email|mailbox|backup|html|api|developers'],
			['advertising', 'advertiser|advertisers|advertising|ads|impressions|publishers'],
			['aviation', 'airport|airports|airline|airlines|flight|flights|pilot|pilots|aircraft'],
			['war', 'missile|missiles|weapons|troops|army|military|soldiers|radar'],
			['banking', 'cardholder|cardholders|withdraw|withdrawals|bank|banks|deposit|deposits'],
			['insurance', 'insurance|insurer|insurers|premium|premiums|mortgage|mortgages|planner|planners'],
			['motoring', 'vehicle|vehicles|brake|brakes|steering|automotive|car|cars'],
			['privacy', 'privacy|gdpr|personal'],
		] as const
	).map(([domain, words]) => ({ domain, words: words.split('|'), least: { different: 3, perPair: 0.01 } })),
];
