import { Button } from '../../controls/Button';
import { PackExport } from '../../export/PackExport';
import { useText } from '../../localization';
import type { PackSummary } from '../libraryView';

export interface PackButtonsProps {
  language: string;
  pack: PackSummary;
  onExport(): void;
  onEdit(): void;
  onSwitch(isOn: boolean): void;
  /** Terms of all its documents; `null` where it has not several. */
  onSuggestAll: (() => void) | null;
  onRemove(): void;
}

/** What can be done with a pack as a whole. */
export function PackButtons({ language, pack, ...on }: PackButtonsProps) {
  const text = useText();
  const { id, title, isOn } = pack;
  return (
    <>
      <Button rank="plain" label={text('libraryExportPackNamed', title)} onClick={on.onExport}>
        {text('libraryExportPack')}
      </Button>
      <PackExport id={id} title={title} language={language} />
      {pack.origin === 'own' && (
        <>
          <Button rank="plain" label={text('packEditButton', title)} onClick={on.onEdit}>
            {text('packEdit')}
          </Button>
          <Button
            rank="plain"
            label={text(isOn ? 'libraryPackOffNamed' : 'libraryPackOnNamed', title)}
            onClick={() => on.onSwitch(!isOn)}
          >
            {text(isOn ? 'libraryPackOff' : 'libraryPackOn')}
          </Button>
          {isOn && on.onSuggestAll !== null && (
            <Button
              rank="plain"
              label={text('suggestTermsAllNamed', title)}
              onClick={on.onSuggestAll}
            >
              {text('suggestTermsAll')}
            </Button>
          )}
          <Button rank="plain" label={text('libraryRemovePackNamed', title)} onClick={on.onRemove}>
            {text('libraryRemovePack')}
          </Button>
        </>
      )}
    </>
  );
}
