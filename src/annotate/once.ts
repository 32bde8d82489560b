/** Language that most documents have no use for is made ready when the first of them asks. */

/** What `make` gives, made when first asked for, and kept. */
export function once<T>(make: () => T): () => T {
	let made: { readonly it: T } | undefined;
	return () => {
		made ??= { it: make() };
		return made.it;
	};
}
