/**
 * What negates, in both languages. `firm`: a verb is denied, and a good translation denies it too, in one way or another.
 * `soft`: words and parts of words with a denial in them, which may stand for a firm one on the other side.
 * Source: our own list from grammars of both languages; the soft ones are kept wide on purpose, as a lost negation must be certain.
 */

import type { NegationWords } from '../../src/annotate/negation.js';
import type { Affirmation } from '../negation-lost.js';

const list = (text: string): readonly string[] => text.split('|');

export const negations: NegationWords = {
	english: {
		firm: list('not|cannot|never'),
		/** Idioms in which "not" denies nothing: not only … but also. */
		idle: list(
			"don't hesitate|can't help|couldn't help|can't wait|couldn't agree more|couldn't be better|not less than|not more than|not fewer than|not greater than|not exceed|not exceeding|not over|not under|not below|not above|not later than|not older than|not younger than|not hesitate|not exclusively|not long after|not long ago|not a substitute|not help but|not too|not quite|not only|not just|not merely|not simply|not least|not limited to|whether or not|or not|not to mention|not until|not uncommon|not unusual|not surprisingly|not unlike|not exactly|not necessarily all|why not|if not|not even close|not yet|not so much|not too distant|not at all|believe it or not|more often than not",
		),
		soft: list(
			'no|none|nobody|nothing|nowhere|neither|nor|without|unable|inability|fail|fails|failed|failing|failure|lack|lacks|lacked|lacking|refuse|refuses|refused|deny|denies|denied|prevent|prevents|prevented|avoid|avoids|avoided|except|unless|until|hardly|barely|scarcely|rarely|seldom|few|little|only|less|least|instead|rather|stop|stopped|exclude|excludes|excluded|excluding|reject|rejected|ban|banned|prohibit|prohibited|forbid|forbidden|impossible|otherwise|free|non|zero|against|beyond|despite|regardless|absence|absent|miss|missed|missing|wrong|false|last|different|opposite|far|too|out|off|away',
		),
		softPrefixes: list('un|in|im|ir|il|dis|non|mis'),
		softSuffixes: list('less'),
	},
	chinese: {
		firm: list('不會|沒有|未能|並未|不是|不能|不應|尚未|不要|不可|不需|不必|不得|不再|從未|從不|無法|沒能|並不|並非|不曾|未曾|決不|絕不|絕非'),
		/** In these a negative character denies nothing. */
		idle: list(
			'不但|不僅|不只|不過|不久|不斷|不同|不少|不管|不論|無論|不得不|不已|了不起|差不多|對不起|非常|除非|莫非|無非|否則|是否|能否|可否|與否|不妨|不禁|不料|未來|未必不|非洲|菲|無線|無人機|無數|無疑|是不是|有沒有|會不會|能不能|要不要|不外乎|不動產|不銹鋼|毫無疑問|未婚|未成年|非公認|非營利|非政府|不如',
		),
		soft: list('不|沒|未|無|非|否|勿|莫|別|毋|甭|拒絕|免|缺|難|禁|停|除了|除外|除非|失|少|零|罕|反對|戒|止|怎|何必|何妨|豈|哪|嗎|才|只有|只能|僅限'),
	},
};

/** Where the denial of an English verb would stand in Chinese, by the word before "not", likeliest first; and how the denied word is written. */
export const affirmations: readonly Affirmation[] = [
	{ english: list('will|won|would|wouldn|shall'), chinese: ['會=不會', '将=不會', '將=不會', '能=不能'] },
	{
		english: list('do|does|don|doesn'),
		chinese: ['會=不會', '有=沒有', '是=不是', '要=不要', '能=不能', '需要=不需要', '應=不應', '可以=不可以', '認為=不認為'],
	},
	{ english: list('did|didn'), chinese: ['已經=沒有', '已=並未', '有=沒有', '能=未能', '會=不會', '曾=不曾'] },
	{ english: list('can|cannot|could|couldn'), chinese: ['能夠=不能', '能=不能', '可以=不可以', '可=不可', '會=不會'] },
	{
		english: list('is|are|was|were|isn|aren|wasn|weren|be|being|am'),
		chinese: ['是=不是', '會=不會', '有=沒有', '已=尚未', '能=不能', '屬於=不屬於'],
	},
	{ english: list('have|has|had|haven|hasn|hadn'), chinese: ['已經=尚未', '已=尚未', '有=沒有', '曾=不曾', '會=不會', '能=未能'] },
	{
		english: list('should|shouldn|must|mustn|ought|may|need|needn'),
		chinese: ['應該=不應該', '應=不應', '可以=不可以', '可=不可', '需要=不需要', '要=不要', '能=不能', '會=不會'],
	},
];
