/** The reports this program can write: the table of contents of this folder. */

import type { Localized, Report } from '../src/model.js';
import { jsonl } from './jsonl.js';
import { type TextOptions, text } from './text.js';

/** A report format. */
export interface ReportFormat {
	/** Its name on the command line; the file of this folder that writes it. */
	readonly id: string;
	readonly what: Localized;
	/** Of the files it is written to, without the dot. */
	readonly extension: string;
	/** The report in pieces, each ending in `\n`; a format that is not for people ignores the options. */
	write(report: Report, options: TextOptions): Iterable<string>;
}

export const reports: readonly ReportFormat[] = [
	{
		id: 'text',
		what: {
			en: 'for people at a terminal: the findings with their lines, then a summary',
			'zh-Hant': '給人在終端機上看：列出問題與原文、譯文，最後是統計',
		},
		extension: 'txt',
		write: text,
	},
	{
		id: 'jsonl',
		what: { en: 'for programs: one finding a line, as JSON', 'zh-Hant': '給程式讀取：每行一個問題，格式為 JSON' },
		extension: 'jsonl',
		write: jsonl,
	},
];
