import { unifyIdeographs } from '../../../core/text/folding/unifyIdeographs';
import { languageOf } from '../../draft/languageOf';
import type { PageRuns } from './run';

/** As many units tell how a document is written. */
const SAMPLE = 20_000;
/**
 * Characters for which a font of one region draws the picture of another character, so that a program that looks characters up by
 * their pictures writes these: found in the character maps of Noto Sans CJK and Noto Serif CJK. Which one is meant tells the
 * language alone.
 */
const SHARED = /[\u2f3e\u3b35]/g;
const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zh-Hans': { '\u2f3e': '户', '\u3b35': '胶' },
  ja: { '\u2f3e': '戸', '\u3b35': '胶' },
};

/** Pages with the characters that their language has for pictures that fonts share: 用户 and not 用戶. */
export function withMeantCharacters(pages: readonly PageRuns[]): PageRuns[] {
  const all = pages.flatMap(({ runs }) => runs);
  if (!all.some(({ text }) => /[\u2f3e\u3b35]/.test(text))) return [...pages];
  let sample = '';
  for (const { text } of all) {
    sample += text;
    if (sample.length > SAMPLE) break;
  }
  const meant = MEANT[languageOf(unifyIdeographs(sample)) ?? ''];
  if (meant === undefined) return [...pages];
  return pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => ({
      ...run,
      text: run.text.replace(SHARED, (sign) => meant[sign] ?? sign),
    })),
  }));
}
