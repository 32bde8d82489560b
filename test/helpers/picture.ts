/** A screen as a picture: what a terminal shows for text with SGR codes, as SVG. */

import { displayWidth } from '../../reports/width.js';

const cell = { width: 8.4, height: 18 } as const;
const margin = 12;
const ground = '#1d2021';
const ink = '#d8d4c8';
const dimmed = '#8a8678';
const colors: Readonly<Record<number, string>> = { 31: '#fb6f5b', 32: '#a5c261', 33: '#f2c14e', 35: '#d3869b', 36: '#7fc8c2' };

interface Style {
	readonly color: string;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
	readonly strike: boolean;
}

const plain: Style = { color: ink, bold: false, dim: false, underline: false, inverse: false, strike: false };

/** SGR parameters (ECMA-48, 8.3.117), those that the terminal of `review` uses. */
function styled(style: Style, code: number): Style {
	switch (code) {
		case 0:
			return plain;
		case 1:
			return { ...style, bold: true };
		case 2:
			return { ...style, dim: true };
		case 4:
			return { ...style, underline: true };
		case 7:
			return { ...style, inverse: true };
		case 9:
			return { ...style, strike: true };
		case 22:
			return { ...style, bold: false, dim: false };
		case 24:
			return { ...style, underline: false };
		case 27:
			return { ...style, inverse: false };
		case 29:
			return { ...style, strike: false };
		case 39:
			return { ...style, color: ink };
		default:
			return { ...style, color: colors[code] ?? style.color };
	}
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** A run of text that looks alike, at its columns. */
function drawn(text: string, style: Style, column: number, row: number): string {
	const columns = displayWidth(text);
	const [x, y] = [margin + column * cell.width, margin + row * cell.height];
	const color = style.dim ? dimmed : style.color;
	const decoration = [style.underline ? 'underline' : '', style.strike ? 'line-through' : ''].filter(each => each !== '').join(' ');
	const looks = [
		`fill="${style.inverse ? ground : color}"`,
		...(style.bold ? ['font-weight="bold"'] : []),
		...(decoration ? [`text-decoration="${decoration}"`] : []),
	].join(' ');
	const box = style.inverse
		? `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(columns * cell.width)}" height="${cell.height}" fill="${color}"/>`
		: '';
	const [before = ''] = /^ */.exec(text) ?? [];
	const words = text.trim();
	if (words === '') return box;
	const start = x + before.length * cell.width;
	return `${box}<text x="${rounded(start)}" y="${rounded(y + 13.5)}" textLength="${rounded(displayWidth(words) * cell.width)}" lengthAdjust="spacingAndGlyphs" ${looks}>${escaped(words)}</text>`;
}

/** The picture of a screen of so many columns; `title` is what it shows, for who does not see it. */
export function picture(screen: string, columns: number, title: string): string {
	const rows = screen.split('\n');
	const [width, height] = [margin * 2 + columns * cell.width, margin * 2 + rows.length * cell.height];
	const lines = rows.flatMap((row, y) => {
		let style = plain;
		let column = 0;
		const runs: string[] = [];
		for (const part of row.split(/(\u001b\[[0-9;]*m)/)) {
			const codes = /^\u001b\[([0-9;]*)m$/.exec(part)?.[1];
			if (codes !== undefined) {
				for (const code of codes.split(';')) style = styled(style, Number(code || 0));
				continue;
			}
			if (part !== '') runs.push(drawn(part, style, column, y));
			column += displayWidth(part);
		}
		const line = runs.join('');
		return line === '' ? [] : [line];
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}" font-family="'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK TC', 'PingFang TC', 'Microsoft JhengHei', monospace" font-size="14">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="100%" height="100%" rx="8" fill="${ground}"/>`,
		...lines,
		'</svg>',
		'',
	].join('\n');
}
