/**
 * Words with a denial in them, and what affirms the same: unless and if, fail to and manage to, hardly and often, nobody and everybody; and double denials
 * that a literal reader takes for single ones ("not uncommon" as 不常見).
 * Source: our own, from grammars of both languages and from what machines and tired translators make of them.
 */

import { denial, type OppositeRows } from './row.js';

export const denialOpposites: OppositeRows = [
	denial(
		['unless', '除非 除 非 否則 不 未 沒 無 另 才 前提 例外 外 拒 禁 免 缺 停 勿 莫 別'],
		['if|provided that|as long as|so long as|when', '如果 只要 假如 倘若 要是 若 如 當'],
	),
	denial(
		['unless', '除 否則 外 才 方可 只有 未 如果 若非 若有 如有 如非'],
		[
			'even (?:if|though|when)|although|though|regardless|no matter|whether|notwithstanding|despite',
			'即使 即便 就算 哪怕 縱使 縱然 不論是否 無論是否',
		],
	),
	denial(
		['except(?: for| where| as)?|other than|with the exception of|apart from', '除 以外 之外 外 例外 不 未 無 非 免 僅 只 沒 另 其他 其餘'],
		['including|includes?|together with|along with', '包括 包含 連同 尤其'],
	),
	denial(
		[
			'(?<!\\b(?:hardly|scarcely|barely|rarely|seldom|not|never|no|nobody|nothing)\\b[^.;]{0,60})without',
			'未 不 無 沒 免 擅 非 毋 私自 缺 別 莫 勿 否 失 除 外 少 空 裸 徒 白 光 獨 難 拒 禁 停 罕 零 直接 自行 仍 卻 即使 光是 赤 避',
		],
		['with|has|have|having', '經 憑 具有 帶有 附有 連同 取得 獲得 有'],
	),
	denial(
		['no longer', '不 未 沒 無 停 終 失 再也 非 告別 結束 脫 退 止 取消 廢 已'],
		['still|continue[sd]? to|remains?', '仍 仍然 依然 繼續 還是 還會 還能 持續'],
	),
	denial(
		[
			'never(?! (?:once )?(?:dropped|drops|fell|falls|fallen|dipped|dips|went|goes|gone|going|left|leaves|stopped|stops|stop|ceased|ceases|failed|fails|fail|gave|gives|given|lost|loses|missed|misses|wavered|changed|changes|below|under|less|exceeded|exceeds|out|without|far|away|more|too))(?! (?:drops?|dropped|falls?|fell|fallen|dips?|dipped|sank|slipped|went|gone|exceeded|exceeds?|rose|risen|been|was|is) (?:below|under|above|over|less|more|lower|higher))',
			'不 未 沒 無 勿 別 非 絕 莫 毋 豈 難 從來 否',
		],
		['always|usually|often', '總是 始終 一直 經常 常常 每次 往往'],
	),
	denial(
		['nobody|no one|no-one|none of', '沒 無 不 未 非 誰 莫 毫 否 零 之內 以內 以下'],
		['everyone|everybody|all|every|each', '所有人 每個人 人人 大家 全部 全都 所有 每位 全體'],
	),
	denial(
		['hardly|barely|scarcely|seldom|rarely', '幾乎 不 未 沒 無 難 少 罕 鮮 勉 僅 剛 才 偶 險 微 稀 只 極'],
		['often|usually|frequently|always|regularly', '經常 常常 往往 通常 總是 時常 幾乎都 時時 頻頻'],
	),
	denial(
		['fail(?:s|ed)? to|failing to', '未 不 沒 無 失 難 拒 忘 漏 否 疏 怠 落空'],
		['manag(?:e|es|ed) to|succeed(?:s|ed)? in', '成功 得以 順利 已經 終於'],
	),
	denial(
		['refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to', '拒 不 未 沒 婉 謝 否 無 推'],
		['agree(?:s|d|ing)? to|willing to', '同意 願意 答應 接受 樂意'],
	),
	denial(
		['prevent(?:s|ed|ing|ion)?|avoid(?:s|ed|ing)?', '防 避 免 阻 預 不 未 杜 止 禁 無 規 擋 抑 制 沒 躲 繞 逃 保護 抗'],
		['caus(?:e|es|ed|ing)|lead(?:s|ing)? to|led to|trigger(?:s|ed|ing)?|result(?:s|ed|ing)? in', '導致 造成 引起 引發 促使 誘發'],
	),
	denial(
		['lack(?:s|ed|ing)?(?: of)?|absence of', '缺 無 沒 不 未 欠 乏 失 少 匱 空白 薄弱'],
		['enough|ample|plenty of|abundan(?:t|ce)', '具備 擁有 充足 足夠 具有 富有 充分 豐富'],
	),
	denial(
		['exempt(?:s|ed|ion|ions)?(?: from)?', '免 豁 不 無 非 除 毋'],
		['subject to|liable (?:to|for)', '須繳 應繳 需繳 須遵守 須受 應納 課徵 須納 徵收'],
	),
	denial(
		['cancel(?:s|led|ed|ling|ing|lation|lations)?|called off', '取消 消 撤 停 廢 退 不 註銷 作罷 止 終 結束 抵'],
		['(?:as|went ahead|go ahead|goes ahead)(?: as)? (?:planned|scheduled)', '如期 照常 照樣 按計劃 按計畫'],
	),
	denial(
		['ignor(?:e|es|ed|ing)|disregard(?:s|ed|ing)?', '忽 無視 不 漠 罔 置 未 略 視而 枉'],
		['follow(?:s|ed|ing)?|heed(?:s|ed|ing)?|compl(?:y|ies|ied|ying)|obey(?:s|ed)?', '遵守 遵循 遵照 聽從 服從 重視'],
	),
	denial(
		['delay(?:s|ed|ing)?|postpone[sd]?|postponing|put off', '延 遲 推 緩 押 拖 誤 晚 改期 順延 擱'],
		['brought forward|bring(?:s|ing)? forward|moved up|ahead of schedule|early', '提前 提早'],
	),
	denial(
		[
			'not (?:all|every|everyone|everybody|everything|both) (?:of )?(?:the )?',
			'並非 並不是 不是 非所有 未必 不一定 不見得 不全 不都 不盡 不皆 不會 不必 不代表 不需 有些 有的 部分 少數 例外 除 也有 某些 個別 並不 不可 不能 不得 未 只有 沒有 有人 非全 不同 尚',
		],
		['without exception', '所有 全部 每個 每位 每一 人人 一切 皆 全都 都不 都不是 皆非 都沒有 都未 都無 均不 皆不 均非 皆無'],
	),
	// double denials
	denial(
		[
			'not (?:at all |entirely |so )?(?:uncommon(?:ly)?|unusual|infrequent(?:ly)?|rare)|(?:is|are|was|were)n.t (?:uncommon|unusual|rare)',
			'並不少見 不少見 不罕見 並不罕見 並非罕見 不算少見 不算罕見 時有 屢見 所在多有 不足為奇 不是少見 不乏 並非少見 非罕見 不稀奇 很常 常有 常會 經常 往往 時常 頗為常見 屬常見 相當常見 很常見 很普遍 相當普遍',
		],
		['(?<!not )(?:uncommon|infrequent)|not common', '不常見 並不常見 罕見 少見 不普遍 並不普遍 不尋常 並不尋常 很少 不太常見 難得一見'],
	),
	denial(
		[
			'could(?:n.t| not) (?:be|have been) (?:any )?(?:happier|prouder|better|clearer|simpler|easier|more (?:pleased|excited|proud|satisfied|delighted|grateful|thrilled|confident))|could(?:n.t| not) agree more',
			'再 非常 極 無比 十分 最 完全 萬分 至極 很 不能更 相當 無以復加 太 格外 高度',
		],
		['(?:could not|unable to) agree', '不可能 不能 無法 不會 不太 不夠 不同意 不高興 不滿 未能'],
	),
	denial(
		[
			'can(?:not|.t| not) be (?:overstated|overemphasi[sz]ed|overestimated|overrated|exaggerated)',
			'再 怎麼 怎樣 極 無比 至關 為過 非常 十分 如何 多麼 難以估計',
		],
		['(?:should not|must not) be (?:overstated|overemphasi[sz]ed|overestimated|exaggerated)', '不能 不可 不應 不宜 無法 不容'],
	),
	denial(
		[
			'not un(?:like|likely|reasonable|true|happy|pleasant|important|expected(?:ly)?|welcome|aware|willing)',
			'不無 並非不 不是不 並非沒有 類似 相似 有點 不算不 頗 可能 有些 像 如同 無異 近似 好比 與',
		],
		[
			'(?<!not )un(?:like|likely|reasonable|true|happy|pleasant|important|expected|welcome|aware|willing)',
			'不像 不同於 不可能 不合理 不真實 不高興 不愉快 不重要 意外 不受歡迎 不知道 不願',
		],
	),
];
