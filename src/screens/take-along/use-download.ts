/** Saves a file on the device, made here: nothing is asked from a server. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * The address of the file lives until the next one or until the screen is left: a phone that first asks whether to
 * save still needs it.
 * @param name the same for everyone: a name that someone else reads tells nothing (P-03)
 */
export function useDownload(name: string, type: string): (text: string) => void {
	const address = useRef<string | null>(null);
	const forget = () => {
		if (address.current) URL.revokeObjectURL(address.current);
		address.current = null;
	};
	useEffect(() => forget, []);
	return (text) => {
		forget();
		address.current = URL.createObjectURL(new Blob([text], { type }));
		const link = document.createElement('a');
		link.href = address.current;
		link.download = name;
		link.click();
	};
}
