/** What one regeling still wants to know: asked on its page, or as a screen of its own. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/words';
import { questionOf } from '../../session/questions/question-list';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { useTitle } from '../use-title';
import { FactQuestion } from './fact-question';

/** Asks in place what is still open for a regeling, one by one, and says how many are left. Nothing when none is. */
export function DetailQuestion({ visit, regelingId }: { visit: Visit; regelingId: string }) {
	const { t } = useWords();
	const questions = visit.session.details(regelingId);
	const [question] = questions;
	const box = useRef<HTMLElement>(null);
	const shown = useRef(question?.id);
	// The next question is new to whoever reads it, though the page stays.
	useEffect(() => {
		if (shown.current === question?.id) return;
		shown.current = question?.id;
		(box.current?.querySelector<HTMLElement>('h2') ?? document.querySelector('h1'))?.focus();
	}, [question?.id]);
	if (!question) return null;
	return (
		<section class="detail" ref={box}>
			<p class="left">{t('question.left', { count: questions.length })}</p>
			<FactQuestion
				key={question.id}
				visit={visit}
				question={question}
				regeling={regelingId}
				level="h2"
				onDone={() => {}}
			/>
		</section>
	);
}

/** @param n place of the fact among the facts, counted from 1 */
export function DetailScreen({ visit, n }: { visit: Visit; n: number }) {
	const { session, router, returnTo } = visit;
	const { facts } = session.ruleset;
	const fact = facts[n - 1];
	const back = () => {
		const place = returnTo.peek();
		returnTo.value = null;
		router.go(place ?? to.results);
	};
	useTitle();
	useEffect(() => {
		if (!fact) router.replace(to.results);
	}, [fact]);
	if (!fact) return null;
	return <FactQuestion visit={visit} question={questionOf(facts, fact.id)} level="h1" onDone={back} />;
}
