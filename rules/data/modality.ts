/**
 * What a sentence allows, demands or thinks possible, and Chinese of another sort: must as 可以, may as 必須, need not as 不得, could as 必將.
 * Each sentence must hold one such word on either side. Source: our own, from contracts, manuals, leaflets and news in both languages.
 */

import type { ClashRow, ClashWords } from '../../src/compare/clashes.js';

/** English in the same clause as what is said, which is struck out there. */
const near = (words: string): string => `(?:${words})(?=[^,;]*__)|(?<=__[^,;]*)(?:${words})`;

/** Alternatives that several rows share; `{name}` stands for them in a pattern. */
const shared: Readonly<Record<string, string>> = {
	/** English of one sort or another; a second one in the sentence may have asked for the Chinese. */
	owed: 'must|mustn.t|shall|has to|have to|had to|having to|need|needs|needed|ought|obliged|obligated|obligations?|requir~|mandatory|compulsory|necessar~|essential|vital|imperative|dut(?:y|ies) (?:to|of)|duty-bound|bound|make sure|ensure~|be sure|supposed|responsib~|order(?:s|ed)|force[sd]?|demand~|insist~|on condition|condition(?:al|ed)~|conditions? (?:of|for|that|are|is|precedent)|subject to|provided|due',
	duties: '{owed}|should',
	leaves:
		'may|can|could|might|cannot|can.t|able|ability|capab~|allow~|permi~|entitl~|free(?! of)|freely|right|rights|option~|authori~|let|lets|licen~|enabl~|eligib~|possib~|potential~|available|accept~|welcome|choose~|choice|suitable|afford|would|will be|capacity|power|powers|qualif~|discretion~',
	denials:
		"no|not|never|none|nobody|nothing|neither|nor|without|unless|until|till|only|except|prohibit~|forbid~|ban|banned|bans|prevent~|avoid~|refus~|exempt~|waiv~|stop~|unable|impossible|illegal~|unlawful~|\\w+n['’]t",
	questions: 'how|what|who|why|whether|as soon as|so that|in order|so',
	/** Chinese that demands, and Chinese that allows or thinks possible. */
	binding: '必|須|需|應|務|要|請|強制|義務|規定|責|勒令|命|務求|一律|均得|才|方|始|即可|便可|就可|只有|唯有|前提|條件|不得|不可|不能|禁|勿',
	demands: '{binding}|後',
	allowing: '可|能|得以|准|允|容許|或(?=[須需會可將要應許])|許可|授權|有權|自由|隨|不妨|任意|任選|任由|選擇|可選|歡迎|酌|許',
	allows: '{allowing}|會',
	/** 可以 where it allows, not part of another word. */
	canDo:
		'可以(?!支票|現金|信用卡|書面|電郵|電子|郵寄|電話|轉帳|轉賬)|可選擇|可自行|視需要|隨意|自願|可(?![能否見知望謂是惜恥恨笑怕愛口靠觀想])|得以|能夠|有權|允許|准許|獲准|自由|不妨|自行決定|酌情',
	mustDo: '必須|務必|須(?=[於在自由透通使向將憑以按經進申提領依就與繳支付])|一定要|非得|有義務|有責任|強制|勒令',
	possible: '可能|或許|也許|或者|說不定|恐|未必|不一定|不見得|有機會|或會|或將|或有|或可|或是|或為|大概|多半|興許|難保|不排除|不無',
	certain:
		'(?<![不未])(?:必定|必然|必將|必會|勢必|勢將|定必|定將|定會|肯定會|肯定是|肯定將|肯定要|肯定需|肯定有|肯定能|定必|一定會|一定是|一定將|一定能|註定|注定|絕對會|絕對是|毫無疑問|無可避免|不可避免|無疑(?:會|是|將)|百分之百|鐵定)',
	sure: 'whatever|however|whoever|whichever|wherever|no matter|certain~|sure|surely|definite~|definitively|undoubted~|doubt~|inevitabl~|unavoidabl~|must|bound|guarantee~|always|absolute~|clear~|obvious~|undeniabl~|unquestionabl~|necessar~|destin~|doom~|determin~|convinc~|no way|have to|has to|shall|positive|for good|every|invariably|never|cannot|whether|affirm~|confirm~|all but|fate~',
	unsure:
		'may|might|could|doubt~|possib~|perhaps|maybe|probab~|likely|unlikely|potential~|uncertain~|unsure|risk~|chance~|would|should|can|appear~|seem~|expect~|believe~|think~|thought|suspect~|estimat~|presum~|likelihood|prospect~|threat~|whether|fear~|worr~|suggest~|hope~|forecast~|predict~|project~|anticipat~|speculat~|consider~|plans?|planned|planning|impossib~|intend~|try|attempt~|as \\w+ as',
};

