import { testRule } from '../helpers/rule-tester.js';

testRule('comparison-flipped', {
	silent: [
		['There are fewer nurses than doctors.', '護士比醫生少。'],
		['The ratio was lower than last year but still far above the floor.', '該比率低於去年，但仍遠高於下限。'],
		['Warm air can hold more moisture than cold air.', '暖空氣能容納的水分比冷空氣多。'],
		['Women live longer than men.', '男性的壽命比女性短。'],
		['Women live longer than men.', '女性比男性長壽。'],
		['Steel is heavier than glass.', '玻璃比鋼輕。'],
		['She is older than her brother.', '她比弟弟大兩歲。'],
		['It is no hotter than last year.', '氣溫並不比去年低。'],
		['More than 20 people came, fewer than last year.', '來了 20 多人，少於去年。'],
		['Fewer than 20 people came.', '來了超過 20 人。'],
		['Demand is stronger than expected.', '需求比大多數人預期的強。'],
		['The test is cheaper than the old one.', '這項檢驗比舊的快。'],
		['Would it be cheaper than before?', '會比以前貴嗎？'],
		['I would rather walk than drive.', '我寧願走路，不想開車。'],
		['Rents are lower than in the city but higher than in the country.', '租金高於鄉村，低於城市。'],
	],
	found: [
		[
			'There are fewer nurses than doctors.',
			'醫生比護士少。',
			['Unexpected "比護士少" for "fewer nurses than doctors": the comparison is turned round'],
		],
		[
			'The bank holds more deposits than loans.',
			'該行的貸款多於存款。',
			['Unexpected "多於存款" for "more deposits than loans": the comparison is turned round'],
		],
		[
			'Warm air holds more moisture than cold air.',
			'暖空氣的水分比冷空氣少。',
			['Unexpected "比冷空氣少" for "more moisture than cold air": the comparison is turned round'],
		],
		[
			'Margins are thinner than those of the retail business.',
			'利潤率高於零售業務。',
			['Unexpected "高於零售業務" for "thinner than those of the retail": the comparison is turned round'],
		],
		[
			'Fewer people died on the roads this year than in 2019.',
			'今年道路死亡人數多於 2019 年。',
			['Unexpected "多於 2019 年" for "Fewer people died on the roads this year than in 2019": the comparison is turned round'],
		],
		[
			'Venus is hotter than Mercury, though it is farther from the Sun.',
			'金星雖然離太陽比水星遠，溫度卻比水星低。',
			['Unexpected "比水星低" for "hotter than Mercury": the comparison is turned round'],
		],
		['Women live longer than men.', '男性的壽命比女性長。', ['Unexpected "比女性長" for "longer than men": the comparison is turned round']],
		[
			'Electric cars are cheaper to run than petrol cars.',
			'電動車的使用成本比汽油車高。',
			['Unexpected "比汽油車高" for "cheaper to run than petrol cars": the comparison is turned round'],
		],
	],
});
