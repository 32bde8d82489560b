/**
 * Words with which Chinese begins what it says twice for weight or rhythm: 最重要最重要, 一大片一大片, 好可愛好可愛, 別害怕，別害怕.
 * Source: our own knowledge of the language.
 */

/** Characters with which such a stretch begins. */
export const beginsEmphasis = '最很非好太真超極极多更越一每再快別别不没沒我你您是來来去走等請请謝谢對对';

/** Question words that answer themselves: 放多少放多少. */
export const correlatives: readonly string[] = '多少 什麼 什么 誰 谁 哪 怎麼 怎么 幾時 几时 多久'.split(' ');

/** Times that a clause says once: 下個月將於下個月選出 has lost its place. */
export const timesSaidOnce: readonly string[] = (
	'下個月 上個月 這個月 本月 上月 下月 去年 今年 明年 前年 後年 本年 本年度 今年度 上年度 昨天 今天 明天 前天 後天 昨日 今日 明日 翌日 當日 當天 昨晚 今晚 明晚 今早 今晨 上週 下週 本週 這週 上周 下周 本周 ' +
	'星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 週一 週二 週三 週四 週五 週六 週日 周一 周二 周三 周四 周五 周六 周日 禮拜一 禮拜二 禮拜三 禮拜四 禮拜五 禮拜六 禮拜日 ' +
	'一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 上季 本季 下季 第一季 第二季 第三季 第四季 上半年 下半年 年底 年初 月底 月初 週末 周末 今年夏天 去年夏天 近日 日前 目前 屆時'
).split(' ');
