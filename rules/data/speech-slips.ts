/**
 * How English breaks when it is written down by a machine that listens, or in haste. Source: our own knowledge of English homophones, of the vocabulary of
 * earnings calls and optical networks, and of the punctuation speech recognisers put in.
 */

import type { SlipRow } from '../../src/annotate/broken-english.js';
import type { SuspectRows } from '../source-suspect.js';

const words = (text: string): readonly string[] => text.split(' ');

/** `on`: words of which one stands in all it finds; `next`: letters of which one begins the word behind it; `domain`: only where the document speaks of it; `meant`: what was probably said; `exact`: capitals count. */
const misheard: readonly SlipRow[] = [
	// Accounting
	{
		on: 'non noncash',
		next: 'cngoe',
		pattern: 'non-?cash (?:net income|gross margins?|operating margins?|eps|earnings per share)',
		meant: 'non-GAAP',
	},
	{
		on: 'non nongap',
		pattern: 'non[- ]?gap(?= (?:net|gross|operating|earnings|eps|loss|income|basis|results|measures|financial|tax|expenses))',
		meant: 'non-GAAP',
	},
	{ on: 'gap', next: 'ngeb', pattern: '\\bgap (?:net income|net loss|gross margin|eps|basis)', meant: 'GAAP', exact: true },
	{ on: 'e ebit', next: 'bd', pattern: '\\be ?bit da\\b|\\be bitda\\b|ebit duh', meant: 'EBITDA' },
	{ on: 'primary', next: 'dab', pattern: '\\bprimary (?:due to|driven by|attributable to|because of|as a result of)', meant: 'primarily' },
	{ on: 'main principal', next: 'd', pattern: '\\b(?:main|principal) (?:due to|driven by)', meant: 'mainly' },
	{ on: 'partial', next: 'od', pattern: '\\bpartial (?:offset by|due to)', meant: 'partially' },
	{
		on: 'year',
		next: 'oe',
		pattern: '\\byear of year\\b|\\byear every year\\b|\\byear[- ]over[- ]your\\b|\\byear on your\\b',
		meant: 'year over year',
	},
	{ on: 'q', next: 'otf', pattern: '\\bq (?:one|two|three|four)\\b', meant: 'Q1–Q4' },
	{ on: 'go', pattern: '\\b(?:a|one) (?:year|quarter|month|week) go(?=[.,])|\\b(?:year|quarter) go (?:period|quarter|level|number)', meant: 'ago' },
	{ on: 'guy guide', next: 'dai', pattern: '\\bguy dance\\b|\\bguide ants\\b|\\bguide ins\\b', meant: 'guidance' },
	{ on: 'led', next: 'i', pattern: '\\bled in the (?:quarter|year|month|period)\\b', meant: 'late in' },
	{ on: 'principle', next: 'apb', pattern: '\\bprinciple (?:amounts?|payments?|balances?)\\b', meant: 'principal' },
	{ on: 'equivalence', pattern: '\\bcash equivalence\\b', meant: 'cash equivalents' },
	{ on: 'margarine merging grows', pattern: '\\bgross margarine\\b|\\bgross merging\\b|\\bgrows margins?\\b', meant: 'gross margin' },
	{ on: 'basic', next: 'p', pattern: '\\b\\d+ basic points\\b', meant: 'basis points' },
	// To, too, two; than, then
	{ on: 'two too', pattern: '\\b(?:compared|relative|according|attributable|subject) (?:two|too) (?:the|a|an|our|last|\\$|\\d)', meant: 'to' },
	{
		on: 'then',
		pattern:
			'\\b(?:more|less|greater|higher|lower|better|worse|larger|smaller|fewer|faster|slower|stronger|weaker) then (?:the|an|our|expected|last|\\$|\\d)',
		meant: 'than',
	},
	{
		on: 'should could would must might',
		next: 'o',
		pattern: '\\b(?:should|could|would|must|might) of (?:been|had|done|seen|gone|made|taken)\\b',
		meant: 'have',
	},
	{ on: 'weather', next: 'o', pattern: '\\bweather or not\\b', meant: 'whether' },
	// Artificial intelligence
	{ on: 'a', next: 'aeio', pattern: '\\ba eyes?\\b', meant: 'AI' },
	{
		on: 'a',
		next: 'aeio',
		pattern: '\\ba (?!one|once|eu|uni|ewe|is |in |it |if |are |as |at |and |or |of |on )[aeio][a-z]+',
		meant: '',
		exact: true,
	},
	{ on: 'a', next: 'i', pattern: '(?:^|[.!?] )A I\\b|\\ba I\\b', meant: 'AI', exact: true },
	{
		on: 'non',
		next: 'he',
		pattern: '\\bnon-(?:high|eye)(?= (?:applications?|uses?|workloads?|related|customers?|compute|traffic))',
		meant: 'non-AI',
	},
	// Optics and networks
	{
		on: 'per',
		next: 'dsp',
		pattern: '\\b\\d+(?:\\.\\d+)? ?(?:g|gig|grams?) per (?:dose|day|serving|person)\\b',
		meant: '…G products',
		domain: 'data-rate',
	},
	{ on: 'gram grams grand grands', pattern: '\\b(?:100|200|400|800|1600|1\\.6) (?:grams?|grands?)\\b', meant: '…G', domain: 'data-rate' },
	{ on: 'dock docksis sis doc doxis docs', pattern: '\\bdock ?sis\\b|\\bdoc sis\\b|\\bdoxis\\b|\\bdocs is \\d', meant: 'DOCSIS' },
	{ on: 'pam', next: 'f', pattern: '\\bpam for\\b', meant: 'PAM4', domain: 'data-rate' },
	{ on: 'sir sirdez sure', pattern: '\\bsir ?dez\\b|\\bsure des\\b', meant: 'SerDes', domain: 'data-rate' },
	{
		on: 'hyper hyperscale hyperskater hyperskaters',
		pattern: '\\bhyper ?scale or\\b|\\bhyper ?scale ours\\b|\\bhyper ?skaters?\\b',
		meant: 'hyperscaler',
	},
	{ on: 'trans transreceiver transreceivers tran', pattern: '\\btrans ?receivers?\\b|\\btran sever', meant: 'transceiver', domain: 'data-rate' },
	{ on: 'silicone', next: 'pcwv', pattern: '\\bsilicone (?:photonics|chips?|wafers?|carbide|valley)\\b', meant: 'silicon' },
	{ on: 'packaged', pattern: '\\bcold packaged optics\\b', meant: 'co-packaged optics' },
	{ on: 'invidia vidia', pattern: '\\binvidia\\b|\\bin vidia\\b', meant: 'NVIDIA' },
	{ on: 'sender datasender date', pattern: '\\bdata ?sender\\b|\\bdate center\\b', meant: 'data center', domain: 'data-rate' },
	{ on: 'whole hole', pattern: '\\bfiber to the (?:whole|hole)\\b', meant: 'fiber to the home' },
];

