import '../../../components/page.css';
import { TermsPart } from '../../../components/library/terms/TermsPart';
import { useTerms } from '../../../components/library/terms/useTerms';
import { UnkeptContext } from '../../../components/library/unkept/UnkeptWords';
import { useUnkeptWords } from '../../../components/library/unkept/useUnkeptWords';
import type { FakeTerms } from './fakeEditingSource';

const never = () => {};

/** The library's terms as its page has them. */
export function Terms({ source }: { source: FakeTerms }) {
  const follow = (action: () => Promise<void>) => action();
  const { unkept } = useUnkeptWords();
  const attempt = source.asked.length;
  const terms = useTerms({ source, unkept, watchPacks: never, attempt, follow });
  return (
    <UnkeptContext.Provider value={unkept}>
      <TermsPart language="en" {...terms} />
    </UnkeptContext.Provider>
  );
}
