/**
 * Diseases, medicines, elements and other things of medicine and the sciences that are taken for their neighbours: measles for rubella, a comet for a meteor.
 * Sources: our own knowledge of both languages; names as in the vocabularies of health authorities and common bilingual dictionaries.
 */

import type { Kind } from '../../../src/compare/kinds.js';
import { kind } from './kind.js';

const diseases = kind(`
measles = 麻疹 痲疹
mumps = 腮腺炎
rubella|German measles = 德國麻疹 風疹 / 麻疹
chickenpox|varicella = 水痘 ; chicken pox|zoster
shingles|herpes zoster = 帶狀皰疹 帶狀疱疹 生蛇 / 皮蛇 纏腰 木瓦 瓦
smallpox = 天花 / 痘
polio = 小兒麻痺 脊髓灰質炎 小兒麻痹
tetanus = 破傷風
diphtheria = 白喉
pertussis|whooping cough = 百日咳
cholera = 霍亂
typhoid = 傷寒
malaria = 瘧疾 / 瘧
dengue = 登革熱
tuberculosis = 結核 / 肺癆
influenza = 流行性感冒 流感
hepatitis = 肝炎
meningitis = 腦膜炎
encephalitis = 腦炎
pneumonia = 肺炎
bronchitis = 支氣管炎
asthma = 哮喘 氣喘
gout = 痛風
epilepsy = 癲癇 / 腦癇
Parkinson's|Parkinson’s = 帕金森 柏金遜 巴金森
Alzheimer's|Alzheimer’s = 阿茲海默 阿爾茨海默 / 失智 痴呆 腦退化 老年 認知
multiple sclerosis = 多發性硬化
psoriasis = 牛皮癬 銀屑病 乾癬
eczema = 濕疹
scabies = 疥瘡
rabies = 狂犬病
anthrax = 炭疽
Ebola = 伊波拉 埃博拉
Zika = 茲卡 寨卡
syphilis = 梅毒
gonorrhea|gonorrhoea = 淋病
scarlet fever = 猩紅熱
yellow fever = 黃熱病
dysentery = 痢疾 赤痢 / 痢
typhus = 斑疹傷寒 斑疹
emphysema = 肺氣腫 ; copd
nephritis = 腎炎
gastritis = 胃炎
pancreatitis = 胰臟炎 胰腺炎
appendicitis = 闌尾炎 盲腸炎
arthritis = 關節炎 ; rheumatoid|osteoarthritis
myocarditis = 心肌炎
conjunctivitis = 結膜炎
osteoporosis = 骨質疏鬆 骨質疏鬆症 骨鬆
osteoarthritis = 骨關節炎 退化性關節炎 關節炎 ; arthritis
rheumatoid arthritis = 類風濕性關節炎 類風濕關節炎 類風濕 風濕性關節炎 關節炎
acne = 痤瘡 青春痘 粉刺 痘痘 暗瘡
hives|urticaria = 蕁麻疹 風疹塊
ringworm = 體癬 錢癬
schizophrenia = 思覺失調 思覺失調症 精神分裂 精神分裂症
bipolar disorder = 躁鬱症 雙極性疾患 雙相情感障礙 雙極 雙相 躁鬱 ; manic
dementia = 失智 失智症 癡呆 ; alzheimer's|alzheimer
autism = 自閉症 自閉 ; asd`);

const medicines = kind(`
ibuprofen = 布洛芬 伊布洛芬 異丁苯丙酸
acetaminophen|paracetamol = 乙醯胺酚 對乙酰氨基酚 撲熱息痛 普拿疼 ; tylenol|panadol
aspirin = 阿斯匹靈 阿司匹林 阿士匹靈 亞士匹靈
naproxen = 萘普生 那普洛先
morphine = 嗎啡
codeine = 可待因
fentanyl = 芬太尼 吩坦尼
heroin = 海洛因 海洛英
cocaine = 可卡因 古柯鹼
metformin = 二甲雙胍
insulin = 胰島素
warfarin = 華法林 華法令
heparin = 肝素
penicillin = 青黴素 盤尼西林
amoxicillin = 阿莫西林 安莫西林
digoxin = 地高辛
prednisone = 潑尼松 強的松 / 類固醇
adrenaline|epinephrine = 腎上腺素 ; adrenal
estrogen|oestrogen = 雌激素 / 動情激素
testosterone = 睪固酮 睪酮 睾酮 / 男性荷爾蒙
progesterone = 黃體素 孕酮 黃體酮
melatonin = 褪黑激素 褪黑素
dopamine = 多巴胺
serotonin = 血清素
glucagon = 升糖素 胰高血糖素 ; glp
cortisol = 皮質醇 可體松`);

