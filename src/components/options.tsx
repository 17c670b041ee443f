/** Radios or checkboxes: the whole row is the target, nothing is chosen beforehand. */
import type { ComponentChildren } from 'preact';
import { Pictogram } from './pictures/pictogram';

export interface Option {
	id: string;
	label: ComponentChildren;
	/** A picture beside the words, never instead of them. */
	icon?: string | undefined;
}

interface Props {
	many: boolean;
	name: string;
	options: readonly Option[];
	chosen: readonly string[];
	/** Beside each other, the picture above the words; ages; or quiet, in one row. */
	look?: 'tiles' | 'years' | 'escapes' | undefined;
	onChoose: (id: string) => void;
}

export const Options = ({ many, name, options, chosen, look, onChoose }: Props) => (
	<div class={look ? `options ${look}` : 'options'}>
		{options.map(({ id, label, icon }) => (
			<label class="option" key={id}>
				<input
					type={many ? 'checkbox' : 'radio'}
					name={name}
					value={id}
					checked={chosen.includes(id)}
					onChange={() => onChoose(id)}
					autocomplete="off"
				/>
				{icon && <Pictogram name={icon} />}
				<span>{label}</span>
			</label>
		))}
	</div>
);
