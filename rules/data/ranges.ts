/**
 * What makes two figures of a range, and what says range all the same: "aged 18 to 34", 18歲和34歲. 兩三天, 3、5天 and neighbours (5或6) are left alone. Traditional
 * characters, the program folds both scripts. Source: our own.
 */

import type { RangeRows } from '../../src/compare/ranges.js';

export const ranges: RangeRows = {
	joins: '或|或者|或是|和|與|及|以及|跟|還有',
	tail: '歲|人|名|個|天|日|年|月|小時|分鐘|元|美元|港元|度|級|種|次|件|位|公斤|公里|公尺|米|大匙|茶匙|克|毫克|毫升|公升|歲的?人',
	range: '之?間|不等|上下|區間|範圍|以上|以下|以內|介於|界於|從|由|自|相差|差距|之差|比|對',
	two: 'differences?|gaps?|choos\\w*|choice|split\\w*|match\\w*|compar\\w*|relationships?|links?|agreement|talks|rose|fell|ris(?:e|en|ing)|fall(?:en|ing)?|grew|grows|grown|growing|up|down|went|increas\\w*|decreas\\w*|declin\\w*|dropp?\\w*|slow\\w*|widen\\w*|narrow\\w*|climb\\w*|jump\\w*|rais\\w*|cut|cuts|chang\\w*|mov\\w*|shift\\w*|switch\\w*|convert\\w*|both|won|beat|lost|draw|score\\w*|distance|midway|halfway|ratio',
};
