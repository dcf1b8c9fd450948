/**
 * Formulas as pandoc tells them: no space within the dollars, no number behind them, so that prices are none.
 */
const INLINE = /(?<![\\$\w])\$(?=[^\s$])([^$\n]{1,300}?)(?<=[^\s\\])\$(?![\d$])/g;
const DISPLAYED = /\$\$\s?([^$]{1,2000}?)\s?\$\$/g;

/** A text with its formulas without the dollars around them. */
export const withoutDollars = (text: string): string =>
  text.includes('$') ? text.replace(DISPLAYED, '$1').replace(INLINE, '$1') : text;
