/**
 * Denials, "only", exceptions and conditions that are lost, made up or turned round. Source: our own, from contracts, notices, manuals and news in both
 * languages; the excuses are kept wide on purpose, as a good translation may turn a denial round in many ways.
 */

import type { ClashWords } from '../../src/compare/clashes.js';
import type { DenialRow } from '../negation-lost.js';

/** English that denies, keeps away, ends or falls short: it may account for a denial in the Chinese. */
export const accounts =
	"no|not|cannot|never|none|nobody|nothing|nowhere|neither|nor|without|unable|unless|until|till|hardly|barely|scarcely|rarely|seldom|few|fewer|little|only|less|least|instead|rather|except\\w*|save|exclu\\w*|free|waiv\\w*|exempt\\w*|prohibit\\w*|forbid\\w*|ban|bans|banned|restrict\\w*|limit\\w*|prevent\\w*|avoid\\w*|refus\\w*|reject\\w*|den(?:y|ies|ied|ying|ial)|declin\\w*|fail\\w*|lack\\w*|stop\\w*|ceas\\w*|halt\\w*|end|ends|ended|suspend\\w*|cancel\\w*|terminat\\w*|withh\\w*|los[est]\\w*|miss\\w*|block\\w*|difficult\\w*|hard|harm\\w*|impossible|illegal\\w*|invalid\\w*|improper\\w*|incomplete|incorrect\\w*|inaccura\\w*|ineligib\\w*|insufficien\\w*|inadequa\\w*|inconsist\\w*|infring\\w*|otherwise|beyond|exceed\\w*|against|despite|regardless|irrespective|absen\\w*|wrong\\w*|false\\w*|too|zero|nil|void|abstain\\w*|refrain\\w*|remov\\w*|delet\\w*|away|off|out|skip\\w*|ignor\\w*|omit\\w*|forget\\w*|forgo\\w*|forfeit\\w*|alone|confidential\\w*|secret\\w*|un(?!der|it|ion|ivers|iq|if|i)[a-z]{4,}|dis(?!cuss|tribut|trict|play|tinct|tance|cover|tant|h)[a-z]{4,}|non-?[a-z]{3,}|ir(?:regular|relevant|revoc)[a-z]*|mis[a-z]{4,}|[a-z]{3,}less|[a-z]+n['’]t|automatic\\w*|even|just|simpl\\w*|easy|easily|instant\\w*|still|optional\\w*|optimi\\w*|keep|kept|protect\\w*|guard|resist\\w*|last|far|but for|in lieu|replac\\w*|substitut\\w*|overrul\\w*|reduc\\w*|minimi\\w*|eliminat\\w*|separate\\w*|independent\\w*|under \\d+|below|within|up to|at most|maximum|minimum|must be at least|strict\\w*|close[ds]?|closing|secur\\w*|beware|caution|careful\\w*|constant\\w*|steady|outstanding|pending|defer\\w*|delay\\w*|postpon\\w*|drop\\w*|quit\\w*|leave[s]?|left|die[ds]?|dead|bare|dry|empty|vacant|silent\\w*|quiet\\w*|ill-?[a-z]*|negative\\w*|exhaust\\w*|expire\\w*|opt|all but|sta(?:y|ys|yed|ying) put|remain\\w*|else|beside|apart|other than|nil|release[ds]?|reliev\\w*|discharg\\w*|abolish\\w*|scrap\\w*|lift\\w*|revok\\w*|repeal\\w*|overcome|surpris\\w*|suspicious\\w*|concern\\w*|doubt\\w*|blind\\w*|deaf\\w*|mute";

/** Alternatives that several rows share; `{name}` stands for them in a pattern. */
const shared: Readonly<Record<string, string>> = {
	/** The same for what is a duty or a leave: what shuts out, is given up or need not be. */
	shut: "no|not|cannot|never|none|nobody|nothing|nowhere|neither|nor|without|unable|unless|until|till|hardly|barely|scarcely|only|less|least|instead|rather|except~|save|exclu~|exempt~|waiv~|prohibit~|forbid~|ban|bans|banned|restrict~|limit~|prevent~|avoid~|refus~|reject~|den(?:y|ies|ied|ying|ial)|declin~|fail~|lack~|stop~|ceas~|halt~|suspend~|cancel~|terminat~|withh~|withdr~|los[est]~|block~|difficult~|hard|harm~|impossible|illegal~|invalid~|ineligib~|insufficien~|otherwise|beyond|exceed~|against|despite|regardless|absen~|wrong~|false~|too|void|refrain~|skip~|ignor~|omit~|forget~|forgo~|forfeit~|alone|confidential~|secret~|un(?!der|it|ion|ivers|iq|if|i)[a-z]{4,}|dis(?!cuss|tribut|trict|play|tinct|tance|cover|tant|h|put|eas|ast|clos|count)[a-z]{4,}|non-?[a-z]{3,}|mis[a-z]{4,}|[a-z]{3,}less|[a-z]+n['’]t|reduc~|minimi~|eliminat~|revok~|repeal~|resist~|below|up to|maximum|release[ds]?|reliev~|discharg~|free|opt out|away|off|out of",
	/** All Chinese that says that nothing else will do, or that there is a condition. */
	restrictive:
		'則|終|只|僅|唯|惟|才|方|限|獨|專|單|純|除|非|不|未|無|沒|莫|勿|就|便|前提|條件|必須|少|罷|否|始|寥|禁|一律|均須|須|憑|即|光|凡|概|止|拒|免|難|缺',
	/** Chinese that denies in whatever way. */
	anyDenial:
		'不|沒|未|無|非|否|勿|莫|別|毋|甭|拒|免|缺|難|禁|停|失|少|零|罕|反|戒|止|怎|何|豈|哪|嗎|除|只|僅|乏|絕|匱|欠|止|鮮|空|罷|休|離|遺|漏|忘|避|防',
	noNeed: '無須|毋須|無需|毋需|不須|不需要?|不必|不用(?!說|擔)|毋庸|無庸|免予|沒有義務|無義務|無責任|不負責',
	forbidden:
		'不得(?![不已以逾超多少低高大小遲早])|不可(?![或避思少多磨分逆抗逾超低高大小遲早])|不准|不許|嚴禁|禁止|無權|不能(?![不])|不應|切勿|請勿|不宜|無法',
	/** What is needed for something, with its words and without. */
	papers:
		'(?:the |any |our |your |its |their |his |her |such |first |obtaining |prior |express |specific |proper |valid |written |further |landlord.?s? |an? )*(?:consent|approval|permission|authori[sz]ation|permit|license|licence|agreement|notice|prescription|supervision|ticket|pass|visa|invitation|appointment|warrant|order|receipt|identification|proof|password|adult|parent|guardian|escort|helmet|mask|reservation)',
	withPapers:
		'(?<![未不])(?:經|獲|取得|獲得|得到|徵得|事先|有|憑|持)[^，。；不未沒無非]{0,16}(?:同意|批准|許可|核准|授權|准許|通知|處方|監督|門票|通行證|簽證|邀請|預約|令狀|許可證|執照|收據|證明|身分證|密碼|成人|家長|監護人|陪同|頭盔|安全帽|口罩|訂位)[^不未沒無非]{0,14}(?:不得|不可|不能|不准|不應|不許|禁止|嚴禁|切勿|請勿)',
	lacking: '未|非|沒|無|除|擅|私自|自行|逕|才|方可|方能|始|缺|(?<!事)先|(?<!事)前|不得不',
};

