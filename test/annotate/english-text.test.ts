import { expect, test } from 'vitest';
import { commonWords } from '../../rules/data/common-words.js';
import { functionWords } from '../../rules/data/function-words.js';
import { keptWords, replies } from '../../rules/data/kept-words.js';
import { borrowedWords, namedLikeWords, plainWords } from '../../rules/data/plain-words.js';
import { isCommon, isPlainRun, isSentence, isSpeech, plainness, runsOf, wordsOf } from '../../src/annotate/english-text.js';

const lists = {
	grammar: new Set(functionWords),
	kept: new Set(keptWords),
	replies: new Set(replies),
	common: new Set(commonWords),
	plain: new Set(plainWords),
	borrowed: new Set(borrowedWords),
	named: new Set(namedLikeWords),
};

test.each([
	['That is what we expect to see.', true],
	['Bank of the West', false],
	['Higher gross margins offset lower unit volumes in several segments', true],
	['Johnson Smith Miller Brown Davis Wilson Moore Taylor', false],
	['Il faut bien le faire pour continuer la route avec nous', false],
	['https://example.org/this/is/the/way/to/go', false],
])('sentence: %s', (text, expected) => expect(isSentence(text, wordsOf(text), lists)).toBe(expected));

test.each([
	['Great question.', true],
	['Thanks.', true],
	['Operator', false],
	['Stefan Murry', false],
	['npm install --save', false],
	['iPhone', false],
	['van der Berg', false],
	['Yes', false],
])('speech: %s', (text, expected) => expect(isSpeech(text, wordsOf(text), lists)).toBe(expected));

const common = (text: string): readonly string[] =>
	runsOf(text)
		.filter(run => isCommon(run, lists))
		.map(({ span }) => text.slice(...span));

test.each([
	['我們的 gig 產品', ['gig']],
	['請確認 lid 已鎖緊', ['lid']],
	['其他 players 在大廳', ['players']],
	['服用 alendronate 後', []],
	['谢谢 {name}，<color=red>{user}</color> 有 {count, plural, other {# 個檔案}}', []],
	['共 %(count)s 個 $folder 與 :warning: 及 %{lever}', []],
	['請看 use case 的說明', ['use case']],
	['我用 iPad 與 app 查 mRNA 的 e-file', []],
	['時速 85 mph', []],
	['所謂的「use case」與（use case）', []],
	['use case（使用案例）', []],
	['他說"use case"', []],
	['見 example.org/use 與 a@use.case', []],
	['orf3b 與 3gig', []],
	['iii) 第三', []],
	['用 abctools 與 twp', []],
	['用 abctools package 安裝', ['abctools package']],
	['Paz Zárate 說', []],
])('common words: %s', (text, expected) => expect(common(text)).toEqual(expected));

test.each([
	['lids', 'plain'],
	['berries', 'unknown'],
	['strawberries', 'plain'],
	['stirring', 'plain'],
	['baking', 'plain'],
	['gaps', 'borrowed'],
	['demo', 'unknown'],
	['alendronate', 'unknown'],
	['kernel', 'unknown'],
	['xiaomi', 'unknown'],
])('plainness: %s', (word, expected) => expect(plainness(word, lists)).toBe(expected));

test.each([
	['患 scarlet fever 者', true],
	['線上 fireside chat', true],
	['看 use case 的說明', false],
	['de minimis 規則', false],
])('plain run: %s', (text, expected) => expect(runsOf(text).some(run => isPlainRun(run, lists))).toBe(expected));
