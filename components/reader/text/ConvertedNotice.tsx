import { useContext } from 'preact/hooks';
import type { Language } from '../../../core/text/languages';
import { useText } from '../../localization';
import { isConverted, ShownScript } from './shownScript';

export interface ConvertedNoticeProps {
  /** What the text is written in. */
  written: Language;
  /** BCP 47 tag of the interface. */
  language: string;
  onVerbatim(): void;
}

/** Says that a text is shown in another script than it was published in; the way back is beside it. */
export function ConvertedNotice({ written, language, onVerbatim }: ConvertedNoticeProps) {
  const text = useText();
  const script = useContext(ShownScript);
  if (!isConverted(script, written)) return null;
  return (
    <p class="converted" lang={language} role="note">
      {text(script === 'hans' ? 'readerConvertedHans' : 'readerConvertedHant')}{' '}
      <button type="button" class="link-button" onClick={onVerbatim}>
        {text('readerShowVerbatim')}
      </button>
    </p>
  );
}
