/**
 * Things of the sky, of nature, of faith and of language with their settled names in Chinese. Source: our own, from general knowledge of both languages;
 * names as in the press of Taiwan, the Mainland and Hong Kong.
 */

import { kind } from './kind.js';

const planets = kind(`
Mercury = 水星 / 汞 水銀 墨丘利 ; mercurian
Venus = 金星 / 維納斯 大威 威廉斯 ; venusian
Mars = 火星 ; martian|perseverance|red planet
Jupiter = 木星 / 朱庇特 朱比特 ; jovian|europa|ganymede|callisto|juno
Saturn = 土星 / 農神 ; saturnian|titan|enceladus|cassini
Uranus = 天王星 ; uranian
Neptune = 海王星 / 尼普頓 海神 ; neptunian|triton
Pluto = 冥王星 / 布魯托 普魯托 ; new horizons|charon
Ceres = 穀神星 谷神星
Eris = 鬩神星`);

const gods = kind(`
Zeus = 宙斯
Hera = 赫拉 希拉
Athena = 雅典娜
Apollo = 阿波羅 太陽神
Poseidon = 波塞冬 波賽頓 波塞頓
Aphrodite = 阿芙蘿黛蒂 阿佛洛狄忒 愛芙羅黛蒂
Hades = 黑帝斯 哈迪斯 哈得斯 / 冥
Hermes = 赫密士 荷米斯 赫爾墨斯 / 愛馬仕
Dionysus = 戴歐尼修斯 狄俄尼索斯 狄奧尼索斯
Artemis = 阿提米絲 阿耳忒彌斯 阿爾忒彌斯 / 月
Ares = 阿瑞斯
Thor = 索爾 托爾 / 雷神
Odin = 奧丁
Loki = 洛基
Osiris = 歐西里斯 奧西里斯
Isis = 伊西斯 艾西斯
Anubis = 阿努比斯
Shiva = 濕婆
Vishnu = 毗濕奴
Brahma = 梵天
Ganesha|Ganesh = 象頭神 迦尼薩`);

const zodiac = kind(`
Aries = 白羊座 牡羊座
Taurus = 金牛座
Gemini = 雙子座 / 雙子
Leo = 獅子座
Virgo = 處女座
Libra = 天秤座
Scorpio = 天蠍座
Sagittarius = 射手座 人馬座
Capricorn = 摩羯座 魔羯座 山羊座
Aquarius = 水瓶座
Pisces = 雙魚座
Orion = 獵戶座`);

const seas = kind(
	`
Pacific = 太平洋 / 太平 泛太
Atlantic = 大西洋
Indian Ocean = 印度洋
Arctic = 北極 北冰洋
Antarctic|Antarctica = 南極 南冰洋 ; south pole
Mediterranean = 地中海
Red Sea = 紅海
Black Sea = 黑海
Baltic|Baltic Sea = 波羅的海
Caspian|Caspian Sea = 裏海 里海
North Sea = 北海
Aegean = 愛琴海
Adriatic = 亞得里亞海 亞德里亞海
Caribbean = 加勒比
South China Sea = 南海 南中國海
East China Sea = 東海 東中國海
Yellow Sea = 黃海
Bohai Sea|Bohai = 渤海
Gulf of Mexico = 墨西哥灣
Persian Gulf = 波斯灣 / 海灣
Gulf of Aden = 亞丁灣
Bay of Bengal = 孟加拉灣
Strait of Hormuz|Hormuz = 霍爾木茲 荷莫茲 荷姆茲
Strait of Malacca|Malacca Strait = 馬六甲 麻六甲
Bosphorus|Bosporus = 博斯普魯斯
Suez Canal = 蘇伊士 蘇彝士
Panama Canal = 巴拿馬運河
English Channel = 英吉利海峽 英倫海峽
Taiwan Strait = 台灣海峽 臺灣海峽 台海 / 兩岸`,
	false,
);

