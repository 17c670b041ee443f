/** What a paper looks like, in outline: its head, its grey lines, and in a box the one line to look at. */
import './paper-picture.css';

interface Sheet {
	head: string;
	name: string;
	lines: string;
	/** Where the box begins, of 160. */
	box: number;
}

/** A sheet is 120 by 160. Each row of grey: a word, and mostly an amount at the end. */
const SHEETS: Record<string, Sheet> = {
	loonstrook: {
		head: 'M12 14h20v14H12z',
		name: 'M40 21h42',
		lines: 'M12 46h34m36 0h26M12 60h44m34 0h18M12 74h28m46 0h22M12 88h40m38 0h18',
		box: 112,
	},
	jaaropgave: {
		head: 'M12 14h20v14H12z',
		name: 'M40 21h42',
		lines: 'M12 46h48M12 100h34m40 0h22M12 114h46m34 0h16M12 128h30m44 0h22M12 142h42',
		box: 62,
	},
	bankoverzicht: {
		head: 'M12 20a8 8 0 1 0 16 0a8 8 0 1 0-16 0',
		name: 'M36 20h50',
		lines:
			'M12 80h16m6 0h36m22 0h16M12 96h16m6 0h28m24 0h22M12 112h16m6 0h40m18 0h16M12 128h16m6 0h30m26 0h18',
		box: 38,
	},
	aanslag: {
		head: 'M54 2h12v26H54z',
		name: 'M72 22h34',
		lines: 'M12 50h38M12 62h30M12 114h94M12 126h88M12 138h52',
		box: 76,
	},
};

export const PaperPicture = ({ like }: { like: string }) => {
	const sheet = SHEETS[like];
	return sheet ? (
		<svg class="paper-picture" viewBox="0 0 120 160" aria-hidden="true">
			<path class="sheet" d="M2 2h116v156H2z" />
			<path class="head" d={sheet.head} />
			<path class="ink" d={sheet.name} />
			<path class="grey" d={sheet.lines} />
			<rect class="box" x="8" y={sheet.box} width="104" height="24" rx="4" />
			<path class="ink" d={`M16 ${sheet.box + 12}h34m22 0h32`} />
		</svg>
	) : null;
};
