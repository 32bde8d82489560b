/** The packs of terms, in the order of the README. */

import type { TermPack } from '../../../src/annotate/terms/termbase.js';
import { banking } from './banking.js';
import { business } from './business.js';
import { care } from './care.js';
import { commonSenses } from './common-senses.js';
import { companies } from './companies.js';
import { crime } from './crime.js';
import { earnings } from './earnings.js';
import { everyday } from './everyday.js';
import { figurative } from './figurative.js';
import { figuresOfSpeechAToL } from './figures-of-speech-a-to-l.js';
import { figuresOfSpeechMToZ } from './figures-of-speech-m-to-z.js';
import { finance } from './finance.js';
import { firmsAndMarkets } from './firms-and-markets.js';
import { forces } from './forces.js';
import { games } from './games.js';
import { household } from './household.js';
import { idioms } from './idioms.js';
import { law } from './law.js';
import { lookAlikes } from './look-alikes.js';
import { machinesAndWards } from './machines-and-wards.js';
import { medicine } from './medicine.js';
import { moneyAndCourts } from './money-and-courts.js';
import { newsSenses } from './news-senses.js';
import { optics } from './optics.js';
import { phrasalVerbs } from './phrasal-verbs.js';
import { playSenses } from './play-senses.js';
import { politics } from './politics.js';
import { publicServices } from './public-services.js';
import { science } from './science.js';
import { secondSenses } from './second-senses.js';
import { semiconductors } from './semiconductors.js';
import { software } from './software.js';
import { spoken } from './spoken.js';
import { spokenTurns } from './spoken-turns.js';
import { sport } from './sport.js';
import { standards } from './standards.js';
import { tradesOfCareAndMoney } from './trades-of-care-and-money.js';
import { tradesOfMachines } from './trades-of-machines.js';
import { tradesOfShopsAndLand } from './trades-of-shops-and-land.js';
import { voyages } from './voyages.js';
import { workSenses } from './work-senses.js';

export const termPacks: readonly TermPack[] = [
	{ name: 'finance', rows: finance },
	{ name: 'earnings', rows: earnings },
	{ name: 'optics', rows: optics },
	{ name: 'semiconductors', rows: semiconductors },
	{ name: 'business', rows: [...business, ...companies, ...firmsAndMarkets] },
	{ name: 'law', rows: law },
	{ name: 'banking', rows: banking },
	{ name: 'idioms', rows: [...idioms, ...everyday, ...figurative, ...figuresOfSpeechAToL, ...figuresOfSpeechMToZ, ...spoken] },
	{ name: 'medicine', rows: [...medicine, ...care] },
	{ name: 'science', rows: science },
	{ name: 'public life', rows: [...politics, ...crime, ...forces, ...voyages, ...sport, ...newsSenses, ...publicServices] },
	{
		name: 'everyday',
		rows: [
			...software,
			...games,
			...household,
			...secondSenses,
			...workSenses,
			...playSenses,
			...tradesOfCareAndMoney,
			...moneyAndCourts,
			...tradesOfMachines,
			...tradesOfShopsAndLand,
			...phrasalVerbs,
			...commonSenses,
			...lookAlikes,
			...spokenTurns,
			...machinesAndWards,
		],
	},
	{ name: 'standards', rows: standards },
];
