/**
 * Parts of the day, in words: "Wednesday morning", 星期三下午. `opposed`: by what the English says, what the Chinese must not say; 凌晨 is both night and morning, 傍晚
 * both afternoon and evening. `aside`: words that name no time of day. Traditional characters, the program folds both scripts. Source: our own.
 */

import type { DayPartRows } from '../../src/compare/day-parts.js';

export const dayParts: DayPartRows = {
	english: {
		morning: 'mornings?|forenoon',
		noon: 'noon|midday|noontime|lunchtime',
		afternoon: 'afternoons?',
		evening: 'evenings?|dusk|sunset',
		night: 'nights?|nightfall|tonight',
		midnight: 'midnight',
		dawn: 'dawn|daybreak|sunrise',
	},
	chinese: {
		morning: '上午|早上|早晨|今早|明早|昨早|晨間|早間|清早|一早',
		noon: '中午|正午|晌午',
		afternoon: '下午|午後',
		evening: '傍晚|黃昏',
		night: '晚上|晚間|夜間|夜晚|夜裡|深夜|今晚|昨晚|明晚|當晚|今夜|昨夜|入夜|週[一二三四五六日]晚',
		midnight: '午夜|子夜|半夜',
		dawn: '清晨|凌晨|黎明|拂曉|破曉|天亮',
	},
	opposed: {
		morning: ['afternoon', 'evening', 'night', 'midnight', 'noon'],
		noon: ['midnight', 'night', 'dawn', 'evening'],
		afternoon: ['morning', 'night', 'midnight', 'dawn'],
		evening: ['morning', 'noon', 'dawn', 'midnight'],
		night: ['morning', 'noon', 'afternoon'],
		midnight: ['noon', 'afternoon', 'morning', 'evening'],
		dawn: ['afternoon', 'evening', 'noon', 'night'],
	},
	aside: {
		english:
			'good (?:morning|afternoon|evening|night)|morning[- ](?:after|sickness|star|glory|consult|post|news|herald|show)|night(?:mare|club|gown|life|ingale)|afternoon tea|(?:last|one|first|opening|wedding|two|three|four|five|\\d+)[- ]nights?|nights? (?:stay|market|club|bus|school|sky|vision|a week|of)|(?:a|per|each|every|the|any|by|over|all|day and|day or) night|knights?|mid-?morning|late morning|christmas|new year|eve\\b|morning,? noon',
		chinese: '下午茶|早上好|上午好|下午好|晚上好|早安|午安|晚安|夜市|夜店',
	},
};
