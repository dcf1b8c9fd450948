import { Notice } from '../../controls/Notice';
import { ProblemList } from '../../controls/ProblemList';
import { type MessageKey, useText } from '../../localization';
import type { FileImport } from '../libraryView';

export interface FileImportsProps {
  imports: readonly FileImport[];
  /** Said of a file that was taken; `$1` is its title. */
  takenWords: MessageKey;
  /** Said of a file that was refused; `$1` is its name. */
  refusedWords: MessageKey;
}

/** How the import of each file went; for a refused one, where and why. */
export function FileImports({ imports, takenWords, refusedWords }: FileImportsProps) {
  const text = useText();
  return (
    <>
      {imports.map((each, order) => {
        if (each.case === 'refused') {
          return (
            <Notice key={`${order} ${each.file}`} tone="problem">
              <p>{text(refusedWords, each.file)}</p>
              <ProblemList problems={each.problems} />
            </Notice>
          );
        }
        return (
          <Notice key={`${order} ${each.file}`} tone="plain">
            {each.case === 'reading'
              ? text('libraryImportReading', each.file)
              : text(takenWords, each.title)}
          </Notice>
        );
      })}
    </>
  );
}
