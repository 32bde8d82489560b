/**
 * Words of taxes, wages, benefits, pensions, housing and local government taken in an everyday sense, or for their neighbours: gross pay for net pay.
 * Renderings of Taiwan, the Mainland and Hong Kong; the full list stands under Taiwan. Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread, sense } from './misread.js';

export const publicServices: readonly TermRow[] = [
	sense('x-never-public-services', '無', '无', '有有有有', 'nothing'),
	misread('x-never-either-public-services', '無', '无', { nothing: '有有有有' }),
];
