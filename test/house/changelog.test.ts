/** CHANGELOG.md names every rule under the ruleset it came with; bilint.schema.json is what the configuration is read by. `UPDATE=1` rewrites both. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { domainNames, rules } from '../../rules/index.js';
import { projectRules } from '../../src/config/project-rules.js';
import { newestRuleset, rulesetOf } from '../../src/config/rulesets.js';
import { jsonSchema } from '../../src/config/schema.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const numbers = Array.from({ length: newestRuleset }, (_, i) => i + 1);

describe('CHANGELOG.md', () => {
	const between = (ruleset: number): RegExp => new RegExp(`(<!-- ruleset ${ruleset} -->\\n)[\\s\\S]*?(<!-- /ruleset ${ruleset} -->)`);
	const listOf = (ruleset: number): string =>
		rules
			.filter(({ id }) => rulesetOf({ rule: id }) === ruleset)
			.map(({ id, what }) => `- \`${id}\`: ${what.en}\n`)
			.join('');
	if (process.env.UPDATE) {
		let text = read('CHANGELOG.md');
		for (const ruleset of numbers) text = text.replace(between(ruleset), (_, open, close) => `${open}${listOf(ruleset)}${close}`);
		writeFileSync(join(root, 'CHANGELOG.md'), text);
	}
	test.each(numbers)('has ruleset %i with its rules', ruleset =>
		expect(between(ruleset).exec(read('CHANGELOG.md'))?.[0]).toBe(`<!-- ruleset ${ruleset} -->\n${listOf(ruleset)}<!-- /ruleset ${ruleset} -->`),
	);
	test('names the rules for files', () => {
		for (const { id } of projectRules) expect(read('CHANGELOG.md')).toContain(`\`${id}\``);
	});
});

test('bilint.schema.json is the shape that reads the configuration', () => {
	const schema = `${JSON.stringify(jsonSchema({ rules: [...rules, ...projectRules].map(({ id }) => id), domains: domainNames }), null, '\t')}\n`;
	// The formatter has the last word on how it is set; it is written anew only where it says something else.
	const isSame = isDeepStrictEqual(JSON.parse(read('bilint.schema.json')), JSON.parse(schema));
	if (process.env.UPDATE && !isSame) writeFileSync(join(root, 'bilint.schema.json'), schema);
	expect(JSON.parse(read('bilint.schema.json'))).toEqual(JSON.parse(schema));
});
