/** Which files of a folder look like English and Chinese of one text, by their paths: what `init` writes down. */

import type { Locale } from '../model.js';
import { isChineseTag, isEnglishTag, localeOf } from '../read/languages.js';

/** Files of one kind that belong together. */
export interface Proposal {
	readonly source: string;
	readonly target: string;
	readonly locale?: Locale;
	/** How many pairs are there now. */
	readonly count: number;
}

/** Files that people translate side by side. */
const translated = /\.(?:md|mdx|markdown|txt|json|arb|ya?ml|srt|vtt)$/i;
const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}$/;
const isEnglish = (part: string): boolean => part.toLowerCase() === 'english' || (tag.test(part) && isEnglishTag(part));
const isChinese = (part: string): boolean => /^(?:chinese|cn|tw|hk)$/i.test(part) || (tag.test(part) && isChineseTag(part));

/** A path with one of its parts named as the language. */
interface Tagged {
	readonly path: string;
	readonly language: 'english' | 'chinese';
	readonly tag: string;
	/** The path with a sign in the place of the tag. */
	readonly rest: string;
}

const HOLE = '\u0000';

/** `call.en`, `call-zh-TW`, `call_zh`: the tag with and without a region. */
const endings = [/^(.*[._-])([A-Za-z]{2,8})$/, /^(.*[._-])([A-Za-z]{2,3}[-_][A-Za-z0-9]{2,8})$/];

/** Where a path may name its language: a folder, the whole stem, or the end of the stem after a `.`, `_` or `-`. */
function taggings(path: string): readonly Tagged[] {
	const parts = path.split('/');
	const name = parts.at(-1) ?? '';
	const found: Tagged[] = [];
	const add = (part: string, rest: string): void => {
		const language = isEnglish(part) ? 'english' : isChinese(part) ? 'chinese' : undefined;
		if (language) found.push({ path, language, tag: part, rest });
	};
	for (const [i, part] of parts.slice(0, -1).entries()) add(part, parts.with(i, HOLE).join('/'));
	const [, stem = '', extension = ''] = /^(.+)(\.[^.]+)$/.exec(name) ?? [];
	const folder = path.slice(0, path.length - name.length);
	add(stem, `${folder}${HOLE}${extension}`);
	for (const ending of endings) {
		const [, before = '', part = ''] = ending.exec(stem) ?? [];
		if (part !== '') add(part, `${folder}${before}${HOLE}${extension}`);
	}
	return found;
}

/** The pattern that a path and its like have in common: everything below the folder that names the language, or every name of one folder. */
function generalised(rest: string): string {
	const [before = '', after = ''] = rest.split(HOLE);
	const extension = /\.[^./]+$/.exec(after)?.[0] ?? '';
	if (after.startsWith('/')) return `${before}${HOLE}/**/*${extension}`;
	const folder = before.slice(0, before.lastIndexOf('/') + 1);
	const stem = before.slice(folder.length);
	return stem === '' ? rest : `${folder}{name}${stem.slice(-1)}${HOLE}${after}`;
}

const byCount = (a: Proposal, b: Proposal): number => b.count - a.count || (a.source < b.source ? -1 : 1);

/** Pairs of patterns for the paths, the most frequent first; paths of which both languages are there. */
export function proposals(paths: readonly string[]): readonly Proposal[] {
	const byRest = new Map<string, Tagged[]>();
	for (const path of paths)
		if (translated.test(path)) for (const tagged of taggings(path)) byRest.set(tagged.rest, [...(byRest.get(tagged.rest) ?? []), tagged]);
	const counts = new Map<string, Proposal>();
	for (const [rest, all] of byRest) {
		const [english] = all.filter(({ language }) => language === 'english');
		for (const chinese of english ? all.filter(({ language }) => language === 'chinese') : []) {
			const pattern = generalised(rest);
			const [source, target] = [english?.tag ?? '', chinese.tag].map(word => pattern.replace(HOLE, word)) as [string, string];
			const locale = localeOf(chinese.tag);
			const known = counts.get(`${source}\n${target}`);
			counts.set(`${source}\n${target}`, { source, target, ...(locale ? { locale } : {}), count: (known?.count ?? 0) + 1 });
		}
	}
	return [...withoutTag(paths), ...counts.values()].sort(byCount);
}

/** `README.md` and `README.zh-TW.md`: the English one names no language. File by file, as the pattern would match every other file too. */
function withoutTag(paths: readonly string[]): readonly Proposal[] {
	const there = new Set(paths);
	return paths.flatMap(path => {
		const [, stem = '', extension = ''] = /^(.+)(\.[^./]+)$/.exec(path) ?? [];
		for (const ending of translated.test(path) ? endings : []) {
			const [, before = '', part = ''] = ending.exec(stem) ?? [];
			const source = `${before.slice(0, -1)}${extension}`;
			const locale = localeOf(part);
			if (isChinese(part) && there.has(source)) return [{ source, target: path, ...(locale ? { locale } : {}), count: 1 }];
		}
		return [];
	});
}
