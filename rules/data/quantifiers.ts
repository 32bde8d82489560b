/**
 * How many of a group are meant: all, most, some, both, none. Chinese in Traditional characters; the program folds both scripts. Source: our own, from
 * contracts, guides and news in both languages; the excuses are kept wide, as 都 and 各 say "all" without a word for it.
 */

import type { ClashWords } from '../../src/compare/clashes.js';
import type { DenialRow } from '../negation-lost.js';

export const quantifierRows: readonly DenialRow[] = [
	{
		cause: 'all→some',
		about: 'quantifier',
		words: 'all|every|each',
		english:
			'(?<!not |nearly |almost |at |after |above |of |in |for |once and )all(?: of)?(?: the| our| its| their| these| those| other| remaining)* (?!but|over|day|night|year|in|the|about|along|time|right|ages?|round|star)[a-z]+s|(?<!not |nearly |almost )(?:every|each) (?!other|day|night|year|month|week|time|hour|minute|morning|evening|few|so|now|bit|half)[a-z]+ (?:must|shall|will|is|was|has|had|of|should|can|may)',
		beside: "not|some|part|partly|partial~|most|many|certain|few|several|portion~|section|except~|half|percent|nearly|almost|\\w+n['’]t|other",
		chinese: '部分(?!時)|部份|某些|有些|少數|若干|個別(?!的)',
		excuses: '全|所有|一切|每|各|皆|都|均|凡|任何|一律|盡|悉|無不|通通|整|逐|概|總|大部[分份]|無論|不論|齊',
		severity: 'major',
	},
	{
		cause: 'some→all',
		about: 'quantifier',
		words: 'some|several|certain',
		english:
			'(?:some|several|certain)(?: of)? (?:the |our |its |their |his |her |these |those )?(?!of|the|time|day|one|thing|what|how|kind|sort|point|more|degree|extent)[a-z]{3,}',
		beside: 'all|every|each|whole|entire~|any|both|total|full|none|no|everyone|everybody|everything|not|whatever|most',
		chinese: '全體|所有(?!權|者|人權)|全部|全數|悉數|一切|每一?[個位名家間]',
		excuses: '部分|部份|一些|有些|若干|某|有的|少數|幾|不少|許多|多|數|個別|其中|局部|一定|特定|好些|約|大約|兩三|些',
		severity: 'major',
	},
	{
		cause: 'most→all',
		about: 'quantifier',
		words: 'most',
		english:
			'most of (?:the|our|its|their|his|her|these|those|us|them|it|this|that)(?: [a-z]+)?|(?:^|[,;:] |and |but |that )most (?!of|likely|recent|important|famous|popular|notabl|people)(?:[a-z]+ )?[a-z]+s (?!of\\b|and\\b|or\\b|in\\b|at\\b|on\\b|for\\b|with\\b)[a-z]+',
		beside: 'all|every|each|whole|entire~|any|none|no|not|at most',
		chinese: '全體|所有(?!權|者)|全部|全數|一切|少數|小部分|一小部分',
		excuses: '多|大部|大半|過半|半|主要|幾乎|近|絕大|大都|基本|主體|泰半',
		severity: 'major',
	},
	{
		cause: 'none→some',
		about: 'denial',
		words: 'none',
		english: 'none of (?:the|our|its|their|his|her|these|those|us|them|this|that|it)(?: [a-z]+)?',
		beside: 'none the less|beyond|but|except~|other than|until|unless|without',
		chinese: '部分|部份|一些|有些|某些|少數|多數|所有|全部|全體|都|皆|均',
		excuses: '不|沒|未|無|非|否|勿|莫|別|毋|拒|免|缺|難|少|零|罕|一概|毫',
		severity: 'major',
	},
	{
		cause: 'both→one',
		about: 'quantifier',
		words: 'both',
		english:
			'both (?:of )?(?:the |our |its |their |his |her |these |those )?(?!and|in|for|of|to|at|on|with|by|as|from)[a-z]+s|both (?:have|were|are|had|will|can|must|should|did)(?: since| now| also)? [a-z]+',
		beside: 'either|neither|one|or|not|another',
		chinese: '其中一[座間個位名家方項種側邊面端]|單側|單邊|任一|單方|(?<!每)一方|其一',
		excuses: '兩|雙|皆|均|都|二|倆|同時|既|亦|也|一併|各',
		severity: 'major',
	},
	{
		cause: 'either→both',
		about: 'quantifier',
		words: 'either',
		english: 'either (?:party|side|of (?:the|them|us|you)|parent|spouse|partner|company|director|trustee|landlord|tenant|buyer|seller)',
		beside: "both|neither|nor|not either|n['’]t either|without either",
		chinese: '雙方(?:共同|同意|一致|均|都|皆|必須|須)|(?:須|應|需)?(?:經|由|獲)雙方|兩[者人名位方](?:同意|共同|一致)',
		excuses: '任何?一|其中|一方|任一|單方|各|其一|均可|皆可|都可|都有權|均有權',
		severity: 'major',
	},
	{
		cause: 'at least one→both',
		about: 'quantifier',
		words: 'least',
		english: 'at least one (?:of )?(?:the |your |his |her |their )?[a-z]+',
		beside: 'both|all|every|each|two',
		chinese: '(?:雙方|兩[者人位名方]|父母|全體|所有[^，。；]{0,6})[^，。；]{0,4}(?:都|皆|均)(?:必須|須|要|應|需)',
		excuses: '至少|最少|起碼|不少於|任一|其一|其中',
		severity: 'major',
	},
	{
		cause: 'some→most',
		about: 'quantifier',
		words: 'some|few|several',
		english:
			'some,? but not all|some of (?:the|our|its|their|his|her|these|those|us|them|this|that|it)(?: [a-z]+)?|a (?:few|handful) of (?:the|our|its|their|these|those|us|them)',
		beside: 'most|mostly|majority|main|mainly|largely|many|much|all of|every|bulk|primar~|half|percent|some of the (?:most|best|largest|biggest)',
		chinese: '大部[分份]|大多數?|多數|大半|絕大',
		excuses: '有些|一些|某些|若干|部分(?<!大部分)|部份(?<!大部份)|少數|幾|個別',
		severity: 'major',
	},
	{
		cause: 'none→not all',
		about: 'quantifier',
		words: 'neither|none',
		english:
			'(?:neither|none) of (?:the|our|its|their|his|her|these|those|us|them)(?: [a-z]+)?|neither (?:company|side|party|team|man|woman|country|bank|firm|parent|candidate|government|leader|player|model|drug|group)',
		beside: 'nor|not|all|both|every|always|necessarily|less',
		chinese: '並非(?:全部|所有|都|均|皆|全)|不是(?:全部|所有|都)|並未(?:全部|全都|都)|未必都|不全都?|未全部?|不都',
		excuses: '沒有(?:任何)?一|無一|任何|皆不|均不|都不|都沒|均未|皆未|都未|均無|皆無|全無|全不|兩[者家方]皆|兩[者家方]都',
		severity: 'major',
	},
	{
		cause: 'all but one→one',
		about: 'quantifier',
		words: 'all|every',
		english: 'all but (?:one|two|three|four|a few|a handful)(?: of)?|everyone but|every one but',
		beside: 'only',
		chinese: '(?:只|僅)有?(?:其中)?[一兩二三四\\d少]|唯一',
		excuses: '除|以?外|其餘|其他|都|全|皆|均|唯獨|剩|餘|幾乎|不|未|沒|無|非|虧|失|缺|例外|反|停|拒|輸|敗|差|跌|降|減',
		severity: 'major',
	},
	{
		cause: 'second→first',
		about: 'quantifier',
		words: 'second|third|fourth|fifth',
		english:
			'(?:second|third|fourth|fifth) (?:woman|man|person|country|company|city|state|time|bank|player|team|firm|president|chancellor|minister|nation|airline|ship|vaccine|drug|case|death)',
		beside: 'first|only|initial|new|inaugural|maiden',
		chinese: '首[位名個家任次度座國例款]|第一[位名個家任次座例款]',
		excuses: '[二三四五兩]|再|又|\\d|繼',
		severity: 'major',
	},
	{
		cause: 'or both→one',
		about: 'choice',
		words: 'both',
		english: 'or both',
		beside: 'not|neither|nor|no',
		chinese: '其中(?:一|任何一)[項個種份]|任擇其一|二擇其一|只可選一|(?:僅|只)[^，。]{0,6}其一',
		excuses: '或兩|兼|同時|均|皆|亦可|也可|一併|或者兩|或全',
		severity: 'major',
	},
	{
		cause: 'each→together',
		about: 'quantifier',
		words: 'each',
		english:
			'each (?:account(?:s|ed)? for|contribut(?:e|es|ed)|own(?:s|ed)?|hold(?:s|held)?|paid|pays?|received?|receives|cost|costs|weigh(?:s|ed)?|made|makes?|gets?|got|has|have|had|employ(?:s|ed)?|produce[sd]?|generated?)',
		beside: 'together|combined|total|jointly|collectively|altogether',
		chinese: '合計|合共|共計|總共|共佔|合佔|加起來|共同佔|一共',
		excuses: '各|每|分別|均|皆|個別|單獨|單家|單一',
		severity: 'major',
	},
	{
		cause: 'together→each',
		about: 'quantifier',
		words: 'together|combined|jointly|collectively',
		english:
			'(?:together|combined|jointly|collectively)(?: they)? (?:account(?:s|ed)? for|contribut(?:e|es|ed)|own(?:s|ed)?|hold(?:s|held)?|made up|make up|represent(?:s|ed)?|cost)',
		beside: 'each|respectively|per',
		chinese: '各佔|各自|分別(?:佔|為|達)|各[^，。；]{0,3}(?:佔|達|為|持有|擁有)',
		excuses: '合|共|總|一起|聯|加起來',
		severity: 'major',
	},
	{
		cause: 'both→either',
		about: 'quantifier',
		words: 'both',
		english: '(?:until|unless|if|when|once|after|before) both (?:of )?(?:the |our |its |their |these |those )?[a-z]+s',
		beside: 'either|any|neither|not both',
		chinese: '任[一何](?:[一]?[個名位家方項供])',
		excuses: '兩|雙|二|倆|皆|均|各|全',
		severity: 'major',
	},
	{
		cause: 'all but some→all',
		about: 'quantifier',
		words: 'all',
		english: 'all but (?:one|two|three|four|five|six|\\d+|a few|a handful)(?: of)?',
		beside: 'all but (?:impossible|certain|over|dead|gone)',
		chinese: '全部|所有|全數|全體|悉數',
		excuses: '除|以?外|其餘|其他|唯獨|剩|餘|幾乎|僅|只|不|未|沒|無',
		severity: 'major',
	},
	{
		cause: 'neither→one',
		about: 'quantifier',
		words: 'neither',
		english: 'neither (?:is|was|has|are|were|had|will|can|could|would|did|does)',
		beside: 'nor',
		chinese: '(?:有|其中)一[人個名位家方項]',
		excuses: '無一|沒有一|兩|雙|均|都|皆|二者|任',
		severity: 'major',
	},
	{
		cause: 'any→all',
		about: 'choice',
		words: 'any',
		english: 'any (?:one )?of (?:the|these|those|the following)',
		beside: 'all|every|not|no|never|without|together',
		chinese: '同時(?:出現|有|符合|具備|滿足|存在)|(?:全部|所有)[^，。；]{0,8}(?:符合|具備|滿足|出現)',
		excuses: '任|其中|一項|之一|或|、',
		severity: 'major',
	},
	{
		cause: 'whether or not→if',
		about: 'condition',
		words: 'whether',
		english: 'whether or not|whether (?:you|it|they|he|she|we|the [a-z]+)(?: [a-z]+){1,5} or not',
		beside: 'decide~|determin~|know|see|ask~|question|sure|tell|depend~|matters?|check|consider~|debate~|vote',
		chinese: '(?:如果|若(?!干)|倘若|假如|要是|只有)(?!不)[^，。；]{1,14}',
		excuses: '不論|無論|不管|與否|是否|或不|即使|都|也|均|皆|亦|有無|有沒有',
		severity: 'major',
	},
];

export const quantifierWords: ClashWords = {
	idle: {
		english:
			'all right|all the time|all over|after all|at all|above all|of all|in all|first of all|most of all|all of a sudden|all-time|both sides of|some time|some day|each other',
		chinese: '所有權|所有者|所有人|擁有|每況|全部門|公司|部分時間|全球|全國|全年|全面|全力|全職|全新|全身|完全|安全|全文',
	},
	twins: [],
};