export const modalityRows: readonly ClashRow[] = [
	{
		cause: 'must→may',
		words: 'must|shall|required|obliged|obligated|have|has',
		english:
			'(?<!\\b(?:it|which|that) )(?:must|shall)(?! (?:not|have been|be able|see|try|read|go on)\\b) [a-z]+|(?:is|are|am|be) (?:required|obliged|obligated) to|(?<=\\b(?:you|we|they|i|people|[a-z]+(?<!s|u|i)s) )have to (?!do with|say|admit|be (?:able|so|this|that)\\b)[a-z]+',
		beside: `[a-z]+[ai]ble|${near(`to (?!the|a|an|its|their|his|her|our|my|your|this|that|all|each|any|one|both)[a-z]+|over|old|aged|years of age|well|if|when|whether|{denials}`)}|{duties}|{leaves}`,
		chinese: '{canDo}',
		excuses: `{binding}|後(?=[^。；]{0,8}可)|後[，,]|最遲|最晚|至遲|最早|截止|限|得(?!到|以)|只好`,
		severity: 'major',
	},
	{
		cause: 'must→may',
		words: 'must|shall',
		english: '(?<=, (?:which|who|and|but|so)\\b[^,;]{0,40} )(?:must|shall)(?: also)? (?!not\\b|have|be able)[a-z]+(?=[^,;]*$)',
		beside: `(?:[a-z]+[ai]ble|to (?!the|a|an)[a-z]+|{duties}|{leaves}|{denials})(?=[^,;]*$)|{leaves}`,
		chinese: `(?<=[，；][^，；。]{0,16})(?:{canDo})(?=[^，；。]*。?$)`,
		excuses: `(?:{demands})(?=[^，；。]*。?$)|必須|須|務必|需要|應當|應該`,
		severity: 'major',
	},
	{
		cause: 'may→must',
		words: 'may|can|allowed|permitted|entitled|free',
		english:
			'(?:may|can) (?!be (?:required|asked|obliged|subject|liable|charged|told|needed|held|called)|need|have|only|help|afford|require|not|also|result|lead|cause|involve|include)[a-z]+|(?:is|are) (?:allowed|permitted|entitled|free) to',
		beside: `{duties}|${near(`can|could|might|{denials}|{questions}`)}|charg~|ask~|liab~|includ~|oblig~|tax~`,
		chinese: '{mustDo}',
		excuses: '{allows}',
		severity: 'major',
	},
	{
		cause: 'may→must',
		words: 'need',
		english: '(?:may|might|could)(?: well| also| still| even)? need (?:to|a|an|the|another|some|more|your|our|their|help|time|further|additional)',
		beside: '{sure}|unless|until|{questions}',
		chinese: '{mustDo}',
		excuses: '{possible}|或[須需]|如|若|視|有時|不時|有些|部分|不妨',
		severity: 'major',
	},
	{
		cause: 'may→should',
		words: 'may',
		english:
			'(?:part(?:y|ies)|insurers?|insured|tenants?|landlords?|lessees?|lessors?|buyers?|sellers?|purchasers?|vendors?|company|board|committee|commission|courts?|employers?|employees?|licensees?|licensors?|contractors?|clients?|customers?|bank|lenders?|borrowers?|holders?|trustees?|directors?|shareholders?|members?|authority|minister|registrar|tribunal|applicants?|owners?|users?|suppliers?|guarantors?|issuers?|agents?|students?|patients?|passengers?|visitors?|residents?|council|director|department|government|regulator) may (?!be\\b|not|also be|need|have|only|help|afford|require[sd]? to|result|lead|cause|involve|include|experience|feel|suffer|wish|want|incur|vary|differ|contain)[a-z]+',
		beside: `{duties}|can|cannot|right|rights|entitl~|not|no|never|unless|until|only|how|what|who|why|whether|charg~|liab~|wish~|tax~`,
		chinese:
			'(?<![反供因相效適對響順回感呼理本只一照策答內報有免否不未])應(?=__|要求|請|在|於|向|按|依|將|以書|由|先|立即|支付|提[交出供前早]|通知|賠|承擔|負責|交付|退還|返還|書面|遵守|保留|履行|自行|拒絕|終止|解除|撤銷|取消|指定|任命|委任|轉讓|參加|出席|申請|選擇|使用|檢查|進入)|應該|應當',
		excuses: '{allowing}',
		severity: 'major',
	},
	{
		cause: 'must not→need not',
		words: 'must|mustn|shall|may|cannot|can|prohibited|forbidden|allowed|permitted',
		english:
			"(?:must|shall|may) not (?!only|worry|be (?:afraid|worried)|panic|hesitate|rush|hurry|feel|be (?:required|obliged|necessary|needed|obligated|liable)|need|have to|require)[a-z]+|mustn['’]t|cannot be (?!required|obliged|compelled|forced)[a-z]+ed|(?:is|are) (?:prohibited|forbidden|not allowed|not permitted)",
		beside: 'need|needs|needn.t|necessar~|requir~|have to|has to|oblig~|exempt~|compel~|unnecessar~|without|unless|matter|force[sd]?|liab~|neither',
		chinese: '可以不(?!得)|無須|毋須|無需|毋需|不須|不需要?|不必|不用|毋庸|無庸|用不著|沒必要|沒有必要|不需',
		excuses:
			'不得|不可|不能|不應|不准|不許|禁|勿|嚴禁|不宜|不要|不該|別|莫|無法|不會|未必|不一定|(?:務必|必須)(?=[^，。；]{0,4}(?:不|避|停|勿))|切|拒|無權|免',
		severity: 'major',
	},
	{
		cause: 'must not→need not',
		words: 'must|may|shall|cannot|mustn',
		english: "(?:must|shall|may|can) not [^.,;]{2,50} (?:without|unless|until)|(?:cannot|mustn['’]t) [^.,;]{2,50} (?:without|unless|until)",
		beside: 'need|needs|needn.t|necessar~|requir~|have to|has to|oblig~|exempt~|unnecessar~',
		chinese:
			'(?<![才方])可以?(?:不|無須|毋須|無需)(?:必|用|須|經)?(?!少|同)|(?:無須|毋須|無需|毋需|不須|不需要?|不必|不用)(?:停|中止|終止|中斷|改用|更換)|(?:無須|毋須|無需|毋需|不須|不需要?|不必|不用)(?:經|取得|先|事先|告知|通知)',
		excuses: '不得|不可|不能|不應|不准|不許|禁|勿|不宜|無法|才|方可|方能|不會|除非',
		severity: 'major',
	},
	{
		cause: 'need not→must not',
		words: 'need|needn|have|has|required|necessary|obliged|obligated|requirement|obligation',
		english:
			"(?:need not|needn['’]t)(?! (?:only|just))|(?:do|does|will|would|did) not (?:need|have) to(?! be (?:so|this|that)\\b)|(?:don|doesn|won|wouldn)['’]t (?:need|have) to(?! be (?:so|this|that)\\b)|(?:is|are|am|be) not (?:required|obliged|obligated) to|(?:isn|aren)['’]t (?:required|obliged|obligated|necessary)|it is not necessary|(?:are|is) under no obligation|there is no (?:need|requirement)|no need to",
		beside:
			'must|mustn.t|shall|may|cannot|can.t|can|should|shouldn.t|could|might|allow~|permi~|prohibit~|forbid~|avoid~|only|never|without|until|unless|(?<!need not [^,;.]{0,40})if(?! you (?:don.t|do not) (?:want|wish|like|feel|care))|worr~|panic|fear|afraid|hurry|rush|apologi~|thank|cry|shout|know|tell|hesitate|ban|banned|unable|impossible|so',
		chinese: '不得(?!不)|不可(?!或缺|避免|思議|少|多得)|不准|不許|嚴禁|禁止|切勿|請勿|不應該?|不能(?!不)|不宜|無權',
		excuses:
			'嗎|呢|無須|毋須|無需|毋需|不須|不需|不必|不用|毋庸|無庸|免|必要|用不著|未必|不一定|沒有義務|無義務|沒義務|並無|沒要求|未要求|不要求|不強制|非必|非強制|不規定|何必|何須|何需|不是必',
		severity: 'major',
	},
	{
		cause: 'may→certainly',
		words: 'may|might|could|possibly|perhaps|maybe',
		english: '(?:may|might|could)(?! not\\b)(?: well| also| still| even| [a-z]+ly)? [a-z]+|possibly|perhaps|maybe',
		beside: '{sure}',
		chinese: '{certain}',
		excuses: '{possible}',
		severity: 'major',
	},
	{
		cause: 'certainly→may',
		words: 'certainly|definitely|undoubtedly|surely|inevitably|bound|certain|sure|doubtless',
		english:
			'(?:will|would|shall|is|are) (?:certainly|definitely|undoubtedly|surely|inevitably|doubtless|almost certainly)(?! not)|(?:certainly|definitely|undoubtedly|inevitably) (?:will|be|is|are)(?! not)|(?:is|are|was|were) (?:bound|certain|sure|guaranteed) to',
		beside: `{unsure}|not|no|never|\\w+n[^a-z]t|almost`,
		chinese: '可能|也許|或許|或將|或會|恐怕|說不定|大概|有望|有機會|未必|不一定|或是|不見得',
		excuses: '必|定|肯定|絕對|無疑|當然|毫無|勢|難免|免不了|避免|自然|一律|保證|確|斷|理所|百分百|不可能',
		severity: 'major',
	},
	{
		cause: 'will→may',
		words: 'will|shall',
		english:
			'(?:will|shall)(?! (?:not|likely|probably|possibly|perhaps|most|very|vary|differ|find|see|notice|feel|need|want|experience|depend|have|get|know|think|wonder|recogni[sz]e|remember|ask|say|be (?:asked|required|needed|able|surprised|familiar))\\b)(?: also| then| now| again)? [a-z]+',
		beside: `{unsure}|not|no|never|\\w+n['’]t|{leaves}|depend~|subject|help|try|aim~|sometimes|often|usual~|any|whichever|whatever|vary|varies|differ~|when|eventually|up to|some|many|most|few|others|people|you`,
		chinese: '可能|也許|或許|或將|或會|恐將|恐怕|說不定|未必|不一定',
		excuses: '不可能|盡可能|可能性|必|定|如果|若|萬一|或者|一旦|如|當|要|預|計',
		severity: 'major',
	},
	{
		cause: 'should→may',
		words: 'should|shall|ought',
		english: '(?:should|ought to)(?! (?:not|be able|have been|the|any|you need|you have|we|i|you|they|it|he|she|this|that))(?: also| always)? [a-z]+',
		beside: `{leaves}|{denials}|must|if|whether|how|what|why|when|in case`,
		chinese: '{canDo}',
		excuses: `{demands}|宜|當|該|建議|最好|理|預|料|希望|不妨|望|會`,
		severity: 'minor',
	},
	{
		cause: 'must→had better',
		words: 'must|shall|required|obliged',
		english: '(?:must|shall)(?! (?:not|have been)\\b) [a-z]+|(?:is|are|be) (?:required|obliged) to',
		beside: `recommend~|advis~|suggest~|propos~|encourag~|better|best|~recommend|{denials}`,
		chinese: '建議|最好(?!的)|不妨|鼓勵',
		excuses: '必|須|需|應|務|要|請|強制|義務|一律',
		severity: 'major',
	},
	{
		cause: 'recommended→must',
		words: 'recommend|recommends|recommended|advised|encouraged|advisable|optional|optionally|voluntary|voluntarily',
		english:
			'(?:recommend|recommends|(?:is|are) (?:strongly )?(?:recommended|advised|encouraged|advisable|optional|voluntary)|optionally|voluntarily)',
		beside: `{duties}|not|against`,
		chinese: '必須|務必|強制|一定要|必填|必修|必選|有義務',
		excuses: '建議|推薦|鼓勵|最好|宜|應|可|自願|選|隨|不|非|未|無|呼籲|勸',
		severity: 'major',
	},
	{
		cause: 'mandatory→optional',
		words: 'mandatory|compulsory|obligatory|required',
		english:
			'(?:(?:is|are|be|becomes?|made) (?:now )?(?:mandatory|compulsory|obligatory|required(?! (?:to|by|for)))|(?:mandatory|compulsory|obligatory) [a-z]+)',
		beside: 'optional~|volunt~|not|no|no longer|non|may|can|choose|choice|or',
		chinese: '自願|選修|選填|可選|自由參加|自由選擇|可自行|非強制|任意|隨意|可有可無',
		excuses: '必|須|需|強制|義務|規定|應|不得|要求',
		severity: 'major',
	},
	{
		cause: 'optional→mandatory',
		words: 'option|optional|voluntary',
		english: 'an? option (?:to|for|of)|(?:has|have|with) the option (?:to|of)|optional [a-z]+|voluntary [a-z]+',
		beside: `mandatory|compulsory|obligatory|must|shall|requir~|oblig~|forced?|forc~|duty|not|no`,
		chinese: '強制|必須|義務(?!工|教|賣|診|役|警|消)|硬性',
		excuses: '選|可|有權|自願|非|不|未|無|得|期權|任|自由',
		severity: 'major',
	},
	{
		cause: 'with or without→with',
		words: 'without',
		english: 'with or without|whether or not',
		beside: 'must|shall|need|needs|requir~|has to|have to|should',
		chinese: '必須|務必|須|應(?=與|在|於|隨|配|同|當|該)|一定要|需要|需(?=與|在|隨|配|同)',
		excuses: '不論|無論|不管|與否|是否|或|皆|均|都|[也亦即又]可|可(?=不|隨|與|連|單|空|以不)|有無|有沒有|不拘|也|亦|何|任|就算|即使|縱使',
		severity: 'major',
	},
	{
		cause: 'likely→certainly',
		words: 'likely|probably|expected',
		english: '(?<!un)likely to|(?:will|would) (?:likely|probably)|probably',
		beside: '{sure}',
		chinese: '{certain}',
		excuses: `{possible}|很|預|料|估計|多`,
		severity: 'minor',
	},
	{
		cause: 'should→must',
		words: 'should',
		english:
			'(?:you|patients|users|drivers|visitors|travell?ers|adults|children|parents|people|passengers|customers|workers|employees|staff|students) should(?! (?:not|be able|have)\\b)(?: always| also)? [a-z]+',
		beside: `{owed}|{denials}|if|whether|always`,
		chinese: '必須|務必|強制|依法須|有義務',
		excuses: '建議|宜|最好|應|該|請',
		severity: 'info',
	},
	{
		cause: 'need not→must not',
		words: 'need|needn|have|required|necessary',
		english:
			"(?<=, (?:but|and|though|although|yet)\\b[^,.;]{0,30} ?)(?:need not|needn['’]t|(?:do|does|will|would) not (?:need|have) to|(?:don|doesn|won|wouldn)['’]t (?:need|have) to|(?:is|are) not (?:required|obliged) to)(?! (?:only|just|be (?:so|this|that)\\b))(?=[^,;]*$)",
		beside:
			'(?:must|may|cannot|can.t|can|should|could|only|never|without|until|unless|if|worr~|so)(?=[^,;]*$)|prohibit~|forbid~|not allowed|must not|may not|shall not|mustn.t',
		chinese: '(?<=[，；][^，；。]{0,16})(?:不得(?!不)|不可(?!或缺|避免|思議|少|多得)|不准|不許|嚴禁|禁止|切勿|請勿)(?=[^，；。]*。?$)',
		excuses: '無須|毋須|無需|毋需|不須|不需|不必|不用|免|必要|未必|不一定|沒有義務|無義務',
		severity: 'major',
	},
	{
		cause: 'may→must',
		words: 'may|can|allowed|permitted',
		english:
			'(?:may|can) be (?!required|asked|obliged|subject|liable|charged|told|needed|held|called|due|caused|found|seen)[a-z]+(?:ed|en|t|ng|ld|de|id)(?: [a-z]+){0,5},? (?:provided|providing|as long as|so long as|on condition|if|when|where)',
		beside: "must|shall|requir~|not|cannot|need|needs|only|oblig~|mandatory|never|\\w+n['’]t|how|what|whether",
		chinese: '^[^，。；如若當在倘]{0,12}(?:必須|務必|應當|一定要)[^，。；]{1,20}[，,]?(?:且|並且?|同時|但)?(?:也|亦)?(?:必?須|應|要|需|避免|確保)',
		excuses: '可|能|得以|允許|准|容許|許可|自由|選擇|視|適宜|適合',
		severity: 'major',
	},
	{
		cause: 'must→may',
		words: 'must|shall|required|obliged|obligated|bound',
		english: '(?:must|shall)(?! (?:not|have been|be able)\\b) [a-z]+|(?:is|are|am|be|was|were) (?:required|obliged|obligated|bound) (?:by law )?to',
		beside: "discretion|option~|volunt~|choose~|choice|elect|whether|decide~|may|can|unless|not|\\w+n['’]t",
		chinese: '自行決定是否|自由決定|可自行決定|自行酌情|自行選擇是否|可選擇是否|酌情決定|可酌情|隨意|自願(?=[決選是參提回繳支負承])',
		excuses: '必須|須|務必|強制|義務|一律|有責',
		severity: 'major',
	},
	{
		cause: 'may→will',
		words: 'may|might|could',
		english:
			'(?<!as )(?:may|might|could)(?! (?:well|not|be|have|also be|only|never|still be)\\b)(?: also| then| later| again)? (?!be\\b|have\\b|need|want|wish|help|not|see|find|say|afford|hardly)[a-z]+',
		beside:
			"{sure}|will|would|shall|should|can|not|no|never|\\w+n['’]t|if only|so that|in order|who|whoever|whether|how|what|when|where|that|which|believe~|hope~|fear~|wish|until|though|although|plan~|so|than|as",
		chinese:
			'將(?![軍來士近領信就錯功才要會可能予]|相|心|計|棋|官|門)(?:[於在][^，。；]{1,12})?(?:會)?(?=[進實暫推削減提調檢評撤取啟開關停出收裁增擴縮降升上下改遷恢復延審討決公宣發執採向申要派])',
		excuses: '可|能|或|恐|也許|料|有望|不排除|機會|准|容許|得|估計|擬|考慮|預|若|如|倘|當|一旦|未必|不一定|打算|計劃|計畫|希望|說不定|把',
		severity: 'major',
	},
	{
		cause: 'expected→must',
		words: 'expected|expects|expect',
		english:
			'(?:is|are|was|were) (?:widely |now |still )?expected to (?:be |rule|announce|decide|publish|report|open|begin|start|vote|approve|sign|return|arrive|launch|meet|name|release|rise|fall|grow|last|cost|take)[a-z]*|(?:company|group|bank|government|board|we|analysts|management) (?:now |still )?expects? (?:to|the|its|our)',
		beside:
			'{owed}|should|staff|employees?|members?|students?|suppliers?|contractors?|drivers|users|visitors|directors?|officers?|guests|applicants?|everyone|teachers|workers',
		chinese: '必須|務必|一定要|(?<![不無])須(?=[於在作就向將按])',
		excuses: '預|料|望|估|將|會|可能|擬|計劃|計畫|應(?=[可會該當])|勢',
		severity: 'major',
	},
	{
		cause: 'may not→might not',
		words: 'may',
		english:
			'(?:you|members?|tenants?|lessees?|employees?|staff|visitors|students|passengers|guests|users|customers|borrowers?|part(?:y|ies)|licensees?|directors?|applicants?) may not (?!be (?:able|entitled|eligible|available|aware|covered|suitable)|have|need|know|notice|want|feel|see|always|get|receive|like|qualify|realise|realize|experience|understand|only|recogni[sz]e|find|agree|even|remember)[a-z]+',
		beside: 'might|perhaps|possib~|if|whether|sometimes|always|until|because|depend~|due',
		chinese: '未必|不一定|可能不(?!得)|或許不|或不(?=[會能可])|不見得',
		excuses: '不得|不可|不准|不許|禁止|嚴禁|切勿|請勿|無權|不能',
		severity: 'major',
	},
	{
		cause: 'may→will',
		words: 'may',
		english:
			'(?:company|group|bank|manager|board|government|landlord|trustee|fund|court|commission|department|insurer|employer|committee|agency|council|authority) may (?!be\\b|have\\b|need|want|wish|help|not|see|find|say|also|well|only|never|vary|differ)[a-z]+',
		beside: '{sure}|will|would|shall|should|can|not|no|never|so that|in order',
		chinese: '將會?(?=[回進實暫推削減提調檢評撤取啟開關停出收裁增擴縮降升上下改遷恢復延審討決公宣發執採向申要派])',
		excuses: '可(?!能性)|能|或|恐|也許|料|有望|不排除|機會|准|容許|得|估計|擬|考慮|預|未必|不一定|打算|計劃|計畫|希望|說不定|有權|酌情',
		severity: 'major',
	},
];

