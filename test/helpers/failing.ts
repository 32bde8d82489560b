/** A file system in which one call fails. */

/** `files` with the n-th call failing with `code`; `failed` says whether it came to that. */
export function failing<T extends object>(files: T, n: number, code: string): { readonly files: T; readonly failed: () => boolean } {
	let calls = 0;
	let failed = false;
	const proxy = new Proxy(files, {
		get(target, name) {
			const own = Reflect.get(target, name) as unknown;
			if (typeof own !== 'function') return own;
			return (...args: unknown[]) => {
				if (++calls === n) {
					failed = true;
					throw Object.assign(new Error(`${code}: ${String(name)}`), { code });
				}
				return (own as (...args: unknown[]) => unknown).apply(target, args);
			};
		},
	});
	return { files: proxy, failed: () => failed };
}
