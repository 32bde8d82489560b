/** Two files of messages by key (i18n JSON and YAML): which messages belong together, and which are no text. */

import type { GivenGroup, Segment } from '../model.js';
import { isChineseTag, isEnglishTag } from './languages.js';

/** A message: the way to it, and where it stands. `segment.key` is the way, joined: `menu.items[0].title`. */
export interface Message {
	readonly path: readonly (string | number)[];
	readonly segment: Segment;
}

/** What a file holds. */
export interface Messages {
	readonly messages: readonly Message[];
	/** The line of the object or list behind a way, for saying where a message is missing. */
	readonly lines: ReadonlyMap<string, number>;
}

/** A way as people write it. */
export const keyOf = (path: readonly (string | number)[]): string =>
	path.reduce<string>((key, part) => (typeof part === 'number' ? `${key}[${part}]` : key === '' ? part : `${key}.${part}`), '');

/** Plural categories of CLDR other than `other`, the only one Chinese has; as i18next writes them (`item_one`) and as Rails does (`item.one`). */
const pluralOnly = /^(?:.*_)?(zero|one|two|few|many)$/;

/** The way to the form that stands for all of them in Chinese. */
function otherForm(path: readonly (string | number)[]): string | undefined {
	const last = path.at(-1);
	const category = typeof last === 'string' ? pluralOnly.exec(last)?.[1] : undefined;
	return typeof last === 'string' && category ? keyOf([...path.slice(0, -1), `${last.slice(0, -category.length)}other`]) : undefined;
}

/** What stands beside a message and is no text of it: ARB's `@key`, JSON Schema's `$schema`, the description and placeholders of Chrome's messages.json. */
function isMetadata({ path }: Message, keys: ReadonlySet<string>): boolean {
	return path.some((part, i) => {
		if (typeof part !== 'string') return false;
		if (part.startsWith('@') || part.startsWith('$')) return true;
		return (part === 'description' || part === 'placeholders') && keys.has(keyOf([...path.slice(0, i), 'message']));
	});
}

/** Rails and others put all under the language's own tag, which differs between the two files. */
function withoutRoot({ messages, lines }: Messages, isTag: (tag: string) => boolean): Messages {
	const root = messages[0]?.path[0];
	const rooted = typeof root === 'string' && isTag(root) && messages.every(({ path }) => path[0] === root && path.length > 1);
	if (!rooted) return { messages, lines };
	const cut = (key: string): string => key.slice(root.length).replace(/^\./, '');
	return {
		messages: messages.map(({ path, segment }) => ({ path: path.slice(1), segment: { ...segment, key: keyOf(path.slice(1)) } })),
		lines: new Map([...lines].map(([key, line]) => [cut(key), line])),
	};
}

/** The last message of each key: programs take that one. */
const byKey = ({ messages }: Messages): ReadonlyMap<string, Message> => new Map(messages.map(message => [message.segment.key ?? '', message]));

/** Where a message would stand: the nearest object around it that the file has. */
function lineOf(path: readonly (string | number)[], lines: ReadonlyMap<string, number>): number {
	for (let length = path.length - 1; length >= 0; length--) {
		const line = lines.get(keyOf(path.slice(0, length)));
		if (line !== undefined) return line;
	}
	return 1;
}

/**
 * The messages of both files by key, in the order of the English one, then what only the Chinese one has. A message it lacks is paired with an empty
 * text at the object it belongs to, so that it can be reported as empty; a plural form Chinese does not have is not missed where it has `other`.
 */
export function groupsByKey(english: Messages, chinese: Messages): readonly GivenGroup[] {
	const [source, target] = [withoutRoot(english, isEnglishTag), withoutRoot(chinese, isChineseTag)];
	const [sources, targets] = [byKey(source), byKey(target)];
	const keys = new Set([...sources.keys(), ...targets.keys()]);
	const groups: GivenGroup[] = [];
	for (const [key, message] of sources) {
		if (isMetadata(message, keys)) continue;
		const own = targets.get(key)?.segment;
		const other = own ? undefined : otherForm(message.path);
		if (other !== undefined && targets.has(other)) continue;
		const missing: Segment = { text: '', line: lineOf(message.path, target.lines), column: 0, key };
		groups.push({ source: [message.segment], target: [own ?? missing] });
	}
	for (const [key, message] of targets) if (!sources.has(key) && !isMetadata(message, keys)) groups.push({ source: [], target: [message.segment] });
	return groups;
}