const elements = kind(`
sodium = 鈉 ; salt|saline|soda|bleach|bicarbonate
potassium = 鉀
calcium = 鈣 ; lime|calcif|carbonate
magnesium = 鎂
zinc = 鋅
nickel = 鎳
cobalt = 鈷
lithium = 鋰 ; li-ion|battery|batteries
aluminum|aluminium = 鋁
platinum = 鉑 / 白金
palladium = 鈀
titanium = 鈦
tungsten = 鎢
chromium = 鉻
manganese = 錳
uranium = 鈾
plutonium = 鈽 鈈
helium = 氦
argon = 氬
chlorine = 氯 ; chlor|bleach|salt|PVC|vinyl
fluorine|fluoride = 氟 ; fluor
iodine = 碘
phosphorus = 磷 ; phosph
hydrogen = 氫 ; bicarbonate|baking soda|H2
nitrogen = 氮
gallium = 鎵
germanium = 鍺
indium = 銦
oxygen = 氧 ; oxide|oxides|hypoxia|dioxide|monoxide|aerobic|ozone
bromine = 溴 ; bromide
cadmium = 鎘
rhodium = 銠
thorium = 釷`);

const cancers = kind(`
leukemia|leukaemia = 白血病 血癌
lymphoma = 淋巴瘤 淋巴癌
hemophilia|haemophilia = 血友病
melanoma = 黑色素瘤 黑色素癌 皮膚癌
multiple myeloma|myeloma = 骨髓瘤
sickle cell|sickle cells = 鐮刀型 鐮狀細胞 鐮刀`);

const eyes = kind(`
glaucoma = 青光眼
cataract|cataracts = 白內障
macular degeneration = 黃斑部病變 黃斑變性 黃斑部 黃斑`);

const vessels = kind(`
artery|arteries = 動脈 ; arterial|carotid
vein|veins = 靜脈 ; venous|intravenous|jugular`);

const germs = kind(`
virus = 病毒 毒株 疫情 ; viral
bacterium|bacteria = 細菌 / 菌 ; bacterial|microbe|microbes|germs|bacteriophage|coli
fungus|fungi = 真菌 霉菌 / 菌 菇 蕈 ; fungal|mold|mould|yeast|mushrooms`);

const immunity = kind(`
antibiotic|antibiotics = 抗生素 ; antibiotics
antibody|antibodies = 抗體 ; antibodies
antigen|antigens = 抗原
antidote|antidotes = 解藥 解毒劑`);

const organDiseases = kind(`
kidney disease|kidney diseases|kidney failure|kidney failures|kidney transplant|kidney transplants|kidney cancer|kidney cancers|kidney function|kidney stone|kidney stones = 腎病 腎臟 腎衰竭 腎移植 腎癌 腎功能 腎結石 / 腎 ; renal|dialysis
liver disease|liver diseases|liver failure|liver failures|liver transplant|liver transplants|liver cancer|liver cancers|liver function = 肝病 肝臟 肝衰竭 肝移植 肝癌 肝功能 / 肝 ; hepatic|cirrhosis
lung disease|lung diseases|lung failure|lung failures|lung transplant|lung transplants|lung cancer|lung cancers|lung function = 肺病 肺臟 肺移植 肺癌 肺功能 / 肺 ; pulmonary
heart disease|heart diseases|heart failure|heart failures|heart transplant|heart transplants = 心臟病 心衰竭 心臟移植 心臟衰竭 心力衰竭 / 心 ; cardiac|cardiovascular`);

