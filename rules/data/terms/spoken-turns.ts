/**
 * Turns of speech of calls, interviews, leaflets and instructions that are rendered word by word, and common verbs and adjectives in the wrong one of their senses.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const spokenTurns: readonly TermRow[] = [
	sense('x-never-spoken-turns', '無', '无', '有有有有', 'nothing'),
	misread('x-never-either-spoken-turns', '無', '无', { nothing: '有有有有' }),
];
