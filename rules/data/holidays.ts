/** Days that have a name in English and may have their date in Chinese. Source: the calendar. */

import type { HolidayRow } from '../../src/compare/holidays.js';

export const holidays: readonly HolidayRow[] = [
	{ english: "new year['’]?s day", month: 1, day: 1 },
	{ english: "new year['’]?s eve", month: 12, day: 31 },
	{ english: "valentine['’]?s day", month: 2, day: 14 },
	{ english: "international women['’]?s day", month: 3, day: 8 },
	{ english: "st\\.? patrick['’]?s day", month: 3, day: 17 },
	{ english: "april fools?['’]? day", month: 4, day: 1 },
	{ english: 'earth day', month: 4, day: 22 },
	{ english: 'may day', month: 5, day: 1 },
	{ english: '(?:fourth of july|july fourth|independence day)', month: 7, day: 4 },
	{ english: 'bastille day', month: 7, day: 14 },
	{ english: 'double ten(?:th)?(?: day)?', month: 10, day: 10 },
	{ english: 'halloween', month: 10, day: 31 },
	{ english: '(?:bonfire night|guy fawkes(?: night| day)?)', month: 11, day: 5 },
	{ english: "(?:armistice|veterans['’]?|remembrance) day", month: 11, day: 11 },
	{ english: 'christmas eve', month: 12, day: 24 },
	{ english: 'christmas day|christmas', month: 12, day: 25 },
	{ english: 'boxing day', month: 12, day: 26 },
];
