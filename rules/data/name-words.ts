/** Words that tell names from other words in capitals, and people from companies. Source: our own knowledge of both languages. */

import type { NameWordRows } from '../../src/annotate/names/lexicon.js';

const words = (text: string): readonly string[] => text.split(' ');

export const nameWords: NameWordRows = {
	/** Before the name of a person; with or without a point. */
	titles: words(
		'Mr Mrs Ms Miss Dr Prof Professor Sir Dame Sister Brother Father Reverend Captain Colonel Sergeant Inspector Detective Nurse Uncle Aunt Lord Lady King Queen Prince Princess',
	),
	/** Parts of names that are not written in capitals, or that say nothing alone. */
	particles: words('de da di del della der den van von vom la le el al bin ben ibn dos du ter ten af av y'),
	suffixes: words('Jr Sr II III IV PhD MD Esq'),
	/** Words of posts and firms: a label that begins with one names no person, and one after a name ends it. */
	posts: words(
		'Analyst Chief Officer Chairman Chairwoman Chair President Director Manager Head Partner Founder Counsel Secretary Treasurer Operator Moderator Host Investor Relations Vice Senior Executive Managing Research Editor Reporter Correspondent Speaker Minister Ambassador Governor Senator Judge Justice Mayor Professor Coach Captain Commissioner Representative Participant Unidentified Unknown Company Corporate Participants Conference Call Questions Answers Question Answer Presentation CEO CFO COO CTO',
	),
	/** A name that holds one of these is that of a thing, not of a person. */
	things: words(
		'Account Act Agency Airlines Airport Alliance Arena Army Assembly Association Authority Avenue Award Awards Bank Banking Bay Beach Bill Board Book Bridge Brothers Building Bureau Business Capital Cathedral Center Centre Champions Championship Chapel Church City Class Clinic Club Co Code College Commission Committee Communications Community Company Conference Congress Convention Corp Corporation Council Country County Court Creek Cross Cup Day Days Department District Division Drive East Electric Electronics Energy Engineering Entertainment Equity Estate Fair Festival Fields Films Finance Financial Firm Forest Form Framework Forum Foundation Fund Gallery Games Garden Gardens Gate General Global Group Guidelines Hall Healthcare Heights High Hill Hills Holdings Home Hospital Hotel House Inc Index Industries Initiative Institute Insurance International Investment Investments Island Islands Judiciary Laboratory Labs Lake Lane Law League Library Limited LLC LLP Ltd Magazine Management Market Markets Media Medical Memorial Ministry Mount Mountain Mountains Museum National Network Networks News North Ocean Office Open Opera Orchestra Ordinance Organization Pacific Palace Paper Park Partners Party Plan Policy Pharmaceuticals Plaza Police Port Post Press Prize Program Programme Project Publishing Radio Records Region Relief Report Republic Research Resort Restaurant River Road Royal Rule Russia Sachs Saturday Scheme School Schools Science Sciences Sea Securities Senate Service Services Series Show Society Solutions Square Stadium Stanley State States Station Strategy Store Stores Street Studio Studios Sunday Systems Technologies Technology Television Theater Theatre Times Tower Town Treaty Trade Trail Training Trophy Trust Union United University Valley Ventures Village War Way Week West World Zoo',
	),
	/** Words in capitals that begin sentences or calendars; where one of them is part of a person's name it is only heard with the rest. */
	common: words(
		'African American Asian Australian Austrian Belgian Brazilian British Canadian Catholic Chinese Christian Democrat Democratic Dutch European Finnish French German Greek Hungarian Indian Iranian Iraqi Irish Israeli Italian Japanese Jewish Korean Mexican Muslim Norwegian Polish Portuguese Republican Roman Romanian Russian Saudi Scottish Spanish Swedish Swiss Syrian Turkish Ukrainian Welsh ' +
			'A After Again All Also Although Am An And Another Any Are As At Back Be Because Before Both Brown But By Can Chance Charity Cross Church Could Day Did Do Does Down Each Early England English Even Every Fair Faith Few Field First For Free From Good Grant Great Green Grey Had Has Have He Her Here High Hill His Hope How However I If In Into Is It Its Jackson Joy Just King Knight Last Later Law Less Like Little Long Lord Love Low Man Many Mark Marks May Me Miss More Most Much My Near New Next No North Not Now Of Off Oh Old On Once One Only Or Other Our Out Over Own Page Park Pay Please Pool Poor Price Queen Read Right Rose Same Say See Sense She Should Since Small So Some South Still Stone Strong Such Sure Take Takes Says Than Thank Thanks That The Their Then There These They This Those Though To Too Two Under Until Up Us Very Was Washington We Well Were West What When Where Which While White Who Why Will Wise With Wood Woods Would Yes Yet You Young Your January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
	),
	/** After the name of a person, before that of a company: "Jane Doe from Acme". */
	affiliations: words('from with of at'),
};
