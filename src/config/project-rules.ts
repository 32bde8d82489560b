/** What can be wrong with a pair of files as a whole: the translation is not there, or is older than its source. */

import { contentPrint, fingerprints, type Identity } from '../fingerprint.js';
import type { Audit, Finding, FindingSide, Locale, Message, ProjectRuleId, RuleMeta, Segment } from '../model.js';

export const projectRules: readonly (RuleMeta & { readonly id: ProjectRuleId })[] = [
	{
		id: 'translation-missing',
		category: 'untranslated',
		severity: 'minor',
		what: {
			en: 'An English file of a configured pair has no Chinese file, or an empty one.',
			'zh-Hant': '設定中成對的英文檔沒有對應的中文檔，或中文檔是空的。',
		},
		why: { en: 'Readers of the translation do not get the page at all.', 'zh-Hant': '譯文讀者完全看不到這一頁。' },
		fix: {
			en: 'Translate the file, or name it under "ignore" in the configuration. "rules: {translation-missing: major}" makes it fail.',
			'zh-Hant': '翻譯這個檔案，或在設定的 ignore 中列出。若要讓它失敗，請設定 rules: {translation-missing: major}。',
		},
		examples: [{ finds: [] }],
	},
	{
		id: 'translation-outdated',
		category: 'omission',
		severity: 'minor',
		what: {
			en: 'Lines of an English file changed, by the history of git, after its translation last did; blanks aside.',
			'zh-Hant': '依 git 紀錄，英文檔在譯文最後一次修改之後又有變動（不計空白）。',
		},
		why: { en: 'The translation says what the source no longer says.', 'zh-Hant': '譯文說的是原文已不再說的內容。' },
		fix: {
			en: 'Bring the translation up to date; a change that needs none can be dismissed and comes back with the next one.',
			'zh-Hant': '更新譯文；若變動不影響譯文，可標為誤報，下次變動時會再出現。',
		},
		examples: [{ finds: [] }],
	},
];

/** Two files of a configured pair, by the names they go by. */
export interface FilePair {
	readonly source: string;
	readonly target: string;
}

function findingOf(
	{ source, target }: FilePair,
	message: Message & { readonly id: ProjectRuleId },
	side: FindingSide,
	evidence: readonly string[],
): Finding {
	const meta = projectRules.find(({ id }) => id === message.id) as (typeof projectRules)[number];
	const identity: Identity = { document: target, rule: message.id, segment: '', evidence, around: '' };
	return {
		rule: message.id,
		category: meta.category,
		severity: meta.severity,
		confidence: 1,
		message,
		cause: `${message.id}/${source}`,
		file: target,
		sourceFile: source,
		pair: 0,
		source: side,
		edits: [],
		related: [],
		status: 'open',
		fingerprint: fingerprints([identity])[0] as string,
		content: contentPrint(identity),
	};
}

const whole = ({ line, text }: Segment): FindingSide => ({ line, text, spans: [[0, text.length]] });

/** The audit of a file that nobody translated. `first` is its first line that is not blank. */
export function missingTranslation(files: FilePair, first: Segment, locale: Locale): Audit {
	const message = { id: 'translation-missing', data: { source: files.source } } as const;
	return {
		file: files.target,
		sourceFile: files.source,
		locale,
		domains: [],
		pairs: [{ index: 0, kind: 'prose', source: { segments: [first], text: first.text }, alignment: { by: 'given' } }],
		findings: [findingOf(files, message, whole(first), [])],
		notices: [],
	};
}

/** An audit with a finding that its translation is old. `changed` are the lines of the English file that changed after it, one at least. */
export function withOutdated(audit: Audit, files: FilePair, changed: readonly [Segment, ...Segment[]]): Audit {
	if (audit.pairs.length === 0) return audit;
	const message = { id: 'translation-outdated', data: { source: files.source, lines: changed.length } } as const;
	const finding = findingOf(
		files,
		message,
		whole(changed[0]),
		changed.map(({ text }) => text),
	);
	return { ...audit, findings: [finding, ...audit.findings] };
}
