/**
 * Words of computing. `beside`: Chinese beside which an English word is a name of code (函數 print), Traditional characters, the program folds both scripts;
 * `names`: English that says that names of code are spoken of; `programs`: English of instructions for programs, in which a word may be a command or a
 * value. Source: our own, from manuals.
 */

import type { CodeWordRows } from '../untranslated.js';

export const codeWords: CodeWordRows = {
	beside:
		'函數|函式|指令|命令|屬性|變數|變量|參數|引數|關鍵字|欄位|字段|標籤|方法|類別|物件|模組|模塊|套件|軟件包|檔案|文件|資料夾|目錄|分支|型別|元素|語句|選項|端點|常數|常量|接口|表',
	names:
		'functions?|commands?|keywords?|variables?|parameters?|arguments?|attributes?|property|methods?|class(?:es)?|modules?|director(?:y|ies)|folders?|branch(?:es)?|flags?|fields?|columns?|schemas?|endpoints?|scripts?|syntax|API|CLI|HTML|CSS|JSON|Git|statements?|elements?|tags?',
	programs:
		'sockets?|process(?:es)?|files?|options?|kernel|servers?|daemon|shell|stdin|stdout|bytes?|strings?|regex|hash|pointer|buffer|query|queries|index(?:es)?|packages?|repository|commits?|merge',
};
