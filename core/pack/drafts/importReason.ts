/** Why a file could not be brought in: data, which the interface puts into words. */
export type ImportReason =
  | { case: 'empty' }
  | { case: 'encrypted' }
  | { case: 'damaged' }
  /** Pages there are, but no characters: most likely pictures of text. */
  | { case: 'noText'; pages: number }
  /** The binary format of Word before 2007. */
  | { case: 'legacyWord' }
  | { case: 'binary' }
  | { case: 'tooLarge'; megabytes: number }
  | { case: 'tooDeep' }
  | { case: 'notXml' }
  | { case: 'unknownKind' }
  | { case: 'nothingRecognised' };
