/**
 * Who says, gives, pays or decides, where the Chinese names another: 向她展示 for "she showed them", 由你委任 for "appointed by the trustee". Rows of clashes, as
 * those of denials. Source: our own, from contracts, guides, court reports and calls in both languages.
 */

import type { ClashRow, ClashWords } from '../../src/compare/clashes.js';

const shared: Readonly<Record<string, string>> = {
	/** What is done towards somebody, in whatever form. */
	gave: 'shown|showed|shows?|told|tells?|gave|gives?|given|sold|sells?|lent|lends?|offered|offers?|sent|sends?|paid|pays?|explained|explains?|handed|hands?|presented|presents?|promised|promises?|taught|teach~|reported|reports?|recommended|recommends?|apologi[sz]ed|complained',
	passive: '(?:was|were|been|being|be|got|gets|is|are) (?:{gave})|receiv~|heard|learn~|from',
	mine: 'you|us',
	decided: 'appointed|chosen|selected|approved|provided|paid|borne|determined|decided|nominated|supplied|arranged|designated|agreed|met|covered',
	decides: '(?:自行|全數|全額|另行|負責)?(?:委任|指定|選擇|選定|任命|聘請|提供|支付|承擔|負擔|決定|批准|指派|委派|提名|安排|繳付)',
	towards: '(?:向|給|對|告訴|交給|賣給|借給|付給|寄給|發給)',
};

