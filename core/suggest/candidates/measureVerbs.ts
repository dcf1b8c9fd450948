import { functionRoleOf } from '../words/functionRoles';
import type { StreamToken, TokenClass } from '../words/streamToken';
import { type Features, feature } from './features';

/** A verb that is no participle: `summon` ministers, a system `misbehave`. */
const PLAIN_VERB_FIRST = feature('plainVerbFirst');
const PLAIN_VERB_LAST = feature('plainVerbLast');
const PLAIN_VERB_INSIDE = feature('plainVerbInside');
/** Its first word stands where a verb does (to `claim` money), or its last one does (departments `claim` the). */
const VERB_PLACE_FIRST = feature('verbPlaceFirst');
const VERB_PLACE_LAST = feature('verbPlaceLast');

/** What is counted per place. */
export const VERB_PLACES: readonly number[] = [VERB_PLACE_FIRST, VERB_PLACE_LAST];

const MAY_BE_VERBS: ReadonlySet<TokenClass> = new Set(['v', 'b', 'u']);
const PARTICIPLE = /(?:ed|ing)$/;
/** Behind these an English verb in its plain form is likelier than a noun. */
const BEFORE_VERBS = new Set(
  'to not let i you we they he she it who that which will would shall should can could may might must cannot do does did'.split(
    ' ',
  ),
);
/** Objects that the articles and the like are not. */
const OBJECTS = new Set(
  'it them him her us me you itself themselves what who how when where'.split(' '),
);

/** Of the words of an English candidate, which are verbs and nothing else. */
export function measureVerbs(features: Features, words: readonly StreamToken[]): void {
  const last = words.length - 1;
  for (const [at, { kind, wordClass, text }] of words.entries()) {
    if (kind !== 'latin' || wordClass !== 'v' || PARTICIPLE.test(text)) continue;
    features[at === 0 ? PLAIN_VERB_FIRST : at === last ? PLAIN_VERB_LAST : PLAIN_VERB_INSIDE] = 1;
  }
}

/** Whether an English candidate begins or, if it has more than one word, ends where a verb stands; called for each place. */
export function measureVerbPlaces(
  features: Features,
  first: StreamToken,
  last: StreamToken,
  before: StreamToken | undefined,
  after: StreamToken | undefined,
): void {
  const isVerbFirst = MAY_BE_VERBS.has(first.wordClass) && !PARTICIPLE.test(first.text);
  if (isVerbFirst && BEFORE_VERBS.has(before?.text ?? '')) count(features, VERB_PLACE_FIRST);
  const isVerbLast = first !== last && MAY_BE_VERBS.has(last.wordClass);
  if (isVerbLast && after !== undefined && isObject(after)) count(features, VERB_PLACE_LAST);
}

function isObject({ text }: StreamToken): boolean {
  return OBJECTS.has(text) || functionRoleOf(text, 'en') === 'determiner';
}

function count(features: Features, at: number): void {
  features[at] = (features[at] as number) + 1;
}
