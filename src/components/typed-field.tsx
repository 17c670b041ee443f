/** One short number to type. Never type=number: it changes values on scroll and drops what it dislikes. */
import type { ComponentChildren } from 'preact';

interface Props {
	label: ComponentChildren;
	prefix?: string;
	value: string;
	error: ComponentChildren;
	onType: (value: string) => void;
}

export const TypedField = ({ label, prefix, value, error, onType }: Props) => (
	<div class="typed-field">
		<label for="typed">{label}</label>
		<div class="typed-row">
			{prefix && <span aria-hidden="true">{prefix}</span>}
			<input
				id="typed"
				type="text"
				inputMode="decimal"
				autocomplete="off"
				spellcheck={false}
				dir="ltr"
				value={value}
				aria-invalid={error ? 'true' : undefined}
				aria-describedby={error ? 'error' : undefined}
				onInput={(event) => onType(event.currentTarget.value)}
			/>
		</div>
	</div>
);
