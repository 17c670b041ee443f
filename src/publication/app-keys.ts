/** Every text that this build of the app asks for by name, as keys of the book `app`. Filled in by the build. */
export const APP_KEYS: readonly string[] = import.meta.env.VITE_APP_KEYS;
