// Placeholders, tags and addresses are no language: they arrive as they left. Only their order is the translator's.

import { longestLine } from '../src/annotate/longest-line.js';
import { type Markup, markupOf, mayBeName } from '../src/annotate/markup.js';
import { brokenCodes } from '../src/compare/escapes.js';
import type { Message, PairRule, Problem, Severity, Side, Span } from '../src/model.js';

const nothing: readonly Problem[] = [];

interface Difference {
	readonly lost: readonly Markup[];
	readonly added: readonly Markup[];
}

/** Where the source has lost the blank before an address ("atExample.org"), the address is still the same. */
const isGlued = (long: string, short: string): boolean => short.length >= 6 && long.endsWith(short) && /^[a-z]+$/.test(long.slice(0, -short.length));

const isSame = (a: Markup, b: Markup): boolean =>
	a.kind === b.kind && (a.key === b.key || (a.kind === 'url' && (isGlued(a.key, b.key) || isGlued(b.key, a.key))));

/** What one side holds and the other does not, each as often as it is short. */
function difference(source: readonly Markup[], target: readonly Markup[]): Difference {
	const waiting = new Map<string, Markup[]>();
	for (const code of target.toReversed()) {
		const list = waiting.get(`${code.kind} ${code.key}`);
		if (list) list.push(code);
		else waiting.set(`${code.kind} ${code.key}`, [code]);
	}
	const unmatched = source.filter(({ kind, key }) => waiting.get(`${kind} ${key}`)?.pop() === undefined);
	const left = new Set([...waiting.values()].flat());
	const rest = target.filter(code => left.has(code));
	const lost = unmatched.filter(code => {
		const at = code.kind === 'url' ? rest.findIndex(other => isSame(code, other)) : -1;
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
	return { lost: lost.filter(code => !mayBeName(code)), added: rest.filter(code => !mayBeName(code)) };
}

/** An address that is given once may be read twice, and the other way round. */
const isRepeated = (code: Markup, others: readonly Markup[]): boolean =>
	(code.kind === 'url' || code.kind === 'email') && others.some(other => isSame(code, other));

const host = ({ key }: Markup): string => key.split('/')[0] ?? '';

/** The piece of the target that stands where the lost one should. */
const replacement = (lost: Markup, added: readonly Markup[]): Markup | undefined =>
	added.find(({ kind, key }) => kind === lost.kind && (kind !== 'url' || host(lost) === key.split('/')[0])) ??
	added.find(({ kind }) => kind === lost.kind);

const isApart = ([start, end]: Span, others: readonly Markup[]): boolean => others.every(({ span: [from, to] }) => end <= from || to <= start);

/** The one match of a pattern that is no part of a code that was read. */
function onlyMatch(text: string, pattern: RegExp, target: readonly Markup[]): Span | undefined {
	const spans = Array.from(text.matchAll(pattern), ({ 0: { length }, index }): Span => [index, index + length]).filter(span => isApart(span, target));
	return spans.length === 1 ? spans[0] : undefined;
}

/** The Chinese right behind an address, up to the next mark: /私隱 for "/privacy". */
const han = /^[\p{Script=Han}\w./-]*/u;
const braced = /[{｛][^{}｛｝]{1,40}[}｝]/gu;
const mailbox = /[\p{Script=Han}\w.+-]{1,40}@[\w.-]{1,80}\w/gu;

/** So many codes are told of; a line that lost more is another one. */
const most = 100;

/** What a translator made of a code where it is none any more: {订单编号}, 媒體@acme.example. */
function damaged(lost: Markup, text: string, target: readonly Markup[]): Markup | undefined {
	if (text.length > longestLine) return undefined;
	const as = (span: Span | undefined): Markup | undefined => span && { ...lost, span, code: text.slice(...span) };
	if (lost.kind === 'placeholder' && lost.code.startsWith('{')) return as(onlyMatch(text, braced, target));
	const found = lost.kind === 'email' ? as(onlyMatch(text, mailbox, target)) : undefined;
	return found && found.code.split('@')[1] === lost.code.split('@')[1] ? found : undefined;
}

/** An address with the Chinese that stands in its place. */
function whole(found: Markup, text: string): Markup {
	const end = found.span[1] + (found.kind === 'url' && found.code.endsWith('/') ? (han.exec(text.slice(found.span[1]))?.[0].length ?? 0) : 0);
	return end === found.span[1] ? found : { ...found, span: [found.span[0], end], code: text.slice(found.span[0], end) };
}

const grades: Readonly<Record<Markup['kind'], readonly [changed: Severity, added: Severity]>> = {
	placeholder: ['major', 'major'],
	tag: ['major', 'major'],
	email: ['major', 'minor'],
	url: ['major', 'minor'],
};

function problem(message: Message, severity: Severity, lost: Markup | undefined, found: Markup | undefined): Problem {
	return {
		message,
		severity,
		confidence: severity === 'major' ? 0.95 : 0.7,
		source: lost ? [lost.span] : [],
		target: found ? [found.span] : [],
		cause: `${message.id}/${lost?.code ?? ''}→${found?.code ?? ''}`,
		edits: lost && found && found.span[0] < found.span[1] ? [{ span: found.span, text: lost.code }] : [],
		related: [],
	};
}

/** The closing tags that stand before their opening one. */
function early(list: readonly Markup[]): ReadonlyMap<string, Markup> {
	const opened = new Set<string>();
	const found = new Map<string, Markup>();
	for (const code of list) {
		if (!code.key.startsWith('</')) opened.add(code.key);
		else if (!opened.has(code.key.replace('/', '')) && !found.has(code.key)) found.set(code.key, code);
	}
	return new Map([...found].filter(([key]) => opened.has(key.replace('/', ''))));
}

/** Tags that close before they open, where the source has them in order. */
function misplaced(source: readonly Markup[], target: readonly Markup[]): readonly Problem[] {
	const inOrder = early(source);
	return [...early(target)].flatMap(([key, found]) =>
		inOrder.has(key) ? [] : [problem({ id: 'markup-misplaced', data: { found: found.code } }, 'major', undefined, found)],
	);
}

function problems(source: readonly Markup[], target: readonly Markup[], chinese: string): readonly Problem[] {
	const { lost, added } = difference(source, target);
	const open = added.filter(code => !isRepeated(code, source));
	const said = lost
		.filter(code => !isRepeated(code, target))
		.slice(0, most)
		.map(code => {
			const read = replacement(code, open);
			const found = read ? whole(read, chinese) : damaged(code, chinese, target);
			if (!found) return problem({ id: 'markup-missing', data: { source: code.code, kind: code.kind } }, grades[code.kind][0], code, undefined);
			if (read) open.splice(open.indexOf(read), 1);
			const page = found === read && code.kind === 'url' && host(code) === host(found);
			const data = { found: found.code, source: code.code, kind: code.kind };
			return problem({ id: 'markup-changed', data }, page ? 'minor' : grades[code.kind][0], code, found);
		});
	const more = open
		.slice(0, most)
		.map(code => problem({ id: 'markup-added', data: { found: code.code, kind: code.kind } }, grades[code.kind][1], undefined, code));
	return [...said, ...more, ...(said.length + more.length === 0 ? misplaced(source, target) : [])];
}

/** Escapes, entities and quoted code. A line break that is gone may have been left out on purpose. */
function codeProblems({ text: english }: Side, { text: chinese }: Side): readonly Problem[] {
	return brokenCodes(english, chinese).map(({ source, target }) => {
		const lost = { kind: 'placeholder', span: source, code: english.slice(...source), key: '' } as const;
		const data = { source: lost.code, kind: lost.kind };
		if (!target) return problem({ id: 'markup-missing', data }, 'minor', lost, undefined);
		const found = { ...lost, span: target, code: chinese.slice(...target) };
		return problem({ id: 'markup-changed', data: { ...data, found: found.code } }, 'major', lost, found);
	});
}

export const markupMismatch: PairRule = {
	id: 'markup-mismatch',
	scope: 'pair',
	category: 'markup',
	severity: 'major',
	what: {
		en: 'A placeholder, tag, web or e-mail address is missing, changed or added: {0}, %s, ICU arguments, <b>, https://….',
		'zh-Hant': '佔位符、標籤、網址或電子郵件位址遺漏、改動或多出：{0}、%s、ICU 引數、<b>、https://…。',
	},
	why: {
		en: 'The program that shows the text fails or shows nonsense, and a link leads nowhere.',
		'zh-Hant': '顯示譯文的程式會出錯或顯示亂碼，連結也會失效。',
	},
	fix: { en: 'Copy the code from the source; its place in the sentence is free.', 'zh-Hant': '照抄原文的代碼；在句中的位置可以調整。' },
	examples: [
		{
			source: 'Hello {name}, you have %d messages.',
			target: '{名稱}您好，您有 %d 則訊息。',
			finds: ['Unexpected placeholder "{名稱}", expected "{name}"'],
		},
		{
			source: 'Write to help@example.org.',
			target: '請寫信至 hlep@example.org。',
			finds: ['Unexpected e-mail address "hlep@example.org", expected "help@example.org"'],
		},
		{
			source: 'Connection lost.\\nTry again.',
			target: '連線中斷。/n請再試一次。',
			finds: ['Unexpected placeholder "/n", expected "\\n"'],
		},
		{ source: '%s sent %d files.', target: '%2$d 個檔案由 %1$s 傳送。', finds: [] },
		{ source: 'See https://example.org/en/help.', target: '請見 https://example.org/zh-hant/help。', finds: [] },
	],
	check({ pair }) {
		if (!pair.source || !pair.target) return nothing;
		const source = markupOf(pair.source);
		const target = markupOf(pair.target);
		if (pair.target.text.trim() === '') return nothing;
		const found = source.length + target.length === 0 ? nothing : problems(source, target, pair.target.text);
		const broken = codeProblems(pair.source, pair.target);
		return broken.length === 0 ? found : [...found, ...broken];
	},
};
