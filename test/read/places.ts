/** Holds segments against the file they come from. */

import type { Content, Segment } from '../../src/model.js';

/** Every segment of one side. */
export function segmentsOf(content: Content, side: 'source' | 'target'): readonly Segment[] {
	switch (content.layout) {
		case 'pairs':
			return content.pairs.map(pair => pair[side]);
		case 'groups':
			return content.groups.flatMap(group => group[side]);
		case 'parallel':
			return content[side];
		case 'interleaved':
			return content.lines;
	}
}

/** What a segment says with its marks put back: what stands in the file where nothing is encoded. */
export function written({ text, marks = [] }: Segment): string {
	let [result, at] = ['', 0];
	for (const mark of marks) {
		result += text.slice(at, mark.at) + mark.code;
		at = mark.at;
	}
	return result + text.slice(at);
}

/** The file from the place of a segment on, with line ends as LF. */
export function standsAt(file: string, { line, column }: Segment): string {
	const lines = file.split(/\r\n|\n|\r/);
	return [lines[line - 1]?.slice(column), ...lines.slice(line)].join('\n');
}