const specialists = kind(`
psychiatrist|psychiatrists = 精神科醫師 精神科醫生 精神病學家 精神科 精神醫學 精神病 心理醫生 心理 ; psychiatry|psychiatric
psychologist|psychologists = 心理學家 心理師 心理醫生 心理學者 心理 ; psychology|psychological
neurologist|neurologists = 神經科醫師 神經科醫生 神經學家 神經內科 神經科 ; neurology
cardiologist|cardiologists = 心臟科醫師 心臟科醫生 心臟病專家 心臟病學家 心臟科 心臟內科 心血管 ; cardiology|heart|cardiac
urologist|urologists = 泌尿科醫師 泌尿科醫生 泌尿科 ; urology
dermatologist|dermatologists = 皮膚科醫師 皮膚科醫生 皮膚科 皮膚病 ; dermatology|skin
oncologist|oncologists = 腫瘤科醫師 腫瘤科醫生 腫瘤學家 腫瘤科 癌症專家 癌症 ; oncology|cancer|tumour|tumor
ophthalmologist|ophthalmologists = 眼科醫師 眼科醫生 眼科 ; eye|eyes|ophthalmology
orthodontist|orthodontists = 齒列矯正醫師 矯正醫師 正畸醫生 正畸 矯正 齒顎矯正 / 牙`);

const bloodCells = kind(`
white blood cell|white blood cells = 白血球 白細胞
red blood cell|red blood cells = 紅血球 紅細胞
platelet|platelets = 血小板`);

const eyesight = kind(`
nearsightedness|nearsighted|myopia|short-sighted = 近視 短視 目光短淺
farsightedness|farsighted|hyperopia = 遠視 有遠見 遠見 高瞻遠矚 ; long-sighted
astigmatism = 散光`);

const fats = kind(`
monounsaturated fat|monounsaturated fats = 單元不飽和 單不飽和
polyunsaturated fat|polyunsaturated fats = 多元不飽和 多不飽和`);

const sky = kind(`
comet|comets = 彗星 ; cometary
asteroid|asteroids = 小行星
meteor|meteors = 流星 隕石 ; meteors|meteoroid|meteorite|meteorites
meteorite|meteorites = 隕石 隕星 ; meteor|meteors
constellation|constellations = 星座 星群
nebula|nebulas = 星雲 ; nebulae
galaxy|galaxies = 星系 銀河 銀河系 ; galaxies|milky|galactic`);

const instruments = kind(`
telescope|telescopes = 望遠鏡
microscope|microscopes = 顯微鏡 ; microscopy
periscope|periscopes = 潛望鏡
stethoscope|stethoscopes = 聽診器`);

const scholars = kind(`
astronomer|astronomers = 天文學家 天文學者 天文 ; astronomy|astronomical
astronaut|astronauts = 太空人 宇航員 航天員 宇宙飛行員 ; astronauts|cosmonaut|taikonaut|crew
astrologer|astrologers = 占星師 占星家 星相家 占星 ; astrology
geologist|geologists = 地質學家 地質學者 地質 ; geology|geological
geographer|geographers = 地理學家 地理 ; geography|geographic
glaciologist|glaciologists = 冰川學家 冰河學家 冰川學者 / 冰川 冰河
seismologist|seismologists = 地震學家 地震學者 / 地震
meteorologist|meteorologists = 氣象學家 氣象學者 / 氣象
climatologist|climatologists|climate scientist|climate scientists = 氣候學家 氣候學者 / 氣候`);

const disasters = kind(`
hurricane|hurricanes = 颶風
tornado|tornadoes = 龍捲風 龍捲
typhoon|typhoons = 颱風
tsunami|tsunamis = 海嘯
earthquake|earthquakes = 地震 / 震 ; quake|seismic
avalanche|avalanches = 雪崩 ; snow
landslide|landslides = 山崩 滑坡 土石流 泥石流 坍方 山泥傾瀉 塌方 ; mudslide|mud
blizzard|blizzards = 暴風雪 雪暴 ; snow|snowstorm
volcano|volcanoes = 火山 ; volcanic|eruption
drought|droughts = 乾旱 旱災 / 旱 ; dry`);

const fall = kind(`
rainfall = 降雨 雨量 降水 / 雨
snowfall = 降雪 / 雪 ; snow|blizzard`);

const frozen = kind(`
permafrost = 永凍土 永凍 凍土
glacier|glaciers = 冰川 冰河 ; ice|glacial
iceberg|icebergs = 冰山 ; berg
ice sheet|ice sheets = 冰蓋 冰原 冰層 冰盾 冰架 冰帽 ; glaciers
sea ice = 海冰 浮冰`);

