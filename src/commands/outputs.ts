/** The files a command is to write: none may take the place of what it reads, of what the project keeps, or of another of them. */

import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Sentences } from '../messages/messages.js';
import { CommandError } from './io.js';

/** What is to be written. */
export interface Outputs {
	/** As it was named, the output that would take the place of the file at a path. */
	at(path: string): string | undefined;
	/** All of them, as they were named. */
	readonly named: readonly string[];
}

export const noOutputs: Outputs = { at: () => undefined, named: [] };

const mostLinks = 40;

/** Where what is written to a path comes to stand: links are followed, also to what is not there yet. */
export function destinationOf(path: string, links = mostLinks): string {
	const folder = real(dirname(resolve(path)));
	const here = join(folder, basename(path));
	const next = links > 0 ? linkAt(here) : undefined;
	return next === undefined ? real(here) : destinationOf(resolve(folder, next), links - 1);
}

function real(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

function linkAt(path: string): string | undefined {
	try {
		return readlinkSync(path);
	} catch {
		return undefined;
	}
}

/** What a file is known by, whatever names and links lead to it; undefined for devices, pipes and folders, which nothing is lost of. */
function identityOf(path: string): string | undefined {
	try {
		const stats = statSync(path, { bigint: true });
		return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
	} catch {
		return destinationOf(path);
	}
}

/** What a project keeps under these names is kept whatever the command, and whether or not it reads it. */
const keptNames = /(?:^|[\\/])(?:bilint\.config\.(?:ya?ml|json)|\.bilint[\\/](?:decisions|accepted|history)\.jsonl|\.bilint[\\/]glossary\.tsv)$/;

/** `-` is standard output and no file. Throws CommandError where two are one file, or one is among those that are kept. */
export function openOutputs(named: readonly string[], kept: readonly string[], { errors }: Sentences): Outputs {
	const outputs = new Map<string, string>();
	const keptFiles = new Set(named.length > 0 ? kept.map(identityOf) : []);
	for (const path of named) {
		const identity = path === '-' ? undefined : identityOf(path);
		if (identity === undefined) continue;
		if (outputs.has(identity)) throw new CommandError(errors.namedTwice(path));
		if (keptFiles.has(identity) || keptNames.test(destinationOf(path))) throw new CommandError(errors.overwritesKept(path));
		outputs.set(identity, path);
	}
	return outputs.size === 0 ? noOutputs : { at: path => outputs.get(identityOf(path) ?? ''), named: [...outputs.values()] };
}
