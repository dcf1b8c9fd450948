/** A text as it is compared: without spaces, case and width. */
export const tight = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
