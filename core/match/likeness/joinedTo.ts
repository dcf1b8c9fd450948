/**
 * What is one name with an English one, by the words right beside it: whose it is, of what kind, what is made with it. Words that
 * say nothing of that are listed: verbs, adverbs, what joins, and adjectives and people that any subject has. Asked in pages only,
 * as `isOfCompound` is: a pack's own documents name what it is about, and the background has no room for it.
 */

/** How far is looked to either side, in UTF-16 units. */
const REACH = 48;

/** The violinist's inertia. */
const WHOSE = /\b([a-z]+)(?:['’]s|s['’]) $/;
/** Political inertia. */
const KIND = /\b([a-z]{1,24}) $/i;
/** A transformer model. */
const MADE_WITH = /^s? ([a-z]+)/;
const INFLECTED = /(?:ing|ed|ly)$/;
const SEVERAL_OR_VERB = /[^s]s$/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const JOINING = words(
  'against among since until without within despite toward towards behind beside beyond upon along across around above ' +
    'below under near whether because although though like and but nor for with from into onto than unless instead alone ' +
    'too either however when where while who which that',
);
const OF_ANY_KIND = words(
  'single sudden large small big huge massive severe serious fatal major minor mild acute old young new rapid slow total ' +
    'partial possible local whole entire main second third another every such own real true same next early late recent ' +
    'current former modern national public private human full high low good bad strong weak heavy light long short deep ' +
    'great little few several certain common rare usual normal special general simple complex similar different extra ' +
    'further future past present cause means needs suffers',
);
const OF_ANY_TRADE = words(
  'nurse clinic ward unit team building plant station site room engineer expert specialist technician worker crew staff',
);
/** Whose past or plain form has no ending. */
const VERBS = words(
  'left kept keep stood stand fell fall went go came come blew blow caught catch made make took take gave give found find ' +
    'began begin broke break brought bring built build cost cut felt feel got get held hold hit knew know led lead lost ' +
    'lose meant mean met meet paid pay put ran run rose rise said saw sent set shut sold spent spread stuck struck swept ' +
    'told tore threw won wore wrote might must may can cannot could should would will shall need did had were are never ' +
    'always often again away today yesterday tomorrow here there now soon still already double triple halve grow grew drop ' +
    'climb jump soar shrink shrank slip move stay work stop start fail burn burst change open close help turn remain',
);

/**
 * @param isLonger whether the name has two words: these have a kind and a use of their own
 * @returns words, some of them empty or such as stand in any text
 */
export function joinedTo(text: string, start: number, end: number, isLonger: boolean): string[] {
  const before = text.substring(start - REACH, start);
  const whose = WHOSE.exec(before)?.[1] ?? '';
  if (isLonger) return [whose];
  const written = KIND.exec(before)?.[1] ?? '';
  // SQL injection: a pack's texts do not have every acronym of their subject.
  const kind = written === written.toUpperCase() ? '' : written.toLowerCase();
  const made = MADE_WITH.exec(text.slice(end, end + REACH))?.[1] ?? '';
  const saysKind =
    !INFLECTED.test(kind) && ![JOINING, OF_ANY_KIND, VERBS].some((list) => list.has(kind));
  const isMade =
    !INFLECTED.test(made) &&
    !SEVERAL_OR_VERB.test(made) &&
    ![JOINING, OF_ANY_TRADE, VERBS].some((list) => list.has(made));
  return [whose, saysKind ? kind : '', isMade ? made : ''];
}
