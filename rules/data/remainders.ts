/** Words by which a share says what is left. Chinese in Traditional characters, the program folds both scripts. Source: our own list. */

import type { RemainderRows } from '../../src/annotate/remainders.js';

export const remainders: RemainderRows = {
	english: {
		before: '(?:remaining|the rest,|the other)',
		behind:
			'(?: of (?:it|them|[a-z]+|(?:the|its|their|our|his|her) [a-z]+))? (?:(?:is|are|was|were) )?(?:still )?(?:left|remains?|remained|remaining|standing)|[^.;]{0,60} the (?:rest|remainder|balance)',
		denied: "\\b(?:not|never|cannot|no|yet to)\\b|n't\\b",
	},
	chinese: {
		before:
			'剩|剩下|剩餘|其餘|餘數|餘下|僅餘|只餘|尚餘|還有|(?:年前|月前|去年|前年|上年|同期|原來|原先|原本|原有|原價|以前|從前|過去|最初|高峰期?|巔峰期?|鼎盛期|時期|當時|當年)的|(?:只有|僅有|僅為|只是|僅及|只及)[^，。；]{1,12}的',
		between: '了|約|大約|大概|不到|不足|將近|近|僅|只|有',
		denied: '沒|未|不|無',
	},
};