export const roleRows: readonly ClashRow[] = [
	{
		cause: 'others→we or you',
		words: 'claims|claim|claimed|alleges|alleged|complains|complained',
		english: '(?:claims?|claimed|alleges?|alleged|complains?|complained) (?:that|to|of|about|it|they|he|she|you|we|your|our)',
		beside: '(?:you|we|i)(?: have| had| also| always)? (?:claim|alleg|complain)~|(?:your|our|my) (?:claim|allegation|complaint)s?',
		chinese: '(?:貴公司|貴方|您|你們?|我們|本公司|我方)(?:聲稱|宣稱|指稱|抱怨|投訴)',
		excuses: '[對向][^，。；]{0,8}(?:聲稱|宣稱|指稱|抱怨|投訴)|稱(?:您|你|我)',
		severity: 'major',
	},
	{
		cause: 'asked us→we asked',
		words: 'us',
		english:
			'(?:customers?|clients?|banks?|board|government|company|suppliers?|partners?|regulators?|they|he|she|investors?|shareholders)(?: has| have| had| also)? (?:asked|told|urged|invited|requested|instructed|required|wanted) us',
		beside: 'we (?:asked|told|urged|invited|requested|instructed|required|wanted)',
		chinese: '我們(?!的)[^，。；]{0,8}(?:要求|請(?!求)|敦促|告訴|通知|邀請|指示|請求)(?!我們)[^，。；]{1,6}',
		excuses: '(?:要求|請|敦促|告訴|通知|邀請|指示|請求|希望|想要)我們',
		severity: 'major',
	},
	{
		cause: 'gives us→takes from us',
		words: 'us',
		english: '(?:lends?|lending|lent|sells?|sold|selling|gives?|gave|giving|pays?|paid|paying|supplies|supplied|owes?|owed) us',
		beside: 'we|our',
		chinese: '[向跟](?:我們|我方|本公司)(?:借|購買|購入|買|收取|索取|採購|徵收)',
		excuses: '被|獲',
		severity: 'major',
	},
	{
		cause: 'you are liable→others are',
		words: 'you',
		english: 'you(?: will| shall| still)? (?:remain|are|be|stay)(?: fully| solely| personally| still)? (?:responsible|liable) for',
		beside: 'not|n[^a-z]t|no|unless|if|we|us',
		chinese: '由(?!你|您|閣下)[^，。；你您]{1,8}(?:承擔|負責|負上|負擔)',
		excuses: '(?:你|您|閣下)(?:本人|自行|仍|須|應|要|自己|需|必須)*[^，。；]{0,6}(?:負|承擔)',
		severity: 'major',
	},
	{
		cause: 'on his behalf→on yours',
		words: 'behalf',
		english: 'on (?:his or her|his|her|their|its|the [a-z]+[^a-z]s) behalf',
		beside: 'your behalf|for you|our behalf',
		chinese: '代(?:表)?(?:你|您|閣下)(?!的)',
		excuses: '代(?:表)?(?:其|他|她|該|病人|家人)',
		severity: 'major',
	},
	{
		cause: 'on your behalf→on his',
		words: 'behalf',
		english: 'on your behalf',
		beside: 'his|her|their|its',
		chinese: '代(?:表)?(?:他們?|她|其)',
		excuses: '代(?:表)?(?:你|您|閣下)|為(?:你|您)|替(?:你|您)',
		severity: 'major',
	},
	{
		cause: 'it pays→it is paid',
		words: 'it|they',
		english:
			'(?:it|they) (?:must|shall|will|would|has to|have to) pay (?!out|for|back|off|attention|tax|interest|more|less|the|a |an |its|their)[a-z]+ (?:a|an|the|damages|compensation|\\$|\\d)',
		beside: 'pay (?:it|them)|to it|to them|paid to',
		chinese: '(?:須|應|將|要|需)(?:要)?向[其它]支付',
		excuses: '[其它](?:須|應|將|要|需)',
		severity: 'major',
	},
	{
		cause: 'than she is→she is',
		words: 'than',
		english: '(?:more|less) [a-z]+ than (?:she|he|they|we|i|you)(?: is| are| was| were| does| do| did| am| has| have)?(?=[ .,;]|$)',
		beside: 'not|never|no|nobody|once|used to|expected|thought|realised|realized|any',
		chinese: '(?<![和與跟比])(?:她|他|他們|我們|我|你|您)(?:就)?比(?!以前|之前|過去|預期|想像|一般|平時|往常|任何|其他)[^，。；]{1,16}(?:更|還|要)',
		excuses: '不如|沒有|比(?:她|他|我|你|您)',
		severity: 'major',
	},
	{
		cause: 'you said→I said',
		words: 'you',
		english:
			'you(?: have| had|[^a-z]ve| just| also| previously)? (?:said|mentioned|noted|indicated|commented|talked about|spoke about|alluded to|told us)',
		beside: '(?:i|we)(?: have| had| just| also)? (?:said|mentioned|noted|indicated|commented|talked|spoke|told)|let me|as i',
		chinese:
			'(?<!讓)(?:我|我們|本人)(?:也|曾|已|剛才|剛剛|之前|先前|上次|上季)*(?:在[^，。；您你貴]{1,8})?(?:也|曾|已)*(?:說過?|提到|提過|指出|表示|談到|談過)',
		excuses: '(?:您|你們?|貴公司|貴方)[^，。；]{0,14}(?:說|提到|提過|指出|表示|談到|談過)|聽(?:您|你)|告訴我',
		severity: 'major',
	},
	{
		cause: 'I said→you said',
		words: 'i|we',
		english: '(?:i|we)(?: have| had|[^a-z]ve| just| also| previously)? (?:said|mentioned|noted|indicated|talked about)',
		beside: 'you(?: have| had| just| also)? (?:said|mentioned|noted|indicated|commented|talked|spoke|told|ask)',
		chinese: '(?:您|你|貴公司)(?:也|曾|已|剛才|剛剛|之前|先前|上次|上季)*(?:在[^，。；我]{1,8})?(?:也|曾|已)*(?:說過?|提到|提過|指出|表示|談到|談過)',
		excuses: '我們?[^，。；]{0,14}(?:說|提到|提過|指出|表示|談到|談過)',
		severity: 'major',
	},
	{
		cause: 'she gives→she is given',
		words: 'she|he',
		english: '(?:she|he)(?: had| has| also| then| later| first| once)? (?:{gave})(?! (?:her|him)\\b)',
		beside: 'to (?:her|him)|(?:{gave}) (?:her|him)|{passive}|asked (?:her|him)|for (?:her|him)',
		chinese: '{towards}(?:她|他)(?![們人的])',
		excuses: '被|受|獲|得到|聽|稱',
		severity: 'major',
	},
	{
		cause: 'we give→we are given',
		words: 'we',
		english: 'we(?: have| had| also| then| later| first| will| can| may| must| would)? (?:{gave})(?! us\\b)',
		beside: 'us|ours|our|{passive}',
		chinese: '{towards}(?:我們|本公司|本行|我方)(?!的)',
		excuses: '被|受|獲|得到|聽',
		severity: 'major',
	},
	{
		cause: 'you give→you are given',
		words: 'you',
		english:
			'you (?:must|may|can|should|will|shall|need to|have to) (?:pay|tell|show|send|give|notify|inform|report|provide|submit|return|hand)(?! you\\b)',
		beside: 'to you|for you|(?:{gave}|notif~|inform~|provid~|return~) you|refund~|compensat~|we|us|our|{passive}',
		chinese: '向(?:你|您|閣下)(?:支付|繳付|提供|通知|報告|提交|退還|交付|出示|歸還)',
		excuses: '被|獲|得到',
		severity: 'major',
	},
	{
		cause: 'by others→by you',
		words: 'by',
		english: '(?:{decided}) by (?:the|its|our|us|a|an|each|both|either)(?: [a-z]+)?',
		beside:
			'by you|you(?: must| may| should| will| can| shall| have to| need to)? (?:appoint|choos|select|pay|provid|bear|decid|nominat|approv|arrang|cover|meet)~|yourself|your own',
		chinese: '由(?:你|您|閣下)(?:本人|自己)?{decides}',
		excuses: '你的|您的|閣下的',
		severity: 'major',
	},
	{
		cause: 'by one side→by the other',
		words: 'by',
		english:
			'(?:{decided}|payable) by (?:the )?(?:tenant|buyer|customer|borrower|member|employee|patient|user|applicant|purchaser|lessee|insured|policyholder|licensee)s?',
		beside:
			'by (?:the )?(?:landlord|seller|bank|employer|company|lessor|vendor|insurer|lender|us|we|licensor)|(?:landlord|seller|bank|employer|company|lessor|vendor|insurer|lender|licensor)(?: must| may| should| will| can| shall)? (?:appoint|choos|select|pay|provid|bear|decid|nominat|approv|arrang|cover|meet)~',
		chinese: '由(?:我們|本公司|我方|本行|業主|房東|出租人|賣方|僱主|雇主|銀行|公司|保險公司|承保人|貸款人){decides}',
		excuses: '承租人|租客|買方|顧客|客戶|借款人|會員|僱員|員工|病人|患者|用戶|申請人|投保人|受保人|被保險人',
		severity: 'major',
	},
	{
		cause: 'by one side→by the other',
		words: 'by',
		english: '(?:{decided}|payable) by (?:the )?(?:landlord|seller|bank|employer|company|lessor|vendor|insurer|lender|licensor)',
		beside:
			'by (?:the )?(?:tenant|buyer|customer|borrower|member|employee|patient|user|applicant|purchaser|lessee|insured|licensee|you)|(?:tenant|buyer|customer|borrower|member|employee|patient|user|applicant|purchaser|lessee|insured|licensee|you)(?: must| may| should| will| can| shall)? (?:appoint|choos|select|pay|provid|bear|decid|nominat|approv|arrang|cover|meet)~',
		chinese: '由(?:租客|承租人|租戶|買方|顧客|客戶|借款人|會員|僱員|員工|病人|患者|用戶|申請人|投保人|受保人){decides}',
		excuses: '業主|房東|出租人|賣方|僱主|雇主|銀行|公司|承保人|貸款人|本行',
		severity: 'major',
	},
];

export const roleWords: ClashWords = { shared, idle: { english: 'by the way|by and large', chinese: '由您選擇|由你選擇' }, twins: [] };
