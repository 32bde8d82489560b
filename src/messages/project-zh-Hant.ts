/** What is said about a project and its gate in 繁體中文. */

import { clip, grouped } from './phrases.js';
import type { ConfigKind, ProjectSentences } from './project.js';

const quote = (text: string): string => `「${clip(text)}」`;
const didYouMean = (nearest: string): string => (nearest === '' ? '' : `，您要的是${quote(nearest)}嗎？`);
const at = (key: string): string => (key === '' ? '這個檔案' : quote(key));
const few = 12;
const oneOf = (words: readonly string[]): string => `${words.slice(0, few).join('、')}${words.length > few ? ' …' : ''}`;

const kinds: Readonly<Record<ConfigKind, string>> = {
	text: '文字',
	'empty-text': '空的文字',
	'whole-number': '數字',
	flag: 'true 或 false',
	list: '清單',
	map: '對照表',
	nothing: '空的',
	other: '其他',
};

export const projectZhHant: ProjectSentences = {
	config: {
		syntax: reason => `格式不正確：${reason}`,
		unknownKey: (key, known, nearest) => `沒有${quote(key)}這個設定${didYouMean(nearest) || `，可用的有 ${oneOf(known)}`}`,
		duplicateKey: key => `${quote(key)}重複出現`,
		missingKey: (key, missing) => `${key === '' ? '' : quote(key)}缺少${quote(missing)}`,
		kind: (key, found, expected) => `${at(key)}的值是${kinds[found]}，應為${expected.map(kind => kinds[kind]).join('或')}`,
		value: (key, found, allowed, nearest) => `${at(key)}的值不能是${quote(found)}${didYouMean(nearest) || `，應為 ${oneOf(allowed)}`}`,
		number: (key, found, least, most) => `${at(key)}的值不能是 ${found}，應介於 ${grouped(least)} 與 ${grouped(most)} 之間`,
		name: (key, found) => `${quote(key)}裡的名稱${quote(found)}不合規定，只能用小寫字母、數字與連字號`,
		alias: key => `${at(key)}用了 YAML 別名，請直接寫出內容`,
		outside: (key, path) => `${at(key)}的路徑${quote(path)}超出專案範圍`,
		pattern: (key, found, reason) => `${at(key)}的樣式${quote(found)}不是 RE2 語法：${reason}`,
		pairing: (source, target) => `${quote(source)}與${quote(target)}無法配對，兩邊的萬用字元必須相同`,
		notFound: path => `找不到檔案${quote(path)}`,
		cycle: path => `${quote(path)}繼承了自己`,
		two: (first, second) => `${quote(first)}旁邊還有${quote(second)}，設定檔只能有一個`,
	},
	gate: {
		stale: (entries, file) => `${file}：有 ${grouped(entries)} 筆已對應不到任何問題，可用 bilint baseline --prune 移除`,
		badBaseline: (file, reason) => `${file}：不是基準檔：${reason}`,
		baselineWritten: (file, entries) => `${file}：已寫入 ${grouped(entries)} 個問題`,
		baselinePruned: (file, removed, left) => `${file}：移除 ${grouped(removed)} 筆，保留 ${grouped(left)} 筆`,
		noBaseline: file => `${file}：找不到基準檔，可用 bilint baseline 產生`,
		noGlossary: file => `${file}：找不到詞彙表`,
		noSource: (target, source) => `${target}：找不到對應的英文檔 ${source}，已略過`,
		nothingConfigured: config => `${config}：其中的 files 沒有對應到任何檔案`,
		noConfig: () => '找不到設定檔，可用 bilint init 產生',
	},
	git: {
		missing: () => '--changed 需要 git，但尚未安裝',
		noRepository: folder => `${folder}：不在 git 儲存庫裡，無法使用 --changed`,
		unknownRevision: revision => `git 沒有${quote(revision)}這個版本`,
		shallowRevision: revision => `這是淺層複本，沒有${quote(revision)}；請執行 git fetch --depth=1 origin ${revision}`,
		noAncestor: revision => `這是淺層複本：與 ${revision} 本身比較，而不是與分支的起點比較`,
		shallowAges: () => '這是淺層複本：無法得知譯文是否比原文舊（設定 fetch-depth: 0 可取得完整歷史）',
		failed: reason => `git 執行失敗：${reason}`,
	},
	ci: {
		closed: {
			dismissed: reason => `已判為誤報${reason === '' ? '' : `：${clip(reason)}`}`,
			fixed: () => '已修正',
			baseline: () => '列於基準檔',
			comment: (line, reason) => `第 ${line} 行的註解已停用：${clip(reason)}`,
			ruleset: ruleset => `僅供參考：屬於規則集 ${ruleset}`,
		},
		belowFailOn: severity => `${severity}：不影響關卡`,
		cut: (left, most) => `略去最輕微的 ${grouped(left)} 個問題：這份報告最多只能容納 ${most}`,
		annotationsCut: left => `還有 ${grouped(left)} 個問題沒有標註：GitHub 每個步驟每類只顯示 10 個，其餘請見工作摘要`,
		title: 'bilint 翻譯檢查',
		found: (open, files) => `${grouped(files)} 個檔案中有 ${grouped(open)} 個待處理的問題`,
		clean: (pairs, files) => `${grouped(files)} 個檔案、${grouped(pairs)} 組句對中，沒有待處理的問題`,
		notCounted: parts => `不計：${parts.join('、')}`,
		reasons: {
			dismissed: findings => `${grouped(findings)} 個誤報`,
			fixed: findings => `${grouped(findings)} 個已修正`,
			baseline: findings => `${grouped(findings)} 個列於基準檔`,
			comment: findings => `${grouped(findings)} 個由註解停用`,
			ruleset: findings => `${grouped(findings)} 個僅供參考（較新的規則集）`,
		},
		columns: { place: '位置', severity: '嚴重程度', rule: '規則', message: '說明' },
		passed: '沒有問題',
	},
	init: {
		exists: file => `${file}：已經存在，bilint init 只寫新的設定檔`,
		wrote: file => `已寫入 ${file}`,
		kept: file => `保留原有的 ${file}`,
		nothingFound: '沒有找到中英對照的檔案或成對的檔案，請自行填寫「files」',
		found: (files, pattern) => `${grouped(files)} 個檔案：${pattern}`,
		next: '接下來：執行 bilint check；若現有問題要留待日後處理，再執行 bilint baseline',
		comments: {
			head: 'bilint 檢查的內容；用 bilint check --print-config 可查看解讀後的設定',
			ruleset: '固定哪些問題會讓關卡失敗：之後版本新增的規則僅供參考，直到調高這個數字',
			files: '成對的檔案，或同時含有兩種語言的檔案',
			locale: '中文的地區：zh-TW、zh-CN 或 zh-HK',
			rules: 'off、critical、major、minor 或 info；bilint rules 會列出所有規則',
			own: '自訂規則，使用 RE2 語法',
		},
	},
};
