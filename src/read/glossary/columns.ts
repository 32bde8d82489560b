/** Rows of a sheet to entries: one language a column, what is said of them in others. Serves CSV, TSV and XLSX. */

import { census } from '../../annotate/script.js';
import type { GlossaryEntry, GlossaryRendering, Locale, TermStatus } from '../../model.js';
import { GlossaryError, type GlossaryPlace } from './glossary-error.js';
import { isYes, type Language, languageNamed, type Marking, markingNamed, statusWords } from './words.js';

/** A row that is not blank. */
export interface SheetRow {
	/** 1-based row of the sheet, or line of the file where it starts. */
	readonly row: number;
	readonly cells: readonly string[];
}

type Attribute = 'status' | 'forbidden' | 'preferred' | 'verbatim' | 'exact' | 'instead' | 'note' | 'owner';

const attributeNames: readonly (readonly [attribute: Attribute, pattern: RegExp])[] = [
	['status', /^(?:term ?)?status$|^狀態$|^状态$/],
	['forbidden', /^forbidden$|^禁用$/],
	['preferred', /^preferred$|^首選$|^首选$/],
	['verbatim', /^(?:do[ -]not[ -]translate|dnt|non-?translatable|不譯|不译)$/],
	['exact', /^(?:exact|case|case[ -]sensitive|match case|區分大小寫|区分大小写)$/],
	['instead', /^(?:use|use instead|replacement|replaced by|instead|改用|建議用詞)$/],
	['note', /^(?:notes?|comments?|remarks?|usage|備註|备注|說明|说明)$/],
	['owner', /^(?:owner|responsible|author|負責人|负责人|擁有者)$/],
];

interface LanguageColumn {
	readonly at: number;
	readonly language: Language;
}

/** An attribute of one language column, or of the row. */
interface AttributeColumn {
	readonly at: number;
	readonly attribute: Attribute;
	readonly of: number | undefined;
}

interface Columns {
	readonly english: readonly LanguageColumn[];
	readonly chinese: readonly (LanguageColumn & { readonly language: readonly Locale[] })[];
	readonly attributes: readonly AttributeColumn[];
}

const plain = (header: string): string =>
	header
		.trim()
		.toLowerCase()
		.replace(/[_\s]+/g, ' ');
const attributeNamed = (name: string): Attribute | undefined => attributeNames.find(([, pattern]) => pattern.test(name))?.[0];

