/** Numbers of a list alone, however they are written: `3.`, `(c)`, `iv)`. */
const OF_LIST = /^[(（[]?(?:\d{1,4}|[a-z]{1,4}|[A-Z]{1,4}|[①-⑳])[.)）\]]?\s?$/;

/**
 * Whether a number that Word counts is part of what is read: that of a heading, and 第三条, （一） or 2.1, by which others refer
 * to a paragraph. Those of a list are drawn by whoever shows its items.
 */
export const isSaid = (label: string, isHeading: boolean): boolean =>
  label.trim() !== '' && (isHeading || !OF_LIST.test(label));
