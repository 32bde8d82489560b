/** What is said of a file that was read and is no good, whoever says it. */

import type { ErrorSentences } from './messages.js';

/** What the readers know of it (`ReadError`). */
export interface ReadFailure {
	readonly id: 'undecodable' | 'binary' | 'empty' | 'one-language' | 'unread-format' | 'malformed' | 'refused';
	readonly line: number | undefined;
	readonly column: number | undefined;
	readonly offset: number | undefined;
	readonly detail: string;
	readonly suggestion: string | undefined;
}

type Refusal = Parameters<ErrorSentences['refused']>[2];

/** One line for a file that was read and is no good. */
export function describeReadError(error: ReadFailure, file: string, errors: ErrorSentences): string {
	const place = error.line === undefined ? '' : `:${error.line}${error.column === undefined ? '' : `:${error.column}`}`;
	switch (error.id) {
		case 'undecodable':
			return errors.undecodable({ file, line: error.line ?? 1, byte: error.offset ?? 0, hex: error.detail, encoding: error.suggestion ?? '' });
		case 'binary':
			return errors.binary(file);
		case 'empty':
			return errors.empty(file);
		case 'one-language':
			return errors.oneLanguage(file, error.detail === 'en' || error.detail === 'zh' ? error.detail : 'neither');
		case 'unread-format':
			return errors.unreadFormat(file, error.detail);
		case 'malformed':
			return errors.malformed(file, place, error.detail);
		case 'refused':
			return errors.refused(file, place, error.detail as Refusal);
	}
}
