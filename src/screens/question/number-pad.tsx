/** The number keys below a field, on screens without a keyboard of their own (K-04). */
import { Keypad } from '../../components/keypad';
import { useWords } from '../../i18n/words';
import type { Visit } from '../../session/visit';

interface Props {
	visit: Visit;
	field: string;
	open?: boolean;
	value: string;
	onType: (value: string) => void;
}

export const keysFor = (props: Props) => props.visit.mode.keypad && <Keys {...props} />;

function Keys({ field, open = false, value, onType }: Props) {
	const { t, plain } = useWords();
	return (
		<Keypad
			field={field}
			open={open}
			label={plain('keypad.label')}
			erase={t('keypad.erase')}
			done={t('keypad.done')}
			value={value}
			onType={onType}
		/>
	);
}
