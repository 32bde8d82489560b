/**
 * What turns a word round, so that its opposite renders it rightly: "unless both agree" is 如雙方不同意, "closed until 5 May" is 5 月 5 日起開放. Traditional
 * characters, the program folds both scripts. Source: our own.
 */

import type { OppositeTurnRows } from '../../../src/compare/opposites.js';

export const oppositeTurns: OppositeTurnRows = {
	anywhere: 'nor|unless|except|only (?:if|when)|far from|anything but|not yet|yet to|no longer|hardly|scarcely|barely|by no means',
	before: 'no|not|nor|less|least|hardly|barely|scarcely|rarely|seldom|without|no longer|far from|too|neither',
	ends: { english: 'until|till', chinese: '起|後|才|方' },
};
