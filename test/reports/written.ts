/** What a report writes, whole. */

import type { Piece } from '../../reports/index.js';

type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

export async function bytesOf(pieces: Pieces): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const piece of pieces) parts.push(Buffer.from(piece as string));
	return Buffer.concat(parts);
}
