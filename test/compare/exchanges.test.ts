import { expect, test } from 'vitest';
import { oppositeRoles } from '../../rules/data/opposites/roles.js';
import { foldChinese } from '../../src/annotate/script.js';
import { exchanged, type Holder } from '../../src/compare/exchanges.js';

const words = /承租人|出租人/g;
const tenant: Holder = { english: /\b(?:tenants?)\b/i, chinese: ['承租人'], words };
const landlord: Holder = { english: /\b(?:landlords?)\b/i, chinese: ['出租人'], words };

const found = (english: string, chinese: string): string | undefined => {
	const folded = foldChinese(chinese);
	const exchange = exchanged(english, folded, tenant, landlord, oppositeRoles);
	return exchange && `${english.slice(...exchange.source)} ${folded.slice(...exchange.target)}`;
};

test.each([
	['The tenant shall repay the landlord.', '出租人應償還承租人。', 'tenant 出租人'],
	["It needs the tenant's written consent, not a word from the landlord.", '須取得出租人書面同意，承租人說了不算。', 'tenant 出租人'],
	['Repairs are paid by the tenant, not the landlord.', '修繕費由出租人支付，與承租人無關。', 'tenant 出租人'],
	['The tenant shall repay the landlord.', '承租人應償還出租人。', undefined],
	['The tenant shall pay and the landlord shall repair.', '出租人應修繕，承租人應付款。', undefined],
	['The tenant may sue the landlord.', '出租人可被承租人起訴。', undefined],
	['The tenant shall repay the costs caused by the landlord.', '由承租人維修。出租人應償還承租人所生費用。', 'tenant 出租人'],
	['The tenant shall be given a key by the landlord.', '出租人應給承租人鑰匙。', undefined],
	['A tenant met a landlord.', '出租人遇見承租人。', undefined],
])('%s %s', (english, chinese, expected) => expect(found(english, chinese)).toBe(expected));
