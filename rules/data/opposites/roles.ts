/**
 * Places in a sentence that only one of two opposites holds, on either side: who shall do it, whose consent is asked, what turns into what. `@` stands for
 * the word, `#` for its opposite. Source: our own, from contracts and reports in both languages.
 */

import type { OppositeRole } from '../../../src/compare/exchanges.js';

export const oppositeRoles: readonly OppositeRole[] = [
	{
		english:
			'@ (?:shall|must|may|will|agrees?|undertakes?|warrants?|represents?|covenants?|is entitled|are entitled|is liable|are liable|is responsible|are responsible|has the right)',
		chinese: '@(?:均|也|亦|方)?(?:应|须|必须|可|不得|将|会|同意|承诺|保证|声明|有权|负责|需|不可|无权)',
		unless: '由|被(?!许可|授权|告|保险|继承|害|投资|担保|上诉|申请|代理|背书|收购)|获(?!授权|许可)|遭|收到|取得|接收|借入|受让',
		unlessEnglish: ' (?:not )?(?:have been|be|get) (?!liable|responsible|entitled|bound|deemed|obliged|able|required)[a-z]+',
	},
	{
		english:
			'@(?:.s?)? (?:prior )?(?:express )?(?:prior )?(?:written )?(?:consent|approval|permission|authori[sz]ation)|(?:consent|approval|permission|authori[sz]ation) (?:of|from|by) (?:the |an |a )?@',
		chinese: '(?:经|取得|获得|得到|征得|获)@(?:的|之)?(?:事先|书面|明确|明示)*(?:同意|批准|许可|授权|准许)',
	},
	{
		english:
			'@ (?:will |has |have |had |would |could |may )?(?:turn|turns|turned|turning|swing|swings|swung|become|becomes|became|change|changes|changed|shift|shifts|shifted|flip|flips|flipped|move|moved) (?:in)?to (?:an? |the )?#|from (?:an? |the )?@ (?:in)?to (?:an? |the )?#',
		chinese: '@[^，。；、]{0,14}(?:转为|转成|变为|变成|转至|转作|转向|改为|扭转为)#|(?:由|从)@(?:转|变|改|到|至)为?#',
	},
	{
		english: '(?:paid|borne|made|provided|given|issued|signed|owned|supplied|performed|delivered|furnished) by (?:the |an |a )?@',
		chinese: '由@',
	},
	{
		english: '(?:notify|notifies|inform|informs|indemnify|indemnifies|reimburse|pay|pays|compensate|compensates) (?:the |an |a )?@',
		chinese: '(?:通知|告知|赔偿|补偿|向|付给|支付给|偿付)@',
		unless: '由|被(?!许可|授权|告|保险|继承|害|投资|担保|上诉|申请|代理|背书|收购)|获(?!授权|许可)|遭',
	},
];
