/** What the HTML page says, the report and the offline audit alike. */

/** How the list of findings is ordered. */
export const orders = ['cause', 'place', 'rule', 'file'] as const;

export type Order = (typeof orders)[number];

export const views = ['overview', 'findings', 'document'] as const;

export type View = (typeof views)[number];

export interface PageSentences {
	readonly views: Readonly<Record<View, string>>;
	/** The two languages of the page, each in itself, are no sentences; this names the choice. */
	readonly language: string;
	readonly noScript: string;
	/** Places of causes that are not shown in full without script. */
	staticCut(findings: number): string;
	readonly filters: {
		readonly title: string;
		readonly search: string;
		readonly all: string;
		readonly order: string;
		readonly orders: Readonly<Record<Order, string>>;
		readonly clear: string;
		readonly disputedOnly: string;
		shown(shown: number, all: number): string;
		readonly nothing: string;
	};
	readonly paging: { readonly label: string; readonly previous: string; readonly next: string; at(page: number, pages: number): string };
	readonly finding: {
		places(count: number): string;
		readonly inDocument: string;
		readonly about: string;
		place(file: string, line: string): string;
	};
	readonly answer: {
		readonly label: string;
		readonly confirm: string;
		readonly dismiss: string;
		readonly accept: string;
		readonly rewrite: string;
		readonly comment: string;
		readonly takeBack: string;
		readonly apply: string;
		readonly cancel: string;
		readonly reason: string;
		readonly newText: string;
		readonly severity: string;
		readonly responsible: string;
		readonly unchanged: string;
		wholeCause(places: number): string;
		/** Read out after a decision. */
		done(status: string, findings: number): string;
		readonly keys: string;
	};
	readonly reviewer: { readonly title: string; readonly name: string; readonly voice: string; readonly nameNeeded: string };
	readonly decisions: {
		unsaved(count: number): string;
		readonly none: string;
		readonly save: string;
		readonly load: string;
		loaded(count: number, unknown: number): string;
		unreadable(lines: number): string;
		readonly kept: string;
		readonly notKept: string;
		readonly howTo: string;
	};
	readonly document: {
		readonly choose: string;
		readonly jump: string;
		readonly go: string;
		gap(lines: number): string;
		readonly noFindings: string;
		onLine(findings: number, line: number): string;
	};
	readonly charts: {
		readonly byRule: string;
		readonly density: string;
		readonly densityHint: string;
		part(from: number, to: number, findings: number): string;
		readonly trend: string;
	};
	printCut(shown: number, all: number): string;
	readonly audit: AuditPageSentences;
}

/** What only the offline audit page says. */
export interface AuditPageSentences {
	readonly title: string;
	readonly intro: string;
	readonly needsScript: string;
	readonly privacy: string;
	readonly drop: string;
	readonly choose: string;
	readonly paste: string;
	readonly pasteHint: string;
	readonly name: string;
	readonly locale: string;
	readonly encoding: string;
	readonly found: string;
	readonly run: string;
	readonly reading: string;
	readonly another: string;
	readonly tooMany: string;
	readonly downloads: string;
	passedOver(places: number): string;
	readonly correctedText: string;
	/** What the corrected text differs in, and how many lines could not take their correction. */
	corrected(lines: number, left: number): string;
}
