import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { ownRules } from '../../src/config/own-rules.js';
import type { OwnRuleSetting } from '../../src/config/schema.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Finding } from '../../src/model.js';
import { documentOf } from '../helpers/rule-tester.js';

const placed = (text: string | undefined) => text && { text, key: '', line: 1, column: 1 };

interface Rule {
	readonly source?: string;
	readonly required?: string;
	readonly forbidden?: string;
	readonly message?: OwnRuleSetting['message'];
	readonly severity?: OwnRuleSetting['severity'];
}
function findingsOf({ source, required, forbidden, message = 'note', severity }: Rule, english: string, chinese: string): readonly Finding[] {
	const setting = { source: placed(source), required: placed(required), forbidden: placed(forbidden), message, severity } as OwnRuleSetting;
	const rules = ownRules(new Map([['mine', setting]]));
	return auditWith({ ...engine(), rules }, documentOf(english, chinese), { locale: 'zh-TW' }).findings;
}
const said = (rule: Rule, english: string, chinese: string): readonly string[] =>
	findingsOf(rule, english, chinese).map(({ message }) => sayMessage(message, sentencesOf('en')));

describe('a rule of the project', () => {
	test.each<[string, Rule, string, string, readonly string[]]>([
		['forbidden, everywhere', { forbidden: '云' }, 'a cloud', '一朵云，两朵云', ['Unexpected "云": note', 'Unexpected "云": note']],
		['forbidden, and not there', { forbidden: '云' }, 'a cloud', '一朵雲', []],
		['required by the English', { source: '(?i)cloud', required: '雲' }, 'A Cloud.', '一朵花。', ['For "Cloud": note']],
		['required, and there', { source: '(?i)cloud', required: '雲' }, 'A Cloud.', '一朵雲。', []],
		['not called for', { source: 'cloud', required: '雲' }, 'A flower.', '一朵花。', []],
		['required in every line', { required: '。$' }, 'A flower.', '一朵花', ['note']],
		[
			'what a group took',
			{ source: 'Article (\\d+)', required: '第 ?$1 ?條' },
			'Article 5 and Article 12',
			'第 5 條與第 2 條',
			['For "Article 12": note'],
		],
		['taken literally', { source: '<(.+)>', forbidden: '\\[$1\\]' }, '<a.c>', '[abc][a.c]', ['Unexpected "[a.c]": note']],
		['an empty translation is another matter', { required: 'x' }, 'A flower.', '', []],
		['an empty match', { forbidden: 'x*' }, 'a', '甲', ['Unexpected "": note', 'Unexpected "": note']],
	])('%s', (_, rule, english, chinese, expected) => expect(said(rule, english, chinese)).toEqual(expected));

	test('has its id, its severity, its places and its words in both languages', () => {
		const [finding] = findingsOf({ source: 'cloud', forbidden: '云', message: { en: 'a', 'zh-Hant': '甲' }, severity: 'info' }, 'a 😀 cloud', '😀云');
		expect(finding).toMatchObject({
			rule: 'own/mine',
			severity: 'info',
			category: 'term',
			source: { spans: [[5, 10]] },
			target: { spans: [[2, 3]] },
		});
		expect(finding && sayMessage(finding.message, sentencesOf('zh-Hant'))).toBe('不應出現「云」：甲');
	});
	test('no pattern runs for ever', () => {
		expect(said({ forbidden: '^(a+)+$' }, 'x', `${'a'.repeat(50_000)}!`)).toEqual([]);
		expect(said({ forbidden: '(\\s*\\p{Han}+)*$' }, 'x', `${'字'.repeat(20_000)}!`).length).toBeGreaterThan(0);
	});
});
