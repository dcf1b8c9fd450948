import type { PlainReason, Reason } from '../../core/stored/problem';
import type { Localize, MessageKey } from '../localization';

const PLAIN_TEXTS: Record<PlainReason, MessageKey> = {
  missing: 'problemMissing',
  unknown: 'problemUnknown',
  storageFull: 'bringReasonFull',
  choicesFull: 'problemChoicesFull',
  changedTooOften: 'problemChangedTooOften',
  goneMeanwhile: 'problemGoneMeanwhile',
  libraryNewer: 'problemLibraryNewer',
  malformed: 'problemMalformed',
  notObject: 'problemNotObject',
  notList: 'problemNotList',
  notText: 'problemNotText',
  notTrueOrFalse: 'problemNotTrueOrFalse',
  notWholeNumber: 'problemNotWholeNumber',
  notId: 'problemNotId',
  notDate: 'problemNotDate',
  notDateOrYear: 'problemNotDateOrYear',
  notLanguage: 'problemNotLanguage',
  notCounted: 'problemNotCounted',
  notHash: 'problemNotHash',
  notAddress: 'problemNotAddress',
  brokenAddress: 'problemBrokenAddress',
  notPinyin: 'problemNotPinyin',
  notHost: 'problemNotHost',
  empty: 'problemEmpty',
  nothingToFind: 'problemNothingToFind',
  encoding: 'problemEncoding',
  emptyList: 'problemEmptyList',
  headingsOnly: 'problemHeadingsOnly',
  noLabel: 'problemNoLabel',
  noName: 'problemNoName',
  levelOfNoHeading: 'problemLevelOfNoHeading',
  passageOfNoDocument: 'problemPassageOfNoDocument',
  supportsItself: 'problemSupportsItself',
};

/** Why something was refused, as a sentence in the reader's language. */
export function reasonText(text: Localize, reason: Reason): string {
  switch (reason.case) {
    case 'oneOf':
      return reason.values.length === 1
        ? text('problemOnly', reason.values[0] ?? '')
        : text('problemOneOf', listed(text, reason.values));
    case 'tooLong':
      return text('problemTooLong', reason.characters);
    case 'tooMany':
      return text('problemTooMany', reason.entries);
    case 'newerFormat':
      return text('problemNewerFormat', reason.version);
    case 'neverFormat':
      return text('problemNeverFormat', reason.version);
    case 'noSuchDay':
      return text('problemNoSuchDay', reason.date);
    case 'repeatedId':
      return text('problemRepeatedId', reason.id, reason.first);
    case 'repeatedName':
      return text('problemRepeatedName', reason.text, reason.language);
    case 'secondLabel':
      return text('problemSecondLabel', reason.language);
    case 'neighbourIsName':
      return text('problemNeighbourIsName', reason.text);
    case 'noSuchTerm':
      return text('problemNoSuchTerm', reason.id);
    case 'noSuchDocument':
      return text('problemNoSuchDocument', reason.id);
    case 'noSuchPassage':
      return text('problemNoSuchPassage', reason.passages);
    case 'builtInId':
      return text('problemBuiltInId', reason.id);
    case 'notJson':
      return text('problemNotJson', reason.line, reason.column, reason.found);
    case 'brokenLine':
      return text('problemBrokenLine', reason.line, reason.column);
    case 'endsEarly':
      return text('problemEndsEarly', reason.line, reason.column);
    case 'storageFailed':
      return text('problemStorageFailed', reason.said);
    case 'said':
      return reason.said;
    default:
      return text(PLAIN_TEXTS[reason.case]);
  }
}

/** With the comma of the language; `Intl.ListFormat` would put an “and” or “or” the sentence has not. */
function listed(text: Localize, values: readonly string[]): string {
  return values.join(text('extensionLanguage').startsWith('zh') ? '、' : ', ');
}
