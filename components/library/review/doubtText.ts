import type { Doubt } from '../../../core/pack/drafts/draft';
import type { Localize } from '../../localization';
import { numberRanges } from './numberRanges';

/** What was uncertain, as a sentence in the reader's language. */
export function doubtText(text: Localize, doubt: Doubt): string {
  switch (doubt.case) {
    case 'encodingGuessed':
      return text('doubtEncoding', doubt.encoding);
    case 'pagesWithoutText':
      return text('doubtNoText', numberRanges(doubt.pages));
    case 'columns':
      return text('doubtColumns', numberRanges(doubt.pages));
    case 'verticalText':
      return text('doubtVertical', numberRanges(doubt.pages));
    case 'unreadableCharacters':
      return text('doubtUnreadable', numberRanges(doubt.pages));
    case 'headingsGuessed':
      return text('doubtHeadings');
    case 'linesJoined':
      return text('doubtLines');
    case 'mainTextGuessed':
      return text('doubtMainText');
    case 'columnsGuessed':
      return text('doubtTable');
    case 'leftOut':
      return text('doubtLeftOut', doubt.problems.length);
  }
}