/** "zh-TW status", "status (zh-TW)", "zh_tw_status": the attribute and the language it is of. */
function attributeOfLanguage(header: string): { readonly attribute: Attribute; readonly language: string } | undefined {
	const name = plain(header)
		.replaceAll(/[()[\]:]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const words = name.split(' ');
	for (let i = 1; i < words.length; i++) {
		const [head, tail] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
		for (const [attribute, language] of [
			[attributeNamed(head), tail],
			[attributeNamed(tail), head],
		] as const)
			if (attribute && languageNamed(language.replaceAll(' ', '-'))) return { attribute, language: language.replaceAll(' ', '-') };
	}
	return undefined;
}

const sameLanguage = (a: Language | undefined, b: Language | undefined): boolean => a !== undefined && String(a) === String(b);

/** Reads the header. An attribute that stands once is of the row; one that is repeated is of the language column before it, as Phrase writes it. */
function columnsOf(headers: readonly string[], placeOf: (row: number, column: number) => GlossaryPlace, row: number): Columns {
	const languages: LanguageColumn[] = [];
	const found: { at: number; attribute: Attribute; language: Language | undefined; before: number | undefined }[] = [];
	headers.forEach((header, at) => {
		const attribute = attributeNamed(plain(header));
		const of = attribute ? undefined : attributeOfLanguage(header);
		if (attribute) found.push({ at, attribute, language: undefined, before: languages.at(-1)?.at });
		else if (of) found.push({ at, attribute: of.attribute, language: languageNamed(of.language), before: undefined });
		else {
			const language = languageNamed(header);
			if (language) languages.push({ at, language });
		}
	});
	const seen = headers.filter(header => header.trim() !== '').join(', ');
	const english = languages.filter(({ language }) => language === 'en');
	const chinese = languages.filter((column): column is Columns['chinese'][number] => column.language !== 'en');
	if (english.length === 0) throw new GlossaryError('no-english', { ...placeOf(row, 0), detail: seen });
	const repeated = (attribute: Attribute): boolean => found.filter(other => other.attribute === attribute && !other.language).length > 1;
	const attributes = found.map(({ at, attribute, language, before }): AttributeColumn => {
		const own = language && languages.find(column => sameLanguage(column.language, language))?.at;
		return { at, attribute, of: own ?? (repeated(attribute) ? before : undefined) };
	});
	const copied = attributes.some(({ attribute }) => attribute === 'verbatim' || attribute === 'status');
	if (chinese.length === 0 && !copied) throw new GlossaryError('no-chinese', { ...placeOf(row, 0), detail: seen });
	return { english, chinese, attributes };
}

const synonyms = (cell: string): readonly string[] =>
	cell
		.split(/[|\n\r]/)
		.map(part => part.trim())
		.filter(part => part !== '');

const isStatus = (marking: Marking): marking is TermStatus => marking !== 'verbatim' && marking !== 'draft';

function markingIn({ cells, row }: SheetRow, columns: readonly AttributeColumn[], placeOf: (row: number, column: number) => GlossaryPlace): Marking {
	const said = (attribute: Attribute): boolean => columns.some(column => column.attribute === attribute && isYes(cells[column.at] ?? ''));
	if (said('verbatim')) return 'verbatim';
	if (said('forbidden')) return 'forbidden';
	for (const { at, attribute } of columns) {
		if (attribute !== 'status') continue;
		const text = cells[at] ?? '';
		const marking = markingNamed(text);
		if (!marking) throw new GlossaryError('status', { ...placeOf(row, at), detail: `${text.trim()} (${statusWords.join(', ')})` });
		if (marking !== 'preferred') return marking;
	}
	const ranked = columns.some(column => column.attribute === 'preferred');
	return ranked && !said('preferred') ? 'admitted' : 'preferred';
}

function renderingsIn(
	line: SheetRow,
	columns: Columns,
	row: Marking,
	placeOf: (row: number, column: number) => GlossaryPlace,
): readonly GlossaryRendering[] {
	const instead = columns.attributes.find(({ attribute }) => attribute === 'instead');
	const use = instead ? (line.cells[instead.at] ?? '').trim() : '';
	return columns.chinese.flatMap(({ at, language }) => {
		const own = columns.attributes.filter(({ of }) => of === at);
		const marking = own.length > 0 ? markingIn(line, own, placeOf) : 'preferred';
		const status = isStatus(row) && row !== 'preferred' ? row : isStatus(marking) ? marking : 'preferred';
		return synonyms(line.cells[at] ?? '').map(text => ({ text, locales: language, status, ...(use === '' ? {} : { instead: use }) }));
	});
}

function entryOf(line: SheetRow, columns: Columns, placeOf: (row: number, column: number) => GlossaryPlace): GlossaryEntry | undefined {
	const { cells, row } = line;
	const [first, ...others] = columns.english.flatMap(({ at }) => synonyms(cells[at] ?? ''));
	const ofRow = columns.attributes.filter(({ of }) => of === undefined || columns.english.some(({ at }) => at === of));
	const marking = markingIn(
		line,
		ofRow.filter(({ attribute, of }) => of === undefined || attribute !== 'preferred'),
		placeOf,
	);
	const renderings = renderingsIn(line, columns, marking, placeOf);
	const textOf = (attribute: Attribute): string => cells[columns.attributes.find(column => column.attribute === attribute)?.at ?? -1]?.trim() ?? '';
	if (first === undefined) {
		if (renderings.length === 0) return undefined;
		throw new GlossaryError('empty-term', { ...placeOf(row, columns.english[0]?.at ?? 0), detail: renderings[0]?.text ?? '' });
	}
	const [note, owner] = [textOf('note'), textOf('owner')];
	return {
		english: [first, ...others],
		renderings,
		verbatim: marking === 'verbatim',
		exact: columns.attributes.some(({ attribute, at }) => attribute === 'exact' && isYes(cells[at] ?? '')),
		draft: marking === 'draft',
		row,
		...(note === '' ? {} : { note }),
		...(owner === '' ? {} : { owner }),
	};
}

/** Throws where most rows have Han in the English column and none in the Chinese one. */
function requireDirection(entries: readonly GlossaryEntry[]): void {
	let balance = 0;
	for (const { english, renderings } of entries) {
		const swapped = census(english[0]).han > 0 && renderings.length > 0 && renderings.every(({ text }) => census(text).han === 0);
		balance += swapped ? 1 : -1;
	}
	if (entries.length > 0 && balance > 0) throw new GlossaryError('direction', { line: entries[0]?.row ?? 1 });
}

/**
 * The entries of a sheet whose first row names the columns; synonyms stand in one cell with `|` between, or on lines of their own. Columns nobody knows are
 * passed over. `placeOf` says how people find a cell (0-based column). Throws GlossaryError.
 */
export function entriesOfSheet(rows: readonly SheetRow[], placeOf: (row: number, column: number) => GlossaryPlace): readonly GlossaryEntry[] {
	const [header, ...lines] = rows.filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
	if (!header) throw new GlossaryError('no-english', { detail: '' });
	const columns = columnsOf(header.cells, placeOf, header.row);
	const entries = lines.flatMap(line => entryOf(line, columns, placeOf) ?? []);
	requireDirection(entries);
	return entries;
}
