import type { Code, Construct, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';

/**
 * Signs of markup that are looked into in one paragraph, cell or heading. micromark goes back over all it has found
 * there at each of them: twice the signs take four times as long, so that 40,000 brackets took minutes.
 */
const MOST = 1_000;

/** Of each text: a paragraph has a context of its own. */
const met = new WeakMap<TokenizeContext, number>();

/** Takes a sign for a character like others where there have been too many. */
const tokenize: Tokenizer = function tokenize(effects, ok, nok) {
  const signs = (met.get(this) ?? 0) + 1;
  met.set(this, signs);
  return (code) => {
    if (signs <= MOST) return nok(code);
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return ok;
  };
};

const construct = { name: 'boundedInline', tokenize };

/** Letters that bare addresses begin with (`http:`, `www.`): signs where a word begins. */
const ofWords: Construct = { ...construct, previous: (code) => !isLetter(code) };

const BACKTICK = 96;

/** What is within a run of backticks begins no code. */
const ofCode: Construct = { ...construct, previous: (code) => code !== BACKTICK };

const isLetter = (code: Code) =>
  code !== null && code > 0 && /[a-z]/i.test(String.fromCharCode(code));

const forEach = (signs: string, of: Construct) =>
  Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), of]));

/**
 * For micromark, which asks the extension first that it is given last: what a text has too many signs for stays as it
 * is written. Bare addresses of mail are text with and without being links, and looked for at each word.
 */
export const boundedInline: Extension = {
  text: {
    ...forEach('!&*<[\\]_~', construct),
    ...forEach('`', ofCode),
    ...forEach('hHwW', ofWords),
  },
  disable: { null: ['emailAutolink'] },
};
