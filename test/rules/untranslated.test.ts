import { expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import { documentOf, only, testRule } from '../helpers/rule-tester.js';

testRule('untranslated', {
	silent: [
		['Lantern is an assistant that reads your logs.', 'Lantern 是一款助理，會讀取您的日誌。'],
		['Take paracetamol or ibuprofen for the pain.', '可服用 paracetamol 或 ibuprofen 止痛。'],
		['Run the plumbing command in the shell.', '在 shell 執行 plumbing 命令。'],
		['The apelin peptide binds to it.', 'apelin 肽與之結合。'],
		['The “whistleblowing” policy applies.', '「whistleblowing」政策適用。'],
		['She writes a newsletter on streaming.', '她寫關於 streaming 的 newsletter。'],
		['Bank of the West', 'Bank of the West'],
		['See the White Paper "A Long Way to Go".', '請參閱白皮書 A Long Way to Go。'],
		['https://example.org/the/way/to/go/is/this/one', 'https://example.org/the/way/to/go/is/this/one'],
		['QSFP-DD800', 'QSFP-DD800'],
		['Thank you, {name}. Your question, please.', '謝謝 {name}，請提問。'],
		['Are you sure you want to delete <b>{user}</b>?', '確定要刪除 <b>{user}</b> 嗎？'],
		['<color=#FFCC00>{0}</color> has joined the raid.', '<color=#FFCC00>{0}</color> 已加入團隊副本。'],
		['%(count)s files in %{folder}, $drawer and :bucket:', '%(count)s 個檔案，在 %{folder}、$drawer 與 :bucket:'],
		['{n, plural, one {# spoon} other {# spoons}}', '{n, plural, other {# 支湯匙}}'],
		['Use the replace function to change it.', '請使用 replace 函數來修改。'],
		['Set the "lid" option.', '請設定 lid 選項。'],
		['Patients took alendronate daily.', '病人每天服用alendronate。'],
		['Giants are ahead of Padres.', 'Giants 領先教士隊。'],
		['Legumes are cheap.', '豆類（Legumes）很便宜。'],
	],
	found: [
		['So the larvae must find another one.', '所以 larvae 必須另找一個。', ['Unexpected English "larvae", expected Chinese']],
		[
			'The inquiry found that the whistleblower had left.',
			'調查發現，該whistleblower已離職。',
			['Unexpected English "whistleblower", expected Chinese'],
		],
		['The union said the outsourcing plan would fail.', '工會指，outsourcing計劃會失敗。', ['Unexpected English "outsourcing", expected Chinese']],
		['This medicine makes you drowsy.', '本藥會令人感到 drowsy。', ['Unexpected English "drowsy", expected Chinese']],
		['The report praised her stewardship of the fund.', '報告讚揚她對基金的 stewardship。', ['Unexpected English "stewardship", expected Chinese']],
		['The judge called it a travesty.', '法官稱之為 travesty。', ['Unexpected English "travesty", expected Chinese']],
		['The Table was a table.', 'Table 是 table。', ['Unexpected English "table", expected Chinese']],
		['Check that the valves are shut.', '請確認 valves 已關閉。', ['Unexpected English "valves", expected Chinese']],
		['Check that the valves are shut.', 'Valves 須關閉。', ['Unexpected English "Valves", expected Chinese']],
		['Mushrooms are rich in fibre.', 'Mushrooms富含纖維。', ['Unexpected English "Mushrooms", expected Chinese']],
		['They found the steering wheel.', '他們找到了steering wheel。', ['Unexpected English "steering wheel" (2 words), expected Chinese']],
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

test.each([
	['Check that the valves are shut.', '請確認 valves 已關閉。', 'major'],
	['Mushrooms are rich in fibre.', 'Mushrooms富含纖維。', 'major'],
	['Mushrooms grow here.', '這裡長Mushrooms。', 'minor'],
	['Check the valves of the kernel process.', '檢查核心行程的 valves。', 'minor'],
	['There is a gap of two years.', '其間有兩年的 gap。', 'minor'],
	['They found the steering wheel.', '他們找到了steering wheel。', 'major'],
])('how grave it is: %s', (source, target, severity) => {
	const { findings } = auditWith(only('untranslated'), documentOf(source, target), { locale: 'zh-TW' });
	expect(findings.map(finding => finding.severity)).toEqual([severity]);
});
