import { memo } from 'preact/compat';
import { termQuery } from '../../../core/readerAddress';
import type { IndexGroup as IndexTerms } from '../../../core/search/termIndex';

export interface IndexGroupProps {
  group: IndexTerms;
  title: string;
}

/** The terms under one letter or of one kind. */
export const IndexGroup = memo(function IndexGroup({ group, title }: IndexGroupProps) {
  return (
    <section
      class="index-group"
      style={{ '--entries': group.entries.length }}
      data-place={group.key}
    >
      <h2 tabIndex={-1} data-group={group.key}>
        {title}
      </h2>
      <ul>
        {group.entries.map(({ term, name, other }) => (
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
    </section>
  );
});
