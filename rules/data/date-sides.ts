/**
 * What says on which side of a date or hour something is: "by June 30", 6月30日之後. Each list is the alternatives of a pattern that touches the date. Not
 * "until": Chinese may say what ends there (有效至…) or what begins there (…後失效), and both are right. `inside`: what may stand between the parts of a date. `turning`: Chinese that says the end of something,
 * beside which the side may rightly be the other. Traditional characters, the program folds both scripts. Source: our own, from contracts, notices and news.
 */

import type { DateSideRows } from '../../src/compare/date-sides.js';

export const dateSides: DateSideRows = {
	english: {
		before: 'before|by|prior to|no later than|not later than|on or before|ahead of|in advance of',
		after:
			'after|since|no earlier than|not earlier than|on or after|starting|starting on|starting from|beginning|beginning on|effective|effective from|effective on',
		fillers: 'the|end of|the end of|close of business on|noon on|midnight on|about|around|early|mid|late|year',
	},
	chinese: {
		before: '之前|以前|或以前|或之前|前(?![期續者置方來端盾景往程所提夕後])|為止|止(?![血痛步息損])',
		after: '之後|以後|或以後|或之後|後(?![期續者置方來端盾備])|起(?![草訴飛降床身初來碼點])|以來',
	},
	inside: 'of|at|the|on|上午|下午|晚上|凌晨|中午',
	turning: '失效|作廢|過期|逾期|屆滿|期滿|到期|截止|終止|停止|結束|才|再|始|方可|起算',
};
