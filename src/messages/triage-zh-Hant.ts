/** What is said about decisions and corrections in 繁體中文. */

import { clip, grouped } from './phrases.js';
import type { TriageSentences } from './triage-sentences.js';

const quote = (text: string): string => `「${clip(text)}」`;
const verdicts = { open: '未決', confirmed: '確認', fixed: '已修正', dismissed: '駁回', later: '暫緩' } as const;
const speakers = { reviewer: '審校者', vendor: '譯方', arbiter: '仲裁者' } as const;
const unmatched = {
	unknown: (what: string) => `沒有識別碼為${what}的問題`,
	unreadable: (what: string) => `有回覆而沒有識別碼：${what}`,
	answer: (what: string) => `回覆應為「接受」或「有異議」，而不是${what}`,
	twice: (what: string) => `另一列對${what}的回覆不同`,
} as const;

export const triageZhHant: TriageSentences = {
	verdicts,
	statuses: verdicts,
	badLine: (text, torn) => `${torn ? '這一行不完整' : '這一行不是判定'}，已擱置：${quote(text)}`,
	moreBadLines: lines => `另有 ${grouped(lines)} 行已擱置`,
	unwritten: (fixes, file, path) => `${file}：審校時採用的 ${grouped(fixes)} 個修正還沒有寫進檔案：bilint fix ${path} --write`,
	fix: {
		nothing: file => `${file}：沒有要做的修正`,
		taken: (file, fixes, lines) => `${file}：${grouped(fixes)} 個修正，共 ${grouped(lines)} 行`,
		written: file => `${file}：已寫入`,
		dryRun: () => '加上 --write 才會寫入',
		counts: (before, after, gone, added) =>
			`未決問題：修正前 ${grouped(before)} 個，修正後 ${grouped(after)} 個；消失 ${grouped(gone)} 個，新增 ${grouped(added)} 個`,
		stillWrong: (file, line, message) => `${file}:${line}：修正之後：${message}`,
		clash: (file, line, one, other) => `${file}:${line}：不修正，兩個修正要改同樣的字：${one}；${other}`,
		lineChanged: (file, line, one) => `${file}:${line}：不修正，這一行後來有變動：${one}`,
		locked: (file, line, one) => `${file}:${line}：不修正，檔案鎖定了這一行：${one}`,
		fileChanged: file => `${file}：修正期間檔案有變動；沒有寫入，請再執行一次`,
		unwritable: (file, line, character) => `${file}:${line}：這裡不能寫入${quote(character)}`,
		untraceable: (file, line) => `${file}:${line}：檔案中這一句的寫法無法自動改正，請手動修改`,
		unmappable: (file, line, character) => `${file}:${line}：檔案的編碼沒有${quote(character)}這個字`,
		readOnly: (file, format) => `${file}：${format} 格式的檔案只能讀取；請在產生這個檔案的地方修正`,
		standardInput: () => '標準輸入無法修正：請指定檔案',
	},
	decisions: {
		unknownTask: (task, tasks) => `${task === '' ? 'decisions 缺少要做的事' : `decisions 沒有${quote(task)}`}，應為 ${tasks.join('、')} 其中之一`,
		none: path => `${path}：沒有判定`,
		total: (holding, lines) => `${grouped(lines)} 行中有 ${grouped(holding)} 個判定有效`,
		cause: (cause, document) => `${document ?? '整個專案'}中所有的 ${cause}`,
		stale: '失效：內容已改變',
		conflict: '衝突',
		conflictWith: (by, verdict, reason) => `${by} 的判定是${verdict}${reason === '' ? '' : `：${clip(reason)}`}`,
		pruned: (decisions, path, written) =>
			`${path}：${written ? '已移除' : '會移除'} ${grouped(decisions)} 個失效的判定${written ? '' : '；加上 --write 才會執行'}`,
		compacted: (before, after, path) => `${path}：原有 ${grouped(before)} 行，現有 ${grouped(after)} 行`,
		setAside: (lines, path) => `不是判定的 ${grouped(lines)} 行已移到 ${path}`,
		imported: (fresh, known, file) => `${file}：匯入 ${grouped(fresh)} 個判定，${grouped(known)} 個原本就有`,
		badImport: (file, line) => `${file}:${line}：不是判定，已略過`,
		locked: path => `${path}：另一個 bilint 正在改寫，請稍後再試`,
		missingFile: () => '缺少要匯入的檔案',
		unmatched: (file, row, because, what) => `${file}：第 ${row} 列未匯入：${unmatched[because](quote(what))}`,
		noColumns: file => `${file}：不是 bilint 的活頁簿，應有「識別碼」與「回覆」兩欄`,
		documentNotHere: file => `${file}：不在專案的資料夾裡；請在活頁簿之後寫出檔案位置，才能核對其中各列`,
		disputes: findings => `${grouped(findings)} 個問題有爭議，由仲裁者定案（bilint review --voice arbiter）`,
		says: (by, voice, verdict, reason) => `${by}（${speakers[voice]}）的判定是${verdict}${reason === '' ? '' : `：${clip(reason)}`}`,
	},
	tune: {
		rule: '規則與原因',
		dismissed: '駁回',
		decided: '判定',
		share: '比例',
		nothing: path => `${path}：沒有駁回過任何問題`,
		spare: dismissals => `可以省下 ${grouped(dismissals)} 次駁回`,
	},
};
