/** Under which name a browser keeps the answers to a report, and what of that can be believed. Pure. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Decision, type Report, type Voice, voices } from '../model.js';
import { parseDecision } from '../triage/record.js';
import type { State } from './state.js';

/** The same findings, the same name: a report that is written again finds its answers. */
export function nameOf({ audits }: Report): string {
	const prints = audits.flatMap(({ file, findings }) => [file, ...findings.map(({ fingerprint }) => fingerprint)]);
	return `bilint:${bytesToHex(sha256(utf8ToBytes(prints.join('\n')))).slice(0, 24)}`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What was kept, as far as it is what this page keeps. */
export function remembered(kept: unknown): Pick<State, 'decisions' | 'saved' | 'reviewer'> {
	const { decisions, saved, reviewer } = isObject(kept) ? kept : {};
	const known = (Array.isArray(decisions) ? decisions : []).flatMap((each): readonly Decision[] => {
		const decision = parseDecision(JSON.stringify(each) ?? '');
		return decision ? [decision] : [];
	});
	const { name, voice } = isObject(reviewer) ? reviewer : {};
	return {
		decisions: known,
		saved: typeof saved === 'number' ? Math.max(0, Math.min(saved, known.length)) : 0,
		reviewer: { name: typeof name === 'string' ? name : '', voice: voices.includes(voice as Voice) ? (voice as Voice) : 'reviewer' },
	};
}
