/**
 * Patterns for paths: `*` within a folder, `**` over folders, `?` one character, `{name}` a part that both patterns of a pair share, `{md,mdx}` one of several.
 * They are matched by RE2: in linear time, whatever the pattern.
 */

import { RE2JS } from 're2js';

type Token =
	| { readonly kind: 'literal'; readonly text: string }
	| { readonly kind: 'folders' | 'part' | 'one' | 'rest' }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'choice'; readonly words: readonly string[] };

const token = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|\{/g;

function tokensOf(pattern: string): readonly Token[] {
	return [...pattern.matchAll(token)].map(([text]): Token => {
		if (text === '**/') return { kind: 'folders' };
		if (text === '**') return { kind: 'rest' };
		if (text === '*') return { kind: 'part' };
		if (text === '?') return { kind: 'one' };
		if (!/^\{.*\}$/.test(text)) return { kind: 'literal', text };
		const inner = text.slice(1, -1);
		return inner.includes(',') ? { kind: 'choice', words: inner.split(',') } : { kind: 'name', name: inner };
	});
}

function expressionOf(each: Token): string {
	switch (each.kind) {
		case 'literal':
			return RE2JS.quote(each.text);
		case 'folders':
			return '((?:[^/]+/)*)';
		case 'rest':
			return '(.*)';
		case 'part':
			return '([^/]*)';
		case 'one':
			return '([^/])';
		case 'name':
			return '([^/]+?)';
		case 'choice':
			return `(${each.words.map(word => RE2JS.quote(word)).join('|')})`;
	}
}

/** A pattern that is ready to match. */
export interface PathPattern {
	/** Where matching files can be: the folders before the first wildcard, with a `/` at the end, or empty. */
	readonly folder: string;
	matches(path: string): boolean;
}

interface Compiled extends PathPattern {
	readonly tokens: readonly Token[];
	/** What the wildcards stand for in a path, in order; undefined where it does not match. */
	capture(path: string): readonly string[] | undefined;
}

function compile(pattern: string): Compiled {
	const tokens = tokensOf(pattern.replace(/^\.\//, ''));
	const expression = RE2JS.compile(tokens.map(expressionOf).join(''), RE2JS.DOTALL);
	const [first] = tokens;
	const literal = first?.kind === 'literal' ? first.text : '';
	return {
		tokens,
		folder: literal.slice(0, literal.lastIndexOf('/') + 1),
		matches: path => expression.matches(path),
		capture(path) {
			const matcher = expression.matcher(path);
			if (!matcher.matches()) return undefined;
			return Array.from({ length: matcher.groupCount() }, (_, i) => matcher.group(i + 1) ?? '');
		},
	};
}

/** A pattern for files; one that ends in `/` means everything below. */
export const pathPattern = (pattern: string): PathPattern => compile(pattern.endsWith('/') ? `${pattern}**` : pattern);

/** Two patterns of one pair. */
export interface Pairing {
	readonly source: PathPattern;
	readonly target: PathPattern;
	/** The path of the translation that belongs to an English file, or undefined where the pattern does not match it. */
	targetOf(source: string): string | undefined;
	/** And back. */
	sourceOf(target: string): string | undefined;
}

const isWildcard = (each: Token): boolean => each.kind !== 'literal';
/** What must be the same on both sides: names by name, everything else by kind and order. */
const nameOf = (each: Token): string => (each.kind === 'name' ? `{${each.name}}` : each.kind === 'choice' ? `{${each.words.join(',')}}` : each.kind);

/** The path that a pattern gives with what the wildcards of the other one stood for. */
function fill(to: Compiled, from: Compiled, captured: readonly string[]): string {
	const names = from.tokens.filter(isWildcard).map(nameOf);
	const values = new Map<string, string[]>();
	names.forEach((name, i) => {
		values.set(name, [...(values.get(name) ?? []), captured[i] ?? '']);
	});
	return to.tokens
		.map(each => {
			if (each.kind === 'literal') return each.text;
			const list = values.get(nameOf(each)) ?? [];
			return (each.kind === 'name' ? list[0] : list.shift()) ?? '';
		})
		.join('');
}

/** Two patterns as a pair; undefined where their wildcards are not the same, or where both are the same pattern. */
export function pairing(sourcePattern: string, targetPattern: string): Pairing | undefined {
	const [source, target] = [compile(sourcePattern), compile(targetPattern)];
	const [left, right] = [source, target].map(({ tokens }) => tokens.filter(isWildcard).map(nameOf).sort().join('\n'));
	if (left !== right || sourcePattern === targetPattern) return undefined;
	const translate = (from: Compiled, to: Compiled, path: string): string | undefined => {
		const captured = from.capture(path);
		return captured && fill(to, from, captured);
	};
	return { source, target, targetOf: path => translate(source, target, path), sourceOf: path => translate(target, source, path) };
}

/** Whether a path leaves the folder it is seen from: absolute ones, drives, `..` and `~` do. */
export const leavesProject = (path: string): boolean => /^(?:[/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..');
