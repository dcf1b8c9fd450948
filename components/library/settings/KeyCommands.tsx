import { useText } from '../../localization';
import { LibraryPart } from '../LibraryPart';
import './KeyCommands.css';

export interface KeyCommand {
  name: string;
  description: string;
  /** As the browser writes it; empty where the reader took the keys away. */
  shortcut: string;
}

/** What can be done on pages by keyboard, with the keys in force in this browser. */
export function KeyCommands({ commands }: { commands: readonly KeyCommand[] }) {
  const text = useText();
  if (commands.length === 0) return null;
  return (
    <LibraryPart title={text('libraryKeys')} hint={null} anchor="keys">
      <dl class="key-commands">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut === '' ? text('libraryKeyNone') : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
    </LibraryPart>
  );
}
