/** The formats this program reads: the table of contents of this folder. */

import type { Comment, Content, Locale, Localized, Notice } from '../model.js';
import type { InputFormat } from './detect.js';
import { readInterleaved } from './interleaved.js';
import { readParallel } from './parallel.js';
import { readTsv } from './tsv.js';

interface ReaderBase {
	/** Without the dot, lower case. */
	readonly extensions: readonly string[];
	readonly what: Localized;
}

/** What every reader gives. */
export interface ReadContent {
	readonly content: Content;
	readonly notices: readonly Notice[];
	readonly locale?: Locale;
	readonly comments?: readonly Comment[];
}

/** A format whose file holds both languages. */
export interface FileReader extends ReaderBase {
	readonly id: InputFormat;
	readonly read: (text: string) => ReadContent;
}

/** Two files, one a language. */
export interface ParallelReader extends ReaderBase {
	readonly id: 'parallel';
	readonly read: (source: string, target: string) => ReadContent;
}

/** The readers of single files, by what `detectFormat` says. */
export const fileReaders: { readonly [Id in InputFormat]: FileReader & { readonly id: Id } } = {
	interleaved: {
		id: 'interleaved',
		extensions: ['txt'],
		what: {
			en: 'English and Chinese lines by turns, in any mixture; speaker labels, stage directions and lines of one language may stand between',
			'zh-Hant': '中英文逐行交錯的文字檔，順序不拘；可夾雜發言人標籤、現場說明與只有一種語言的行',
		},
		read: readInterleaved,
	},
	tsv: {
		id: 'tsv',
		extensions: ['tsv', 'tab'],
		what: {
			en: 'one pair a line, English TAB Chinese, no header; quotes are plain characters',
			'zh-Hant': '每行一對：英文、定位字元（TAB）、中文，無標題列；引號視為一般字元',
		},
		read: readTsv,
	},
};

const parallel: ParallelReader = {
	id: 'parallel',
	extensions: ['txt'],
	what: {
		en: 'an English text file and its Chinese translation, given with --source and --target',
		'zh-Hant': '英文與中文各一個文字檔，以 --source 與 --target 指定',
	},
	read: readParallel,
};

/** Every reader, for the help. */
export const readers: readonly (FileReader | ParallelReader)[] = [...Object.values(fileReaders), parallel];
