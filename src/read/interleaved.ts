/** English and Chinese lines in one file, in any mixture; the aligner finds out which belong together. */

import type { Content, Notice } from '../model.js';
import { type Correction, correctLines, type Replacement } from './correction.js';
import { splitLines } from './lines.js';
import { nulNotices } from './notices.js';

/** Every line as it stands, blank ones too, so that nothing about the file is lost. Never throws. */
export function readInterleaved(text: string): { readonly content: Content; readonly notices: readonly Notice[] } {
	const lines = splitLines(text);
	return { content: { layout: 'interleaved', lines }, notices: nulNotices(lines) };
}

/** Where corrected lines stand in the text. Throws CorrectionError. */
export const correctInterleaved = (text: string, corrections: readonly Correction[]): readonly Replacement[] => correctLines(text, corrections);
