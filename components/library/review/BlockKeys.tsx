import { useText } from '../../localization';
import { KeyLegend } from '../KeyLegend';
import { KIND_KEYS } from './blockKeys';
import { blockName } from './blockNames';

/** Where there is room beside the blocks, and most likely a keyboard. */
const WIDE = '(min-width: 900px)';

/** The keys that act on blocks, shown beside them. */
export function BlockKeys() {
  const text = useText();
  const rows: [keys: string, does: string][] = [
    ['↑ ↓', text('reviewKeyMove')],
    ['Enter', text('reviewKeyEdit')],
    ['J', text('reviewKeyJoin')],
    ['Del', text('reviewKeyDrop')],
    ['U', text('reviewKeyUndo')],
    ['1–6', text('reviewKeyLevel')],
    ...Object.entries(KIND_KEYS).map(([key, type]): [string, string] => [
      key.toUpperCase(),
      blockName(text, { type, text: '' }),
    ]),
  ];
  return <KeyLegend class="block-keys" isOpen={matchMedia(WIDE).matches} rows={rows} />;
}
