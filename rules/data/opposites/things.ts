/**
 * Opposites of handling, of place and time, of nature and of the laboratory: push and pull, top view and bottom view, anode and cathode.
 * Source: our own, from manuals, software, travel, recipes and popular science in both languages.
 */

import { type OppositeRows, row, steady } from './row.js';

export const thingOpposites: OppositeRows = [
	// by hand
	row(
		[
			'pull(?:s|ed|ing)? (?:the|it|on|back|down|up|open|gently|firmly|towards?|out)',
			'拉開 外拉 後拉 前拉 上拉 下拉 內拉 輕拉 拉門 拉動 拉出 拉起 拉回 拉到',
			'拉 拔 扯 抽 撤 拖 引 停',
		],
		[
			'push(?:es|ed|ing)? (?:the|it|on|back|down|up|open|gently|firmly|towards?|out)',
			'推開 外推 前推 後推 上推 下推 內推 輕推 推門 推入 推回 推到 按下',
			'推 按 壓 逼 迫 促 延 擠',
		],
	),
	row(
		['(?:lift|raise)(?:s|ed|d|ing)? (?:the|your|his|her|its)', '抬起 提起 舉起 升起 抬高', '抬 提 舉 升 掀 高 加 增 解除 取消 籌 起 上'],
		['lower(?:s|ed|ing)? (?:the|your|his|her|its)', '放下 降下 放低', '放 降 低 下 減 調'],
	),
	row(['plugged into|plugs? into|plug it in', '插上 插入 接上', '插 接 電'], ['unplug(?:s|ged|ging)?', '拔掉 拔下 拔除', '拔 斷']),
	row(
		['attach(?:es|ed|ing)?', '裝上 附上 連接 安裝', '裝 附 接 貼 固定 繫 黏 隨 掛 連 重視 夾 套'],
		['detach(?:es|ed|ing)?', '拆下 卸下 取下', '拆 卸 取 離 脫 分'],
	),
	row(['assembl(?:e|es|ed|ing)', '組裝 裝配', '裝 組 集 聚'], ['disassembl(?:e|es|ed|ing)|dismantl(?:e|es|ed|ing)', '拆卸 拆解 拆除', '拆 卸 解']),
	row(['inflat(?:e|es|ed|ing)', '充氣 打氣', '充 打氣 膨 脹 誇'], ['deflat(?:e|es|ed|ing)', '放氣 洩氣', '放氣 洩 消']),
	row(
		['fasten(?:s|ed|ing)?|buckl(?:e|es|ed|ing)', '繫上 扣上 扣緊 繫好', '繫 扣 緊 固定'],
		['unfasten(?:s|ed|ing)?|unbuckl(?:e|es|ed|ing)', '解開 鬆開', '解 鬆'],
	),
	row(['load(?:s|ed|ing)?', '裝載 載入 裝貨', '裝 載 負 上 填 放 滿'], ['unload(?:s|ed|ing)?', '卸載 卸貨 卸下', '卸 拋 下']),
	row(
		['charg(?:e|es|ed|ing) (?:the |your )?(?:battery|batteries|phone|device|unit)', '充電', '充'],
		['discharg(?:e|es|ed|ing) (?:the |your )?(?:battery|batteries)', '放電', '放'],
	),
	row(['fold(?:s|ed|ing)?', '摺疊 摺起 折疊', '摺 折 疊 倍 拌 包 收'], ['unfold(?:s|ed|ing)?', '展開 攤開', '展 開 攤']),
	row(['wrap(?:s|ped|ping)?', '包裹 包好 包起', '包 裹 纏 裝'], ['unwrap(?:s|ped|ping)?', '拆開 打開', '拆 開']),
	row(
		['cover(?:s|ed|ing)? (?:the|with|and)', '蓋上 覆蓋 加蓋', '蓋 遮 覆 掩 包 涵 報導 支付 罩 保 鋪 滿'],
		['uncover(?:s|ed|ing)?|remove the lid', '揭開 掀蓋 不加蓋 打開蓋', '揭 掀 開 發現 不加 揭露 打開'],
	),
	row(['front', '前面 正面 前方', '前 正 面 門 頭'], ['back (?:of|cover|panel|side|door|row|seat)|rear', '後面 背面 後方', '後 背 尾 裏 裡']),
	row(
		['(?:at|on|near|from) the top(?: of)?|topmost|uppermost', '頂部 上方 最上', '上 頂 首 巔 高 峰 最 名列 居'],
		['(?:at|on|near|from) the bottom(?: of)?|bottommost|lowermost', '底部 下方 最下', '底 下 末 低 墊'],
	),
	row(
		['top view|plan view|viewed from above|seen from above', '俯視 俯視圖 頂視圖 上視圖', '俯 頂 上 平面'],
		['bottom view|viewed from below|seen from below', '仰視 仰視圖 底視圖', '仰 底 下'],
	),
	row(['front view|front elevation', '前視圖 正視圖 主視圖', '前 正 主'], ['rear view|back view', '後視圖 背視圖', '後 背']),
	row(['left (?:side )?view', '左視圖 左側視圖', '左'], ['right (?:side )?view', '右視圖 右側視圖', '右']),
	row(
		['solid (?:line|lines|curve|bars?|circles?|symbols?|arrow|arrows)', '實線 實心', '實'],
		['(?:dashed|dotted|broken) (?:line|lines|curve)|open circles?|open symbols?|hollow', '虛線 空心 點線', '虛 空 點 中空'],
	),
	row(
		['(?:second |third |fourth )?from (?:the )?left|far left|leftmost|at left', '左', '左'],
		['(?:second |third |fourth )?from (?:the )?right|far right|rightmost|at right', '右', '右'],
	),
	row(
		[
			'(?:left|bottom-left|top-left)(?:-hand)? (?:side|button|corner|panel|column|pane|arrow|key|bank|wing|lane|turn|half|image|photo|edge|click|margin|sidebar)|left-?click',
			'左',
			'左',
		],
		[
			'(?:right|bottom-right|top-right)(?:-hand)? (?:side|button|corner|panel|column|pane|arrow|key|bank|wing|lane|turn|half|image|photo|edge|click|margin|sidebar)|right-?click',
			'右',
			'右',
		],
	),
	row(
		[
			'(?:upper|top) (?:left|right|half|part|deck|level|edge|layer|row|corner|shelf|drawer|rack|bar|berth|bunk|storey|floors?)|upstairs',
			'上方 上層 上半 左上 右上 樓上 頂部 上排 上角 上鋪',
			'上 頂',
		],
		[
			'(?:lower|bottom) (?:left|right|half|part|deck|level|edge|layer|row|corner|shelf|drawer|rack|bar|berth|bunk|storey|floors?)|downstairs',
			'下方 下層 下半 左下 右下 樓下 底部 下排 下角 下鋪',
			'下 底',
		],
	),
	row(
		['toward(?:s)? (?:you|yourself|the user|your body)', '朝自己 往自己 向自己 朝向您 往身體 朝您', '己 內 身 您 你'],
		['away from (?:you|yourself|the user|your body)', '往外 向外 朝外 遠離 背向', '外 遠 離 背'],
	),
	row(['forwards?', '向前 往前 前進', '前 期 轉 進 遠期 提'], ['backwards?|in reverse', '向後 往後 後退 倒退 倒車', '後 退 倒 落 反 逆']),
	row(
		['ascend(?:s|ed|ing)?|ascent|uphill', '上升 上坡 攀登 登頂', '上 升 登 爬 攀'],
		['descend(?:s|ed|ing)?|descent|downhill', '下降 下坡 下山', '下 降 落 裔 後代'],
	),
	row(
		['ingoing|incoming', '傳入 來電 進來 即將上任 候任', '入 來 進 候任 新 即將'],
		['outgoing', '傳出 去電 撥出 即將卸任', '出 去 卸任 外向 離任 將離'],
	),
	// on the screen
	row(
		['show (?:the |all |more |hidden )|unhid(?:e|es|den)', '顯示', '顯 示 展 看 表 秀 出'],
		['hid(?:e|es|den|ing) (?:the|all|this|these|your|by)', '隱藏', '隱 藏 躲'],
	),
	row(['(?<!un)mute[sd]?', '靜音', '靜音 無聲 關'], ['unmute[sd]?', '取消靜音 解除靜音', '取消 解除 開']),
	row(
		['(?<!un)subscrib(?:e|es|ed|ing)|(?<!un)subscriptions?', '訂閱', '訂 購 認'],
		['unsubscrib(?:e|es|ed|ing)', '取消訂閱 退訂', '取消 退', 'cancel\\w*|end(?:s|ed|ing)?|opt(?:s|ed|ing)? out|stop(?:s|ped|ping)?'],
	),
	row(
		['(?<!un)follow(?:s|ed)? (?:us|this|a|the)', '追蹤 關注', '追 關注 跟 隨 遵 按 照 依 循 後'],
		['unfollow(?:s|ed)?', '取消追蹤 取消關注', '取消'],
	),
	row(
		['(?<!un)check (?:the|this|that) box|(?<!un)tick(?:s|ed)? the', '勾選 打勾', '勾 選'],
		['uncheck(?:s|ed)?|untick(?:s|ed)?|deselect(?:s|ed)?|clear the (?:checkbox|check box)', '取消勾選 取消選取', '取消 不'],
	),
	row(['undo(?:es|ne|ing)?', '復原 撤銷 還原', '復 撤 還原 取消 解'], ['redo(?:es|ne|ing)?', '重做 取消復原', '重']),
	row(['paus(?:e|es|ed|ing)', '暫停', '停 頓 歇 稍'], ['resum(?:e|es|ed|ing|ption)|unpaus(?:e|es|ed|ing)', '繼續 恢復', '繼 續 恢 復 重']),
	row(
		['minimi[sz](?:e|es|ed|ing)', '最小化 減至最低 降到最低 減到最少 縮到最小 減到最低', '小 少 低 減 降 輕 縮 避 微 避免'],
		['maximi[sz](?:e|es|ed|ing)', '最大化 極大化 最大 放到最大', '大 高 極 充分 盡 多 擴'],
	),
	row(['in the foreground', '前景 前台', '前'], ['in the background', '背景 後台', '背 後']),
	row(['landscape (?:mode|orientation|format|view)', '橫向 橫式', '橫'], ['portrait (?:mode|orientation|format|view)', '縱向 直向 直式', '縱 直 豎']),
	row(['front-?facing|selfie', '前置 前鏡頭 自拍', '前 自拍'], ['rear-?facing', '後置 後鏡頭 後向', '後']),
	row(['read-only', '唯讀 只讀', '讀'], ['write-only|writable', '可寫 唯寫', '寫']),
	row(
		['grant(?:s|ed|ing)? (?:permission|access)|allow(?:s|ed|ing)? access', '授予 允許 授權', '授 允 許 准 給'],
		['(?:revok|den)(?:e|es|ed|ing|y|ies|ied) (?:permission|access)', '撤銷 拒絕', '撤 拒 取消'],
	),
	row(['foe|enem(?:y|ies)', '敵人 敵軍 敵方', '敵 仇 怪'], ['all(?:y|ies)|teammates?', '隊友 盟友 友軍 同伴', '友 盟 隊 同 伴']),
	row(['buff(?:s|ed)?', '增益 增強 強化', '增 強 加'], ['debuff(?:s|ed)?|nerf(?:s|ed)?', '減益 削弱 弱化', '減 削 弱']),
	row(['melee', '近戰', '近 肉搏'], ['ranged', '遠程 遠距', '遠']),
	row(['single-?player', '單人 單機', '單'], ['multi-?player', '多人', '多']),
	// travel and the house
	row(
		['check(?:s|ed|ing)?-?(?: )?in', '入住 報到 登機手續', '入 報到 登 簽到 托運 辦理'],
		['check(?:s|ed|ing)?-?(?: )?out', '退房 結帳', '退 結帳 查看 離'],
	),
	row(['one-way', '單程 單向', '單'], ['round-?trip|return (?:ticket|fare|flight|tickets)', '來回 往返', '來回 往返 回']),
	row(['window seats?', '靠窗', '窗'], ['aisle seats?', '走道 靠走道', '走道 通道']),
	row(['high tide', '漲潮 滿潮 高潮', '漲 滿 高'], ['low tide', '退潮 乾潮 低潮', '退 低 乾']),
	row(
		['arrivals? (?:hall|gate|lounge|terminal)', '入境 到達 抵達', '入 抵 到'],
		['departures? (?:hall|gate|lounge|terminal)', '出境 出發 離境', '出 離'],
	),
	row(
		['board(?:s|ed|ing) (?:the|a) (?:train|plane|flight|bus|ship|ferry|aircraft)', '登上 上車 登機 上船 搭上', '上 登 搭 乘'],
		['(?:alight|disembark)(?:s|ed|ing)?|(?:got|get) off the', '下車 下船 下機', '下 離'],
	),
	row(['took off|takes off|take-?off', '起飛 升空', '起 升 飛 脫'], ['touch(?:es|ed)? down|landed|landing', '降落 著陸', '降 落 著陸 登陸 抵']),
	row(['high heat|over high', '大火 高火 強火', '大 高 強 猛'], ['low heat|over low', '小火 低火 文火', '小 低 文 慢']),
	row(
		['(?:raise|increase|turn up) the (?:heat|flame)', '調大 轉大 開大 轉大火 大火', '大 旺 猛 強 升'],
		['(?:lower|reduce|decrease|turn down) the (?:heat|flame)', '調小 轉小 關小 轉小火 小火 文火', '小 文 弱 慢 低 微 降'],
	),
	steady(['teaspoons?', '茶匙 小匙', '茶 小'], ['tablespoons?', '湯匙 大匙', '湯 大']),
	row(['BC|BCE', '西元前 公元前 紀元前', '前'], ['AD|CE', '西元 公元 世紀', '後']),
	row(['egg whites?', '蛋白 蛋清', '白 清'], ['egg yolks?|yolks?', '蛋黃', '黃']),
	row(
		[
			'high (?:speed|gear|voltage|pressure|temperature|humidity|altitude|resolution|frequency|dose|doses|risk|fever|tide|cost|costs|quality|levels?|concentration|income|season|cholesterol|fat|protein|calorie|salt|sugar|fibre|fiber)',
			'高',
			'高 快 大 強 好 優 旺 濃 發燒 多 富',
		],
		[
			'low (?:speed|gear|voltage|pressure|temperature|humidity|altitude|resolution|frequency|dose|doses|risk|fever|cost|costs|quality|levels?|concentration|income|season|cholesterol|fat|protein|calorie|salt|sugar|fibre|fiber)',
			'低',
			'低 慢 小 弱 差 少 淡 稀 廉',
		],
	),
	row(
		[
			'high-(?:speed|voltage|pressure|temperature|altitude|resolution|frequency|dose|risk|cost|quality|level|income|fat|protein|calorie|salt|sugar|fibre|fiber|rise|end|density|powered|intensity|grade|tech)',
			'高',
			'高 大 快 強 優',
		],
		[
			'low-(?:speed|voltage|pressure|temperature|altitude|resolution|frequency|dose|risk|cost|quality|level|income|fat|protein|calorie|salt|sugar|fibre|fiber|rise|end|density|powered|intensity|grade|carbon)',
			'低',
			'低 小 慢 輕 少 廉 脫',
		],
	),
	row(
		['(?:elevated|raised|abnormally high|higher than normal)', '偏高 升高 過高 上升', '高 升 上 增 加 架 抬 提 籌 凸'],
		['(?:reduced|decreased|abnormally low|lower than normal|depressed)', '偏低 過低 降低 下降', '低 降 減 少 縮 抑 憂 弱'],
	),
	// when
	row(['mornings?', '上午 早上 早晨 清晨 早', '早 晨 上午 凌晨 朝 今早'], ['afternoons?', '下午 午後', '午 下']),
	row(['mornings?', '上午 早上 早晨 清晨', '早 晨 上午 凌晨 朝'], ['evenings?|nights?|tonight', '晚上 夜間 晚間 傍晚 當晚 夜晚', '晚 夜 傍']),
	row(['noon|midday', '正午 中午', '午'], ['midnight', '午夜 半夜 子夜', '夜 子']),
	row(['dawn|daybreak|sunrise', '黎明 清晨 破曉 日出', '黎 晨 曉 日出 曙'], ['dusk|nightfall|sunset', '黃昏 傍晚 日落', '昏 傍 日落 入夜 夕']),
	row(['daytime|during the day', '白天 日間', '白天 日'], ['night-?time|at night|overnight', '夜間 晚上 夜裡', '夜 晚']),
	row(['spring', '春季 春天 春', '春 彈簧 泉 彈'], ['autumn', '秋季 秋天 秋', '秋']),
	row(['weekdays?', '平日 週一至週五 工作日', '平日 工作 週 周'], ['weekends?', '週末 假日', '週末 周末 假']),
	row(['pre-?war|before the war', '戰前', '前'], ['post-?war|after the war', '戰後', '後']),
	row(
		['beginning of|start of (?:the|this|next)', '初 年初 月初 開始 季初', '初 開始 起 首 頭 始 開'],
		['end of (?:the|this|next|each|last)|by year-end|year-end|month-end|quarter-end', '底 年底 月底 季末 年末 末', '末 底 終 結 完 止 尾 滿'],
	),
	row(
		['(?:by|at|before|until) the end of', '底 末 結束', '末 底 終 結 完 止 尾 滿 前'],
		['(?:by|at|from|since) the (?:start|beginning) of', '初 開始', '初 始 起 首 頭 開'],
	),
	row(['the day before yesterday', '前天', '前'], ['the day after tomorrow', '後天', '後']),
	row(['yesterday', '昨天 昨日', '昨 前'], ['tomorrow', '明天 明日', '明 後 翌']),
	row(['(?:his|her|its|their) first', '首次 第一 首', '首 一 初 頭 先'], ['(?:his|her|its|their) last', '最後 最末', '後 末 上 去 遺 終']),
	row(
		['the first (?:half|stage|phase|round|train|bus|page|line|paragraph|chapter|episode|part|day)', '首 第一 上半 頭 前半', '首 一 上 前 頭 初'],
		[
			'the (?:last|final|second) (?:half|stage|phase|round|train|bus|page|line|paragraph|chapter|episode|part|day)',
			'最後 最終 下半 末 尾 後半',
			'最 下 後 末 尾 決 二 終',
		],
	),
	// nature and the laboratory
	row(['anodes?', '陽極', '陽'], ['cathodes?', '陰極', '陰']),
	row(
		['positively charged|positive (?:charge|terminal|electrode|ions?)|cations?', '正電 正極 陽離子 正電荷', '正 陽'],
		['negatively charged|negative (?:charge|terminal|electrode|ions?)|anions?', '負電 負極 陰離子 負電荷', '負 陰'],
	),
	row(['alternating current', '交流', '交流'], ['direct current', '直流', '直流']),
	row(['in series', '串聯', '串 系列'], ['in parallel', '並聯', '並 平行 同時']),
	row(['convex', '凸', '凸'], ['concave', '凹', '凹']),
	row(['endothermic', '吸熱', '吸'], ['exothermic', '放熱', '放']),
	row(['apogee|aphelion', '遠地點 遠日點', '遠'], ['perigee|perihelion', '近地點 近日點', '近']),
	row(['lunar', '月球 月食 農曆', '月 農曆 陰曆 探月'], ['solar', '太陽 日食', '日 太陽 陽']),
	row(['nearest|closest', '最近 最接近', '近 密 親'], ['farthest|furthest', '最遠', '遠']),
	row(['aerobic', '有氧 需氧 好氧', '氧'], ['anaerobic', '無氧 厭氧', '無 厭']),
	row(['dominant (?:genes?|traits?|alleles?)', '顯性', '顯'], ['recessive', '隱性', '隱']),
	row(['agonists?', '致效劑 激動劑 促效劑 協同劑', '效 激動 促'], ['antagonists?', '拮抗劑', '拮抗 對手 反派']),
	row(['herbivor(?:e|es|ous)', '草食 食草', '草'], ['carnivor(?:e|es|ous)', '肉食 食肉', '肉']),
	row(['vertebrates?', '脊椎動物', '脊椎'], ['invertebrates?', '無脊椎', '無']),
	row(['evergreens?', '常綠', '常'], ['deciduous', '落葉', '落葉']),
	row(['freshwater|fresh water', '淡水', '淡 清水'], ['saltwater|salt water|seawater', '鹹水 海水', '鹹 海 鹽']),
	row(['stalactites?', '鐘乳石', '鐘乳'], ['stalagmites?', '石筍', '筍']),
	row(['dilat(?:e|es|ed|ing|ion)', '擴張 放大 散瞳', '擴 放 散 張'], ['constrict(?:s|ed|ing|ion)?', '收縮 縮小 狹窄', '縮 窄 狹 緊']),
	row(['up-?regulat(?:e|es|ed|ing|ion)', '上調', '上 增'], ['down-?regulat(?:e|es|ed|ing|ion)', '下調', '下 減']),
	row(['tachycardia', '心搏過速 心動過速 心跳過快', '快 速'], ['bradycardia', '心搏過緩 心動過緩 心跳過慢', '慢 緩']),
	row(
		['myopia|near-?sighted(?:ness)?|short-?sighted(?:ness)?', '近視', '近 短視'],
		['hyperopia|far-?sighted(?:ness)?|long-?sighted(?:ness)?', '遠視', '遠'],
	),
	row(['hyperthermia', '體溫過高 高溫 熱衰竭', '高 熱'], ['hypothermia', '體溫過低 失溫 低體溫', '低 失溫']),
	row(['overweight|obes(?:e|ity)', '過重 超重 肥胖', '重 胖 超'], ['underweight', '過輕 體重不足 體重過輕', '輕 不足']),
	row(
		['(?:take|taken) (?:with|after) (?:food|meals?)', '隨餐 飯後 與食物', '餐 飯後 食物'],
		['on an empty stomach|before (?:food|meals?)', '空腹 飯前 餐前', '空腹 前'],
	),
	row(['on an empty stomach', '空腹', '空'], ['with (?:food|meals?)|after (?:food|meals?|eating)', '飯後 餐後 隨餐', '後 隨']),
	row(['sensory', '感覺 感官', '感'], ['motor (?:nerves?|neurons?|neurones?|skills?|function)', '運動', '運動 動']),
	row(['ventral', '腹側 腹面', '腹'], ['dorsal', '背側 背面', '背']),
	row(['medial', '內側', '內'], ['lateral', '外側', '外 側']),
	row(['superficial', '淺層 表淺 表層', '淺 表 膚'], ['deep', '深層 深部', '深']),
	row(['afferent', '傳入 向心', '入'], ['efferent', '傳出 離心', '出']),
	row(['hypertrophy', '肥大', '肥'], ['atrophy', '萎縮', '萎']),
	row(
		['primary (?:tumou?rs?|infection|endpoint|outcome|care)', '原發 主要 初級 基層', '原發 主 初 基'],
		['secondary (?:tumou?rs?|infection|endpoint|outcome|care)', '繼發 次要 續發 次級', '繼 次 續 轉移'],
	),
	row(['inpatients?', '住院', '住'], ['outpatients?', '門診', '門']),
	row(['identical twins?', '同卵', '同'], ['fraternal twins?', '異卵', '異']),
	// where
	row(['north-?west(?:ern)?', '西北', '西北 北 西'], ['south-?east(?:ern)?', '東南', '東南 南 東']),
	row(['north-?east(?:ern)?', '東北', '東北 北 東'], ['south-?west(?:ern)?', '西南', '西南 南 西']),
	row(['north-?(?:west|east)(?:ern)?', '西北 東北', '北'], ['south-?(?:west|east)(?:ern)?', '西南 東南', '南']),
	row(['(?:north|south)-?west(?:ern)?', '西北 西南', '西'], ['(?:north|south)-?east(?:ern)?', '東北 東南', '東']),
	row(
		['north (?:of|bank|side|coast|shore|wing|gate|entrance|face|facing|pole|end)', '北', '北'],
		['south (?:of|bank|side|coast|shore|wing|gate|entrance|face|facing|pole|end)', '南', '南'],
	),
	row(
		['east (?:of|bank|side|coast|shore|wing|gate|entrance|face|facing|end)', '東', '東'],
		['west (?:of|bank|side|coast|shore|wing|gate|entrance|face|facing|end)', '西', '西'],
	),
	row(['above', '上方 以上 高於', '上 高 超 逾 多 不低於'], ['below', '下方 以下 低於', '下 低 少 不到 不高於']),
	row(['upwind', '上風', '上'], ['downwind', '下風', '下']),
	row(['windward', '迎風', '迎'], ['leeward', '背風', '背']),
	row(['port side', '左舷', '左'], ['starboard', '右舷', '右']),
	// how it goes
	row(
		['lost to|los(?:e|es|ing) to|(?:beaten|defeated|thrashed|routed|outpointed|upset) by', '不敵 敗給 負於 輸給 敗於 落敗', '敗 輸 負 不 遭 被 落'],
		['(?:beat|beats|defeats|defeated|thrashed|routed|edged|overcame|overpowered)', '戰勝 擊敗 打敗 力克 大勝 勝出', '勝 贏 敗 克 退 打'],
	),
	row(
		['lead(?:s|ing)? by|led by|take(?:s)? the lead|took the lead', '領先', '領 帶 率 由 首 主', 'leaders?|leading|leads?|led'],
		['trail(?:s|ed|ing)? (?:by|behind)|(?:fell|fall|falls|falling) behind', '落後', '落 後'],
	),
	row(
		['(?:win|wins|won|winning|victory|victories)', '贏得 勝利 獲勝 取勝', '贏 勝 獲 取得 奪 冠 拿 捷 中獎 中標 中選 當選'],
		['(?:lose|loses|losing)', '輸掉 落敗 敗北 失利', '輸 敗 失 負 失去 丟 虧'],
	),
	row(['promot(?:ed|ion) (?:to|from)', '升任 晉升 升級 擢升', '升 晉 擢 推'], ['(?:relegat|demot)(?:ed|ion)', '降級 降職 降格', '降 貶']),
	row(
		['hire[sd]?|recruit(?:s|ed|ing)?|appoint(?:s|ed|ing|ment)?', '聘用 招聘 任命 委任', '聘 招 任 命 請 僱 雇 租 派 約 徵 選'],
		[
			'dismiss(?:es|ed|al)?|sack(?:s|ed|ing)?|fired',
			'解僱 解雇 開除 解職 免職',
			'解 開 革 免 辭 撤 裁 火 射 駁 袋',
			'firings?|fires?|layoffs?|laid off|redundan(?:t|cy|cies)|dismissing',
		],
	),
	row(
		['resign(?:s|ed|ation)?|step(?:s|ped|ping)? down', '辭職 請辭 辭任 下台 卸任', '辭 下台 卸 退 離'],
		['(?:took|takes|take|taking|assum(?:e|es|ed|ing)) office|sworn in', '就任 上任 就職 宣誓就職', '就 上任 接任 到任'],
	),
	row(
		['(?:join|joins|joined|joining) (?:the )?(?:eu|union|bloc|alliance|nato|party|group|wto|club|team|company|board)', '加入', '加 入 參'],
		[
			'(?:leave|leaves|leaving|quit|quits|quitting|withdraw|withdraws|withdrew) (?:from )?(?:the )?(?:eu|union|bloc|alliance|nato|party|group|wto|club|team|company|board)',
			'退出 離開 脫離',
			'退 離 脫',
		],
	),
	row(
		['tourists? (?:arrivals?|visits?)|immigra(?:te|ted|tion|nts?)', '入境 移入 移民', '入 移 訪 遊'],
		['emigra(?:te|ted|tion|nts?)', '出境 移出 外移', '出 外'],
	),
	row(
		['(?:was|were|been|is|are) released', '獲釋 釋放 發布 推出', '釋 發 布 推 出 公布 放 公開 上映 問世'],
		['(?:was|were|been|is|are) (?:detained|arrested|jailed|imprisoned)', '被捕 拘留 入獄 監禁', '捕 拘 獄 監 押 囚 扣'],
	),
	row(['inject(?:s|ed|ing|ion|ions)?', '注射 注入', '注 射 打 針'], ['extract(?:s|ed|ing|ion)?', '抽取 抽出 萃取 提取', '抽 取 萃 拔 榨']),
	row(['absorb(?:s|ed|ing)?', '吸收', '吸 收 承'], ['emit(?:s|ted|ting)?|releas(?:e|es|ed|ing)', '釋放 排放 放出 發出', '釋 放 排 發 出 推 公布 散']),
	row(['warm(?:s|ed|er|ing)?', '變暖 溫暖 升溫 暖化', '暖 溫 熱'], ['cool(?:s|ed|er|ing)?', '變冷 冷卻 降溫', '冷 涼 降溫 酷']),
	row(
		['melt(?:s|ed|ing)?', '融化 熔化', '融 熔 化 溶'],
		['solidif(?:y|ies|ied|ying)|freez(?:e|es|ing)|froze|frozen', '凝固 結冰 凍結', '凝 冰 凍 固'],
	),
	row(['evaporat(?:e|es|ed|ing|ion)', '蒸發', '蒸 揮發'], ['condens(?:e|es|ed|ing|ation)', '凝結 冷凝', '凝 濃']),
	row(
		['worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion)', '惡化 變差', '惡 差 壞 劣 糟 加劇 加重 嚴'],
		['improv(?:e|es|ed|ing|ement|ements)', '改善 好轉 改進', '改 善 好 提 進 升 優'],
	),
	row(
		['relax(?:es|ed|ing)?', '放鬆 放寬', '放 鬆 寬 休'],
		['tens(?:e|es|ed|ing) (?:up|the|your)|contract(?:s|ing)? (?:the|your)', '繃緊 收縮 緊繃', '緊 縮'],
	),
	row(
		['odd (?:numbers?|pages?|days?|years?)|odd-numbered', '奇數 單號 單數', '奇 單'],
		['even (?:numbers?|pages?|days?|years?)|even-numbered', '偶數 雙號 雙數', '偶 雙'],
	),
	row(['numerators?', '分子', '分子'], ['denominators?', '分母', '分母']),
	row(['multipl(?:y|ies|ied) by', '乘 乘以', '乘'], ['divid(?:e|es|ed) by', '除以', '除']),
	row(
		['add(?:s|ed|ing)? (?:it|them|the)', '加入 加上 添加', '加 添 增 補'],
		['subtract(?:s|ed|ing)?|deduct(?:s|ed|ing)?', '減去 扣除', '減 扣', 'less|minus|net of'],
	),
	row(['singular', '單數', '單 獨特'], ['plural', '複數', '複 多']),
	row(['synonym(?:s|ous)?', '同義', '同'], ['antonyms?', '反義', '反']),
	row(['ancestors?|forebears?', '祖先 先祖', '祖 先'], ['descendants?', '後代 後裔', '後 裔 子孫']),
	steady(
		['hereditary|inherited (?:disease|disorder|condition)s?|genetic (?:disease|disorder|condition)s?', '遺傳性 遺傳', '遺傳 家族 先天 基因'],
		['contagious|infectious|communicable', '傳染性 具傳染 傳染病 接觸傳染', '傳染 感染 傳播'],
	),
	steady(
		['(?:data |encrypted |encryption |stored )?at rest(?= (?:and|in|on)|[.,;]|$)', '靜態 儲存時 存放時 靜止', '靜 存 休息 停 歇 閒'],
		['in transit', '傳輸中 傳輸時 傳送中 傳送時', '傳 途 運 送'],
	),
	steady(
		['orally|by mouth|oral (?:dose|tablet|medication|treatment|solution|therapy)s?', '口服', '口 服 吞 嘴'],
		['by injection|inject(?:ed|ion|ions|ing|able)?|intravenous(?:ly)?|subcutaneous(?:ly)?', '注射 靜脈 皮下 打針', '注射 針 滴 靜脈 皮下 輸液'],
	),
	steady(['southern hemisphere', '南半球', '南'], ['northern hemisphere', '北半球', '北']),
	steady(['night shifts?|overnight shifts?', '夜班 晚班 大夜', '夜 晚'], ['day shifts?|daytime shifts?', '日班 白班 早班 日間班', '日 白 早']),
	steady(
		[
			'(?:debt|price|rate|interest-rate|wage|salary|spending|deposit|fee|rent) ceilings?|(?:the|a) ceiling (?:was|is|on|of|for|will)',
			'上限 頂限',
			'上 頂 最高 封頂 天花',
		],
		['(?:debt|price|rate|interest-rate|wage|salary|bid|rent) floors?|(?:the|a) floor (?:under|on|for)', '下限 底限 底線', '下 底 最低 樓 地'],
	),
];
