/** The whole screen: where its parts stand. Props in, layout out; no hooks, no input. */

import { Box, Text } from 'ink';
import { gutter, type Layout } from '../layout.js';
import type { Size } from '../state.js';

/** The parts of the screen, each with the letter that stands at its top left corner. */
export const parts = { title: 'T', list: 'L', bar: 'B', rule: 'R', detail: 'D', whole: 'W', foot: 'F' } as const;
export type Part = keyof typeof parts;

function Area({ part, width, height }: { readonly part: Part; readonly width: number; readonly height: number }) {
	return (
		<Box width={width} height={height} flexShrink={0}>
			{height > 0 && <Text>{parts[part]}</Text>}
		</Box>
	);
}

function SideBySide({ list, detail }: Layout) {
	return (
		<Box flexShrink={0}>
			<Area part="list" {...list} />
			<Area part="bar" width={gutter} height={list.height} />
			<Area part="detail" {...detail} />
		</Box>
	);
}

function Stacked({ list, rule, detail }: Layout) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Area part="list" {...list} />
			<Area part="rule" width={list.width} height={rule} />
			<Area part="detail" {...detail} />
		</Box>
	);
}

interface AppProps {
	readonly size: Size;
	/** Rows of the first and the last part. */
	readonly title: number;
	readonly foot: number;
	/** How list and detail share what is left; without it one part has all of it. */
	readonly layout: Layout | undefined;
}

export function App({ size: { columns, rows }, title, foot, layout }: AppProps) {
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Area part="title" width={columns} height={title} />
			{!layout && <Area part="whole" width={columns} height={Math.max(0, rows - title - foot)} />}
			{layout && (layout.wide ? <SideBySide {...layout} /> : <Stacked {...layout} />)}
			<Area part="foot" width={columns} height={foot} />
		</Box>
	);
}
