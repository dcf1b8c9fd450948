import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../localization';

export interface RenameFieldProps {
  name: string;
  language: string;
  onTake(name: string): void;
  onLeave(): void;
}

/** A name that is being written anew: Enter takes it, Escape leaves it as it was. */
export function RenameField({ name, language, onTake, onLeave }: RenameFieldProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      class="field"
      lang={language}
      aria-label={text('suggestNewName')}
      defaultValue={name}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') onTake(event.currentTarget.value);
        else if (event.key === 'Escape') onLeave();
        else return;
        event.preventDefault();
      }}
    />
  );
}
