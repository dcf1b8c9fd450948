/**
 * Whether an English name is used as something else than the thing it names: as a verb, or as a proper name, alone or with other
 * words. Asked in pages only, as `joinedTo` is.
 */

/** How far is looked to either side, in UTF-16 units. */
const REACH = 48;
/** Within what part of a text is told whether it is written in capitals throughout, as headings are. */
const LINE = 160;

/**
 * A modal, or the auxiliary of a denial: a verb follows. In small letters, since a question begins with one (Can compost rot?), as
 * it does after the words of `ASKING`.
 */
const AUXILIARY =
  /(?:^|\s)(?:(\S{1,24}) )?(?:(?:will|would|can|could|must|may|might|shall|should|cannot)(?: (?:not|never|also|only|still|soon))?|d(?:o|oes|id) not|[a-z]{1,9}n['’]t|[a-z]{1,9}['’]ll) $/;
/** Before an auxiliary that what it belongs to follows; and before what is spelt like one (his will, a can). */
const ASKING =
  /^(?:how|why|when|where|what|which|nor|so|then|only|his|her|my|your|our|their|its|the|a|this|that)$/i;
/** Words that have an infinitive after them. */
const INFINITIVE =
  /\b(?:able|order|going|want(?:s|ed)?|try|tr(?:ies|ied|ying)|beg[aiu]n|refused?|decided?|agreed?|plan(?:s|ned)?|likely|ready|forced|asked|told|hope[sd]?|fail(?:s|ed)?|continued?|ought|have|has|had|built|meant|used|designed) to $/i;
const TO = /\bto $/;
/** What is done with something that is named right after: to harvest the data. */
const OBJECT = /^ (?:the|an?|his|her|its|their|our|my|your|it|them|him|us|me)\b/;
const DOING = /ing$/;

const CAPITALISED = /^[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*s?$/;
/** Goes on as a longer name: Harvest Moon, Loam & Sons. */
const NAME_AFTER = /^(?: (?:&|and the|of the|of) | )[A-Z][a-z]/;
/** The word before, with what stands before that. */
const WORD_BEFORE = /(^|[^\s])\s?([A-Z][\w.’'-]{0,30}) $/;
const BEGINNING =
  /^(?:The|An?|In|On|At|For|From|By|With|When|While|After|Before|If|But|And|Or|So|As|To|This|That|These|Those|Our|His|Her|Its|Their|My|Your|Some|No|All|Most|Many|Every|Each)$/;
const ENDS_SENTENCE = /(?:^|[.!?:;“"‘'([{\n•–—-]\s?)$/;
const OPENING = /[“"‘']$/;
const CLOSING = /^[”"’']/;
/** Words that a heading writes with capitals. */
const LONGER_WORD = /[A-Za-z][a-z]{3,24}/g;
const MOST_CAPITALS = 0.7;

/**
 * @param start, end of a place of a name, UTF-16 offsets into `text`
 * @param isVerbatim whether it has the capitals that the pack gives it, by which it is no proper name of another
 */
export function isUsedOtherwise(
  text: string,
  start: number,
  end: number,
  isVerbatim: boolean,
): boolean {
  const surface = text.slice(start, end);
  const before = text.substring(start - REACH, start);
  const after = text.slice(end, end + REACH);
  if (isVerb(surface, before, after)) return true;
  return !isVerbatim && isProper(surface, before, after) && !isHeading();

  /** Whether the text around has capitals everywhere, by which nothing is said of the name. */
  function isHeading(): boolean {
    const line = `${text.substring(start - LINE, start)} ${text.slice(end, end + LINE)}`;
    const words = line.match(LONGER_WORD) ?? [];
    const capitals = words.filter((word) => /^[A-Z]/.test(word));
    return capitals.length > MOST_CAPITALS * words.length;
  }
}

/** Drivers must yield; built to harvest data. A name in -ing is the name of doing it. */
function isVerb(surface: string, before: string, after: string): boolean {
  if (/[ -]/.test(surface) || DOING.test(surface)) return false;
  const auxiliary = AUXILIARY.exec(before);
  if (auxiliary !== null) return !ASKING.test(auxiliary[1] ?? '');
  return TO.test(before) && (INFINITIVE.test(before) || OBJECT.test(after));
}

/** Hull, Ruth Fallow, “Windbreak”: of a name that has no capitals of its own. */
function isProper(surface: string, before: string, after: string): boolean {
  if (!CAPITALISED.test(surface)) return false;
  if (NAME_AFTER.test(after)) return true;
  if (OPENING.test(before)) return CLOSING.test(after) && !ENDS_SENTENCE.test(before.slice(0, -1));
  const word = WORD_BEFORE.exec(before);
  if (word !== null && !(BEGINNING.test(word[2] ?? '') && ENDS_SENTENCE.test(word[1] ?? '')))
    return true;
  return !ENDS_SENTENCE.test(before);
}
