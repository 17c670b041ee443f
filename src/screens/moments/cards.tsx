/** For a helper: what to look at first at a moment, and cards to hand out. Nothing about a visit. */
import { useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { useWords } from '../../i18n/words';
import { cardAddress } from '../../publication/card';
import type { Visit } from '../../session/visit';
import { QrCode } from '../take-along/qr-code';
import { useSheet } from '../take-along/use-sheet';
import { useOwnAndDutch } from '../use-own-and-dutch';
import { useTitle } from '../use-title';
import { CardsSheet, Leaflet } from './cards-sheet';
import './moments.css';

type What = 'cards' | 'leaflet';

export function CardsScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t, plain, of } = words;
	const { deployment, session } = visit;
	const moments = session.ruleset.rules.momenten?.momenten ?? [];
	const [id, setId] = useState(session.moment.value?.id ?? null);
	const [what, setWhat] = useState<What>('leaflet');
	const moment = moments.find((one) => one.id === id);
	const { own, dutch } = useOwnAndDutch();
	const address =
		moment && deployment.publicUrl && cardAddress(deployment.publicUrl, moment.id, own.language.code);
	useTitle(plain('moments.heading'));
	useSheet(function* () {
		if (!moment) return;
		if (what === 'leaflet') yield <Leaflet visit={visit} moment={moment} words={words} paper />;
		else if (address)
			yield <CardsSheet visit={visit} address={address} moment={moment} words={own} dutch={dutch} />;
	});
	return (
		<div class="moments">
			<h1 tabIndex={-1}>{t('moments.heading')}</h1>
			<Options
				many={false}
				name="moment"
				options={moments.map((one) => ({ id: one.id, label: of('app', `start.moments.${one.id}`) }))}
				chosen={id ? [id] : []}
				onChoose={setId}
			/>
			{moment && (
				<>
					<Leaflet visit={visit} moment={moment} words={words} />
					{address && (
						<Options
							many={false}
							name="what"
							options={(['leaflet', 'cards'] as const).map((each) => ({
								id: each,
								label: t(`moments.${each}`),
							}))}
							chosen={[what]}
							onChoose={(each) => setWhat(each as What)}
						/>
					)}
					{typeof window.print === 'function' && (
						<p class="ways-on">
							<button type="button" class="secondary" onClick={() => window.print()}>
								{t('take.print')}
							</button>
						</p>
					)}
					{address ? (
						<>
							<QrCode address={address} name={plain('take.codeText')} />
							<bdi dir="ltr">{address}</bdi>
						</>
					) : (
						<p>{t('moments.noAddress')}</p>
					)}
				</>
			)}
		</div>
	);
}
