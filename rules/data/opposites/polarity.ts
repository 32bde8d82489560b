/**
 * Words and phrases whose direction, inclusion or quantity is turned round: what un-, in-, non- and -less deny, set phrases with a denial that affirm and those
 * without one that deny, few and a few, over and under, in and out, who owes and who is owed, and pairs of the laboratory and the ward.
 * Source: our own, from contracts, manuals, leaflets, reports and news in both languages, and from what machines make of them.
 */

import { type OppositeRows, row, steady } from './row.js';

/** All Chinese that denies in whatever way, or keeps away. */
const denies = '不 無 未 沒 非 勿 莫 否 別 毋 失 缺 難 免 拒 除 少 乏 欠 禁 絕';

/** English that takes away what it speaks of, or says that hardly any is so. */
const undone =
	'no one|nobody|none|few|nothing|neither|nor|hardly|never|rarely|seldom|without|eliminat(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|correct(?:s|ed|ing)?|address(?:es|ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|resolv(?:e|es|ed|ing)|fix(?:es|ed|ing)?|overcom(?:e|es|ing)|overcame|tackl(?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|fight(?:s|ing)?|fought';

/** Texts that stand in many rows. */
export const sharedTexts: readonly string[] = [undone, denies];

/** A word that denies by itself, which must not be affirmed; the Chinese that denies may be any, and `more`. A denial of it is let be. */
const lost = (english: string, more: string, affirms: string, chinese: string): OppositeRows[number] =>
	row([english, '', more === '' ? denies : `${denies} ${more}`], [affirms, chinese, '', undone]);

type Side = Parameters<typeof row>[0];

/** Two opposites of which only the first is accused: the other is said in too many ways. */
const one = ([english, chinese, more = '']: Side, opposite: Side): OppositeRows[number] => row([english, '', `${chinese} ${more}`], opposite);

/** The same of those that no denial turns round. */
const oneSteady = ([english, chinese, more = '']: Side, opposite: Side): OppositeRows[number] =>
	steady([english, '', `${chinese} ${more}`], opposite);

/** The same of a set phrase that has a denial in it, or whose Chinese has: only the Chinese given excuses. */
const phrase = (english: string, excuses: string, opposite: string, chinese: string): OppositeRows[number] =>
	steady([english, '', excuses], [opposite, chinese]);

