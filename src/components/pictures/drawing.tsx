/** A street in Utrecht with people of all kinds. It says nothing that the words do not, so nobody is told of it. */
import './drawing.css';

/** Drawn once, in `index.html`: there before any script, and no request of its own. */
export const Drawing = () => (
	<svg class="drawing" aria-hidden="true">
		<use href="#street" />
	</svg>
);
