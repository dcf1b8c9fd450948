import type { TermPack } from './termsView';

export interface PackChoiceProps {
  label: string;
  /** What stands for no pack in particular. */
  placeholder: string | null;
  packs: readonly Pick<TermPack, 'id' | 'title'>[];
  /** Empty for the placeholder. */
  value: string;
  onChange(pack: string): void;
}

/** One of the packs, or what the placeholder says. */
export function PackChoice({ label, placeholder, packs, value, onChange }: PackChoiceProps) {
  return (
    <select
      class="field pack-choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {placeholder !== null && <option value="">{placeholder}</option>}
      {packs.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
