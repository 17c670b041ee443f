/**
 * A browser that translates takes each text out of the page and puts elements of its own there; some extensions do so
 * too. A text that is then changed in place changes where nobody sees it. So no text is ever changed: another text is
 * another element, and with the old one goes whatever was put into it.
 */
import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

type Props = { children?: ComponentChildren; role?: string; tabIndex?: number };

/** May have the focus, which is not to be lost. */
const FOCUSED = /^(a|button|summary|h1)$/;

const isText = (part: unknown): boolean => typeof part === 'string' || typeof part === 'number';

/** @returns stops it */
export function renewTexts(): () => void {
	const { vnode: before } = options;
	options.vnode = (vnode) => {
		if (typeof vnode.type === 'string' || vnode.type === Fragment) renew(vnode);
		before?.(vnode);
	};
	return () => {
		options.vnode = before as NonNullable<typeof before>;
	};
}

/** An element that holds text only, or figures and names within it, goes with its text. In any other the text does. */
function renew(vnode: VNode): void {
	const { type, key, ref } = vnode;
	const props = vnode.props as Props;
	const parts = [props.children].flat(9) as (VNode | null)[];
	if (!parts.some(isText)) return;
	const goes = parts.every((part) => isText(part) || !part || part.type === 'bdi');
	// An element that is read aloud when its text changes stays as well.
	const stays = type === Fragment || FOCUSED.test(type as string) || ref || props.role || 'tabIndex' in props;
	if (goes && !stays) vnode.key = [key, ...parts.map((part) => part?.key ?? part)].join();
	else props.children = apart(props.children);
}

function apart(children: ComponentChildren): ComponentChildren {
	if (isText(children)) return h('span', null, children);
	return Array.isArray(children) ? children.map(apart) : children;
}
