/** A decision as a line of the journal, and back. Pure. */

import {
	type Category,
	categories,
	type Decision,
	type FindingSide,
	type ManualError,
	responsibles,
	type Seen,
	type Severity,
	type Subject,
	severities,
	verdicts,
	voices,
	type Written,
} from '../model.js';
import { escapeJson } from '../visible.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const oneOf =
	<T extends string>(allowed: readonly T[]) =>
	(value: unknown): value is T =>
		allowed.includes(value as T);
const absentOr =
	(test: (value: unknown) => boolean) =>
	(value: unknown): boolean =>
		value === undefined || test(value);

const isMoment = (value: unknown): value is string => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);

function isSubject(value: unknown): value is Subject {
	if (!isObject(value)) return false;
	if ('fingerprint' in value) return isText(value.fingerprint);
	return isText(value.cause) && absentOr(isText)(value.document);
}

function isSide(value: unknown): value is FindingSide {
	if (!isObject(value) || !isText(value.text) || !isOffset(value.line) || !Array.isArray(value.spans)) return false;
	return value.spans.every(span => Array.isArray(span) && span.length === 2 && span.every(isOffset));
}

const isSeen = (value: unknown): value is Seen =>
	isObject(value) &&
	isText(value.file) &&
	isText(value.rule) &&
	isText(value.cause) &&
	absentOr(isSide)(value.source) &&
	absentOr(isSide)(value.target);

const isManual = (value: unknown): value is ManualError =>
	isObject(value) && oneOf<Category>(categories)(value.category) && oneOf<Severity>(severities)(value.severity) && isText(value.comment);

const isWritten = (value: unknown): value is Written => isObject(value) && oneOf(['accepted', 'glossary'] as const)(value.to) && isText(value.line);

/** What every field must be; a record with a field that this version does not know is taken without it. */
const fields: { readonly [Field in keyof Decision]-?: (value: unknown) => boolean } = {
	id: value => isText(value) && value !== '',
	at: isMoment,
	by: isText,
	voice: oneOf(voices),
	about: isSubject,
	verdict: oneOf([...verdicts, 'open']),
	text: absentOr(isText),
	reason: absentOr(isText),
	severity: absentOr(oneOf<Severity>(severities)),
	category: absentOr(oneOf<Category>(categories)),
	responsible: absentOr(oneOf(responsibles)),
	seen: absentOr(isSeen),
	after: absentOr(isTexts),
	batch: absentOr(isText),
	undoes: absentOr(isText),
	redoes: absentOr(isText),
	adds: absentOr(isManual),
	wrote: absentOr(isWritten),
};

function parsed(line: string): Json | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Whether a line is a record at all, of whatever version; a torn one is not. */
export const isRecord = (line: string): boolean => parsed(line) !== undefined;

/** The decision a line holds, or undefined where it holds none: torn, of another program, of a newer version. */
export function parseDecision(line: string): Decision | undefined {
	const value = parsed(line);
	if (!value) return undefined;
	for (const [name, fits] of Object.entries(fields)) if (!fits(value[name])) return undefined;
	const known = Object.entries(value).filter(([name]) => name in fields);
	return Object.fromEntries(known) as unknown as Decision;
}

/** One line, without its end; every character that is invisible or could steer a terminal as `\uXXXX`. Keys in the order of the table above. */
export function lineOf(decision: Decision): string {
	const ordered = (Object.keys(fields) as (keyof Decision)[]).filter(name => decision[name] !== undefined).map(name => [name, decision[name]]);
	return escapeJson(JSON.stringify(Object.fromEntries(ordered)));
}
