import { testRule } from '../helpers/rule-tester.js';

/** A sentence, with what is taken for its opposite in brackets; a wrong Chinese sentence, with the opposite in brackets; a right one. */
const turned = `
Flights were [unaffected] by the storm. | 航班[受到影響]。 | 航班未受影響。
The forecast is [unchanged]. | 預測[有所變化]。 | 預測維持不變。
[Unauthorized] use is logged. | 一切[經授權]的使用都會記錄。 | 擅自使用會留下記錄。
The matter is still [unresolved]. | 此事[已解決]。 | 爭議懸而未決。
The reports are [unconfirmed]. | 這些報導[已證實]。 | 這些報導尚待證實。
It was sold for an [undisclosed] sum. | 它以[公開]的金額售出。 | 它以未公開的金額售出。
He drove an [unlicensed] taxi. | 他駕駛[持牌]的士。 | 他駕駛白牌車，屬無牌。
The driver walked away [unscathed]. | 司機[受傷]後離開。 | 司機毫髮無傷。
The delay is [unacceptable]. | 延誤[可以接受]。 | 這種延誤令人無法接受。
The debt is [unsustainable]. | 債務[可持續]。 | 債務難以持續。
The outlook is [uncertain]. | 前景[明確]。 | 前景不明。
The cause is [unclear]. | 原因[清楚]。 | 原因不明。
The chair is [uncomfortable]. | 椅子很[舒適]。 | 椅子坐起來不舒服。
It caused [unnecessary] costs. | 它造成了[必要]的開支。 | 它造成了不必要的開支。
[Unaccompanied] children pay full fare. | [有人陪同]的兒童付全票。 | 無人陪同的兒童付全票。
The change was [unintentional]. | 這項更改是[故意]的。 | 這項更改是無心之失。
She was elected [unopposed]. | 她在[遭反對]下當選。 | 她自動當選。
The fever is [unexplained]. | 發燒[原因明確]。 | 發燒原因不明。
Forty flats are still [unsold]. | 四十個單位[已售出]。 | 尚有四十個單位未售。
The market is [unregulated]. | 市場[受監管]。 | 市場不受監管。
The two cases are [unrelated]. | 兩案[有關]。 | 兩案無關。
The browser is [unsupported]. | 這是[已支援]的瀏覽器。 | 不支援這款瀏覽器。
The drug is [unproven]. | 此藥[已證實]有效。 | 此藥療效尚待證實。
The plan is [unrealistic]. | 計劃[切合實際]。 | 計劃不切實際。
The island is [uninhabited]. | 島上[有人居住]。 | 島上無人居住。
The island is [inhabited]. | 該島[無人居住]。 | 該島有人居住。
The two versions are [incompatible]. | 兩個版本[相容]。 | 兩個版本互不相容。
The remark was [inappropriate]. | 這番話很[恰當]。 | 這番話並不恰當。
The account is [inactive]. | 該帳戶[使用中]。 | 該帳戶已停用。
The vaccine was [ineffective]. | 疫苗[有效]。 | 疫苗無效。
The tumour is [inoperable]. | 腫瘤[可切除]。 | 腫瘤無法切除。
Brands are [intangible] assets. | 品牌是[有形]資產。 | 品牌是無形資產。
Her pulse was [irregular]. | 她的脈搏[規律]。 | 她的脈搏不規則。
The question is [irrelevant]. | 這個問題[切題]。 | 這個問題無關緊要。
The writing is [illegible]. | 字跡[清晰]。 | 字跡潦草。
The jury was [impartial]. | 陪審團有所[偏袒]。 | 陪審團不偏不倚。
Food [insecurity] is spreading. | 糧食[安全]正在擴大。 | 糧食不安全的情況正在蔓延。
The soldiers [disobeyed] orders. | 士兵[服從]命令。 | 士兵抗命。
The [disapproval rating] stood at 60%. | [支持率]為 60%。 | 不滿意度為 60%。
[Discontinue] use if a rash appears. | 如出現皮疹，請[繼續]使用。 | 如出現皮疹，請停用。
He was [disqualified] from the race. | 他[取得資格]參賽。 | 他被取消參賽資格。
Their skills are a [mismatch] for the jobs. | 他們的技能與職位[相符]。 | 他們的技能與職位錯配。
[Non-recurring] items were left out. | [經常性]項目未計入。 | 一次性項目並未計入。
[Non-residents] pay a levy. | [居民]須繳稅。 | 非居民須繳稅。
The fee is [non-deductible]. | 該費用[可扣除]。 | 該費用不可扣除。
The loan is [interest-free]. | 該貸款[計息]。 | 該貸款免息。
The [non-controlling] interest fell. | [控股]權益下降。 | 非控股權益下降。
The group is a [nonprofit]. | 該團體屬[營利]組織。 | 該團體屬非營利組織。
The bread is [gluten-free]. | 麵包[含]麩質。 | 麵包無麩質。
Use [boneless] thighs. | 使用[帶骨]雞腿。 | 使用去骨雞腿。
Her advice was [invaluable]. | 她的意見[毫無價值]。 | 她的意見極為寶貴。
The auditor gave an [unqualified opinion]. | 核數師發表[保留意見]。 | 核數師發表無保留意見。
The minister has [not ruled out] a tax. | 部長[已排除]徵稅。 | 部長並未排除徵稅。
The minister [ruled out] a tax. | 部長[不排除]徵稅。 | 部長否決了徵稅。
It is [by no means] certain. | 這[必須]如此。 | 這絕非必然。
[If not for] the rain we would have lost. | [因為]下雨，我們輸了。 | 要不是下雨，我們就輸了。
She wrote it down [lest] she forget. | 她寫下來，[以便]忘記。 | 她寫下來，以免忘記。
Its service is [second to none]. | 其服務[次於]他人。 | 其服務首屈一指。
There is [no shortage of] ideas. | 點子[短缺]。 | 點子不虞匱乏。
He is [no stranger to] controversy. | 他對爭議很[陌生]。 | 他對爭議並不陌生。
It was [no small feat]. | 這是[小事]一樁。 | 這殊非易事。
The service [leaves much to be desired]. | 服務[令人滿意]。 | 服務有待改進。
I [couldn't care less]. | 我[很在乎]。 | 我才不在乎。
The deal is [all but certain]. | 交易[不確定]。 | 交易幾乎已成定局。
It was [anything but easy]. | 這[相當]容易。 | 這絕不容易。
[More often than not] they lose. | 他們[很少]輸。 | 他們多半會輸。
The war is [far from over]. | 戰爭[已經結束]。 | 戰爭遠未結束。
It is [by far] the largest. | 它[到目前為止]很大。 | 它遠比其他的大。
[Few] people came. | [許多]人來了。 | 來的人很少。
[A few] people came. | [很少]人來。 | 來了幾個人。
There is [little evidence] of that. | 有[一些]證據。 | 幾乎沒有證據。
They are the [least likely] to vote. | 他們[最有可能]投票。 | 他們最不可能投票。
It is [less effective] in children. | 它對兒童[更有效]。 | 它對兒童的效果較差。
[Fewer] people smoke. | [更多]人吸菸。 | 吸菸的人減少了。
The bid [fell short of] the target. | 出價[超過]目標。 | 出價未達目標。
We were [overcharged]. | 我們被[少收]了錢。 | 我們被多收了錢。
Profits were [overstated]. | 利潤遭[低報]。 | 利潤遭高報。
The ward is [understaffed]. | 病房[人手過多]。 | 病房人手不足。
The project ran [over budget]. | 該項目[低於預算]。 | 該項目超支。
The photo is [underexposed]. | 照片[過曝]。 | 照片曝光不足。
The shares went [ex-dividend] today. | 股份今日[含息]。 | 股份今日除息。
Output is below its [pre-pandemic] level. | 產量低於[疫情後]水平。 | 產量低於疫情前水平。
[Prenatal] care is free. | [產後]護理免費。 | 產前護理免費。
The item is [out of stock]. | 此商品[有貨]。 | 此商品缺貨。
He was [off duty]. | 他正在[值班]。 | 他已下班。
The [inlet] is blocked. | [排氣]口堵塞。 | 進氣口堵塞。
Plan it [top-down]. | 計劃應[由下而上]。 | 計劃應由上而下。
Sort it from [largest to smallest]. | [由小到大]排列。 | 由大到小排列。
He [borrowed] a book from her. | 他把書[借給]她。 | 他向她借了一本書。
They [objected to] the plan. | 他們[同意]計劃。 | 他們反對計劃。
The licence [will expire] in May. | 牌照將於五月[續期]。 | 牌照將於五月屆滿。
The plan [renews] automatically. | 方案會自動[終止]。 | 方案會自動續約。
The loan was [written off]. | 該貸款獲[撥回]。 | 該貸款已撇銷。
The board approved a [reverse stock split]. | 董事會批准[拆股]。 | 董事會批准合股。
Fees are paid in a [lump sum]. | 費用[分期]支付。 | 費用一次付清。
[Amounts due from] a director | [應付]董事款項 | 應收董事款項
[Input tax] can be claimed. | [銷項]稅可抵扣。 | 進項稅可抵扣。
It is an [open-end fund]. | 這是[封閉式]基金。 | 這是開放式基金。
The [obligor] must pay. | [債權人]必須付款。 | 債務人必須付款。
The [drawee] refused it. | [出票人]拒絕了。 | 受票人拒絕了。
The [donee] signs here. | [捐贈人]在此簽署。 | 受贈人在此簽署。
He took [paternity leave]. | 他請了[產假]。 | 他請了陪產假。
Her [maternal] grandmother died. | 她的[父系]祖輩去世。 | 她的外婆去世。
The society is [matriarchal]. | 那是[父權]社會。 | 那是母權社會。
The patient lay [supine]. | 病人[俯臥]。 | 病人仰臥。
[Vasodilation] follows. | 隨後[血管收縮]。 | 隨後血管擴張。
The owl is [nocturnal]. | 貓頭鷹是[晝行]性的。 | 貓頭鷹是夜行性的。
The surface is [hydrophobic]. | 表面[親水]。 | 表面疏水。
The format is [lossless]. | 此格式[有損]。 | 此格式無損。
Like charges [repel] each other. | 同性電荷[相吸]。 | 同性電荷相斥。
`;

