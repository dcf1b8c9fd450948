import { useEffect, useState } from 'preact/hooks';
import { addRuling, dropRuling, hasRuling, type Ruling } from '../../../core/pack/rulings';
import type { Rulings } from '../../../core/pack/types';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { type MessageKey, useText } from '../../localization';
import type { GeneratedSummary } from './EditingSource';

export interface RulesFieldProps {
  /** What the term has been ruled, and was when the editing began. */
  rulings: Rulings;
  before: Rulings;
  /** What is generated for the term. */
  readGenerated(): Promise<GeneratedSummary>;
  onRulings(rulings: Rulings): void;
}

interface RuleRow {
  ruling: Ruling;
  /** What it is about, as it is shown. */
  shown: string;
  words: MessageKey;
  /** Whether the ruling revokes what is generated, or is itself what holds. */
  isRevocation: boolean;
}

const NOTHING: GeneratedSummary = { names: [], ambiguous: [], supporters: [] };

const LEARNED: readonly { list: Ruling['list']; words: MessageKey }[] = [
  { list: 'neighbours', words: 'rulesNeighbour' },
  { list: 'ambiguous', words: 'rulesBeside' },
  { list: 'without', words: 'rulesWithout' },
];

/** What was generated for a term and what was learned of the reader: each can be revoked, and used again. */
export function RulesField({ rulings, before, readGenerated, onRulings }: RulesFieldProps) {
  const text = useText();
  const [generated, setGenerated] = useState(NOTHING);
  useEffect(() => {
    const life = new AbortController();
    // Without it the form is as good as it was: what is learned is there all the same.
    void readGenerated().then(
      (read) => life.signal.aborted || setGenerated(read),
      () => {},
    );
    return () => life.abort();
  }, []);
  const rows = [...generatedRows(generated), ...learnedRows(generated, before, rulings)];
  if (rows.length === 0) return null;
  return (
    <details class="term-more-fields">
      <summary>{text('rulesTitle', rows.length)}</summary>
      <ul class="term-rules">
        {rows.map((row) => {
          const isRevoked = hasRuling(rulings, row.ruling) === row.isRevocation;
          const toggle = hasRuling(rulings, row.ruling) ? dropRuling : addRuling;
          return (
            <li key={`${row.ruling.list} ${row.ruling.text}`} class="term-rule">
              <span>
                {isRevoked ? (
                  <s lang={languageOf(row.shown)}>{row.shown}</s>
                ) : (
                  <b lang={languageOf(row.shown)}>{row.shown}</b>
                )}{' '}
                <small>
                  {text(row.words)}
                  {isRevoked && ` · ${text('rulesRevoked')}`}
                </small>
              </span>
              <Button
                rank="plain"
                label={text(isRevoked ? 'rulesRestoreNamed' : 'rulesRevokeNamed', row.shown)}
                onClick={() => onRulings(toggle(rulings, row.ruling))}
              >
                {text(isRevoked ? 'rulesRestore' : 'rulesRevoke')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function generatedRows({ names, ambiguous, supporters }: GeneratedSummary): RuleRow[] {
  const rowsOf = (list: Ruling['list'], words: MessageKey, texts: readonly string[]) =>
    texts.map((each) => ({
      ruling: { list, text: each },
      shown: each,
      words,
      isRevocation: true,
    }));
  return [
    ...rowsOf('without', 'rulesGeneratedName', names),
    ...rowsOf('plain', 'rulesGeneratedAmbiguous', ambiguous),
    ...supporters.map(({ id, label }) => ({
      ruling: { list: 'unsupported' as const, text: id },
      shown: label,
      words: 'rulesGeneratedSupporter' as const,
      isRevocation: true,
    })),
  ];
}

/** Those that hold, and those that did when the editing began. */
function learnedRows({ names }: GeneratedSummary, before: Rulings, now: Rulings): RuleRow[] {
  return LEARNED.flatMap(({ list, words }) => {
    const texts = new Set([...(before[list] ?? []), ...(now[list] ?? [])]);
    return [...texts]
      .filter((each) => list !== 'without' || !names.includes(each))
      .map((each) => ({
        ruling: { list, text: each },
        shown: each,
        words,
        isRevocation: false,
      }));
  });
}
