/** Radios or checkboxes: the whole row is the target, nothing is chosen beforehand. */
import type { ComponentChildren } from 'preact';

export interface Option {
	id: string;
	label: ComponentChildren;
}

interface Props {
	many: boolean;
	name: string;
	options: readonly Option[];
	chosen: readonly string[];
	onChoose: (id: string) => void;
}

export const Options = ({ many, name, options, chosen, onChoose }: Props) => (
	<div class="options">
		{options.map(({ id, label }) => (
			<label class="option" key={id}>
				<input
					type={many ? 'checkbox' : 'radio'}
					name={name}
					value={id}
					checked={chosen.includes(id)}
					onChange={() => onChoose(id)}
					autocomplete="off"
				/>
				<span>{label}</span>
			</label>
		))}
	</div>
);
