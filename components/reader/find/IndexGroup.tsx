import { memo } from 'preact/compat';
import { termQuery } from '../../../core/readerAddress';
import type { IndexGroup as IndexTerms } from '../../../core/search/termIndex';
import { Button } from '../../controls/Button';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';

export interface IndexGroupProps {
  group: IndexTerms;
  title: string;
}

/** One letter may have thousands. */
const LISTED_AT_ONCE = 300;

/** The terms under one letter or of one kind. */
export const IndexGroup = memo(function IndexGroup({ group, title }: IndexGroupProps) {
  const text = useText();
  const { shown, rest, showAll } = usePortion(group.entries, LISTED_AT_ONCE);
  return (
    <section class="index-group" style={{ '--entries': shown.length }} data-place={group.key}>
      <h2 tabIndex={-1} data-group={group.key}>
        {title}
      </h2>
      <ul>
        {shown.map(({ term, name, other }) => (
          <li key={term.id}>
            <a class={`index-term index-term-${term.weight}`} href={termQuery(term.id)}>
              <span lang={name.language}>{name.text}</span>
              {other !== null && (
                <span class="index-other" lang={other.language}>
                  {other.text}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button rank="plain" label={text('readerIndexMoreNamed', rest, title)} onClick={showAll}>
          {text('readerIndexMore', rest)}
        </Button>
      )}
    </section>
  );
});
