import type { DraftEntry } from '../../../core/pack/drafts/draft';
import { briefLanguageName } from '../../controls/languageName';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';

/** As many entries are shown before a term base is kept. */
const MOST_SHOWN = 200;

/** The entries of a term base, as they will be kept. */
export function EntriesTable({ entries }: { entries: readonly DraftEntry[] }) {
  const text = useText();
  const hasRemarks = entries.some(({ remark }) => remark !== null);
  return (
    <div class="entries">
      {entries.length > MOST_SHOWN && (
        <p class="library-hint">{text('reviewEntriesShown', MOST_SHOWN, entries.length)}</p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{text('reviewNames')}</th>
            <th scope="col">{text('reviewDefinition')}</th>
            {hasRemarks && <th scope="col">{text('reviewRemark')}</th>}
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, MOST_SHOWN).map(({ names, definition, remark }, at) => (
            <tr key={at}>
              <td>
                {names.map(({ text: name, language }) => (
                  <p key={`${language} ${name}`}>
                    <span lang={language ?? languageOf(name)}>{name}</span>
                    {language !== null && (
                      <span class="entry-language">{briefLanguageName(text, language)}</span>
                    )}
                  </p>
                ))}
              </td>
              <td lang={definition === null ? undefined : languageOf(definition)}>{definition}</td>
              {hasRemarks && (
                <td lang={remark === null ? undefined : languageOf(remark)}>{remark}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
