/**
 * A link to a term or passage for somebody else: addresses of extensions are others in every browser, so it says what
 * it leads to by the ids that a pack has and by the words of the passage.
 *
 *     pz <pack>/<term>?pack=<title>&version=<version>
 *     pz <pack>/<document>#<passage>?words=<beginning>&pack=<title>&version=<version>
 *
 * `pz` is what the address bar knows us by. The rest has no white space, so that it survives mail and chats.
 */
export interface Reference {
  /** Id of the pack. */
  pack: string;
  /** What the pack is called and which version it is where the reference was made; `null` where it does not say. */
  title: string | null;
  version: string | null;
  target: ReferenceTarget;
}

type ReferenceTarget =
  /** By its id in the pack. */
  | { case: 'term'; id: string }
  /** `id` is the document's in the pack; `words` is what the passage begins with, `null` where it does not say. */
  | { case: 'passage'; id: string; passage: number; words: string | null };

const KEYWORD = 'pz';
/** More is not looked through, in UTF-16 units and words. */
const LONGEST = 4_000;
const MOST_WORDS = 200;
const LONGEST_VALUE = 500;
const FORM = /^([a-z\d-]{1,64})\/([a-z\d-]{1,64})(?:#([1-9]\d{0,5}))?(?:\?(.*))?$/;
/** What values hold as it is; all else is written in percent. */
const PLAIN = /[\p{L}\p{M}\p{N}._-]/u;

/** The reference as it is handed on. */
export function referenceText({ pack, title, version, target }: Reference): string {
  const place = target.case === 'term' ? target.id : `${target.id}#${target.passage}`;
  const values = {
    words: target.case === 'passage' ? target.words : null,
    pack: title,
    version,
  };
  const said = Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`${name}=${written(value.slice(0, LONGEST_VALUE))}`],
  );
  return `${KEYWORD} ${pack}/${place}${said.length === 0 ? '' : `?${said.join('&')}`}`;
}

/**
 * The first reference in a text, such as a line of a mail; `null` for none. Two words with a stroke between them may
 * be anything (and/or): without keyword and values, they are one only where there is such a pack.
 */
export function referenceIn(
  text: string,
  hasPack: (id: string) => boolean = () => false,
): Reference | null {
  const words = text.slice(0, LONGEST).trim().split(/\s+/u, MOST_WORDS);
  for (const [at, word] of words.entries()) {
    const reference = parsed(word);
    if (reference === null) continue;
    const isCertain =
      words[at - 1]?.toLowerCase() === KEYWORD || reference.title !== null || isQuoted(reference);
    if (isCertain || (words.length === 1 && hasPack(reference.pack))) return reference;
  }
  return null;
}

function isQuoted({ target }: Reference): boolean {
  return target.case === 'passage' && target.words !== null;
}

function parsed(word: string): Reference | null {
  const [, pack, id, number, said = ''] = FORM.exec(word) ?? [];
  if (pack === undefined || id === undefined) return null;
  const values = new Map(
    said.split('&').map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const readValue = (name: string) => read(values.get(name) ?? '');
  return {
    pack,
    title: readValue('pack'),
    version: readValue('version'),
    target:
      number === undefined
        ? { case: 'term', id }
        : { case: 'passage', id, passage: Number(number), words: readValue('words') },
  };
}

function written(value: string): string {
  return [...value.toWellFormed()]
    .map((sign) => (PLAIN.test(sign) ? sign : encodeURIComponent(sign)))
    .join('');
}

/** `null` for nothing, and for what is no percent encoding. */
function read(value: string): string | null {
  try {
    const text = decodeURIComponent(value).slice(0, LONGEST_VALUE);
    return text === '' ? null : text;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
