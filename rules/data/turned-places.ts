/**
 * Two things of which each has its place: where something goes from and to, what prevails, what it turns on, what came of what. Chinese in Traditional
 * characters, the program folds both scripts. Source: our own, from grammars of both languages.
 */

import type { PlaceRows } from '../../src/compare/turned-places.js';

const into =
	'(?:轉[向投為至到成移換型]|轉換[為成]|改[為成用投]|變[為成]|換成|升級[為至成]|遷[至到往入]|搬[到至往]|移[至到往]|過渡[到至]|擴展[至到]|切換[到至成]|流[向入])';

export const turnedPlaces: PlaceRows = {
	rows: [
		{
			words: 'from',
			english: 'from (?:the |a |an |our |its )?<one> (?:in)?to (?:the |a |an |our |its )?<two>',
			chinese: [`[由從自]<one>(?:逐步|逐漸|直接|全面|大幅|徹底|慢慢)?${into}了?<two>`],
		},
		{
			words: 'prevail|precedence|govern|followed',
			english: '(?:the |this |that |our |its )?<one> (?:will|shall|should|must) (?:always |then )?(?:prevail|take precedence|govern|be followed)',
			chinese: ['(?:以|依|按)<one>為(?:準|依歸|主)', '以<one>優先'],
		},
		{
			words: 'depends|depend|depended|depending|relies|rely|relied|hinges|hinge|hinged',
			english:
				'<one> (?:depends?|depended|depending|relies|rely|relied|hinges?|hinged) (?:heavily |largely |mainly )?(?:on|upon) (?:the |a |an |its |our )?<two>',
			chinese: ['<one>(?:取決於|視乎|有賴於?|依賴於?|仰賴|端視)<two>'],
		},
		{
			words: 'caused|led|resulted|triggered|prompted|sparked|causes|leads|results|triggers|cause',
			english:
				'<one> (?<!\\b(?:was|were|is|are|be|been|being|not) )(?:caused|led to|resulted in|triggered|prompted|sparked|causes|leads to|results in|triggers|has caused|have caused|can cause|may cause)(?! (?:by|to)\\b) (?:the |a |an |its |our )?<two>',
			chinese: ['<one>(?<!所)(?:導致|造成|引發|引起|觸發|促使|促成|帶來)了?<two>'],
		},
		{
			words: 'because|due|owing|result|caused|account',
			english: '<two> (?:because of|due to|owing to|as a result of|caused by|on account of) (?:the |a |an |its |our )?<one>',
			chinese: ['(?:因|因為|由於)<one>(?:而|[，,](?:所以|因此)?|導致|造成|引起|引發)<two>'],
		},
		{
			words: 'into',
			english:
				'(?:convert|turn|transform|translat|chang|mak|reinvest|invest)(?:e|es|ed|s|ing)? (?:the |a |an |its |our |their )?<one> into (?:the |a |an )?<two>',
			chinese: ['(?:把|將)<one>(?:轉換[成為]|轉[為成]|變[成為]|化為|改[成為]|改造[成為]|改建[成為]|翻譯成|譯成|投入)<two>'],
		},
		{
			words: 'exchange|exchanged|exchanges|exchanging|swap|swaps|swapped|swapping|trade|traded|trades|trading',
			english: '(?:exchang|swap|trad)(?:e|es|ed|s|ing|ped|ping)? (?:the |a |an |its |our |their )?<one> for (?:the |a |an )?<two>',
			chinese: ['(?:以|用|拿)<one>(?:換取|換成|兌換|交換|(?<![替更調置轉切])換)<two>'],
		},
		{
			words: 'over|ahead|before|above',
			english:
				'(?:choos|chose|favou?r|prioriti[sz]|prefer|put|valu)(?:e|es|ed|s|ing|n|red|ting)? (?:the |a |an |its |our |their )?<one> (?:over|ahead of|before|above) (?:the |a |an |its |our )?<two>',
			chinese: [
				'<one>(?:優先於|重於|先於|高於|勝於|勝過|而非|而不是|多於)<two>',
				'(?:捨|棄)<two>而?[取選就]<one>',
				'(?:把|將)<one>[置放]於<two>之[前上]',
			],
		},
		{
			words: 'sell|sells|sold|selling',
			english: '(?:sell|sells|sold|selling) (?:the |a |an |its |our |their )?<one> to (?:buy|fund|finance|pay for) (?:the |a |an |its |our )?<two>',
			chinese: ['(?:賣出|出售|賣掉|沽出|變賣)了?<one>(?:來|以|，以|，來|，)?(?:買入|購買|買進|購入|換取|支付|資助)<two>'],
		},
		{
			words:
				'turned|turn|bought|buy|opened|open|raised|raise|joined|join|added|add|increased|increase|entered|enter|started|start|adopted|adopt|moved|move|switched|switch',
			english:
				'(?:repaid|repay|sold|sell|closed|close|cut|left|leave|dropped|drop|reduced|reduce|exited|exit|stopped|stop|ended|end|abandoned|abandon|gave up) (?:the |a |an |its |our |their |some )?<one>,? and (?:then )?(?:turned to|turn to|bought|buy|opened|open|raised|raise|joined|join|added|add|increased|increase|entered|enter|started|start|adopted|adopt|moved (?:in)?to|move (?:in)?to|switched to|switch to) (?:the |a |an |its |our |more |some )?<two>',
			chinese: [
				'(?:償還|出售|關閉|削減|離開|放棄|減少|退出|停止|結束|賣出|撤出|捨棄)了?<one>(?:並|，|而|，並|，而|並且)?(?:轉用|轉向|買入|購入|開設|提高|加入|增加|進入|開始|採用|改用|進軍|轉投)了?<two>',
			],
		},
		{
			words: 'report|reports',
			english: '<one> reports? (?:directly )?to (?:the |a |an |its |our |his |her )?<two>',
			chinese: ['<one>(?:直接)?向<two>(?:匯報|報告|彙報|負責)'],
		},
		{
			words: 'use|uses|used|using',
			english:
				'us(?:e|es|ed|ing) (?:the |a |an |its |our |their )?<one> to (?:make|produce|build|power|fund|generate|create|heat|cool|clean) (?:the |a |an )?<two>',
			chinese: ['(?:利用|使用|用|以)<one>(?:來|去)?(?:製造|生產|製作|建造|推動|驅動|資助|產生|創造|加熱|冷卻|清潔|清洗)<two>'],
		},
		{
			words: 'made|make|makes|making|produce|produced|built|distilled|extracted',
			english: '(?:made|make|makes|making|produced?|built|distilled|extracted) (?:the |a |an )?<one> (?:from|out of) (?:the |a |an )?<two>',
			chinese: ['(?:利用|使用|用|以|由|從)<two>(?:製成|製造|做成|製作|生產|提煉|萃取|釀造|釀成)(?:的|出)?<one>'],
		},
		{
			words: 'to|into',
			english:
				'(?:add|pour|put|stir|mix|insert|place|pump|inject|feed)(?:s|ed|ing|ting|ping)? (?:the |some |a |an |all )?<one> (?:to|into) (?:the |a |an |your )?<two>',
			chinese: [
				'(?:把|將)<one>(?:加入|加到|添加到|倒入|倒進|放入|放進|混入|拌入|插入|注入|泵入|送入)<two>',
				'(?:在|往|向)<two>(?:中|裡|內)?(?:加入|倒入|放入|插入|注入)<one>',
			],
		},
		{
			words: 'blame|blamed|blames|blaming|attribute|attributed|attributes|attributing',
			english:
				'(?:blame|blamed|blames|attribute|attributed|attributes|attributing|blaming) (?:the |a |an |its |their )?<one> (?:on|to) (?:the |a |an )?<two>',
			chinese: ['(?:把|將)<one>(?:歸咎於|歸因於|歸功於|怪罪於?|推給)<two>'],
		},
		{
			words: 'blame|blamed|blames|blaming',
			english: '(?:blame|blamed|blames|blaming) (?:the |a |an |its |their )?<two> for (?:the |a |an |its |their )?<one>',
			chinese: ['(?:把|將)<one>(?:歸咎於|歸因於|怪罪於?|推給)<two>'],
		},
		{
			words: 'from|against',
			english:
				'(?:protect|shield|save|insulat|separat|exempt)(?:e|es|s|ed|ing)? (?:the |a |an |its |our |your )?<one> (?:from|against) (?:the |a |an |any )?<two>',
			chinese: ['保護<one>(?:免受|不受|免於|避免|免遭|不被)<two>', '(?:防止|避免)<two>(?:傷害|損害|損壞|影響|侵害|弄濕|危及)<one>'],
		},
		{
			words: 'exchange|return',
			english:
				'(?:gave|give|gives|offer|offers|offered|provide|provided|provides|traded|swapped) (?:the |a |an |its |our |their )?<one> in (?:exchange|return) for (?:the |a |an |its |our |their )?<two>',
			chinese: ['(?:以|用|拿|提供)<one>(?:換取|換來|換|交換|換回)<two>'],
		},
		{
			words: 'before',
			english: '<one> before (?:you |we |they |it )?<two>',
			chinese: ['先<one>[，,]?(?:再|然後|之後再|後再)<two>', '<one>[，,](?:隨後|之後|然後|接著|繼而)<two>'],
		},
		{
			words: 'based|built|founded|modelled|modeled',
			english: '<one> (?:is|are|was|were) (?:largely |mainly )?(?:based|built|founded|modelled|modeled) on (?:the |a |an |its )?<two>',
			chinese: ['<one>(?:以|根據|基於|依據)<two>(?:為(?:基礎|依據|藍本|原型)|而(?:成|來|定)|改編)', '<one>(?:基於|源於|源自|建基於)<two>'],
		},
		{
			words:
				'outnumber|outnumbers|outnumbered|exceed|exceeds|exceeded|outpace|outpaces|outpaced|outweigh|outweighs|outweighed|surpass|surpasses|surpassed|outperform|outperforms|outperformed|outstrip|outstrips|outstripped|overtake|overtakes|overtaking|top|tops|topped|beat|beats',
			english:
				'<one> (?<!\\b(?:was|were|is|are|be|been|being) )(?:outnumber|exceed|outpac|outweigh|surpass|outperform|outstrip|overtak|top|beat)(?:s|ed|ing|e|es)? (?!by\\b)(?:the |those of |that of )?<two>',
			chinese: ['<one>(?:多於|多過|高於|大於|快於|超過|超越|勝過|優於|領先|跑贏|蓋過|強於|壓過)<two>'],
		},
		{
			words: 'outgrew|overtook|overtaken',
			english: '<one> (?:outgrew|overtook|overtaken) (?:the |those of |that of )?<two>',
			chinese: ['<one>(?:多於|多過|高於|大於|快於|超過|超越|勝過|領先|跑贏|蓋過)<two>'],
		},
		{
			words: 'lag|lags|lagged|trail|trails|trailed|underperform|underperforms|underperformed',
			english:
				'<one> (?:lag|lags|lagged|trail|trails|trailed|underperform|underperforms|underperformed) (?:behind )?(?:the |those of |that of )?<two>',
			chinese: ['<one>(?:落後於?|不及|不如|遜於|遜色於|跑輸|慢於)<two>'],
		},
		{
			words: 'twice|double|triple|half|times',
			english:
				'<one> (?:is|are|was|were) (?:now |about |nearly |almost |roughly |more than )?(?:twice|double|triple|half|(?:two|three|four|five|six|ten) times) (?:as [a-z]+ as|the (?:size|number|amount|price|cost) of|that of|those of) (?:the )?<two>',
			chinese: ['<one>(?:約|大約|幾乎)?[是為]<two>的(?:約|大約|近)?(?:[兩二三四五六七八九十]+倍|一半|雙倍)'],
		},
		{
			words: 'more',
			english:
				'<one> (?:is|are|was|were|became|seems?|looks?|remains?) (?:far |much |even |slightly |often |usually |also )?more (?<same>[a-z]+) (?:to [a-z]+ )?than (?:the |those of |that of )?<two>',
			chinese: ['<one>比<two>(?:更|要|還|較)'],
		},
		{
			words: 'after',
			english:
				'<one> (?:came |comes |was made |was announced |happened |occurred |followed )?(?:just |only )?(?:\\d+|[a-z]+) (?:days?|weeks?|months?|hours?|years?) after (?:the |a |an |its )?<two>',
			chinese: ['(?:[在於]|^)<two>(?:的)?(?:[一二三四五六七八九十數幾兩]+|\\d+) ?個?(?:天|日|週|周|星期|月|年|小時)(?:之後|以後|後)[，,]<one>'],
		},
	],
	ends: 'over|in|by|on|at|for|as|and|with|after|before|when|while|during|because|this|last|next|to|that|which|if',
	turned: '[被遭受]|由[^，。；]{1,8}所|為[^，。；]{1,8}所',
	units:
		'隨後然接繼於過越勝領贏落及如是為比向利使往在保防避免提先根基源由從自以依按取視賴端導造引觸促帶因把將用拿優重先高勝而多捨棄賣出變償關削離放減退停結撤',
};
