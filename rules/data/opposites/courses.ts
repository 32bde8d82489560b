/**
 * Opposites of the course of things: ways and sides of the compass, days before and after, supply and money, who stands over against whom, what is done and
 * undone, bodies and instruments. Source: our own, from news, reports, manuals and leaflets in both languages.
 */

import { type OppositeRows, row, steady } from './row.js';

/** What goes or points somewhere. */
const goes =
	'(?:walk|walks|walked|walking|head|heads|headed|heading|drive|drives|drove|driving|go|goes|went|going|turn|turns|turned|turning|travel|travels|travelled|traveled|travelling|traveling|sail|sails|sailed|sailing|fly|flies|flew|flying|run|runs|ran|running|move|moves|moved|moving|march|marched|marching|continue|continues|continued|cycle|cycled|ride|rode|flow|flows|flowed|flowing|drift|drifted|drifting|look|looks|looking|point|points|pointing|face|faces|faced|facing|push|pushed|spread|spreads|migrate|migrates|migrated|miles|kilometres|kilometers|metres|meters|km|blocks|minutes|hours|tram|train|bus|ferry|path|trail)';
const far = '(?:due |further |farther |straight |back |directly |slowly )?';

export const courseOpposites: OppositeRows = [
	// where to
	steady([`${goes} ${far}north`, '', '北'], [`${goes} ${far}south`, '往南 向南 以南 朝南 南行 南下 南走 南流 南飛 南駛', '南']),
	steady([`${goes} ${far}south`, '', '南'], [`${goes} ${far}north`, '往北 向北 以北 朝北 北行 北上 北走 北流 北飛 北駛', '北']),
	steady([`${goes} ${far}east`, '', '東'], [`${goes} ${far}west`, '往西 向西 以西 朝西 西行 西走 西流 西飛 西駛', '西']),
	steady([`${goes} ${far}west`, '', '西'], [`${goes} ${far}east`, '往東 向東 以東 朝東 東行 東走 東流 東飛 東駛', '東']),
	steady([`${goes} ${far}(?:north|south)`, '', '北 南'], [`${goes} ${far}(?:east|west)`, '往西 向西 以西 往東 向東 以東 東行 西行', '東 西']),
	steady([`${goes} ${far}(?:east|west)`, '', '東 西'], [`${goes} ${far}(?:north|south)`, '往北 向北 以北 往南 向南 以南 南行 北行', '南 北']),
	row(['upstairs', '樓上', '上'], ['downstairs', '樓下', '下']),
	row(['in front of', '前面 前方 面前', '前 面 當 對 門口'], ['behind', '後面 後方 背後', '後 背 落 幕 原因 拖 遲']),
	row(['entrances?', '入口', '入 進 門'], ['exits?', '出口', '出 離 退 下']),
	row(['basements?', '地下室 地庫', '地下 地庫 底'], ['rooftops?|attics?', '屋頂 天台 閣樓 頂樓', '頂 閣 天台']),
	row(['proximal', '近端', '近'], ['distal', '遠端', '遠']),
	row(['anterior', '前側 前部 前方 前壁', '前'], ['posterior', '後側 後部 後方 後壁', '後 臀']),
	row(
		['(?:is|are|was|were|be|been|being|get|gets|got) (?:accepted|admitted)|admitted to', '錄取 獲准 入選 取錄', '錄 取 接受 收 入 准 納 認'],
		['(?:is|are|was|were|be|been|being|get|gets|got) (?:rejected|turned down|turned away)', '落選 落榜 遭拒 被拒 遭退', '拒 退 落 駁 淘汰 打回票'],
	),
	// when
	row(
		['(?:day|night|evening|morning|week|month|year) before', '前一天 前夕 前一日 前日 前一晚 前晚 前一夜 前一', '前 昨 早 先'],
		[
			'(?:day|night|evening|morning|week|month|year) after|(?:next|following) (?:day|night|morning|evening)',
			'翌日 次日 隔天 隔日 第二天 翌晨 翌年 隔年 次年 次晨 隔晚',
			'翌 次 隔 後 第二 明 下',
		],
	),
	row(
		['net lenders?', '淨貸出 淨借出 淨拆出 淨放款', '貸出 借出 拆出 放 貸'],
		['net borrowers?', '淨借入 淨借款 淨拆入 淨融入', '借入 拆入 借款 融入 借'],
	),
	row(
		[
			'(?:paid|payable|pay|pays|quarterly|monthly|weekly|yearly|annually|half-yearly|due)(?: quarterly| monthly| annually| yearly| weekly)? in advance',
			'預付 預繳 上期付 期初支付 先付',
			'預 先 前 上期 期初 月初 季初',
		],
		['in arrears?', '後付 期末支付 期末付 後繳', '後 欠 期末 月末 季末 滿 完'],
	),
	row(
		[
			'recharg(?:e|es|ed|ing)|charging|(?:charge|charges|charged) (?:the |your |its |it |fully)?(?:battery|batteries|cells?|pack)',
			'充電',
			'充 滿 收 計',
			'charge[drs]?',
		],
		['discharg(?:e|es|ed|ing)', '放電', '放 洩 出 排 釋 卸 免 解 流'],
	),
	row(
		[
			'(?:suppl(?:y|ies|ied)|sells?|sold) (?:it |parts |optics |components |chips |goods |products |equipment |materials |energy |gas |power |food )?to (?:us|them|the group|the company)',
			'供應 供貨 出售 銷售 賣給',
			'供 提 賣 售 銷 給 交',
			'suppl(?:y|ies|ier|iers)|sales|seller|vendor',
		],
		[
			'(?:buys?|bought|purchas(?:e|es|ed)) (?:it |parts |optics |components |chips |goods |products |equipment |materials |energy |gas |power |food )?from',
			'採購 購買 購入 進貨 買進',
			'採 購 買 進 收',
			'procur(?:e|es|ed|ement)|sourc(?:e|es|ed|ing)|buyer',
		],
	),
	row(
		['whichever (?:comes|occurs|is|happens) (?:first|earlier|sooner|the earlier)|the earlier of', '較早 先到 先屆 在先 較先', '早 先'],
		['whichever (?:comes|occurs|is|happens) (?:last|later|the later)|the later of', '較晚 較遲 後到 較後 後屆', '晚 遲 後'],
	),
	row(['ceded?|cedes|ceding', '分出 轉分', '分出 轉 攤 割 讓'], ['(?:premiums? |risks? )?assumed from|inward reinsurance', '分入 承接', '分入 承']),
	row(
		['lends?|lent|lending', '借出 貸出 出借 貸給 放貸', '貸 放 出借 借出 借給'],
		['borrow(?:s|ed|ing)?', '借入 貸入 融入', '借', 'borrowers?|borrowings?'],
	),
	row(
		['surviv(?:e|es|ed|ing)', '存活 倖存 保存下來 留存 生還', '存 倖 活 保 留 生 熬 撐 挺'],
		['(?:disappear|vanish)(?:s|ed|es|ing)?|die out|dies out|died out|be lost|was lost|were lost', '消失 滅絕 消亡 絕跡', '消 失 滅 亡 絕 沒 不見'],
	),
	row(
		['acquitted|cleared (?:him|her|them)|found not guilty|cleared of', '無罪 脫罪 不成立 清白', '無罪 不成立 清白 脫 洗 撇清 還'],
		['convicted|found guilty|guilty of', '罪名成立 定罪 有罪 罪成', '罪名成立 定罪 有罪 罪成 判'],
	),
	row(
		['charged with|was charged|were charged', '起訴 被控 檢控', '控 訴 告 嫌 檢'],
		['convicted of|found guilty of|sentenced', '裁定犯有 被裁定 罪成 定罪 判刑', '罪成 定罪 判 裁定'],
	),
	steady(['predecessors?', '前任 前身 前輩', '前 上一 上'], ['successors?', '繼任 接班人 繼承者 後任 繼任者', '繼 接 後 承 新任 續']),
	row(['the former', '前者', '前'], ['the latter', '後者', '後']),
	row(['ancient', '古代 古老 遠古', '古 老 上古 遠'], ['modern', '現代 近代 當代', '今 新 摩登 現']),
	row(
		['postpon(?:e|es|ed|ing|ement)|put off until|defer(?:s|red|ring|ral)?', '延後 推遲 延期 押後 延遲', '延 遲 後 緩 遞 暫 拖 滯 誤 晚 改'],
		['(?:bring|brings|brought|bringing) forward', '提前 提早', '提前 提早 早 推進 推動 向前'],
	),
	row(['ahead of schedule', '提前 超前 提早', '早 快 先 前 超'], ['behind schedule', '落後 延誤 滯後 延遲', '延 遲 慢 誤 後 晚']),
	row(
		['extend(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|prolong(?:s|ed|ing)?', '延長 延伸 加長', '延 長 展 伸 擴 續 及 提供 放寬'],
		['shorten(?:s|ed|ing)?|cut short|curtail(?:s|ed|ing)?', '縮短', '縮 短 減 提早'],
	),
	// warm and cold
	row(
		['cool(?:s|ed|ing)? (?:down|off)|cool completely|cooling', '冷卻 降溫 放涼', '冷 涼 降溫 凍 平靜 消暑'],
		['pre-?heat(?:s|ed|ing)?|warm(?:s|ed|ing)? up|heat(?:s|ed|ing)? up', '預熱 加熱 暖機 熱身 升溫 熱車', '熱 暖 溫 升'],
	),
	steady(
		['(?:do not|don.?t|never|must not|should not|must not be|should not be|cannot be|not be|avoid) (?:freeze|frozen|freezing)', '', '凍 冰 結'],
		[
			'(?:do not|don.?t|never|must not|should not|must not be|should not be|not be|avoid) (?:refrigerate|refrigerated|refrigerating|refrigeration|chill|chilled)',
			'切勿冷藏 不可冷藏 勿冷藏 不要冷藏 不得冷藏 避免冷藏 不能冷藏 不宜冷藏 不應冷藏',
			'藏',
		],
	),
	row(
		['thaw(?:s|ed|ing)?|defrost(?:s|ed|ing)?', '解凍 融化 退冰', '解凍 融 化 退冰 回暖 除霜 緩和'],
		['freez(?:e|es|ing)|froze|frozen', '冷凍 結冰', '凍 冰 僵 結'],
	),
	row(['colder', '更冷 較冷 變冷', '冷 寒 涼 低'], ['warmer|hotter', '更暖 較暖 更熱 較熱 變暖', '暖 熱 溫 高']),
	row(['boil(?:s|ed|ing)?', '煮沸 沸騰 煮滾', '沸 煮 滾 燒 熱 癤 開水 水煮'], ['freez(?:e|es|ing)|frozen', '冷凍 結冰', '凍 冰']),
	// supply and money
	row(
		['tighten(?:s|ed|ing)?|tight(?:er|ness)?', '吃緊 趨緊 緊俏 偏緊 收緊', '緊 嚴 收 短缺 不足 密 鎖 旋'],
		['loosen(?:s|ed|ing)?|eas(?:e|es|ed|ing)', '鬆動 趨鬆 寬鬆 舒緩 緩解 鬆綁', '鬆 寬 緩 解 輕 降 放 減 紓 舒 疏 消 平 改善 跌 回落 滑'],
	),
	row(
		['drags? on|headwinds?|dragged down', '拖累 阻力 逆風', '拖 阻 逆 不利 壓 削 累 挑戰 困 負 影響 困難'],
		['drivers? of|tailwinds?|engines? of|driving force', '動力 推手 順風 助力 驅動力 引擎 推動力', '動 推 助 順 驅 引 帶 利 因 擎 主力'],
	),
	row(
		['oversuppl(?:y|ied)|gluts?', '供過於求 供應過剩 過剩', '過 剩 餘 盈 多'],
		['shortages?|undersuppl(?:y|ied)', '短缺 供不應求 緊缺', '短 缺 不足 不夠 荒 緊 乏 少'],
	),
	row(
		[
			'(?:yen|yuan|renminbi|won|euro|pound|sterling|rupee|ruble|rouble|peso|lira|rand|franc|ringgit|baht|rupiah|new taiwan dollar|hong kong dollar|currency) (?:has |had |have |further )?(?:weakened|weakens|fell|slid|dropped|slipped|depreciated|sank|tumbled|plunged|softened)',
			'貶值 走軟 走弱 走貶 貶至 跌至',
			'貶 跌 弱 軟 低 降 挫 滑 失 兌日 兌人民 兌韓 兌台 兌新台 兌英 兌歐 兌港 兌印 對日 對人民 對韓 對台 對歐 對英 美元升 美元走 美元上',
		],
		[
			'(?:yen|yuan|renminbi|won|euro|pound|sterling|rupee|ruble|rouble|peso|lira|rand|franc|ringgit|baht|rupiah|dollar|currency) (?:has |had |have |further )?(?:strengthened|strengthens|rose|climbed|gained|appreciated|rallied|jumped|surged|firmed)',
			'升至 升值 走強 走升 升破 漲至 轉強 回升 上漲',
			'升 漲 強 揚 高 堅 反彈 兌日 兌人民 兌韓 兌台 兌新台 兌英 兌歐 兌港 兌印 對日 對人民 對韓 對台 對歐 對英 美元跌 美元走 美元貶 美元下',
		],
	),
	row(['hawkish', '鷹派', '鷹 強硬'], ['dovish', '鴿派', '鴿 溫和']),
	row(
		['(?:long positions?|went long|going long|net long)', '多頭 多倉 長倉 做多 好倉', '多 長 好倉 買'],
		['short positions?|went short|going short|net short|short[- ]sell(?:ers|ing)?', '空頭 空倉 短倉 做空 淡倉 沽空 放空', '空 短 淡 沽 賣'],
	),
	row(['at a premium', '溢價', '溢 高 貴 加'], ['at a discount', '折價 折讓 折扣', '折 讓 低 貼水 打']),
	row(
		['(?<!un)fixed[- ]rates?', '固定利率 定息 固定', '固定 定息 定額 定'],
		['(?:floating|variable|adjustable)[- ]rates?', '浮動利率 浮息 浮動', '浮 變動 調整 可變'],
	),
	row(
		['senior (?:notes?|debt|bonds?)', '優先', '優先 高級 主順位 先償'],
		['subordinated (?:notes?|debt|bonds?)', '次級 後償 次順位 從屬', '次 後償 從屬 劣後'],
	),
	row(['diluted', '攤薄 稀釋', '攤薄 稀釋 稀 淡'], ['basic (?:earnings|loss|eps)', '基本', '基本']),
	row(['credited', '貸記 入帳 存入 記入', '入 存 貸 記 撥 功 歸 譽 認 署'], ['debited', '扣款 扣帳 借記 扣除', '扣 借 支']),
	row(
		['deposit(?:s|ed|ing)? (?:your|money|cash|cheques?|checks?|funds)', '存入 存款', '存 入 押 按 訂 繳'],
		['withdr(?:aw|aws|ew|awn|awing) (?:your|money|cash|funds)', '提款 提取 取款 取出', '提 取 撤 退 收回 抽 贖'],
	),
	row(['cheaper', '便宜', '便宜 廉 平 低 實惠 省'], ['dearer|more expensive|costlier', '更貴 較貴 昂貴', '貴 高']),
	row(
		['(?:poor|poorer|poorest) (?:countries|nations|families|people|households|areas)', '貧窮 窮國 貧困', '貧 窮 低收入 落後 弱勢 清寒'],
		[
			'(?:rich|wealthy|wealthier|richer|richest|affluent) (?:countries|nations|families|people|households|areas)',
			'富裕 富國 富有',
			'富 有錢 發達 豪',
		],
	),
	row(
		['developing (?:countries|nations|world|economies)', '發展中 開發中', '中 新興'],
		['(?<!un)developed (?:countries|nations|world|economies)', '已發展 已開發 發達 先進', '已 發達 先進 成熟'],
	),
	row(
		[
			'lift(?:s|ed|ing)? (?:the |its |their |a |all |most )?(?:ban|bans|sanctions|restrictions|embargo|curfew|lockdown|tariffs|suspension)',
			'解除 取消 撤銷',
			'解 取消 撤 放 廢',
		],
		[
			'impos(?:e|es|ed|ing) (?:the |a |an |new |fresh |further )?(?:ban|bans|sanctions|restrictions|embargo|curfew|lockdown|tariffs|suspension)',
			'實施 施加 頒布 祭出 加徵 頒佈',
			'施 加 實 徵 頒 祭 行 制裁 下',
		],
	),
	row(
		['deregulat(?:e|es|ed|ing|ion)', '放寬管制 鬆綁 解除管制 放鬆管制', '放寬 鬆 解除 放 去'],
		['(?<!de)regulat(?:e|es|ed|ing)', '加強監管 加強管制 收緊監管', '管 規 條例 調節'],
	),
	row(['nationali[sz](?:e|es|ed|ing|ation)', '國有化', '國有 收歸 公 民族'], ['privati[sz](?:e|es|ed|ing|ation)', '私有化 民營化', '私 民營']),
	row(['unreali[sz]ed', '未實現 未變現', '未 浮 帳面'], ['(?<!un)reali[sz]ed (?:gains?|loss(?:es)?|profits?)', '已實現', '實現 已']),
	row(['(?<!in)organic(?:ally)?', '有機 內生', '有機 內 自然 本業 器官 生物'], ['inorganic', '無機', '無 非 外延']),
	// who
	steady(['drivers', '司機 駕駛人 駕駛員', '駕 司機 車主 動 推 因 驅 手'], ['passengers', '乘客', '乘 客 搭']),
	steady(
		['teachers?', '老師 教師', '師 教'],
		['students?|pupils?', '學生', '生 學 徒 研究 學員 同學 學童 學子 研究生 門生 考生 畢業生 瞳 男生 女生 新生'],
	),
	steady(['hostages?', '人質', '質'], ['kidnappers?|captors?|abductors?|hijackers?', '綁匪 劫持者 綁架者 劫匪', '匪 劫 綁 擄']),
	steady(['brides?', '新娘', '新娘 新人 嫁 媳'], ['grooms?|bridegrooms?', '新郎', '新郎 新人']),
	steady(['mothers?', '母親 媽媽', '母 媽 娘 家長 雙親 聖母 產婦'], ['fathers?|dads?', '父親 爸爸', '父 爸 爹']),
	steady(['fathers?', '父親 爸爸', '父 爸 爹 家長 雙親 神父'], ['mothers?|mums?|moms?', '母親 媽媽', '母 媽 娘']),
	steady(
		['(?:older|elder|big) (?:brother|sister)s?', '哥哥 姊姊 姐姐 兄長', '兄 哥 姊 姐 長 大'],
		['(?:younger|little|baby|kid) (?:brother|sister)s?', '弟弟 妹妹 胞弟 胞妹', '弟 妹 幼 小'],
	),
	steady(['brothers?', '哥哥 弟弟 兄弟', '兄 弟 哥 手足 修士'], ['sisters?', '姊姊 妹妹 姐姐 姐妹 姊妹', '姊 姐 妹 手足 修女']),
	steady(
		['ruling (?:party|coalition|camp|bloc)', '執政黨 執政', '執政'],
		['opposition(?: party| parties| leader| lawmakers)?', '反對黨 在野黨 在野', '在野 反對'],
	),
	steady(
		['left-wing|leftist|far-left|(?:centre|center)-left', '左翼 左派 極左 中左', '左'],
		['right-wing|rightist|far-right|(?:centre|center)-right', '右翼 右派 極右 中右', '右'],
	),
	steady(['authors?', '作者', '作 著 筆 撰 寫 編'], ['readers?', '讀者', '讀 閱 器']),
	// what is done, and undone
	row(
		['divorc(?:e|es|ed|ing)', '離婚 離異', '離 分開 脫'],
		['marr(?:y|ies|ied|ying|iage|iages)|weddings?|wed', '結婚 婚禮 成婚 再婚', '婚 嫁 娶 夫 妻'],
	),
	row(
		['forg(?:et|ets|ot|otten|etting)', '忘記 忘了', '忘 遺'],
		['remember(?:s|ed|ing)?', '記得 記住', '記 憶 懷念 悼 緬 想 沒忘 不忘 未忘 別忘 別要忘 勿忘 莫忘 有忘 難忘 忘不 不該忘 不要忘'],
	),
	row(
		['laugh(?:s|ed|ing|ter)?', '大笑', '笑 樂'],
		['cried|crying|cries|wept|weep(?:s|ing)?|sobb?(?:ed|ing)', '哭泣 大哭 痛哭 流淚', '哭 泣 淚 叫 喊'],
	),
	row(
		['prais(?:e|es|ed|ing)', '讚揚 稱讚 表揚 讚賞', '讚 揚 稱 嘉 譽 肯定 好評 頌 美 贊'],
		['criti(?:cis|ciz)(?:e|es|ed|ing)|criticism|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)', '批評 譴責 抨擊', '批 責 抨 斥 譴 非議 轟 指'],
	),
	row(
		['oppos(?:e|es|ed|ing)', '反對', '反 對 抗 異議 不 在野 敵'],
		['support(?:s|ed|ing|ers?)?|in favou?r of|backed (?:the|a|an|his|her|its|their|it)', '支持 贊成 擁護', '支 贊 撐 援 擁 助 承 輔 托'],
	),
	row(['confirm(?:s|ed|ing)', '證實 確認', '證 確 認 定 落實 印 實'], ['den(?:y|ies|ied|ying)', '否認', '否 拒']),
	row(
		['appoint(?:s|ed|ing)', '任命 委任', '任 委 聘 派 指定 約 出任'],
		['dismiss(?:es|ed|ing)|sack(?:s|ed|ing)', '解僱 免職 撤職 開除 革職 罷免', '解 免 撤 開除 革 炒 罷 駁 不'],
	),
	row(
		['(?:lay|lays|laid|laying) off|lay-?offs?', '裁員 遣散', '裁 解 遣 資遣 冗 減 失業'],
		['hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?', '招聘 聘用 增聘 招募', '聘 僱 雇 招 請 租'],
	),
	row(
		['retreat(?:s|ed|ing)', '撤退 後退 退卻', '退 撤 後 落 跌 避'],
		['advanc(?:e|es|ed|ing) (?:on|toward|towards|into)', '前進 推進 挺進', '進 前 漲 升 先 預'],
	),
	row(['mut(?:e|es|ed|ing) (?:the|your|all|yourself)', '靜音', '靜 音 默'], ['unmut(?:e|es|ed|ing)', '取消靜音 解除靜音', '取消 解除 開']),
	row(['unmut(?:e|es|ed|ing)', '取消靜音 解除靜音 開啟', '取消 解除 開 恢復'], ['(?<!un)mut(?:e|es|ed|ing) (?:the|your|all|yourself)', '靜音', '靜']),
	row(['(?<!de|un)compress(?:es|ed|ing)', '壓縮', '壓 縮'], ['decompress(?:es|ed|ing|ion)?|unzip(?:s|ped|ping)?', '解壓縮 解壓', '解']),
	row(['wireless(?:ly)?', '無線', '無線 隔空'], ['(?<!un)wired', '有線', '有線 接線 連線 佈線']),
	row(['hardware', '硬體 硬件', '硬 五金 設備'], ['software', '軟體 軟件', '軟 程式']),
	row(['public keys?', '公鑰 公開金鑰', '公'], ['private keys?', '私鑰 私人金鑰', '私']),
	row(['asynchronous(?:ly)?', '非同步 異步', '非 異'], ['(?<!a)synchronous(?:ly)?', '同步', '同']),
	row(['analogue|analog', '類比 模擬', '類比 模擬 仿 相似 近'], ['digital(?:ly)?', '數位 數碼', '數']),
	// what it is
	row(['passive(?:ly)?', '被動', '被 消極 無源'], ['(?<!in|re|pro|inter)active(?:ly)?', '主動 積極', '動 積極 活 現役 在職 進行 使用 有源']),
	row(['indirect(?:ly)?', '間接', '旁 迂 轉 間'], ['(?<!in)direct(?:ly)?', '直接', '直 導 指 定向']),
	row(['implicit(?:ly)?', '隱含 默示', '隱 默 暗 含 潛 內'], ['explicit(?:ly)?', '明確 明示 明文', '明 清楚 露骨 直 具體']),
	row(['qualitative(?:ly)?', '定性 質性 質化', '性 質'], ['quantitative(?:ly)?', '定量 量化', '量']),
	row(['subjective(?:ly)?', '主觀', '主觀'], ['objectively', '客觀', '客觀']),
	row(['unripe', '未成熟 未熟', '未 生 青 不'], ['(?<!un)ripe(?:ned)?', '成熟 熟透', '熟']),
	row(['shallow(?:er)?', '淺', '淺 膚'], ['deep(?:er|ly)?', '深', '深 濃 沉 低 熱']),
	row(['acid(?:ic|ity)', '酸性', '酸'], ['alkalin(?:e|ity)', '鹼性 碱性', '鹼 碱']),
	row(['remission', '緩解', '緩解 好轉 消退 減'], ['relaps(?:e|es|ed|ing)', '復發', '復發 再 故態']),
	row(['decaf(?:feinated)?', '低咖啡因 無咖啡因 低因', '低 無 脫 去 不'], ['(?<!de)caffeinated', '含咖啡因', '含']),
	row(['sparkling water', '氣泡水 有氣', '氣'], ['still water', '無氣 靜水', '無 靜 礦 清']),
	row(['peace', '和平', '和 太平 安 停戰 寧 靜'], ['wars?|warfare', '戰爭', '戰 役']),
	row(
		['causes? of', '原因 成因 起因 肇因 主因 死因 病因', '因 由 源 致 成 引 來自 惹 害 使 理 事業 首'],
		['results? of|consequences? of|outcomes? of', '結果 後果', '果 效 影響 因 由於 致 績'],
	),
	row(['peaks?|peaked', '高峰 頂峰 峰值 見頂', '峰 頂 高 巔 尖 最'], ['troughs?|bottomed out', '谷底 低谷 見底', '谷 底 低']),
	row(['insulators?|insulating', '絕緣', '絕緣 隔 保溫'], ['(?<!semi|semi-)conductors?|conductive', '導體 導電', '導 指揮 車掌']),
	row(['dehydrat(?:e|es|ed|ing|ion)', '脫水 缺水', '脫 缺 乾 失水'], ['(?<!de|re|de-|re-)hydrat(?:e|es|ed|ing|ion)', '補水 保濕', '補 水合 保濕 水']),
	row(
		['(?:sit|sits|sat|sitting) (?:down|up|on)', '坐下 坐著', '坐 位 入席 躺 放 開會 擔任 出任 在'],
		['(?:stand|stands|stood|standing) (?:up|on)', '站立 站起 起立 站著', '站 立 起身'],
	),
	row(['asleep|sleeping|slept', '睡著 入睡 睡覺', '睡 眠 寢 夢 臥'], ['awake|woke up|wakes? up|waking up', '醒來 清醒 醒著', '醒 起床 喚 叫 起']),
];
