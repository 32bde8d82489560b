/** The whole screen. Props in, text out; no hooks, no input. */

import { Box } from 'ink';
import type { Frame } from '../frame.js';
import { gutter } from '../layout.js';
import type { Size } from '../state.js';
import type { Ambiguous, Line } from '../typeset.js';
import { shown } from '../typeset.js';
import { Lines } from './lines.js';

interface AppProps {
	readonly frame: Frame;
	readonly size: Size;
	readonly ambiguous: Ambiguous;
}

type Review = Extract<Frame, { kind: 'review' }>;

function SideBySide({ frame: { layout, list, detail }, ambiguous }: { readonly frame: Review; readonly ambiguous: Ambiguous }) {
	const bar: Line = [{ text: ` ${shown('│', ambiguous)}`, role: 'aside' }];
	const { height } = layout.list;
	return (
		<Box height={height} flexShrink={0}>
			<Lines lines={list} {...layout.list} />
			<Lines lines={Array.from({ length: height }, () => bar)} width={gutter} height={height} />
			<Lines lines={detail} {...layout.detail} />
		</Box>
	);
}

function Stacked({ frame: { layout, list, detail, rule }, columns }: { readonly frame: Review; readonly columns: number }) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Lines lines={list} {...layout.list} />
			{layout.rule > 0 && <Lines lines={[rule]} width={columns} height={1} />}
			<Lines lines={detail} {...layout.detail} />
		</Box>
	);
}

/** A frame on a screen of a size. */
export function App({ frame, size: { columns, rows }, ambiguous }: AppProps) {
	if (frame.kind === 'small') return <Lines lines={frame.lines} width={columns} height={rows} />;
	if (frame.kind === 'help') {
		return (
			<Box flexDirection="column" width={columns} height={rows}>
				<Lines lines={[frame.title]} width={columns} height={1} />
				<Lines lines={frame.lines} width={columns} height={rows - 2} />
				<Lines lines={frame.foot} width={columns} height={1} />
			</Box>
		);
	}
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Lines lines={[frame.title]} width={columns} height={1} />
			{frame.layout.wide ? <SideBySide frame={frame} ambiguous={ambiguous} /> : <Stacked frame={frame} columns={columns} />}
			<Lines lines={frame.foot} width={columns} height={frame.foot.length} />
		</Box>
	);
}
