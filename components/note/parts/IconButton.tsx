import type { ButtonHTMLAttributes } from 'preact';
import { NoteIcon, type NoteIconName } from './NoteIcon';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'label' | 'type'> {
  icon: NoteIconName;
  /** Its name, and what it says under a resting pointer. */
  label: string;
}

export function IconButton({ icon, label, class: more, ...others }: IconButtonProps) {
  return (
    <button
      type="button"
      {...others}
      class={more === undefined ? 'note-icon' : `note-icon ${more}`}
      aria-label={label}
      title={label}
    >
      <NoteIcon name={icon} />
    </button>
  );
}
