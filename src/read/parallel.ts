/** An English file and a Chinese one that belong together. */

import type { Content, Notice } from '../model.js';
import { type Correction, correctLines, type Replacement } from './correction.js';
import { splitLines } from './lines.js';
import { nulNotices } from './notices.js';

/** The lines of both, blank ones too; the aligner pairs them. Never throws. */
export function readParallel(source: string, target: string): { readonly content: Content; readonly notices: readonly Notice[] } {
	const [english, chinese] = [splitLines(source), splitLines(target)];
	return { content: { layout: 'parallel', source: english, target: chinese }, notices: [...nulNotices(english, 'source'), ...nulNotices(chinese)] };
}

/** Where corrected lines stand in the Chinese text. Throws CorrectionError. */
export const correctParallel = (target: string, corrections: readonly Correction[]): readonly Replacement[] => correctLines(target, corrections);
