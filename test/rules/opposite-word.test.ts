import { testRule } from '../helpers/rule-tester.js';

testRule('opposite-word', {
	silent: [
		['Turn left at the light.', '在紅綠燈左轉。'],
		['Sign in to continue.', '請登入以繼續。'],
		['The price includes tax but excludes shipping.', '價格含稅，不含運費。'],
		['Do not open the valve.', '請勿打開閥門；保持關閉。'],
		['He bought the shares that she sold.', '他買下她賣出的股票。'],
		['We agreed on the price.', '雙方達成協議。'],
		['Uninstall the program first.', '請先解除安裝該程式。'],
		['Men and women are paid alike.', '男性與女性同酬。'],
		['It was the highest bid.', '那是出價最多的一標，底價最低。'],
	],
	found: [
		['Turn left at the light.', '在紅綠燈右轉。', ['Unexpected "右" for "Turn left", which is its opposite']],
		['Sign in to continue.', '請登出以繼續。', ['Unexpected "登出" for "Sign in", which is its opposite']],
		['The price includes tax.', '價格不含稅。', ['Unexpected "不含" for "includes", which is its opposite']],
		['Imported goods are exempt.', '出口商品免稅。', ['Unexpected "出口" for "Imported", which is its opposite']],
		['The tumor is benign.', '腫瘤是惡性的。', ['Unexpected "惡性" for "benign", which is its opposite']],
		['Most of the nurses are women.', '護理師多為男性。', ['Unexpected "男性" for "women", which is its opposite']],
		['The left knee was replaced.', '右膝已置換。', ['Unexpected "右" for "left knee", which is its opposite']],
		['Prices hit their highest in a decade.', '价格触及十年来最低。', ['Unexpected "最低" for "highest", which is its opposite']],
		['Disable the firewall.', '启用防火墙。', ['Unexpected "启用" for "Disable", which is its opposite']],
	],
});
