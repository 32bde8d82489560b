import { testRule } from '../helpers/rule-tester.js';

testRule('direction-flipped', {
	silent: [
		['Just a quick follow-up. Was a 50-basis-point move discussed?', '想跟進一下。有沒有討論過減息50個基點？'],
		['What we give up in price we win back: it is 20% cheaper to build.', '讓出的價格可以賺回來：製造成本低兩成。'],
		['Wait at least half a minute before trying again.', '至少等待30秒後再試。'],
		['Four narrow-body jets arrived, bringing the fleet to 88.', '四架窄體客機到貨，機隊增至88架。'],
		['Output fell below 50 tonnes in 2009 and is now back above 100.', '產量2009年跌破50噸，如今又回升到100噸以上。'],
		['It went from a 12% fall to 5% growth.', '由12%的跌幅轉為5%的增長。'],
		['Shares trade a fifth below their average, so we raised our stake.', '股價較平均低兩成，因此我們提高持股。'],
		['Prices edged up, but are still 27% below the peak.', '價格微升，但仍較高位低27%。'],
		['Sales recovered to 5% below the peak.', '銷售回升至較高峰低5%。'],
		['The dispute would shave 0.9 percentage points off growth next year.', '爭端將使明年的成長率減少0.9個百分點。'],
		['The bank cut its forecast from 3% growth to 2%.', '該行將預測由增長 3% 下調至 2%。'],
		['Stop if platelets fall below 100 x 10^9/L.', '血小板低於每微升 10 萬個時停藥。'],
		['Revenue rose 5% and costs fell 3%.', '營收成長 5%，成本下降 3%。'],
		['Growth slowed to 2.4%.', '增幅降至 2.4%。'],
		['Profit fell 12% to $3 million.', '獲利減少 12% 至 300 萬美元。'],
		['A net loss of $5 million compares with net income of $2 million.', '淨損 500 萬美元，去年則為淨利 200 萬美元。'],
		['He left two years ago and came back three days later.', '他兩年前離開，三天後回來。'],
		['Add 50 basis points to the lower end of the range.', '以區間下限加 50 基點。'],
		['Prices are up to 20% lower.', '價格最多低 20%。'],
		['In March the rate was cut.', '3月利率下調。'],
	],
	found: [
		[
			'Prices are still 27% below the peak.',
			'價格仍較高位上漲27%。',
			['Unexpected "上漲" for "below" with "27%": the figure goes the other way, expected "下跌"'],
		],
		['Profit fell 12% last year.', '去年獲利成長 12%。', ['Unexpected "成長" for "fell" with "12%": the figure goes the other way, expected "衰退"']],
		[
			'There was a 7% sequential decline.',
			'季增 7%。',
			['Unexpected "季增" for "decline" with "7%": the figure goes the other way, expected "季減"'],
		],
		['The firm closed two years ago.', '公司於兩年後關閉。', ['Unexpected "後" for "ago" with "兩年": the time lies the other way, expected "前"']],
		[
			'Revenue in Asia increased strongly, with China at 30%.',
			'亞洲營收大減，其中中國下降 30%。',
			['Unexpected "下降" for "increased" with "30%": the figure goes the other way, expected "上升"'],
		],
	],
});
