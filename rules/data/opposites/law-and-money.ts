/**
 * Opposites of contracts, courts, markets and accounts: waive and reserve, reverse and uphold, opt in and opt out, receivable and payable, call and put.
 * Source: our own, from the set phrases of both languages.
 */

import { type OppositeRows, row, steady } from './row.js';

export const legalOpposites: OppositeRows = [
	// which of two counts
	steady(
		['whichever (?:is|comes|occurs|happens) (?:the )?(?:later|latest|last)|the later (?:of|to occur)', '較後者 較遲者 較晚者 孰晚', '後 遲 晚'],
		[
			'whichever (?:is|comes|occurs|happens) (?:the )?(?:earlier|earliest|first|sooner)|the (?:earlier|sooner) (?:of|to occur)',
			'較早者 較先者 孰早',
			'早 先',
		],
	),
	steady(
		[
			'whichever (?:is|are) (?:the )?(?:higher|highest|greater|greatest|larger|largest|more)|the (?:higher|greater|larger) of',
			'較高者 較大者 較多者 孰高',
			'高 大 多',
		],
		[
			'whichever (?:is|are) (?:the )?(?:lower|lowest|less|lesser|least|smaller|smallest)|the (?:lower|lesser|smaller) of',
			'較低者 較小者 較少者 孰低',
			'低 小 少',
		],
	),
	steady(
		['whichever (?:is|are) (?:the )?longer|the longer of', '較長者', '長 久'],
		['whichever (?:is|are) (?:the )?shorter|the shorter of', '較短者', '短'],
	),
	// to which day
	steady(
		[
			'(?:working|business|banking) day (?:before|immediately before|preceding)|(?:preceding|previous) (?:working|business|banking) day',
			'前一個工作日 上一個工作日 前一工作日',
			'前 上 提早',
		],
		['(?:next|following) (?:working|business|banking) day', '下一個工作日 下一工作日 次一工作日 下一個營業日 次一營業日 順延', '下 次 順延 翌 後'],
	),
	// a result, and people
	row(
		['(?:turn(?:s|ed|ing)?|went|go(?:es|ing)?|became|bec(?:ome|omes|oming)) (?:cash flow |cash-flow )?positive', '轉正 轉為正 由負轉正', '正 盈 陽'],
		['(?:turn(?:s|ed|ing)?|went|go(?:es|ing)?|became|bec(?:ome|omes|oming)) (?:cash flow |cash-flow )?negative', '轉負 轉為負 由正轉負', '負 虧 陰'],
	),
	row(
		['(?:added|hired|recruited|took on)', '增聘 招聘 聘用 招募 錄用', '增 聘 招 募 雇 僱 用 添 加'],
		['(?:laid off|let go|shed|cut)', '裁減 裁員 裁撤 遣散', '裁 遣 減 砍 解僱 解雇 縮'],
	),
	// which year
	steady(
		['calendar (?:years?|quarters?|2024|2025|2026|2027|2028|2029|2030)', '曆年 日曆年 自然年 公曆年', '曆 自然 西元 公元'],
		['fiscal|financial years?', '會計年度 財年 財政年度 財務年度', '財 會計 年度'],
	),
	// who belongs to whom
	steady(
		['(?:an|our|its|their|the) associates? in|associated compan(?:y|ies)', '聯營公司 聯屬公司 關聯公司 關聯企業', '聯 合營 關係'],
		['subsidiar(?:y|ies)', '附屬公司 子公司', '附屬 子公司 旗下'],
	),
	// when it is done
	row(
		['ahead of (?:schedule|time|plan|the deadline)|early', '提前 提早 早了', '早 前 快 超前 先'],
		['behind (?:schedule|time|plan)|late|overdue|delayed', '晚了 延誤 落後 遲了 逾期 延後', '晚 遲 延 落後 逾 誤 慢 拖'],
	),
	// what is done
	steady(
		['opt(?:s|ed|ing)?[- ]in', '選擇加入 主動同意', '加入 同意 參加 允許 接受 進'],
		['opt(?:s|ed|ing)?[- ]out', '選擇退出 退出', '退 拒 不 出 取消'],
	),
	row(
		[
			'revers(?:e|es|ed|ing) (?:the|a|an|its|that|this|his|her|lower)|overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?|set(?:s|ting)? aside the',
			'推翻 撤銷 廢止 改判',
			'翻 撤 廢 改判 覆 逆 扭轉 收回 發回 駁回 取消 相反 沖 擱 失效 無效',
		],
		['upheld|uphold(?:s|ing)?|affirm(?:s|ed|ing)?', '維持 維持原判 支持', '維 持 捍衛 堅守 確認 肯定 重申 秉'],
	),
	row(
		[
			'stay(?:s|ed)? of|stay(?:s|ed|ing)? (?:the|an|his|her|their) (?:execution|proceedings?|order|case|ruling|injunction|enforcement|judgments?|judgements?|sentence|deportation|action|decision|trial|appeal|sale|removal|eviction|suit|lawsuit|claim)',
			'暫緩 中止 擱置',
			'暫 緩 止 擱 停 留 住 待 保持',
		],
		['upheld|uphold(?:s|ing)?|affirm(?:s|ed|ing)?', '維持', '維 持 確認'],
	),
	row(
		['br(?:eak|eaks|oke|oken|eaking) ground', '動土 破土 奠基 動工 開工', '奠 興建 起造 施工 開始 啟動'],
		['topped out|inaugurated|(?:was|were|been|is) completed', '落成 竣工 完工', '完 成 竣 開幕 揭'],
	),
	row(['waiv(?:e|es|ed|ing)', '放棄 豁免', '棄 免 減免 讓 不'], ['(?:reserv|retain)(?:e|es|ed|ing|s)?', '保留', '留 預 訂 儲 備 持 續 聘']),
	row(
		[
			'grant(?:s|ed|ing)? (?:the |a |an |his |her |its |their )?(?:request|motion|application|appeal|petition|bail|injunction|extension|leave|permission)',
			'准許 批准 准予 核准',
			'准 批 許 給 授',
		],
		[
			'(?:den(?:y|ies|ied)|refus(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:the |a |an |his |her |its |their )?(?:request|motion|application|appeal|petition|bail|injunction|extension|leave|permission)',
			'駁回 拒絕 否決',
			'駁 拒 否 不 未',
		],
	),
	row(
		['convict(?:s|ed|ion|ions)|found guilty|pleaded guilty|pleads guilty|plead guilty', '有罪 定罪 認罪 入罪', '罪 判'],
		['acquit(?:s|ted|tal|tals)?|found not guilty|cleared (?:of|him of|her of|them of|it of)', '無罪 獲判無罪 不成立 脫罪', '無罪 不 開釋 清白'],
	),
	row(
		[
			'permit(?:s|ted|ting)?|allow(?:s|ed|ing)?',
			'允許 准許 容許 許可',
			'許 准 可以 可在 可於 可由 可向 可用 可將 讓 使得 能夠 便於 給予 令 津貼 備抵 獲 容 許可證',
		],
		['(?:prohibit|forbid|ban)(?:s|den|ned|ning|ed|ing)?', '禁止 不准 嚴禁 不許', '禁 不 勿 封'],
	),
	row(
		['disclos(?:e|es|ed|ing|ure)|divulg(?:e|es|ed|ing)', '披露 揭露 公開 透露', '露 公 透 洩 泄 告知 申報'],
		[
			'(?:keep|keeps|kept|keeping) (?:it |them |this |the information |such information )?(?:confidential|secret)|withh(?:old|olds|eld|olding)',
			'保密 隱瞞',
			'密 隱 扣 拒 瞞',
		],
	),
	row(
		['terminat(?:e|es|ed|ing|ion) (?:of )?(?:the|this|such|its|any|an)', '終止 解除', '終 止 解 停 結束 中斷 末 滿'],
		['(?:renew|extend)(?:s|ed|ing|al)?', '續約 續期 延長 展期 續租', '續 延 展 更新 再生 新 擴'],
	),
	row(
		['commenc(?:e|es|ed|ing|ement)', '開始 展開 啟動 生效', '始 開 起 啟 展 動工 生效'],
		['expir(?:e|es|ed|ing|y|ation)|lapse[sd]?', '到期 屆滿 期滿 失效 截止', '到期 滿 失效 止 過期 終 效期 有效 斷氣'],
	),
	row(
		[
			'support(?:s|ed|ing)? (?:the|a|his|her|its|their|this) ?(?:bill|plan|proposal|motion|ban|move|resolution|deal|amendment)|in favou?r of|vot(?:e|es|ed|ing) (?:yes|for)',
			'支持 贊成',
			'支持 贊 挺 同意 有利 投票 選 青睞',
		],
		['oppos(?:e|es|ed|ing)|vot(?:e|es|ed|ing) against', '反對', '反 不 抵制 抗'],
	),
	row(['confirm(?:s|ed|ing)?', '證實 確認', '確 證 認 肯定 核'], ['den(?:y|ies|ied|ying)', '否認', '否 拒 不 駁 未']),
	row(
		['admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)', '承認', '認 坦 招 入 收 錄 住 知 致謝 准'],
		['den(?:y|ies|ied|ying)', '否認 矢口否認', '否 拒 不 駁 未'],
	),
	row(
		['ratif(?:y|ies|ied|ying|ication)', '批准 追認', '批 准 認 通過'],
		['repudiat(?:e|es|ed|ing|ion)|rescind(?:s|ed|ing)?|revok(?:e|es|ed|ing)', '撤銷 廢除 拒絕承認 解除', '撤 廢 拒 否 取消 解 吊銷 毀'],
	),
	row(
		[
			'without (?:undue |unreasonable )?delay|forthwith|immediately',
			'立即 即時 馬上 立刻 即刻 盡快 儘快 從速 及時',
			'即 立 馬上 快 速 及時 隨 當 時 緊接 直接 剛 一',
		],
		['in due course|when convenient|at (?:its|his|her|their|your) convenience', '擇機 適時 擇期 稍後 日後', '適 稍 日後 屆時 方便 時'],
	),
	// kinds of rights and duties
	row(
		['(?<!non-|non)exclusive(?:ly)?', '獨家 專屬 排他', '獨 專 排 唯 僅 只 獨有 高級 豪'],
		['non-?exclusive(?:ly)?', '非獨家 非專屬 非排他', '非 不 共'],
	),
	row(['(?<!ir|non-)revocable', '可撤銷 可撤回', '可'], ['irrevocabl[ey]', '不可撤銷 不可撤回', '不 無']),
	row(['(?<!non-|non)transferable', '可轉讓 可以轉讓', '可 轉'], ['non-?transferable|not transferable', '不可轉讓 不得轉讓', '不 非 無 勿']),
	row(['(?<!un)conditional(?:ly)?', '附條件 有條件 有條件地', '條件 附 視 取決'], ['unconditional(?:ly)?', '無條件', '無 不']),
	row(
		['(?<!non-|non)binding', '有約束力 具約束力 具有約束力', '約束 拘束 裝訂 結合 綁'],
		['non-?binding', '不具約束力 無約束力 沒有約束力 無拘束力', '不 無 非 沒'],
	),
	row(['(?<!un)enforceabl[ey]', '可強制執行 可執行', '執行 效 行'], ['unenforceabl[ey]', '不可執行 無法執行 不可強制執行', '不 無']),
	row(
		['express(?:ly)? (?:or|and|warrant(?:y|ies)|consent|agree|agreed|terms?)|express(?:ly)?', '明示 明文 明確', '明 表 快 達 特別'],
		['implied(?:ly)?|implicit(?:ly)?', '默示 隱含 暗示', '默 隱 暗 含 意味'],
	),
	row(
		['in writing|written (?:consent|notice|approval|request|agreement|statement|permission)', '書面', '書 文 寫 筆'],
		['oral(?:ly)? (?:consent|notice|agreement|statement|argument)|verbal(?:ly)?', '口頭', '口 言'],
	),
	steady(
		['civil (?:case|cases|suit|suits|lawsuit|court|liability|proceedings|action|penalty|penalties)', '民事', '民'],
		['criminal (?:case|cases|court|liability|proceedings|charges?|offen[cs]es?|penalty|penalties|law)', '刑事', '刑 犯罪'],
	),
	row(
		['valid(?:ly|ity)?', '有效 效力', '效 正當 合法 驗'],
		['invalid(?:ly|ate|ated|ity)?|null and void|void', '無效 失效 作廢', '無 失 廢 不 殘 空'],
	),
	row(
		['solvent|solvency', '有償付能力 具償付能力 償付能力', '償 溶劑'],
		['insolvent|insolvency', '無力償債 資不抵債 破產 無償付能力', '無 破產 資不 不 清盤'],
	),
	row(
		['(?<!un)secured', '有擔保 有抵押 附擔保', '擔保 抵押 保 獲 取 得 穩 固 贏 拿 確 奪 押 鎖'],
		['unsecured', '無擔保 無抵押', '無 非 未 不 信用'],
	),
	row(['(?<!un)audited', '經審計 經審核 經查核', '審 核'], ['unaudited', '未經審計 未經審核 未經查核', '未']),
	row(
		['(?<!un)listed (?:company|companies|firm|firms|shares|securities|issuer|issuers)', '上市', '上市'],
		['unlisted (?:company|companies|firm|firms|shares|securities)', '非上市 未上市', '非 未 不'],
	),
	row(['(?<!un)limited liability', '有限責任', '有限'], ['unlimited liability', '無限責任', '無限']),
	steady(['special resolutions?', '特別決議', '特別'], ['ordinary resolutions?', '普通決議', '普通']),
	steady(
		['ordinary shares?|common (?:stocks?|shares?)', '普通股', '普通'],
		['preferred (?:stocks?|shares?)|preference shares?', '優先股 特別股', '優先 特別'],
	),
	row(
		['(?<!non-|non)voting (?:shares|stock|rights)', '有投票權 有表決權 具投票權', '投票 表決'],
		['non-?voting (?:shares|stock)', '無投票權 無表決權 沒有投票權', '無 沒 不'],
	),
	steady(['interim dividends?', '中期股息 中期息 中期股利', '中期 期中'], ['final dividends?', '末期股息 末期息 期末股利', '末期 期末']),
	row(
		['voluntary (?:liquidation|winding-?up|disclosure|recall|redundanc(?:y|ies))', '自願 自動 主動', '自願 自動 主動'],
		['compulsory (?:liquidation|winding-?up|acquisition|redundanc(?:y|ies))', '強制', '強制'],
	),
	row(['friendly takeover', '善意 友好', '善意'], ['hostile takeover', '惡意 敵意', '惡意 敵意']),
	row(
		['joint(?:ly)? (?:and|owned|liable|held|venture|ventures|statement)', '共同 聯合 連帶', '共 聯 合 連帶'],
		['sole(?:ly)? (?:owner|owned|proprietor|liable|shareholder|discretion)', '獨資 獨自 單獨 唯一 單方', '獨 單 唯 全'],
	),
	row(
		[
			'before|prior to',
			'交割前 成交前 完成前 簽署前 簽訂前 簽約前 到期前 終止前 交付前 交貨前 付款前 屆滿前 術前 手術前 飯前 餐前 用餐前 進食前 睡前 運動前 合併前 收購前 上市前 選舉前 投票前 審判前 婚前 產前 分娩前 懷孕前 開業前 使用前 服用前 打開前 安裝前 啟動前 更新前 升級前',
			'前 先 早 事先 預 未 再 才',
		],
		[
			'after|following|upon',
			'交割後 成交後 完成後 簽署後 簽訂後 簽約後 到期後 終止後 交付後 交貨後 付款後 屆滿後 術後 手術後 飯後 餐後 用餐後 進食後 睡後 運動後 合併後 收購後 上市後 選舉後 投票後 審判後 婚後 產後 分娩後 懷孕後 開業後 使用後 服用後 打開後 安裝後 啟動後 更新後 升級後',
			'後 起 隨 繼 自 於 時 追',
		],
	),
	row(
		['outside (?:of )?(?:the|hong kong|china|mainland|japan|taiwan|europe|britain)', '境外 以外 區外 之外', '外'],
		['(?:inside|within) (?:the|hong kong|china|mainland|japan|taiwan|europe|britain)', '境內 以內 區內 之內', '內 在 中 裡'],
	),
	row(['onshore', '在岸 岸上 陸上 境內', '岸 陸'], ['offshore', '離岸 境外 近海 外海 海上', '海 近岸 岸外 外']),
	// markets and accounts
	steady(['receivables?', '應收', '收'], ['payables?', '應付', '付']),
	row(['non-?current', '非流動 非當期', '非 長期'], ['(?<!non-|non|alternating |direct )current (?:assets?|liabilit(?:y|ies))', '流動', '流動']),
	row(['prepaid|prepayments?', '預付', '預 提前'], ['accrued|accruals?', '應計 應付', '應 計 累 積']),
	row(
		['(?<!un)reali[sz]ed (?:gains?|loss(?:es)?|profits?)', '已實現 已變現', '實現 變現'],
		['unreali[sz]ed (?:gains?|loss(?:es)?|profits?)', '未實現 未變現', '未 帳面'],
	),
	row(
		['(?:ahead of|before|prior to) (?:maturity|expiry|expiration)', '到期前 提前 提早 屆滿前 期滿前', '前 早 先'],
		['(?:at|on|upon) (?:maturity|expiry|expiration)', '到期時 期滿時 屆滿時 到期日', '到期 期滿 屆滿'],
	),
	steady(['deferred', '遞延 延期', '遞延 延 緩 推'], ['immediate(?:ly)?', '即時 立即', '即 立 直']),
	steady(
		['call options?|calls', '認購期權 看漲期權 買權 認購', '認購 看漲 買權 購 叫 電 呼 話 要求 會議 籲 召'],
		['put options?|puts', '認沽期權 看跌期權 賣權 認沽', '認沽 看跌 賣權 沽 放 把 將 使 讓 令'],
	),
	steady(
		['long positions?', '好倉 多頭 長倉 多單', '好倉 多 長'],
		['short positions?|short-?sell(?:ing|ers?)?', '淡倉 空頭 短倉 空單', '淡倉 空 短'],
	),
	steady(['premium to', '溢價', '溢'], ['discount to', '折讓 折價', '折']),
	steady(['bid prices?', '買入價 買盤價', '買'], ['(?:ask|offer) prices?', '賣出價 賣盤價', '賣 發售 要約']),
	steady(['diluted', '攤薄 稀釋', '薄 稀'], ['basic', '基本', '基']),
	steady(['single[- ]digits?', '個位數 單位數', '個位 單位 單'], ['double[- ]digits?', '雙位數 兩位數', '雙位 兩位 十']),
	row(
		['fixed (?:income|price|prices|rate|rates|cost|costs|deposit|fee|fees|assets)', '固定 定息 定期', '定'],
		['floating|variable', '浮動 浮息 變動', '浮 變 動'],
	),
	steady(
		['capital expenditures?|capex', '資本支出 資本開支 資本性支出', '資本'],
		['operating (?:expenses?|expenditures?|costs?)|opex', '營運費用 營業費用 經營開支 營運開支', '營 經營'],
	),
	steady(['front-end', '前端 前段', '前'], ['back-end', '後端 後段', '後']),
	steady(['primary market', '一級市場 初級市場 一手', '一級 初級 一手'], ['secondary market', '二級市場 次級市場 二手', '二級 次級 二手']),
	steady(
		['senior (?:notes?|debt|bonds?|loans?|secured|unsecured)', '優先 高級', '優先 高級'],
		['subordinated|junior (?:notes?|debt|bonds?|loans?)', '次級 後償 次順位', '次 後償'],
	),
	row(['investment[- ]grade', '投資級 投資等級', '投資'], ['junk|high-yield|speculative[- ]grade', '垃圾 投機級 高收益', '垃圾 投機 高']),
	row(
		['buy(?:ing)? rating|buy recommendation|rat(?:ed|ing) (?:it |them )?buy', '買進 買入', '買'],
		['sell(?:ing)? rating|sell recommendation|rat(?:ed|ing) (?:it |them )?sell', '賣出 沽售 沽出', '賣 沽'],
	),
	row(['head-?winds?', '逆風 不利因素 阻力', '逆 不利 阻 頂風 壓 難 挑戰'], ['tail-?winds?', '順風 助力 利多 有利因素', '順 利 助 推']),
	row(
		['oversuppl(?:y|ied)|gluts?|oversupplies', '供過於求 過剩 供應過剩 供給過剩', '過 多 剩'],
		['shortages?|undersuppl(?:y|ied)|in short supply', '供不應求 短缺 不足 缺貨', '缺 不 短 荒'],
	),
	steady(
		[
			'(?:rate|interest[- ]rate) (?:cuts?|reductions?)|(?:cut|cuts|cutting|lower|lowers|lowered|lowering|reduce|reduces|reduced|reducing|trim|trims|trimmed) (?:its |their |the )?(?:key |benchmark |policy |lending )?(?:interest )?rates?',
			'降息 減息 下調利率 調降利率 降低利率',
			'降 減 下調 調低 低 寬鬆 削',
		],
		[
			'(?:rate|interest[- ]rate) (?:hikes?|increases?|rises?)|(?:raise|raises|raised|raising|hike|hikes|hiked|hiking|increase|increased) (?:its |their |the )?(?:key |benchmark |policy |lending )?(?:interest )?rates?',
			'升息 加息 上調利率 調升利率 提高利率',
			'升 加息 上調 調高 高 漲 增 提 緊',
		],
	),
	steady(
		['tax cuts?|tax reductions?|tax breaks?', '減稅 降稅', '減 降 優惠 寬 免'],
		['tax (?:hikes?|increases?|rises?)', '加稅 增稅', '加 增 升 提 調 高'],
	),
	steady(['surplus(?:es)?', '順差 盈餘', '盈 餘 順 剩 過'], ['deficits?|shortfalls?', '逆差 赤字 短絀', '缺 短 虧 不足 逆 差 赤']),
	row(
		['depreciat(?:e|es|ed|ing|ion)|weakened|weakens|softened', '貶值 走軟 走弱 走貶 轉弱', '貶 軟 弱 跌 降 減 折 攤 疲 緩'],
		['appreciat(?:e|es|ed|ing|ion)|strengthened|strengthens|firmed|firms up', '升值 走強 走升 轉強 走堅', '升 強 漲 增 堅 加 鞏 感 賞 謝 珍 理解 固'],
	),
	row(
		[
			'(?:currency|yuan|yen|dollar|pound|euro|peso|rupee|won|lira|ringgit|baht|franc|krona|rand|ruble|rouble|renminbi|real|rupiah|sterling) (?:strengthened|strengthens|firmed|rose|rallied|gained|appreciated|climbed|surged|edged up|is stronger)|stronger (?:currency|yuan|yen|dollar|pound|euro|won)',
			'走強 升值 走升 上漲 轉強 走高 走堅',
			'升 強 漲 高 堅 揚 彈',
		],
		[
			'(?:currency|yuan|yen|dollar|pound|euro|peso|rupee|won|lira|ringgit|baht|franc|krona|rand|ruble|rouble|renminbi|real|rupiah|sterling) (?:weakened|weakens|softened|fell|slid|slipped|dropped|depreciated|tumbled|plunged|eased|edged down|is weaker)|weaker (?:currency|yuan|yen|dollar|pound|euro|won)',
			'走軟 走弱 貶值 下跌 轉弱 走低 走貶',
			'貶 軟 弱 跌 降 低 挫 滑',
		],
	),
	row(
		[
			'(?:unexpectedly |narrowly )?beat(?:s|ing)? (?:analysts?.? |market |consensus )?(?:estimates|expectations|forecasts|consensus)|(?:top|exceed|surpass)(?:s|es|ed|ing)? (?:analysts?.? |market |consensus |our )?(?:estimates|expectations|forecasts|consensus|guidance)|(?:above|ahead of|better than) (?:our |analysts?.? |market |the )?(?:estimates|expectations|forecasts|consensus|guidance|expected)',
			'優於 高於 超過 超出 超乎 勝於 好於 優過',
			'優 高 超 勝 好 佳 多 強 快',
		],
		[
			'miss(?:es|ed|ing)? (?:analysts?.? |market |consensus )?(?:estimates|expectations|forecasts|consensus)|(?:below|short of|worse than) (?:our |analysts?.? |market |the )?(?:estimates|expectations|forecasts|consensus|guidance|expected)',
			'低於 遜於 不如 差於 不及 未達',
			'低 遜 不 未 差 弱 少 慢',
		],
	),
	row(
		[
			'tighter (?:monetary|policy|credit|lending|rules|regulation|controls)|tighten(?:s|ed|ing)? (?:monetary|policy|credit|lending|rules|regulation|controls|its)',
			'收緊 緊縮 從嚴',
			'緊 嚴 收 加強',
		],
		[
			'looser (?:monetary|policy|credit|lending|rules|regulation|controls)|(?:loosen|relax|eas)(?:s|e|es|ed|ing)? (?:monetary|policy|credit|lending|rules|regulation|controls|restrictions|its)',
			'放寬 寬鬆 放鬆',
			'寬 鬆 緩',
		],
	),
	row(
		['net (?:buyers?|importers?|inflows?)', '淨買 淨流入 淨進口 買超', '買 入 進'],
		['net (?:sellers?|exporters?|outflows?)', '淨賣 淨流出 淨出口 賣超', '賣 出'],
	),
	row(
		['recession(?:s|ary)?', '衰退 蕭條', '衰 退 蕭條 不景氣'],
		['recover(?:y|ies|ed|ing)|booms?|booming|expansion', '復甦 繁榮 擴張 景氣', '復 榮 擴 好轉 景氣 蓬勃 旺'],
	),
	row(['credited (?:to|with)', '貸記 存入 計入 入帳', '入 貸 歸功 信 抵 譽'], ['debited', '借記 扣款 扣走', '扣 借']),
	steady(
		[
			'public (?:housing|sector|hospitals?|schools?|companies|company|offering|offerings)|publicly (?:owned|funded|traded|listed)',
			'公營 公立 公共 公屋 公開',
			'公 上市 國 政府',
		],
		[
			'private (?:housing|sector|hospitals?|schools?|companies|company|placement|placements|equity)|privately (?:owned|funded|held)',
			'私營 私立 私人 私樓 私募 私有',
			'私 民',
		],
	),
];
