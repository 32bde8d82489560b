/** The formats this program reads: the table of contents of this folder. Each is loaded when it is used; some bring a parser. */

import type { Comment, Content, Locale, Localized, Notice } from '../model.js';
import type { InputFormat, PairFormat, TextFormat } from './detect.js';

/** What every reader gives. */
export interface ReadContent {
	readonly content: Content;
	readonly notices: readonly Notice[];
	readonly locale?: Locale;
	readonly comments?: readonly Comment[];
}

export type ReadText = (text: string) => ReadContent;
export type ReadBytes = (bytes: Uint8Array) => ReadContent;
export type ReadPair = (source: string, target: string) => ReadContent;

interface ReaderOf<Id extends InputFormat, Read> {
	readonly id: Id;
	/** Without the dot, lower case. */
	readonly extensions: readonly string[];
	readonly what: Localized;
	load(): Promise<Read>;
}

/** A format, how many files a document of it is, and the function that reads them. */
export type Reader = ReaderOf<TextFormat, ReadText> | ReaderOf<'xlsx', ReadBytes> | ReaderOf<PairFormat, ReadPair>;

type ReaderFor<Id extends InputFormat> = ReaderOf<Id, Id extends TextFormat ? ReadText : Id extends 'xlsx' ? ReadBytes : ReadPair>;

/** Every reader by its format: first those of one file, then those of two. */
export const readerOf: { readonly [Id in InputFormat]: ReaderFor<Id> } = {
	interleaved: {
		id: 'interleaved',
		extensions: ['txt'],
		what: {
			en: 'English and Chinese lines by turns, in any mixture; speaker labels, stage directions and lines of one language may stand between',
			'zh-Hant': '中英文逐行交錯的文字檔，順序不拘；可夾雜發言人標籤、現場說明與只有一種語言的行',
		},
		load: async () => (await import('./interleaved.js')).readInterleaved,
	},
	tsv: {
		id: 'tsv',
		extensions: ['tsv', 'tab'],
		what: {
			en: 'one pair a line, English TAB Chinese, no header; quotes are plain characters',
			'zh-Hant': '每行一對：英文、定位字元（TAB）、中文，無標題列；引號視為一般字元',
		},
		load: async () => (await import('./tsv.js')).readTsv,
	},
	csv: {
		id: 'csv',
		extensions: ['csv'],
		what: {
			en: 'a table with commas or semicolons (RFC 4180): the columns its header names source and target, or by language; else those that hold the two languages',
			'zh-Hant': '以逗號或分號分隔的表格（RFC 4180）：取標題列標明 source 與 target 或語言的兩欄，無標題則取內容為中文與英文的兩欄',
		},
		load: async () => (await import('./csv.js')).readCsv,
	},
	xlsx: {
		id: 'xlsx',
		extensions: ['xlsx'],
		what: {
			en: 'a workbook: of every sheet the English and the Chinese column, found as in CSV',
			'zh-Hant': '活頁簿：每張工作表的英文欄與中文欄，找法同 CSV',
		},
		load: async () => (await import('./xlsx.js')).readXlsx,
	},
	xliff: {
		id: 'xliff',
		extensions: ['xlf', 'xliff', 'sdlxliff', 'mxliff', 'mqxliff'],
		what: {
			en: 'XLIFF 1.2 and 2.x with the dialects of Trados and Phrase: every translatable segment, with its number there; locked and approved ones are known as such',
			'zh-Hant': 'XLIFF 1.2 與 2.x，含 Trados 與 Phrase 的格式：每個可翻譯的句段及其編號，並認得鎖定與已核可的句段',
		},
		load: async () => (await import('./xliff.js')).readXliff,
	},
	parallel: {
		id: 'parallel',
		extensions: ['txt'],
		what: {
			en: 'two text files, paired by what their lines say',
			'zh-Hant': '兩個文字檔，依各行內容配對',
		},
		load: async () => (await import('./parallel.js')).readParallel,
	},
	markdown: {
		id: 'markdown',
		extensions: ['md', 'mdx', 'markdown'],
		what: {
			en: 'two Markdown files by block (heading, paragraph, list item, table cell); front matter, code, HTML and link targets are left out',
			'zh-Hant': '兩個 Markdown 檔，依區塊（標題、段落、清單項目、表格儲存格）配對；不看前置資料、程式碼、HTML 與連結網址',
		},
		load: async () => (await import('./markdown.js')).readMarkdown,
	},
	json: {
		id: 'json',
		extensions: ['json', 'arb'],
		what: {
			en: 'two files of messages by key: i18next, FormatJS, Vue I18n, ARB, Chrome extensions; plural forms Chinese does not have are not missed',
			'zh-Hant': '兩個依鍵值對應的訊息檔：i18next、FormatJS、Vue I18n、ARB、Chrome 擴充功能；中文沒有的複數形式不算缺漏',
		},
		load: async () => (await import('./json.js')).readJson,
	},
	yaml: {
		id: 'yaml',
		extensions: ['yaml', 'yml'],
		what: { en: 'the same in YAML: Rails, Symfony, Hugo', 'zh-Hant': '同上，YAML 格式：Rails、Symfony、Hugo' },
		load: async () => (await import('./yaml.js')).readYaml,
	},
	srt: {
		id: 'srt',
		extensions: ['srt'],
		what: {
			en: 'two SubRip files, cues paired by their times (by what they say where the times differ throughout)',
			'zh-Hant': '兩個 SubRip 字幕檔，依時間配對（時間全不相同時依內容配對）',
		},
		load: async () => (await import('./srt.js')).readSrt,
	},
	vtt: {
		id: 'vtt',
		extensions: ['vtt'],
		what: { en: 'two WebVTT files, in the same way', 'zh-Hant': '兩個 WebVTT 字幕檔，方式同上' },
		load: async () => (await import('./vtt.js')).readVtt,
	},
};

/** Every reader, for tables and the help. */
export const readers: readonly Reader[] = Object.values(readerOf);

const pairFormats: readonly string[] = ['parallel', 'markdown', 'json', 'yaml', 'srt', 'vtt'] satisfies readonly PairFormat[];

/** Whether a document of the format is two files. */
export const isPairFormat = (format: InputFormat): format is PairFormat => pairFormats.includes(format);
