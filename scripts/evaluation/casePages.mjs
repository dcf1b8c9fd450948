/**
 * @typedef {object} EvaluationCase One entry of a labelled set, with the part of the set it is from.
 * @property {string} id
 * @property {'news' | 'variants' | 'noMatch'} part
 * @property {string} text
 * @property {string} [html] Markup to show instead of `text`.
 * @property {string} [lang]
 * @property {'must' | 'should' | 'stretch'} [level]
 * @property {{ start: number, end: number, termId: string }[]} [spans] News: what should be marked.
 * @property {string} [expect] Variants: the term that should be found between `start` and `end`.
 * @property {number} [start]
 * @property {number} [end]
 * @property {string[]} [forbid] No match: terms that must not be marked, `*` for any.
 * @property {string[]} [allow]
 */

/**
 * A word put below every case: once it is marked, so is the case. Terms that vouch for no ambiguous name of
 * another one; two of them, so that it is never a term that the case is about.
 */
export const SENTINELS = [
  { term: 'inclusivism', text: '普惠主义' },
  { term: 'tech-barriers', text: '技术壁垒' },
];

/** Which sentinel stands below a case. @param {EvaluationCase} item */
export function sentinelOf(item) {
  const about = JSON.stringify(item);
  const sentinel = SENTINELS.find(
    ({ term, text }) => !about.includes(term) && !about.includes(text),
  );
  if (sentinel === undefined) throw new Error(`Case ${item.id} is about every sentinel.`);
  return sentinel;
}

/** The page of its own that a case is shown on. @param {EvaluationCase} item */
export function casePage(item) {
  const language = item.lang ? ` lang="${item.lang}"` : '';
  const content = item.html ?? `<p>${escapeMarkup(item.text)}</p>`;
  return `<!doctype html><html${language}><meta charset="utf-8"><title>${item.id}</title>
<style>body { font: 18px / 2 sans-serif; margin: 40px; } #sentinel { margin-top: 320px; }</style>
<div id="case">${content}</div>
<p id="sentinel">${sentinelOf(item).text}</p>`;
}

function escapeMarkup(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
