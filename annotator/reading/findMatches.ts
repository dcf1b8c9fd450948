/** Matches of one run, in steps that no length of text makes long. */
import type { Match, Matcher } from '../../core/match/index/types';
import { ASKED } from '../../core/match/textMatches';
import { openSegmenter, withoutOpening } from '../../core/text/segmentWords';
import { firstBreak } from './joins';
import { SENTENCE_END, type TextRun } from './textRun';

/** Most units scanned in one step, and how far back a sentence end is looked for to cut at. */
export const STEP = ASKED.units;
const LOOK_BACK = 2_000;
/** Words are told apart in Chinese only. */
const CHINESE = /[\u4E00-\u9FFF]/;
/** A text in which more matches than this are broken is no prose; what is broken is then left out. */
const MOST_BREAKS = 40;

export interface MatchSearch {
  readonly run: TextRun;
  /** Scans one step further; `null` until the end, then all matches, offsets in units of the run. */
  step(): Match[] | null;
}

/** @param isWaiting whether the latest scan may lack matches: then the step is to be taken again */
export function findMatches(
  run: TextRun,
  matcher: Matcher,
  isWaiting: () => boolean = () => false,
): MatchSearch {
  const found: Match[] = [];
  let from = 0;
  /** Few texts ask for words, and the browser takes as long to open its dictionary as for all the rest. */
  let areWordsWanted = false;

  return {
    run,
    step() {
      if (areWordsWanted && openSegmenter()) return null;
      const to = cutAfter(run.text, from);
      const known = found.length;
      areWordsWanted = withoutOpening(() => scanStretch(run, matcher, from, to, found));
      const isIncomplete = isWaiting();
      if (areWordsWanted || isIncomplete) {
        found.length = known;
        // The rules that are awaited ask for words, too.
        areWordsWanted ||= CHINESE.test(run.text);
        return null;
      }
      from = to;
      return from >= run.text.length ? found : null;
    },
  };
}

function scanStretch(run: TextRun, matcher: Matcher, from: number, to: number, found: Match[]) {
  let breaks = 0;
  // Stretches still to scan, last first: a broken match leaves one on either side of the break.
  const stretches = [{ from, to }];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const { from: start, to: end } = stretch;
    for (const match of matcher.scan(run.text.slice(start, end))) {
      const placed = { ...match, start: match.start + start, end: match.end + start };
      const broken = firstBreak(run, placed.start, placed.end);
      if (broken === null) {
        found.push(placed);
        continue;
      }
      if (breaks >= MOST_BREAKS) continue;
      breaks += 1;
      const resume = found.at(-1)?.end ?? start;
      stretches.push({ from: broken, to: end }, { from: Math.max(start, resume), to: broken });
      break;
    }
  }
}

function cutAfter(text: string, from: number): number {
  const to = from + STEP;
  if (to >= text.length) return text.length;
  for (let at = to; at > to - LOOK_BACK; at -= 1) {
    if (SENTENCE_END.test(text.charAt(at - 1))) return at;
  }
  return to;
}
