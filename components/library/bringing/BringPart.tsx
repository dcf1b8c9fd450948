import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { LibraryPart } from '../LibraryPart';
import { useOpenForm } from '../unkept/useOpenForm';
import { BroughtList } from './BroughtList';
import type { BroughtActions } from './broughtView';
import type { BringingView } from './createBringing';
import { FileDrop } from './FileDrop';
import { PasteText } from './PasteText';
import './Bring.css';

export interface BringPartProps extends BroughtActions {
  /** BCP 47 tag of the interface, for dates. */
  language: string;
  bringing: BringingView;
  onFiles(files: File[]): void;
  onText(text: string): void;
  onCancelKeeping(): void;
}

const PASTED = 'pasted';

/** The way in: files, dropped or chosen, and pasted text; below it what was recognised. */
export function BringPart({ onFiles, onText, ...list }: BringPartProps) {
  const text = useText();
  const { isOpen, setOpen } = useOpenForm(({ texts }) => texts, PASTED);
  return (
    <LibraryPart title={text('bringTitle')} hint={text('bringHint')} anchor="bring">
      <FileDrop
        title={text('bringTitle')}
        hint={text('bringDrop')}
        hintOver={text('bringDropOver')}
        choose={text('bringChoose')}
        onFiles={onFiles}
      >
        <Button rank="plain" onClick={() => setOpen(true)}>
          {text('bringPaste')}
        </Button>
        <p class="bring-formats">{text('bringFormats')}</p>
      </FileDrop>
      {isOpen && (
        <PasteText
          form={PASTED}
          onText={(written) => {
            setOpen(false);
            onText(written);
          }}
          onLeave={() => setOpen(false)}
        />
      )}
      <BroughtList {...list} />
    </LibraryPart>
  );
}
