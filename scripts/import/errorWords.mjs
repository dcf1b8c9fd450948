/**
 * The word for each reason why a file could not be brought in, as expectations of files name them
 * (`tests/importers/fixtures`, and the files that importers are measured by).
 *
 * @type {Record<import('../../core/pack/drafts/importReason').ImportReason['case'], string>}
 */
export const ERROR_WORDS = {
  empty: 'no-text',
  noText: 'no-text',
  nothingRecognised: 'no-text',
  encrypted: 'encrypted',
  damaged: 'broken',
  notXml: 'broken',
  otherFormat: 'not-document',
  binary: 'not-document',
  unknownKind: 'not-document',
  tooLarge: 'too-large',
  tooDeep: 'broken',
};
