import { testRule } from '../helpers/rule-tester.js';

testRule('negation-lost', {
	silent: [
		['We do not see a recovery.', '我們看不到復甦。'],
		['It has not changed.', '它維持原樣，未變。'],
		["Don't hesitate to ask.", '歡迎隨時提問。'],
		['It is not only fast but cheap.', '它又快又便宜。'],
		['She did not come and he did not call.', '她來了，他打電話。'],
		['He was unable to attend.', '他有事無法出席。'],
		['We would not rule it out.', '我們會把它列入考慮，難以排除。'],
	],
	found: [
		['The plan will not change.', '計畫會改變。', ['Missing "not" in the translation: nothing in it denies anything']],
		["The tests didn't finish.", '測試已經完成。', ['Missing "didn\'t" in the translation: nothing in it denies anything']],
	],
});
