/** English before and behind figures that changes what may be said of them. Alternatives of patterns, lower case. Source: the language of earnings calls and loan terms. */

/** Before points that are added to a rate, or lie around a figure, and tell no change: nobody reads 加 2.75% as a part of SOFR. */
export const spreads: readonly string[] = [
	String.raw`\+`,
	'plus',
	'plus or minus',
	'±',
	'(?:spread|margin|coupon|premium|floor) of',
	'margin of error (?:of|is|was)(?: (?:about|around|approximately))?',
];

/** Behind points that are added to a rate or taken from it: "4% a year above the base rate". */
export const margins =
	'(?: a year| per year| per annum| p\\.a\\.)? (?:above|over|below|under) (?:the |our |its )?(?:[a-z]+ ){0,4}(?:base rate|rate|libor|sofr|euribor|hibor|sibor|shibor|prime|treasur(?:y|ies)|gilts?|bunds?)';

/** Behind basis points that are a share of something: "32 basis points of loans". */
export const wholes =
	'of (?:(?:the|our|its|their|average|gross|net|total|customer) )*(?:loans?|lending|advances|assets|sales|revenues?|turnover|deposits|GDP|capital|AUM|volumes?|income|portfolio|book)';

/** Behind "times", what it is so many times of: "as much as", "the size of". */
export const timesOf =
	'as [a-z]+|the (?:size|level|number|amount|price|average|width|length|speed|rate|cost|weight|height|prior|previous|old|original|usual|normal)\\b';

/** Chinese that begins a bracket with what a figure comes to in another unit: （約合每公升 0.68 美元）. Traditional characters. */
export const conversions: readonly string[] = '約合|折合|約為|相當於|約等於|即|合|約'.split('|');

/** Behind a figure that counts nothing by itself: "we did 3.2 in the first quarter". */
export const endings: readonly string[] =
	'to|in|is|and|or|for|at|by|per|this|next|last|would|range|previously|before|earlier|then|now|the (?:year|quarter|month|week) before|the (?:prior|previous) (?:year|quarter|month)'.split(
		'|',
	);

/** Words of change that say how fast a thing changes: growth that slowed to 4% is growth by 4%. Chinese in Traditional characters. */
export const speeds: { readonly english: string; readonly chinese: string } = {
	english:
		'slow(?:s|ed|ing|er)?|slowdown|accelerat(?:e|es|ed|ing|ion)|quicken(?:s|ed|ing)?|eas(?:e|es|ed|ing)|moderat(?:e|es|ed|ing)|cool(?:s|ed|ing)?|faster|slower|growth',
	chinese: '加快|加速|放緩|趨緩|減慢|緩和|轉弱',
};

/** What makes of a share the difference from something: behind it in English ("40% below average"), anywhere in its Chinese clause. Chinese in Traditional characters. */
export const differences: { readonly english: string; readonly chinese: string } = {
	english:
		'(?:below|above|less|more|lower|higher|fewer|smaller|larger|bigger|greater|cheaper|dearer|shorter|longer|faster|slower|lighter|heavier|stronger|weaker)\\b(?! than half)',
	chinese: '低|高[出於了]|[更較]高|少|多[出於了]|更多|減|下降|降低|增|上升|超|便宜|[更較][快慢長短輕重大小貴強弱]|餘|剩|不[到足及]|未及',
};

/** Behind a figure that counts them: no amount of money, whatever the Chinese says. */
export const countedThings =
	'(?:[a-z-]+ )?(?:shares|units|employees|people|customers|subscribers|users|members|patients|vehicles|cars|homes|households|stores|shops|barrels|passengers|visitors|students|jobs|workers|residents|shareholders|participants|copies|downloads|orders|lasers|transceivers|modules|wafers|chips|devices|aircraft|hectares|acres)';
