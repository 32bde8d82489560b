/**
 * What a configuration may look like, as data that reads it: each shape takes a node of the YAML tree and gives a value, or says what is wrong and where.
 * The same shapes write the JSON Schema for editors, so that the two never differ.
 */

import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** Of a file: 1-based line and column. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** What kind of thing stands somewhere. */
export type Kind = 'text' | 'empty-text' | 'whole-number' | 'flag' | 'list' | 'map' | 'nothing' | 'other';

/** What is wrong. `key` is the way to it (`rules.unit-sense.severity`). */
export type Fault =
	| { readonly id: 'syntax'; readonly reason: string }
	| { readonly id: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
	| { readonly id: 'duplicate-key'; readonly key: string }
	| { readonly id: 'missing-key'; readonly key: string; readonly missing: string }
	| { readonly id: 'kind'; readonly key: string; readonly found: Kind; readonly expected: readonly Kind[] }
	| { readonly id: 'value'; readonly key: string; readonly found: string; readonly allowed: readonly string[] }
	| { readonly id: 'number'; readonly key: string; readonly found: string; readonly least: number; readonly most: number }
	| { readonly id: 'name'; readonly key: string; readonly found: string }
	| { readonly id: 'alias'; readonly key: string }
	| { readonly id: 'outside'; readonly key: string; readonly path: string }
	| { readonly id: 'pattern'; readonly key: string; readonly found: string; readonly reason: string }
	| { readonly id: 'pairing'; readonly source: string; readonly target: string }
	| { readonly id: 'not-found'; readonly path: string }
	| { readonly id: 'cycle'; readonly path: string };

export type Issue = Fault & Place;

/** Takes down what is wrong at a node. */
export interface Report {
	add(node: Node | null | undefined, fault: Fault): void;
	place(node: Node | null | undefined): Place;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A shape of type T: undefined where what stands there is no good, which has then been reported. */
export interface Shape<T> {
	readonly json: JsonSchema;
	read(node: Node | null | undefined, key: string, report: Report): T | undefined;
}

function kindOf(node: Node | null | undefined): Kind {
	if (isSeq(node)) return 'list';
	if (isMap(node)) return 'map';
	if (!isScalar(node) || node.value === null) return 'nothing';
	if (typeof node.value === 'string') return node.value === '' ? 'empty-text' : 'text';
	if (typeof node.value === 'boolean') return 'flag';
	return Number.isInteger(node.value) ? 'whole-number' : 'other';
}

function wrongKind(node: Node | null | undefined, key: string, expected: readonly Kind[], report: Report): undefined {
	if (isAlias(node)) report.add(node, { id: 'alias', key });
	else report.add(node, { id: 'kind', key, found: kindOf(node), expected });
	return undefined;
}

/** A text, not empty. */
export const text: Shape<string> = {
	json: { type: 'string', minLength: 1 },
	read(node, key, report) {
		if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
		return wrongKind(node, key, ['text'], report);
	},
};

/** A text and where it stands: for what is looked at more closely later. */
export interface Placed extends Place {
	readonly text: string;
	readonly key: string;
}

export const placedText: Shape<Placed> = {
	json: text.json,
	read(node, key, report) {
		const value = text.read(node, key, report);
		return value === undefined ? undefined : { text: value, key, ...report.place(node) };
	},
};

export const flag: Shape<boolean> = {
	json: { type: 'boolean' },
	read(node, key, report) {
		if (isScalar(node) && typeof node.value === 'boolean') return node.value;
		return wrongKind(node, key, ['flag'], report);
	},
};

/** A number between two, both included; a whole one unless `whole` is false. */
export const number = (least: number, most: number, whole = true): Shape<number> => ({
	json: { type: whole ? 'integer' : 'number', minimum: least, maximum: most },
	read(node, key, report) {
		const value = isScalar(node) ? node.value : undefined;
		if (typeof value !== 'number') return wrongKind(node, key, ['whole-number'], report);
		if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
		report.add(node, { id: 'number', key, found: String(value), least, most });
		return undefined;
	},
});

/** One of a few words. YAML reads `off` as a word and `no` as one too; `false` is taken for `off` where that is a choice. */
export const choice = <const T extends string>(allowed: readonly T[]): Shape<T> => ({
	json: { enum: allowed },
	read(node, key, report) {
		if (!isScalar(node) || node.value === null) return wrongKind(node, key, ['text'], report);
		const found = node.value === false ? 'off' : String(node.value);
		const value = allowed.find(word => word === found);
		if (value === undefined) report.add(node, { id: 'value', key, found, allowed });
		return value;
	},
});

const present = <T>(value: T | undefined): value is T => value !== undefined;

export const list = <T>(item: Shape<T>): Shape<readonly T[]> => ({
	json: { type: 'array', items: item.json },
	read(node, key, report) {
		if (!isSeq(node)) return wrongKind(node, key, ['list'], report);
		return node.items.map((each, i) => item.read(isNode(each) ? each : null, `${key}[${i}]`, report)).filter(present);
	},
});

/** A list, or its one item without the list. */
export const listOrOne = <T>(item: Shape<T>): Shape<readonly T[]> => ({
	json: { anyOf: [item.json, { type: 'array', items: item.json }] },
	read(node, key, report) {
		if (isSeq(node)) return list(item).read(node, key, report);
		const value = item.read(node, key, report);
		return value === undefined ? undefined : [value];
	},
});

/** A word where one is enough, or a map for more. */
export const wordOr = <T>(word: Shape<T>, map: Shape<T>): Shape<T> => ({
	json: { anyOf: [word.json, map.json] },
	read(node, key, report) {
		if (isMap(node)) return map.read(node, key, report);
		if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'boolean')) return word.read(node, key, report);
		return wrongKind(node, key, ['text', 'map'], report);
	},
});

