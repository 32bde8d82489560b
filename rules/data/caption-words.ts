/**
 * What figures measure, and the loose words of both languages by which a line may still speak of it: where any of them stands, a caption counts as rendered.
 * Metrics are those the term packs name. Source: captions of financial statements in both languages; our own reading.
 */

import type { MetricRow } from '../metric-mismatch.js';

export const captionWords: readonly MetricRow[] = [
	{
		metric: 'revenue',
		english: 'revenue revenues sales sold sell selling turnover income business generated billings booked royalties fees',
		chinese: '收 銷售 營業額 業績 營業 進帳 稅 金額',
	},
	{ metric: 'cost-of-revenue', english: 'cost costs cogs', chinese: '成本' },
	{ metric: 'gross-profit', english: 'gross profit profits margin', chinese: '毛利 利潤 獲利' },
	{ metric: 'gross-margin', english: 'gross margin margins', chinese: '毛利 利潤率' },
	{ metric: 'net-margin', english: 'net margin margins', chinese: '淨利 純益 純利 利潤率' },
	{ metric: 'operating-margin', english: 'margin margins', chinese: '利益率 利潤率 利潤' },
	{
		metric: 'operating-income',
		english: 'operating profit profits income loss losses earnings ebit',
		chinese: '利益 利潤 營利 虧 淨利 溢利 盈利 獲利 營業損 經營收益 營業收益',
	},
	{ metric: 'operating-expense', english: 'expense expenses opex spending cost costs spend', chinese: '費 支出 開支 開銷 成本' },
	{
		metric: 'net-income',
		english: 'net income profit profits earnings loss losses earned lost made gain',
		chinese: '淨 利 虧 盈 純益 損失 收益 獲利 賺',
	},
	{ metric: 'pretax-income', english: 'pretax pre-tax income profit profits loss before', chinese: '稅前 除稅前' },
	{ metric: 'tax', english: 'tax taxes', chinese: '稅' },
	{ metric: 'eps', english: 'eps share shares per', chinese: '每股' },
	{ metric: 'share-count', english: 'share shares stock', chinese: '股' },
	{ metric: 'ebitda', english: 'ebitda', chinese: 'EBITDA 息 折舊' },
	{ metric: 'depreciation', english: 'depreciation amortization amortisation', chinese: '折舊 攤' },
	{ metric: 'interest', english: 'interest', chinese: '利息' },
	{ metric: 'interest-income', english: 'interest', chinese: '利息' },
	{ metric: 'deferred-revenue', english: 'deferred unearned', chinese: '遞延 預收 合約負債' },
	{ metric: 'cash', english: 'cash', chinese: '現金 資金' },
	{ metric: 'free-cash-flow', english: 'cash flow', chinese: '現金' },
	{ metric: 'operating-cash-flow', english: 'cash flow', chinese: '現金' },
	{ metric: 'receivables', english: 'receivable receivables', chinese: '應收' },
	{ metric: 'payables', english: 'payable payables', chinese: '應付' },
	{ metric: 'retained-earnings', english: 'retained', chinese: '保留 留存 未分配' },
	{ metric: 'inventory', english: 'inventory inventories stock', chinese: '庫存 存貨' },
	{ metric: 'capex', english: 'capital capex invest invested investment investments spending', chinese: '資本 投資 開支 支出' },
	{ metric: 'sga', english: 'selling general administrative sga expense expenses', chinese: '管 銷 行政' },
	{ metric: 'backlog', english: 'backlog orders order', chinese: '訂單 積壓 在手' },
	{ metric: 'orders', english: 'orders order bookings booked', chinese: '訂單 接單 訂貨' },
	{ metric: 'shipments', english: 'ship shipped shipments shipment units volume volumes', chinese: '出貨 發貨 付運 交貨 銷量 運' },
	{
		metric: 'debt',
		english: 'debt debts loan loans notes note bond bonds borrowings borrowed owe owed liabilities',
		chinese: '債 貸 借 票據 負債 欠',
	},
	{ metric: 'liabilities', english: 'liability liabilities debt debts', chinese: '負債 債 責任 保險合約負債 保險合同負債 再保險合約負債' },
	{ metric: 'assets', english: 'asset assets', chinese: '資產' },
	{ metric: 'dividend', english: 'dividend dividends', chinese: '股利 股息 紅利 配息 派息' },
	{ metric: 'market-cap', english: 'market capitalization cap valuation value valued', chinese: '市值 估值' },
	{ metric: 'headcount', english: 'headcount employees people staff workers', chinese: '人 員工' },
	{ metric: 'guidance', english: 'guidance outlook forecast expect', chinese: '測 指引 展望 預' },
	{ metric: 'asp', english: 'price prices asp', chinese: '價' },
];
