import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import type { Segment } from '../../src/model.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('negation-lost', {
	silent: [
		['Only members may vote.', '僅會員可投票。'],
		['Only members may vote.', '投票權專屬會員。'],
		['The only member voted.', '那位會員投了票。'],
		['The pass is valid only with a stamp.', '通行證須蓋章方為有效。'],
		['We do not see a recovery.', '我們看不到復甦。'],
		['It has not changed.', '它維持原樣，未變。'],
		["Don't hesitate to ask.", '歡迎隨時提問。'],
		['It is not only fast but cheap.', '它又快又便宜。'],
		['She did not come and he did not call.', '她來了，他打電話。'],
		['He was unable to attend.', '他有事無法出席。'],
		['We would not rule it out.', '我們會把它列入考慮，難以排除。'],
	],
	found: [
		['Only members may vote.', '會員可以投票。', ['Missing "Only members may" in the translation: nothing in it says that nothing else will do']],
		['The pass is valid only with a stamp.', '通行證蓋章有效。', ['Missing "valid only with" in the translation: nothing in it says that nothing else will do']],
		['The plan will not change.', '計畫會改變。', ['Missing "not" in the translation: nothing in it denies anything']],
		["The tests didn't finish.", '測試已經完成。', ['Missing "didn\'t" in the translation: nothing in it denies anything']],
	],
});

const severityOf = (source: string, target: string): string | undefined => {
	const segment = (text: string): Segment => ({ text, line: 1, column: 0 });
	const pairs = [{ source: segment(source), target: segment(target) }];
	const { findings } = auditWith(engine(), { file: 'line', content: { layout: 'pairs', pairs }, notices: [] }, { locale: 'zh-TW' });
	return findings.find(({ rule }) => rule === 'negation-lost')?.severity;
};

describe('is certain only where the Chinese says the contrary', () => {
	test.each([
		['Visitors may not use the pool.', '訪客可以使用泳池。', 'major'],
		['You need not reply.', '您必須回覆。', 'major'],
		['The council has not signed the lease.', '議會已簽署租約。', 'major'],
		['The fee is not included.', '費用已計入。', 'major'],
		['The change was not significant.', '變化顯著。', 'major'],
		['The firm shall not sell it except with consent.', '除經同意外，公司可以出售。', 'major'],
		['The firm shall not sell it without consent.', '經同意，公司可以出售。', 'minor'],
		['Closing it will not delete the notes.', '關閉後，筆記仍會保留。', 'minor'],
		['She did not survive.', '她已身亡。', 'minor'],
		["Isn't it included?", '費用包含在內吧？', 'minor'],
	])('%s %s', (source, target, severity) => expect(severityOf(source, target)).toBe(severity));
});