/** The same value in another form. */
export const as = <T, U>(shape: Shape<T>, make: (value: T) => U): Shape<U> => ({
	json: shape.json,
	read(node, key, report) {
		const value = shape.read(node, key, report);
		return value === undefined ? undefined : make(value);
	},
});

const join = (key: string, name: string): string => (key === '' ? name : `${key}.${name}`);

/** Goes through a map; a key that stands twice is reported, the first counts. */
function eachPair(node: Node | null | undefined, key: string, report: Report, visit: (name: string, value: Node | null, at: Node) => void): boolean {
	if (!isMap(node)) {
		wrongKind(node, key, ['map'], report);
		return false;
	}
	const seen = new Set<string>();
	for (const pair of node.items) {
		const at = pair.key as Node;
		const name = isScalar(at) ? String(at.value) : '';
		if (isAlias(at)) report.add(at, { id: 'alias', key });
		else if (seen.has(name)) report.add(at, { id: 'duplicate-key', key: join(key, name) });
		else visit(name, pair.value as Node | null, at);
		seen.add(name);
	}
	return true;
}

/** A map with names of one's own choice: lower-case letters, digits and hyphens. */
export const named = <T>(item: Shape<T>): Shape<ReadonlyMap<string, T>> => ({
	json: { type: 'object', propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$' }, additionalProperties: item.json },
	read(node, key, report) {
		const values = new Map<string, T>();
		const isOne = eachPair(node, key, report, (name, value, at) => {
			if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return report.add(at, { id: 'name', key, found: name });
			const read = item.read(value, join(key, name), report);
			if (read !== undefined) values.set(name, read);
		});
		return isOne ? values : undefined;
	},
});

/** A map whose keys are all of one kind, each of a few words. */
export const keyed = <T>(names: readonly string[], item: Shape<T>): Shape<ReadonlyMap<string, T>> => ({
	json: { type: 'object', propertyNames: { enum: names }, additionalProperties: item.json },
	read(node, key, report) {
		const values = new Map<string, T>();
		const isOne = eachPair(node, key, report, (name, value, at) => {
			if (!names.includes(name)) return report.add(at, { id: 'unknown-key', key: join(key, name), known: names });
			const read = item.read(value, join(key, name), report);
			if (read !== undefined) values.set(name, read);
		});
		return isOne ? values : undefined;
	},
});

/** The shapes of the fields of T. */
export type Fields<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> };

/** A shape with a sentence about it, for editors. */
export const about = <T>(sentence: string, shape: Shape<T>): Shape<T> => ({ ...shape, json: { description: sentence, ...shape.json } });

/** A map with the fields of T, the required ones at least. */
export const fields = <T extends object>(table: Fields<T>, required: readonly (keyof T & string)[] = []): Shape<T> => {
	const shapes = new Map<string, Shape<unknown>>(Object.entries(table) as [string, Shape<unknown>][]);
	return {
		json: {
			type: 'object',
			properties: Object.fromEntries([...shapes].map(([name, { json }]) => [name, json])),
			...(required.length > 0 ? { required } : {}),
			additionalProperties: false,
		},
		read(node, key, report) {
			const values: Record<string, unknown> = {};
			const seen = new Set<string>();
			const isOne = eachPair(node, key, report, (name, value, at) => {
				seen.add(name);
				const shape = shapes.get(name);
				if (!shape) return report.add(at, { id: 'unknown-key', key: join(key, name), known: [...shapes.keys()] });
				const read = shape.read(value, join(key, name), report);
				if (read !== undefined) values[name] = read;
			});
			const missing = isOne ? required.filter(name => !seen.has(name)) : [];
			for (const name of missing) report.add(node, { id: 'missing-key', key, missing: name });
			return isOne && missing.length === 0 ? (values as T) : undefined;
		},
	};
};
