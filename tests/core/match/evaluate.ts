/** Runs labelled cases (the given `eval/dev.json` and sets of the same form) through a matcher, each as a page of its own. */

import { createMatcher } from '../../../core/match/createMatcher';
import type { CompiledIndex, Match } from '../../../core/match/index/types';
import type { MatcherOptions } from '../../../core/match/matcherWith';
import { mayBePartOfDesignation } from '../../../core/match/rules/doubtfulPlaces';
import { isSupported, supportedTerms } from '../../../core/match/support';
import { pageRules } from '../../../core/match/variants/pageRules';
import type { PackTerm } from '../../../core/pack/types';

interface Span {
  start: number;
  end: number;
  termId: string;
}

export interface LabelledCases {
  news: { id: string; text: string; spans: Span[] }[];
  variants: {
    id: string;
    text: string;
    html?: string;
    expect: string;
    start: number;
    end: number;
    level: string;
  }[];
  noMatch: {
    id: string;
    text: string;
    html?: string;
    htmlOnly?: boolean;
    forbid: string[];
    allow: string[];
    level: string;
  }[];
}

export interface Share {
  right: number;
  total: number;
}

export interface Evaluation {
  newsPrecision: Share;
  newsRecall: Share;
  variants: Record<string, Share>;
  traps: Record<string, Share>;
  /** One line per case that went wrong. */
  failures: string[];
}

export function ratio(share: Share | undefined): number {
  return share === undefined || share.total === 0 ? 1 : share.right / share.total;
}

const BLOCK_EDGE =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|div|br|hr|h\d|td|th|tr|table|blockquote|section|article|figcaption|caption|summary)\b[^>]*>/i;

/** Text blocks of a small piece of markup, as the annotator would give them to the matcher. */
function blocksOf(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|textarea|select|rt|rp|noscript|template)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(code|pre|kbd|samp|svg)\b[\s\S]*?<\/\1>/gi, '\ufffc')
    .split(new RegExp(BLOCK_EDGE, 'gi'))
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replace(/&shy;/g, '\u00ad')
        .replace(/&nbsp;/g, '\u00a0')
        .replace(/&zwj;|&zwnj;/g, '\u200d')
        .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
    )
    .filter((block) => block !== '');
}

function add(shares: Record<string, Share>, level: string, right: boolean): void {
  shares[level] ??= { right: 0, total: 0 };
  shares[level].total++;
  if (right) shares[level].right++;
}

/**
 * @param terms of the index, in its order
 * @returns shares and failures; weights 1–2 count for news, all weights for traps and variants
 */
export function evaluate(
  index: CompiledIndex,
  terms: PackTerm[],
  cases: LabelledCases,
  options?: MatcherOptions,
): Evaluation {
  const matcher = createMatcher(index, options, {
    ask: () => pageRules,
    isDoubtful: mayBePartOfDesignation,
  });
  const result: Evaluation = {
    newsPrecision: { right: 0, total: 0 },
    newsRecall: { right: 0, total: 0 },
    variants: {},
    traps: {},
    failures: [],
  };
  const idOf = (match: Match) => (terms[match.term] as PackTerm).id;
  const scan = (blocks: string[]) => {
    let offset = 0;
    const matches = blocks.flatMap((block) => {
      const found = matcher.scan(block).map((match) => ({
        ...match,
        start: match.start + offset,
        end: match.end + offset,
        surface: block.slice(match.start, match.end),
      }));
      offset += block.length;
      return found;
    });
    const supported = supportedTerms(matches, index.terms);
    return matches.filter((match) => isSupported(match, supported));
  };
  const show = (found: (Match & { surface: string })[]) =>
    found.map((match) => `${idOf(match)}:${match.surface}(${match.reason})`).join(' ');

  for (const { id, text, spans } of cases.news) {
    const found = scan([text]).filter((match) => (terms[match.term] as PackTerm).weight <= 2);
    const isRight = (match: Match, span: Span) =>
      idOf(match) === span.termId && match.start < span.end && span.start < match.end;
    const wrong = found.filter((match) => !spans.some((span) => isRight(match, span)));
    const missed = spans.filter((span) => !found.some((match) => isRight(match, span)));
    result.newsPrecision.total += found.length;
    result.newsPrecision.right += found.length - wrong.length;
    result.newsRecall.total += spans.length;
    result.newsRecall.right += spans.length - missed.length;
    if (wrong.length > 0) result.failures.push(`${id} wrong ${show(wrong)} | ${text}`);
    for (const span of missed) {
      const surface = text.slice(span.start, span.end);
      result.failures.push(`${id} missed ${span.termId}:${surface} got ${show(found)}`);
    }
  }
  for (const { id, text, html, expect, start, end, level } of cases.variants) {
    const found = scan(html === undefined ? [text] : blocksOf(html));
    const right = found.some(
      (match) => idOf(match) === expect && match.start < end && start < match.end,
    );
    add(result.variants, level, right);
    if (!right)
      result.failures.push(`${id} ${level} missed ${expect} got ${show(found)} | ${text}`);
  }
  for (const { id, text, html, htmlOnly, forbid, level } of cases.noMatch) {
    const pages = [...(htmlOnly ? [] : [[text]]), ...(html === undefined ? [] : [blocksOf(html)])];
    const wrong = pages
      .flatMap(scan)
      .filter((match) => forbid.includes('*') || forbid.includes(idOf(match)));
    add(result.traps, level, wrong.length === 0);
    if (wrong.length > 0) result.failures.push(`${id} ${level} trap ${show(wrong)} | ${text}`);
  }
  return result;
}