export const polarityOpposites: OppositeRows = [
	// un-
	lost('unaffected', '照常 如常 正常', '(?<!un)affected|affects?|impact(?:ed|s)?', '受影響 受到影響 受波及 受到波及 受災'),
	lost(
		'unchanged',
		'維持 保持 持平 一樣 如常 相同 依舊 依然 仍 平 穩',
		'(?<!un)chang(?:e|es|ed|ing)',
		'改變 變更 變動 有所變化 發生變化 變化 出現變化',
	),
	lost('unauthori[sz]ed', '擅 私 盜 違 非法 越權 冒', '(?<!un)authori[sz](?:ed|es|ation)', '經授權 獲授權 已授權 得到授權 經許可 獲准 授權'),
	lost('unrestricted', '自由 任意 隨意 全面 開放', '(?<!un)restrict(?:ed|ions?|s)', '受限 受限制 有限制 限制 受到限制'),
	lost('unresolved', '懸 待 爭議 仍', '(?<!un)resol(?:ved|ve|ves|ution)', '已解決 獲解決 得到解決 解決了 已獲解決'),
	lost(
		'unconfirmed|unverified|unsubstantiated',
		'傳聞 據傳 謠 待 聽說',
		'(?<!un)confirm(?:ed|s)|(?<!un)verified|confirmation',
		'已證實 經證實 已確認 經確認 獲證實 證實 核實 確認',
	),
	lost('undisclosed', '保密 秘密 隱 祕密 神秘', 'disclos(?:e|ed|es|ing|ure)', '已披露 經披露 公開 披露 揭露 透露'),
	lost(
		'unidentified',
		'匿名 待 神秘 某 陌生',
		'(?<!un)identif(?:y|ied|ies|ication)',
		'身分已 身份已 已確認 已辨識 已識別 確認身分 確認身份 身分確認 身份確認 已知',
	),
	lost('unlicen[sc]ed', '黑 擅 違 私 盜', '(?<!un)licen[sc](?:ed|es?)', '持牌 有牌 有執照 領有執照 獲發牌 持有執照 獲許可 合法'),
	lost('unregistered', '黑 擅 違 私', '(?<!un)regist(?:ered|ration|er)', '已註冊 經註冊 已登記 註冊的 登記在案'),
	lost(
		'unpaid (?:bills?|invoices?|balances?|taxes|tax|wages|debts?|amounts?|dues|rent|interest|fees?|fines?)',
		'欠 拖 待付 應付 積 逾期',
		'(?<!un)paid|pays?|payment',
		'已付 已支付 已繳 已繳納 付清 付訖 已清償 繳清',
	),
	lost('unused', '閒 剩 全新 空 餘 荒 廢', '(?<!un)use[ds]?', '已使用 用過 使用過 已用 二手 用完'),
	lost(
		'undamaged|unharmed|unhurt|uninjured|unscathed',
		'安然 平安 完好 倖 全身而退 安全',
		'damaged?|injur(?:ed|y|ies)|hurt|harm(?:ed)?',
		'受損 受傷 損壞 損毀 傷害 毀壞 受創',
	),
	lost('unprotected', '裸 暴露 赤', '(?<!un)protect(?:ed|ion|s)?', '受保護 受到保護 有保護 保護'),
	lost('unjustified|unwarranted', '冤 過 莫須有', 'justif(?:y|ies|ied|ication)|(?<!un)warranted', '合理 有理 正當 有根據 有道理'),
	lost('unacceptable', '離譜 過分 荒謬', '(?<!un)accept(?:able|ed|s)?', '可接受 可以接受 能接受 可容忍'),
	lost('unsuitable', '', '(?<!un)suit(?:able|ably|s|ed)?', '適合 合適 適用 適宜'),
	lost('unsustainable', '', '(?<!un)sustain(?:able|ability|ed)?', '可持續 永續 可以維持 能夠持續'),
	lost('unprofitable', '虧 賠 蝕', '(?<!un)profit(?:able|ability|s)?', '有利可圖 獲利 盈利 賺錢'),
	lost(
		'unpredictab(?:le|ly|ility)',
		'變幻 莫測 多變 捉摸 飄忽 隨機',
		'(?<!un)predict(?:able|ably|ed|s)?',
		'可預測 可預見 可以預測 能預測 可預料 可以預料',
	),
	lost(
		'uncertain(?:ty|ties)?',
		'變數 疑 懸 猶豫 待 風險 波動 動盪 混沌 撲朔 忐忑 迷茫 徬徨',
		'(?<!un)certain(?:ty|ly)?|sure',
		'確定 肯定 明確 明朗 篤定',
	),
	lost('unclear', '模糊 含糊 疑 謎 待 混淆', '(?<!un)clear(?:ly)?', '清楚 清晰 明確 明朗 明白'),
	lost('uncomfortabl[ey]', '尷尬 忐忑 彆扭 痛 侷促 疼 煩 拘束', '(?<!un)comfort(?:able|ably|s)?', '舒服 舒適 自在 舒坦'),
	lost('unfamiliar', '陌生 生疏 新 初', '(?<!un)familiar(?:ity)?', '熟悉 熟識 眼熟'),
	lost('unnecessar(?:y|ily)', '多餘 冗 過度 過多 白 徒 浪費', '(?<!un)necessar(?:y|ily)', '必要 必須 必需'),
	lost('unaccompanied', '獨 自行 單身 隻身', '(?<!un)accompan(?:y|ied|ies)', '有人陪同 陪同 陪伴 隨行'),
	lost('unsupervised', '獨 自行 擅', '(?<!un)supervis(?:e|ed|ion)', '有人監督 受監督 監督下 看管下 有人看管'),
	lost('unleaded', '', '(?<!un)leaded', '含鉛 有鉛'),
	lost(
		'unintentional(?:ly)?|unintended|inadvertent(?:ly)?',
		'誤 意外 疏 過失 偶 錯',
		'(?<!un)intention(?:al|ally|s)?|(?<!un)intended|deliberate(?:ly)?',
		'故意 有意 蓄意 刻意 存心',
	),
	lost('unbiased', '公正 公平 客觀 中立 持平', '(?<!un)bias(?:ed|es)?', '有偏見 偏頗 有偏差 偏見 偏差 帶有偏見'),
	lost('unopposed|uncontested', '自動當選 獨 唯一', '(?<!un)oppos(?:ed|ition|e)|(?<!un)contest(?:ed)?', '遭反對 受到反對 反對 競爭激烈 有對手'),
	lost('undisputed|indisputabl[ey]|unquestion(?:ed|ably)', '公認 毫 確鑿 當之', '(?<!un)disput(?:e|es|ed)', '有爭議 爭議 受質疑 備受質疑 存疑'),
	lost('untreated', '', '(?<!un)treat(?:ed|ment|s)?', '已治療 經治療 治療後 經處理 已處理 處理過 接受治療'),
	lost('undiagnosed', '', '(?<!un)diagnos(?:ed|is|e)', '已診斷 確診 診斷出 已確診'),
	lost('unexplained', '神秘 謎 離奇 莫名', '(?<!un)expla(?:in|ins|ined|nation)', '已解釋 可解釋 有解釋 解釋清楚 原因明確'),
	lost('unanswered', '懸 待', '(?<!un)answer(?:ed|s)?', '已回答 得到回答 已答覆 獲解答 得到解答 已接聽'),
	lost('unmet', '缺口 待', '(?<!un)met|meet', '已滿足 得到滿足 滿足了 已獲滿足'),
	lost('unsold', '庫存 存貨 剩 待售 餘 滯', '(?<!un)sold|sells?', '已售出 已售 售出 賣掉 賣出'),
	lost('unskilled', '低技 粗活 體力 低階', '(?<!un)skill(?:ed|s|ful)?', '熟練 有技術 技術純熟 高技術'),
	lost('undocumented', '黑戶 偷渡', '(?<!un)document(?:ed|s|ation)?', '有證件 合法 有記錄 記錄在案 持有證件'),
	lost('unregulated', '自由 放任', '(?<!un)regulat(?:ed|e|es|ion|ions|ors?|ory)', '受監管 受規管 受管制 受到監管 規範'),
	lost('unadjusted', '原始', '(?<!un)adjust(?:ed|ment|ments)?', '經調整 調整後 已調整'),
	lost('unrelated', '另 風馬牛', '(?<!un)relat(?:ed|es|ion|ions)', '相關 有關 關聯 有關聯'),
	lost('unwise|ill-advised', '愚 蠢 失策', '(?<!un)wise(?:ly)?', '明智 聰明'),
	lost('unsupported', '', '(?<!un)support(?:ed|s)?', '受支援 受支持 已支援 支援的'),
	lost('untested|unproven', '待', '(?<!un)test(?:ed)?|(?<!un)prove[dn]?', '經過測試 已測試 經測試 經驗證 已證實 經證實 獲證實'),
	lost('unsolicited', '推銷 垃圾 騷擾 主動 擅 自發', '(?<!un)solicit(?:ed)?', '應邀 受邀 徵求 應要求 索取的'),
	lost('uninvited', '擅 闖', '(?<!un)invit(?:ed|e|ation)', '受邀 應邀 獲邀'),
	lost('undeterred|undaunted', '堅 勇 依然 仍 照樣', '(?<!un)deterred', '被嚇 卻步 受阻 退縮 嚇退'),
	lost('unabated', '持續 依舊 依然 仍', '(?<!un)abat(?:ed|e|es)', '減弱 減退 緩和 消退 平息 減緩'),
	lost('unprecedented', '史 空前 創 首 前所 罕', '(?<!un)precedent(?:ed|s)?', '有先例 有前例 前例可循 先例可循'),
	lost('unrealistic', '空想 天馬 脫 奢 妄', '(?<!un)realistic(?:ally)?', '切合實際 務實 實際可行 符合實際 切實可行'),
	lost('unstructured', '', '(?<!un)structured', '結構化'),
	lost('unencumbered', '自由', '(?<!un)encumb(?:ered|rances?)|pledged|mortgaged', '有產權負擔 設有抵押 已抵押 設有產權負擔'),
	lost('uninhabitabl[ey]', '危 荒', '(?<!un)inhabit(?:ed|able)|habitable', '適合居住 可居住 宜居 適宜居住 可以居住'),
	row(['(?<!un)inhabited', '有人居住 住人', '有人 居住 住 棲 居'], ['uninhabited', '無人居住 無人 杳無人煙 荒無人煙', '無 沒 不 荒']),
	// in-, im-, ir-, il-
	lost('incompatib(?:le|ility|ilities)', '衝突 矛盾 互斥 牴觸 抵觸 相悖', 'compatib(?:le|ility)|interoperable', '相容 兼容'),
	lost('inappropriate(?:ly)?', '失禮 冒犯', '(?<!in)appropriate(?:ly)?', '適當 恰當 合適 妥當 得體 合宜 適合'),
	lost('inconvenien(?:t|ce)', '麻煩 抱歉 包涵 困擾 致歉', '(?<!in)convenien(?:t|ce)', '方便 便利'),
	lost(
		'inactiv(?:e|ity)',
		'停 閒 休眠 靜 懶 久坐 滅活 去活 關閉 冷清 死 滯 已離',
		'(?<!in)activ(?:e|ity|ities|ely)',
		'活躍 使用中 啟用 運作中 生效中',
	),
	lost('ineffective(?:ly|ness)?|ineffectual', '徒 低 差 白費 枉', '(?<!in)effective(?:ly|ness)?', '有效 有成效 奏效'),
	lost('inefficien(?:t|cy|cies|tly)', '低 浪費 慢 差', '(?<!in)efficien(?:t|cy|cies|tly)', '高效 有效率 效率高'),
	lost('inexperienced', '新手 生手 菜 嫩 淺 青澀 初出', '(?<!in)experienced?', '經驗豐富 有經驗 富有經驗 資深'),
	lost('incompeten(?:t|ce)', '庸 差勁 拙', '(?<!in)competen(?:t|ce)', '稱職 勝任 能幹 有能力'),
	lost('incurable', '末期', '(?<!in)cur(?:able|e|ed|es)', '可治癒 能治癒 可以治癒 可治 治得好'),
	lost('inoperable|unresectable', '', '(?<!in)operable|(?<!un)resectable', '可手術 可以手術 可切除 能手術 可開刀'),
	row(['(?<!in)tangible', '有形 有形的', '有形 實 具體 看得見 明確'], ['intangible', '無形 無形的', '無 抽象']),
	lost('inflexib(?:le|ility)', '僵 死板 固執 硬 剛', '(?<!in)flexib(?:le|ility|ly)', '靈活 有彈性 彈性 柔韌'),
	lost('irregular(?:ly|it(?:y|ies))?', '違規 異 弊 亂 參差 偏', '(?<!ir)regular(?:ly|ity)?', '規律 規則 定期 整齊'),
	lost('irrelevan(?:t|ce)', '題外 多餘 離題', '(?<!ir)relevan(?:t|ce)', '相關 有關 切題 關聯'),
	lost('irresponsib(?:le|ly|ility)', '', '(?<!ir)responsib(?:le|ly|ility|ilities)', '負責 負責任 盡責'),
	lost('irreplaceable', '', '(?<!ir)replac(?:eable|ed|es?)', '可取代 可替代 可以取代 能取代 可替換'),
	lost('illegible', '模糊 潦草', '(?<!il)legible', '清晰 可辨 易讀 清楚 易辨認'),
	lost('illitera(?:te|cy)', '文盲', '(?<!il)litera(?:te|cy)', '識字 有文化 會讀寫'),
	lost('impartial(?:ly|ity)?', '公正 公平 中立 客觀', '(?<!im)partial(?:ly)?|biased', '偏袒 偏頗 部分 局部 偏私'),
	lost('improper(?:ly)?|impropriet(?:y|ies)', '違 亂 錯', '(?<!im)proper(?:ly)?', '適當 恰當 正確 妥善 正當 妥當'),
	lost('inaccessib(?:le|ility)', '封 隔', '(?<!in)access(?:ible|ibility|ed)?', '可進入 可到達 可存取 容易到達 方便到達 可達'),
	lost('insecur(?:e|ity)', '脆 焦慮 自卑 危 動盪 問題 風險 威脅 短', '(?<!in)secur(?:e|ity|ed|ely)|safe(?:ty|ly)?', '安全 有保障 穩固'),
	lost('imbalances?|unbalanced', '偏 恢復 糾正 重新 改善 解決 達到 再 差', '(?<!un)balanc(?:e|ed|es|ing)', '平衡 均衡'),
	lost(
		'inequalit(?:y|ies)|unequal(?:ly)?',
		'問題 差距 落差 懸殊 歧視 貧富 促進 追求 推動 爭取',
		'(?<!in|un)equal(?:ity|ly|s)?',
		'平等 均等 相等 公平',
	),
	lost('injustices?|unjust(?:ly)?', '冤 屈 偏 主持 維護 捍衛 匡 伸張 追求 爭取', '(?<!in|un)just(?:ice|ly)?', '正義 公正 公平 公義'),
	lost('impermeable', '防 隔', '(?<!im)permeab(?:le|ility)', '透水 滲透 可滲透 透氣'),
	lost('immobil(?:e|ity|i[sz]ed)', '固定 靜止 癱 僵 臥床 停', '(?<!im)mobil(?:e|ity)', '可移動 行動自如 可活動 能移動'),
	lost('imperfect(?:ly|ions?)?', '瑕疵 殘', '(?<!im)perfect(?:ly|ion)?', '完美 完善'),
	lost('impractical', '空談', '(?<!im)practical(?:ly)?', '實用 實際 切實 可行'),
	// dis-, mis-, mal-
	lost('disobey(?:s|ed|ing)?|disobedien(?:t|ce)', '違 抗 叛', '(?<!dis)obey(?:s|ed)?|(?<!dis)obedien(?:t|ce)', '服從 聽話 遵守 聽從'),
	lost(
		'disapproval(?: ratings?)?|disapprov(?:e|es|ed|ing)',
		'反對 負評 斥 反感',
		'(?<!dis)approv(?:e|es|ed|al)',
		'支持率 滿意度 贊成 贊同 認可 批准',
	),
	lost('discontinu(?:e|es|ed|ing|ation)', '停 中止 終 中斷 撤 下架 結束 取消', '(?<!dis)continu(?:e|es|ed|ing)', '繼續 持續 延續'),
	lost(
		'disqualif(?:y|ies|ied|ication)',
		'取消 淘汰 出局 喪 剝奪',
		'(?<!dis)qualif(?:y|ies|ied|ication)',
		'取得資格 有資格 合格 符合資格 獲得資格 晉級',
	),
	lost('dissimilar', '異 有別', '(?<!dis)similar(?:ly)?', '相似 類似 相同'),
	lost('disproportionate(?:ly)?', '過 偏 懸殊 尤 特別 更 較', '(?<!dis)proportion(?:ate|al|ately|ally)?', '成比例 按比例 相稱 合比例'),
	lost('disagreements?', '分歧 爭 歧見 異議 衝突 糾紛 相左', '(?<!dis)agree(?:ment|ments|d|s)?', '意見一致 達成協議 共識 達成一致'),
	lost('disloyal(?:ty)?', '背叛 叛 貳', '(?<!dis)loyal(?:ty|ly)?', '忠誠 忠心'),
	lost('disrespect(?:s|ed|ful|fully)?', '輕 蔑 侮 冒犯 褻', '(?<!dis)respect(?:s|ed|ful|fully)?', '尊重 尊敬 敬意'),
	lost('mistreat(?:s|ed|ment)?|maltreat(?:s|ed|ment)?', '虐 苛 欺', '(?<!mis|mal)treat(?:s|ed|ment)?', '善待 款待 厚待'),
	lost('malfunction(?:s|ed|ing)?', '故障 壞 異常 停 當機', '(?<!mal)function(?:s|ed|ing)?|works?', '正常運作 運作正常 功能正常'),
	lost('mismatch(?:es|ed)?', '錯 落差 差 脫節 出入', '(?<!mis)match(?:es|ed|ing)?', '相符 匹配 相配 吻合 相稱'),
	lost('misalign(?:ed|ment|ments)', '偏 錯位 歪 脫節', '(?<!mis)align(?:ed|ment|s|ing)?', '對齊 一致 對準'),
	// non-
	row(
		[
			'(?<!non-|non)recurring (?:income|revenue|profit|earnings|costs?|expenses?|items?|charges?|basis|fees?)',
			'經常性 經常',
			'經常 持續 定期 重複 常 循環 反覆',
		],
		['non-?recurring', '非經常性 一次性 非經常', '非 一次 不 特殊'],
	),
	lost('non-?performing', '呆 壞 逾', '(?<!non-)perform(?:ing|ance|s)?', '正常 履約 良好 優良'),
	lost('non-?residents?', '外 境外', '(?<!non-)resid(?:ents?|ence)', '居民 居住者 常住'),
	lost('non-?essential|inessential', '次要 多餘', '(?<!non-|in)essential(?:ly|s)?', '必要 必需 不可或缺 必不可少'),
	lost('non-?negotiable', '', '(?<!non-)negotia(?:ble|te|ted|tions?)', '可協商 可談判 可議 可以協商 面議 可商議'),
	row(
		['(?<!non-)renewable (?:energy|resources?|sources?|power|electricity|fuels?)', '可再生 再生', '再生 綠 新能源'],
		['non-?renewable', '不可再生 非再生 不可更新 非可再生', '不 非 化石'],
	),
	row(
		['(?<!non-)deductible(?! of)', '可扣除 可扣減 可抵扣 可抵稅 可扣稅', '扣 抵 免賠 自負 減'],
		['non-?deductible', '不可扣除 不可扣減 不可抵扣 不能扣除 不得扣除', '不 非 無'],
	),
	row(
		['(?<!non-|non-interest-)interest-bearing', '計息 附息 帶息 生息', '息 有息'],
		['non-?interest-bearing|interest-free', '不計息 免息 無息', '不 免 無 非'],
	),
	row(['(?<!non-)cumulative (?:preferred|preference|dividends?)', '累積', '累'], ['non-?cumulative', '非累積', '非 不']),
	row(
		['(?<!non-|in)convertible (?:bonds?|notes?|preferred|preference|debentures?|loans?|securities)', '可轉換 可換股 可轉債', '轉 換'],
		['non-?convertible', '不可轉換 非轉換 不可換股', '不 非 無 普通'],
	),
	row(
		['(?<!non-|non)controlling (?:interests?|shareholders?|stakes?)', '控股 控制', '控'],
		['non-?controlling', '非控股 非控制 少數股東', '非 少數 不'],
	),
	lost('non-?payment', '拖 逾 違約', '(?<!non-)pay(?:ment|ments|s|ing)?|paid', '付款 支付 繳款 已付'),
	lost('non-?disclosure', '保密 隱 瞞 漏', '(?<!non-)disclos(?:e|ed|ure|ures)', '披露 揭露 公開'),
	lost('non-?attendance|absenteeism', '曠 低', '(?<!non-)attend(?:ance|ed|s)?', '出席 出勤 到場 到課'),
	lost('non-?existent', '虛構 子虛 烏有 空', '(?<!non-)exist(?:s|ed|ent|ence|ing)?', '存在 現有 既有'),
	lost('non-?violen(?:t|ce)', '和平', '(?<!non-)violen(?:t|ce|tly)', '暴力'),
	lost('non-?slip|anti-?slip', '防 止 抗', 'slippery|(?<!non-|anti-)slips?', '打滑 易滑 光滑'),
	lost('non-?stick', '防', 'sticky|(?<!non-)sticks?', '黏鍋 沾鍋 粘鍋'),
	lost('non-?verbal(?:ly)?', '肢體', '(?<!non-)verbal(?:ly)?', '口頭 言語'),
	lost('non-?linear', '', '(?<!non-)linear(?:ly)?', '線性'),
	lost('non-?profits?', '公益 慈善', '(?<!non-)profit(?:s|able)?|for-profit', '營利 牟利 盈利'),
	lost('non-?cash', '', '(?<!non-)cash', '現金'),
	lost('non-?operating', '營業外 業外', '(?<!non-)operating', '營業 營運 經營'),
	lost('non-?combatants?', '平民 文職', '(?<!non-)combatants?|fighters?', '戰鬥人員 戰鬥員'),
	lost('non-?members?', '外', '(?<!non-)members?', '會員 成員'),
	lost('non-?citizens?', '外', '(?<!non-)citizens?|citizenship', '公民'),
	// -free, -less
	lost(
		'(?:gluten|dairy|lactose|nut|soy|egg|caffeine|lead|fragrance|paraben|latex|preservative|additive|pesticide|BPA|sulfate|sulphate)-free',
		'零 去 脫 低 素',
		'contain(?:s|ed|ing)?|with',
		'含有 含',
	),
	lost('duty-free', '零', 'dutiable|duty-paid|taxable', '應稅 課稅 應課稅 完稅 含稅 繳稅 徵稅'),
	lost('rent-free', '', 'rent of|rents', '收租 付租'),
	lost('boneless', '去 剔', 'bone-in|bones?', '帶骨 連骨 有骨'),
	lost('seedless', '去', 'seeded|seeds?', '有籽 帶籽 有核'),
	lost('odou?rless', '', 'odou?rs?|smell(?:s|y)?', '有氣味 有異味 有味'),
	lost('colou?rless', '透明', '(?<!dis)colou?r(?:ed|ful|s)?', '有色 彩色'),
	lost('driverless', '自動 自駕', 'drivers?', '有人駕駛 司機駕駛'),
	lost('flawless(?:ly)?', '完美 毫', 'flaw(?:s|ed)?', '有瑕疵 有缺陷 瑕疵 缺陷'),
	lost('needless(?:ly)?(?! to say)', '白 徒 枉 多餘', 'need(?:s|ed|ful)?', '必要 需要 必須'),
	phrase(
		'invaluable|priceless',
		'寶貴 珍貴 無價之寶 極有價值 無可估量 不可估量 貴重 難以估量 價值連城 受益 彌足 莫大 很有價值 非常有價值 極大',
		'worthless|valueless',
		'毫無價值 沒有價值 無價值 不值錢 一文不值 沒價值 不寶貴 不珍貴',
	),
	phrase(
		'worthless|valueless',
		'無價值 沒有價值 毫無價值 沒價值 不值 一文 廢 無用 沒用 無效',
		'invaluable|priceless|valuable',
		'寶貴 珍貴 無價 無價之寶 有價值 無比珍貴',
	),
	phrase('infamous(?:ly)?', '惡 臭 狼藉 劣 壞 污 聲名 罵名 醜', 'unknown|obscure', '不著名 不知名 不出名 不有名 無名 默默無聞 沒有名氣'),
	phrase('disinterested', '公正 無私 中立 客觀 利害 超然 不偏 獨立 私心', 'uninterested', '不感興趣 沒有興趣 無興趣 沒興趣 毫無興趣 漠不關心'),
	phrase(
		'(?<!not )unqualified (?:opinion|report|audit|support|success|approval)',
		'無保留 毫無保留 標準 全力 徹底 完全 絕對 無條件 不折不扣 十足',
		'(?<!un)qualified',
		'保留意見 有保留 有條件',
	),
	// denials that are set
	phrase(
		'(?:not|n.t|never) (?:yet |been |be |completely |entirely )?rul(?:e|ed|ing) out|cannot (?:be |yet |yet be )?rul(?:e|ed) out|(?:refus|declin)(?:e|es|ed|ing) to rule out|without ruling out|stopp(?:ed|ing) short of ruling out',
		'不 未 沒 無 尚 難 非 拒 可能性仍',
		'excludes? the possibility',
		'已排除 排除了 已經排除 可以排除 排除',
	),
	one(
		['(?:rules?|ruled|ruling) out', '排除 否定 否認 拒絕', '否 拒 不可能 不會 不考慮 不再 沒有可能 絕 無意 並無'],
		[
			'(?:remains?|remained|is still) (?:possible|an option|on the table)|left open|leaves? open',
			'不排除 未排除 並未排除 沒有排除 尚未排除 未有排除',
			'',
			'nobody|no one|neither|nor|none|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|without|stopp?(?:ed|s|ing)?|fail(?:ed|s)?|never|avoid(?:ed)?|yet to|reluctant|unwilling',
		],
	),
	phrase(
		'by no means|in no way|under no circumstances|on no account|at no time',
		denies,
		'by all means|in every way|at all times',
		'務必 一定 必須 當然 總是 儘管 盡管 應當 應該 隨時',
	),
	phrase(
		'had it not been for|were it not for|if not for|if it (?:were|was|had) not (?:been )?for|if it (?:were|was|had)n.t (?:been )?for',
		'若非 要不是 沒有 不是 若無 沒 無 若不 幸 多虧 如非 非',
		'because of|thanks to|due to',
		'因為 由於',
	),
	phrase('lest', '免 恐 怕 避 防 不致 擔心 別 否則 省得 不', 'so that|in order to', '以便 從而 好讓'),
	phrase(
		'second to none',
		'首屈一指 第一 無人 無 最 不亞 不輸 一流 數一數二 獨步 不二 冠 不遜 頂尖 不落人後 名列前茅 不下於',
		'second only to|runners?-up|second place',
		'第二 次於 僅次於 亞軍 不如',
	),
	phrase(
		'(?:no|never a|never any) (?:shortage|lack|dearth|scarcity) of',
		'不乏 不缺 不虞 從不缺 充足 很多 眾多 多的是 大有 比比皆是 不愁 無缺 沒有短缺 並無短缺 並未短缺 無短缺 不少 充沛 豐富 沒有缺 並不缺 不會缺 大量 無虞',
		'(?<!never )(?:a|the|severe|chronic|acute|serious) (?:shortage|lack|dearth|scarcity) of',
		'缺乏 缺少 短缺 匱乏 不足 沒有 欠缺',
	),
	phrase(
		'no stranger to',
		'不陌生 不是陌生 不算陌生 並非陌生 熟悉 習慣 熟 常 早已 經歷 老手 沒少 司空見慣 非陌生 見慣',
		'(?:a|complete|total|perfect) stranger to',
		'陌生 不熟悉 不認識 不了解 不熟 陌生人',
	),
	phrase('no end in sight', denies, 'end is in sight|end in sight for|nearly over', '即將結束 結束在望 終點在望 快要結束 盡頭在望 指日可待'),
	phrase(
		'no (?:small|mean|easy) (?:feat|task|achievement|matter|thing)',
		`${denies} 了不起 可觀 大 壯舉`,
		'a (?:small|mean|simple) (?:feat|task|matter|thing)|(?<!no )easy task',
		'小事 易事 小成就 容易 簡單 輕而易舉 微不足道',
	),
	phrase(
		'nothing short of',
		'簡直 堪稱 可謂 可說 無異 不啻 絕對 完全 根本 稱得上 不折不扣 十足 算是 真是 可稱 不亞於 正是 就是',
		'(?:falls?|fell|far|well) short of',
		'不足 缺乏 不及 稱不上 算不上 談不上 不過是 沒有什麼',
	),
	phrase(
		'leav(?:e|es|ing) (?:a lot|much|something|a great deal) to be desired|left (?:a lot|much) to be desired',
		'待 不 差 欠 未 改 難 缺 遜 劣 糟',
		'leaves? nothing to be desired',
		'完美 令人滿意 值得期待 渴望 嚮往 盼望 期待 期望 理想',
	),
	phrase(
		'could(?:n.t| not) care less',
		'毫不 根本不 完全不 一點也不 一點都不 才不 不在乎 漠不 無所謂 不關心 懶得 不屑 哪會 管他 不在意 不管 不理 不甩',
		'cares? (?:deeply|a lot|about)|cared (?:deeply|a lot|about)',
		'在乎 關心 在意 很在意 很在乎',
	),
	phrase(
		'all but (?:certain|assured|guaranteed|inevitable|over|finished|confirmed|won|gone|disappeared|vanished|impossible|eliminated)',
		'幾乎 幾近 差不多 近乎 基本 可說 形同 已成 勢必 必 可謂 大致 十之 快要 大概',
		'anything but|not all|far from',
		'並不確定 不確定 並非 絕非 絕不 一點也不 毫不 除了 除 完全不',
	),
	phrase(
		'anything but (?:certain|easy|simple|normal|quiet|clear|ordinary|smooth|straightforward|typical|dull|boring|cheap|calm)',
		`${denies} 豈 哪 毫 一點也 遠 絕`,
		'nothing but|all but',
		'非常 十分 相當 幾乎 無比 極為 只有 只是 只不過 不過是 完全是',
	),
	phrase(
		'nothing but',
		'只 純 全 都 唯 僅 不過 無非 就是 除 盡是 滿 一味 淨 完全 單',
		'anything but',
		'絕非 絕不 並非 一點也不 毫不 完全不 什麼都不是',
	),
	phrase(
		'last but not least',
		'同樣 同等 一樣 重要的 不可忽 值得 壓軸 而不是 也別 還有 當然',
		'least important|less important',
		'最不重要 並不重要 不重要 最次要 最不起眼',
	),
	phrase(
		'more often than not',
		'往往 多半 通常 常 大多 多數 十之 時常 經常 大都 泰半 一般',
		'more often not|rarely|seldom',
		'很少 不常 不多 並不常 少有 甚少 鮮少 偶爾',
	),
	phrase(
		'(?:cannot|can.t|can not|could not|couldn.t) be too careful',
		'再 怎麼 怎樣 越 愈 務必 謹慎為 小心為 小心駛得',
		'must not be too careful|should not be too careful',
		'不能太 不可太 不要太 不可過於 不能過於 不宜過於 不能過分',
	),
	phrase(
		'far from (?:over|clear|certain|finished|complete|perfect|ideal|settled|satisfied|satisfactory|easy)',
		`${denies} 遠 離 尚 待`,
		'(?:is|are|was|were) (?:over|finished|complete|settled)',
		'已經結束 已結束 結束了 已完成 十分清楚 很清楚 完美 理想 圓滿 輕而易舉 令人滿意 確定',
	),
	phrase(
		'far and away|by far',
		'遠 遙 最 大幅 顯著 明顯 絕對 無疑 壓倒 毫無疑問 一枝獨秀 大大 高居 當屬 首屈 獨占 首',
		'so far|barely|by a narrow margin',
		'到目前為止 迄今為止 險勝 些微 略微 勉強 稍微',
	),
	phrase('not in the least|not the least bit', denies, 'at least|to the least', '至少 起碼 最起碼'),
	// how many, how much
	phrase(
		'not every(?:one|body|thing)?|not all(?! that\\b)',
		'並非 不是每 不是所有 未必 不全 不盡 不一定 不見得 沒有全 並未 未全 非所有 部分 有些 有的 沒全 不都 並不',
		'no one|nobody|none|nothing',
		'一個都沒 一個也沒 沒有一個 無一 沒有人 沒人 全都沒 全都不 誰也沒 誰都沒',
	),
	one(
		[
			'(?<!a |the |these |those |last |past |next |first |every |his |her |its |their |our |only |select |some |of |very )few (?:people|voters|members|users|customers|residents|workers|firms|banks|doctors|studies|cases|of (?:them|us|the|these|those|his|her|its|their)|have|are|were|had|would|could|countries|companies|men|women|students|patients|experts|analysts|investors|signs?|options|details|places|things|others|if any|expect|believe|know|doubt|can|will|survived|remain|remained)',
			'很少 少數',
			`${denies} 寥 鮮 罕 幾乎 有限 稀 幾個人`,
		],
		['a few|many|some|several|quite a few', '一些 有些 有幾 許多 很多 不少 好幾 數名 多名 多位 有數'],
	),
	one(
		['quite a few|a good few|not a few', '不少 許多', '不少 許多 很多 相當 好幾 多 眾 好些 可觀 為數'],
		['only a few|very few|too few', '很少 少數 極少 寥寥 少之又少 甚少 為數不多 屈指可數'],
	),
	one(
		['(?<!only |just |very |quite |but |merely )a few', '一些 幾個 數個', '幾 一些 數 些 若干 少許 少量 兩三 好幾 片刻 多'],
		['(?<!a )few', '很少 極少 寥寥無幾 幾乎沒有 鮮有 甚少 少之又少 沒有幾', '', 'hardly|rarely|seldom|barely|only'],
	),
	one(
		[
			'(?<!a |the |that |what |this |how |too |very |so |as |his |her |its |my |their |our |poor |every )little (?:evidence|doubt|chance|hope|progress|impact|effect|interest|change|time|information|difference|support|reason|choice|room|attention|sign|rain|demand|incentive|sympathy|trust|confidence|use|value|knowledge|experience|help|risk|relief|appetite|prospect|point|known|is known|was known)',
			'很少 甚微',
			`${denies} 微 小 幾乎 低 毫 有限 弱 輕 稀 淺 渺`,
		],
		['a little|much|some|great', '一點 一些 有些 有點 些許 若干 稍有 許多 大量 很多 相當'],
	),
	one(
		[
			'(?<!only |just |very |but )a little (?:evidence|hope|progress|time|information|support|room|attention|rain|help|relief|patience|money|water|salt|sugar|oil|practice)',
			'一點 一些',
			'一點 一些 些 少許 少量 點 稍 略 微 許',
		],
		['(?<!a )little', '幾乎沒有 很少 沒什麼 沒有什麼 甚少 毫無 極少'],
	),
	row(
		[
			'(?:hardly|barely|scarcely|virtually no|almost no|practically no|next to no) (?:any|evidence|chance|impact|effect|difference|time|demand|support|room|traffic|change|doubt|sign|one)',
			'',
			`${denies} 幾乎 罕 鮮 微 勉 僅 毫`,
		],
		['plenty|many|much|lots', '許多 很多 大量 明顯 充足 不少 相當多 大有'],
	),
	one(
		[
			'least (?:likely|important|common|popular|effective|developed|affected|expected|known|favou?rite|reliable|efficient|experienced|expensive|costly)',
			'最不可能 最不重要 最少見',
			'最不 最少 最低 最未 最難 最小 最沒 最無 最便宜 最冷 最落後 不 少 低 罕 鮮 次 便宜',
		],
		[
			'most (?:likely|important|common|popular|effective|developed|affected|expected|known|favou?rite|reliable|efficient|experienced|expensive|costly)|(?<!least )favou?rite',
			'最有可能 最可能 最重要 最常見 最受歡迎 最有效 最發達 最受影響 最知名 最喜歡 最可靠 最有經驗 最貴 最昂貴 最高效',
		],
	),
	one(
		[
			'less (?:likely|effective|efficient|common|popular|important|severe|expensive|secure|stable|attractive|favou?rable|accurate|reliable|frequent|stringent|strict)',
			'較不可能 不太可能',
			'不 低 少 較差 輕 便宜 遜 弱 沒 無 減 未 小 難 降 差 寬 鬆 緩 下降 冷 廉 欠 稀 較慢 次',
		],
		[
			'more (?:likely|effective|efficient|common|popular|important|severe|expensive|secure|stable|attractive|favou?rable|accurate|reliable|frequent|stringent|strict|harmful|painful|risky)|more',
			'更可能 更有可能 較可能 更容易 更有效 更高效 更常見 更受歡迎 更重要 更嚴重 更昂貴 更貴 更安全 更穩定 更具吸引力 更有利 更準確 更可靠 更頻繁 更嚴格',
		],
	),
	row(['worse off', '更糟 更差 更慘', '差 糟 慘 壞 惡 苦 窮 不 虧 損'], ['better off', '更好 較好 更富裕 過得更好 改善 好轉 寬裕']),
	one(
		['(?<!no )fewer(?! than)', '更少 較少', '少 減 不 沒 降 低 縮 下跌 下滑'],
		['more|greater|larger|increas(?:e|ed|es|ing)', '更多 較多 越來越多 愈來愈多 增多'],
	),
	one(
		['(?:fall|falls|fell|falling|stop|stopped|just|well|far) short of', '未達 不及 未能達成', '未 不 低 差 欠 缺 短 少 沒 離 遜 距'],
		['exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|in excess of|top(?:s|ped)|beyond', '超過 超出 超越 突破 高於 優於 達到 達成'],
	),
	row(
		['halv(?:es|ed|ing)|cut in half|by half', '減半 腰斬 砍半', '半 減 五成'],
		['doubl(?:e|es|ed|ing)|twice', '倍增 翻倍 加倍 翻一番 增加一倍', '倍 翻 雙', 'twice|double'],
	),
	row(
		['upper (?:limit|bound)|(?:high|top|upper) end of', '上限 上緣 高端', '上 高 頂 最大 最多'],
		['lower (?:limit|bound)|(?:low|bottom|lower) end of', '下限 下緣 低端', '下 低 底 最小 最少'],
	),
	// over and under
	row(['overcharg(?:e|es|ed|ing)', '多收 超收 濫收', '多 超 濫 過 亂 坑 溢'], ['undercharg(?:e|es|ed|ing)', '少收 短收', '少 短 不足']),
	row(
		['overpa(?:y|ys|id|yments?|ying)', '溢繳 多付 超付 多繳', '多 溢 超 過高 重複 退'],
		['underpa(?:y|ys|id|yments?|ying)', '少付 短付 少繳 短繳 薪資過低', '少 短 不足 低 欠 微薄 剝削'],
	),
	row(
		['overstat(?:e|es|ed|ement|ements|ing)', '高報 多報 誇大 高估', '高 多 誇 虛 浮 過 言過'],
		['understat(?:e|es|ed|ement|ements|ing)', '低報 少報 輕描淡寫 低估', '低 少 輕 短 保守 內斂 含蓄 素 淡'],
	),
	row(['overrated', '被高估 評價過高', '高估 過高 名過 言過 吹捧 虛'], ['underrated', '被低估 低估', '低估 忽 小看 遺珠 不受重視']),
	row(['overpriced', '定價過高 價格過高 太貴', '高 貴 坑'], ['underpriced', '定價過低 價格過低 太便宜', '低 便宜 廉']),
	row(
		['overstaffed', '人手過多 冗員', '多 冗 過剩'],
		['understaffed|short-?staffed|short-?handed', '人手不足 人力不足 缺人', '不足 缺 短 少 荒 緊 不夠'],
	),
	row(['underfunded', '資金不足 經費不足', '不足 缺 短 欠 少 不夠'], ['overfunded|well-?funded', '資金充裕 資金充足 經費充足 經費充裕']),
	row(
		['undercook(?:ed|ing)?', '未煮熟 沒煮熟 半生不熟', '未 沒 不 生'],
		['overcook(?:ed|ing)?|well-cooked|fully cooked', '煮過頭 煮太久 過熟 煮熟 熟透'],
	),
	row(['overexpos(?:e|ed|ure)', '過曝 曝光過度 過度曝光', '過 太亮'], ['underexpos(?:e|ed|ure)', '曝光不足 欠曝', '不足 欠 太暗']),
	row(
		['over budget|cost overruns?', '超支 超出預算', '超 逾 爆 透支 增'],
		['under budget|within budget', '低於預算 未超出預算 預算內 節省', '低 內 未 不 省'],
	),
	one(['underage|under-age', '未成年 未滿', '未 不足 不到 兒童 幼'], ['of age|adults?|overage', '成年 已成年 成年人']),
	// before and after
	row(['ex-?dividend', '除息 除淨', '除'], ['cum-?dividend', '含息 連息 附息', '含 連 附']),
	row(['pre-money', '投前 融資前', '前'], ['post-money', '投後 融資後', '後']),
	row(
		['pre-?(?:pandemic|covid|crisis|election|merger|IPO|listing)', '疫情前 疫前 危機前 選前 選舉前 合併前 上市前', '前 原'],
		['post-?(?:pandemic|covid|crisis|election|merger|IPO|listing)', '疫情後 疫後 危機後 選後 選舉後 合併後 上市後 後疫情 後危機', '後'],
	),
	row(['ex ante', '事前', '前'], ['ex post(?! facto)', '事後', '後']),
	row(['a priori', '先驗', '先 預'], ['a posteriori', '後驗', '後']),
	row(['prenatal|antenatal', '產前 孕期', '前 孕 胎'], ['postnatal|postpartum', '產後', '後 新生']),
	row(
		['(?:before|ahead of) the (?:market opens?|opening bell|open)|pre-?market', '盤前 開盤前 開市前', '前'],
		['after the (?:market closes?|closing bell|close|bell)|after-hours|post-?market', '盤後 收盤後 收市後 閉市後', '後'],
	),
	row(['before (?:dark|nightfall|sunset)', '天黑前 入夜前 日落前', '前'], ['after (?:dark|nightfall|sunset)', '天黑後 入夜後 日落後', '後']),
	row(
		['previous (?:page|step|section|slide|chapter|question|episode|track|screen)', '上一 前一', '上 前 先'],
		['next (?:page|step|section|slide|chapter|question|episode|track|screen)', '下一 後一', '下 後 次 接'],
	),
	row(['predat(?:e|es|ed|ing)', '早於 先於', '早 先 前'], ['postdat(?:e|es|ed|ing)', '晚於 遲於', '晚 遲 後']),
	// in and out, up and down, near and far
	row(['in stock', '有貨 有現貨 現貨供應', '貨 存'], ['out of stock|sold out', '缺貨 無貨 售罄 斷貨 沒貨 售完', '缺 無 罄 斷 沒 完']),
	row(['on duty', '值班 當值 執勤 值勤', '值 勤 班 崗'], ['off duty', '下班 休班 非值班', '下班 休 非 不']),
	row(['on-site|onsite', '現場 院內 駐場', '場 內 店 廠 駐 當地'], ['off-site|offsite', '場外 異地 院外 站外', '外 異 遠']),
	row(['off-balance[- ]sheet', '表外 資產負債表外', '外'], ['on-balance[- ]sheet', '表內 資產負債表內', '內']),
	one(
		['off-peak', '離峰 非繁忙 非尖峰 非高峰 淡季', '離 非 淡 低'],
		['on-peak|peak(?:-| )(?:hours?|times?|season|period|rates?)', '尖峰時段 繁忙時段 高峰時段 旺季'],
	),
	row(['in the money|in-the-money', '價內', '內 賺 獲利'], ['out of the money|out-of-the-money', '價外', '外']),
	row(['out of bounds', '界外 出界', '外 出 禁'], ['in bounds|inbounds', '界內 場內', '內']),
	one(['inlets?|intakes?', '進氣 進水 入口 進口', '進 入 攝 吸 灣 取'], ['outlets?|exhausts?', '排氣 排水口 排放口 出水口', '出 排 店 插座 通路']),
	row(['inwards?', '向內 往內 朝內 內向', '內 入 對內'], ['outwards?', '向外 往外 朝外 外向', '外 出 對外']),
	row(['influx', '湧入 流入', '入 湧'], ['exodus', '外流 出走 流出 外逃', '外 出 離 逃']),
	row(['introvert(?:s|ed)?', '內向', '內'], ['extrovert(?:s|ed)?', '外向', '外']),
	row(
		['upsides?(?! down)(?: risks?| potential| surprises?)?', '上行 上漲空間 上升空間', '上 好 優 利 漲 升 正 增'],
		['downsides?(?: risks?)?', '下行 下跌 下檔', '下 壞 弊 缺 跌 負 不利 弱'],
	),
	row(
		[
			'upturns?|upswings?|upticks?|uptrends?',
			'好轉 回升 上升',
			'好 升 上 增 復 揚 高 漲 起色 多',
			'recover(?:y|ies|ed|s)?|rebound(?:s|ed)?|improv(?:e|ed|ement)|ris(?:e|ing)|growth',
		],
		[
			'downturns?|downswings?|downticks?|downtrends?',
			'低迷 衰退 下滑 下行',
			'低 衰 下 跌 減 不景氣 冷 谷 弱 退 差 逆 危機 蕭條',
			'recession|slump|falls?|fell|decline[sd]?|slowdown|contraction|drop',
		],
	),
	row(['bottom-up', '由下而上 自下而上 由下至上', '下'], ['top-down', '由上而下 自上而下 由上至下', '上']),
	row(
		['left[- ]to[- ]right', '由左至右 從左到右 由左到右 從左至右', '左至 左到 左往 左向'],
		['right[- ]to[- ]left', '由右至左 從右到左 由右到左 從右至左', '右'],
	),
	row(
		[
			'(?:largest|highest|biggest|most) to (?:the )?(?:smallest|lowest|least)',
			'由大到小 由高到低 從大到小 從高到低 由多到少',
			'大到 高到 大至 高至 多到 遞減 降',
		],
		[
			'(?:smallest|lowest|least) to (?:the )?(?:largest|highest|biggest|most)',
			'由小到大 由低到高 從小到大 從低到高 由少到多',
			'小到 低到 小至 低至 少到 遞增 升',
		],
	),
	row(
		['newest first|newest to oldest', '由新到舊 最新在前 從新到舊', '新到 新至 最新'],
		['oldest first|oldest to newest', '由舊到新 最舊在前 從舊到新', '舊到 舊至 最舊'],
	),
	row(['(?:farther|further) (?:away|apart)', '更遠 較遠', '遠 離開 分開 疏 拉開'], ['closer|nearer', '更近 較近 靠近 接近 拉近']),
	one(
		['(?:draw|draws|drew|move|moved|moves|get|gets|got|come|came|inch|inched|edge|edged) closer', '更近 靠近 接近 拉近', '近 靠 貼 密 親 逼 迫'],
		['farther|further|apart|away', '更遠 遠離 疏遠 漸行漸遠 拉遠'],
	),
	row(['lengthwise|lengthways', '縱向', '縱 長 直'], ['crosswise|crossways', '橫向', '橫 交叉']),
	row(['centripetal', '向心', '向心'], ['centrifug(?:al|e|es)', '離心', '離']),
	// what is done
	one(
		['borrow(?:s|ed|ing)?', '借入 借來 借用 借款', '借 貸 舉債 融資 引用 引自 挪'],
		['(?:lend|lends|lent|lending)', '借出 出借 貸出 借給 放貸 放款'],
	),
	one(
		['(?:lend|lends|lent|lending) (?:to|money|funds|it|him|her|them|us|me)', '借出 出借 貸出 借給 放貸', '借給 放 出借 貸 提供 出 給'],
		['borrow(?:s|ed|ing)?', '借入 借來 向人借'],
	),
	one(
		['(?:objects?|objected|objecting|objections?) to', '反對 異議', '反 異 不 拒 抗 抵'],
		['(?:consents?|consented|agrees?|agreed) to', '同意 贊成 贊同 答應'],
	),
	one(
		[
			'(?:will|to|shall|would|may|them|it|automatically) (?:lapse|expire)|(?:has|have|had) (?:lapsed|expired)',
			'到期 屆滿 失效 過期',
			'到期 滿 失效 過期 終止 作廢 逾期 截止',
		],
		['renew(?:s|ed|al|als|ing)?|extend(?:s|ed)?', '續期 續約 續訂 展期 延續 延長 更新'],
	),
	one(
		[
			'(?:automatically )?renew(?:s|ed|al) (?:automatically|for|at|on|unless|every|each)|automatic(?:ally)? renew(?:s|ed|al)?',
			'續期 續約 更新 續訂',
			'續 更新 展 延 再 新 重',
		],
		['expir(?:e|es|ed|y)|terminat(?:e|es|ed|ion)|lapse[sd]?', '終止 失效 到期 取消'],
	),
	one(['drawdowns? (?:of|on|under|date|notice)', '提取 提款 動用', '提 動用 支 撥'], ['repa(?:y|ys|id|yments?)', '償還 還款 清償']),
	row(
		['writ(?:e|es|ten|ing) off|wrote off|write-?offs?', '撇銷 沖銷 註銷 核銷', '撇 銷 沖 放棄 報廢 減記 減值 否定 一筆勾'],
		['writ(?:e|es|ten|ing) back|wrote back|write-?backs?', '撥回 回撥 轉回 回沖'],
	),
	one(
		[
			'(?:made|make|makes|making) (?:a |an |additional |further |full )?provisions? (?:for|of|against|in)',
			'計提 提列 撥備',
			'提 備 計 規定 準備 安排 提供',
		],
		[
			'revers(?:al|als|ed|ing) (?:of )?(?:a |the |its )?(?:previous )?provisions?|provisions? (?:was|were) (?:reversed|released)',
			'撥回 回撥 轉回 迴轉 沖回',
		],
	),
	one(
		['reversals? of (?:the )?(?:impairment|provisions?|write-?downs?)', '撥回 回撥 轉回', '回 迴 沖'],
		['impairment (?:loss|losses|charges?)|provisions? (?:for|made)', '計提 提列 確認減值'],
	),
	row(
		['stock splits?|share splits?|share subdivisions?', '股份拆細 股票分割 拆股', '拆 分割 分拆'],
		['(?:reverse stock|reverse share|reverse) splits?|share consolidations?', '股份合併 合股 反分割 反向分割 縮股'],
	),
	row(
		['(?:reverse stock|reverse share|reverse) splits?|share consolidations?', '股份合併 合股', '合 反 縮 逆'],
		['(?<!reverse )(?:stock|share) splits?|share subdivisions?', '股份拆細 股份分拆 拆股 股票分割 股票拆分'],
	),
	row(['accretive', '增厚 增值 增益', '增 厚 提升 提高 加 貢獻 正面'], ['dilutive', '攤薄 稀釋', '攤 稀 薄']),
	row(['steepen(?:s|ed|ing)?', '變陡 陡峭 趨陡', '陡 峭'], ['flatten(?:s|ed|ing)?', '趨平 平坦 走平 變平 平緩', '平 緩']),
	row(['contango', '正價差 正向市場 期貨溢價', '正 溢'], ['backwardation', '逆價差 逆向市場 現貨溢價', '逆 貼']),
	lost('de-?leverag(?:e|es|ed|ing)', '去 降 減 低 縮 還', 're-?leverag(?:e|ed|ing)|leverag(?:e|ed|ing) up', '加槓桿 提高槓桿 增加槓桿 舉債'),
	one(
		['lump[- ]sum', '一次付清 一次性 一筆過 整筆', '一次 整筆 一筆 總 躉 包'],
		['(?:in|by) instal?l?ments|instal?lment (?:plan|payments?)', '分期 分期付款'],
	),
	one(
		['(?:in|by) instal?l?ments|instal?lment (?:plan|payments?)', '分期', '分 期'],
		['lump[- ]sum|one-?off payment', '一次付清 一次性付款 一筆過 整筆支付'],
	),
	// accounts and markets
	steady(
		[
			'(?:amounts?|balances?|sums?|loans?) (?:due|owed|owing) from|due from (?:a |the )?(?:related part(?:y|ies)|subsidiar(?:y|ies)|associates?|directors?|shareholders?)',
			'應收',
			'收 欠本',
		],
		['(?:amounts?|balances?|sums?|loans?) (?:due|owed|owing) to|due to (?:a |the )?related part(?:y|ies)', '應付', '付 欠'],
	),
	row(['input (?:tax|vat)', '進項', '進'], ['output (?:tax|vat)', '銷項', '銷']),
	row(['progressive (?:tax|taxes|taxation|rates?)', '累進', '累進'], ['regressive (?:tax|taxes|taxation|rates?)', '累退', '累退']),
	row(['simple interest', '單利', '單'], ['compound(?:ed)? interest|compounding', '複利', '複 利滾利']),
	row(
		['nominal (?:gdp|wages?|interest|terms|rates?|growth|yields?)', '名目 名義', '名'],
		['(?:in real terms|real (?:gdp|wages?|interest|rates?|growth|yields?))', '實質 實際', '實'],
	),
	row(['buy-?side', '買方', '買'], ['sell-?side', '賣方', '賣']),
	row(['open-?end(?:ed)? (?:funds?|schemes?)', '開放式 開放型', '開放'], ['closed?-?end(?:ed)? (?:funds?|schemes?)', '封閉式 封閉型', '封閉']),
	row(
		['growth (?:stocks?|shares?|investing)', '成長股 增長股 成長型', '成長 增長'],
		['value (?:stocks?|shares?|investing)', '價值股 價值型', '價值'],
	),
	row(['(?:large|mega)-?caps?', '大型股 大盤股 大型', '大'], ['small-?caps?|micro-?caps?', '小型股 小盤股 小型', '小']),
	row(
		['gross of (?:tax|fees)|before fees', '未扣費用 扣除費用前', '前 未'],
		['net of (?:tax|taxes|fees|expenses|costs)', '扣除費用後 已扣費用', '後 已 扣'],
	),
	row(
		['exclusive of (?:tax|taxes|vat|gst|service|all|any|shipping|the)', '不含 不包括 未含', '不 未 另 外加 除'],
		['inclusive of', '含 包括 包含 連同'],
	),
	one(
		['inclusive of (?:tax|taxes|vat|gst|service|all|any|shipping|the)', '含 包括 包含 連同', '含 包 連 內'],
		['exclusive of|exclud(?:e|es|ed|ing)', '不含 不包括 未含 不包含 另計'],
	),
	one(
		['plus (?:tax|taxes|vat|gst|postage|shipping|service charge)', '另加 未含 加收 外加 不含', '加 另 未 不 額外 需付'],
		['(?:tax|taxes|vat|gst|shipping) included|including', '含稅 已含 內含 包稅 含運費'],
	),
	// one party and the other
	steady(['obligors?', '債務人 義務人', '債務 義務 擔保'], ['obligees?', '債權人 權利人', '債權 受益']),
	steady(['promisors?', '允諾人 承諾人 要約人', '諾'], ['promisees?', '受允諾人 受諾人 受約人', '受']),
	steady(['bailors?', '寄託人 委託人', '寄託'], ['bailees?', '受寄人 受託人 保管人', '受 保管']),
	steady(['covenantors?', '契諾人 立約人', '契諾'], ['covenantees?', '受契諾人 受約人', '受']),
	steady(['endors(?:ers?|ors?)', '背書人', '背書 代言'], ['endorsees?', '被背書人 受背書人', '被 受']),
	steady(['drawees?', '受票人 付款人 付款行', '受 付款'], ['drawers?', '出票人 發票人', '抽屜']),
	steady(['donees?', '受贈人 受贈者', '受'], ['donors?', '捐贈人 贈與人 捐贈者 捐款人']),
	steady(
		['sub-?lessees?|sub-?tenants?', '分租人 次承租人 分租租客 轉承租人 分租戶', '承 客 戶 次'],
		['sub-?lessors?|sub-?landlords?', '轉租人 二房東 分租業主'],
	),
	steady(['chargees?', '承押記人 押記權人 受押人', '承 權 受'], ['chargors?', '押記人 抵押人']),
	oneSteady(
		['perpetrators?|assailants?', '加害者 施暴者 行兇者', '犯 兇 攻擊 嫌 歹徒 施 肇事 罪 襲 加害 禍首'],
		['victims?', '受害者 被害人 受害人 被害者'],
	),
	steady(['mentees?', '學員 門生', '學 徒 受 被'], ['mentors?', '導師 師傅', '師']),
	steady(['examinees?|test-takers?', '考生 應試者', '考生 應試 應考 受試'], ['examiners?', '考官 主考']),
	steady(['addressees?', '收件人 收信人', '收 受'], ['senders?|addressers?', '寄件人 發件人 寄信人']),
	// men and women
	steady(['paternity leave', '陪產假 侍產假', '父 男 育嬰 爸 太太'], ['maternity leave', '產假 分娩假', '母 育嬰 育兒 生育']),
	steady(
		['paternal', '父系 父方 父親', '父 爺 爹 祖 家長 伯 姑 堂 叔 爸'],
		['maternal', '母系 母方 外祖母 外公 外婆 母親 外祖父', '母 孕 產 外 舅 姨 媽 娘'],
	),
	steady(['patriarch(?:y|al|s)?', '父權 父系', '父 家長 牧首 族長 男 宗主教'], ['matriarch(?:y|al|s)?', '母權 母系', '母 女 奶 大家長']),
	steady(['ladies', '女士 淑女', '女 婦 妃 小姐 太太 夫人 各位'], ['gentlem[ae]n', '男士 紳士 先生']),
	steady(['step-?sons?', '繼子', '繼子 兒'], ['step-?daughters?', '繼女', '女']),
	steady(['god-?sons?', '教子 乾兒子', '教子 乾兒 子'], ['god-?daughters?', '教女 乾女兒', '女']),
	steady(['schoolgirls?', '女學生 女生', '女'], ['schoolboys?', '男學生 男生', '男 學童 小學生 中學生']),
	steady(['feminine', '女性 陰性 陰柔 女人味', '女 陰 柔 嬌'], ['masculine', '男性 陽性 陽剛 男子氣概', '男 陽 雄 剛']),
	steady(['stallions?', '種馬 公馬', '公 種 雄 駿馬'], ['mares?', '母馬 牝馬']),
	steady(['roosters?|cockerels?', '公雞', '公 雄雞 雞年 肖雞'], ['hens?', '母雞', '母 雌 蛋雞 雞']),
	steady(['sperm', '精子 精液', '精'], ['(?:egg|ovum|ova|oocytes?)', '卵子 卵細胞', '卵']),
	// the ward and the laboratory
	row(
		['supine|on (?:your|his|her|their|the) back', '仰臥 平躺', '仰 躺 背 平 臥'],
		['prone(?! to)|face down|on (?:your|his|her|their|the) stomach', '俯臥 趴臥 趴著'],
	),
	row(
		['abduct(?:ion|ed|s|or)? (?:of|the) (?:arm|leg|hip|shoulder|thumb|limb)|abductors?', '外展', '外 綁'],
		['adduct(?:ion|ed|s|or)?|adductors?', '內收', '內'],
	),
	one(['flexion', '屈曲 彎曲', '屈 彎'], ['(?<!hyper)extension', '伸展 伸直', '伸 延']),
	row(['vasodilat(?:ion|ors?)', '血管擴張 血管舒張', '擴 舒 張'], ['vasoconstrict(?:ion|ors?)', '血管收縮', '收 縮']),
	row(
		['inspirat(?:ory|ion) (?:reserve|pressure|phase|flow|capacity|volume)', '吸氣', '吸'],
		['expirat(?:ory|ion) (?:reserve|pressure|phase|flow|capacity|volume)', '呼氣', '呼'],
	),
	row(['(?<!para)sympathetic (?:nerves?|nervous|activity|tone|system)', '交感', '交感'], ['parasympathetic', '副交感', '副']),
	row(
		['leukocytosis', '白血球增多 白細胞增多 白血球過多', '增 多 高 升'],
		['leukopenia|leucopenia|neutropenia', '白血球減少 白細胞減少 白血球過低', '減 少 低 缺'],
	),
	row(['thrombocytosis', '血小板增多 血小板過多', '增 多 高'], ['thrombocytopenia', '血小板減少 血小板過低 血小板低下', '減 少 低 缺']),
	row(['polyuria', '多尿', '多 頻'], ['oliguria|anuria', '少尿 無尿', '少 無']),
	row(['tachypn(?:o)?ea', '呼吸急促 呼吸過快', '急 快 速 促'], ['bradypn(?:o)?ea', '呼吸過慢 呼吸緩慢', '慢 緩']),
	row(['hypercalc[a]?emia', '高血鈣 高鈣血', '高'], ['hypocalc[a]?emia', '低血鈣 低鈣血', '低']),
	row(['hyperactiv(?:e|ity)', '過動 亢進 活動過度', '過 亢 多動 高'], ['hypoactiv(?:e|ity)|underactive', '低下 活動不足 功能減退', '低 不足 減']),
	row(['nocturnal', '夜行 夜間 夜行性', '夜 晚'], ['diurnal', '日行 晝行 日行性', '日 晝 白天']),
	row(['viviparous', '胎生', '胎'], ['oviparous', '卵生', '卵']),
	row(['prokaryot(?:e|es|ic)', '原核', '原核'], ['eukaryot(?:e|es|ic)', '真核', '真核']),
	row(['autotroph(?:s|ic)?', '自營 自養', '自'], ['heterotroph(?:s|ic)?', '異營 異養', '異']),
	row(['diploid', '二倍體 雙倍體', '二 雙'], ['haploid', '單倍體', '單']),
	row(['hydrophilic', '親水', '親'], ['hydrophobic', '疏水 斥水', '疏 斥 撥']),
	row(['endogenous', '內源 內生', '內'], ['exogenous', '外源 外生', '外']),
	row(['intrinsic(?:ally)?', '內在 內源 固有', '內 固有 本'], ['extrinsic(?:ally)?', '外在 外源', '外']),
	row(['homogen(?:eous|eity)', '同質 均質 均勻', '同 均 單一'], ['heterogen(?:eous|eity)', '異質 非均質', '異 非 不 多樣']),
	row(['asymmetr(?:y|ic|ical)', '不對稱 非對稱', '不 非 失'], ['(?<!a)symmetr(?:y|ic|ical)', '對稱']),
	row(['inductive reasoning|by induction', '歸納', '歸納'], ['deductive reasoning|by deduction', '演繹', '演繹']),
	row(['macroeconomics?', '宏觀 總體 總經 宏觀經濟', '宏 總'], ['microeconomics?', '微觀 個體 個經', '微 個']),
	row(['lossless(?:ly)?', '無損', '無 不'], ['lossy', '有損 破壞性', '有損']),
	row(['stateless', '無狀態 無國籍', '無 沒'], ['stateful', '有狀態', '有']),
	row(
		['(?:allow|white)-?list(?:s|ed|ing)?', '白名單 允許清單', '白 允許 許可 准'],
		['(?:block|black|deny)-?list(?:s|ed|ing)?', '黑名單 封鎖清單 拒絕清單', '黑 封鎖'],
	),
	row(
		['converg(?:e|es|ed|ing|ence|ent)', '收斂 匯聚 趨同 會聚', '收 匯 同 聚 合 近 縮'],
		['diverg(?:e|es|ed|ing|ence|ent)', '發散 分歧 背離 分化', '散 歧 背 分 異'],
	),
	row(['attract(?:s|ed)? each other|attractive force', '相吸 吸引', '吸'], ['repel(?:s|led)?|repuls(?:ion|ive)', '相斥 排斥', '斥']),
	one(['repel(?:s|led)? each other|repulsive force', '相斥 排斥', '斥'], ['attract(?:s|ed|ion|ive)?', '相吸 吸引']),
];
