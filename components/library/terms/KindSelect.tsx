import { TERM_KINDS, type TermKind } from '../../../core/pack/types';
import { KIND_NAMES } from '../../controls/kindNames';
import { useText } from '../../localization';

export interface KindSelectProps {
  /** By which its label knows it. */
  id: string;
  value: TermKind;
  onChange(kind: TermKind): void;
}

/** What kind of thing a term is for. */
export function KindSelect({ id, value, onChange }: KindSelectProps) {
  const text = useText();
  return (
    <select
      id={id}
      class="field"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as TermKind)}
    >
      {TERM_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {text(KIND_NAMES[kind])}
        </option>
      ))}
    </select>
  );
}
