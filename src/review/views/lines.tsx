/** Set lines, as Ink draws them. Props in, text out. */

import { Box, Text } from 'ink';
import { styles } from '../theme.js';
import type { Line } from '../typeset.js';

/** One line of the screen. It has been set to its width: nothing is wrapped here. */
export function ScreenLine({ line }: { readonly line: Line }) {
	if (line.length === 0) return <Text> </Text>;
	return (
		<Text wrap="truncate">
			{line.map(({ text, role }, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other identity
				<Text key={i} {...(role ? styles[role] : {})}>
					{text}
				</Text>
			))}
		</Text>
	);
}

/** Lines one below the other in an area; what is not filled stays empty. */
export function Lines({ lines, width, height }: { readonly lines: readonly Line[]; readonly width: number; readonly height: number }) {
	return (
		<Box flexDirection="column" flexShrink={0} width={width} height={height}>
			{lines.slice(0, height).map((line, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its own identity
				<Box key={i} height={1} flexShrink={0}>
					<ScreenLine line={line} />
				</Box>
			))}
		</Box>
	);
}
