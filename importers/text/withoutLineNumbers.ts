/** As many numbered lines are no chance. */
const FEWEST = 10;
/** And this share of the lines with text. */
const MOST = 0.8;
/** Of these the share in which a sentence goes on: in a list of as many lines hardly any does. */
const GOING_ON = 0.25;
/** A number, and the room behind it; lines of nothing else are empty ones. */
const NUMBERED = /^\f?[ \t]{0,8}(\d{1,4})(?:(?: {2}|\t)|[ \t]*$)/;

/**
 * A text without the numbers before its lines, as transcripts of courts and drafts of laws have them: they count by one over
 * nearly all lines, from 1 again on each page, and sentences go on from line to line. Other texts are left as they are.
 */
export function withoutLineNumbers(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/);
  const written = lines.filter((line) => line.trim() !== '');
  const numbers = written.flatMap((line) => {
    const match = NUMBERED.exec(line);
    return match === null ? [] : [{ number: Number(match[1]), rest: line.slice(match[0].length) }];
  });
  if (numbers.length < Math.max(FEWEST, written.length * MOST)) return text;
  const going = numbers.filter(({ rest }) => /^\s{0,4}\p{Ll}/u.test(rest));
  const count = numbers.filter(
    ({ number }, at) => at === 0 || number === 1 || number === (numbers[at - 1]?.number ?? 0) + 1,
  );
  if (count.length < numbers.length || going.length < numbers.length * GOING_ON) return text;
  // Lines without a number are the room between lines that are set far apart, or say the page.
  return lines
    .filter((line) => NUMBERED.test(line) || !/^\d{0,4}$/.test(line.trim()))
    .map((line) => line.replace('\f', '').replace(NUMBERED, ''))
    .join('\n');
}
