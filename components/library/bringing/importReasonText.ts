import type { ImportReason } from '../../../core/pack/drafts/importReason';
import type { Localize } from '../../localization';

/** Why a file could not be brought in, as a sentence in the reader's language. */
export function importReasonText(text: Localize, reason: ImportReason): string {
  switch (reason.case) {
    case 'empty':
      return text('bringReasonEmpty');
    case 'encrypted':
      return text('bringReasonEncrypted');
    case 'damaged':
      return text('bringReasonDamaged');
    case 'noText':
      return text('bringReasonNoText', reason.pages);
    case 'otherFormat':
      return text('bringReasonOtherFormat', reason.ending, reason.saveAs);
    case 'binary':
      return text('bringReasonBinary');
    case 'tooLarge':
      return text('bringReasonTooLarge', reason.megabytes);
    case 'tooDeep':
      return text('bringReasonTooDeep');
    case 'notXml':
      return text('bringReasonNotXml');
    case 'unknownKind':
      return text('bringReasonUnknownKind');
    case 'nothingRecognised':
      return text('bringReasonNothing');
  }
}
