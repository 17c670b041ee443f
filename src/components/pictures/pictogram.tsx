/** Calm line drawings in the manner of Tabler. Always beside words, so hidden from screen readers. */
import type { JSX } from 'preact';

const PATHS: Record<string, string> = {
	pas: 'M4 6h16v12H4zM8 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM13 10h4M13 14h4M6 15.5h4',
	kosten: 'M5 7h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6M4 6h12M16 12.5h.01',
	zorg: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.5 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z',
	jong: 'M12 20v-8M12 12c0-4 3-6 7-6 0 4-3 6-7 6zM12 15c0-3-2.5-5-6-5 0 3 2.5 5 6 5z',
	huis: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5h4v5',
	kind: 'M12 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 21l1-6-2-4 5-2 5 2-2 4 1 6M9 15h6',
	werk: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
	kalender: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
	samen:
		'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 20c0-3.5 2.5-6 5.5-6s5.5 2.5 5.5 6M16 11a2.5 2.5 0 1 0 0-5M17 14.5c2 .6 3.5 2.6 3.5 5.5',
	geld: 'M4 7h16v10H4zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM7 12h.01M17 12h.01',
	school: 'M3 9l9-4 9 4-9 4zM7 11v5c2.5 2.5 7.5 2.5 10 0v-5M21 9v5',
	papier: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
	gemeente: 'M4 20h16M5 9l7-5 7 5zM7 9v11M12 9v11M17 9v11',
	hulp: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM6 6l3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5',
	spaarpot:
		'M4 12c0-3 3-5.5 7-5.5h4L18 4v4l2 2v4h-2l-2 2v3h-3v-2h-3v2H7v-3.5c-2-1-3-2.5-3-3.5zM15.5 10.5h.01',
	paspoort: 'M6 3h12v18H6zM12 13.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 17h6',
	plaats: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
	wasmachine: 'M5 3h14v18H5zM12 17.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM8 6h3',
	brieven: 'M3 6h18v13H3zM3.5 7.5L12 13.5l8.5-6',
	tand: 'M7 3c-3 0-4 2.5-3.5 5.5C4 11.5 5 12 5.5 15 6 18 6.5 21 8 21c1.8 0 1.5-5 4-5s2.2 5 4 5c1.5 0 2-3 2.5-6 .5-3 1.5-3.5 2-6.5C21 5.5 20 3 17 3c-2 0-3 1-5 1S9 3 7 3z',
	rugzak: 'M5 10a7 5 0 0 1 14 0v11H5zM9.5 5V3h5v2M8 14h8v5H8z',
	recht: 'M12 4v16M8 20h8M6 7h12M6 7l-3 6h6zM18 7l-3 6h6z',
	alleen: 'M12 10.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.5 21c0-5 3-8 6.5-8s6.5 3 6.5 8z',
	gezin:
		'M3 11l9-7 9 7v9H3zM9.5 14.7a1.7 1.7 0 1 0 0-3.4zM14.5 14.7a1.7 1.7 0 1 0 0-3.4zM7 20c0-4 5-4 5 0c0-4 5-4 5 0',
	zorghuis: 'M4 10l8-6 8 6v10H4zM12 10.5v6M9 13.5h6',
	tent: 'M12 4L3 20h18zM12 11v9',
	winkel: 'M4 9l1.5-5h13L20 9zM5 9v11h14V9M9.5 20v-6h5v6',
	aow: 'M11 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 21c0-5 2.5-8 6-8s6 3 6 8zM20 11v10',
	plan: 'M7 3h10v18l-5-4-5 4z',
	eten: 'M4 8h16l-1.5 11h-13zM8 8l3-5M16 8l-3-5M9 12v4M15 12v4',
	bed: 'M3 18v-8M3 15h18v3M21 15v-2a3 3 0 0 0-3-3H9v5M6 12.5h.01',
	energie: 'M13 3L5 14h6l-1 7 8-11h-6z',
	praten: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5',
};

export const Pictogram = ({ name }: { name: string }): JSX.Element | null => {
	const path = PATHS[name];
	return path ? (
		<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">
			<path d={path} />
		</svg>
	) : null;
};