const spheres = kind(`
stratosphere = 平流層 ; stratospheric
troposphere = 對流層 ; tropospheric
ionosphere = 電離層 ; ionospheric`);

const coordinates = kind(`
latitude = 緯度 北緯 南緯
longitude = 經度 東經 西經`);

const power = kind(`
wind turbine|wind turbines = 風機 風力發電機 風力渦輪機 風力機 風電
solar panel|solar panels = 太陽能板 太陽能電池板 光電板 光伏板 太陽能 ; solar|photovoltaic`);

const carbonOxides = kind(`
carbon monoxide = 一氧化碳 ; co
carbon dioxide = 二氧化碳 碳酸氣 ; co2`);

const nitrogenOxides = kind(`
nitrogen dioxide = 二氧化氮 ; no2|oxides|oxide
nitrous oxide = 一氧化二氮 笑氣 氧化亞氮 ; n2o
nitric oxide = 一氧化氮`);

const salts = kind(`
nitrate = 硝酸鹽 硝酸 ; fertilizer
nitrite = 亞硝酸鹽 亞硝酸`);

const gases = kind(`
methane = 甲烷 沼氣
ethane = 乙烷
propane = 丙烷
butane = 丁烷
ethylene = 乙烯`);

const alcohols = kind(`
methanol = 甲醇 ; methyl|wood
ethanol = 乙醇 酒精 ; alcohol|ethyl`);

const acids = kind(`
hydrochloric acid = 鹽酸 氫氯酸 ; hcl
sulfuric acid|sulphuric acid = 硫酸 ; h2so4
nitric acid = 硝酸 ; hno3
acetic acid = 醋酸 乙酸 ; vinegar
phosphoric acid = 磷酸`);

const fuels = kind(`
diesel = 柴油
gasoline|petrol = 汽油 ; gas|fuel
kerosene|paraffin oil = 煤油 火水
jet fuel = 航空燃油 航空煤油 航油 噴射燃料 ; kerosene|aviation`);

const electricity = kind(`
voltage = 電壓 ; volt|volts|high-voltage
wattage = 功率 瓦數 ; watt|watts`);

const lenses = kind(`
concave = 凹
convex = 凸`);

const nuclear = kind(`
nuclear fission = 核分裂 核裂變 裂變 分裂
nuclear fusion = 核融合 核聚變 聚變 融合`);

const caves = kind(`
stalactite|stalactites = 鐘乳石
stalagmite|stalagmites = 石筍`);

/** What a trial measures. */
const endpoints = kind(`
overall survival|OS = 總生存期 整體存活期 總存活期 總體生存期 整體存活時間 ; overall survival
progression-free survival|PFS = 無進展生存期 無惡化存活期 疾病無惡化存活 無進展存活期 無惡化生存期
disease-free survival|DFS = 無病生存期 無病存活期 無疾病存活期
event-free survival|EFS = 無事件生存期 無事件存活期
objective response rate|overall response rate|ORR = 客觀緩解率 客觀反應率 整體緩解率 整體反應率 總緩解率 / 緩解率 反應率
complete response rate|complete response|complete remission = 完全緩解 完全反應 / 緩解 反應
partial response rate|partial response|partial remission = 部分緩解 部分反應 / 緩解 反應
disease control rate|DCR = 疾病控制率 / 控制率`);

const angles = kind(`
acute angle|acute angles = 銳角
obtuse angle|obtuse angles = 鈍角
right angle|right angles = 直角`);

const release = kind(`
bail = 保釋 交保 擔保 具保 取保 ; bailed
parole = 假釋 ; paroled
probation = 緩刑 感化 觀護 保護管束 試用 見習 察看 ; suspended`);

export const sciences: readonly Kind[] = [
	diseases,
	medicines,
	elements,
	cancers,
	eyes,
	vessels,
	germs,
	immunity,
	organDiseases,
	specialists,
	bloodCells,
	eyesight,
	fats,
	sky,
	instruments,
	scholars,
	disasters,
	fall,
	frozen,
	spheres,
	coordinates,
	power,
	carbonOxides,
	nitrogenOxides,
	salts,
	gases,
	alcohols,
	acids,
	fuels,
	electricity,
	lenses,
	nuclear,
	caves,
	angles,
	release,
	endpoints,
].map(one => ({ ...one, category: 'term' }));
