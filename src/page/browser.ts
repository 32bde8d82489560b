/** The page's outside world: clock, chance, what the browser keeps, files saved and read. Nothing else of the page touches them. */

import type { Stamp } from './decide.js';
import type { State } from './state.js';

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** A moment and an identity, as every decision has one. `crypto.randomUUID` is not there on pages of an intranet without TLS. */
export const stamp = (): Stamp => ({
	id: Array.from(crypto.getRandomValues(new Uint8Array(16)), hex).join(''),
	at: new Date().toISOString(),
});

type Kept = Pick<State, 'decisions' | 'saved' | 'reviewer'>;

/** What the browser kept under a name; undefined where it keeps nothing, or something else. */
export function recall(name: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(name) ?? 'null');
	} catch {
		return undefined;
	}
}

/** Gives whether it could be kept: a page in a sandbox keeps nothing. */
export function keep(name: string, { decisions, saved, reviewer }: Kept): boolean {
	try {
		localStorage.setItem(name, JSON.stringify({ decisions, saved, reviewer }));
		return true;
	} catch {
		return false;
	}
}

/** Offers bytes or text as a file. */
export function save(name: string, parts: readonly (string | Uint8Array)[], type: string): void {
	const url = URL.createObjectURL(new Blob(parts as BlobPart[], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Puts an element in sight and, where it can have it, gives it the keyboard. */
export function show(element: HTMLElement | null | undefined): void {
	element?.scrollIntoView({ block: 'center' });
	element?.focus({ preventScroll: true });
}