export const modality: ClashWords = {
	shared,
	idle: {
		english:
			'may \\d+|\\d+ may|in may|of may|last may|this may|next may|can be seen|as (?:soon|much|many|far|often|quickly|well) as (?:you|we|they|he|she|it|possible) ?(?:can|may)?|a can of|cans?(?= of)',
		chinese:
			'上限|下限|[買賣甲乙雙各一資勞校警院租包託權貸借受供需]方|委員會|協會|大會|工會|商會|社會|議會|機會|國會|會議|會面|會談|會計|會員|會長|理事會|董事會|聯合會|基金會|運動會|奧運會|音樂會|晚會|教會|公會|學會|會社|會所|會場|會見|會晤|聚會|宴會|博覽會|展覽會|發布會|記者會|聽證會|股東會|開會|與會|會址|會費|會籍|年會|峰會|酒會|茶會|會考|會診|都會|或許可證|可能性|許可|認可|可靠|可觀|可口|可樂|可見|可持續|可再生|可惜|可怕|可愛|可憐|可行|可信|可疑|可用性|可貴|可笑|可是|可謂|可轉換|可攜|可編程|不可或缺|不可思議|不可抗力|未能|能力|能源|功能|性能|智能|機能|技能|職能|才能|潛能|能量|核能|電能|太陽能|節能|能見度|能耗|動能|產能|不得已|不得不|取得|獲得|得到|得知|使得|值得|所得|覺得|懂得|記得|難得|贏得|心得|得分|得獎|得主|得意|得罪|引得|顯得|變得|得票|必須品|必需品|必要|需求|供需|要求|重要|主要|首要|只要|要素|要點|摘要|需要量|應用|反應|供應|相應|響應|對應|回應|適應|應急|應對|應付|應收|應計|應屆|效應|感應|應變|應邀|應聘|應徵|應援|法規|責任公司|後來|後者|背後|落後|前後|最後|今後|隨後|先後|然後|之後|後續|後果|後代|後方|後面|後備|方面|方式|方法|方案|地方|官方|對方|雙方|各方|方便|東方|西方|南方|北方|方向|人才|剛才|天才|開始|原始|始終|申請|邀請|請求|聘請|業務|服務|任務|財務|事務|債務|商務|公務|職務|稅務|家務|特務|政務|庶務|義務工作|外務|常務|內務|醫務|自由行|自由貿易|市場經濟',
	},
	twins: [
		[
			'(?:if|where|when|as) (?:needed|necessary|required|need be|appropriate)',
			'如有需要|如有必要|必要時|需要時|視需要|視情況需要|按需要?|如需|若有需要|若有必要|有需要',
		],
		[
			"(?:not|n['’]t|never|no longer) (?:[a-z]+ ){0,2}(?:required|needed|necessary)|(?:need|do) not (?:need|have)|no need|need not",
			'無須|毋須|無需|毋需|不須|不需要?|不必|不用',
		],
	],
};
