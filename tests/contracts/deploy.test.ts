/** What deploy/threats.md promises of files that are no code: the kiosk, its printer, the web server, the packages. */
import { expect, test } from 'vitest';
import { read } from '../support/source';

test('a browser in a kiosk leads nowhere else, keeps no history, and neither translates nor listens', () => {
	expect(JSON.parse(read('deploy/kiosk/policies.json'))).toMatchObject({
		URLBlocklist: ['*'],
		URLAllowlist: ['@APP@?mode=kiosk'],
		DownloadRestrictions: 3,
		AllowFileSelectionDialogs: false,
		DeveloperToolsAvailability: 2,
		SavingBrowserHistoryDisabled: true,
		SyncDisabled: true,
		SpellCheckServiceEnabled: false,
		TranslateEnabled: false,
		AudioCaptureAllowed: false,
	});
});

test('who sets up a kiosk is told that its printer must keep nothing', () => {
	const said = read('deploy/kiosk/README.md');
	for (const line of ['PreserveJobFiles No', 'PreserveJobHistory No']) expect(said).toContain(`\`${line}\``);
});

test('our site for nginx keeps no list of who looked', () => {
	const logs = read('deploy/nginx/site.conf').match(/^\s*access_log .*$/gm) ?? [];
	expect(logs.map((line) => line.trim())).toEqual(['access_log off;']);
});

test('every package is fixed by a hash, and none that a device runs brings a script to install it', () => {
	const { packages } = JSON.parse(read('package-lock.json')) as {
		packages: Record<string, { integrity?: string; dev?: boolean; hasInstallScript?: boolean }>;
	};
	const all = Object.entries(packages).filter(([path]) => path !== '');
	expect(all.length).toBeGreaterThan(100);
	expect(all.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
	expect(all.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)).toEqual([]);
});
