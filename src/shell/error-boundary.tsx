/** When we break: our fault, what is still there, and someone to call (S-17, S-23). */
import { Component, type ComponentChildren } from 'preact';
import { useWords } from '../i18n/words';
import { to } from '../session/screens';

interface Props {
	/** Another address, or what comes after it was given up, is a new attempt. */
	attempt: string;
	children: ComponentChildren;
}

export class ErrorBoundary extends Component<Props, { broken: boolean }> {
	override state = { broken: false };

	static override getDerivedStateFromError = () => ({ broken: true });

	again = () => this.setState({ broken: false });

	override componentDidUpdate({ attempt }: Props, { broken }: { broken: boolean }) {
		if (attempt !== this.props.attempt) this.again();
		// What had the focus is gone, when it breaks and when it is there again.
		if (broken !== this.state.broken) document.querySelector('h1')?.focus();
	}

	override render() {
		return this.state.broken ? <FailedScreen again={this.again} /> : this.props.children;
	}
}

function FailedScreen({ again }: { again: () => void }) {
	const { t } = useWords();
	return (
		<main class="failed">
			<h1 tabIndex={-1}>{t('failed.heading')}</h1>
			<p>{t('failed.text')}</p>
			<p>{t('failed.kept')}</p>
			<button type="button" class="primary" onClick={again}>
				{t('failed.again')}
			</button>
			<p>
				<a class="secondary" href={to.contact}>
					{t('nav.talk')}
				</a>
			</p>
		</main>
	);
}
