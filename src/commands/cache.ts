/** What audits found, kept between runs: the same bytes, audited by the same program under the same settings, are not audited twice. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { hexDigest } from '../fingerprint.js';
import type { Audit } from '../model.js';
import { build } from '../version.js';
import type { Io } from './io.js';

/** A store of plain values by name. What cannot be read or written is as if it were not there: a cache never fails a run. */
export interface Cache {
	/** What was kept under the name by this very program; `undefined` where nothing was, or where it is damaged. */
	find(name: string): unknown;
	/** Keeps a value of JSON under the name: whole or not at all. */
	keep(name: string, value: unknown): void;
}

/** Finds and keeps nothing. */
export const noCache: Cache = { find: () => undefined, keep: () => {} };

/** Where a person's programs keep what they can do without; undefined where there is no such place, or none is wanted. */
function folderOf({ BILINT_CACHE_DIR: named, LOCALAPPDATA: local, XDG_CACHE_HOME: xdg, HOME: home }: Io['env']): string | undefined {
	if (named !== undefined) return named === '' ? undefined : resolve(named);
	if (process.platform === 'win32') return local ? join(local, 'bilint', 'Cache') : undefined;
	if (xdg && isAbsolute(xdg)) return join(xdg, 'bilint');
	if (!home) return undefined;
	return process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'bilint') : join(home, '.cache', 'bilint');
}

const day = 86_400_000;
/** What nobody asked for in so long is thrown away, and the oldest of what is more than so many bytes. */
const longest = 30 * day;
const mostBytes = 500_000_000;

const ofBuild = /^[0-9a-f]{16}-v\d[\w.-]*$/;
const ofEntry = /^[0-9a-f]{64}\.json\.gz(?:\.\d+\.tmp)?$/;
const sweptName = 'swept';

interface Entry {
	readonly path: string;
	readonly used: number;
	readonly size: number;
}

const named = (folder: string, name: RegExp): readonly string[] =>
	readdirSync(folder)
		.filter(each => name.test(each))
		.map(each => join(folder, each));

function* excess(entries: readonly Entry[], now: number): Iterable<string> {
	let bytes = 0;
	for (const { path, used, size } of [...entries].sort((a, b) => b.used - a.used)) {
		bytes += size;
		if (now - used > longest || bytes > mostBytes) yield path;
	}
}

/** Throws away what is old or too much, once a day; whatever else stands in the folder is none of ours. */
function sweep(folder: string, now: number): void {
	const swept = join(folder, sweptName);
	try {
		if (now - statSync(swept).mtimeMs < day) return;
	} catch {
		// Never swept.
	}
	writeFileSync(swept, '', { mode: 0o600 });
	const builds = named(folder, ofBuild);
	const entries = builds
		.flatMap(each => named(each, ofEntry))
		.map((path): Entry => {
			const { mtimeMs, size } = statSync(path);
			return { path, used: mtimeMs, size };
		});
	for (const path of excess(entries, now)) rmSync(path, { force: true });
	for (const each of builds) if (readdirSync(each).length === 0) rmdirSync(each);
}

function trying<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

/** The cache of a program, known by its bytes, and of what runs it; none where the program runs from its sources. */
export function openCache({ env, date }: Pick<Io, 'env' | 'date'>, program = build): Cache {
	const folder = folderOf(env);
	if (folder === undefined || program === undefined) return noCache;
	const own = join(folder, `${program}-${process.version}`);
	const pathOf = (name: string): string => join(own, `${hexDigest([name])}.json.gz`);
	return {
		find: name =>
			trying(() => {
				const path = pathOf(name);
				const value: unknown = JSON.parse(gunzipSync(readFileSync(path)).toString());
				trying(() => utimesSync(path, date(), date()));
				return value;
			}),
		keep: (name, value) =>
			void trying(() => {
				const path = pathOf(name);
				const temporary = `${path}.${process.pid}.tmp`;
				mkdirSync(own, { recursive: true, mode: 0o700 });
				try {
					writeFileSync(temporary, gzipSync(JSON.stringify(value), { level: constants.Z_BEST_SPEED }), { mode: 0o600 });
					renameSync(temporary, path);
				} finally {
					rmSync(temporary, { force: true });
				}
				sweep(folder, date().getTime());
			}),
	};
}

/** Documents of more pairs are not kept: their audits are hundreds of megabytes. */
const mostPairs = 100_000;

/** The audit that was kept under a name; nothing is kept without one. */
export const auditIn = (cache: Cache, name: string | undefined): Audit | undefined =>
	name === undefined ? undefined : (cache.find(name) as Audit | undefined);

/** Keeps an audit, if it has a name and is not a very large one; gives it back. */
export function keptAudit(cache: Cache, name: string | undefined, audit: Audit): Audit {
	if (name !== undefined && audit.pairs.length <= mostPairs) cache.keep(name, audit);
	return audit;
}