const rivers = kind(`
Amazon = 亞馬遜 亞馬孫
Nile = 尼羅河
Mississippi = 密西西比
Missouri River = 密蘇里河
Yangtze = 長江 揚子江
Yellow River = 黃河
Pearl River = 珠江
Mekong = 湄公河 / 瀾滄江 湄公
Danube = 多瑙河
Rhine = 萊茵
Thames = 泰晤士
Seine = 塞納河
Ganges = 恒河 恆河
Indus = 印度河
Volga = 伏爾加 窩瓦
Dnieper|Dnipro = 第聶伯 聶伯
Euphrates = 幼發拉底
Tigris = 底格里斯
Colorado River = 科羅拉多河
Jordan River|River Jordan = 約旦河
Hudson River = 哈德遜 哈德森
Potomac = 波多馬克 波托馬克`);

const mountains = kind(`
Everest = 珠穆朗瑪 珠峰 聖母峰 埃佛勒斯 額菲爾士
Kilimanjaro = 吉力馬札羅 乞力馬扎羅 吉利馬札羅
Mount Fuji|Mt. Fuji|Mt Fuji = 富士山
Mont Blanc = 白朗峰 勃朗峰 / 萬寶龍
Matterhorn = 馬特洪峰
Vesuvius = 維蘇威
Mount Etna|Etna = 埃特納
Alps = 阿爾卑斯
Himalaya|Himalayas|Himalayan = 喜馬拉雅 / 喜馬拉雅山
Andes|Andean = 安第斯 安地斯
Rockies|Rocky Mountains = 落基山 洛磯山 洛基山
Urals|Ural Mountains = 烏拉爾
Appalachian|Appalachians = 阿帕拉契 阿巴拉契亞
Pyrenees = 庇里牛斯 比利牛斯
Sahara = 撒哈拉
Gobi = 戈壁
Kalahari = 喀拉哈里 卡拉哈里`);

/** Europe and Asia are not taken for others where a company's region is meant. */
const continents = kind(
	`
Africa = 非洲 / 非
Asia = 亞洲 / 亞 ; Asian|APAC|Indo-Pacific|China|Japan|Korea
Europe = 歐洲 / 歐 ; EU|E.U.|Europ|euro|EMEA
South America = 南美 / 拉美
North America = 北美 ; U.S.|US |Canad
Latin America = 拉美 拉丁美洲 / 中南美
Oceania = 大洋洲
Middle East = 中東 ; EMEA|Gulf|Arab|Israel|Iran`,
	true,
);

const faiths = kind(`
Buddhism|Buddhist|Buddhists = 佛教 / 佛 ; buddh
Islam|Islamic|Muslim|Muslims = 伊斯蘭教 回教 穆斯林 / 伊斯蘭 清真 ; mosque|koran|quran|muhammad|saudi|iran
Hinduism|Hindu|Hindus = 印度教 ; hindu|ganges|shiva
Sikhism|Sikh|Sikhs = 錫克教 / 錫克
Christianity|Christian|Christians = 基督教 基督徒 / 基督 教 ; church|protestant|evangelical|orthodox|bible|gospel
Catholicism|Catholic|Catholics = 天主教 / 公教 教會 ; pope|vatican|bishop|church|priest|mass|rome
Judaism|Jewish|Jews = 猶太教 / 猶太 ; synagogue|rabbi|israel
Taoism|Daoism|Taoist|Daoist = 道教 / 道 老莊
Confucianism|Confucian = 儒教 儒家 / 儒 孔
Mormon|Mormons = 摩門教 / 摩門 後期聖徒`);

const branches = kind(`
Shia|Shiite|Shiites|Shi'ite|Shi’ite = 什葉派 / 什葉
Sunni|Sunnis = 遜尼派 / 遜尼`);

