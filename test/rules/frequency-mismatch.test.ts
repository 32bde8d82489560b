import { testRule } from '../helpers/rule-tester.js';

const another = 'how often it happens is another';

testRule('frequency-mismatch', {
	silent: [
		['Take one tablet twice daily with food.', '隨餐服用，一天兩次，每次一錠。'],
		['Rinse twice daily.', '每日早晚各漱口一次。'],
		['Take three times a day.', '每八小時服用一次。'],
		['Dividends are paid every six months.', '股利每半年發放一次。'],
		['Interest is paid quarterly.', '利息每三個月支付一次。'],
		['The Games are held every four years.', '四年一度的運動會。'],
		['Visit every other week.', '每隔一週探望一次。'],
		['Visit every three days.', '每隔兩天探望一次。'],
		['We work 24 hours a day, seven days a week.', '我們每天工作 24 小時，每週七天。'],
		['Reviewed every four weeks.', '每個月檢討一次。'],
		// A name, a share and a habit are no frequencies that must be answered.
		['The Daily Mail is printed weekly.', '《每日郵報》每週印行。'],
		['Our annual report, $5 a copy, helps in daily life.', '我們的年報每份 5 美元，對日常生活有幫助。'],
		['Every Monday we meet.', '我們每週一開會。'],
		// More than one on a side: nobody knows which is which.
		['Once a day for adults, twice a day for children.', '成人每週一次，兒童每月一次。'],
		['Apply twice a day.', '適量塗抹。'],
		// What period-mismatch says with a correction.
		['The backup runs every 30 minutes.', '備份每 50 分鐘執行一次。'],
	],
	found: [
		[
			'Apply the cream every other day.',
			'乳膏每天塗抹一次。',
			[`Unexpected "每天塗抹一次" (once a day) for "every other day" (once every 2 days): ${another}`],
		],
		[
			'Inject once every two weeks.',
			'每週注射兩次。',
			[`Unexpected "每週注射兩次" (2 times a week) for "once every two weeks" (once every 2 weeks): ${another}`],
		],
		[
			'The backup runs every 30 minutes.',
			'備份每 30 小時執行一次。',
			[`Unexpected "每 30 小時執行一次" (once every 30 hours) for "every 30 minutes" (once every 30 minutes): ${another}`],
		],
		['Give 5 mg b.i.d.', '每日三次，每次 5 毫克。', [`Unexpected "每日三次" (3 times a day) for "b.i.d." (2 times a day): ${another}`]],
		['The report is published monthly.', '報告每季出版。', [`Unexpected "每季" (per quarter) for "monthly" (per month): ${another}`]],
		['Clean it once an hour.', '每天清潔一次。', [`Unexpected "每天清潔一次" (once a day) for "once an hour" (once an hour): ${another}`]],
	],
});
