import { testRule } from '../helpers/rule-tester.js';

testRule('target-empty', {
	silent: [
		['Hello there.', '您好。'],
		['…', ''],
	],
	found: [
		['Hello there.', '', ['Unexpected empty translation, expected Chinese for "Hello there."']],
		['Hello again.', ' \u3000', ['Unexpected empty translation, expected Chinese for "Hello again."']],
	],
});
