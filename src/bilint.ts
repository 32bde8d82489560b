/** The library: `import { audit, readDocument, rules } from 'bilint'`. Runs in Node and in browsers; touches no file, terminal or clock. */

import { rules as all, engine } from '../rules/index.js';
import { auditWith } from './audit.js';
import { sayMessage, sentencesOf } from './messages/messages.js';
import type { Audit, AuditOptions, Document, Finding, Glossary, InterfaceLanguage, Rule } from './model.js';

export type * from './model.js';
export { GlossaryError } from './read/glossary/glossary-error.js';
export { readGlossary } from './read/glossary/read.js';
export { type NamedBytes, type ReadOptions, readDocument, readParallelDocument } from './read/read.js';
export { ReadError } from './read/read-error.js';

/** Every rule, in the order of the README. */
export const rules: readonly Rule[] = all;

/** Audits a document with every rule. Pure: the same document gives the same findings, in document order. */
export const audit = (document: Document, options: AuditOptions = {}): Audit => auditWith(engine(), document, options);

/** Like `audit`, with the user's own glossaries, which count more than the built-in terms; they are made ready once. */
export function auditor(glossaries: readonly Glossary[]): typeof audit {
	const own = engine(glossaries);
	return (document, options = {}) => auditWith(own, document, options);
}
/** What a finding says, in words: one line where the text of the file is; raw, as that is. */
export const messageOf = ({ message }: Finding, lang: InterfaceLanguage = 'en'): string => sayMessage(message, sentencesOf(lang));
