/** English phrases around figures. Source: the requirement tables of this project (bounds; words that look like numbers and state none). */

import type { Bound } from '../../src/model.js';

const list = (text: string): readonly string[] => text.split('|');

/** Before the figure: "more than 20". */
export const bounds: readonly (readonly [Bound, readonly string[]])[] = [
	[
		'>',
		list(
			'more than|more than another|a little over|slightly over|slightly above|a little more than|slightly more than|over|above|north of|in excess of|upwards of|upward of|greater than|higher than|exceeding|exceeds|exceeded|exceed|beyond|surpassed|surpassing|surpass|topped|topping|older than|longer than|larger than|well over|just over|slightly over',
		),
	],
	[
		'<',
		list(
			'less than|fewer than|a little under|slightly under|slightly below|a little less than|slightly less than|under|below|nearly|almost|south of|lower than|smaller than|younger than|shorter than|close to|approaching|just under|just below|nearing|shy of|short of|getting on for|going on for|going on',
		),
	],
	[
		'≈',
		list(
			'about|approximately|roughly|around|some|circa|ca|approx|near|in the region of|in the range of|something like|or so|mid|an estimated|estimated',
		),
	],
	[
		'≤',
		list(
			'up to|up to another|up to a further|up to an additional|up to a total of|at most another|at most|not over|not above|no more than|not more than|no greater than|as many as|as much as|as high as|a maximum of|maximum of|not exceeding|not exceed|no longer than|no later than|at the most',
		),
	],
	[
		'≥',
		list(
			'at least|at least another|at least a further|at least an additional|not under|not below|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|as low as|no lower than',
		),
	],
];

/** After the figure: "20 or more". */
export const boundsAfter: readonly (readonly [Bound, readonly string[]])[] = [
	['≥', list('or more|or greater|or higher|or above|or older|or over|or longer|or better|and over|and above|and older|and up|plus')],
	['≤', list('or less|or fewer|or lower|or below|or under|or younger|or shorter|or smaller|and under|and below')],
	['≈', list('or so|or thereabouts|odd')],
];

/** Nothing is stated, whatever the words: skipped as a whole. */
export const silent: readonly string[] = [
	// a number of so many digits
	...list('three figures|four figures|five figures|six figures|seven figures|eight figures|five figure|six figure|seven figure|four figure'),
	// one
	...list(
		'one of|one of which|no one|none|every one|any one|each one|this one|that one|which one|the one|one another|one would|one might|one could|one can|one may|one should|one must|one has|one day|one time|one off|one stop|one way|one on one|one to one|one by one|one size|one sided|one man|one person',
	),
	...list(
		'new one|old one|other one|good one|big one|only one|right one|number one|for one thing|one thing|on the one hand|on one hand|at one time|one and only|one and all|day one|square one|one more|one or the other|another one|last one|first one',
	),
	...list('day to day|one after another|one at a time|from one to another|year one'),
	// once
	...list('once again|at once|once upon a time|all at once|once and for all|once more|once in a while|once every'),
	// first
	...list(
		'first of all|at first|first and foremost|first hand|firsthand|first class|first lady|first ladies|first aid|first name|first names|first come|first served|first responder|first responders|first person|first time|for the first time|first timers|first nation|first nations|first rate|feet first|head first|first ever',
	),
	// second, third
	...list(
		'second to none|second hand|secondhand|second guess|second guessing|i second|to second|seconds that|second nature|second thought|second thoughts|second rate|second class|split second|a second|per second|each second|every second|second opinion|third party|third parties|third world|third person|third rail|seconded',
	),
	// two and more
	...list(
		'two way|three way|four way|two fold|two faced|two sided|two tier|two thirds majority|at sixes and sevens|cloud nine|catch 22|zero in|zero sum|zero tolerance|zeroed in|ground zero|net zero|fifty fifty|ten to one|a million thanks|thanks a million|forty winks|four letter|five star|seven seas|deep six|six pack|four square|high five|all fours|nine yards',
	),
	// double, single, half, quarter
	...list(
		'double check|double checks|double checked|double checking|double click|double down|doubling down|doubled down|double digit|double digits|single digit|single digits|triple digit|double edged|double sided|double blind|double standard|double standards|double entry|double counting|double dip|single handed|single handedly|single out|single family|single minded|singled out|every single',
	),
	...list(
		'half hearted|half way|halfway|half baked|half life|half time|half sister|half brother|half sisters|half brothers|better half|quarter final|quarter finals|quarterfinal|quarterfinals|semi final|semi finals|quarter back|quarter life|headquarters|close quarters|living quarters|quarter over quarter|quarter on quarter|quarter to quarter|year over year|year on year|year to year|year to date|month over month|month on month|month to month|week over week|week on week|half over half|month to date|quarter to date|day by day|week by week|every other|other half',
	),
	...list('triple play|triple threat|single use'),
	...list('a number of|a hundred times over|million dollar question|millionaire|billionaire|hundred percent sure'),
];
