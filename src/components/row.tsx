/** One thing in a list, and the way to its page. The whole row is the link. */
import type { ComponentChildren, Ref } from 'preact';
import { Pictogram } from './pictures/pictogram';
import './row.css';

interface Props {
	href: string;
	icon?: string;
	name: ComponentChildren;
	/** What it is worth, or what it is. */
	line?: ComponentChildren;
}

export const Row = ({ href, icon, name, line }: Props) => (
	<li>
		<a class="row" href={href}>
			{icon && <Tile icon={icon} />}
			<span class="row-text">
				<strong>{name}</strong>
				{line && <span class="small">{line}</span>}
			</span>
			<span class="row-on" aria-hidden="true">
				›
			</span>
		</a>
	</li>
);

/** A pictogram on its background. Beside words, never instead of them. */
export const Tile = ({ icon }: { icon: string }) => (
	<span class={`tile ${icon}`}>
		<Pictogram name={icon} />
	</span>
);

export const Rows = ({ children, list }: { children: ComponentChildren; list?: Ref<HTMLUListElement> }) => (
	<ul class="row-list" ref={list}>
		{children}
	</ul>
);
