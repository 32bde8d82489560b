import { testRule } from '../helpers/rule-tester.js';

const says = (found: string, source: string): readonly string[] => [`Unexpected "${found}" for "${source}": when it happens has changed`];

testRule('tense-changed', {
	silent: [
		['The firm will open a shop in Leeds.', '該公司將在里茲開店。'],
		['The firm will open a shop in Leeds.', '該公司明年在里茲開店。'],
		['The firm has said it will open a shop.', '該公司已表示要開店。'],
		['We will tell you once the parcel has arrived.', '包裹一到，我們會通知您。'],
		['They plan to extend the existing line.', '他們擬延長已有的路線。'],
		['The firm expects to hire 40 people.', '該公司預計招聘40人。'],
		['The doctor is going to see you now.', '醫生已經在等您了。'],
		['The council has approved the plan.', '議會已通過計畫。'],
		['The council has agreed to sell the hall.', '議會同意將出售禮堂。'],
		['The council has approved the plan, which will start in May.', '議會通過計畫，將於五月展開。'],
		['They have left the key to the porter.', '他們將鑰匙交給門房。'],
		['We have raised the price to 9 dollars.', '我們將價格提高到9元。'],
		['The hall used to be a bank.', '禮堂以前是銀行。'],
		['She was elected for four years.', '她當選，任期四年，將於四年後屆滿。'],
		['The two firms have joined forces.', '兩家公司聯手，將會如虎添翼。'],
		['The talks are set to continue.', '會談已定繼續舉行。'],
		['The chef has cut the fish.', '廚師將魚切開。'],
		['Passengers will find water on their seats.', '乘客座位上已備有飲用水。'],
		['She is used to working nights.', '她現在習慣上夜班。'],
		['This tool is used to cut glass.', '此工具現用於切割玻璃。'],
		['The former minister spoke first.', '前部長首先發言。'],
	],
	found: [
		['The firm will open a shop in Leeds.', '該公司已在里茲開店。', says('已', 'will open')],
		['They plan to extend the line.', '他們已經延長路線。', says('已經', 'plan to extend')],
		['The firm expects to hire 40 people.', '該公司已招聘40人。', says('已', 'expects to hire')],
		['The hall is scheduled to open in May.', '禮堂已於五月開放。', says('已', 'is scheduled to open')],
		['The council has approved the plan.', '議會將通過計畫。', says('將', 'has approved')],
		['The two sides have signed a treaty.', '雙方即將簽署條約。', says('即將', 'have signed')],
		['The two sides signed a treaty on Monday.', '雙方將於週一簽署條約。', says('將於', 'signed')],
		['The museum was founded in 1921.', '博物館將於1921年創辦。', says('將於', 'was founded')],
		['The mayor has resigned over the scandal.', '市長將因醜聞下台。', says('將', 'has resigned')],
		['The hall used to be a bank.', '禮堂現為銀行。', says('現為', 'used to be')],
		['The former minister spoke first.', '現任部長首先發言。', says('現任', 'former')],
		['The line will open in stages.', '該線分階段通車了。', says('通車了', 'will open')],
	],
});
