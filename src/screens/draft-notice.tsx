/** Says that nobody checked this translation yet, in this language and in Dutch (I-13). */
import { useWords } from '../i18n/words';

export function DraftNotice() {
	const { t, dutch, draft, beside } = useWords();
	if (!draft) return null;
	return (
		<div class="draft">
			<p>{t('notice.draft')}</p>
			{!beside && (
				<p lang="nl" dir="ltr">
					{dutch('notice.draft')}
				</p>
			)}
		</div>
	);
}
