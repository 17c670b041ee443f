/** Input that counts how often it is looked at. A reader that does not come to an end runs into the limit. */
export class TooManySteps extends Error {}

/** @param most looks at any part of it; not a time, so the same on a slow machine */
export function counted<T>(input: T, most: number): T {
	const made = new WeakMap<object, object>();
	let looks = 0;
	const look = (): void => {
		if (++looks > most) throw new TooManySteps(`more than ${most} steps`);
	};
	const wrap = <V>(value: V): V => {
		if (typeof value !== 'object' || value === null) return value;
		const known = made.get(value);
		if (known) return known as V;
		const proxy = new Proxy(value, {
			get(target, key, receiver) {
				look();
				return wrap(Reflect.get(target, key, receiver));
			},
			ownKeys(target) {
				look();
				return Reflect.ownKeys(target);
			},
		});
		made.set(value, proxy);
		return proxy;
	};
	return wrap(input);
}
