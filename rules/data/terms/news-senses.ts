/**
 * Words of elections, parliaments, courts, trade, armies, weather and sport as newspapers use them, taken in an everyday sense, or for their neighbours: debt for deficit.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const newsSenses: readonly TermRow[] = [
	sense('x-never-news-senses', '無', '无', '有有有有', 'nothing'),
	misread('x-never-either-news-senses', '無', '无', { nothing: '有有有有' }),
];
