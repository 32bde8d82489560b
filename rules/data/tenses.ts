/**
 * What is to come told as done, and what is done told as to come. The sentence must speak with one voice: nothing done in the English of what is to come,
 * and no word for the future in its Chinese. Source: our own, from reports and news in both languages.
 */

import type { ClashRow, ClashWords } from '../../src/compare/clashes.js';

/** Alternatives that several rows share; `{name}` stands for them in a pattern. */
const shared: Readonly<Record<string, string>> = {
	irregular:
		'was|were|had|did|been(?! [a-z]+ing)|has|have(?! been [a-z]+ing)|having|became|began|broke|brought|built|bought|came|caught|chose|cut|did|done|drew|driven|drove|fell|felt|fought|found|gave|given|got|gone|grew|grown|heard|held|hit|kept|knew|known|laid|led|left|lent|lost|made|meant|met|paid|ran|rose|risen|said|sat|saw|seen|sent|set|shot|showed|shown|sold|spent|spoke|spoken|stood|struck|swore|taken|taught|thought|threw|told|took|went|won|withdrew|wore|wrote|written|saying|amid',
	/** English that has something done, now or before. */
	done: `{irregular}|[a-z]{2,}(?<!\\b(?:ne|exc|proc|succ|inde|spe|se|fe|fre|agr|he|hundr|re|be|unit|limit|schedul|plann|expect|propos|bas|relat|intend|combin|advanc|increas|fix|two-phas|so-call|shar|sacr|nak|crook|learn|rugg|wick|kindr))ed|already|now|yet|existing|current~|complete|over|past|former~|old|ago|last|since|earlier|previous~|recent~|just|so far|to date|once|no longer|still|remain~|continu~|ready|available|used|by the time|equipped|furnished`,
	/** Chinese that looks ahead. */
	coming:
		'將|會|擬|計劃|計畫|預|打算|準備|即|有望|可望|料|有意|希望|爭取|力爭|力求|目標|待|屆時|明年|下(?:個?月|週|周|星期|季|半年|屆|次|一)|來年|今後|未來|日後|之後|才|想|願|應|需|須|必|可|要|勢|籌備|籌劃|規劃|著手|訂於|定於|排定|一旦',
	ahead: '{coming}|能',
	pastChinese:
		'已|了|曾|(?<![通經超不透難])過(?![程渡度濾敏期於大多高低])|剛|完畢|昨|去年|上(?:個?月|週|周|星期|季|半年|屆|次)|日前|先前|此前|早前|稍早|當時|以來|終於|至今|迄今|今早|方才|甫',
	participles:
		'been|[a-z]{2,}ed|made|taken|given|sold|bought|built|begun|become|found|held|kept|led|left|lost|met|paid|set|sent|shown|won|written|chosen|cut|drawn|fallen|grown|hit|put|risen|run|seen|spent|spoken|struck|told|withdrawn|brought|caught|gone|come|done|got|had|overtaken|broken|driven|flown|frozen|hidden|known|laid|lent|let|read|shot|shut|split|spread|stolen|sworn|taught|thrown|torn|worn',
	/** Verbs of the past that look like nothing else. */
	finished:
		'approved|signed|opened|closed|completed|launched|sold|bought|won|lost|met|left|took|resigned|retired|acquired|passed|rejected|ratified|withdrew|arrived|returned|visited|joined|died|killed|arrested|attacked|defeated|beat|voted|elected|ended|finished|published|released|issued|delivered|shipped|paid|recorded|reported|posted|hired|fired|dismissed|replaced|suspended|cancelled|canceled|halted|resumed|started|began|moved',
	/** What has been done, and what else may look ahead beside it. */
	perfect:
		'(?:have|has)(?: also| now| already| since| just| recently| finally| jointly| officially| formally)? (?!agreed|decided|vowed|pledged|promised|chosen|offered|asked|ordered|voted|moved|committed|threatened|prepared|arranged|proposed|planned|invited|hired|appointed|selected|told|urged|allowed|permitted|enabled|set|scheduled|announced|unveiled|revealed|called (?:for|on)|demanded|warned|begun|started|yet|estimated|forecast|predicted|projected|been (?:named|chosen|selected|asked|told|ordered|set|scheduled|appointed|invited|proposed|planned|elected|nominated|picked|tapped|called|urged|allowed|cleared))(?:{participles})',
	future:
		'will|would|shall|may|might|can|could|should|must|plans? to|planned|planning|expect~|intend~|going|aim~|set|due|if|when|once|until|not|never|no|yet|propose[sd]?|proposing|schedul~|decid~|upcoming|next|future|later|soon|tomorrow|ahead|forthcoming|coming|prospect~|hop~|vow~|pledg~|anyone|those|unless|\\w+n[^a-z]t|who|to (?!the|a|an|its|their|his|her|our|my|this|that|these|those|all|some|one|two)[a-z]+',
};

