import { useContext, useRef } from 'preact/hooks';
import { ChoiceContext } from '../choosing/Choice';
import { ChooseToggle } from '../choosing/ChooseToggle';
import { useChoice } from '../choosing/useChoice';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { ExportContext } from '../export/ExportTools';
import { useText } from '../localization';
import { PageChoice } from './PageChoice';
import { PageExport } from './PageExport';
import type { PanelPageView } from './panelView';
import { PlacePart } from './place/PlacePart';
import type { SidePanelProps } from './SidePanelProps';
import { PanelTerms } from './terms/PanelTerms';
import { TermFilter } from './terms/TermFilter';
import { Waiting } from './Waiting';

const TERM = '.panel-term[tabindex="0"]';
const FIELD = '.panel-filter-field';

type ReadPageProps = SidePanelProps & { page: Extract<PanelPageView, { case: 'read' }> };

/** The terms of a page that has been read, what they are narrowed by, and the place one is at. */
export function ReadPage({ page, left, shown, ...props }: ReadPageProps) {
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  const canExport = useContext(ExportContext) !== null;
  const choice = useChoice();
  const { terms, isReading, unlisted } = page;
  if (terms.length === 0) {
    if (isReading) return <Waiting>{text('panelReading')}</Waiting>;
    return (
      <div class="panel-words" role="status">
        <p>{text('popupPageEmpty')}</p>
        <Button rank="plain" onClick={props.onAddPage}>
          {text('addPage')}
        </Button>
      </div>
    );
  }
  const listed = left === null ? terms : terms.filter(({ term }) => left.has(term));
  const current = shown === null ? undefined : terms.find(({ term }) => term === shown.term);
  const marks = terms.reduce((sum, { places }) => sum + places.length, 0) + unlisted;
  const focusOn = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  // What is pressed goes away with it, and would take the focus along.
  function goBack() {
    focusOn(TERM);
    props.onBack();
  }
  function clearFilter() {
    focusOn(FIELD);
    props.filter.onClear();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !props.canGoBack) return;
    event.preventDefault();
    goBack();
  }

  return (
    <ChoiceContext.Provider value={canExport ? choice : null}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what the controls in it leave of their keys */}
      <div ref={root} class="panel-page" onKeyDown={onKeyDown}>
        <TermFilter {...props.filter} terms={terms} onLeave={() => focusOn(TERM)} />
        <div class="panel-bar">
          <p class="panel-counts" role="status" aria-live={left === null ? 'off' : 'polite'}>
            {left === null
              ? text('panelCounts', terms.length, marks)
              : text('panelCountsLeft', listed.length, terms.length)}
          </p>
          {props.canGoBack && (
            <button
              type="button"
              class="panel-back"
              aria-label={text('panelBackLong')}
              title={text('panelBackLong')}
              onClick={goBack}
            >
              <Glyph name="back" />
              {text('panelBack')}
            </button>
          )}
          <PageExport terms={listed} language={props.language} onExport={props.onExport} />
          <ChooseToggle first={null} language={props.language} />
        </div>
        {listed.length === 0 ? (
          <div class="panel-list panel-words">
            <p>{text('panelNoneLeft')}</p>
            <Button rank="plain" onClick={clearFilter}>
              {text('panelShowAll')}
            </Button>
          </div>
        ) : (
          <div class="panel-list">
            <PanelTerms
              terms={listed}
              shown={shown?.term ?? null}
              language={props.language}
              isFollowing={props.isFollowing}
              onLook={props.onLook}
              onGo={props.onGo}
              onLeave={() => focusOn(FIELD)}
            />
            {unlisted > 0 && (
              <p class="panel-words panel-hint">{text('panelUnlisted', unlisted)}</p>
            )}
          </div>
        )}
        {current !== undefined && shown !== null && (
          <PlacePart
            {...props.place}
            isTold={!props.isFollowing}
            term={current}
            at={Math.min(shown.at, current.places.length - 1)}
          />
        )}
        <PageChoice
          terms={terms}
          listed={listed}
          language={props.language}
          onExport={props.onExport}
        />
        <div class="panel-foot">
          <button type="button" class="panel-back" onClick={props.onAddPage}>
            <Glyph name="add" />
            {text('addPage')}
          </button>
        </div>
      </div>
    </ChoiceContext.Provider>
  );
}