export const denialRows: readonly DenialRow[] = [
	{
		cause: 'denial→duty',
		about: 'denial',
		words: 'must|shall|required|obliged|obligated|liable|responsible|has|have|need|needs|agrees|undertakes',
		english:
			'(?:must|shall)(?! not\\b)(?: also| promptly| immediately| always)? [a-z]+|(?:is|are|be) (?:required|obliged|obligated|liable|responsible) (?:to|for)|(?:has|have|need|needs|agrees?|undertakes?) to (?:pay|provide|submit|notify|give|obtain|return|register|sign|complete|file|bring|wear|show|present|attend|inform|apply|report|reimburse|compensate|indemnify|comply)',
		beside: `{shut}|automatic~|even|just|simpl~|instant~|still|optional~|easy|easily|surviv~`,
		chinese: '{noNeed}',
		excuses: '無不|莫不|否則|除非|必須|務必|不得不|應當|毋須贅|不用說|不必要的',
		severity: 'major',
	},
	{
		cause: 'denial→leave',
		about: 'denial',
		words: 'may|can|allowed|permitted|entitled|eligible|right|welcome|free|able',
		english:
			'(?:may|can)(?: also| still| always| safely| freely)? (?!not?\\b|be (?:a|an|the|not|more|very|so|as|hard|difficult|due)\\b|lead|result|cause|increase|help|affect|mean|make|have|also|seem|appear|feel|become|occur|happen|take|get|impair|damage|hurt|make|put|contain|require|vary|differ|decline|fall|drop|overwhelm)[a-z]+|(?:is|are) (?:allowed|permitted|entitled|eligible|welcome|free|able) to|(?:has|have) the right to',
		beside: `{shut}|must|shall|should|need|needs|requir~|how|what|who|whether|as \\w+ as|so that|if|where`,
		chinese: '{forbidden}',
		excuses:
			'否則|除非|才|方可|方能|始得|不得不|非.{1,6}不可|不可不|不能不|無不|可以|(?<![不])可(?:於|在|自行|透過|通過|向|按|使用|申請|選擇|根據|獲|用|由)|有權|得以|能否|是否|能夠|允許|准許|容許|無法估|只|僅',
		severity: 'major',
	},
	{
		cause: 'denial→leave',
		about: 'denial',
		words: 'may|can',
		english:
			'^(?:you|he|she|we|they|[a-z]+s|[a-z]+ [a-z]+s|the [a-z]+|(?:a|an|any|each|every) [a-z]+) (?:may|can)(?: also| still| safely| freely)? (?!be\\b|not?\\b|only|lead|result|cause|increase|help|affect|mean|have|seem|appear|feel|become|occur|happen|get|impair|damage|hurt|contain|require|vary|differ|decline|fall|drop|experience|notice|suffer|develop)[a-z]+',
		beside: `{shut}|must|shall|should|how|what|who|whether|so that|if|when|after|once|but|while`,
		chinese:
			'^[^，。；如若除非未只才直雖]{0,14}(?:不得(?![不已以逾超多少低高大小遲早])|不可(?![或避思少多磨分逆抗不逾超低高大小遲早])|不准|不許|嚴禁|禁止|無權|切勿|請勿)',
		excuses: '^[^，。；]*(?:才|方可|非.{1,6}不可)',
		severity: 'major',
	},
	{
		cause: 'only lost',
		about: 'restriction',
		words: 'only|solely|exclusively',
		english: [
			'(?<=^|[.;:!?,] |and |but |that )only (?:the |a |an )?(?!way|reason|question|problem|thing|time|one|difference|child|son|daughter|when|then|after|if|by|in|a few|few|about|some|\\d)[a-z]+[^,.;]{0,60}? (?:may|can|must|shall|should|will|is allowed|are allowed|is permitted|are permitted|is entitled|are entitled|is eligible|are eligible|has the right|have the right|is accepted|are accepted|is required|qualif(?:y|ies)|be used|be admitted)',
			'(?:open|available|valid|sold|accepted|used|issued|admitted|permitted|allowed|eligible|intended|applies|apply|applicable|void|payable|refundable|offered|granted|given|released|disclosed|effective|visible|accessible|reserved|suitable|licensed|liable|entitled|paid|works?|operates?|served?|stops?|covers?|sells?|ships?|accepts?|delivers?|refunded) (?:only|solely|exclusively) (?:at|on|in|by|for|with|to|from|if|when|after|through|where|between|during|within|upon|under|against|once|cash|as)',
			'(?:may|must|should|shall) (?:only|solely|exclusively) (?:be )?[a-z]+|(?:can|will) (?:only|solely|exclusively) be [a-z]+(?:ed|en|t|wn|ld|de|ne)|(?:is|are) only (?:allowed|permitted|available|valid|open|accepted|sold|eligible|entitled|liable|payable)',
			'(?:members|staff|residents|adults|women|men|ladies|students|authori[sz]ed personnel|employees|external use|internal use|personal use|single use|emergency use|emergencies|reference|illustration|cash|appointment|invitation|prescription|request|pedestrians|buses|permit holders|ticket holders|guests|customers|export|display|indoor use|outdoor use|household use|office use|official use|trade|exit|entry|one use|business days|weekdays|weekends|hand wash|cold water|dry clean|adult use|topical use|domestic use) only',
			'(?:solely|exclusively) (?:for|by|to|at|in|on|from|with|of|responsible|liable)',
			'(?:may|can|must|should|shall|will) (?:be )?[a-z]+ (?:only|solely|exclusively) (?!recently|just|later|if|a few|after|some|about|too)[a-z]+',
			'(?:is|are|be|was|were) [a-z]+(?:ed|en|n|t|ld) only (?:at|on|by|from|to|for|with|if|when|after|through|between|during|within|upon|under|in (?:the|a|an|cases?|emergenc|exceptional|limited|writing|person|cash))',
			'(?:runs|run|opens|open|operates|operate|flies|sails|meets|happens|occurs|grows|lives|eats|works|accepts|takes|sells|serves|covers|protects|lasts) only (?:at|on|by|from|to|for|with|if|when|after|through|between|during|within|under|in|cash|card|the|until)',
			'^only (?:in|at|on|after|when|by|with|through|under|from) [^,.;]{2,60} (?:do|does|did|can|could|will|would|should|may|must|is|are|was|were|has|have|had) (?:the|a|an|we|you|he|she|it|they|i|his|her|its|their)',
		].join('|'),
		beside: 'if only|only if',
		excuses: '{restrictive}',
		severity: 'major',
	},
	{
		cause: 'only→also',
		about: 'restriction',
		words: 'only|solely|exclusively',
		english: '(?<!not )(?:only|solely|exclusively)(?! (?:a|an|about|\\d+|when|recently|just|because|too|so)\\b)',
		beside: 'also|too|as well|likewise|even|not only|if only|another',
		chinese: '亦可|也可|亦得|也能|亦能|同樣可|均可|皆可|都可以?|亦有|也有|亦得以',
		excuses: '只|僅|唯|惟|才|方|限|獨|專|單|純|除|非|不|未|無|沒|必須|一律|須|都是|最',
		severity: 'major',
	},
	{
		cause: 'also→only',
		about: 'restriction',
		words: 'also|too|well|even',
		english: 'also|as well(?! as)|even(?! (?:if|when|though))|too(?=[.,;]|$)',
		beside:
			'only|sole|solely|single|exclusiv~|unless|until|except~|just|limit~|must|requir~|restrict~|alone|merely|mere|but|few|condition~|provided|necessar~|no|not|never|none|nobody|without|confin~|\\w+n[^a-z]t',
		chinese:
			'唯有|只有|惟有|僅限|只限|僅有|僅供|專供|僅適用|只適用|^[^，。；]{0,16}(?:僅可|只可|僅得|只能|僅能|只准)|(?:只|僅)(?:收|賣|接受|接待|提供|開放|招收|支援|服務|銷售|供應|允許)',
		excuses: '也|亦|還|又|同樣|並|另|此外|兼|均|都|皆|甚至|連|包括|包含|含|以及|更|且|再',
		severity: 'major',
	},
	{
		cause: 'only made up',
		about: 'restriction',
		words: 'may|can|open|available|valid|applies|apply|entitled|eligible|allowed|permitted',
		english:
			'(?:may|can) (?!be (?:a|an|the|so|as|not)\\b|only|not|have|help|do\\b|see|lead|result|cause|mean|afford)[a-z]+|(?:is|are) (?:open|available|valid|entitled|eligible|allowed|permitted) (?:to|for|at|in|on|from)|(?:applies|apply) to',
		beside:
			'only|sole|solely|single|one|exclusiv~|unless|until|except~|just|limit~|must|shall|requir~|restrict~|alone|merely|mere|but|few|fewer|condition~|provided|necessar~|need~|no|not|never|none|nobody|without|with|confin~|\\w+n[^a-z]t|if|when|once|after|upon|subject|maximum|at most|up to|within|each|per|reserv~|dedicat~|specific~|special~|certain|select~|some|little|small|as long as|so long as|whose|who|that|which|where|because|before|at a time|qualif~|even|using|any|\\w+ing|by|as|cannot|lack~|simply|simple|far|at least|solo|how|what|remain~|left|barely|hardly|almost',
		chinese: '(?:唯有|只有|惟有)[^，。；]{1,20}(?:可|能|得|有權|允許|適用)|僅限|只限|(?:僅|只)(?:可|能|適用|供|准|開放|對|接受)',
		excuses: '不只|不僅|只要|只需|僅需|只須',
		severity: 'major',
	},
	{
		cause: 'only misplaced',
		about: 'restriction',
		words: 'only',
		english:
			'(?<!only )(?:may|can|must|should|shall|will|is|are) (?:be |not )?[a-z]+(?: [a-z]+){0,4} only (?:between|from|at|on|during|after|before|in|by|through|via|with|for|when|if|within)(?! only)',
		beside: 'only',
		chinese:
			'(?<=^|[，。；：])(?:只有|唯有|惟有|僅有)(?!在|於|當|經|透過|通過|用|憑|以|從|自|由|持|如|若|遇|到|等|待|向|按|依|根據|使用|有|獲|得到|取得|出現|發生|上午|下午|早上|晚上|週|周|星期|每|平日|假日|\\d|[一二三四五六七八九十]|此|這|那|該)[^，。；]{1,10}?(?:才|方)?(?:可以?|能夠?|得|准|會)(?:於|在|從|由|以|用|憑|經|透過|通過|向)',
		excuses: '[^\\s\\S]',
		severity: 'major',
	},
	{
		cause: 'not only→not but',
		about: 'restriction',
		words: 'only|just|merely|simply',
		english: '(?:not|n.t) (?:only|just|merely|simply)',
		beside: 'rather|instead|n.t about|not about',
		chinese: '(?:不是|並非|並不是)[^。；]{1,30}[，,]?而是',
		excuses: '不僅|不但|不只|不單|不止|非但|不光|不獨|不徒|何止|只|僅|單|止|也是',
		severity: 'major',
	},
	{
		cause: 'only if→otherwise',
		about: 'denial',
		words: 'only',
		english: 'only (?:if|when|where|after|once|upon|by|with|on condition|in the event)',
		beside: "no|not|never|cannot|nobody|neither|nor|\\w+n['’]t|unless",
		chinese: '除非[^。；]{2,40}[，,]?(?:否則|不然)[^。；不無未沒非免拒禁停勿難失廢違止取]{2,30}(?=[。；]|$)',
		excuses: '才|方可|方能|始',
		severity: 'major',
	},
	{
		cause: 'only if→otherwise',
		about: 'denial',
		words: 'only',
		english:
			'(?:void|invalid|unlawful|illegal|unenforceable|null|cancelled|canceled|terminated|forfeited|lost|refused|rejected|denied|suspended|lapses?|expires?|ceases?|ends?) only (?:if|when|where|after|once|upon)',
		beside: "no|not|never|cannot|nobody|neither|nor|\\w+n['’]t|unless",
		chinese:
			'除非[^。；]{2,40}[，,]?(?:否則|不然)[^。；不未沒免拒禁勿難]{0,20}(?:無效|失效|作廢|違法|非法|廢止|喪失|停止|終止|取消|中止|失去|拒絕)[^。；不未沒]{0,10}(?=[。；]|$)',
		excuses: '才|方可|方能|始',
		severity: 'major',
	},
	{
		cause: 'unless→if',
		about: 'denial',
		words: 'unless',
		english: "(?:no|not|never|cannot|neither|nobody|may not|unlikely|\\w+n['’]t)(?! only)[^.;]{3,120} unless(?! otherwise)",
		beside: 'without|until|except~|if|unable|fail~',
		chinese:
			'(?:如果?|若|倘若?|只要|一旦|假如|要是|當)[^，。；不未沒無非勿]{2,30}[，,](?:則|便|就|即)?[^。；除非未沒無]{0,12}(?:不得|不可|不能|不會|不應|不須|不必|不准|禁止|不予|不再|不|請勿|切勿|勿|無須|毋須|無需|毋需)[^不未沒無非除。；]{1,40}(?=[。；]|$)|(?:不得|不可|不能|不會|不應|請勿|切勿|無須|毋須|無需|毋需)[^，。；不未沒無非]{2,40}[，,](?:如果?|若|倘若?|假如|要是)[^不未沒無非除。；]{2,30}(?:[。；]|$)|(?:^|[，。；])[^，。；前未才方再始不無非勿待除]{2,28}(?:之後|後|時|[，,](?:則|便|就))[，,]?[^。；，才方再始不未]{0,8}(?:不得|不可|不能|不會|不應|不准|不予|禁止)[^不未沒無非除。；]{1,40}(?=[。；]|$)',
		excuses: '除非|除|否則|才|方可|方能|始|未經|未獲|外|例外|直到|之前|以前|前|只有|唯有|不在此限|另',
		severity: 'major',
	},
	{
		cause: 'unless→then',
		about: 'denial',
		words: 'unless',
		english: "(?:no|not|never|cannot|neither|nobody|may not|unlikely|\\w+n['’]t)(?! only)[^.;]{3,120} unless(?! otherwise)",
		beside: 'without|until|except~|if|unable|fail~',
		chinese:
			'(?:如果?|若|倘若?|假如|要是|當)?(?:尚)?(?:未經|未獲|未取得|未得|沒有|沒獲|未|不)[^，。；不無非勿]{2,24}[，,](?:則|便|就|即|仍|亦|也)?[^，。；不未沒無非勿禁]{0,10}(?:可以|可|有權|得以|能夠|允許|准許)(?![能觀靠])[^不未沒無非勿禁。；]{1,40}(?=[。；]|$)',
		excuses: '除非|否則|才|方可|方能|始|擅|外|例外',
		severity: 'major',
	},
	{
		cause: 'unless→only if',
		about: 'denial',
		words: 'unless',
		english: 'unless (?!otherwise)[a-z]+',
		beside:
			"no|not|never|cannot|neither|nor|none|nobody|nothing|\\w+n['’]t|without|until|only|before|[iu]n[a-z]{5,}|prohibit~|forbid~|ban|banned|refus~|reject~|void|illegal|exempt~|avoid~|stop~|lapse~|expire~|cease~",
		chinese: '方可|才可以?|才能|方能|始得|始可|方得|才會',
		excuses: '除|否則|關|閉|未|不|無|沒|非|例外|免|缺|另|直到|以前|之前|停|撤|失',
		severity: 'major',
	},
	{
		cause: 'including→except',
		about: 'denial',
		words: 'including|includes|included|inclusive',
		english: '(?<!(?:not|no|without) )(?:including|includes|inclusive of)',
		beside: 'except~|apart|besides|addition|other|others|beyond|outside|exclud~|well|only|but|alongside|exempt~|than|aside|rest|remaining',
		chinese:
			'(?:除了?|撇除|扣除)(?![此非夕草])[^，。；、]{1,16}(?:以外|之外|外)(?=[，,]?[^。；]*(?:一律|均|皆|都|全|任何|所有|不|每))|(?:不包括|不包含|不含|不計)(?!在)',
		excuses: '(?<!不)(?:包括|包含|涵蓋|含)(?!在外)|連|尤|在內|亦|也|還|此外|另|甚至|等|內含|並|更',
		severity: 'major',
	},
	{
		cause: 'unless→if',
		about: 'denial',
		words: 'unless',
		english: 'unless (?!otherwise|stated|specified|noted|indicated|expressly|it is clear)[a-z]+',
		beside:
			"no|not|never|none|nobody|nothing|cannot|neither|nor|\\w+n['’]t|without|until|except~|prohibit~|forbid~|ban|banned|refus~|unable|avoid~|void|invalid|illegal|unlawful|only|stop~|fail~|exempt~",
		chinese:
			'只要|(?:如果|若(?!干)|倘若?|假如|要是|一旦|(?:^|[，。；])如(?![下此同何期今火意實常果上前圖])|當(?=[^，。；]{2,20}(?:時|之後)))(?!.*只要)',
		excuses: '不|沒|未|無|非|否|勿|莫|別|毋|甭|拒|免|缺|停|失|少|反|止|只(?!要)|僅|除|例外|另|才|方可|方能|唯有|須|必須|之前|以前',
		severity: 'major',
	},
	{
		cause: 'if→because',
		about: 'condition',
		words: 'if|should',
		english:
			'(?<!(?:even|as|only|what|see|ask|asked|asking|wonder|know|sure|tell|check|and|but|or) )if (?:the|an?|any|we|they|he|she|it|this|there|you|your|our|its|their|[a-z]+ (?:is|are|was|were|has|have|had|does|did|can|falls?|rises?|fails?|drops?|grows?)) [a-z]+|(?:(?<=^|[,;:] )|(?<=[a-z], and ))should (?:the|any|a|an|we|they|it|this|that|these|there|such|either|both|[a-z]+s?(?: [a-z]+){0,2}) (?!be able)[a-z]+(?=[^?]*,)',
		beside: 'because|due|since|as|owing|given|thanks|whether|reason~|caus~|result~|so',
		chinese: '由於|因為|鑑於|鑒於|既然',
		excuses: '如|若|倘|萬一|一旦|假|設|要是|的話|當|遇|是否|會不會|能否|只要|除非|前提|時',
		severity: 'major',
	},
	{
		cause: 'because→if',
		about: 'condition',
		words: 'because|since',
		english:
			'(?<!(?:not|just|only|simply) )because(?! of (?:the )?possib)(?=[^:]*$)|(?<=^)since (?!\\d|then|last|early|late|its|his|her|their|the (?:start|beginning|end|early|late|outbreak|launch|last|turn|first))(?:the [a-z]+|it|we|he|she|they|this|that|there|you) (?:is|are|has|have|can|cannot|will|does|do)',
		beside:
			'if|unless|when|whenever|whether|should|could|would|might|may|once|as long as|provided|in case|any|anyone|someone|person|those|suppos~|depend~|like',
		chinese: '(?:^|[，。；])(?:如果|若(?=[^干無非]{2})|倘若?|假如|要是|除非|萬一|只要)',
		excuses: '因|由於|由于|鑑|鑒|既然|所以|緣|畢竟|故|致|才|是以|原來|為了|例如|譬如',
		severity: 'major',
	},
	{
		cause: 'excluding→including',
		about: 'denial',
		words: 'excluding|excludes|exclusive|exclude|excluded',
		english: 'excluding|exclusive of|excludes?',
		beside: 'includ~|not|no|never|without|inclusive|from',
		chinese: '(?<![不未內隱])(?:包括|包含|涵蓋|計入|(?<![包蘊])含(?=[稅增附運服小本利息保佣關手備])|連同)(?!在)',
		excuses: '不|未|除|剔|扣|撇|外|免|沒|無|非|排|去|另',
		severity: 'major',
	},
	{
		cause: 'or→and',
		about: 'choice',
		words: 'or',
		english:
			'(?<!\\b(?:and|not|two|three|four|five|six|one|day|minute|second|more|so|less|sooner|later|whether[^.,;]{0,60}) )or (?!not\\b|so\\b|more\\b|less\\b|fewer\\b|later\\b|earlier\\b|two\\b|three\\b|otherwise|even|rather|at least|above|below|over|under|older|younger|higher|lower|greater|else|\\d)[a-z]+',
		beside:
			"and|but|also|both|as well|no|not|never|without|neither|nor|cannot|unless|except~|none|nothing|any|all|each|every|either way|regardless|whether|unable|avoid~|lack~|prevent~|prohibit~|forbid~|refus~|free|\\w+n['’]t|while|yet|plus|together|furthermore|moreover|which|who|whose|where",
		chinese: '(?<![而並況尚暫姑苟])且(?![慢看說聽])|並且|而且',
		excuses: '或|還是|抑|要麼|要不|任|其一|其中|不論|無論|不管|也好|、|也|亦|均|皆|都|既|甚至|乃至|以至|不但|不僅',
		severity: 'major',
	},
	{
		cause: 'and→or',
		about: 'choice',
		words: 'and',
		english:
			'(?<=(?:^|[^a-z])(?:if|when|where|once|unless|provided)\\b[^.,;]{3,80} )and (?:the |its |their |your |his |her |has |have |is |are |a |an )[a-z]+',
		beside: "or|either|any|whether|no|not|never|nor|neither|without|cannot|unless|may|might|could|\\w+n['’]t|each|every|respectively|between",
		chinese: '(?<=[^，。；]{2})(?:或(?![許會將可能須是有多])者?|或是)',
		excuses: '和|與|及|跟|同|並|且|也|亦|都|均|皆|又|兼|既|、|而|連|加|還|或許|或多或少',
		severity: 'major',
	},
	{
		cause: 'either→both',
		about: 'choice',
		words: 'either',
		english: 'either (?!side|end|way|hand|case|of|direction|parent|eye|foot|arm|leg|bank)[a-z]+[^.;]{0,60}? or [a-z]+',
		beside: "no|not|never|without|neither|nor|cannot|unless|\\w+n['’]t|both|any|all|and",
		chinese: '(?:與|和|及|跟|同)[^，。；]{1,16}(?:都|均|皆|一起|一同|兩者|同時)|且|並且|以及|同時',
		excuses: '或|還是|抑|要麼|要不|任|擇|其一|其中|一方|一個|一種|一項|二選|不論|無論|可|不是|亦|也好|若非|之一',
		severity: 'major',
	},
	{
		cause: 'both→or',
		about: 'choice',
		words: 'both',
		english: '(?<!(?:at|not|or|in) )both [a-z]+[^.,;]{0,50}? and [a-z]+',
		beside: "or|either|no|not|never|neither|nor|cannot|without|any|whether|\\w+n['’]t|all",
		chinese: '(?<![抑])或(?![許會將可能須是有多者需])|或者|還是(?!要|會|得|需)|二者之一|其中一',
		excuses: '和|與|及|跟|同|並|且|也|亦|都|均|皆|又|兼|既|、|兩|雙|而|連|一起|二者(?!之一)|加|還有|不論|無論|無疑|或多或少',
		severity: 'major',
	},
	{
		cause: 'rights lost',
		about: 'exception',
		words: 'prejudice',
		english: 'without prejudice to (?!the generality|settlement|talks|offer)[a-z]+',
		beside: 'bias|discrimination|racial',
		excuses: '影響|損害|損及|妨礙|無損|不妨|排除|仍|尚|不受|保留|另|為限|此外|抵觸|牴觸|限制|不礙|有權|並不|亦不|偏見|歧視|違背|侵害|減損|但|惟|不失',
		severity: 'major',
	},
	{
		cause: 'condition lost',
		about: 'exception',
		words: 'subject',
		english:
			"(?<!is |are |be )subject to (?:the )?(?:regulatory |shareholder |shareholders['’] |board |court |final |prior |government |customary |certain |satisfactory |their |its |our )*(?:approvals?|consents?|conditions|availability|confirmation|contract|completion of|closing conditions|due diligence|ratification)",
		beside: 'tax~|fines?|penalt~',
		excuses:
			'須|需|待|經|視|依|受|惟|但|前提|條件|限|可能|或|隨時|如|另|若|為準|批|准|核|尚|以[^，。]{1,20}為|才|方|始|後|一旦|只要|根據|憑|先|完成|通過|同意|確認|正式簽|契約|合約|合同|盡職',
		severity: 'major',
	},
	{
		cause: 'without→with',
		about: 'denial',
		words: 'without',
		english: "(?:no|not|never|cannot|neither|nobody|may not|\\w+n['’]t|prohibited|forbidden)[^.;]{0,120} without {papers}",
		beside: 'unless|until|except~|unable|fail~|unauthori~',
		chinese: '{withPapers}',
		excuses: '{lacking}',
		severity: 'major',
	},
	{
		cause: 'without→with',
		about: 'denial',
		words: 'without',
		english: "^without {papers}[^.;]{0,90}? (?:not|no|cannot|never|may not|\\w+n['’]t|prohibited|forbidden)",
		beside: 'unless|until|except~|unable|fail~|unauthori~',
		chinese: '{withPapers}',
		excuses: '{lacking}',
		severity: 'major',
	},
	{
		cause: 'not until→after',
		about: 'denial',
		words: 'until|till|before',
		english:
			"(?:(?:do|will|would|must|should|shall|may|does|did) not|(?:do|wo|would|must|should|ca|does|did)n['’]t|cannot|never|not to|no [a-z]+(?: [a-z]+)? (?:would|will|may|can|must|shall|should|is|are))(?! only) [^.;,]{2,90} (?:until|till|before)",
		beside: 'unless|without|except~|if|after|once|since',
		chinese:
			'(?:^|[，。；：])[^，。；前未才方再始直到待等除非]{1,20}(?<![今往背最然隨先其此落押日前])(?:之後|以後|後(?![面方臺台門座悔果續]))[^。；才方再始前未等待]{0,8}(?:不要|不得|不可|不能|不會|不應|不准|不許|不宜|切勿|請勿|勿|別(?![的人處墅館])|禁止|便不|就不|則不)',
		excuses: '才|方可|方能|始得|直到|直至|等到|除非|即可|便可|就可|再(?:打|開|取|進|使|用|行|去|喝|吃|繼|啟|出|做|說|簽|付|申|提|駕)',
		severity: 'major',
	},
	{
		cause: 'exception lost',
		about: 'exception',
		words: 'except|excluding|apart|aside|bar|barring|exception|other|save',
		english:
			'(?:every|all|any|each|daily|always|everyone|everything|everybody|everywhere|whole|anyone|anything|no one|nobody|none|nothing)[^.;]{0,80}? (?:except(?: for| on| in| when| where)?|excluding|apart from|aside from|other than|with the exception of|save for|bar|barring|but for)(?! that)',
		beside: 'unless|without|including',
		excuses:
			'[一二三四五六日天](?:至|到)(?:週|周|星期|禮拜)|除|外|不|非|無|未|沒|免|例外|僅|只|扣|剔|撇|排|另|餘|他|唯|惟|獨|但|其它|別|缺|休|停|關|少',
		severity: 'major',
	},
	{
		cause: 'exception lost',
		about: 'exception',
		words: 'except|excluding|exception|other|apart|save',
		english:
			', (?:(?:except|save)(?: for| where| when| as| in| on| by| with| the| those| any)|excluding|other than|with the exception of|apart from) (?!that\b)[a-z]+[^.;]{4,}',
		beside: 'unless|without|including|no|not|nothing',
		excuses: '除|外|不(?![同僅但少只久斷錯])|非|無|未|沒|免|例外|僅|只|扣|剔|撇|排|另|餘|他|唯|惟|獨|但|其它|別|缺|休|停|關|少|則|而|卻|至於|反',
		severity: 'major',
	},
	{
		cause: 'far from',
		about: 'denial',
		words: 'far|anything',
		english:
			'(?:is|are|was|were|be|been|remains?|seems?|still|looks?) (?:far from|anything but) (?!(?:the|here|home|a|an|any|each|one|where|town|my|our|his|her|its|their)\\b|un|in|im|dis|ir)[a-z]+',
		beside: 'not|no|never|too|kilomet~|miles?',
		excuses: '不|未|沒|無|非|遠|離|尚|還|相去|距|絕|豈|難|談何|哪|怎|毫|差|仍',
		severity: 'minor',
	},
	{
		cause: 'no→some',
		about: 'denial',
		words: 'no',
		english:
			'(?:has|have|had|is|are|was|were|been|found|saw|sees?|seen|showed|shows?|shown|reported|received|contains?|contained|made|makes?|offers?|offered|provides?|provided|with|said|says|there.s) no (?!longer|more|less|fewer|later|earlier|sooner|better|worse|doubt|matter|wonder|choice|secret|exception|surprise|question|way|one|idea|limit|different|stranger|such|end|other|mean|small|point|good|need|escape|fool|problem|option|alternative|hurry|match|accident|coincidence|easy|mistake|shortage|bounds?|place|greater|higher|lower|bigger|ordinary|simple|joke|fewer|use|time)[a-z]+',
		beside: "not|never|without|but|except~|unless|until|only|nor|neither|none|nobody|unable|other than|\\w+n['’]t|if",
		chinese: '(?<![所固尚])有(?![效關望限意益利助害毒機線名趣別])|出現|發生|存在|錄得|造成|發現|設有|備有|看到|收到|顯示|含有|具有|享有',
		excuses: `{anyDenial}|平安|完好|順利|一樣|相同|安全|暢通|保密|純|清|杜|擺|隔|斷|棄|撤|退|徒|仍|還|照|依然`,
		severity: 'major',
	},
	{
		cause: 'no longer→still',
		about: 'denial',
		words: 'longer',
		english: '(?:no|not any) longer',
		beside: 'but|however|although|though|while|instead',
		chinese: '可以|能夠|現在可|現可|仍|依舊|繼續|照常|照樣|有效|適用|現時提供|現提供',
		excuses: `{anyDenial}|終|告別|結束|取消|以前|過去|曾`,
		severity: 'major',
	},
	{
		cause: 'refused→done',
		about: 'denial',
		words: 'refused|refuses|refuse|declined|declines|decline',
		english: '(?:refus(?:e|es|ed)|declin(?:e|es|ed)) to [a-z]+',
		beside: 'not|never|no|but|until|unless|if',
		excuses: `{anyDenial}|婉|謝|推|回絕|堅|抗|反對|保密|三緘|匿|退|還`,
		severity: 'minor',
	},
	{
		cause: 'little→much',
		about: 'denial',
		words: 'little|few',
		english:
			'(?<!\\b(?:a|as|how|so|that|the|very|too|no) )little (?:[a-z]+ )?(?:effect|impact|evidence|change|difference|interest|progress|sign|risk|need|reason|demand|room|experience|support|influence|help|benefit|growth|improvement|value|use|attention)',
		beside: 'but|although|not|no|never|more',
		chinese: '有?一些|有一定|有些|若干|不小|不少|顯著|很大|巨大|重大|大量|充分|濃厚|明顯|極大|很高|極高|大有|強烈|廣泛|豐富|深遠',
		excuses: `{anyDenial}|小|微|低|薄|弱|甚|輕|淡|短|狹`,
		severity: 'major',
	},
	{
		cause: 'nobody→somebody',
		about: 'denial',
		words: 'nobody|no|none',
		english: '(?:nobody|no one|no-one|none of (?:the|them|us|these|those|its|his|her|our|their))',
		beside: 'but|except|other than|until|unless|without|only|not|never|if',
		chinese: '有人|有組織|有團體|有一些|有幾|有些|某人|紛紛|許多人|很多人|不少人|多人',
		excuses: `{anyDenial}|誰`,
		severity: 'major',
	},
	{
		cause: 'nobody→somebody',
		about: 'denial',
		words: 'nobody|no|none',
		english:
			'(?:nobody|no one|no-one|none of (?:the |them|us|his |her |our |their )(?:[a-z]+)?) (?:was|were|has been|had been|is|died)(?: reported| believed| thought)?(?: to have been)? ?(?:killed|dead|injured|hurt|in|when|after)',
		beside: 'but|except|other than|until|unless|without|only|not|never|if|survived',
		chinese: '造成[^，。；]{0,8}(?:死亡|喪生|死傷|傷亡)|有[^，。；]{0,6}人(?:死亡|喪生|罹難|遇難|身亡)|奪走|奪去|[人員客](?:死亡|喪生|罹難|遇難)',
		excuses: '無|沒|未|不|零|倖|生還|虛驚|免|否|全數獲救',
		severity: 'major',
	},
	{
		cause: 'failed→did',
		about: 'denial',
		words: 'fail|fails|failed|failing',
		english: '(?:fail(?:s|ed)?|failing) to (?!see|understand)[a-z]+',
		beside: "not|never|no|nobody|cannot|without|unless|if|\\w+n['’]t",
		excuses: `{anyDenial}|違|逾|怠|欠|白卷|掛蛋|空手|敗|輸|錯|落空|泡湯|觸礁|破局|告吹|差一點|差點|勉強|僵|疏`,
		severity: 'major',
	},
	{
		cause: 'refused→accepted',
		about: 'denial',
		words: 'reject|rejects|rejected|rejecting|refused|veto|vetoed|vetoes|turned|turns|voted|dismissed',
		english:
			'(?:reject(?:s|ed|ing)?|turn(?:s|ed) down|vot(?:e|es|ed) down|veto(?:es|ed)?|dismissed (?:the|an?|his|her|their|its) (?:claim|appeal|case|petition|motion|suit|complaint)|refused (?:the|an?|his|her|their|its) (?:request|offer|application|permit|licen[sc]e|visa|permission|bid))',
		beside: "not|never|no|nobody|cannot|accept~|approv~|pass|passed|adopt~|grant~|agree~|unless|support~|despite|\\w+n['’]t",
		chinese: '(?<![未不沒])(?:獲得?通過|通過了|批准了?|獲准|接受了|採納|同意了|核准|准許|受理)',
		excuses: '拒|否|駁|回絕|不|未|沒|無|推翻|反對|退|遭|打回|落|敗|擱置|撤|婉',
		severity: 'major',
	},
	{
		cause: 'accepted→refused',
		about: 'denial',
		words: 'approve|approves|approved|accept|accepts|accepted|adopted|granted|passed|endorsed|ratified',
		english:
			'(?:approv(?:e|es|ed)|accept(?:s|ed)?|adopted|granted|endorsed|ratified)|passed (?:the|an?|its|by) (?:bill|law|motion|resolution|budget|act|parliament|senate|house|vote)',
		beside: `{shut}|but|against|before|veto~|oppos~|after|despite`,
		chinese: '否決|駁回|拒絕|拒批|拒收|回絕',
		excuses: '通過|批准|接受|採納|同意|准|支持|核|認可|獲|賦|給|採用|領養|收養|授|未|不|沒|無|前|後|曾',
		severity: 'major',
	},
	{
		cause: 'few→most',
		about: 'denial',
		words: 'few',
		english:
			'(?<!\\b(?:a|the|these|those|no|very|so|quite|next|past|last|first|too|as|how|every|only|our|my|his|her|their|its) )few (?!of|more|and|but|or|days|weeks|months|years|hours|minutes)[a-z]+',
		beside: "a few|no fewer|not|but|few and far|\\w+n['’]t|many|most",
		chinese: '多數|大部分|大部份|許多|很多|眾多|不少|幾乎所有|普遍|大批|廣泛|一些',
		excuses: '少數|少有|很少|極少|甚少|鮮|寥|罕|沒|無|不多|屈指|少之又少|僅|只|少|不|未|難|稀|缺',
		severity: 'major',
	},
	{
		cause: 'unchanged→changed',
		about: 'denial',
		words: 'unchanged|unaltered',
		english:
			'(?:left|keep|keeps|kept|hold|holds|held|leave|leaves|leaving|remain|remains|remained|stay|stays|stayed|is|are|was|were|be)(?: [a-z]+){0,4} (?:unchanged|unaltered)',
		beside: "not|but|although|while|despite|after|if|unless|\\w+n['’]t",
		chinese: '調整了?|改變了?|變動了?|變更了?|上調|下調|調升|調降|修改了?',
		excuses: '不|未|沒|無|維持|按兵|持平|保持|原|相同|一樣|凍結|平|依舊|如故|暫停|停|零',
		severity: 'major',
	},
	{
		cause: 'stopped→goes on',
		about: 'denial',
		words: 'stop|stops|stopped|cease|ceases|ceased|quit',
		english:
			'(?:stop(?:s|ped)?|ceas(?:e|es|ed)|quit) (?!at|short|by|to|in|for|over|off|and|bullying|bidding|trading|shipping|closing|opening|meeting|building)[a-z]+ing',
		beside: "not|never|no|nothing|nobody|cannot|but|until|unless|if|without|\\w+n['’]t|when",
		chinese: '(?<![不])(?:持續|繼續|仍在|仍然|不斷|一直在|依然)(?!性|教育)',
		excuses: '停|不再|不會再|止|終|歇|打住|中斷|告一段落|不肯|沒有再|沒再|未再|罷|休|戒|不',
		severity: 'major',
	},
	{
		cause: 'unlike→like',
		about: 'denial',
		words: 'unlike',
		english: 'unlike(?: the| its| their| his| her| our| many| most| other| some)* [a-z]+',
		beside: 'not unlike|like|similar~|same|also',
		chinese: '(?:與|和|跟|同|像|如)[^，。；]{1,14}(?:一樣|相同|相似|類似|同樣|無異)|如同|就像|正如|一如',
		excuses: '不同|不像|不似|有別|相反|迥|差異|不一樣|不如|非|未|沒|相較|相比|反觀|不|異於|卻|則',
		severity: 'major',
	},
	{
		cause: 'without→with',
		about: 'denial',
		words: 'without',
		english:
			'without (?:any |a |an |further |extra |additional |incurring |paying )*(?:penalt(?:y|ies)|charges?|fees?|costs?|surcharges?|fines?|payment)',
		beside: "not|never|no|but|unless|except|if|only|may|\\w+n['’]t",
		chinese: '(?<![無毋免不])(?:須|需|要|得|應)(?:另|額外)?(?:支付|繳|付)|收取[^，。]{0,6}費|罰款|罰金',
		excuses: '不|免|無|未|毋|沒|零|豁',
		severity: 'major',
	},
	{
		cause: 'only one→one of several',
		about: 'restriction',
		words: 'only',
		english:
			'(?:is|was|are|were|be|been|became|remains?) the only (?:[a-z]+ )?(?:one|person|woman|man|company|country|member|party|bank|player|city|state|firm|team|nation|candidate|supplier|maker|woman|doctor|airline|school|station)',
		beside: 'first|one of|not|no|among|but',
		chinese: '第一[個位家名人所座間]|首[個位家名間座]|其中一[個位家名間座所]|之一',
		excuses: '唯一|僅|只|獨|惟一|唯獨|別無|絕無',
		severity: 'major',
	},
	{
		cause: 'despite→because',
		about: 'condition',
		words: 'despite|notwithstanding|although|though|spite',
		english: '(?:despite|in spite of|notwithstanding|although|(?<!as )though|even though)(?= )',
		beside: 'because|due|owing|thanks|since|therefore|so|as a result|reason~|given',
		chinese: '由於|因為|拜[^，。；]{1,10}所賜|有鑑於|受惠於|歸功於|因此',
		excuses: '儘管|尽管|盡管|雖|即使|即便|縱|仍|卻|但|不過|然而|還是|依然|無視|不顧|哪怕|就算|依舊|照樣|反而|無懼|不畏|克服|只是|可是|竟|倒|還|惟',
		severity: 'major',
	},
	{
		cause: 'because→despite',
		about: 'condition',
		words: 'because|due|owing|thanks|result',
		english: 'because(?: of)?|due to|owing to|thanks to|as a result of',
		beside: "although|though|despite|while|even|but|however|notwithstanding|not|in spite|yet|whereas|still|\\w+n['’]t",
		chinese: '儘管|雖然|即使|縱然|縱使|哪怕|雖說|即便|不顧',
		excuses: '因|由於|所以|故|導致|造成|拜|致|受|使|既然|為了|基於|鑑於|結果|歸功|令|讓|靠|憑|有賴|源|出於|在於',
		severity: 'major',
	},
	{
		cause: 'if not→unless',
		about: 'denial',
		words: 'if',
		english:
			"(?<!only |even |as |what |ask |see |know |check |tell |unless )if [^.;,]{3,70}, (?:please )?(?:do not|don['’]t|never|you must not|you should not|you cannot|avoid)",
		beside: 'unless|except|only|without|until|even if',
		chinese: '除非[^。；]{1,40}[，,]?(?:否則)?[^，。；]{0,6}(?:請勿|不要|切勿|不得|不可|不應|不能|別|避免)',
		excuses: '如果|若|假如|倘|要是|如有|一旦|的話',
		severity: 'major',
	},
	{
		cause: 'if→whether or not',
		about: 'condition',
		words: 'if',
		english:
			'(?<!even |as |what |ask |asked |see |know |check |tell |unless |only |wonder |sure |decide |determine )if (?!not|any|so|only|ever|anything|you like|necessary|possible)[a-z]+',
		beside: 'whether|regardless|no matter|even|matter|or not|either|whatever|whenever|always|unless',
		chinese: '(?:無論|不論|不管)[^，。；]{1,24}(?:是否|與否|有沒有|會不會|有無)|(?:無論|不論|不管)(?:是否|有沒有|會不會|有無)[^，。；]{1,24}',
		excuses: '如果|若|假如|倘|要是|如有|一旦|的話|則|如(?=[^何此同下])',
		severity: 'major',
	},
	{
		cause: 'denied→allowed',
		about: 'denial',
		words: 'exceed|exceeded|exceeding',
		english: "(?:do|must|shall|may|should|can)(?: not|n['’]t) (?:be )?exceed(?:ed)?|cannot (?:be )?exceed(?:ed)?",
		beside: 'unless|except|without|until|but',
		chinese: '(?:可以?|應該?|必?須|要)(?:略|稍)?(?:超過|超出|高於|多於)',
		excuses: '不|勿|未|別|切|以內|以下|之內|上限|至多|最多|為限|內',
		severity: 'major',
	},
	{
		cause: 'not yet→already',
		about: 'denial',
		words: 'yet',
		english: "(?:not|n['’]t) yet|(?:has|have|had|is|are) yet to|not [a-z]+ yet",
		beside: 'but|although|though|while|when|if|until|unless|already',
		chinese: '已經?|早已|業已|曾',
		excuses: `{anyDenial}|尚|仍|還|待|前|才`,
		severity: 'major',
	},
	{
		cause: 'hardly',
		about: 'denial',
		words: 'hardly|scarcely|barely',
		english:
			'(?:can|could|would|will|did|do|does|had|has|have|is|was|are|were) (?:hardly|scarcely|barely) (?:been |be |a |an |any )?[a-z]+|(?:hardly|scarcely|barely) (?:any|anyone|anybody|anything|ever|a)',
		beside: 'not|no|never|enough|wait|surpris~|believe|contain|when|before',
		excuses: `{anyDenial}|持平|平穩|相若|幾|勉|微|剛|才|險|偶|稀|極|差|堪|略|稍|弱|低|薄|甚|寥|吃力|費力|模糊|好不容易|太|淡|輕|短|恰|談|算|多麼|十分之|依稀|隱約|快要`,
		severity: 'major',
	},
	{
		cause: 'but→nor',
		about: 'denial',
		words: 'but|although|though',
		english:
			"(?<=\\b(?:not|un[a-z]{4,}|no|n['’]t|never)\\b[^.;]{2,80}),? (?:but|although|though) (?:they|it|he|she|we|you|the [a-z]+(?: [a-z]+)?) (?:has|have|had|is|are|was|were|did|do|does|will|can|may|must) (?!not|no|never|yet|also not|only|hardly|little|few|less)[a-z]+",
		beside: "nor|neither|either|(?<=but|though|although)[^.;]*(?:not|no|never|none|without|un[a-z]{4,}|fail~|\\w+n['’]t)",
		chinese: '(?:亦|也|且|並|同樣)(?:未|沒有?|無|尚未|從未|不[會能可得])(?![必免論])',
		excuses: '但|然|卻|惟|不過|只是|雖|儘管|而是',
		severity: 'major',
	},
	{
		cause: 'payable→free',
		about: 'denial',
		words: 'payable|due|charged|chargeable|liable',
		english:
			'(?:remains?|is|are|stays?|becomes?|continues? to be|will be|shall be|still) (?:payable|due and payable|chargeable|liable to be paid|charged)',
		beside: '{shut}',
		chinese: '(?:{noNeed}|免)(?:再|另|額外)?(?:支付|繳付|繳納|繳交|繳|付|交)',
		excuses: '否則|除非|仍須|仍需|仍應|必須|才',
		severity: 'major',
	},
	{
		cause: 'without→with',
		about: 'denial',
		words: 'without',
		english:
			'without (?:any |a |an |further |extra |additional |accrued |paying |payment of |bearing )*(?:interest|recourse|warranty|warranties|guarantees?|security|collateral|insurance|delay|notice|explanation|evidence|admission|liability|restrictions?|conditions?|limits?|exceptions?)',
		beside: "not|never|no|but|unless|except|if|only|nor|prohibited|forbidden|unable|cannot|\\w+n['’]t",
		chinese:
			'連同(?:利息|孳息)|(?:計|付|加|含|附|帶)(?:有)?(?:利息|擔保|保證|抵押|條件|追索權)|(?:須|需|應)(?:另行|事先|先)?(?:通知|解釋|說明|提供擔保|計息)|有追索權|附追索權',
		excuses: '不|免|無|未|毋|沒|零|豁|非|勿|拒|欠|缺',
		severity: 'major',
	},
	{
		cause: 'unreasonably lost',
		about: 'restriction',
		words: 'unreasonably',
		english:
			"(?:not|n['’]t|no|never)(?: be)?(?: to be)? unreasonably (?:withh[eo]ld|withholding|delay(?:ed|s)?|condition(?:ed)?|refus(?:e|ed)|den(?:y|ied))",
		beside: 'absolute discretion',
		excuses: '理|故|不當|正當|合|由|任意|隨意|恣意|輕易|不得不',
		severity: 'major',
	},
	{
		cause: 'alone lost',
		about: 'restriction',
		words: 'alone|solely',
		english:
			"(?:not|n['’]t|never|cannot)(?: be)?(?: [a-z]+){0,3} (?:rel(?:y|ied)|depend|based?|rest|count|decide[d]?|judge[d]?)(?: [a-z]+){0,2} (?:on|upon|by) [^.,;]{2,40} alone|(?:not|n['’]t|never)(?: [a-z]+){0,2} (?:rely|depend|be based|based|rest) (?:solely|only|exclusively) (?:on|upon)",
		beside: 'leave|left|live|home',
		excuses: '單|只|僅|獨|唯|光|全|完全|純|惟|專|一味|不應以|之外|另|還|其他|兼|孤',
		severity: 'major',
	},
	{
		cause: 'except→including',
		about: 'exception',
		words: 'except|excepted|excluding|other|exception|save|apart',
		english:
			'(?:fair wear and tear|acts of god|errors and omissions|force majeure|sundays and public holidays|public holidays|sundays|present company) excepted|, (?:except|excluding|other than|save|apart from|with the exception of)(?: for| in| on| where| when)? (?!that\\b)[a-z]+|(?<=\\b(?:all|any|every|each|everything|everyone|always|anywhere)\\b[^.;,]{2,60} )(?:except|excluding|other than|with the exception of)(?: for| in| on)? (?!that\\b)[a-z]+',
		beside: 'unless|without|includ~|no|not|nothing|never|nor|even',
		chinese: '(?<!不)(?:包括|包含|連同|涵蓋)|亦同|亦然|也一樣|同樣適用|亦適用|也適用|(?<![不未])在內|一併',
		excuses: '除|外(?![部面殼觀科牆])|不(?![同僅但少只久斷錯超])|非(?! ?GAAP|公認|國際)|未|免|例外|扣|剔|撇|排|另|餘|唯|惟|但|缺|豁|則|而|卻',
		severity: 'major',
	},
	{
		cause: 'even if→unless',
		about: 'condition',
		words: 'even',
		english: "(?:do not|don['’]t|never|must not|cannot|should not|may not|will not|no [a-z]+)[^.;]{2,90}, ?even (?:if|when|though) [a-z]+",
		beside: 'unless|except|only|without',
		chinese: '除非|只有|唯有|(?<!即使)(?:如果?|若)[^，。；]{1,20}[，,](?:則|便|就|才)',
		excuses: '即使|即便|就算|縱|哪怕|儘管|雖|無論|不論|不管|也|亦|仍',
		severity: 'major',
	},
	{
		cause: 'unplanned→planned',
		about: 'denial',
		words:
			'unplanned|unscheduled|unauthorised|unauthorized|unintended|unintentional|unsolicited|unexpected|unexpectedly|unannounced|unlicensed|unregistered|unpaid|uninsured|unsecured|unconditional|unconditionally|unlimited|unrestricted|unlisted|unrelated',
		english:
			'unplanned|unscheduled|unauthori[sz]ed|unintend(?:ed|tional)|unintentional(?:ly)?|unsolicited|unexpected(?:ly)?|unannounced|unlicensed|unregistered|unpaid|uninsured|unsecured|unconditional(?:ly)?|unlimited|unrestricted|unlisted|unrelated',
		beside: "not|no|never|without|but|un[a-z]+ and un|\\w+n['’]t|nor|neither",
		chinese:
			'按計劃|按計畫|計劃內|計畫內|預定的|排定的|如期|經授權|獲授權|有意(?!見|思|義|願)|故意|主動要求|一如預期|符合預期|預料之中|有牌照|持牌|已註冊|已登記|已付|已繳|有投保|已投保|有抵押|有擔保|有條件|附條件|有限度|有限制|已上市|相關的',
		excuses: '未|無|不|沒|非|外|突|意料|出乎|擅|私自|免|欠|拖|缺|全',
		severity: 'major',
	},
	{
		cause: 'plus→including',
		about: 'denial',
		words: 'plus',
		english:
			'plus (?:accrued |any |applicable |all |local )*(?:interest|tax|taxes|vat|gst|costs?|expenses|postage|fees?|charges?|service|delivery|shipping|tips?|commission)',
		beside: 'includ~|inclusive|minus|or minus',
		chinese:
			'(?<![不未])(?:已|並|內)?含(?=[利稅增附運服小費郵佣手])|(?<![不未])(?:已|並)?包括(?=[利稅增附運服小費郵佣手])|(?:利息|稅款?|費用?|運費|郵費|小費|佣金)(?:在內|計算在內)',
		excuses: '另|加|外|不|未|及|和|與|連|再|並須|還',
		severity: 'major',
	},
	{
		cause: 'cannot say→can say',
		about: 'denial',
		words: 'can|cannot|could|won|will',
		english:
			"(?:can(?:no|['’])t|cannot|could(?:n['’]t| not)|won['’]t|will not) (?:yet |really |honestly |now )?(?:tell (?:you|them|him|her|us)|say|promise|guarantee|confirm|rule out|prove|comment)",
		beside: 'but|wait|help|enough|deny|without',
		chinese: '(?<![不沒無難未])(?:可以|能夠?|會)(?:告訴|說|保證|承諾|確認|肯定|排除|證明|證實|評論)',
		excuses: '不[能可會便敢願方]|無法|難以|沒辦法|未能|沒法|不|沒',
		severity: 'major',
	},
	{
		cause: 'otherwise lost',
		about: 'exception',
		words: 'failing',
		english: '(?<=, |^|and |or )failing (?:that|which|this|agreement)',
		beside: 'health',
		excuses: '否則|不然|若|如|要是|未|不成|不行|萬一|倘|無法|不能|沒|再不|退而',
		severity: 'major',
	},
	{
		cause: 'or→and',
		about: 'choice',
		words: 'or',
		english:
			'(?<=\\b(?:if|when|in case)\\b(?:(?! and )[^.;])*)or (?:if )?(?:you|your|it|its|they|he|she|there|the [a-z]+) (?!and)[a-z]+(?!(?:(?! and )[^.;,])* and )',
		beside: 'any|either|neither|nor|unless|whether|both|cannot',
		chinese: '(?:如果?|若|當|一旦)[^。；]{2,40}(?:並且|而且|(?<=，)並|(?<=，)且|同時)(?![不非未無])',
		excuses: '或|還是|抑|要麼|任|其一|其中|不論|無論|不管|、',
		severity: 'major',
	},
	{
		cause: 'consent lost',
		about: 'exception',
		words: 'consent|approval|permission|agreement|authorisation|authorization',
		english:
			"(?:only )?with (?:the |your |its |our |his |her |their |my |prior |written |express |an? )*(?:[a-z]+(?: [a-z]+)?['’]s? )?(?:prior |written |express )*(?:consent|approval|permission|authori[sz]ation)(?: of)?",
		beside: 'without|deal~|comply|consistent|connection|along|line|delay~|problems?|issues?',
		excuses: '同意|批准|許可|准|核|允|應允|首肯|批|認可|授權|點頭|審|同意書|答應|經',
		severity: 'major',
	},
	{
		cause: 'exception lost',
		about: 'exception',
		words: 'except|other|apart|excluding',
		english:
			"(?:does not|do not|did not|doesn['’]t|don['’]t) (?:include|cover|apply to|extend to)[^.;]{3,100}?,? (?:other than|except(?: for)?|apart from|with the exception of) (?:the |a |an |those |any )?[a-z]+",
		beside: 'unless|without',
		excuses: '除|(?<!另)外|惟|但|例外|不在此限|則|仍|計算在內|可|有別|唯|只有|僅',
		severity: 'major',
	},
	{
		cause: 'only→all but',
		about: 'restriction',
		words: 'only',
		english: '(?:^|[.;:] |\\d )only (?:the |a |an )?[a-z]+[^.;]{2,70}? (?:may|can|must|should|will|is|are|were|was)(?! not)',
		beside: 'not|no|never|except~|unless|other than|apart from|\\w+n[^a-z]t',
		chinese: '除了?[^。；]{2,30}(?:之外|以外|外)[，,]?[^。；不禁勿無未]{0,10}(?:其他|其餘|皆|均|都|一律)(?![^。；]*[不禁勿無未])',
		excuses: '只|僅|唯|惟|才',
		severity: 'major',
	},
	{
		cause: 'no more than→more than',
		about: 'denial',
		words: 'more',
		english:
			"(?:do not|don['’]t|never|must not|mustn['’]t|should not|shouldn['’]t|cannot|may not|can['’]t) [a-z]+(?: [a-z]+){0,4} (?:more|longer|later|further) than (?:once|twice|\\d+|two|three|four|five|six|seven|eight|nine|ten|a|an)",
		beside: 'unless|until|if|except~|but',
		chinese:
			'(?:次|回|遍|天|日|小時|分鐘|片|粒|顆|個|公斤|公分|元|人)以上|超過[^，。；]{1,8}(?:次|回|遍|天|日|小時|分鐘|片|粒|顆|個|公斤|公分|元|人)',
		excuses: `{anyDenial}|最多|至多|以內|以下|為限|上限|最高`,
		severity: 'major',
	},
	{
		cause: 'subject to approval→approved',
		about: 'exception',
		words: 'subject',
		english:
			"subject to (?:the )?(?:regulatory |shareholder |shareholders['’] |board |court |final |customary |their |its |our )*(?:approvals?|consents?|confirmation|completion|ratification)",
		beside: 'after|already|received|obtained|granted',
		chinese: '已(?:經|於|獲|在|得|取)?[^，。；待須需]{0,20}(?:獲|批准|通過|核准|同意|確認|完成)',
		excuses: '須|待|如獲|倘獲|若獲|視乎|一經|尚|仍|後方|才',
		severity: 'major',
	},
	{
		cause: 'remains→used',
		about: 'denial',
		words: 'remain|remains|remained|remaining',
		english:
			'(?:remain(?:s|ed)?|remaining) (?:under (?:the|our|its)|available|unused|undrawn|outstanding under|on (?:the|our|its) (?:authori[sz]ation|programme|program|buyback|budget|facility|order))',
		beside: 'used|spent|drawn|utili~|already',
		chinese: '已(?:經)?(?:使用|動用|用去|用掉|花|耗|提取|支用|執行)',
		excuses: '剩|餘|尚|未|仍|還有|可用|結存|留',
		severity: 'major',
	},
	{
		cause: 'not until→from then on not',
		about: 'denial',
		words: 'until|till|before',
		english:
			"(?:not|n['’]t|never|no)(?: [a-z]+){1,6} (?:until|till|before) (?:the |at least |after |about |early |late |mid-?|fiscal |start of |beginning of |end of |first |second |half of |quarter of )*(?:\\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next)",
		beside: 'unless|except~|if',
		chinese: '自[^，。；]{1,18}起[^。；]{0,10}(?:不再|不會|不得|停止|不予|將不|無法|不能)',
		excuses: '才|方|始|直到|直至|之前|以前|前(?=[^，。；]{0,8}[不無未])',
		severity: 'major',
	},
	{
		cause: 'or→and',
		about: 'choice',
		words: 'or',
		english: 'or (?:has|have|had|is|are|was|were) (?:a |an |the )?(?!not|n)[a-z]+',
		beside: 'neither|nor|either way|whether|no|not|never|without|unless',
		chinese: '(?:並|且|並且|而且)(?=有|患|屬|具|曾|是)',
		excuses: '或|其一|、',
		severity: 'major',
	},
	{
		cause: 'not ruled out→ruled out',
		about: 'denial',
		words: 'rule|ruled|ruling|exclude|excluded',
		english: "(?:not|n['’]t|cannot|never|nobody|no one)(?: [a-z]+){0,2} (?:rul(?:e|ed|ing) out|exclud(?:e|ed))",
		beside: 'unless|until',
		chinese: '不會(?:再)?(?:出現|發生|有)?|不可能|已排除|予以排除|絕不',
		excuses: '不排除|無法排除|難以排除|未排除|不能排除|沒有排除|尚未排除|並未排除|可能(?<!不可能)|或會|或將|不無',
		severity: 'major',
	},
	{
		cause: 'condition lost',
		about: 'exception',
		words: 'if',
		english:
			'(?:payable|paid|due|owed|refunded|refundable|repaid|forfeited|reduced|extended|granted|released)(?: [a-z]+){0,4} (?:only )?if (?:the |a |an |we |you |it |they |any |certain |[a-z]+ )[^.;,]{4,}',
		beside: 'as if|even if|what if|see if|unless|whether',
		excuses: '如(?![此同何期下])|若|倘|要是|只要|當|一旦|視|條件|達|的話|時|後|情況|前提|而定|凡|者|則|方可|才',
		severity: 'major',
	},
	{
		cause: 'exception lost',
		about: 'exception',
		words: 'excluding',
		english: '(?<!\\b(?:not|without) )excluding (?!that\\b)(?:the |any |all )?[a-z]+',
		beside: 'includ~|unless',
		excuses: '除|外(?![部面殼觀科牆])|不(?![同僅但少只久斷錯])|非|無|未|沒|免|扣|剔|撇|排|另|餘|他|唯|獨|別|淨|去|減|計入',
		severity: 'major',
	},
];