export const tenseRows: readonly ClashRow[] = [
	{
		cause: 'likely→done',
		words: 'likely',
		english: '(?:is|are|was|were) (?:very |more |most |quite )?likely to (?!have)[a-z]+',
		beside: '{done}',
		chinese: '已經|業已|業經|早已',
		excuses: '{ahead}|可能|或|料|恐|估|多半|大概|機會',
		severity: 'major',
	},
	{
		cause: 'to come→done',
		words: 'should',
		english: 'should (?!have|be (?:able|aware)|not)[a-z]+(?= (?:[a-z]+ ){0,6}(?:in the coming|next|later this|over the next|by the end))',
		beside: '{done}',
		chinese: '已經|業已|早已|已(?=[收降升擴縮增減改好下上])|過去',
		excuses: '應|將|會|可望|有望|預|料|未來|今後|往後|可能',
		severity: 'major',
	},
	{
		cause: 'to come→done',
		words: 'will|plans|plan|planning|expects|expect|expected|scheduled|intends|intend|going|aims|aim|aiming|set|due|hopes|hope|hoping|about',
		english:
			'will(?! (?:have|not|no|never|find|see|notice|know|contain|include|show|need|get|be (?:able|familiar|aware|full|fully|used|equipped|furnished))\\b)(?: also| now| soon| [a-z]+ly)? [a-z]+|(?:plans?|expects?|intends?|aims?|hopes?) to(?! have) [a-z]+|(?:is|are|am) (?:scheduled|expected|planning|going|set|due|hoping|aiming|about) to(?! have) [a-z]+|expects? (?:the |our |its |their |his |her |this )?[a-z]+ (?:[a-z]+ )?to (?!have|be)[a-z]+',
		beside: '{done}',
		chinese:
			'已經|業已|業經|早已|已(?=[^知故婚而久為屆定論趨臨近準備安具成排確敲計規表宣指示有是無不屬滿然往非著進箭]|$)(?!決定|同意|預)|曾經?(?![^，。]{0,3}孫)',
		excuses: '{ahead}',
		severity: 'major',
	},
	{
		cause: 'to come→done',
		words: 'will|plans|plan|planning|expects|expect|intends|intend|aims|aim|hopes|hope',
		english: `(?<=(?:, (?:and|but|which|while|where)|;)(?: [^,;]{0,40})? )(?:will(?: also| then)? (?!have|not|no|never|be|find|see|need|get|continue|remain)|(?:plans?|expects?|intends?|aims?|hopes?|are planning|is planning|are going|is going) to (?!have|be|continue|remain))[a-z]+(?=[^,;]*$)`,
		beside: `(?:{done})(?=[^,;]*$)|already|shall|would|going|scheduled|due|if|when|once|after`,
		chinese:
			'(?<=[，；][^，；。]{0,8})(?:已經?|業已|早已)(?=於|在|從|自|向|到|新增|推出|[開完設建建啟加擴引提收簽發增升降裁關出投])(?=[^，；。]*。?$)',
		excuses: '{ahead}',
		severity: 'major',
	},
	{
		cause: 'to come→done',
		words: 'will|plans|plan|expects|expect|intends|intend|aims|aim',
		english:
			"(?<=^(?:[a-z0-9’'-]+ ){1,7})(?:will(?: also| then)? (?!have|not|no|never|be|find|see|need|get|continue|remain)|(?:plans?|expects?|intends?|aims?) to (?!have|be|continue|remain))[a-z]+(?=[^,;]*[,;])",
		beside: `(?<=^[^,;]*)(?:{done})|already|shall|would|going|scheduled|due|if|when|once|after`,
		chinese: `^(?![^，；。]*(?:{coming}))[^，；。]{2,16}(?:已經?|業已|早已)(?=於|在|從|自|向)[^，；。]*[，；]`,
		excuses: '將|會(?=於|在|由|把)|擬|計劃|計畫|打算|準備|有意|預計|定於',
		severity: 'major',
	},
	{
		cause: 'to come→done',
		words: 'still|yet|remains|remain',
		english: '(?:still (?:has|have|needs?) to|(?:has|have) yet to|(?:is|are) (?:still|yet) to|remains? to) be (?!seen|able|so|this|that)[a-z]+',
		beside: 'already|other|others|some|part',
		chinese: '已(?=獲|經|通過|批|完|得|取|簽|定|決|開|公)|業已|早已',
		excuses: '尚|仍|待|未|還|須|需|必|有賴|才|再|將|沒',
		severity: 'major',
	},
	{
		cause: 'hopes→will',
		words: 'hopes|hope|hoping',
		english: '(?:hopes?|(?:is|are|am) hoping|had hoped|hoped) to (?!have|see|hear|meet)[a-z]+',
		beside: 'will|would|shall|going|set|scheduled|due|plan~|expect~|aim~|must|should',
		chinese: '將(?=於|會|在)|即將|必將|定會|必定|已經|(?<=[他她們司方])會',
		excuses:
			'望|盼|期(?=待|許)|爭取|力爭|力求|目標|想|願|擬|計劃|計畫|打算|準備|預|有意|旨在|意在|意圖|尋求|致力|如|若|冀|企|要|試|為了|以便|渴|求|夢',
		severity: 'minor',
	},
	{
		cause: 'to be approved→approved',
		words: 'subject|pending|awaiting',
		english: '(?:subject to|pending|awaiting) (?:the )?(?:[a-z]+ ){0,3}?(?:approvals?|consents?|clearances?|ratification|confirmation)',
		beside: 'approved|obtained|received|granted|given|won|already|cleared|consented|secured|no longer|not',
		chinese: '(?:已經?|業已)(?:獲得?|取得|得到|經|通過)[^，。；]{0,16}(?:批准|核准|同意|許可|審批|確認|通過)',
		excuses: '尚|待|視|前提|條件|若|如|倘|須|需|才|方可|後|惟|但|未|仍|為準|限',
		severity: 'major',
	},
	{
		cause: 'done→to come',
		words: 'have|has',
		english: '{perfect}',
		beside: '{future}',
		chinese:
			'(?<![，；、,])將(?=於|會|在|以|因|為(?!難)|駁回|發現|逮捕|拘捕|裁定|判決|聘用|招聘|僱用|任命|委任|推翻|廢除|修訂|修改|凍結|解凍|解除|中止|暫停|禁止|允許|准許|撥款|資助|捐贈|償還|清償|收回|召回|下架|停產|停售|停用|上市|退市|掛牌|合併|分拆|重組|破產|清盤|搬遷|遷往|遷至|擴建|改建|拆除|修復|翻新|落成|竣工|通車|開業|開幕|開通|開放|營運|投產|量產|交付|出貨|研發|開發|測試|試用|採用|引進|引入|推行|實施|落實|執行|頒布|生效|延長|延後|推遲|提前|縮短|超越|突破|創下|擊敗|戰勝|晉級|奪得|獲得|取得|贏得|輸給|敗給|辭職|辭任|退休|卸任|離任|上任|接任|出任|擔任|會見|會晤|抵|前往|離|返|派遣|部署|撤出|佔領|攻佔|襲擊|轟炸|發射|擊落|釋放|遣返|驅逐|引渡|起飛|降落|救出|找到|證實|確認|公開|披露|揭露|承認|否認|道歉|回應|拒絕|接納|支持|反對|批評|譴責|警告|呼籲|要求|提出|提交|遞交|申請|註冊|登記|就|自|從|通過|批准|核准|舉行|推出|開設|公布|公佈|發布|發佈|出售|收購|關閉|完成|達成|簽署|同意|決定|成為|展開|啟動|開始|終止|取消|增加|減少|上調|下調|提高|降低|加入|退出|離開|返回|抵達|訪問|恢復|撤回|撤銷|取代|接替|接受|拒絕|獲|被|由|向|與|對|再|繼續|投資|購買|建造|興建|設立|成立|擴大|縮減|裁減|裁員|支付|派發|發行|贖回|起訴|逮捕|判處|宣布|宣佈|公開|改變|改為|失去|贏得|下跌|上升|上漲|下降|增至|升至|降至|跌至)(?!.{2}[權額款價量率者案所書人方期日的])|(?<![，；、,])(?:將要|即將|計劃於|計畫於)|預計將|預計於|擬於|打算|預定於|有望',
		excuses: '{pastChinese}',
		severity: 'major',
	},
	{
		cause: 'done→to come',
		words: 'have|has',
		english: '{perfect}',
		beside: '{future}',
		chinese:
			'(?<![，；、,])將(?![軍士領來近才帥門棋錯此該這那其他她它所一兩三四五六七八九十百千萬d]|[^，。；]{0,14}(?:到|至|為|給|成|入|作|交|列|歸|轉|送|放|置|提|調|分|帶|推|視|用|納|投|擺|拉|壓|趕|與|存|留|定|記|寄|賣|掛|移|搬|傳|退|還|付|派|託|聯|結|合|併|綁|串|拆|切|打|關|開|燒|炸|撞|扣|收|抓|捕|擊|敗|融|化|染|變|改|降|升|加|減|擴|延|縮|拖|履|解|洗|告|罰|煮|殺|害|救|指|佔|搶|奪|偷|稱|鎖|排|除|清|撤|逐|裁|遣|選|評|封|散|平|滅|毀|壞|倒|翻|完|好|光|走|掉|起|上|下|出|回|過|去))',
		excuses: '{pastChinese}',
		severity: 'minor',
	},
	{
		cause: 'past→to come',
		words: `{finished}|was|were`,
		english: `(?<!(?:is|are|was|were|be|been|being|to be|get|got) )(?:{finished})|(?:was|were) (?!due|set|scheduled|expected|planned|supposed|meant|based|interested|used|called|named|told|asked)[a-z]+(?:ed|[aei]nt|ld|wn|ught)`,
		beside:
			'for (?:delivery|deliveries|completion|opening|handover|launch|commissioning|publication|payment|use|shipment)|will|would|shall|may|might|can|could|should|must|plans? to|planned|planning|expect~|intend~|going|aim~|set|due|if|when|once|until|not|never|no|yet|propose[sd]?|proposing|schedul~|decid~|agreed|upcoming|next|future|later|soon|tomorrow|ahead|forthcoming|coming|prospect~|hop~|vow~|pledg~|promis~|is|are|be|being|who|which|that|those|have|has|had|said|announced|to (?!the|a|an|its|their|his|her|our|my|this|that|these|those|all|some|one|two|austin|london|paris|tokyo|beijing)[a-z]+',
		chinese: '(?<![，；、,])(?:將會|即將|將於|將在)|計劃於|計畫於|擬於|預計將|預計於|打算',
		excuses: '{pastChinese}',
		severity: 'major',
	},
	{
		cause: 'used to→now',
		words: 'used',
		english:
			"(?<!\\b(?:is|are|was|were|be|been|being|get|gets|getting|got|become|am|not|[a-z]+['’](?:s|re|m)|can|[a-z]+ly|that|which|money|materials?|methods?|words?) )used to (?!(?:it|this|that|them|the|[a-z]+ing)\\b)[a-z]+",
		beside: 'still|now|today|is|are|be|these days|nowadays|longer',
		chinese: '現為|現於|現時|現正|目前|現在|如今|仍|正在|當前|現今|將|即將|現任|現有',
		excuses:
			'以前|以往|過去|曾|從前|原|本來|昔|當年|那時|當時|舊|習慣|早年|向來|以來|往日|小時候|年輕時|之前|總|慣|不再|老是|一度|此前|先前|前身|前任|多年前|年前',
		severity: 'major',
	},
	{
		cause: 'habit→past',
		words: 'used',
		english:
			"(?<=(?:\\b(?:is|are|become|became|been)|['’]s) (?:(?:quite|so|more|well|now|already|just|pretty|really) )?)used to (?:it|this|that|them|the|him|her|(?!(?:bring|sing|ring|spring|string|swing|cling|sting|fling)\\b)[a-z]+ing)\\b",
		beside: 'was|were|had|did|once|former~|previously|ago|before|past|back then',
		chinese: '以前|從前|過去|曾經?|以往|昔日',
		excuses: '習慣|慣|適應|熟|不陌生|見怪不怪|家常便飯|用[來於作以]',
		severity: 'major',
	},
	{
		cause: 'under way→done',
		words: 'is|are',
		english:
			'(?:is|are) (?:now |currently |still |also |presently )?(?:building|constructing|negotiating|developing|preparing|planning|considering|drafting|installing|testing|renovating|rebuilding|trialling|finalising|finalizing|expanding|upgrading|recruiting|drawing up|setting up|working on|being (?:built|constructed|developed|prepared|negotiated|drafted|installed|tested|renovated|rebuilt|considered|expanded|upgraded))',
		beside: `{done}|when|once|after|if`,
		chinese:
			'(?:已經?|業已|業經|早已)[^，。；正在計擬準著開始中]{0,14}(?:建成|建好|完成|落成|達成|制定|制訂|推出|安裝好|裝好|完工|竣工|竣|簽訂|簽署|談妥|談成|敲定|定案|擴建|翻新|升級|招聘了|擬定)(?!度|的計劃|的規劃|後)|(?:建成|蓋好|完成|裝好|建好|達成|談妥|簽署|敲定)了',
		excuses: `正|在建|[建工行判試備劃發談商募查議慮]中|進行|開始|著手|仍|還|尚|{ahead}`,
		severity: 'major',
	},
	{
		cause: 'was to have→done',
		words: 'have|due|scheduled|supposed|meant|slated|going',
		english:
			'(?:was|were|had been) (?:due|scheduled|supposed|slated|meant) to (?!have|be|the|a)[a-z]+(?!.*\\b(?:but|until|before|when|however|instead|and)\\b)|(?:i|we|he|she|they) (?:was|were) going to (?!be)[a-z]+(?=[^.;,]{0,40},? but)|(?:was|were) to have (?:been )?(?:[a-z]+(?:ed|en|wn|un|ld|lt|pt|ught|me|ne)|begun|become|met|set|gone|left|made|paid|sent)',
		beside: 'before',
		chinese: '已經?|業已|早已|了(?![解結])|曾',
		excuses: '原|本|應|未|沒|預|計劃|計畫|擬|將|理當|照理',
		severity: 'major',
	},
	{
		cause: 'former→now',
		words: 'former|formerly|then|ex',
		english: '(?:former|formerly)(?! (?:employees|students|members|pupils|soviet|yugoslav))',
		beside: 'now|current~|still|latter|today|who',
		chinese: '現任|現為|現職|在任|現時|目前(?:的|擔任)|候任',
		excuses: '前|曾|原|舊|昔|過去|卸任|離任|退休|退任|以往|當年|一度|老',
		severity: 'major',
	},
	{
		cause: 'to come→now',
		words: 'will',
		english:
			'will (?:soon |then |later )?(?:become|open|start|begin|launch|take effect|come into (?:force|effect|operation)|join|replace|move|introduce|build|set up|establish|close|end|expire|retire|step down|resign|leave)',
		beside: `{done}|today|immediately|now`,
		chinese:
			'現為|現已|目前已|如今已|現正|現時|(?:開業|生效|啟用|通車|成立|落成|啟動|開幕|卸任|辭職|離職|退休|關閉|結束|加入|推出|開始)了|已(?:於|在)',
		excuses: '將|會|擬|計劃|計畫|預|打算|準備|有望|可望|料|有意|屆時|明年|來年|未來|才|應|需|須|必|可|要|勢|規劃|訂於|定於|起|後',
		severity: 'major',
	},
	{
		cause: 'asked to→done',
		words: 'asked|requested|offered|promised|threatened|hopes|wants|wanted|planned|plans|intends',
		english:
			'(?:(?:has|have|had) )?(?:asked|requested|offered|promised|threatened|hopes?|wants?|wanted|planned|plans?|intends?) to (?!be|know|see|hear|say|meet|speak|talk|make sure|remember)[a-z]+',
		beside: 'after|before|when|already|since|been asked|were asked|was asked|are asked|is asked|not|who|which',
		chinese: '(?:已經|早已|業已)(?!向|請|要求|提|申|表|承|答|有|計|打算|準備|決定|同意|宣)[^，。；]{1,12}',
		excuses: '要求|請|申|提|願|答應|承諾|揚言|威脅|希望|盼|想|打算|計劃|計畫|擬|有意|準備|欲|要|將|表示|爭取|尋求|圖|預|求|商|議|建議|倡',
		severity: 'major',
	},
	{
		cause: 'done→hoped for',
		words: 'have|has|had',
		english:
			'(?:has|have|had) (?:now |already |also |since |just |formally )?(?:agreed|approved|signed|completed|won|bought|acquired|sold|launched|opened|closed|accepted|begun|started|decided|reached|obtained|secured|received|passed|appointed|raised|repaid|settled)',
		beside: `{ahead}|will|would|could|may|might|expects?|expected|hopes?|plans?|yet|if|until|once|when|should|not|never`,
		chinese: '可望|有望|或將|或會|可能會|預計將|預期將|預料會|料將|擬(?=[與向在於收購出])|即將|打算|準備(?=[與向在])',
		excuses: '已|曾|了|過(?![程度於])|業經|獲|完成|達成|後|剛',
		severity: 'major',
	},
	{
		cause: 'about to→done',
		words: 'about|verge|brink|point',
		english: '(?:is|are|was|were) (?:just )?(?:about to|on the (?:verge|brink|point) of) (?!be\\b)[a-z]+',
		beside: `{done}|already|when`,
		chinese: '已經?(?!知|有|近|接)|業已|早已',
		excuses: '將|快|即|就要|瀕|前|尚|未|正要|正準備|臨|邊緣',
		severity: 'major',
	},
	{
		cause: 'first→last',
		words: 'first',
		english: '(?:[a-z]+ing|[a-z]+|it|them|this) first(?=[,.;:]|$| and )(?! and foremost)',
		beside: 'first of all|at first|the first|from first|come first|comes first|last but',
		chinese: '最後(?![一面期通的])',
		excuses: '先|首|第一|最初|起初|一開始|早',
		severity: 'major',
	},
	{
		cause: 'will by then→done',
		words: 'will',
		english:
			'will (?:be|have been|have) [a-z]+(?:ed|en|wn|ld|lt|pt|ght|id)(?: [a-z]+){0,5} (?:by|before|until|in|within|at|on) (?:the |our |its |late |early |mid-?|end |of |next |this |fiscal )*[a-z\\d]+',
		beside: `{done}|already|once|when|after|if|was|were|who|which`,
		chinese: '(?:已經|早已|業已|已趕在|已於|已在|已獲|已通過|已完成)',
		excuses: '將|會|預|料|擬|計劃|計畫|屆|應|需|須|必|可|要|勢|規劃|訂於|定於|待|才|若|如|一旦|完成後|後',
		severity: 'major',
	},
	{
		cause: 'before→at',
		words: 'before',
		english:
			'before (?:the |our |its |their )?(?:next |coming |annual )?(?:earnings |general |board )?(?:call|meeting|conference|summit|hearing|session|election|vote)',
		beside: 'after|at|during',
		chinese: '[在於](?:下一?次|下屆|來屆)?[^，。；前]{0,8}(?:會|會議|聽證會|峰會|選舉|投票)(?:上|中|時|期間)',
		excuses: '前|先|提早|趕在',
		severity: 'major',
	},
	{
		cause: 'first in→in a row',
		words: 'first',
		english:
			'first (?:[a-z]+ ){1,3}in (?:the last |the past |over |more than |nearly |almost |some )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:quarters|years|months|weeks|days|decades)',
		beside: 'consecutive|straight|running|row|successive',
		chinese: '連續第?[一二三四五六七八九十\\d幾多數]',
		excuses: '首|第一|以來|來首|來第|多年來|年來|季來|月來',
		severity: 'major',
	},
	{
		cause: 'applied for→obtained',
		words: 'apply|applies|applied|applying',
		english: '(?:apply|applies|applied|applying) for (?!a job|the job|jobs)[a-z]+',
		beside: 'granted|received|obtained|won|approved|got|when|if|before|after',
		chinese: '獲得|取得|獲批|拿到|獲准',
		excuses: '申|請|報名|提|遞|爭取|尋求|求|投考|應徵|前|如|若',
		severity: 'major',
	},
	{
		cause: 'at least so long before→within',
		words: 'least|until|up',
		english:
			'(?:at least|no later than|not later than|until|up to) (?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|twenty-four|forty-eight|a|an) (?:clear |full |working |business )?(?:hours?|days?|weeks?|months?|minutes?) (?:before|prior to|ahead of|in advance of)',
		beside: 'within|during|in the (?:last|final)',
		chinese: '前[^，。；]{0,3}[\\d一二三四五六七八九十兩]+ ?個?(?:小時|天|日|週|星期|月|分鐘|工作天|工作日)(?:之|以)?內',
		excuses: '至少|最少|不少於|不遲於|最遲|最晚|以前|不得',
		severity: 'major',
	},
];

export const tenses: ClashWords = {
	shared,
	idle: {
		english: 'last will|goodwill|free will|good will|ill will',
		chinese:
			'原計畫|原計劃|原先計畫|計畫書|計劃書|按計畫|依計畫|將軍|將士|將近|大將|名將|主將|老將|將來|委員會|協會|大會|工會|商會|社會|議會|機會|國會|會議|會面|會談|會計|會員|會長|理事會|董事會|聯合會|基金會|運動會|奧運會|音樂會|晚會|教會|公會|學會|會社|會所|會場|會見|會晤|聚會|宴會|博覽會|展覽會|發布會|記者會|聽證會|股東會|委員會|可能性|許可|認可|可靠|可觀|需求|要求|重要|主要|首要|要素|要點|摘要|供應|反應|應用|應收|應付|效應|預算|預付|預防|能力|能源|功能|性能|智能|太陽能|核能|產能|才能|人才|至少|甚至|至於|以至|乃至|到底|到處|周到|如何|如同|例如|如此|諸如|或者|後備|後來|當地|當局|當然|當中|相當|適當|必須品|立即|即使|目標價|期待|招待|對待|待遇|接待',
	},
	twins: [],
};
