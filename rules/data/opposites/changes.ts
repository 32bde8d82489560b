/**
 * Up and down where no figure says how far. A line must speak with one voice: no word of the other way, on either side.
 * Source: our own, from the language of reports and news in both languages.
 */

import { type OppositeRows, row } from './row.js';

export const changeOpposites: OppositeRows = [
	row(
		[
			'rose|rises|risen|rising|increas(?:ed|es|ing)|grew|grows|grown|growing|climb(?:s|ed|ing)|jumped|surg(?:ed|es|ing)|soar(?:s|ed|ing)|rebound(?:s|ed|ing)|rallied|strengthened|strengthens|firmed|raised|raises|raising|lifted|hiked|boost(?:s|ed|ing)|swell(?:s|ed|ing)|swollen|skyrocketed|spik(?:ed|es|ing)|mounting|soared|heightened|intensif(?:y|ies|ied)|escalat(?:ed|es|ing)|went up|goes up|going up|go up|(?:will|would|may|might|can|could|to|should|shall|must|likely to) (?:rise|increase|grow|climb|strengthen|raise|lift|boost|push up|drive up)|(?:sales|demand|growth|activity|orders|traffic|volumes?|inflation|business|spending|exports|production|output|momentum|hiring|lending|tourism)(?: has| have| had)? (?:pick|picks|picked|picking) up|(?:levels?|prices?|temperatures?|rates?|sales|costs?|numbers?|profits?|revenues?|exports|imports|stocks|shares|risks?|demand) (?:rise|increase|grow|climb)',
			'上升 上漲 增加 增長 成長 攀升 飆升 提高 提升 走高 回升 上調 調高 調升 升高 增多 大增 激增 走揚 上揚 加劇 走強 升值 增強 變多 變高 升溫 看漲 漲價 加價',
			'增 升 漲 揚 飆 攀 擴 強 躍 旺 提 彈 猛 抬 舉 籌 養 撫 募 種植 播種 栽 長大 生長 助長 長高 長出 拉長 延長 成長 加快 加速 加強 加劇 加重 加深 加薪 加價 加息 加碼 追加 添 更多 較多 變多 眾多 越多 愈多 多了 高漲 高於 更高 較高 高達 新高 高企 變高 推高 拉高 偏高 越高 愈高 走高 調高 加大 變大 壯大 更大 越大 愈大 放大 巨大 上調 上行 上修 向上 上浮 好轉 轉好 更好 熱 復甦 起來 隆起 升起 突起 冒 崛起 興起',
			'increase|rise|grow|growth|up|upward|upwards|higher|gain|gains|gained|more|greater|larger|bigger|stronger|better|improv(?:e|es|ed|ing|ement)|recover(?:s|ed|ing|y)?|record|peak|double[sd]?|surge|jump|climb|rally|boost|raise|lift|hike|add(?:s|ed|ing)?|widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansion|accelerat(?:e|es|ed|ing|ion)|advanc(?:e|es|ed|ing)|rebound|exceed(?:s|ed|ing)?|inflation|highs?|highest|longer|faster|strengthen(?:ing)?|enhanc(?:e|es|ed|ing)|spike|extend(?:s|ed|ing)?',
		],
		[
			'fell|falls|fallen|falling|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|dropped|slipped|slid|plung(?:ed|es|ing)|tumbled|tumbles|sank|shrank|shrinks|shrinking|slumped|slumps|plummeted|dipped|weakened|weakens|softened|lowered|lowers|lowering|reduc(?:ed|es|ing)|dwindl(?:ed|es|ing)|receded|recedes|subsid(?:ed|es|ing)|retreated|waned|wanes|went down|goes down|going down|go down|(?:will|would|may|might|can|could|to|should|shall|must|likely to) (?:fall|decline|decrease|shrink|weaken|drop|lower|reduce)|(?:prices?|costs?|rates?|inflation|levels?|yields?|numbers?|volumes?|inventory|inventories|margins?|premiums?|temperatures?|rents?|fares?)(?: has| have| had)? (?:come down|comes down|came down|coming down|eased|eases|easing)|(?:levels?|prices?|temperatures?|rates?|sales|costs?|numbers?|profits?|revenues?|exports|imports|stocks|shares|risks?|demand) (?:fall|decline|decrease|drop)',
			'下降 下跌 下滑 減少 衰退 降低 走低 回落 下調 調降 調低 下挫 縮減 減弱 萎縮 滑落 銳減 走弱 走軟 貶值 變少 變低 減退 降價 大減 大跌 驟減 遞減',
			'減 降 跌 滑 低 縮 落 衰 挫 崩 變少 較少 更少 少了 越少 愈少 走弱 變弱 走軟 疲軟 貶 削 退 垮 陷 沉 摔 倒 淪 屬於 秋 瘦 消退 消減 淡 緩 疲 凋 拒 婉 下行 下修 下探 下墜 不振 惡化 流失 喪失 短缺',
			'fall|drops?(?! rate)|dropping|decreases?|lower|down|downward|downwards|less|fewer|loss|losses|lost|los(?:e|es|ing)|smaller|weaker|weakness|worse|worsen(?:s|ed|ing)?|cut|cuts|cutting|reduce|reductions?|shrink|narrow(?:s|ed|ing)?|slow(?:s|ed|ing|er|down)?|eas(?:e|es|ed|ing)|mitigat(?:e|es|ed|ing|ion)|reliev(?:e|es|ed|ing)|contract(?:ed|ion)|slump|plunge|dip|slide|lows?|lowest|shed|sheds|halv(?:e|es|ed|ing)|deteriorat(?:e|es|ed|ing|ion)|save[sd]?|savings?|discounts?|negative|shortages?|recession|depreciat(?:e|es|ed|ing|ion)',
		],
	),
	row(
		[
			'widen(?:s|ed|ing)?|broaden(?:s|ed|ing)?|expand(?:s|ed|ing)?',
			'擴大 拉大 加寬 擴闊 擴張',
			'擴 大 寬 闊 增 廣 展 拓 充 加 膨 延 伸 擴充',
			'expansion|wider|broader|grow(?:s|ing|n|th)?|grew',
		],
		[
			'narrow(?:s|ed|ing)|shr(?:ink|inks|ank|unk|inking)|contracted|contracts|contracting',
			'縮小 收窄 縮減 收縮 萎縮',
			'縮 窄 小 減 收 狹 降 少 低 衰 染 感 患 合 簽 緊',
			'narrow|narrower|contraction|smaller|reduc(?:e|es|ed|ing|tion)',
		],
	),
	row(
		[
			'strengthen(?:s|ed|ing)?|reinforc(?:e|es|ed|ing)',
			'加強 增強 強化 鞏固',
			'強 固 增 緊 升 嚴 漲 揚 堅 健 深 補',
			'stronger|strength|firmer|tighter|boost(?:s|ed|ing)?|improv(?:e|es|ed|ing)',
		],
		[
			'weaken(?:s|ed|ing)?|undermin(?:e|es|ed|ing)',
			'削弱 減弱 弱化',
			'弱 減 損 鬆 淡 貶 軟 低 落 跌 疲 害 破壞 動搖 侵蝕 打擊',
			'weaker|weakness|loosen(?:s|ed|ing)?|soft(?:er|en|ened)?|dilut(?:e|es|ed|ing)|erod(?:e|es|ed|ing)|loss|losing|los(?:e|es|t)',
		],
	),
	row(
		[
			'intensif(?:y|ies|ied|ying)|escalat(?:e|es|ed|ing)',
			'加劇 升級 升溫 白熱化 激化 惡化',
			'劇 升 激 烈 熱 重 強 增 惡 嚴 緊張 擴',
			'worse|worsen(?:s|ed|ing)?|heighten(?:s|ed|ing)?|rising|more',
		],
		[
			'abat(?:e|es|ed|ing)|de-escalat(?:e|es|ed|ing)|cool(?:s|ed|ing)? (?:off|down)|let(?:s|ting)? up|(?:tensions?|pressures?|competition|pain|symptoms?|fighting|fears|worries|concerns|restrictions|the storm)(?: has| have| had)? (?:eased|eases|easing)',
			'緩和 緩解 降溫 緩減 減輕 趨緩 紓緩',
			'緩 和 解 降 減 輕 鬆 平 歇 弱 消 寬 停',
			'eas(?:e|es|ed|ing)|less|lower|calm(?:s|ed|er)?|reliev(?:e|es|ed|ing)|relief|mitigat(?:e|es|ed|ing)',
		],
	),
	row(
		[
			'shorten(?:s|ed|ing)?|lead times? (?:are|were|is|was|have been|has been|continue to|started to|continued to) (?:come|coming|came) in',
			'縮短 變短 減短',
			'短 縮 少 快 早 減 收 提前',
			'shorter|short|cut|reduc(?:e|es|ed|ing)|faster|brief',
		],
		[
			'lengthen(?:s|ed|ing)?|prolong(?:s|ed|ing)?',
			'延長 拉長 變長 加長',
			'長 延 拖 久 展 增 擴 續 伸 持續',
			'longer|long|extend(?:s|ed|ing)?|extension|delay(?:s|ed|ing)?',
		],
	),
	row(
		[
			'pull(?:s|ed|ing)? (?:in|forward) (?:some |more |the |their |its |our |customer )?(?:orders?|deliver(?:y|ies)|shipments?|demand|purchases?|production|launch)|pull-?ins?|(?:orders?|deliver(?:y|ies)|shipments?|purchases?) (?:were |was |are |being |have been |had been |got )?pulled (?:in|forward)',
			'延前 提前 提早 前移 前拉',
			'前 早 先 拉 催 趕 透支',
			'early|earlier|advance[sd]?|ahead|sooner|brought forward|bring(?:s|ing)? forward',
		],
		[
			'push(?:es|ed|ing)? out (?:some |more |the |their |its |our |customer )?(?:orders?|deliver(?:y|ies)|shipments?|demand|purchases?|production|launch)|push-?outs?|(?:orders?|deliver(?:y|ies)|shipments?|purchases?) (?:were |was |are |being |have been |had been |got )?pushed out',
			'延後 推遲 延期 往後延 順延 遞延 押後 後移 後延',
			'延 遲 後 緩 推 遞 拖 押 晚',
			'later|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing|ement)|defer(?:s|red|ring|ral|rals)?|slip(?:s|ped|ping)?',
		],
	),
	row(
		[
			'accelerat(?:e|es|ed|ing|ion)|speed(?:s|ed|ing)? up|quicken(?:s|ed|ing)?|sped up',
			'加快 加速 提速',
			'快 速 加 催 促 急',
			'faster|quicker|quickly|rapid(?:ly)?|pick(?:s|ed|ing)? up|soon|speed',
		],
		[
			'decelerat(?:e|es|ed|ing|ion)|slow(?:s|ed|ing)?|slow(?:s|ed|ing)? down|eas(?:e|es|ed|ing)|at a slower (?:pace|rate|speed)|more slowly',
			'放緩 減速 放慢 趨緩 減慢',
			'緩 慢 減 降 滑 低 鬆 寬 易 輕 遲 落 疲 拖',
			'slower|slowdown|slowly|weak(?:er|ness|en|ened)?|moderat(?:e|ed|ing)|delay(?:s|ed)?',
		],
	),
	row(
		[
			'improv(?:e|es|ed|ing)',
			'改善 好轉 轉好 進步',
			'改 善 好 提 進 升 優 佳 增 強 完 高 精',
			'better|improvements?|recover(?:s|ed|y)?|enhanc(?:e|ed|es)',
		],
		['worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion)', '惡化 變差 轉差 變壞', '惡 差 壞 劣 糟 劇 重 嚴 變本 退', 'worse|aggravat(?:e|es|ed|ing)'],
	),
	row(
		[
			'play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?',
			'淡化 低調 輕描淡寫',
			'淡 低 輕 弱 小 貶 不 未 無 緩 縮 抑 否',
			'understat(?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|dismiss(?:es|ed)?',
		],
		[
			'emphasi[sz](?:e|es|ed|ing)|stress(?:es|ed|ing)|highlight(?:s|ed|ing)?|underlin(?:e|es|ed|ing)',
			'強調 突顯 凸顯 著重 誇大',
			'強 突 凸 著 重 誇 揭 點 顯',
			'exaggerat(?:e|es|ed|ing)|overstat(?:e|es|ed|ing)|important|importance',
		],
	),
	row(
		[
			'(?:deadline|closing date|time limit) (?:has been|was|is|will be|being) extended|extend(?:s|ed|ing)? (?:the|its|their) (?:deadline|closing date|time limit)|(?:deadline|closing date) extended',
			'延長 延後 展延 延至 延期 順延',
			'延 展 長 後 寬 遲 續 推',
			'longer|later|postpon(?:e|es|ed|ing)|delay(?:s|ed)?',
		],
		[
			'(?:deadline|closing date|time limit) (?:has been|was|is|will be|being) (?:brought forward|moved up|shortened|cut short)',
			'提前 縮短 提早',
			'早 前 縮 短 先',
			'earlier|shorter|advance[sd]?|sooner|early',
		],
	),
];
