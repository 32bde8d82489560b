/**
 * Surnames as Hong Kong and Taiwan write them in Latin letters, whose sound in Mandarin is another: Kwok is 郭, Hsu is 許.
 * Source: our own, after the Hong Kong Government's Cantonese romanisation and Wade-Giles as on Taiwan's passports.
 */

const rows = `
Au = 歐 區
Chan = 陳
Chang = 張 章 常
Chao = 趙
Chau = 周 鄒
Cheng = 鄭 程
Cheung = 張 章 蔣
Chiang = 蔣 江 姜
Chien = 簡 錢
Chiu = 趙 邱 招
Choi = 蔡
Chou = 周
Chow = 周 鄒
Choy = 蔡
Chu = 朱 褚
Chui = 崔 徐
Chung = 鍾 鐘 仲
Fok = 霍
Fong = 方 鄺
Fung = 馮
Ho = 何 賀
Hsiao = 蕭
Hsieh = 謝
Hsu = 許 徐
Hsueh = 薛
Hui = 許
Hung = 洪 孔 熊
Ip = 葉
Kam = 甘 金
Kan = 簡 靳
Kao = 高
Ko = 高 柯
Kong = 江 孔
Ku = 古 辜 顧
Kuo = 郭
Kwan = 關
Kwok = 郭
Kwong = 鄺
Lai = 黎 賴
Lam = 林 藍
Lau = 劉
Law = 羅
Leung = 梁
Lo = 羅 盧 勞
Loh = 羅
Lok = 駱 樂
Lui = 雷 呂
Luk = 陸
Mak = 麥
Man = 文 萬
Mok = 莫
Ng = 吳 伍
Ngai = 魏 倪
Or = 柯
Pang = 彭
Poon = 潘
Pun = 潘
Sham = 岑 沈
Shek = 石
Shih = 施 石
Shum = 岑 沈
Sin = 冼 單
Siu = 蕭
So = 蘇
Suen = 孫
Szeto = 司徒
Sze = 施 史
Tai = 戴
Tam = 譚
Teng = 鄧
Ting = 丁
To = 杜 陶
Tong = 唐 湯
Tsai = 蔡
Tsang = 曾
Tsao = 曹
Tse = 謝
Tseng = 曾
Tso = 曹 左
Tsoi = 蔡
Tsui = 徐 崔
Tung = 董
Wai = 韋 衛
Wan = 溫 尹
Wong = 黃 王 汪
Woo = 胡
Yam = 任
Yan = 甄 殷
Yau = 丘 邱 游
Yeh = 葉
Yeung = 楊
Yim = 嚴
Yip = 葉
Yiu = 姚
Yuen = 袁 阮 源
Yung = 容 翁`;

/** Surname → its characters, by blanks; Traditional, the program folds both scripts. */
export const surnames: Readonly<Record<string, string>> = Object.fromEntries(
	rows
		.trim()
		.split('\n')
		.map(row => row.split(' = '))
		.map(([latin = '', chinese = '']) => [latin, chinese]),
);

/** What stands behind a surname in Chinese. */
export const titlesBehind: readonly string[] = '女士 先生 小姐 太太 夫人 博士 教授 醫師 醫生 律師 法官 議員'.split(' ');
