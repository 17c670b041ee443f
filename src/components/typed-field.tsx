/** One short number to type. Never type=number: it changes values on scroll and drops what it dislikes. */
import type { ComponentChildren } from 'preact';

interface Props {
	/** Only where a screen has more than one. */
	id?: string;
	errorId?: string;
	label: ComponentChildren;
	prefix?: string;
	value: string;
	error: ComponentChildren;
	/** Keys of our own below the field: then the keyboard of the device stays away (K-04). */
	keys?: ComponentChildren;
	onType: (value: string) => void;
}

export const TypedField = ({
	id = 'typed',
	errorId = 'error',
	label,
	prefix,
	value,
	error,
	keys,
	onType,
}: Props) => (
	<div class="typed-field">
		<label for={id}>{label}</label>
		<div class="typed-row">
			{prefix && <span aria-hidden="true">{prefix}</span>}
			<input
				id={id}
				type="text"
				inputMode={keys ? 'none' : 'decimal'}
				autocomplete="off"
				spellcheck={false}
				dir="ltr"
				value={value}
				aria-invalid={error ? 'true' : undefined}
				aria-describedby={error ? errorId : undefined}
				onInput={(event) => onType(event.currentTarget.value)}
			/>
		</div>
		{keys}
	</div>
);
