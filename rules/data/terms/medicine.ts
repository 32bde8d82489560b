/**
 * Words of medicine, pharmacy, nutrition and the living world that have an everyday sense too, with the Chinese of that sense; and things that are taken for
 * their neighbours: measles for rubella, an artery for a vein. Guards keep the everyday sense silent.
 * Sources: our own knowledge of both languages; names as in the vocabularies of health authorities and common bilingual dictionaries.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';
import { misread } from './misread.js';

export const medicine: readonly TermRow[] = [
	// people and rooms of a hospital
	misread('operating theatre|operating theater', '手術室|開刀房|手術', '手术室|开刀房|手术', {
		'a playhouse': '劇院|劇場|戲院|操作劇院|歌劇院|影院',
	}),
	misread(
		'operating room',
		'手術室|開刀房|手術',
		'手术室|开刀房|手术',
		{ 'a room for machines': '操作室|操作間|營運室|經營室|運作室' },
		{ near: 'surgery surgical surgeon surgeons hospital patient patients nurse nurses anesthesia doctors hospitals' },
	),
	misread('operating table', '手術台|手術檯|手術床', '手术台|手术床', { 'a bench or a chart': '操作台|操作桌|營運表|操作表|營業表' }),
	misread('intensive care unit', '加護病房|重症監護|重症病房|深切治療', '重症监护室|重症监护|加护病房', {
		'dense care': '密集護理單位|密集照顧單位|密集護理單元|集約護理|密集關懷',
	}),
	misread('emergency room', '急診室|急診|急症室|急診部|急救室', '急诊室|急诊|急诊部', { 'a room in need': '緊急房間|緊急房|緊急室|應急室|應急房' }),
	misread(
		'emergency department',
		'急診室|急診|急症室|急診部|急診科',
		'急诊室|急诊|急诊部|急诊科',
		{ 'an office for disasters': '緊急部門|應急部門|緊急部|應急部|緊急事務部' },
		{ near: "hospital patient patients visits admitted doctors presented treated visit hospital's" },
	),
	misread('general practitioner', '家庭醫師|家庭醫生|全科醫生|普通科醫生|家醫|全科|基層醫師|普科', '全科医生|家庭医生|家庭医师', {
		'anyone who practises': '一般從業者|普通從業者|通用從業者|一般執業者|普通實踐者|一般從業人員|普通從業人員|將軍',
	}),
	misread('nurse practitioner', '專科護理師|執業護理師|執業護士|護理師', '执业护士|专科护士|护理师', {
		'anyone in nursing': '護士從業者|護理從業者|護士從業人員|護士實踐者',
	}),
	misread('attending physician|attending doctor|attending surgeon', '主治醫師|主治醫生|主治', '主治医师|主治医生', {
		'one who is present': '參加的醫生|出席的醫生|參加醫師|出席醫師|在場醫生|與會醫生|參加醫生|出席醫生|與會醫師|參與的醫生',
	}),
	misread(
		'resident physician|resident doctor|medical resident|surgical resident|resident in surgery',
		'住院醫師|住院醫生|駐院醫生|實習',
		'住院医师|住院医生|驻院医生|实习',
		{ 'one who lives there': '居民|居民醫生|居民醫師|居住醫生|常住居民|住戶' },
	),
	misread('scrub nurse', '刷手護理師|刷手護士|器械護士|洗手護士', '刷手护理师|刷手护士|器械护士|洗手护士', {
		scouring: '擦洗護士|磨砂護士|擦洗護理師|灌木|擦洗',
	}),
	misread('on call doctor|on call physician|on call nurse|on call surgeon|doctor on call|physician on call', '值班|待命|候召|當值', '值班|当值', {
		telephoning: '打電話|通話中|在通話|電話醫生|電話醫師|呼叫',
	}),
	misread('bedside manner', '對待病人的態度|醫病互動|看診態度|醫德|態度', '对待病人的态度|医病互动|看诊态度|医德|态度', {
		'manners in bed': '床邊禮儀|床邊方式|床頭禮儀|床邊舉止|床邊禮貌|床邊的方式',
	}),
	misread(
		'ward',
		'病房|病區|病室',
		'病房|病区',
		{ 'a district or a charge of court': '選區|受監護人|被監護人|牢房|行政區' },
		{
			near: 'hospital maternity psychiatric isolation patients surgical nurse nurses beds cancer geriatric paediatric pediatric covid',
			apart: 'councillor alderman election council voters',
		},
	),
	misread('nursing home', '安養院|護理之家|養老院|療養院|安老院|養護|長照|老人院|護老院', '养老院|疗养院|护理院', {
		'nurses at home': '護士之家|哺乳之家|護理家庭|哺乳家庭|護士家庭|護士的家',
	}),
	misread('nursing mother', '哺乳|授乳|餵母乳|餵奶', '哺乳|喂母乳|喂奶', { 'a nurse': '護理母親|護士母親|護理媽媽|護士媽媽|看護母親' }),
	misread('hospice|hospice care', '安寧|臨終關懷|臨終|善終|紓緩', '临终关怀|安宁|舒缓', { lodgings: '收容所|旅社|招待所|旅館|救濟院' }),
	misread("GP practice|doctor's practice|GP practices", '診所|家醫|醫務所|全科', '诊所|家医|医务所', { exercise: '實踐|練習|慣例|習俗' }),
	misread("GP surgery|doctor's surgery|GP surgeries|dental surgery appointment", '診所|醫務所|家醫|全科', '诊所|医务所|家医', {
		'an operation': '手術|外科|外科手術',
	}),
	misread('first aid', '急救', '急救', { 'help that comes first': '第一援助|首次援助|第一個援助|第一幫助|首次幫助|首要援助' }),
	misread(
		'stretcher',
		'擔架',
		'担架',
		{ 'what stretches': '拉伸器|伸展器|延伸器|拉伸機|伸展架' },
		{ near: 'carried carry paramedics injured field hospital wheeled ambulance patient pitch' },
	),
	misread('sling', '吊帶|懸帶|三角巾|懸臂帶', '吊带|悬带|悬臂带', { 'a weapon': '彈弓|投石|投石器|拋石' }, { near: 'arm shoulder wrist elbow' }),
	misread('general anesthetic|general anaesthetic|general anesthesia|general anaesthesia', '全身麻醉|全麻|全身', '全身麻醉', {
		ordinary: '一般麻醉|普通麻醉|通用麻醉|總麻醉|一般麻醉劑|普通麻醉劑',
		'only a part': ['局部麻醉|局部麻醉劑', 'local topical regional'],
	}),
	misread('local anesthetic|local anaesthetic|local anesthesia|local anaesthesia', '局部麻醉|局麻|局部', '局部麻醉', {
		'of the place': '當地麻醉|本地麻醉|地方麻醉|當地麻醉劑|本地麻醉劑|地方麻醉劑',
		'of the whole body': ['全身麻醉|全麻', 'general'],
	}),
	// what is said of patients
	misread(
		'discharged from hospital|discharged from the hospital|hospital discharge|discharge from hospital|discharge from the hospital|patient was discharged|patients were discharged|patient discharged|patients discharged|discharge summary|to be discharged from hospital',
		'出院|離院',
		'出院|离院',
		{ 'another discharge': '解僱|解雇|排放|放電|卸貨|排出|排出物|解職|開除|退伍|分泌物|分泌' },
		{ apart: 'water wastewater sewage effluent waste' },
	),
	misread(
		'vaginal discharge|nasal discharge|eye discharge|ear discharge|penile discharge|bloody discharge|discharge from the eye|discharge from the ear|discharge from the nose|discharge from the wound|discharge from the nipple|nipple discharge|purulent discharge',
		'分泌物|分泌|流膿|膿|白帶|滲液|流出物|流出|溢液|流液',
		'分泌物|流脓|脓|白带|渗液',
		{ 'another discharge': '出院|放電|排放|卸貨|解僱|解雇|退伍|離院' },
	),
	misread(
		'presented with|presents with|presenting with|presented to the emergency department|presented to hospital|presented to the hospital|presented to the clinic|presented to our clinic',
		'就診|求診|求醫|入院|出現|主訴|就醫|到院|送醫|症狀|因|表現|送診|來診',
		'就诊|求诊|出现|主诉|就医|症状|表现|来诊',
		{ 'handing over or showing': '提出|贈送|展示|介紹|提交|送上|呈上|獻上|頒發|簡報' },
		{
			near: 'pain fever cough rash headache symptoms dyspnea history bleeding nausea vomiting dizziness swelling diarrhea diarrhoea weakness seizures chest abdominal jaundice acute',
			apart: 'was were be being been options evidence findings data results award',
		},
	),
	misread(
		'day history of|days history of|week history of|month history of|year history of',
		'病史|史',
		'病史',
		{ 'a past that is told': '歷史|的歷史' },
		{
			near: 'pain fever cough headache nausea vomiting swelling dizziness diarrhea diarrhoea fatigue weakness rash dyspnea bleeding breathlessness smoking hypertension diabetes',
		},
	),
	misread(
		'family history of',
		'家族史|家族病史|病史',
		'家族史',
		{ 'tales of a family': '家族歷史|家庭歷史|家族的歷史|家庭的歷史' },
		{ near: 'cancer disease diabetes heart stroke breast asthma depression hypertension colon dementia glaucoma' },
	),
	misread(
		'chief complaint|presenting complaint',
		'主訴|主要症狀|主症',
		'主诉|主要症状',
		{ 'being dissatisfied': '投訴|抱怨|首席投訴|主要投訴|申訴|主要抱怨|控訴' },
		{ near: "patient patients pain fever headache cough symptoms chest abdominal patient's" },
	),
	misread(
		'complication|complications',
		'併發症|並發症|合併症|后遗症|後遺症|併發',
		'并发症|合并症|并发',
		{ 'being complex': '複雜性|複雜化|複雜度|複雜因素|糾葛' },
		{
			near: 'surgery pregnancy diabetes surgical patient patients birth covid died disease infection postoperative operation childbirth death flu heart',
		},
	),
	misread(
		'acute',
		'急性|急症|急',
		'急性',
		{ sharp: '尖銳|敏銳|銳利|銳角|尖的' },
		{
			near: 'respiratory kidney pancreatitis leukemia leukaemia bronchitis myocardial hepatitis appendicitis renal liver coronary lymphoblastic myeloid diarrhea diarrhoea gastroenteritis',
		},
	),
	misread('malignant tumor|malignant tumour|malignant growth|malignant cells|malignant lesion|malignant melanoma', '惡性|癌', '恶性', {
		spiteful: '惡意|惡毒|有惡意的|惡意的腫瘤|惡意腫瘤',
	}),
	misread('benign tumor|benign tumour|benign growth|benign lump|benign cyst|benign lesion|benign prostatic hyperplasia', '良性', '良性', {
		kind: '善良|溫和|仁慈|和藹|善意',
	}),
	misread(
		'tested positive|test positive|testing positive|tests positive|positive test for|positive test result|positive for covid|positive for the virus|positive for HIV',
		'陽性|確診|感染|中鏢|驗出|檢出|呈陽|藥檢',
		'阳性|确诊|中镖|验出|检出|呈阳|药检',
		{ hopeful: '積極|正面|樂觀|肯定|正數', 'not infected': ['陰性', 'negative'] },
	),
	misread(
		'tested negative|test negative|testing negative|tests negative|negative test for|negative test result',
		'陰性|未感染|未驗出|未檢出|沒有感染',
		'阴性|未验出|未检出|没有感染',
		{ gloomy: '消極|負面|否定|負數|悲觀', infected: ['陽性', 'positive'] },
	),
	misread('false positive|false-positive', '偽陽性|假陽性|誤報|誤判|误报|誤診', '伪阳性|假阳性|误判|误诊', {
		'hope that deceives': '虛假積極|錯誤積極|假積極|虛假正面|假正面|錯誤的積極|虛假的積極',
		'the other mistake': ['假陰性|偽陰性|漏報', 'negative negatives'],
	}),
	misread('false negative|false-negative', '偽陰性|假陰性|漏報|漏判|漏檢|漏診', '伪阴性|假阴性|漏报|漏检|漏诊', {
		'gloom that deceives': '虛假消極|假消極|假負面|虛假負面|錯誤消極|虛假的負面',
		'the other mistake': ['假陽性|偽陽性|誤報', 'positive positives'],
	}),
	misread('HIV-positive|HIV positive', '愛滋|艾滋|陽性|帶原|感染', '爱滋|阳性|带原', { hopeful: '積極|正面|HIV積極|HIV正面|正' }),
	misread('gram-positive|gram-positive bacteria', '革蘭氏陽性|革蘭陽性|革蘭', '革兰氏阳性|革兰阳性|革兰', {
		grams: '克陽性|克正|公克|克積極|克正面',
		'the other stain': ['革蘭氏陰性|革蘭陰性', 'negative'],
	}),
	misread('gram-negative|gram-negative bacteria', '革蘭氏陰性|革蘭陰性|革蘭', '革兰氏阴性|革兰阴性|革兰', {
		grams: '克陰性|克負|公克|克消極|克負面',
		'the other stain': ['革蘭氏陽性|革蘭陽性', 'positive'],
	}),
	misread(
		'stroke',
		'中風|卒中|腦溢血|腦血管',
		'中风|脑梗|脑溢血|脑血管',
		{
			'of a pen, an engine, an arm': '筆劃|筆畫|劃水|划水|泳姿|衝程|擊打|撫摸|揮桿|一擊',
			'of the heart': ['心臟病發作|心肌梗塞|心肌梗死|心臟病發', 'heart myocardial infarction'],
		},
		{
			near: 'suffered risk brain died blood ischemic ischaemic hemorrhagic haemorrhagic patients disability dementia stroke survivors diabetes hypertension recovering caused',
			apart: 'swim swimmer swimming golf pen brush engine butterfly genius luck midnight',
		},
	),
	misread('heart attack', '心臟病發作|心臟病|心肌梗塞|心肌梗死|心梗|心臟病發', '心脏病发作|心脏病|心脏病发', {
		'an assault': '心臟攻擊|心臟襲擊|攻擊心臟|心臟的攻擊|襲擊心臟',
		'of the brain': ['中風|腦中風', 'stroke strokes'],
	}),
	misread('asthma attack|panic attack', '發作|發病|恐慌症|急性', '发作|发病', {
		'an assault': '恐慌襲擊|恐慌進攻|氣喘攻擊|哮喘攻擊|哮喘襲擊|氣喘襲擊|驚恐襲擊|哮喘進攻',
	}),
	misread('heartburn', '胃灼熱|火燒心|燒心|胃食道逆流|胃酸|胃痛|灼熱', '烧心|胃灼热|反酸|胃食管反流|灼热', {
		'of the heart': '心臟燒傷|心痛|心臟灼傷|心燒傷|心臟燃燒|妒忌|心臟病',
	}),
	misread(
		'stool',
		'糞便|大便|便|排便|糞|腹瀉',
		'粪便|粪|腹泻',
		{ 'a seat': '凳子|板凳|高腳椅|椅子|凳|腳凳', 'an implement': '工具' },
		{
			near: 'sample samples blood bloody loose watery test tests softener black tarry hard specimen stools mucus pale',
			apart: 'bar sat wooden kitchen tool tools',
		},
	),
	misread('bowel movement', '排便|大便|腸道蠕動|腸蠕動|解便|排泄', '排便|肠道蠕动|肠蠕动', { motion: '腸子運動|腸子移動|腸移動|腸運動|碗' }),
	misread('vital signs', '生命徵象|生命體徵|生命跡象|生理徵象|維生指數|維生', '生命体征|生命征象|生命迹象', {
		'important signs': '重要跡象|重要標誌|重要徵兆|重要信號|重要體徵|至關重要的跡象|重要標誌物|關鍵跡象',
	}),
	misread(
		'blood pressure',
		'血壓|高壓|低壓|收縮壓|舒張壓',
		'血压|高压|低压|收缩压|舒张压',
		{ 'of sugar': '血糖' },
		{ unless: 'diabetic insulin glycemic sugar glucose diabetes' },
	),
	misread('blood sugar|blood glucose', '血糖|葡萄糖|糖', '血糖', { 'of pressure': '血壓' }, { unless: 'pressure hypertension' }),
	misread(
		'pulse',
		'脈搏|脈|心跳|搏動|心率',
		'脉搏|脉|搏动',
		{ 'of a circuit, or seeds': '脈衝|豆類' },
		{
			near: 'patient beats irregular wrist breathing check checked resting rapid weak neck beat',
			apart: 'oximeter oximetry laser radar electromagnetic signal electric field wave',
		},
	),
	misread(
		'seizure',
		'癲癇|抽搐|痙攣|發作|驚厥|抽筋|抽風|癇症',
		'癫痫|痉挛|发作|惊厥|抽风|痫症',
		{ 'by the law': '扣押|查封|沒收|奪取|搜查|逮捕|充公|扣留' },
		{ near: 'epilepsy epileptic patient brain febrile suffered convulsions anticonvulsant patients tonic clonic neurological fever seizure-free' },
	),
	misread(
		'heart condition|skin condition|medical condition|underlying condition|chronic condition|lung condition|underlying health condition|pre-existing medical condition|eye condition|rare genetic condition',
		'病|症|疾|健康問題|健康狀況|狀況|毛病|身體|问题',
		'病|健康问题|健康状况|状况|身体',
		{ 'a clause': '條件|心臟條件|皮膚條件|醫療條件|潛在條件|慢性條件|條款' },
	),
	misread(
		'in critical condition|in stable condition|in serious condition',
		'危急|命危|病危|傷勢|危殆|穩定|嚴重|垂危|危重|重傷|病情|情況',
		'危急|伤势|稳定|严重|重伤|情况',
		{ 'a clause or a review': '條件|關鍵條件|批評|穩定條件|嚴重條件|批判|評論' },
	),
	misread('terminally ill|terminal cancer|terminal illness|terminal disease', '末期|絕症|晚期|臨終|不治', '末期|绝症|临终', {
		'a place or device': '終端|航站|終端機|終點|碼頭|航廈|終端疾病|終端癌症',
	}),
	misread('pain relief', '止痛|緩解|鎮痛|減輕|舒緩', '止痛|缓解|镇痛|减轻|舒缓', { 'carving or alms': '浮雕|救濟|疼痛救濟|痛苦救濟|救援' }),
	misread('painkiller', '止痛藥|止痛|鎮痛|鎮痛藥|消炎', '止痛药|镇痛|镇痛药', { 'one who kills': '痛苦殺手|疼痛殺手|殺手|止痛殺手' }),
	misread('septic shock|anaphylactic shock|toxic shock|hypovolemic shock|cardiogenic shock', '休克', '休克', {
		'surprise or current': '震驚|衝擊|電擊|震動|打擊|敗血症衝擊|過敏性震驚|有毒震驚',
	}),
	misread('chest pain|chest infection|chest X-ray|chest tightness|chest compressions', '胸|肺', '胸', { 'a box': '箱子|寶箱|櫃子|箱|胸箱|箱痛' }),
	misread(
		'joint pain|joint replacement|joint stiffness|joint inflammation|painful joints|swollen joints|knee joint|hip joint|stiff joints|aching joints',
		'關節|膝|髖',
		'关节|髋',
		{ 'together, or a seam': '聯合|共同|接縫|接頭|合資|聯合疼痛|合資企業|聯合更換|共同疼痛' },
	),
	misread('slipped disc|herniated disc|slipped disk|herniated disk', '椎間盤|椎間盤突出|椎间盘', '椎间盘|椎间盘突出', {
		'a record': '光碟|光盤|磁碟|唱片|圓盤|磁盤|碟片|光盤突出',
	}),
	misread('calf muscle|calf injury|calf strain|calf pain|calf cramp|calf problem', '小腿', '小腿', {
		'a young animal': '小牛|牛犢|犢牛|小牛肉|牛仔',
	}),
	misread(
		'temples',
		'太陽穴',
		'太阳穴',
		{ 'houses of gods': '寺廟|廟宇|神殿|聖殿|寺院' },
		{ near: 'headache pain pressed forehead rubbed throbbing rub massage massaged pounding', fixed: true },
	),
	misread('dilated pupils|pupil dilation|pinpoint pupils|pupils dilate|pupils dilated|pupils constrict|pupils of the eye', '瞳孔|瞳|散瞳', '瞳孔', {
		schoolchildren: '學生|小學生|弟子|門生',
	}),
	misread('muscle strain|hamstring strain|groin strain|calf muscle strain|strained hamstring|strained muscle', '拉傷|扭傷', '拉伤|扭伤', {
		'of germs or metal': '菌株|毒株|品系|應變|株|菌種',
	}),
	misread('plaster cast', '石膏', '石膏', { actors: '演員|卡司|演員陣容|角色|投擲|石膏演員' }),
	misread(
		'cast',
		'石膏|打石膏',
		'石膏',
		{ actors: '演員陣容|卡司|演員|劇組|全體演員' },
		{ near: 'plaster wrist fracture ankle fractured broken', apart: 'film movie actor actors series show ballot vote doubt play' },
	),
	misread('nail fungus|fungal nail', '灰指甲|甲癬|甲真菌|指甲|趾甲|甲', '灰指甲|甲癣', { 'of iron': '釘子|鐵釘|釘真菌|釘子真菌|釘' }),
	misread('toenail|ingrown toenail', '趾甲|腳趾甲|甲溝炎|嵌甲|腳甲|指甲', '趾甲|脚趾甲|甲沟炎|脚甲', { 'of iron': '釘子|腳釘|腳趾釘|鐵釘|趾釘' }),
	misread('dental crown', '牙冠|牙套', '牙冠', { 'of a king': '皇冠|王冠|牙科皇冠|牙齒皇冠|頭冠' }),
	misread('dental filling|tooth filling', '補牙|填充|補|充填', '补牙|补', { 'of a pie': '餡料|內餡|餡|歸檔|餡餅' }),
	misread(
		'cavity|cavities',
		'蛀牙|齲|蛀洞|牙洞|窩洞|蛀',
		'蛀牙|龋|窝洞',
		{ 'a hollow': '洞穴|空腔|腔體|山洞|型腔|空洞' },
		{ near: 'tooth teeth dental dentist toothpaste fluoride sugar', apart: 'oral' },
	),
	misread('dental plaque|plaque on teeth|plaque on your teeth|plaque and tartar', '牙菌斑|牙斑|菌斑|牙垢|斑', '牙菌斑', {
		'on a wall': '匾額|牌匾|匾|紀念牌|牌子|飾板',
	}),
	misread(
		'arterial plaque|plaque in the arteries|amyloid plaque|plaque buildup|plaques in the brain|plaque in arteries',
		'斑塊|斑|沉積|沈積',
		'斑块|沉积',
		{ 'on a wall': '匾額|牌匾|匾|紀念牌|牌子|飾板' },
		{ apart: 'teeth dental tooth' },
	),
	misread(
		'dental braces|braces',
		'牙套|矯正器|牙箍|箍牙|矯正|牙齒矯正|矯正牙套',
		'牙套|矫正器|矫正|正畸|支架',
		{ 'for trousers, or signs': '吊帶|背帶|大括號|花括號|括號|支撐架' },
		{ near: 'teeth orthodontist dental orthodontic dentist' },
	),
	misread('root canal|root canal treatment', '根管|抽神經|杜牙根', '根管|牙髓', { 'a waterway': '根運河|運河|根渠|根通道|根部運河|根水道' }),
	misread('milk teeth|milk tooth', '乳牙|乳齒|奶牙', '乳牙|乳齿', { 'of milk': '牛奶牙|牛奶牙齒|牛奶的牙齒|牛奶齒' }),
	// birth
	misread(
		'went into labor|go into labor|going into labor|gone into labor|goes into labor|went into labour|go into labour|going into labour|gone into labour|goes into labour|labor pains|labour pains|labor and delivery|labour ward|labor ward|preterm labor|preterm labour|premature labor|premature labour|induced labor|induced labour',
		'分娩|生產|臨盆|陣痛|產|待產|生|臨產',
		'分娩|生产|临盆|阵痛|产|待产|临产',
		{ 'work or a party': '勞動|勞工|勞動力|工黨|勞力|勞資|苦力|工作' },
	),
	misread(
		'vaginal delivery|preterm delivery|premature delivery|cesarean delivery|caesarean delivery|delivery room|vaginal deliveries|normal delivery of the baby',
		'分娩|生產|產|接生|生|剖腹',
		'分娩|生产|产',
		{ 'of goods': '交付|交貨|送貨|遞送|快遞|外送|配送|外賣|收發室|送達' },
	),
	misread(
		'to deliver',
		'接生|生下|生|產下|產|分娩|誕下',
		'接生|产下|产|诞下',
		{ 'of goods': '交付|遞送|運送|送貨|送達|交貨|投遞|配送|發貨' },
		{
			near: 'baby babies twins midwife obstetrician newborn caesarean cesarean triplets vaginally',
			apart: 'food formula diapers nappies parcel goods',
		},
	),
	misread('carried to term|carry to term|full-term baby|full-term pregnancy|full-term infant|full-term babies|born at full term', '足月', '足月', {
		'of office or school': '任期|學期|完整任期|全任期|全學期|期限|術語|全職|條款',
	}),
	misread('first trimester|second trimester|third trimester', '孕|妊娠|三個月|孕期|懷孕|期', '孕|三个月|怀孕', {
		'of a school': '學期|第一學期|第二學期|第三學期|季度|三學期|季',
	}),
	misread(
		'miscarriage',
		'流產|小產',
		'流产|小产',
		{ 'of goods or justice': '誤判|誤送|運送失誤|運輸失誤', 'on purpose': ['墮胎|人工流產|人流', 'abortion abortions'] },
		{ apart: 'justice' },
	),
	misread('stillbirth|stillborn', '死產|死胎|胎死腹中', '死产', { 'quiet or still': '仍然出生|靜止出生|靜產|平靜出生|仍然生|靜生' }),
	misread(
		'missed period|heavy periods|menstrual period|menstrual periods|painful periods|period pain|period pains|period products|period poverty|irregular periods',
		'月經|經期|生理期|經痛|月事|生理|經|衛生',
		'月经|经期|经痛|经|卫生',
		{ 'of time, or a stop': '時期|期間|句號|時段|期貧困|週期貧困|時期貧困|期產品|課時' },
	),
	misread('morning sickness', '孕吐|晨吐|害喜|噁心|嘔吐', '孕吐|恶心|呕吐', {
		'ill at dawn': '早上生病|早晨疾病|晨病|早晨的疾病|早晨病|晨間疾病|早上的病',
	}),
	misread(
		'water broke|waters broke',
		'破水|羊水|穿羊水|穿水',
		'破水',
		{ 'a pipe': '水壞了|水破了|打破了水|水破|停水|水管|水斷|打破水' },
		{ near: 'her she baby hospital labor labour contractions weeks pregnant wife' },
	),
	misread(
		'due date',
		'預產期|產期',
		'预产期|产期',
		{ 'of a debt': '截止日期|到期日|付款日|到期日期|還款日|期限' },
		{ near: 'baby pregnant pregnancy birth trimester midwife', apart: 'loan payment bill project' },
	),
	misread('IV drip|IV fluids|IV line|intravenous drip', '點滴|靜脈|輸液|打吊針|吊瓶|鹽水', '静脉|输液|点滴', {
		'a numeral': '四滴|四號|第四|四液體|四線|第四線|四行',
	}),
	// drugs and vaccines
	misread(
		'drug',
		'藥|药',
		'药',
		{ 'a vice': '毒品|毒物' },
		{
			near: 'approved fda placebo clinical patients dose generic branded cancer manufacturer pharmaceutical prescription maker makers pharma experimental weight-loss medicine regulator',
			apart: 'illegal illicit trafficking addict addicts abuse dealer street war cartel',
			unless:
				'heroin cocaine opioid opioids fentanyl cannabis marijuana overdose addiction addicted narcotics narcotic methamphetamine illicit illegal recreational abuse abused traffickers trafficking smuggling ketamine mdma psychedelic lsd crime criminal gang gangs police smuggle smuggled illegally cartel cartels addict addicts seized',
		},
	),
	misread(
		'prescription drug|prescription medicine|prescription medication',
		'處方藥|藥',
		'处方药|药',
		{ 'a vice': '毒品|處方毒品|毒物' },
		{ unless: 'opioid opioids abuse addiction illegal fentanyl' },
	),
	misread(
		'drug trafficking|drug trafficker|drug dealer|drug cartel|drug lord|drug smuggling|drug smuggler|drug baron',
		'毒|危險藥物|違禁藥物|販毒|毒品',
		'毒|危险药物|违禁药物|贩毒',
		{ medicine: '藥品|藥商|製藥|醫藥|藥王|藥品販運|藥品交易商|藥品經銷商|藥物經銷商|藥品走私|藥品卡特爾|藥劑' },
	),
	misread('drug mule', '運毒|毒騾|販毒|帶毒', '运毒|毒骡|贩毒|带毒', { 'an animal': '騾子|藥騾|毒品騾子|藥物騾子|藥物騾' }),
	misread(
		'over the counter|over-the-counter',
		'非處方|成藥|指示藥|開架|OTC|無需處方|無須處方|櫃檯購買|藥房|藥妝',
		'非处方|成药|无需处方|药店|柜台购买',
		{ 'above a table, or off exchange': '櫃檯上|越過櫃檯|超過櫃檯|過櫃檯|場外|場外交易|店頭|櫃檯買賣|在櫃檯上' },
		{
			near: 'drug drugs medicine medicines medication medications painkillers remedies pills sold antihistamine ibuprofen aspirin creams tablets',
			apart: 'derivatives market swaps trading traded stocks securities',
		},
	),
	misread(
		'generic drug|generic medicine|generic version of the drug|generic medication|generic drugmaker',
		'學名藥|仿製藥|非專利藥|副廠藥|副廠|非品牌',
		'仿制药|非专利药|学名药|通用名药',
		{ 'for any use': '通用藥|通用藥物|通用藥品|一般藥|一般藥物|普通藥|普通藥物|普通藥品|泛用藥|泛型|通用的藥|一般藥品' },
	),
	misread('generic|generics', '學名藥|仿製藥|非專利藥|副廠藥|副廠|非品牌', '仿制药|非专利药|学名药|通用名药', {
		'for any use': '通用藥|通用藥物|通用藥品|一般藥|一般藥物|普通藥|普通藥物|普通藥品|泛用藥|通用型藥物',
	}),
	misread(
		'tablet',
		'錠|藥片|藥丸|藥錠|片|丸|劑',
		'锭|药片|药丸|药锭|剂',
		{ 'a device or a stone': '平板|平板電腦|石碑|碑|平版|碑文|牌匾' },
		{
			near: 'mg mcg oral orally dose doses swallow swallowed coated chewable medicine medication aspirin paracetamol ibuprofen prescribed effervescent meals crush dissolve acetaminophen pharmacist',
			apart: 'screen android ipad app device laptop phone smartphone',
		},
	),
	misread(
		'space capsule|crew capsule|Dragon capsule|Orion capsule|Starliner capsule|Soyuz capsule|return capsule|reentry capsule',
		'太空艙|艙|飛船|太空船|返回器',
		'太空舱|舱|飞船',
		{ 'a medicine': '膠囊|膠囊劑|太空膠囊|空間膠囊' },
	),
	misread(
		'nicotine patch|transdermal patch|skin patch|pain patch|hormone patch|contraceptive patch|patch test|medicated patch',
		'貼片|貼劑|貼布|貼|膏',
		'贴片|贴剂|贴布|贴',
		{ 'a mend': '補丁|修補程式|修正檔|修補|補綴|眼罩' },
	),
	misread(
		'oral suspension|suspension for injection|shake the suspension|suspension for oral',
		'懸浮液|懸液|混懸|懸液劑|懸浮',
		'悬浮液|悬液|混悬|悬液剂|悬浮',
		{ 'an end for a time, or of a car': '暫停|停職|停學|停牌|懸架|懸吊|中止|停權' },
	),
	misread('eye drops|ear drops|nasal drops|eardrops', '眼藥水|滴眼液|滴劑|滴|藥水|點眼|點耳', '眼药水|滴剂|药水|点眼|点耳', {
		'a fall': '眼睛下降|下降|下跌|眼睛掉落|滑落|跌落|掉落',
	}),
	misread(
		'flu shot|booster shot|vaccine shot|allergy shot|tetanus shot|insulin shot|COVID shot|measles shot|HPV shot|vaccination shot',
		'疫苗|針|注射|接種|打針|劑|注射劑',
		'疫苗|针|接种|打针|剂|注射剂',
		{ 'of a gun, camera or ball': '射擊|鏡頭|投籃|槍擊|拍攝|射門|開槍|子彈|流感射擊|槍傷' },
	),
	misread(
		'shot|shots',
		'疫苗|針|注射|接種|劑|打',
		'疫苗|针|接种|剂',
		{ 'of a gun, camera or ball': '射擊|鏡頭|投籃|槍擊|射門|開槍|子彈' },
		{
			near: 'flu vaccine vaccines vaccinated vaccination booster measles jab insulin covid immunization',
			apart: 'dead gun police gunman fired killed',
		},
	),
	misread('flu jab|covid jab|booster jab|vaccine jab|winter jab', '疫苗|針|注射|接種|劑|打', '疫苗|针|接种|剂', {
		'a blow': '刺拳|猛刺|戳|刺戳|挖苦|刺傷|猛戳',
	}),
	misread(
		'booster',
		'加強|追加|補強|補打|第三劑|第三針|強化',
		'加强|补强|补打|第三剂|第三针|强化',
		{ 'of a rocket': '助推器|推進器|增壓器|助推|升壓器|助推火箭|加速器' },
		{ near: 'vaccine vaccines dose covid jab shots doses vaccination shot vaccinated pfizer moderna' },
	),
	misread(
		'rocket booster|Falcon booster|Super Heavy booster|Starship booster|booster stage|booster rocket|solid rocket boosters',
		'助推器|推進器|火箭|助推|推進火箭',
		'助推器|推进器|推进火箭',
		{ 'a vaccine': '加強劑|加強針|追加劑|增強劑|疫苗|加強劑量' },
	),
	misread(
		'course of antibiotics|course of treatment|course of steroids|course of chemotherapy|course of radiotherapy|courses of antibiotics',
		'療程|過程|期間|服用|治療|使用',
		'疗程|过程|期间|治疗',
		{ 'of a school or a game': '課程|一門課|球場|抗生素課程|治療課程|課' },
	),
	misread('loading dose', '負荷劑量|起始劑量|速效劑量|首劑|負荷量|首次', '负荷剂量|起始剂量|速效剂量|首剂|负荷量', {
		'of goods': '裝載劑量|載入劑量|加載劑量|裝貨劑量|載重劑量|裝載量|載荷',
	}),
	misread('maintenance dose', '維持劑量|維持量|維持', '维持剂量|维持量|维持', { repairs: '維修劑量|維護劑量|保養劑量|維修量|保養量|維護量' }),
	misread('drug half-life|elimination half-life|plasma half-life|half-life of|radioactive half-life', '半衰期', '半衰期', {
		'a half of life': '半生|半生命|半壽命|半輩子|半條命|半生期命|一半生命|半命',
	}),
	misread(
		'off-label|off-label use',
		'適應症外|標示外|標籤外|仿單標示外|仿單外|超說明書|超適應症|非適應症',
		'超说明书|超适应症|标签外|适应症外|说明书外',
		{ 'without a tag': '無標籤|關閉標籤|標籤脫落|離開標籤|撕下標籤|脫離標籤|離標籤' },
	),
	misread('blockbuster drug|blockbuster medicine', '暢銷藥|暢銷|重磅|熱銷|熱門', '重磅|畅销|热销', {
		'a film': '大片|賣座片|電影|大片藥|強檔片|炸彈藥|大片藥物',
	}),
	misread('compounding pharmacy|compounding pharmacies', '調劑|調配|配藥|複方|藥局|藥房', '调剂|调配|配药|复方|药局|药房', {
		'interest or chemistry': '複利|複利藥局|複利藥房|化合物藥房|複合物藥房|複利藥店',
	}),
	misread(
		'blood culture|cell culture|tissue culture|bacterial culture|stool culture|throat culture|urine culture|sputum culture|culture dish|culture medium|culture media|wound culture',
		'培養|培植|培育',
		'培养',
		{ 'of a people': '文化|血文化|細胞文化|文化媒體|文化媒介|教養|修養|文明' },
	),
	misread('cultured cells|cultured meat|cultured neurons|cultured pearl|cultured human cells', '培養|人工|養殖|培植|人造|養珠', '培养|养殖|养珠', {
		'of good manners': '有教養|有文化|文化|有修養|文明|有教養的',
	}),
	// trials and figures
	misread(
		'placebo arm|treatment arm|control arm|study arm|trial arm|intervention arm|arms of the trial|arms of the study|two-arm|single-arm|three-arm trial|single-arm study|single-arm trial|experimental arm|two treatment arms|vaccine arm|arm of the study|arm of the trial',
		'組|臂|分支',
		'组',
		{ 'a limb or weapons': '手臂|胳膊|武器|上臂|臂膀|雙臂膀|隻手' },
	),
	misread(
		'subjects',
		'受試者|受試|被試|對象|參與者|實驗對象|個案|人',
		'受试者|受试|被试|对象|参与者|实验对象|个案',
		{ 'themes or the ruled': '主題|科目|學科|臣民|題材|話題|課題|臣子' },
		{ near: 'randomized randomised placebo enrolled healthy mg dose volunteers aged', apart: 'students school pupils exam taught teaching study' },
	),
	misread('double-blind|double-blinded', '雙盲', '双盲', { 'without sight': '雙重盲目|雙瞎|雙重失明|雙盲人|雙失明|雙重百葉窗|雙百葉窗|雙倍盲' }),
	misread('single-blind|single-blinded', '單盲', '单盲', { 'without sight': '單盲人|單眼失明|單一盲目|單瞎|單百葉窗|獨眼|單身盲人' }),
	misread(
		'primary endpoint|secondary endpoint|composite endpoint|trial endpoint|primary end point|study endpoint|clinical endpoint',
		'終點|指標|評估|療效',
		'终点|指标|评估|疗效',
		{ 'of a network': '終端|端點設備|結束點|末端|端點裝置' },
	),
	misread(
		'confounding factor|confounding variable|confounders|residual confounding|confounding variables|confounder',
		'干擾|混淆|混雜|擾亂',
		'混杂|干扰',
		{ puzzling: '困惑|令人困惑|迷惑|使人困惑|令人困惑的|困惑因素|令人迷惑' },
	),
	misread('statistical power', '統計檢定力|檢定力|統計功效|功效|效力|統計效能|把握度|統計效力', '统计功效|检验效能|效能', {
		'force or current': '統計權力|統計電力|統計動力|統計的權力|統計能源',
	}),
	misread(
		'underpowered',
		'檢定力|把握度|樣本|效能|功效|統計',
		'检定力|样本|统计',
		{ 'of an engine': '動力不足|功率不足|電力不足|馬力不足|供電不足|電源不足' },
		{ near: 'study trial studies trials statistically sample analysis' },
	),
	misread('odds ratio', '勝算比|比值比|優勢比|OR', '比值比|优势比', { 'of a wager': '賠率|賠率比|奇數|奇數比|賠率比率|怪異比率' }),
	misread(
		'standard deviation',
		'標準差|標準偏差|標準離差',
		'标准差|标准偏差|标准离差',
		{ 'of the mean': '標準誤|標準誤差|標準錯誤' },
		{ unless: 'error errors' },
	),
	misread('confidence interval', '信賴區間|置信區間|信心區間|可信區間|置信', '信赖区间|置信区间|信心区间|可信区间', {
		'self-assurance': '自信區間|自信間隔|信心間隔|信任間隔|信任區間|自信的間隔',
	}),
	misread(
		'median',
		'中位|中位數|中值|中數|中間|居中|中等|中線|中央|分隔',
		'中位|中位数|中数|中间|中线',
		{ 'the mean': '平均數|平均值|均值|平均' },
		{
			near: 'age income price prices survival salary household wage wages sale home value pay earnings time latency delay wait response duration cost rent rents size speed length distance score rate',
			unless: 'mean average averaged averages averaging per each every',
		},
	),
	misread(
		'mean age|mean score|mean duration',
		'平均|均',
		'平均',
		{ 'to signify, or nasty': '意味|意味著|卑鄙|刻薄|意思|吝嗇|意思是', 'the median': ['中位數|中位', 'median'] },
		{ apart: 'could may might would can will not does' },
	),
	misread('morbidity', '發病|罹病|疾病|病|患病', '发病', { gloom: '病態|道德', death: ['死亡率|死亡人數', 'mortality death deaths died'] }),
	misread(
		'mortality rate',
		'死亡率|死亡|致死|病死',
		'死亡率',
		{ 'falling ill': '發病率|罹病率|患病率|道德率|道德|凡人率' },
		{ unless: 'morbidity incidence prevalence' },
	),
	misread('comorbidity|comorbidities', '共病|合併症|併存|合併疾病|慢性病|共存|併發', '合并症|并存|基础疾病|并发', {
		death: '死亡率|共同死亡率|共同死亡|病態',
	}),
	misread('cohort study|birth cohort|cohort of patients', '世代|隊列|群組|族群|同期|一群|一批|組群', '队列|群组|一组', {
		'soldiers or mates': '同夥|一夥|軍團|大隊|步兵大隊|步兵隊|夥伴|同謀',
	}),
	misread('peer-reviewed|peer review', '同儕審查|同儕評審|同行評審|同行評議|同行審查|同儕評閱|審查|評審', '同行评审|同行评议|同行审查|评审', {
		"of one's age, or a lord": '同齡人|同伴審查|貴族|同伴評論|同齡人評審|同輩評論|同齡人審查|朋輩評論',
	}),
	misread(
		'sample size',
		'樣本數|樣本|樣本量|樣本大小|人數',
		'样本数|样本|样本量|样本大小|人数',
		{ 'of a free gift': '樣品尺寸|樣品大小|試用裝|樣品|樣品規格|範例大小' },
		{ near: 'study trial statistical small survey respondents patients studies participants' },
	),
	misread('clinical trial', '臨床試驗|試驗|临床|臨床研究|臨床', '临床试验|试验|临床研究', { 'at court': '審判|審訊|臨床審判|庭審|官司|臨床審訊' }),
	misread(
		'cancer screening|health screening|breast screening|screening test|screening mammography|bowel screening|cervical screening|newborn screening|genetic screening',
		'篩檢|篩查|檢查|普查|篩|檢測|篩選',
		'筛检|筛查|检查|筛|检测|筛选',
		{ 'of a film': '放映|放映會|上映|電影放映|播放|首映|試映' },
	),
	// infections and immunity
	misread('herd immunity', '群體免疫|集體免疫|群体', '群体免疫|集体免疫', {
		'of cattle': '牧群免疫|畜群免疫|羊群免疫|獸群免疫|牛群免疫|牧群豁免|羊群豁免',
	}),
	misread('diplomatic immunity', '外交豁免|豁免', '外交豁免', { 'against germs': '外交免疫|免疫力|外交免疫力|免疫' }),
	misread(
		'presidential immunity|immunity from prosecution|parliamentary immunity|sovereign immunity|legal immunity|qualified immunity',
		'豁免|免責|免於',
		'豁免|免责|免于',
		{ 'against germs': '免疫|免疫力|總統免疫|議會免疫|主權免疫|法律免疫' },
	),
	misread(
		'incubation period',
		'潛伏期|潛伏',
		'潜伏期|潜伏',
		{ 'of eggs': '孵化期|孵化時期|孵育期|孵化期間' },
		{ apart: 'egg eggs hatch bird birds chicks nest startup' },
	),
	misread(
		'community transmission|community spread|local transmission of',
		'社區傳播|社區感染|傳播|社區擴散|本土',
		'社区传播|社区感染|传播|社区扩散',
		{ 'of a car or signal': '社區變速箱|社區傳輸|社群傳輸|變速器|傳輸|社區傳送' },
	),
	misread('contact tracing|contact tracer', '接觸者追蹤|接觸者|疫調|接觸史|密切接觸|追蹤接觸|密接', '接触者追踪|接触者|密切接触|流调|追踪密接', {
		'an address book': '聯絡人追蹤|聯絡人|聯繫人|聯繫人追蹤|通訊錄',
	}),
	misread(
		'strain',
		'株|毒株|菌株|品系|變種|型|變異|病毒|菌',
		'株|变种|变异',
		{ 'a burden': '壓力|應變|拉傷|張力|負擔|扭傷|緊張|勞損' },
		{
			near: 'virus bacteria bacterial flu resistant influenza coronavirus yeast omicron dominant mutant h5n1 coli salmonella virulent mpox',
			apart: 'on under put puts putting hospitals hospital system systems financial muscle',
		},
	),
	misread(
		'carrier',
		'帶原者|帶因者|帶菌者|攜帶者|傳播|病媒|帶原|帶菌|攜帶|載體',
		'带原者|带因者|带菌者|携带者|传播|带原|带菌|携带|载体',
		{ 'of passengers, calls or planes': '航空公司|運營商|電信商|承運人|電信業者|航母|航空母艦|運輸公司|營運商|快遞' },
		{
			near: 'gene hepatitis asymptomatic mutation mosquito genetic typhoid malaria silent healthy',
			apart: 'aircraft airline mobile navy wireless ship ships flights',
			unless: 'airline airlines flight flights mobile telecom',
		},
	),
	misread(
		'host',
		'宿主|寄主',
		'宿主',
		{ 'who receives guests': '主持人|主機|東道主|主人|主辦方|房東|主辦國|主持' },
		{
			near: 'virus parasite parasites bacteria intermediate pathogen pathogens immune infects infect cell cells reservoir mosquito',
			apart: 'country city show tv talk games podcast server website',
			unless: 'tv television radio presenter guests olympics summit broadcaster',
		},
	),
	misread('superbug', '超級細菌|超級病菌|抗藥|耐藥|超級菌', '超级细菌|超级病菌|抗药|耐药|超级菌', {
		'an insect, or a fault': '超級臭蟲|超級蟲|超級錯誤|超級漏洞|超級昆蟲|超級蟲子|超級蟲蟲',
	}),
	misread('stomach bug|tummy bug', '腸胃炎|腸胃型|腸胃病毒|腸胃|病毒|胃腸', '肠胃炎|肠胃型|肠胃病毒|肠胃|胃肠', {
		'an insect, or a fault': '胃蟲|胃部錯誤|臭蟲|肚子裡的蟲|胃裡的蟲|蟲子|胃部蟲子|胃部小蟲',
	}),
	misread('gut bacteria|gut microbiome|gut health|gut microbiota|gut microbes', '腸道|腸|腸胃', '肠道|肠|肠胃', {
		courage: '膽量|勇氣|直覺|內臟|內臟細菌|直覺健康|內臟健康|內臟菌群',
	}),
	misread('intestinal flora|gut flora|vaginal flora|bacterial flora', '菌叢|菌群|菌|微生物', '菌丛', {
		plants: '植物|植物群|植物區系|花神|植被|花卉',
	}),
	misread(
		'clinical depression|postnatal depression|postpartum depression|depression and anxiety|anxiety and depression|suffering from depression|treatment for depression|antenatal depression|treatment-resistant depression',
		'憂鬱|抑鬱|鬱',
		'忧郁|抑郁|郁',
		{ 'of trade, weather or ground': '蕭條|窪地|低氣壓|凹陷|低壓|不景氣|大蕭條|經濟蕭條' },
	),
	misread('blood vessel', '血管|微血管', '血管', { 'a ship or a pot': '血船|血液容器|血容器|船隻|船舶|容器|血液船隻|血液船' }),
	misread(
		'organ donor|organ transplant|organ donation|internal organs|vital organs|organ failure|organ trafficking|donated organs|reproductive organs',
		'器官|臟器|內臟|臟|移植|捐贈',
		'器官|脏器|内脏|脏|捐赠',
		{ 'of a church or a party': '風琴|管風琴|機關|機構|喉舌|機關報' },
	),
	misread(
		'tissue sample|scar tissue|soft tissue|brain tissue|lung tissue|muscle tissue|connective tissue|breast tissue|tissue damage|fatty tissue|human tissue|heart tissue|tissue transplant',
		'組織|疤痕|疤|瘢痕|結締|脂肪|肌肉|切片',
		'组织|结缔',
		{ 'of paper': '紙巾|面紙|衛生紙|薄紙|薄綢|紙張|餐巾紙' },
	),
	misread('stem cell', '幹細胞|干细胞|细胞', '干细胞', { 'of a plant, or a battery': '莖細胞|莖單元|幹電池|詞幹|莖電池|莖幹細胞|莖' }),
	misread(
		'cancer cell|blood cell|brain cell|nerve cell|immune cell|tumor cell|tumour cell|skin cell|egg cell|sperm cell|liver cell|T cell|B cell',
		'細胞|血球|精子|卵子|神經元|細胞株',
		'细胞|神经元|细胞株',
		{ 'a room, a battery or a telephone': '牢房|電池|單元格|手機|儲存格|小室|囚室|單體|單元' },
	),
	misread(
		'prison cell|jail cell|holding cell|police cell|padded cell|isolation cell|prison cells',
		'牢房|囚室|監倉|拘留|囚|羈留|監獄|牢|獄|監室|號子|監',
		'牢房|监仓|羁留|监狱|狱|监室|号子|监',
		{ 'of a body': '細胞|監獄細胞|電池|單元格|囚犯細胞|監禁細胞' },
	),
	misread('terrorist cell|terror cell|sleeper cell|militant cell', '組織|小組|潛伏|據點|團夥|分子|基層|團體', '组织|小组|潜伏|据点|团伙|基层|团体', {
		'of a body': '細胞|恐怖細胞|休眠細胞|電池|牢房|睡眠細胞|沉睡細胞|恐怖分子細胞',
	}),
	misread('gene expression|protein expression', '基因表現|表現|表達|表現量', '基因表达|表达', {
		'of a face, or words': '表情|措辭|基因表情|詞句|神情|表情符號',
	}),
	misread(
		'transcription factor|gene transcription|DNA transcription|RNA transcription|reverse transcription',
		'轉錄|反轉錄|逆轉錄',
		'转录|反转录|逆转录',
		{ 'copying out': '抄寫|謄寫|聽打|聽寫|音標|抄錄|謄本' },
	),
	misread('base pair', '鹼基對|鹼基', '碱基对|碱基', { 'a camp or a ground': '基地對|基礎對|基本對|底對|基對|基地配對|基數對' }),
	misread(
		'nature reserve|wildlife reserve|marine reserve',
		'保護區|保育區|自然保護|保護地|海洋保護|自然護理區',
		'保护区|保育区|自然保护|保护地|海洋保护|自然护理区',
		{ 'a stock': '自然儲備|大自然儲備|自然儲備區|儲備|海洋儲備|野生動物儲備|儲備金' },
	),
	misread('game reserve', '保護區|野生動物|狩獵|禁獵|獵物|動物', '保护区|野生动物|狩猎|禁猎|猎物|动物', {
		play: '遊戲儲備|遊戲保護區|比賽儲備|遊戲|比賽|博弈',
	}),
	misread('big-game hunter|big-game hunting|big game hunting|big game hunter', '大型獵物|狩獵|獵|大型動物', '大型猎物|狩猎|猎|大型动物', {
		play: '大遊戲|大比賽|大型遊戲|遊戲獵人|遊戲|比賽',
	}),
	misread('school of fish|schools of fish|school of dolphins|school of sharks', '群', '群', { 'of pupils': '學校|魚學校|學派|海豚學校|魚類學校' }),
	misread('pride of lions|lion pride', '群|獅群', '群|狮群', { 'a feeling': '驕傲|自豪|獅子的驕傲|自尊|驕傲的獅子' }),
	misread('pod of whales|pod of dolphins|pod of orcas|pods of whales|pods of dolphins', '群', '群', {
		'of beans': '豆莢|莢|吊艙|分離艙|艙|豆莢鯨魚',
	}),
	misread(
		'colony of ants|colony of penguins|colony of bats|colony of bees|colony of seals|ant colony|bee colony|penguin colony|bat colony|seal colony|seabird colony',
		'群|群落|聚落|棲息地|蟻窩|巢|窩|穴|蟻',
		'群|栖息地|蚁窝|窝|蚁',
		{ 'of an empire': '殖民地|螞蟻殖民地|企鵝殖民地|蜜蜂殖民地|殖民者|蝙蝠殖民地' },
	),
	misread('litter of puppies|litter of kittens|litter of pups|litter of piglets', '一窩|窩|胎', '一窝|窝', { rubbish: '垃圾|垃圾堆|亂扔|廢物' }),
	misread('bark of the tree|tree bark|pine bark|bark of a tree', '樹皮|皮', '树皮', { 'of a dog': '吠|吠叫|狗叫|吠聲|樹吠|狗吠' }),
	misread('date palm|medjool dates|dried dates|pitted dates|chopped dates', '椰棗|海棗|棗|蜜棗', '椰枣|海枣|枣|蜜枣', {
		'days, or meetings': '日期|約會|日子|乾日期|去核日期',
	}),
	misread('palm oil', '棕櫚油|棕油|棕櫚', '棕榈油|棕榈', { 'of a hand': '手掌油|掌油|手掌|掌心油' }),
	misread('turkey|turkeys', '火雞', '火鸡', { 'the country': '土耳其|土耳其人|土耳其肉' }, { cased: true }),
	misread('bone china|fine china|china shop|china cabinet|china plates', '瓷|瓷器|骨瓷|陶瓷', '瓷', {
		'the country': '中國|骨中國|優秀中國|中國商店|美好中國|中國店|骨頭中國',
	}),
	misread(
		'bats',
		'蝙蝠',
		'蝙蝠',
		{ 'for a ball': '球棒|球拍|棒球棒|球桿|球板' },
		{
			near: 'virus viruses caves cave species mammals nocturnal rabies coronavirus fruit vampire roost wings',
			apart: 'baseball cricket aluminum wooden gloves',
		},
	),
	misread('baseball bat|cricket bat|baseball bats|cricket bats', '球棒|球板|棒|板|球拍|棍', '球棒', { 'an animal': '蝙蝠|棒球蝙蝠|板球蝙蝠' }),
	misread(
		'crane',
		'起重機|吊車|吊機|塔吊|天秤|天車',
		'起重机|吊车|吊机|天车',
		{ 'a bird': '鶴|仙鶴|白鶴|丹頂鶴' },
		{
			near: 'construction collapsed tower operator lifted lifting crawler gantry hoist cargo',
			apart: 'bird birds wetland wetlands species',
			unless: 'bird birds',
		},
	),
	misread(
		'seal',
		'海豹|海狗',
		'海豹',
		{ 'a stamp or a joint': '印章|密封|封條|封印|密封件|圖章|封口' },
		{
			near: 'pups arctic walrus whale whales elephant harbour harbor monk fur colony beach pup seals antarctica',
			apart: 'lid airtight official wax tight',
		},
	),
	misread(
		'skin mole|mole on your skin|moles on your skin|mole on the skin|atypical mole|moles and freckles|cancerous mole|mole removal|new or changing moles',
		'痣',
		'痣',
		{ 'an animal, a unit or a spy': '鼴鼠|摩爾|莫耳|間諜|內奸|臥底|地鼠' },
	),
	// food
	misread('trans fat|trans fats', '反式脂肪|反式', '反式脂肪', {
		'of gender, or transport': '跨性別|變性|轉脂肪|跨脂肪|運輸脂肪|轉化脂肪|跨性別脂肪|變性脂肪',
	}),
	misread('saturated fat', '飽和脂肪|飽和', '饱和脂肪|饱和', {
		soaked: '浸透的脂肪|濕透',
		'the other kind': ['不飽和脂肪|不飽和脂肪酸|反式脂肪', 'unsaturated monounsaturated polyunsaturated trans'],
	}),
	misread(
		'unsaturated fat',
		'不飽和脂肪|不飽和',
		'不饱和脂肪|不饱和',
		{ 'the other kind': '飽和脂肪|飽和脂肪酸|反式脂肪' },
		{ unless: 'saturated trans' },
	),
	misread('whole grain|whole grains|wholegrain', '全穀|全麥|全穀物|雜糧|糙米|穀物|粗糧', '全谷|全谷物|全麦|杂粮|粗粮|谷物', {
		'a kernel in one piece': '整粒|整個穀物|全部穀物|全部糧食|整個糧食|完整的糧食|整個顆粒',
	}),
	misread('whole milk', '全脂|全脂牛奶|全脂奶', '全脂', {
		'all of it': '整個牛奶|全部牛奶|完整牛奶|整牛奶',
		'without fat': ['脫脂|脫脂牛奶|低脂牛奶', 'skim skimmed nonfat low reduced'],
	}),
	misread('skim milk|skimmed milk|nonfat milk', '脫脂|脫脂牛奶|脫脂奶|無脂', '脱脂|脱脂牛奶|脱脂奶|无脂', {
		'reading, or taking off': '略讀|掠過|撇去|略讀牛奶|瀏覽',
		'with fat': ['全脂|全脂牛奶', 'whole full'],
	}),
	misread('diet soda|diet drink|diet drinks|diet cola|diet sodas', '無糖|健怡|零卡|低糖|輕怡|零糖|減肥汽水|低卡', '无糖|轻怡|减肥汽水', {
		meals: '飲食汽水|飲食蘇打|節食蘇打|飲食可樂|飲食飲料|膳食汽水',
	}),
	misread(
		'serving size|per serving|one serving|each serving|serving of vegetables|servings of fruit|servings of vegetables|servings a day|servings per day',
		'份|份量|分量|每份|份數|人份',
		'份|份数',
		{ attendance: '服務|服役|上菜|發球|服務大小|每次服務|侍候|任職' },
	),
	misread(
		'calorie intake|dietary intake|salt intake|sugar intake|fluid intake|protein intake|sodium intake|daily intake|recommended intake',
		'攝取|攝入|攝取量|吸收|攝',
		'摄取|摄入|摄取量|摄',
		{ 'of air or pupils': '進氣|進氣口|進水口|招生|入學|進氣量' },
	),
	misread('fasting glucose|fasting blood sugar|fasting blood glucose|fasting plasma glucose|fasting insulin', '空腹|禁食', '空腹', {
		'quick, or for a faith': '快速|齋戒|快速血糖|迅速|守齋',
	}),
	// things that are taken for their neighbours
];
