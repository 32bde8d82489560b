import { testRule } from '../helpers/rule-tester.js';

testRule('target-empty', {
	silent: [
		['Hello there.', '您好。'],
		['…', ''],
	],
	found: [
		['Hello there.', '', ['Unexpected empty translation of "Hello there."']],
		['Hello again.', ' \u3000', ['Unexpected empty translation of "Hello again."']],
	],
});
