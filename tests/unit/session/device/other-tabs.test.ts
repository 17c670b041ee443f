import { afterEach, expect, test, vi } from 'vitest';
import { type OtherTabs, otherTabs } from '../../../../src/session/device/other-tabs';

let tabs: OtherTabs[] = [];
afterEach(() => {
	for (const tab of tabs) tab.close();
	tabs = [];
});
function tab(scope: string) {
	const opened = otherTabs(scope);
	tabs.push(opened);
	const wiped = vi.fn();
	opened.whenTold(wiped);
	return { tell: opened.tell, wiped };
}

test('a wipe is heard in every other tab of this app, and says nothing of what was wiped', async () => {
	const [here, beside, elsewhere] = [tab('/'), tab('/'), tab('/proef/')];
	const heard: unknown[] = [];
	const listener = new BroadcastChannel('wipe /');
	listener.onmessage = ({ data }) => heard.push(data);
	here.tell();
	await expect.poll(() => beside.wiped).toHaveBeenCalledOnce();
	await expect.poll(() => heard).toEqual([null]);
	listener.close();
	expect(here.wiped).not.toHaveBeenCalled();
	expect(elsewhere.wiped).not.toHaveBeenCalled();
});
