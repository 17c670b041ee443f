import { expect, test } from 'vitest';
import { createDisplay, TEXT_SIZES } from '../../../../src/session/device/display';
import { type Keeper, keepsNothing } from '../../../../src/session/device/storage';

const memory = (): Keeper & { kept: Record<string, string> } => {
	const kept: Record<string, string> = {};
	return {
		kept,
		read: (key) => kept[key] ?? null,
		keep(key, value) {
			kept[key] = value;
			return true;
		},
		drop(key) {
			delete kept[key];
		},
	};
};

test('K-12, A-07: letters grow in steps to twice their size, and no further', () => {
	const display = createDisplay(keepsNothing);
	for (let i = 0; i < 10; i++) display.resize(1);
	expect(TEXT_SIZES[display.size.value]).toBe(200);
	for (let i = 0; i < 10; i++) display.resize(-1);
	expect(TEXT_SIZES[display.size.value]).toBe(100);
});

test('the size comes back on a device that remembers; whatever else lies there is the normal size', () => {
	const keeper = memory();
	createDisplay(keeper).resize(1);
	expect(keeper.kept).toEqual({ textSize: '125' });
	expect(createDisplay(keeper).size.value).toBe(1);
	for (const odd of ['', '130', 'null', '-1', '{}']) {
		keeper.kept.textSize = odd;
		expect(createDisplay(keeper).size.value).toBe(0);
	}
});

test('the next one starts with normal letters', () => {
	const keeper = memory();
	const display = createDisplay(keeper);
	display.resize(1);
	display.toggleContrast();
	display.reset();
	expect([display.size.value, display.contrast.value, keeper.kept]).toEqual([0, false, {}]);
});
