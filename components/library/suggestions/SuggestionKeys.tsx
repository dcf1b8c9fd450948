import { useText } from '../../localization';
import { KeyLegend } from '../KeyLegend';

/** The keys that decide on suggestions, shown beside them. */
export function SuggestionKeys() {
  const text = useText();
  const rows: [keys: string, does: string][] = [
    ['A, Enter', text('suggestKeyAccept')],
    ['R, Del', text('suggestKeyReject')],
    ['J K, ↓ ↑', text('suggestKeyMove')],
    ['[ {', text('suggestKeyStart')],
    ['] }', text('suggestKeyEnd')],
    ['M', text('suggestKeyMerge')],
    ['S', text('suggestKeySplit')],
    ['F2', text('suggestKeyRename')],
    ['C', text('suggestKeyKind')],
    ['1 2 3', text('suggestKeyWeight')],
    ['Z, Ctrl+Z', text('suggestKeyUndo')],
  ];
  return <KeyLegend class="suggestion-keys" isOpen={false} rows={rows} />;
}
