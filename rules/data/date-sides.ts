/**
 * What says how something lies to a date, an hour or a length of time: "by June 30", 6月30日之後, "within 30 days", 提款前六個月. Each list is the
 * alternatives of a pattern: `ahead` ends where the figure begins, `behind` begins where it ends. `opposed`: by what the English says, what the Chinese must
 * not say. `excuses`: what else in the sentence makes a side of it right after all (…後失效 for "until", "closed until" for 起). Traditional characters,
 * the program folds both scripts. In an excuse `▮` stands for the figure with its words. Source: our own, from contracts, notices, leaflets and news.
 */

import type { DateSideRows, SideView } from '../../src/compare/date-sides.js';

/** 後 and 前 that are no part of another word. */
const after = '後(?![期續者置方來端盾備果勤])';
const before = '前(?![期續者置方來端盾景往程所提夕後任妻])';

/** Verbs that end something, and those that let it begin, with their endings. */
const endings =
	'expir(?:e|es|ed|ing)|laps(?:e|es|ed|ing)|terminat(?:e|es|ed|ing)|ceas(?:e|es|ed|ing)|end|ends|ended|ending|clos(?:e|es|ed|ing)|finish(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|runs? out|ran out';
const beginnings =
	'(?:takes?|took|taken|taking) effect|(?:comes?|came|coming|enters?|entered|entering|goes|go|went|going) into (?:effect|force|operation|service)|commenc(?:e|es|ed|ing)|starts?|started|starting|begins?|began|begun|beginning|launch(?:es|ed|ing)?|opens?|opened|opening|effective|kicks? off|kicked off';

/** Chinese for an end and for a beginning, wherever they stand. */
const ended =
	'失效|作廢|過期|逾期|屆滿|期滿|到期|截止|終止|停|結束|才|再|始|方可|起算|關|封|廢|取消|撤|恢復|重新|解除|退|離職|卸任|告別|最後|有效|保留|保固|保證|暫|至今|迄今';
const begun = '生效|開|始|起|啟|施行|實施|上路|成立|以來|即日';

/** English that denies, and English that shuts: "closed until May" is open from May on. */
const denied =
	"\\b(?:(?:no|not)(?! (?:later|earlier|more|less|fewer|sooner) than)|never|cannot|without|unless|except|suspend\\w*|ban|bans|banned|halt\\w*|barred|block\\w*|postpon\\w*|delay\\w*|defer\\w*|unavailable|ineligible|unable|avoid\\w*|refrain\\w*|prohibit\\w*|forbid\\w*|refus\\w*|fail\\w*|reject\\w*|exclud\\w*|restrict\\w*|disqualif\\w*|stop\\w*)\\b|n't\\b";
const shut = `${denied}|\\b(?:clos\\w*|shut|adjourn\\w*|wait\\w*|hold|holds|held|embargo\\w*|remand\\w*|away|off|out|frozen|freez\\w*|paus\\w*|lock(?:ed|-?up)?|stay\\w*|left|leave|only|pend\\w*)\\b`;

const turning = '失效|作廢|過期|逾期|屆滿|期滿|到期|截止|終止|停止|結束|才|再|始|方可|起算';

const fillers = 'the|end of|the end of|close of business on|noon on|midnight on|about|around|early|mid|late|year|on|at';

/** On which side of a date something is. */
const ofDates: SideView = {
	of: 'date',
	english: {
		ahead: {
			before: 'before|by|prior to|no later than|not later than|on or before|ahead of|in advance of',
			after: 'after|beyond|no earlier than|not earlier than|on or after|following',
			from: 'from|since|starting|starting on|starting from|beginning|beginning on|effective|effective from|effective on|with effect from|as from|commencing|commencing on',
			until: 'until|till|up to|up until|through',
		},
		fillers,
	},
	chinese: {
		ahead: {
			until: '截至|截止|直至|直到|迄至|持續[到至]|一直到|延續[到至]',
			from: '自從|自|從',
			before: '不得?(?:遲|晚)於|最遲(?:將|可|須|應|會)?(?:於|在)?|至遲(?:於|在)?',
			after: '不(?:得|會)?早於|最早(?:將|可|可望|有望|要)?(?:於|在|到)',
		},
		behind: {
			before: `之前|以前|或以前|或之前|${before}|為止|止(?![血痛步息損])`,
			after: `之後|以後|或以後|或之後|${after}`,
			from: '起(?![草訴飛降床身初來碼點])|以來',
		},
	},
	opposed: { before: ['after', 'from'], after: ['before', 'until'], from: ['before', 'until'], until: ['from', 'after'] },
	excuses: {
		english: { until: shut, before: '\\b(?:earliest|early|soon)\\b' },
		chinese: {
			before: turning,
			until: turning,
			after: turning,
			from: `${turning}|停|關|封|恢復|重(?![播要大點量複視])|取消|解除|最後|▮[^，。]{0,2}(?:至|到)`,
		},
	},
	denial: 'any',
};

