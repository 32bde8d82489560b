/**
 * Words of vaccines, pharmacies, wards, the heart, diabetes, teeth and eyes taken in an everyday sense, or for their neighbours: shingles for chickenpox.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const care: readonly TermRow[] = [
	sense('x-never-care', '無', '无', '有有有有', 'nothing'),
	misread('x-never-either-care', '無', '无', { nothing: '有有有有' }),
];
