import { expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { toDecimal } from '../../src/annotate/quantities/rational.js';
import { compareDocument } from '../../src/audit.js';
import { documentOf } from '../helpers/rule-tester.js';

test.each([
	['150,000 per microliter', '每微升 15 萬', '150000'],
	['150 x 10^9/L', '每微升 15 萬', '150000'],
	['4,500 cells/mm³', '每毫升 450 萬個', '4500000'],
	['9.5 g/dL', '95 g/L', '95'],
	['5 µg/dL', '每公升 50 微克', '50'],
	['7.0 mmol/L', '7.0 mmol/L', '7'],
	['80 km a litre', '每公升 80 公里', '80'],
	['30 people per room', '每房 30 人', '30'],
])('%s in the volume of %s', (english, chinese, value) => {
	const [own] = compareDocument(engine(), documentOf(english, chinese), { locale: 'zh-TW' });
	expect(own?.source.map(({ readings: [reading] }) => toDecimal(reading.value))).toContain(value);
	expect(own?.matches.some(({ relation }) => relation === 'equal' || relation === 'equivalent')).toBe(true);
});
