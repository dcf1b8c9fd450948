import { useText } from '../localization';

export interface NamedFewProps {
  /** Those that are told. */
  names: readonly string[];
  /** How many there are. */
  count: number;
  /** BCP 47 tag of a name; `undefined` for that of the interface. */
  languageOf(name: string): string | undefined;
}

/** A few names, and how many there are besides. */
export function NamedFew({ names, count, languageOf }: NamedFewProps) {
  const text = useText();
  return (
    <p class="named-few">
      {names.map((name) => (
        <bdi key={name} class="named-few-name" lang={languageOf(name)}>
          {name}
        </bdi>
      ))}
      {count > names.length && <span>{text('libraryAndMore', count - names.length)}</span>}
    </p>
  );
}