/** Whether something ends or begins on a date. */
const ofEvents: SideView = {
	of: 'date',
	english: {
		ahead: { ends: endings, begins: beginnings },
		fillers: 'automatically|on|at|from|in|as of|as from|the|midnight on|noon on|close of business on|about|around',
	},
	chinese: {
		ahead: { ends: '截至|截止|直至|直到|(?<![甚乃以推提延])至' },
		behind: {
			ends: '(?:當日|當天)?(?:起|正式|自動|午夜|零時)?(?:失效|屆滿|截止|結束|終止|到期|期滿|廢止|為止|停止|閉幕|落幕)|止(?![血痛步息損])',
			begins:
				'(?:當日|當天)?(?:起|正式|開始|自動)?(?:生效|施行|實施|起算|啟用|開放|開業|開張|展開|開幕|開始|上路|開跑)|(?:當日|當天)?起(?:接受|受理|供|可|得以)',
		},
	},
	opposed: { ends: ['begins'], begins: ['ends'] },
	excuses: { english: { ends: '\\b(?:reopen\\w*|replac\\w*|succeed\\w*)\\b' }, chinese: { begins: ended, ends: begun } },
	denial: 'firm',
};

/** Which part of a month, a quarter or a year. */
const ofParts: SideView = {
	of: 'date',
	english: {
		ahead: {
			early: 'early|the beginning of|beginning of|the start of|the opening of|the first days of',
			mid: 'mid|middle of|the middle of',
			late: 'late|end of|the end of|the close of|close of|the latter part of|the last days of|the tail end of',
		},
		fillers: 'in|the|fiscal|calendar|year',
	},
	chinese: {
		ahead: {},
		behind: {
			early: '的?(?:年|月|季)?(?:初(?![步期級次中])|上旬|伊始|初期)',
			mid: '的?(?:中旬|中期|年中(?!國)|月中)',
			late: '的?(?:年|月|季)?(?:底(?![部層特氣蘊片])|末(?![端梢])|下旬|末期|尾)',
		},
	},
	opposed: { early: ['late', 'mid'], late: ['early', 'mid'], mid: ['early', 'late'] },
	excuses: {
		english: { early: '\\b(?:mid|late|end)\\b', mid: '\\b(?:early|late|end|beginning)\\b', late: '\\b(?:early|mid|beginning|start)\\b' },
		chinese: { early: '中旬|下旬|底|末', mid: '上旬|下旬|初|底|末', late: '中旬|上旬|初' },
	},
	denial: 'none',
};

/** Whether something is to happen in a length of time or when it is over. */
const ofLimits: SideView = {
	of: 'duration',
	english: {
		ahead: {
			within:
				'within|in less than|in fewer than|in under|no later than|not later than|inside of|in no more than|(?:in|during|over) the (?:first|next|following|coming|ensuing|initial)',
			after: 'after|only after|not before',
		},
		behind: { after: 'later|from now|hence' },
		fillers: 'a|an|the|about|around|approximately|period of|space of|first|next|following|maximum of|another|just|at most|up to',
	},
	chinese: {
		ahead: {},
		behind: { within: '之內|以內|內(?![部容科外戰地閣華])|期內|期間內', after: `之後|以後|過後|${after}` },
	},
	opposed: { within: ['after'], after: ['within'] },
	excuses: {
		english: {
			within: denied,
			after: `${denied}|\\b(?:${endings}|void|delet\\w*|remov\\w*|lose|loses|lost|forfeit\\w*|of|if)\\b`,
		},
		chinese: {
			after: `▮[^▮]*(?:${turning}|恢復|重新|便|就|即|停|免|禁|切勿|仍|(?<![償歸退發交送生奉])還(?![款清本給]))|不到|不足|未滿|短短|僅|最快|最晚|最遲|最多|至多|最長|內|避免|限於`,
			within: `▮[^▮]*(?:${ended}|免)|若|如|倘|限|超過|逾|過`,
		},
	},
	denial: 'any',
};

/** On which side of an event a length of time lies: "30 minutes before meals". */
const ofAnchors: SideView = {
	of: 'duration',
	english: {
		ahead: {},
		behind: {
			before: 'before|prior to|ahead of|in advance of|leading up to',
			after:
				'after|following|subsequent to|from (?:the )?(?:date|due date|day|time|receipt|issue|publication|notification|delivery|purchase|signing|commencement|completion|execution|service|filing|award|grant|adoption|registration|birth|approval|invoice|when|which|effective)|of (?:(?:the|your|its|their|his|her|this) )?(?:end|close|signing|receipt|receiving|delivery|purchase|completing|execution|arrival|arriving|diagnosis|surgery|publication|notification|publishing)',
		},
		fillers: '',
	},
	chinese: {
		ahead: {
			before: `(?<=[^的在於過和與,，、。；：\\s\\d(（後内內是出之以目先日當提空午生史眼向面])前(?:的|之|至少|最少|約|大約|不少於|不遲於)?|之前(?:的|至少)?`,
			after: `(?<=[^最今往其背此日先前落押延的在然爾,，、。；：\\s\\d])後(?:的|之|至少|最少|約|大約)?|之後的?|以後的?|之日起|日起計?|起計`,
		},
		behind: {},
	},
	opposed: { before: ['after'], after: ['before'] },
	excuses: {
		english: { after: '\\b(?:first|initial|early|opening|until|before)\\b', before: '\\b(?:last|final|after)\\b' },
		chinese: { before: '才|再|方可|始|即可|前後|首', after: '才|再|方可|始|即可|前後|最後' },
	},
	denial: 'none',
};