export const suspects: SuspectRows = {
	misheard,
	/** May stand twice in a row. */
	twice: words(
		'that had very really much many long more well okay yeah right thank great never always over again bye blah knock hear there many only just quite some sometimes indeed still down what when where that',
	),
	/** Before a full stop and a small letter without ending a sentence. */
	abbreviations: words(
		'etc approx dept dist govt corp incl prof capt gen sen rep avg appt assn bros cont cite conf dept elec esp exch fig figs hist inst intl introd misc natl orig para paras publ repr rept seqq ser supp trans univ vols viz tel temp rev pub pubs sec secs art arts chap chaps appx lett approx assoc assocs mtg max min sched sub subs subch subpart cent',
	),
	/** Small words that no sentence has one behind the other; those that stand so in idioms or across a pause (in at, out or, he have) are left out. */
	impossible: {
		a: 'the an our their from with to because when are',
		an: 'the of our their',
		the: 'an and are is was were has from with because than their our its my a',
		our: 'the a is are was were in for to of their',
		their: 'the our',
		my: 'the',
		his: 'the',
		every: 'the of',
		each: 'the',
		any: 'the',
		of: 'we they he with than because',
		to: 'we they he she of been had has was were than',
		with: 'we they of',
		by: 'we they',
		from: 'we they',
		for: 'of',
		on: 'of',
		at: 'of',
		is: 'are has was',
		are: 'is have',
		was: 'is were',
		were: 'was',
		be: 'is are was have',
		been: 'is was',
		will: 'is has was been',
		would: 'is been has',
		can: 'is been',
		could: 'has is been',
		should: 'has is',
		does: 'is',
		we: 'is was has',
		they: 'is was has',
		i: 'are is',
		very: 'of the',
	},
	sentences: {
		/** Begin a clause that needs another. */
		subordinators: words('while although though whereas'),
		/** After a comma, what goes on with the clause before rather than beginning the main one. */
		continuations: words(
			'along including which who whom whose where when while although though whereas because if unless as with without due driven and or nor like especially particularly primarily partly partially mainly largely namely notably by in on at for from to of into over under despite given following excluding compared versus up down resulting leading reflecting offset based than per via regardless together instead rather but',
		),
		prepositions: words('as in on at for from to of by under over during with'),
		finite: words('has have had is are was were will would can could may might do does did'),
		relatives: words('which that who'),
		fragments: [
			{ begins: 'With (?:the|our|this|these|that|those|its|their|a|an)', unless: 'is|are|was|were|will|comes?|came|can|may' },
			{ begins: 'For the (?:first|second|third|last) time', unless: 'i|we|you|he|she|it|they|there|who|is|was|are|were|has|had|have|did|do|will' },
			{ begins: '(?:When|If|Once|Unless) (?:I|we)', unless: 'then' },
			{
				begins:
					'(?:And |But |Or |So )?(?:Which (?:is|was|are|were|we|I|has|have|will|would|means|should)|Leading to|Driven by|Resulting in|Reflecting|Compared (?:to|with)|Due to|Primarily due|Mainly due|Largely due|Because of|Such as|Along with|As well as|Rather than|Instead of|Including|Excluding|Offset by|Partially offset)',
				unless: 'what',
			},
			{
				begins: '(?:And|But|Or) (?:at|in|on|for|from|with|to|of|by)',
				unless:
					'is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|let|see|get|got|go|went|came|come|said|made|make|take|took|i|we|you|they|he|she|it|there|that|who|[a-z]+ed',
			},
		],
	},
	/** Alone between full stops it belongs to the next sentence. */
	connectives: words(
		'Further Furthermore However Moreover Additionally Therefore Consequently Nevertheless Nonetheless Meanwhile Similarly Specifically Accordingly',
	),
	/** In capitals after a word or figure without a full stop between, the beginning of a sentence. */
	openers: words('As We Our With Turning Looking Moving During Additionally Further However Also Therefore'),
	/** No sentence ends with one of these. */
	unfinished: words('the a an and or our your their my because than'),
	runOns: [
		{
			on: ' as of ',
			pattern:
				'\\bwe (?:[a-z]+ed|made|sold|paid) [^,;:.]{8,120}? as of (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}(?:st|nd|rd|th)?, we ',
		},
		...['our', 'we'].map(subject => ({
			on: ` quarter ${subject} `,
			pattern: `\\b(?:we|they|it|sales|revenue|margins?) [^,;:.]{8,120}? (?:for|in|during) (?:the )?(?:first|second|third|fourth|prior|last|current) quarter (?=${subject} )`,
		})),
	],
	linking: words('that which what who when where while as because if since than how and but so'),
	/** What is counted in heads and shares, never in money. */
	counts:
		'shares (?:outstanding|issued)|share count|head ?count|number of (?:[a-z]+ ){0,2}(?:shares|employees|customers|units|subscribers|users|people|patients)',
	countWords: words('shares share headcount head number employees customers subscribers users people patients feet units'),
	counted: 'shares|employees|customers|subscribers|users|people|patients|square feet|units shipped',
	/** Near such a caption, what makes the amount one of money. */
	priced: 'values?|valued|price|priced|worth|costs?|capitali[sz]ation|proceeds|dividends?|repurchased?|spent|pay|paid|at a',
	/** What is stated in money, so that an amount behind it has a currency. */
	captions:
		'revenues?|sales|ebitda|net (?:income|loss|profit)|operating (?:income|loss|profit|expenses)|gross profit|cash flow|capital expenditures|debt|inventory',
	states: 'was|were|is|are|of|totall?ed|reached|stood at|came in at',
	hedges: 'about|approximately|around|nearly',
	closes: 'in|for|or|compared|during|at',
	comparisons: '(?:up|down) from|compared (?:to|with)|versus',
	periods:
		'(?:In|At|For|During) (?:the end of )?(?:q[1-4]|the (?:first|second|third|fourth|prior|previous|same|year-ago|last|comparable) (?:quarter|year|period|month|half))',
};
