/** A format that nobody reads here, and one that its program can save as instead. */
export interface OtherFormat {
  /** Of its files, as in `.doc`. */
  ending: string;
  saveAs: '.docx' | '.xlsx' | 'PDF' | 'EPUB';
}

/** Why a file could not be brought in: data, which the interface puts into words. */
export type ImportReason =
  | { case: 'empty' }
  | { case: 'encrypted' }
  | { case: 'damaged' }
  /** Pages there are, but no characters: most likely pictures of text. */
  | { case: 'noText'; pages: number }
  | ({ case: 'otherFormat' } & OtherFormat)
  | { case: 'binary' }
  | { case: 'tooLarge'; megabytes: number }
  | { case: 'tooDeep' }
  | { case: 'notXml' }
  | { case: 'unknownKind' }
  | { case: 'nothingRecognised' };