/** Whether a length of time lies behind or ahead: "the next twelve months". */
const ofSpans: SideView = {
	of: 'duration',
	english: {
		ahead: {
			past: '(?:the|these|those|our|its) (?:past|last|previous|prior|preceding|trailing)|over the (?:past|last)|trailing',
			coming: '(?:the|these|our|its) (?:next|coming|following|upcoming|ensuing|subsequent)|over the (?:next|coming)',
		},
		fillers: 'full|few|couple of|two or|nearly|roughly|about|or so',
	},
	chinese: {
		ahead: {
			past: '(?:過去|過往|此前|以往|最近|在?之前)(?:的|這|整整|約|近)?',
			coming: '(?:未來|今後|往後|接下來|其後|隨後|此後|之後)(?:的|這|整整|約|近)?',
		},
		behind: {},
	},
	opposed: { past: ['coming'], coming: ['past'] },
	excuses: { english: {}, chinese: {} },
	denial: 'none',
};

/** Whether something happens once or again and again: "again after three months" is not 每三個月. */
const ofRepeats: SideView = {
	of: 'duration',
	english: { ahead: { once: 'after|within' }, fillers: 'a|another|the|first|about|approximately' },
	chinese: { ahead: { each: '每隔?' }, behind: {} },
	opposed: { once: ['each'] },
	excuses: {
		english: {
			once: '\\b(?:every|each|per|any|monthly|yearly|annual\\w*|daily|weekly|quarterly|hourly|regular\\w*|period\\w*|repeat\\w*|interval\\w*|cycle\\w*|times|whenever|always|usually|successive\\w*|consecutive\\w*)\\b|\\ba (?:day|week|month|quarter|year)\\b',
		},
		chinese: {},
	},
	denial: 'none',
};

const period = '(?:the |this |next |last |each |every )?(?:fiscal |calendar |financial )?(?:year|month|quarter|decade|century)';

export const dateSides: DateSideRows = {
	/** Parts of a period that no figure names: "the end of the month", 年初. */
	bare: {
		english: {
			early: `\\b(?:beginning|start) of ${period}\\b`,
			mid: `\\b(?:middle of ${period}|mid-(?:year|month|quarter|century))\\b`,
			late: `\\b(?:end of ${period}|(?:year|month|quarter)[- ]end)\\b`,
		},
		chinese: { early: '[年月季]初(?![步期級次中])|季度初|世紀初', late: '[年月季][底末](?![端部])|季度末|世紀末|歲末' },
		/** Another part beside it, and nobody knows which is which. */
		others: '\\b(?:early|late|beginning|start|first|last)\\b',
	},
	/** What lies before or after an event: "before the plant shuts", 關廠之後. */
	events: {
		english: { before: 'before|prior to', after: 'after' },
		chinese: {
			before: `(?<![此先目])(?:之前|以前)|(?<![以目先日當提空午生史眼面此之])${before}(?![面方後鋒台臺門])`,
			after: `(?<![此先今])(?:之後|以後)|(?<![以最今往其背此先落押然隨而事日之])${after}(?![面方代院臺台門])`,
		},
		/** Where what is told of the event ends, marks aside: English words behind it, Chinese characters before it. */
		ends: { english: 'and|but|or|who|which|that|while|when|so|as', chinese: '於在當' },
		others: {
			english:
				'before|prior|ahead|after|following|(?<!^ (?:the|your|his|her|its|their|our|my|each) )(?:first|next|last)|then|once|when|until|till|since|while|as soon as|later|earlier|ago|previous\\w*|former\\w*|finally|already|only|upon|immediately|again|no|in advance|look\\w*|named|day|soon|(?:pre|post)[a-z-]+',
			chinese: '先|(?<!後[，,]?)再|才|方[可能才]|始|然|隨[即後]|接[著着]|等|待|直到|一旦|首|以來|起|過|剛|已|曾|立即|馬上',
		},
	},
	views: [ofDates, ofEvents, ofParts, ofLimits, ofAnchors, ofSpans, ofRepeats],
	/** What may make a part of a Chinese month or year before the words behind it: 6月底之後. */
	parts: '底|末|初|中旬|上旬|下旬',
	inside: 'of|at|the|on|上午|下午|晚上|凌晨|中午|早上|傍晚|晚間|深夜',
	/** What may be left of a Chinese length of time behind its figure. */
	units: '個?(?:工作天|工作日|營業日|營業天|交易日|曆日|日曆日|日曆天|自然日|小時|分鐘|星期|月|年|週|日|天)',
};