const languages = kind(`
Cantonese = 廣東話 粵語 廣州話 廣府話 / 白話 粵 廣東 港
Mandarin|Putonghua = 普通話 國語 / 華語 漢語 中文 官話 北京話 中國話 桔 柑 文華
Hokkien = 閩南語 福建話 閩南話 / 台語 臺語
Hakka = 客家話 客語 / 客家
Spanish = 西班牙語 西班牙文 西語 西文 / 西班牙 西 ; spain|hispan|latin
French = 法語 法文 / 法 ; franc|quebec
German = 德語 德文 / 德 ; german
Italian = 意大利語 義大利語 意大利文 義大利文 / 意 義 ; italy
Portuguese = 葡萄牙語 葡萄牙文 葡語 葡文 / 葡 ; brazil|portugal
Russian = 俄語 俄文 / 俄 ; russia
Arabic = 阿拉伯語 阿拉伯文 阿語 / 阿拉伯 ; arab
Japanese = 日語 日文 / 日 ; japan
Korean = 韓語 韓文 / 韓 朝 ; korea
Hindi = 印地語 北印度語 / 印度 印地
Urdu = 烏爾都語 / 烏爾都
Persian|Farsi = 波斯語 / 波斯 伊朗
Turkish = 土耳其語 土耳其文 / 土耳其 土 ; turk
Greek = 希臘語 希臘文 / 希臘 希 ; greece
Hebrew = 希伯來語 希伯來文 / 希伯來
Dutch = 荷蘭語 荷蘭文 / 荷 ; netherlands
Polish = 波蘭語 波蘭文 / 波蘭 ; poland
Vietnamese = 越南語 越南文 越語 / 越 ; vietnam
Ukrainian = 烏克蘭語 烏克蘭文 / 烏 ; ukraine
Tagalog|Filipino = 他加祿語 菲律賓語 塔加洛語 / 菲律賓 菲 ; philippin`);

const dynasties = kind(`
Han dynasty|Han Dynasty = 漢朝 漢代 / 漢
Tang dynasty|Tang Dynasty = 唐朝 唐代 / 唐
Song dynasty|Song Dynasty = 宋朝 宋代 / 宋
Yuan dynasty|Yuan Dynasty = 元朝 元代 / 元
Ming dynasty|Ming Dynasty = 明朝 明代 / 明 ; Ming
Qing dynasty|Qing Dynasty = 清朝 清代 / 清 大清 ; Qing
Tokugawa|Edo period = 江戶時代 德川 / 江戶
Meiji = 明治
Showa = 昭和
Heisei = 平成
Reiwa = 令和`);

const holidays = kind(`
Christmas = 聖誕 耶誕 ; xmas|santa
Easter = 復活節
Thanksgiving = 感恩節
Halloween = 萬聖節 / 萬聖
Valentine's Day|Valentine’s Day = 情人節
Mother's Day|Mother’s Day = 母親節
Father's Day|Father’s Day = 父親節
Labor Day|Labour Day = 勞動節 勞工節 / 五一 ; May Day
Memorial Day = 陣亡將士紀念日 國殤日 國殤紀念日 / 紀念日
Veterans Day = 退伍軍人節 退伍軍人日 / 退伍軍人
Independence Day = 獨立日 獨立紀念日 / 國慶 ; fourth of july|July 4
Lunar New Year|Chinese New Year|Spring Festival = 春節 農曆新年 農曆年 / 過年 新春 年 ; spring festival
Mid-Autumn Festival|Mid-Autumn = 中秋 ; moon
Dragon Boat Festival = 端午 / 龍舟
Ching Ming|Qingming|Tomb-Sweeping Day|Tomb Sweeping Day = 清明 / 掃墓
Chung Yeung = 重陽
Ramadan = 齋戒月 齋月 / 齋 拉馬丹
Hanukkah = 光明節
Passover = 逾越節
Diwali = 排燈節 屠妖節`);

/** Diseases that are taken for each other; the medicine in full is a field of its own. */
export const nature = [planets, gods, zodiac, seas, rivers, mountains, continents, faiths, branches, languages, dynasties, holidays];
