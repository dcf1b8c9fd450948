/** Id of the pack that comes with the extension. It is in links, so it stays. */
export const BUILT_IN_ID = 'built-in';
