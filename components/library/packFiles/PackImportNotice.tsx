import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import type { PackImport } from '../libraryView';
import { ReplacedVersion } from '../packs/ReplacedVersion';
import { ImportProgress } from './ImportProgress';
import { ImportWarnings } from './ImportWarnings';
import './PackImports.css';
import { RefusedFile } from './RefusedFile';

export interface PackImportNoticeProps {
  /** BCP 47 tag of the interface, for dates. */
  language: string;
  outcome: PackImport;
}

/** How the import of a pack file goes, and what there is to know of it. */
export function PackImportNotice({ language, outcome }: PackImportNoticeProps) {
  const text = useText();
  switch (outcome.case) {
    case 'reading':
      return <Notice tone="plain">{text('libraryImportReading', outcome.file)}</Notice>;
    case 'preparing':
      return <ImportProgress {...outcome} />;
    case 'given-up':
      return <Notice tone="plain">{text('libraryImportGivenUp', outcome.file)}</Notice>;
    case 'undone':
      return <Notice tone="plain">{text('libraryReplaceUndone', outcome.title)}</Notice>;
    case 'refused':
      return <RefusedFile {...outcome} />;
    case 'taken':
      return (
        <Notice tone="plain">
          {outcome.replaced === null ? (
            <p>{text('libraryImported', outcome.title)}</p>
          ) : (
            <ReplacedVersion
              language={language}
              title={outcome.title}
              replaced={outcome.replaced}
            />
          )}
          <ImportWarnings warnings={outcome.warnings} />
        </Notice>
      );
  }
}
