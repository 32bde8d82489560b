/**
 * What makes a finding the same finding tomorrow: the document, the rule, the line's own text and the words of the evidence.
 * Never the line number, the wording of the message or the severity, so moving, re-sorting and rewording change nothing.
 * Two findings alike in all of this are told apart by the text of the lines around them, and only then by order.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What identity is made of. */
export interface Identity {
	readonly document: string;
	readonly rule: string;
	/** The format's own key for the line, or the source text, or the target text where there is no source. */
	readonly segment: string;
	/** The words of the evidence of both sides, in order. */
	readonly evidence: readonly string[];
	/** The text of the neighbouring lines: used only between twins. */
	readonly around: string;
}

/** How identities were once made into fingerprints. A change of recipe is a new one in this list; the old ones stay, so that decisions still hold. */
export interface Recipe {
	/** What its fingerprints begin with. */
	readonly id: string;
	/** What counts, in order. */
	readonly parts: (identity: Identity) => readonly string[];
}

const current: Recipe = { id: 'v1', parts: ({ document, rule, segment, evidence }) => [document, rule, segment, ...evidence] };

/** Recipes of earlier versions. */
export const formerRecipes: readonly Recipe[] = [];

/** SHA-256 of texts and bytes, one after the other, in hexadecimal digits. Nothing is put between them. */
export function hexDigest(parts: readonly (string | Uint8Array)[]): string {
	const hash = sha256.create();
	for (const part of parts) hash.update(typeof part === 'string' ? utf8ToBytes(part) : part);
	return bytesToHex(hash.digest());
}

/** Sixteen hexadecimal digits of SHA-256. Parts are joined by a sign no decoded text holds, so that "ab"+"c" is not "a"+"bc". */
export const digest = (parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 16);

/** One fingerprint per identity, in the same order, all different: the recipe's id (`v1`), `:` and 16 hexadecimal digits. */
export function fingerprints(identities: readonly Identity[], { id, parts }: Recipe = current): readonly string[] {
	const base = identities.map(identity => digest(parts(identity)));
	const count = new Map<string, number>();
	for (const key of base) count.set(key, (count.get(key) ?? 0) + 1);
	const taken = new Set<string>();
	return identities.map((identity, i) => {
		const own = base[i] as string;
		const key = count.get(own) === 1 ? own : digest([own, identity.around]);
		let unique = key;
		for (let n = 2; taken.has(unique); n++) unique = digest([key, String(n)]);
		taken.add(unique);
		return `${id}:${unique}`;
	});
}

/** What a finding says, wherever it stands: 16 hexadecimal digits, the same for twins and in a renamed file. */
export const contentPrint = ({ rule, segment, evidence }: Identity): string => digest([rule, segment, ...evidence]);
