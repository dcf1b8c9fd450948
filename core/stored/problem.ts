import type * as v from 'valibot';

/** What is wrong with something stored or imported. */
export interface Problem {
  /** Where: `sites:07.hosts.example`; the item's name alone for the item as a whole, empty for a file. */
  path: string;
  reason: Reason;
  /** What the file calls the entries of lists on the way there, in order; `null` for those without a name. */
  called?: readonly (string | null)[];
}

/** Why something was refused: data, which `components/controls/reasonText.ts` puts into words. */
export type Reason =
  | { case: (typeof PLAIN_REASONS)[number] }
  | { case: 'oneOf'; values: readonly string[] }
  | { case: 'tooLong'; characters: number }
  | { case: 'tooMany'; entries: number }
  /** Written by a release that is newer: this one reads up to `version`. */
  | { case: 'newerFormat'; version: number }
  | { case: 'neverFormat'; version: number }
  | { case: 'noSuchDay'; date: string }
  /** `first` is the entry of the same list that has the id already, counted from 1. */
  | { case: 'repeatedId'; id: string; first: number }
  | { case: 'repeatedName'; text: string; language: string }
  | { case: 'secondLabel'; language: string }
  | { case: 'neighbourIsName'; text: string }
  | { case: 'noSuchTerm'; id: string }
  | { case: 'noSuchDocument'; id: string }
  /** A document of the pack has only `passages`. */
  | { case: 'noSuchPassage'; passages: number }
  | { case: 'builtInId'; id: string }
  /** Lines and columns (UTF-16 units) are counted from 1; `found` is what cannot stand there. */
  | { case: 'notJson'; line: number; column: number; found: string }
  /** The line ends, or has a control character, within a text. */
  | { case: 'brokenLine'; line: number; column: number }
  | { case: 'endsEarly'; line: number; column: number }
  /** What the browser says, in its words. */
  | { case: 'storageFailed'; said: string }
  | { case: 'said'; said: string };

/** Reasons that need no more words. */
export const PLAIN_REASONS = [
  'missing',
  'unknown',
  'storageFull',
  'choicesFull',
  'changedTooOften',
  'goneMeanwhile',
  'libraryNewer',
  'malformed',
  'notObject',
  'notList',
  'notText',
  'notTrueOrFalse',
  'notWholeNumber',
  'notId',
  'notDate',
  'notDateOrYear',
  'notLanguage',
  'notCounted',
  'notHash',
  'notAddress',
  'brokenAddress',
  'notPinyin',
  'notHost',
  'empty',
  'nothingToFind',
  'encoding',
  'emptyList',
  'headingsOnly',
  'noLabel',
  'noName',
  'levelOfNoHeading',
  'passageOfNoDocument',
  'supportsItself',
] as const;

export type PlainReason = (typeof PLAIN_REASONS)[number];

const isPlainReason = (text: string): text is PlainReason =>
  (PLAIN_REASONS as readonly string[]).includes(text);

/**
 * The reason of a valibot issue, told from what was expected. A schema says what its patterns and
 * checks mean by giving them one of `PLAIN_REASONS` as message.
 */
export function reasonOfIssue(issue: v.BaseIssue<unknown>): Reason {
  if (isPlainReason(issue.message)) return { case: issue.message };
  if (issue.received === 'undefined') return { case: 'missing' };
  if (issue.expected === 'never') return { case: 'unknown' };
  if (issue.type === 'literal' && issue.path?.at(-1)?.key === 'formatVersion') {
    return formatReason(issue.input, Number(issue.expected));
  }
  const limit = Number(issue.requirement);
  const ofList = Array.isArray(issue.input);
  switch (issue.type) {
    case 'object':
    case 'strict_object':
    case 'loose_object':
    case 'record':
      return { case: 'notObject' };
    case 'array':
      return { case: 'notList' };
    case 'string':
      return { case: 'notText' };
    case 'boolean':
      return { case: 'notTrueOrFalse' };
    case 'picklist':
    case 'literal':
    case 'variant':
      // Of a variant that is no object at all, valibot says that it expected an “Object”.
      if (issue.expected === 'Object') return { case: 'notObject' };
      return { case: 'oneOf', values: valuesIn(issue.expected ?? '') };
    case 'min_length':
      return { case: ofList ? 'emptyList' : 'empty' };
    case 'max_length':
      return ofList ? { case: 'tooMany', entries: limit } : { case: 'tooLong', characters: limit };
    default:
      return { case: 'malformed' };
  }
}

/** What is wrong with the format's number where `newest` is the last one that there is. */
function formatReason(written: unknown, newest: number): Reason {
  if (!Number.isInteger(written)) return { case: 'notWholeNumber' };
  const version = Number(written);
  return version > newest
    ? { case: 'newerFormat', version: newest }
    : { case: 'neverFormat', version };
}

/** The values in valibot's `("on" | "off")`, nested in a variant's. */
function valuesIn(expected: string): string[] {
  return expected.split(' | ').map((value) => value.replace(/[()"]/g, ''));
}

/** For an error's message, which only developers read: `terms[0].id: tooLong {"characters":64}`. */
export function plainly(problems: readonly Problem[]): string {
  return problems
    .map(({ path, reason: { case: name, ...values } }) => {
      const more = Object.keys(values).length > 0 ? ` ${JSON.stringify(values)}` : '';
      return `${path === '' ? '' : `${path}: `}${name}${more}`;
    })
    .join('\n');
}
