// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdle, type Idle, type Patience, watchIdle } from '../../../../src/session/device/idle';

const PATIENCE: Patience = { cover: 45, quiet: 120, warning: 60 };
const s = (seconds: number) => seconds * 1000;

let limits: Patience | null;
let wiped: number;
let covered: number;
const fresh = () =>
	createIdle(
		0,
		() => limits,
		() => covered++,
		() => wiped++,
	);
beforeEach(() => {
	limits = PATIENCE;
	wiped = 0;
	covered = 0;
});

describe('K-05', () => {
	test('asks after the quiet time, counts down, and wipes once', () => {
		const idle = fresh();
		const at = (seconds: number) => {
			idle.look(s(seconds), false);
			return idle.left.value;
		};
		expect(at(119)).toBeNull();
		expect(at(120)).toBe(60);
		expect(at(150.5)).toBe(30);
		expect(at(179)).toBe(1);
		expect(wiped).toBe(0);
		expect(at(180)).toBeNull();
		expect(wiped).toBe(1);
		expect(at(181)).toBeNull();
		expect(wiped).toBe(1);
	});
	test('hides itself long before it asks, and not while it reads aloud', () => {
		const idle = fresh();
		idle.look(s(44), false);
		expect(covered).toBe(0);
		idle.look(s(45), false);
		expect(covered).toBe(1);
		idle.touch(s(46));
		idle.look(s(90), false);
		expect(covered).toBe(2);
		idle.look(s(100), true);
		idle.look(s(144), false);
		expect(covered).toBe(2);
	});
	test('can be put off for ever', () => {
		const idle = fresh();
		let now = 0;
		for (let i = 0; i < 25; i++) {
			now += s(179);
			idle.look(now, false);
			expect(idle.left.value).toBe(1);
			idle.touch(now);
			expect(idle.left.value).toBeNull();
		}
		expect(wiped).toBe(0);
	});
	test('a night asleep: wiped on waking, also when the first thing that happens is a touch', () => {
		const slept = fresh();
		slept.look(s(30), false);
		slept.look(s(9 * 3600), false);
		expect(wiped).toBe(1);
		const touched = fresh();
		touched.touch(s(9 * 3600));
		expect(wiped).toBe(2);
	});
	test('reading aloud and printing stop the time, but not for ever', () => {
		const idle = fresh();
		for (let second = 0; second <= 600; second++) idle.look(s(second), true);
		expect([idle.left.value, wiped]).toEqual([null, 0]);
		idle.look(s(601), false);
		idle.look(s(719), false);
		expect(idle.left.value).toBeNull();
		idle.look(s(720), false);
		expect(idle.left.value).toBe(60);
		const stuck = fresh();
		for (let second = 0; second <= 1200; second++) stuck.look(s(second), true);
		expect(wiped).toBe(1);
	});
	test('where nothing can be left behind, nothing runs; then the time starts', () => {
		limits = null;
		const idle = fresh();
		idle.look(s(99_999), false);
		expect([idle.left.value, wiped]).toEqual([null, 0]);
		limits = PATIENCE;
		idle.look(s(99_999 + 119), false);
		expect(idle.left.value).toBeNull();
		idle.look(s(99_999 + 121), false);
		expect(idle.left.value).toBe(59);
	});
	test('without a warning nobody is asked', () => {
		limits = { cover: 45, quiet: 120, warning: 0 };
		const idle = fresh();
		idle.look(s(119.5), false);
		expect(idle.left.value).toBeNull();
		idle.look(s(120), false);
		expect(wiped).toBe(1);
	});
	test('a clock that was put back starts the time again', () => {
		const idle = createIdle(
			s(5000),
			() => limits,
			() => covered++,
			() => wiped++,
		);
		idle.look(s(100), false);
		idle.look(s(219), false);
		expect([idle.left.value, wiped]).toEqual([null, 0]);
		idle.look(s(220), false);
		expect(idle.left.value).toBe(60);
	});
});

describe('the page', () => {
	let stop: () => void;
	let idle: Idle;
	let speaking: boolean;
	beforeEach(() => {
		vi.useFakeTimers();
		speaking = false;
		idle = createIdle(
			Date.now(),
			() => limits,
			() => covered++,
			() => wiped++,
		);
		stop = watchIdle(window, idle, Date.now, () => speaking);
	});
	afterEach(() => {
		stop();
		vi.useRealTimers();
	});
	test.each(['pointerdown', 'keydown', 'wheel'])('%s is a sign of life', (type) => {
		vi.advanceTimersByTime(s(130));
		expect(idle.left.value).toBe(50);
		document.body.dispatchEvent(new Event(type, { bubbles: true }));
		expect(idle.left.value).toBeNull();
		vi.advanceTimersByTime(s(119));
		expect(idle.left.value).toBeNull();
	});
	test('a voice that speaks and a printer at work hold the time', () => {
		speaking = true;
		vi.advanceTimersByTime(s(300));
		speaking = false;
		vi.advanceTimersByTime(s(100));
		expect(idle.left.value).toBeNull();
		window.dispatchEvent(new Event('beforeprint'));
		vi.advanceTimersByTime(s(300));
		window.dispatchEvent(new Event('afterprint'));
		vi.advanceTimersByTime(s(119));
		expect([idle.left.value, wiped]).toEqual([null, 0]);
		vi.advanceTimersByTime(s(10));
		expect([idle.left.value !== null, wiped]).toEqual([true, 0]);
		vi.advanceTimersByTime(s(70));
		expect(wiped).toBe(1);
	});
});