const plain = (text: string): string => text.replace(/[[\]]/g, '');
const marked = (text: string): string => /\[(.*)\]/.exec(text)?.[1] ?? '';

const rows = turned
	.trim()
	.split('\n')
	.map(row => {
		const [source = '', wrong = '', right = ''] = row.split(' | ');
		return { source: plain(source), word: marked(source), wrong: plain(wrong), opposite: marked(wrong), right };
	});

testRule('opposite-word', {
	silent: [
		...rows.map(({ source, right }) => [source, right] as const),
		['The aims are not incompatible.', '兩個目標可以相容。'],
		['Hardly anyone escaped unscathed.', '幾乎每個人都受傷。'],
		['Few regions were unaffected.', '多數地區都受影響。'],
		['The new rules reduce uncertainty.', '新規則更為明確。'],
		['The law fights inequality.', '法律保障人人平等。'],
		['Neither side ruled out talks.', '雙方均不排除會談。'],
		['She declined to rule out a run.', '她不排除參選。'],
		['Only a few patients fell ill.', '只有少數患者發病。'],
		['It rained a lot over the last few months.', '過去幾個月常下雨。'],
		['Few people know that many shops closed.', '很少人知道許多商店已關門。'],
		['Little is known, but some believe it.', '所知不多，但有些人相信。'],
		['There are few jobs and some of them pay badly.', '工作很少，有些薪水很低。'],
		['The lesser of the two or more amounts', '兩項或以上金額中較少的一項'],
		['Avoid travelling at peak hours.', '請於離峰時段出行。'],
		['Stay away from the volcano.', '不要接近火山。'],
		['The downturn was followed by a recovery.', '低迷之後迎來復甦。'],
		['Receivables rose due to customers paying late.', '客戶遲付，應收帳款增加。'],
		['The interest that can be excluded is shown.', '顯示所包含而可免除的利息。'],
		['The reverse stock split follows a stock split.', '先拆股，後合股。'],
		['Retail outlets sell imported goods.', '零售店售賣進口貨。'],
		['Adults must accompany children under 12.', '未滿 12 歲者須有人陪同。'],
		['Both paternity and maternity leave are paid.', '產假與陪產假均有薪。'],
		['The stolen sum is small but invaluable to us.', '失竊金額雖小，對我們卻彌足珍貴。'],
		['They are prone to falling flat.', '他們容易跌倒平躺。'],
	],
	found: rows.map(({ source, word, wrong, opposite }) => [source, wrong, [`Unexpected "${opposite}" for "${word}", which is its opposite`]] as const),
});
