import { expect, test } from 'vitest';
import { commonWords } from '../../rules/data/common-words.js';
import { functionWords } from '../../rules/data/function-words.js';
import { keptWords, replies } from '../../rules/data/kept-words.js';
import { isCommon, isSentence, isSpeech, runsOf, wordsOf } from '../../src/annotate/english-text.js';

const lists = { grammar: new Set(functionWords), kept: new Set(keptWords), replies: new Set(replies), common: new Set(commonWords) };

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
