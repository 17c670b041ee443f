/** Calm line drawings in the manner of Tabler. Always beside words, so hidden from screen readers. */
import type { JSX } from 'preact';

const PATHS: Record<string, string[]> = {
	pas: ['M4 6h16v12H4z', 'M8 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z', 'M13 10h4', 'M13 14h4', 'M6 15.5h4'],
	kosten: ['M5 7h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6', 'M4 6h12', 'M16 12.5h.01'],
	zorg: ['M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.5 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z'],
	jong: ['M12 20v-8', 'M12 12c0-4 3-6 7-6 0 4-3 6-7 6z', 'M12 15c0-3-2.5-5-6-5 0 3 2.5 5 6 5z'],
	huis: ['M4 11l8-7 8 7', 'M6 9.5V20h12V9.5', 'M10 20v-5h4v5'],
	kind: ['M12 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4z', 'M8 21l1-6-2-4 5-2 5 2-2 4 1 6', 'M9 15h6'],
	werk: ['M4 8h16v11H4z', 'M9 8V5h6v3', 'M4 13h16'],
	kalender: ['M5 6h14v14H5z', 'M5 10h14', 'M9 4v4', 'M15 4v4'],
	samen: [
		'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
		'M3.5 20c0-3.5 2.5-6 5.5-6s5.5 2.5 5.5 6',
		'M16 11a2.5 2.5 0 1 0 0-5',
		'M17 14.5c2 .6 3.5 2.6 3.5 5.5',
	],
	geld: ['M4 7h16v10H4z', 'M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z', 'M7 12h.01', 'M17 12h.01'],
	school: ['M3 9l9-4 9 4-9 4z', 'M7 11v5c2.5 2.5 7.5 2.5 10 0v-5', 'M21 9v5'],
	papier: ['M7 3h7l4 4v14H7z', 'M14 3v4h4', 'M10 12h5', 'M10 16h5'],
	gemeente: ['M4 20h16', 'M5 9l7-5 7 5z', 'M7 9v11', 'M12 9v11', 'M17 9v11'],
	hulp: [
		'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z',
		'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
		'M6 6l3.5 3.5',
		'M18 6l-3.5 3.5',
		'M6 18l3.5-3.5',
		'M18 18l-3.5-3.5',
	],
	spaarpot: [
		'M4 12c0-3 3-5.5 7-5.5h4L18 4v4l2 2v4h-2l-2 2v3h-3v-2h-3v2H7v-3.5c-2-1-3-2.5-3-3.5z',
		'M15.5 10.5h.01',
	],
	paspoort: ['M6 3h12v18H6z', 'M12 13.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z', 'M9 17h6'],
	plaats: [
		'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11z',
		'M12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
	],
	plan: ['M7 3h10v18l-5-4-5 4z'],
	mijn: ['M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8z', 'M4.5 21c0-4 3.5-7 7.5-7s7.5 3 7.5 7'],
	eten: ['M4 8h16l-1.5 11h-13z', 'M8 8l3-5', 'M16 8l-3-5', 'M9 12v4', 'M15 12v4'],
	bed: ['M3 18v-8', 'M3 15h18v3', 'M21 15v-2a3 3 0 0 0-3-3H9v5', 'M6 12.5h.01'],
	energie: ['M13 3L5 14h6l-1 7 8-11h-6z'],
	praten: ['M4 5h16v11h-9l-4 4v-4H4z', 'M8 9h8', 'M8 12h5'],
};

export const Pictogram = ({ name }: { name: string }): JSX.Element | null => {
	const paths = PATHS[name];
	return paths ? (
		<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">
			{paths.map((d) => (
				<path d={d} />
			))}
		</svg>
	) : null;
};
