/**
 * Looking at places that may lie outside of a text or list. Where a line of code has once asked for a code unit beyond the ends, or for an item before the
 * first, the engine answers all it asks there from then on many times slower.
 */

/** The code unit at a place of a text; 0 outside of it. */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** The item at a place of a list; undefined outside of it. */
export const itemAt = <T>(list: readonly T[], at: number): T | undefined => (at >= 0 && at < list.length ? list[at] : undefined);
