/** The volumes that laboratories count and weigh in, as powers of ten of a litre. Chinese in Traditional characters, the program folds both scripts. Source: SI prefixes; our own list of how they are written. */

import type { ConcentrationRows } from '../../src/annotate/concentrations.js';

export const concentrations: ConcentrationRows = {
	volumes: [
		{ exponent: 0, english: 'L|lit(?:er|re)', chinese: '公?升' },
		{ exponent: -1, english: 'dL|dl|decilit(?:er|re)', chinese: '分升' },
		{ exponent: -3, english: 'mL|ml|millilit(?:er|re)|cc', chinese: '(?:毫升|立方公分|立方厘米)' },
		{ exponent: -6, english: '[µμu]L|[µμ]l|mcL|microlit(?:er|re)|mm3|mm³|cubic millimet(?:er|re)', chinese: '(?:微升|立方毫米)' },
	],
	things: 'cells?|platelets?|copies|units?|colonies|particles|leuk?ocytes|lymphocytes|neutrophils|erythrocytes|IU|CFU|U',
	counters: '個|顆|粒|單位|國際單位|拷貝|份',
};
