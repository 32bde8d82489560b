/** Language tags (BCP 47, with `_` for `-` as many tools write them), and what they say about the variety of Chinese. */

import type { Locale } from '../model.js';

const parts = (tag: string): readonly string[] => tag.trim().toLowerCase().split(/[-_]/);

/** Whether a tag names English, in any variety. */
export const isEnglishTag = (tag: string): boolean => parts(tag)[0] === 'en';

/** Whether a tag names written Chinese: `zh`, or a variety of it. */
export const isChineseTag = (tag: string): boolean => ['zh', 'cmn', 'yue'].includes(parts(tag)[0] ?? '');

/** The locale a tag names: by its region, else by its script; undefined where it names neither. Macau writes as Hong Kong does, Singapore as the Mainland. */
export function localeOf(tag: string): Locale | undefined {
	if (!isChineseTag(tag)) return undefined;
	const rest = parts(tag).slice(1);
	if (rest.includes('hk') || rest.includes('mo')) return 'zh-HK';
	if (rest.includes('tw') || rest.includes('hant') || rest.includes('cht')) return 'zh-TW';
	return rest.includes('cn') || rest.includes('sg') || rest.includes('hans') || rest.includes('chs') ? 'zh-CN' : undefined;
}
