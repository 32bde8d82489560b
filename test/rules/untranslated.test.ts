import { testRule } from '../helpers/rule-tester.js';

testRule('untranslated', {
	silent: [
		['Bank of the West', 'Bank of the West'],
		['See the White Paper "A Long Way to Go".', '請參閱白皮書 A Long Way to Go。'],
		['https://example.org/the/way/to/go/is/this/one', 'https://example.org/the/way/to/go/is/this/one'],
		['QSFP-DD800', 'QSFP-DD800'],
	],
	found: [
		['The Table was a table.', 'Table 是 table。', ['Unexpected English "table", expected Chinese']],
		[
			'That is what we expect to see in the market.',
			'That is what we expect to see in the market.',
			['Unexpected English "That is what we expect to see in the market." (10 words), expected Chinese'],
		],
		[
			'He said that this is the best year we have had so far.',
			'他說 this is the best year we have had so far。',
			['Unexpected English "this is the best year we have had so far" (10 words), expected Chinese'],
		],
	],
});
