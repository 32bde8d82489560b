/**
 * Words that say which way a figure goes. English forms are spelled out; Chinese in Traditional characters, the program folds both scripts.
 * Source: our own list from the language of earnings reports, central banks and news in both languages (numbers.md §3.2, R7); opposites for suggestions.
 */

import type { TendencyWords } from '../../src/annotate/tendencies/lexicon.js';

const list = (text: string): readonly string[] => text.split('|');

export const tendencies: TendencyWords = {
	english: {
		change: {
			'+': list(
				'dearer|costlier|pricier|increase|increases|increased|increasing|rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|growth|gained|gaining|accelerate|accelerated|accelerating|widen|widened|widening|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|soars|soared|soaring|expand|expands|expanded|expanding|expansion|up|upward|upwards|higher|raise|raises|raised|raising|hike|hikes|hiked|boost|boosts|boosted|advance|advanced|uptick|uplift|rebound|rebounded',
			),
			'-': list(
				'cheaper|shed|sheds|shedding|shave|shaves|shaved|shaving|trim|trims|trimmed|trimming|decrease|decreases|decreased|decreasing|decline|declines|declined|declining|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|reduce|reduces|reduced|reducing|reduction|reductions|lower|lowers|lowered|lowering|down|downward|downwards|shrink|shrinks|shrank|shrunk|shrinking|contract|contracted|contraction|cut|cuts|cutting|slip|slips|slipped|slide|slid|plunge|plunges|plunged|plummet|plummeted|tumble|tumbled|dip|dipped|downturn|slump|slumped|slow|slows|slowed|slowing|slowdown|moderate|moderated|moderating|moderation|ease|eased|easing|narrow|narrowed|narrowing|weaken|weakened|weakening|soften|softened|softening',
			),
		},
		result: {
			'+': list('profit|profits|net income|income|earnings|surplus|gain|gains'),
			'-': list('loss|losses|deficit|deficits'),
		},
		time: {
			'+': list('later|after|afterwards|hence|from now'),
			'-': list('ago|earlier|before|previously|prior'),
		},
		fillers: list(
			'by|to|of|at|about|approximately|roughly|around|nearly|almost|over|more|than|least|most|as|much|some|another|a|an|the|just|only|slightly|sharply|significantly|substantially|further|additional|year|on|yoy|qoq|quarter|month|sequentially|annually|estimated|total|well|close|under|below|above|up|down|in|range|be|between|low|high|mid|single|double|full|whole|net',
		),
		resultFillers: list(
			'of|was|were|is|for|the|in|per|share|basic|diluted|common|came|at|totaled|totalled|totaling|to|be|between|reached|a|an|or|about|approximately|roughly|range|fourth|third|second|first|quarter|year|attributable|our|non|gaap|adjusted|net|operating|expected|q1|q2|q3|q4|fiscal|full',
		),
		stops: list('of|in|to|by|for|from|and|or|than|that|which|is|was|were|are|with|on|at|as|but|while|will|would|could|may'),
		reached: list('to|above|below'),
		open: list('at'),
		compared: { '+': ['above'], '-': ['below'] },
		comparatives: {
			words: list('higher|lower'),
			behind: list('in|from|at|year|compared|on|for|versus|sequentially|this|last|due|because|as|and|but|by|to|over|again|after|or'),
			verbal: list('to|may|might|can|could|will|would|should|must|shall|not|help|helps'),
		},
		waits: list('wait|rest|stand|cool|leave|let|allow|sit|soak|hold|stay|pause|dry|sleep|delay'),
	},
	chinese: {
		change: {
			'+': list(
				'升息|加息|收高|收漲|收升|走揚|增加|增長|成長|上升|上漲|提高|提升|攀升|飆升|躍升|激增|大增|急升|上揚|走高|年增|季增|月增|上調|調升|調高|擴大|擴闊|加快|加速|回升|反彈|增|漲|升|高',
			),
			'-': list(
				'減速|降息|減息|收低|收跌|收挫|走跌|重挫|下挫|減少|下降|下跌|下滑|降低|減低|衰退|縮減|縮小|收縮|萎縮|滑落|驟降|急跌|暴跌|走低|年減|季減|月減|下調|調降|調低|削減|放緩|趨緩|收窄|減慢|緩和|回落|轉弱|減|跌|降|低|縮',
			),
		},
		/** Read only right before the figure, or with 至, 到 or 了 between. */
		short: list('增|漲|升|高|減|跌|降|低|縮'),
		after: {
			'+': list('增長|成長|增幅|漲幅|升幅|增加|上升|上漲|成長率|增長率'),
			'-': list('跌幅|降幅|減幅|下降|減少|下跌|衰退|下滑|降低|縮減'),
		},
		result: {
			'+': list('淨利潤|淨利|純益|純利|盈利|獲利|利潤|盈餘|溢利|淨收入|盈餘'),
			'-': list('淨虧損|虧損|淨損|損失|赤字|虧蝕'),
		},
		time: { '+': list('之後|以後|後'), '-': list('之前|以前|前') },
		reached: list('至|到|達|成|為'),
		fillers: list(
			'了|至|到|達|達到|為|成|成為|約|大約|近|將近|逾|超過|超|不到|最多|最少|至少|高達|多達|幅度|比例|幅|率|的|僅|共|合共|近乎|大概|約為|約達|接近|低於|高於|一|個|按年|同比|環比|按季|較去年同期|再|又',
		),
	},
	/** Traditional characters; of several opposites of a word the first is suggested. */
	opposites: list(
		'升息=降息|加息=減息|收高=收低|收漲=收跌|增加=減少|上升=下降|增長=下降|成長=衰退|上漲=下跌|提高=降低|提升=降低|攀升=下滑|年增=年減|季增=季減|月增=月減|上調=下調|調升=調降|調高=調低|擴大=縮小|增=減|漲=跌|升=降|淨利=淨損|淨利潤=淨虧損|盈利=虧損|獲利=虧損|純益=淨損|之後=之前|以後=以前|後=前|增幅=減幅|漲幅=跌幅|升幅=降幅',
	),
};
