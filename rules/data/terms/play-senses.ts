/**
 * Second senses of sport, stage, music and school. The full list of right renderings stands under Taiwan; under the Mainland what is suggested there.
 * Source: our own knowledge of both languages, and what machines and tired translators make of such words.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { sense } from './misread.js';

export const playSenses: readonly TermRow[] = [
	// Sport
	sense('pitcher|pitchers', '投手|先發|中繼|後援', '投手', '水壺|水罐|大水罐|罐子', 'a jug', {
		near: 'batter batters inning innings strikeouts bullpen baseball catcher yankees dodgers',
		apart: 'water beer lemonade jug',
	}),
	sense(
		'from a corner|won a corner|the resulting corner|cleared the corner|conceded a corner',
		'角球',
		'角球',
		'角落|轉角|街角|牆角|拐角',
		'where walls meet',
		{ near: 'goal minute header headed scored defender equaliser' },
	),
	sense(
		'late tackle|sliding tackle|reckless tackle|high tackle|two-footed tackle|missed tackle|tackle from behind',
		'鏟球|鏟|攔截|搶截|擒抱|阻截|阻攔|踢|犯規',
		'铲球|铲|抢断|拦截',
		'處理|解決|應對|應付|釣具|對付|著手',
		'dealing with something',
	),
	sense('keeper', '門將|守門員|門神', '门将|守门员', '飼養員|看守人|看守|管理員|保管員|守護者|看門人', 'of a zoo', {
		near: 'saved penalty header parried minute scored dived',
		apart: 'zoo animals park lighthouse lion lions tiger elephant cub',
	}),
	// Stage and music
	sense('topped the charts|top the charts|top of the charts', '排行榜|榜|排行', '排行榜|榜', '圖表|海圖|表格|航海圖', 'a diagram'),
	sense(
		'forgot his lines|forgot her lines|learn his lines|learn her lines|learning lines|learned her lines|delivered his lines|remember her lines',
		'台詞|對白|詞',
		'台词|词',
		'線條|路線|線路|行列|線',
		'strokes',
	),
	sense('director of the film|director of the movie|director and screenwriter', '導演|導', '导演|执导', '董事|主任|局長|處長|署長', 'of a company', {
		apart: 'school institute festival fund archive academy board office council company studio',
	}),
	sense('second act|first act|third act|final act|act two', '幕', '幕', '法案|法令|條例', 'a law', {
		near: 'play opera musical ballet scene curtain drama theatre audience',
	}),
	// School
	sense(
		'autumn term|summer term|spring term|school term|half-term|term dates',
		'學期|期中|學季|開學|學年|季度',
		'学期|开学',
		'術語|任期|條款|用語',
		'a word, or an office',
	),
	sense('lost marks|lose marks|full marks|bonus marks|marks for spelling|pass mark', '分數|分', '分数|分', '標記|記號|馬克|痕跡|標誌', 'a sign'),
	sense(
		'sat the exam|sit the exam|sat an exam|sit an exam|sit exams|sitting exams|sat her exams|sat his exams',
		'應考|考',
		'应考|考',
		'坐了|坐著|坐下|坐在|坐過|坐',
		'on a chair',
	),
	sense(
		'research fellow|visiting fellow|fellow of the royal|honorary fellow',
		'研究員|院士|會員|學者|學人|導師',
		'研究员|院士',
		'傢伙|同伴|夥伴|小伙子|同事',
		'a man',
	),
	sense(
		'form four|form five|form six|form 4|form 5|form 6|sixth form',
		'年級|中一|中二|中三|中四|中五|中六|級|預科|中學|班',
		'年级|中五|中六|预科',
		'表格|形式|表單|格式',
		'a sheet',
		{ near: 'student students pupil pupils secondary', apart: 'fill submit application complete visa tax file sign' },
	),
];
