// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { startOffline } from '../../../src/offline/offline';

const connect = vi.hoisted(() => vi.fn());
vi.mock('../../../src/offline/worker', () => ({ connect }));
const surroundings = { base: './', busy: signal(false), check: async () => {} };

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	connect.mockReset();
});

test('in development there is no worker, and nothing breaks', async () => {
	const { ready, update, applyUpdate, keepFonts } = startOffline(surroundings);
	await applyUpdate();
	expect(await keepFonts(['noto'])).toBe(false);
	expect([connect.mock.calls.length, ready.value, update.value]).toEqual([0, false, false]);
});

test('a build passes on what the screens ask for', async () => {
	vi.stubEnv('PROD', true);
	vi.stubGlobal('navigator', { onLine: false, serviceWorker: {} });
	const worker = { apply: vi.fn(), keepFonts: vi.fn(async () => true) };
	connect.mockReturnValue(worker);
	const { offline, keepFonts, applyUpdate } = startOffline(surroundings);
	expect(offline.value).toBe(true);
	expect(await keepFonts(['noto'])).toBe(true);
	await applyUpdate();
	expect(worker.apply).toHaveBeenCalledOnce();
});

test.each(['not there', 'broken'])('a worker that is %s: the app goes on without', async (how) => {
	vi.stubEnv('PROD', true);
	vi.stubGlobal('navigator', how === 'broken' ? { onLine: true, serviceWorker: {} } : { onLine: true });
	connect.mockImplementation(() => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	});
	const { keepFonts, ready } = startOffline(surroundings);
	expect(await keepFonts(['noto'])).toBe(false);
	expect(ready.value).toBe(false);
});
