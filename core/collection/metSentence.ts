import type { TextRange } from '../text/textRange';
import { wholeEnd, wholeStart } from '../text/wholeStart';
import { ENCOUNTER_LIMITS } from './encounter';

const CUT = '…';
/** As much of a sentence is kept before the name, if it is too long, and of the name itself; the rest is after it. */
const BEFORE = 200;
const NAME = 200;

/**
 * The sentence of a paragraph in which a name stands, with white space as single spaces, at most as long as encounters
 * keep it. What is cut off a long one is `…`.
 *
 * @param name where it stands in `paragraph`
 */
export function metSentence(
  paragraph: string,
  name: TextRange,
): { sentence: string; place: TextRange } {
  const around = sentencesAt(paragraph, name);
  const before = tidy(paragraph.slice(around.start, name.start)).trimStart();
  const said = wholeStart(tidy(paragraph.slice(name.start, name.end)), NAME);
  const after = tidy(paragraph.slice(name.end, around.end)).trimEnd();
  const isLong = before.length + said.length + after.length > ENCOUNTER_LIMITS.sentence;
  const lead = isLong ? cutBefore(before) : before;
  const room = ENCOUNTER_LIMITS.sentence - lead.length - said.length;
  const rest = after.length > room ? wholeStart(after, room - CUT.length) + CUT : after;
  return {
    sentence: (lead + said + rest).toWellFormed(),
    place: { start: lead.length, end: lead.length + said.length },
  };
}

function cutBefore(text: string): string {
  return text.length > BEFORE ? CUT + wholeEnd(text, BEFORE - CUT.length) : text;
}

/** From the beginning of the sentence that the name begins in to the end of the one that it ends in. */
function sentencesAt(text: string, { start, end }: TextRange): TextRange {
  const around = { start, end };
  for (const { index, segment } of new Intl.Segmenter(undefined, {
    granularity: 'sentence',
  }).segment(text)) {
    const ends = index + segment.length;
    if (index < end && ends > start) {
      around.start = Math.min(around.start, index);
      around.end = Math.max(around.end, ends);
    }
  }
  return around;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}
