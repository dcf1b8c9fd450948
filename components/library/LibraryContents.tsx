import { type MessageKey, useText } from '../localization';

/** The parts that follow, in their order, by anchor: what each is called. */
const PARTS: readonly (readonly [anchor: string, title: MessageKey])[] = [
  ['packs', 'libraryDocuments'],
  ['terms', 'termsTitle'],
  ['learned', 'learnedTitle'],
  ['marking', 'libraryMarking'],
  ['hidden-terms', 'settingsHiddenTerms'],
  ['sites', 'librarySites'],
  ['own-sites', 'settingsOwnSites'],
  ['collection', 'metTitle'],
  ['keys', 'libraryKeys'],
  ['bin', 'binTitle'],
  ['settings-file', 'libraryBackup'],
  ['whole', 'wholeTitle'],
];

export interface LibraryContentsProps {
  /** Whether the browser tells of keys, which have a part of their own then. */
  hasKeys: boolean;
}

/**
 * The way to each part: a library fills many windows before its settings come. It stands after the way in, so that
 * who goes by keyboard has not all of it before that.
 */
export function LibraryContents({ hasKeys }: LibraryContentsProps) {
  const text = useText();
  const parts = hasKeys ? PARTS : PARTS.filter(([anchor]) => anchor !== 'keys');
  return (
    <nav class="library-contents" aria-label={text('readerContents')}>
      {parts.map(([anchor, title]) => (
        <a key={anchor} href={`#${anchor}`}>
          {text(title)}
        </a>
      ))}
    </nav>
  );
}
