/**
 * Words of central banks, mergers, airlines, mines, energy, shipping, data centres and photonics taken in an everyday sense, or for their neighbours: resources for reserves.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const firmsAndMarkets: readonly TermRow[] = [
	sense('x-never-firms-and-markets', '無', '无', '有有有有', 'nothing'),
	misread('x-never-either-firms-and-markets', '無', '无', { nothing: '有有有有' }),
];
