/** Says that nobody checked this translation yet; opened, what to do about it, and the same in Dutch (I-13). */
import { Reveal } from '../components/reveal';
import { useWords } from '../i18n/words';

export function DraftNotice() {
	const { t, dutch, draft, beside } = useWords();
	if (!draft) return null;
	return (
		<div class="draft">
			<Reveal label={t('notice.draft')}>
				<p>{t('notice.doubt')}</p>
				{!beside && (
					<p lang="nl" dir="ltr">
						{dutch('notice.draft')} {dutch('notice.doubt')}
					</p>
				)}
			</Reveal>
		</div>
	);
}