export const denialClashes: ClashWords = {
	shared,
	idle: {
		english:
			'if only|only if we|unless (?:otherwise (?:noted|stated|specified|indicated|agreed)|(?:i|we) (?:say|state|note|indicate) otherwise|(?:noted|stated|specified|indicated) otherwise)|at least|no longer than|believe it or not|whether or not|or not|the only (?:way|reason|thing)|only child|read-only|view-only|invite-only|if any|or otherwise|as well as',
		chinese:
			'防治|國防|消防|防護|防疫|防火牆|除(?:非)?另有(?:[說註指]明|規定|約定|訂明)外?|[買賣甲乙雙各一資勞校警院租包託權貸借受供需]方|所有|上限|下限|期限|有限|無限|限額|極限|年限|時限|權限|局限|界限|最大限度|限度|限期|地方|方面|方式|方法|方案|方向|方針|官方|對方|雙方|各方|東方|西方|南方|北方|方便|後方|前方|大方|多方|配方|處方|方程|平方|立方|甲方|乙方|一方|他方|警方|校方|院方|資方|勞方|買方|賣方|方才|方言|單位|名單|單車|訂單|帳單|賬單|簡單|表單|保單|清單|菜單|選單|賣單|單據|單張|單價|單純|便利|隨便|便宜|便當|便民|便攜|以便|順便|就業|就讀|成就|就診|就職|就醫|就任|就學|就座|遷就|獨立|獨特|專業|專家|專利|專題|專輯|專員|專案|人才|才能|才華|天才|剛才|多少|減少|至少|青少年|少年|少女|少數|少許|缺少|未來|未婚|未成年|不同|不過|不少|不斷|不管|不論|不久|不錯|不已|不動產|不鏽鋼|無線|無論|無疑|無數|無人機|非常|非洲|非法|開始|原始|始終|始祖|是否|能否|可否|否認|條件反射|免費|免稅|免責|避免|免疫|未必|即將|立即|即時|即使|當即|隨即|光線|光學|陽光|觀光|曝光|光纖|燈光|光源|概念|大概|概況|概率|氣概|停車|停止|停留|難民|憑證|惟恐|停產|防止|制止|終止|終點|終生|終身|終端|終年|最終|規則|原則|法則|準則|細則|守則|截止|禁止|為止|止痛|必須|必需',
	},
	twins: [
		['unless', '除非|否則'],
		['without', '未經|未獲'],
		['until|till', '直到|直至'],
	],
};
