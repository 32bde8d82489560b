/** Glossaries as CSV (RFC 4180) or TSV, with a header. */

import type { GlossaryEntry } from '../../model.js';
import { entriesOfSheet, type SheetRow } from './columns.js';
import { GlossaryError } from './glossary-error.js';

const QUOTE = '"';

/** The separator of the first line that is not blank: the one that stands there most outside quotes. */
function separatorOf(text: string): string {
	const header = /^\s*(.+)$/m.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
	const counts = ['\t', ',', ';'].map(mark => ({ mark, count: header.split(mark).length }));
	return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** Walks through the fields of a text; a quoted one may hold separators, line ends and doubled quotes. */
class Fields {
	private at = 0;
	private line = 1;
	private lineStart = 0;

	constructor(
		private readonly text: string,
		private readonly separator: string,
	) {}

	private fail(detail: string, at: number): never {
		throw new GlossaryError('malformed', { line: this.line, column: at - this.lineStart + 1, detail });
	}

	private newLine(): void {
		if (this.text.startsWith('\r\n', this.at)) this.at++;
		this.at++;
		this.line++;
		this.lineStart = this.at;
	}

	private readonly isEnd = (c: string | undefined): boolean => c === undefined || c === '\n' || c === '\r';

	private quoted(): string {
		const start = { line: this.line, column: this.at - this.lineStart + 1 };
		let field = '';
		for (this.at++; this.at < this.text.length; ) {
			const c = this.text.charAt(this.at);
			if (c === QUOTE) {
				this.at++;
				if (this.text.charAt(this.at) !== QUOTE) return this.closed(field);
			}
			const from = this.at;
			if (c === '\n' || c === '\r') this.newLine();
			else this.at++;
			field += this.text.slice(from, this.at);
		}
		throw new GlossaryError('malformed', { ...start, detail: 'a quote that is opened and never closed' });
	}

	private closed(field: string): string {
		const next = this.text[this.at];
		if (next !== this.separator && !this.isEnd(next)) this.fail('text after a closing quote, expected a separator', this.at);
		return field;
	}

	private plain(): string {
		const start = this.at;
		while (!this.isEnd(this.text[this.at]) && this.text[this.at] !== this.separator) this.at++;
		return this.text.slice(start, this.at);
	}

	/** The rows, with the lines they start on. */
	*rows(): Iterable<SheetRow> {
		while (this.at < this.text.length) {
			const row = this.line;
			const cells: string[] = [];
			for (;;) {
				cells.push(this.text.charAt(this.at) === QUOTE ? this.quoted() : this.plain());
				if (this.text[this.at] !== this.separator) break;
				this.at++;
			}
			if (this.at < this.text.length) this.newLine();
			yield { row, cells };
		}
	}
}

/** Reads a glossary; comma, semicolon or TAB separates, as the header does. Throws GlossaryError with line and column. */
export function readCsvGlossary(text: string): readonly GlossaryEntry[] {
	const rows = [...new Fields(text, separatorOf(text)).rows()];
	return entriesOfSheet(rows, (row, column) => ({ line: row, column: column + 1 }));
}
