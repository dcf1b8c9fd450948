/**
 * @typedef {object} Judgement
 * @property {{ right: number, marked: number, wanted: number }} news
 * @property {Record<string, { good: number, all: number }>} variants By level.
 * @property {Record<string, { good: number, all: number }>} noMatch By level.
 * @property {string[]} failures One line each.
 */

/**
 * Judges what was observed: a span is right when it overlaps one of the same term.
 *
 * @param {{ item: import('./casePages.mjs').EvaluationCase,
 *   marks: import('./observeCase.mjs').ObservedMark[] }[]} observations
 * @returns {Judgement}
 */
export function judge(observations) {
  const judgement = {
    news: { right: 0, marked: 0, wanted: 0 },
    variants: {},
    noMatch: {},
    failures: [],
  };
  for (const { item, marks } of observations) {
    if (item.part === 'news') judgeNews(judgement, item, marks);
    else judgePlace(judgement, item, marks);
  }
  return judgement;
}

const overlap = (a, b) => a.start < b.end && b.start < a.end;

function judgeNews({ news, failures }, item, marks) {
  const open = new Set(marks);
  news.marked += marks.length;
  news.wanted += item.spans.length;
  for (const span of item.spans) {
    const found = [...open].find((mark) => mark.term === span.termId && overlap(mark, span));
    if (found === undefined) {
      const surface = item.text.slice(span.start, span.end);
      failures.push(`${item.id} news: missed ${span.termId} “${surface}”`);
    } else {
      news.right += 1;
      open.delete(found);
    }
  }
  for (const mark of open) failures.push(`${item.id} news: wrong ${describe(mark)}`);
}

function judgePlace(judgement, item, marks) {
  const isVariant = item.part === 'variants';
  const forbidden = ({ term }) =>
    !item.allow?.includes(term) && (item.forbid.includes('*') || item.forbid.includes(term));
  const good = isVariant
    ? marks.some((mark) => mark.term === item.expect && overlap(mark, item))
    : !marks.some(forbidden);
  judgement[item.part][item.level] ??= { good: 0, all: 0 };
  const count = judgement[item.part][item.level];
  count.all += 1;
  if (good) count.good += 1;
  else {
    const wanted = isVariant ? `wanted ${item.expect}` : `forbidden ${item.forbid.join(', ')}`;
    const got = marks.map(describe).join('; ') || 'nothing';
    judgement.failures.push(
      `${item.id} ${item.part} ${item.level}: ${wanted} in “${item.text}”, got ${got}`,
    );
  }
}

function describe({ term, surface }) {
  return `${term ?? 'a mark without a note'} “${surface}”`;
}
