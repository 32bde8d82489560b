/**
 * Words of courts and crime that have an everyday sense too, with the Chinese of that sense. Guards keep the everyday sense silent.
 * Sources: our own knowledge of both languages and the usage of the press.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const crime: readonly TermRow[] = [
	misread(
		'charged him with|charged her with|charged them with',
		'起訴|指控|控告|被控|控|罪|檢控|告',
		'起诉|检控',
		{ 'a fee, electricity or a task': '收費|收取|充電|索取|收取費用|收費罪|索價|充滿' },
		{
			near: 'murder arson fraud assault manslaughter theft rape conspiracy robbery counts bribery corruption espionage terrorism offences offenses possession kidnapping burglary homicide treason perjury laundering stalking trafficking battery vandalism sedition',
			apart: 'investigating preventing fighting tackling stopping combating rooting',
		},
	),
	misread(
		'police charged|police have charged|police had charged|prosecutors charged|prosecutors have charged|was charged over|were charged over|formally charged|charged in connection|have charged a man|charged under',
		'起訴|指控|控告|被控|控|罪|檢控|告|落案',
		'起诉|检控',
		{ 'a fee or electricity': '收費|收取|充電|索取|收取費用|索價|收錢|充滿電' },
		{ apart: 'fee fees fares' },
	),
	misread(
		'murder charge|criminal charge|criminal charges|fraud charges|drug charges|pressed charges|press charges|drop the charges|dropped charges|dropped the charges|face charges|faces charges|facing charges|felony charge|assault charge|rape charges|corruption charges|terrorism charges|murder charges|bribery charges|faced charges|denies the charges|denied the charges|charges of murder|charges of fraud|charges of corruption|weapons charges|federal charges',
		'罪|指控|起訴|控|控罪|告|檢控|罪名',
		'罪|起诉|检控',
		{ 'a fee or electricity': '費用|收費|電荷|充電|手續費|收費項目|指責費|謀殺費用|充電費' },
		{ apart: 'bank fees service late restructuring impairment million billion pretax one-time' },
	),
	misread('charge sheets', '起訴書|控罪書|控罪|起訴|指控|控罪表', '起诉书|控罪书|起诉', {
		'of fees': '收費單|費用表|收費表|充電|費用單|充電表|收費清單',
	}),
	misread('plea bargain|plea deal|plea agreement|plea bargaining', '認罪|辯訴|協商|認罪協議|求情', '认罪|辩诉|协商|认罪协议', {
		'begging, or cheap goods': '懇求|請求|議價|討價還價|懇求交易|請願|懇求協議|請求交易|便宜貨',
	}),
	misread('manslaughter', '過失殺人|誤殺|過失致死|過失致人死亡|非預謀|一般殺人|致死|殺人', '过失杀人|误杀|过失致人死亡|非预谋|杀人', {
		'killing many': '屠殺|大屠殺|殺戮|男人屠殺|人類屠殺|殘殺|屠宰',
		'with intent': ['謀殺|謀殺罪|故意殺人', 'murder murders murdered murdering'],
	}),
	misread(
		'murder',
		'謀殺|殺人|命案|殺害|兇殺|殺|凶殺|兇案',
		'谋杀|杀人|杀害|凶杀|杀|凶案',
		{ 'without intent': '過失殺人|誤殺|過失致死' },
		{ unless: 'manslaughter homicide negligent' },
	),
	misread(
		'artillery battery|missile battery|air defence battery|air defense battery|Patriot battery|anti-aircraft battery|Patriot batteries|missile batteries|artillery batteries|air defence batteries|air defense batteries|coastal battery',
		'連|炮台|砲台|系統|陣地|炮兵|砲兵|套|裝置|防空',
		'连|系统|阵地|装置',
		{ 'that gives current, or a beating': '電池|蓄電池|電瓶|愛國者電池|毆打|飛彈電池|導彈電池|電池組' },
	),
	misread(
		'sexual assault|indecent assault|common assault|assault charge|sexually assaulted|assault conviction',
		'侵|毆|傷害|襲|猥褻|暴力|強暴|攻擊',
		'侵|殴|伤害|袭|猥亵|强暴|攻击',
		{ 'of an army': '突擊|進攻|攻勢|強攻|猛攻|性突擊|性進攻' },
	),
	misread(
		"on probation|years' probation|months' probation",
		'緩刑|感化|觀護|保護管束|社區|監督',
		'缓刑|观护|保护管束|社区|监督',
		{ 'of a new employee': '試用|試用期|見習|實習|試用官|見習官|試用期官員' },
		{
			near: 'sentenced court judge convicted prison jail officer guilty fine community sentence theft shoplifting assault fraud',
			apart: 'employee employees hired hire',
		},
	),
	misread(
		'prison sentence|jail sentence|death sentence|life sentence|suspended sentence|custodial sentence|sentencing hearing|commuted the sentence|commuted his sentence|commuted her sentence|jail sentences|prison sentences|death sentences|prison sentence of|reduced his sentence|serving a sentence',
		'刑|判刑|徒刑|刑期|判|監禁|監|獄',
		'刑|监禁|监|狱',
		{ 'of grammar': '句子|語句|造句|一句話|死亡句子|生命句子|終身句子|監獄句子|句' },
	),
	misread('sentenced to|was sentenced|were sentenced|to be sentenced|be sentenced|being sentenced', '判|刑|處|囚', '判|处', {
		'of grammar': '句子|造句|語句|被造句|一句話',
	}),
	misread('prison term|jail term|prison terms|jail terms', '刑期|徒刑|監禁|刑|囚', '刑期|监禁', {
		'a word, or of a school': '監獄術語|監獄條款|學期|術語|條款|監獄學期|監獄用語',
	}),
	misread(
		'counts of',
		'項|罪|宗|條|起|控罪|罪名',
		'项|条',
		{ 'of numbers, or nobles': '計數|伯爵|數數|點算|算數' },
		{ near: 'guilty murder fraud charged convicted assault theft pleaded rape bribery indicted acquitted manslaughter attempted' },
	),
	misread('rape conviction', '定罪|有罪|罪|判|前科|案底', '定罪', { 'a belief': '信念|信仰|確信|堅信|信心|深信|犯罪信念' }),
	misread(
		'tennis court|basketball court|clay court|grass court|hard court|centre court|center court|squash court|badminton court|half court|half-court|clay-court|home court|courtside',
		'球場|場|紅土|草地|硬地|主場',
		'球场|场|红土|主场',
		{ 'of law, or a king': '法院|法庭|宮廷|朝廷|網球法院|法院旁|庭院|黏土法院' },
	),
	misread(
		'appeals court|court of appeal|court of appeals|filed an appeal|lost his appeal|won an appeal|appeal court|lodged an appeal|appeal hearing|dismissed the appeal|rejected the appeal|dismissed an appeal|rejected an appeal|won his appeal|lost her appeal|appellate court|appeal against conviction',
		'上訴|抗告|申訴|抗訴|再審|訴',
		'上诉|申诉|抗诉|再审|诉',
		{ 'a charm, or a plea': '吸引力|呼籲|魅力|吸引|懇求|訴求力|呼吁法院|上訴吸引力' },
	),
	misread(
		'court hearing|Senate hearing|congressional hearing|confirmation hearing|preliminary hearing|bail hearing|public hearing|House hearing|disciplinary hearing|extradition hearing|impeachment hearing|pretrial hearing|hearings in Congress',
		'聽證|聆訊|庭|開庭|審訊|公聽|審理|庭審|聽審|聽取|質詢|審',
		'听证|聆讯|开庭|审讯|公听|审理|庭审|听审|听取|质询|审',
		{ 'of ears': '聽力|聽覺|助聽|重聽|聽力會|法庭聽力|公共聽力|耳聞' },
	),
	misread('hearing aid|hearing loss|hearing impairment|hearing-impaired|hard of hearing', '聽|助聽|失聰|聾', '听|助听|失聪|聋', {
		'in court': '聽證|聆訊|聽證會|聽證損失|聽證援助|開庭|審訊',
	}),
	misread(
		'police custody|in custody|took him into custody|took her into custody|federal custody|immigration custody|ICE custody',
		'拘留|羈押|扣押|還押|拘押|在押|看守|拘捕|收押|關押|被捕|拘禁|逮捕|羈留|監禁|押',
		'拘留|羁押|还押|关押|羁留|监禁',
		{ 'of children or assets': '監護|監護權|撫養|撫養權|警察監護|養護' },
		{ apart: "child children father mother mother's father's battle", unless: 'child children kids' },
	),
	misread(
		'custody battle|child custody|custody of the children|joint custody|sole custody|custody dispute|custody hearing|custody of her children|custody of his children|shared custody|custody of their children',
		'監護|撫養|扶養|撫養權',
		'监护|抚养|扶养|抚养权',
		{ 'by the police': '拘留|羈押|扣押|拘押|保管|託管|收押|拘禁|逮捕' },
	),
	misread(
		'arrest warrant|search warrant|bench warrant|warrant for his arrest|warrant for her arrest|arrest warrants|warrant for the arrest|death warrant',
		'令|票|通緝|手令|狀|逮捕|拘捕',
		'令|通缉|状',
		{ 'of shares or goods': '保證|權證|認股權證|擔保|認股證|保修|逮捕保證|搜索保證|保固|逮捕權證|長凳' },
	),
	misread(
		'bar exam|bar association|called to the bar|state bar|bar council|Bar Standards Board|passed the bar|admitted to the bar|American Bar Association|bar examination',
		'律師|司法考試|大律師|執業',
		'律师|司法考试|大律师|执业',
		{ 'for drinks': '酒吧|吧台|吧考試|酒吧考試|酒吧協會|吧協會|酒館|條考試' },
	),
	misread('court brief', '書狀|意見書|訴狀|陳述|書面|狀|意見|文件|法庭之友', '书状|意见书|诉状|陈述|书面|状|意见', {
		'short, or worn': '簡短|內褲|三角褲|公事包|簡短的|法律內褲|短褲|公文包',
	}),
	misread(
		'filed a motion|motion for summary judgment|motion for a new trial|motion of censure|censure motion|court motion|filed motions|opposition motion',
		'動議|申請|聲請|請求|案|申請書|議案',
		'动议|申请|声请|请求|申请书|议案',
		{ 'a movement': '運動|動作|移動|動向|運動以|一個動作' },
	),
	misread(
		'dishonorable discharge|honorable discharge|honourable discharge|dishonourable discharge|discharged from the army|discharged from the military|discharged from the Navy|dishonorably discharged|honorably discharged|military discharge|medical discharge from the army',
		'退伍|退役|除役|開除|軍籍|除名|復員|退',
		'退伍|开除|军籍|复员',
		{ 'another discharge': '出院|放電|排放|卸貨|榮譽出院|排出|不光彩的出院|分泌物' },
	),
	misread(
		'conditional discharge|absolute discharge|discharged the jury|jury was discharged|jury discharged',
		'釋放|解散|免除|撤銷|免刑|有條件|無條件',
		'释放|撤销|有条件|无条件',
		{ 'another discharge': '出院|放電|排放|解僱|排出|條件出院|解雇|開除|分泌' },
	),
	misread('electrical discharge|electric discharge|electrostatic discharge|corona discharge|battery discharge', '放電|靜電', '放电|静电', {
		'another discharge': '出院|解僱|釋放|排放|分泌物|卸貨|退伍|電池出院',
	}),
	misread(
		'wastewater discharge|sewage discharge|discharge of sewage|effluent discharge|discharge of wastewater|sewage discharges|discharge of treated water',
		'排放|排|流量',
		'排放',
		{ 'another discharge': '出院|放電|解僱|退伍|分泌物|卸貨|解雇' },
	),
	misread('cold case|cold cases|cold-case', '懸案|舊案|陳案|冷案|懸而未|未破|未決|積案|陳年', '悬案|旧案|陈案|悬而未|未决|积案|陈年', {
		'a box at low temperature': '冷箱|寒冷的案例|冷盒|冷病例|冰冷的箱子|冷殼|冷案例|感冒病例',
	}),
	misread(
		'COVID-19 cases|COVID cases|coronavirus cases|measles cases|dengue cases|cases of measles|cases of cholera|cases of COVID-19|cases of dengue|flu cases|cholera cases|mpox cases|Ebola cases|cases of Ebola|polio cases',
		'病例|確診|個案|例|宗|感染|患者|人',
		'病例|确诊|个案',
		{ 'of law, or boxes': '案件|箱子|盒子|案子|新冠案件|官司' },
	),
	misread(
		'sting operation|police sting|FBI sting|undercover sting|sting operations',
		'誘捕|釣魚|臥底|放蛇|圈套|設局|埋伏|陷阱|誘餌',
		'诱捕|钓鱼|卧底|设局|诱饵',
		{ 'of a bee': '刺痛|螫|叮咬|蜇|螫針|刺痛行動|蜇傷|叮|刺痛操作' },
	),
	misread(
		'hit-and-run|hit and run',
		'肇事逃逸|肇事|不顧而去|逃逸',
		'肇事逃逸|不顾而去',
		{ 'a blow, or a play': '打了就跑|擊中就跑|打和跑|擊跑|打帶跑|命中和運行|擊中並運行|撞擊和跑步' },
		{
			apart: 'baseball inning batter runner',
			near: 'driver car accident crash killed pedestrian cyclist police suspect vehicle fatal injured collision',
		},
	),
	misread('mugged|mugging|muggings', '搶劫|行搶|遭搶|搶', '抢劫|行抢|遭抢|抢', { 'for coffee': '馬克杯|杯子|杯裝|裝杯' }),
	misread('mug shot|mugshot|mug shots', '照|相片|照片|檔案照', '照|档案照', { 'for coffee': '馬克杯|杯子|杯子射擊|馬克杯射擊|杯子拍攝|大杯' }),
	misread('racketeering', '敲詐|勒索|詐騙|黑幫|組織犯罪|犯罪組織|恐嚇', '敲诈|诈骗|黑帮|组织犯罪|犯罪组织|恐吓', {
		'for tennis': '球拍|網球拍|拍子|球拍工程|噪音',
	}),
	misread('grand jury', '大陪審團', '大陪审团', {
		splendid: '盛大陪審團|宏偉陪審團|隆重陪審團|大評審團|大評委|偉大的陪審團|盛大的陪審團|巨大的陪審團',
	}),
	misread(
		'festival jury|jury prize|jury president|Cannes jury|competition jury|Grand Jury Prize|head of the jury at Cannes|special jury prize',
		'評審|評委|評獎|評選',
		'评审|评委|评奖|评选',
		{ 'at court': '陪審團|陪審|大陪審團|陪審團獎|陪審員' },
	),
	misread('jury duty|jury selection|jury deliberations|jury verdict|murder jury|trial jury', '陪審', '陪审', {
		'of a contest': '評審團|評委|評審|評審員|評委會|評判',
	}),
	misread('death row', '死囚|死刑犯|死牢|待決|死刑', '死囚|待决', { 'a line': '死亡排|死亡行|死亡之列|死亡一排|死亡划船|死行|死亡列|死亡之行' }),
	misread(
		'corrections officer|correctional officer|correctional facility|correction officer|department of corrections|correctional center|correctional institution',
		'監獄|懲教|矯正|獄|懲戒|管教|看守所|教養',
		'监狱|惩教|矫正|狱|惩戒|教养',
		{ 'of mistakes': '更正|校正|修正|更正官|修正官員|改正|改錯|校正設施|糾正設施|更正部|糾正官' },
	),
	misread('halfway house', '中途之家|中途宿舍|中途|過渡|重返社會', '中途之家|过渡|重返社会', {
		'on the road': '半路房子|半路的房子|中途房屋|半途房屋|半路房屋|半路上的房子|一半的房子|半路',
	}),
	misread('gag order', '禁言令|封口令|言論禁令|封口|禁言|言論|令', '禁言令|言论禁令|言论', {
		'of a joke': '笑話訂單|插科打諢|嘔吐|笑料|堵嘴訂單|笑話命令|惡搞|搞笑訂單|作嘔',
	}),
	misread(
		'unaccompanied minor|unaccompanied minors|sexual abuse of a minor|sex with a minor|sexual assault of a minor|migrant minors|minor child|minor children',
		'未成年|兒童|孩童|少年|幼',
		'未成年|儿童',
		{ 'of small weight, or a mine': '次要|小調|礦工|輕微|輔修|無人陪伴的小調|少數|較小' },
	),
	misread('coroner', '驗屍官|死因|法醫|驗屍|裁判官', '验尸官|法医|验尸', { 'of a crown, or a corner': '加冕|冠狀|角落|王冠|冠狀病毒|皇冠' }),
	misread(
		'civilian casualties|mass casualty|mass casualties|heavy casualties|casualty toll|casualty figures|casualties among',
		'傷亡|死傷|死亡|遇難|喪生|傷',
		'伤亡|死伤|遇难|丧生|伤',
		{ 'not formal': '休閒|隨便|臨時|意外保險|隨意|大眾傷亡|休閒服|大眾休閒' },
	),
	misread(
		'mass shooting|mass shootings|school shooting|fatal shooting|shooting spree|officer-involved shooting|drive-by shooting|school shootings|mass killing',
		'槍|槍擊|射殺|射擊|屠殺|殺',
		'枪|枪击|射杀|射击|屠杀|杀',
		{ 'of a film or a ball': '拍攝|攝影|投籃|射門|大眾拍攝|大規模拍攝|學校拍攝|質量射擊|拍照|彌撒' },
	),
	misread(
		'stand trial|standing trial|stood trial|go on trial|went on trial|goes on trial|rape trial',
		'審|受審|審判|庭|審訊|審理|開庭|出庭',
		'审|受审|审判|审讯|审理|开庭',
		{ 'an experiment': '試驗|試用|實驗|測試|臨床試驗|審訊試驗|謀殺試驗|試用期|考驗|試驗法官' },
		{ apart: 'drug vaccine patients treatment' },
	),
	misread(
		'miscarriage of justice|miscarriages of justice',
		'冤案|誤判|司法不公|審判不公|冤獄|錯案|冤假錯案|錯判|不公|冤',
		'冤案|误判|审判不公|冤狱|错案|冤假错案|错判',
		{ 'of a child': '流產|小產|司法流產|正義流產|正義的流產|墮胎' },
	),
];
