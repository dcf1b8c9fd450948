import { Component, type ComponentChildren, createRef, Fragment } from 'preact';
import type { Library, LibraryDocument } from '../../../core/library/library';
import type { ReadingPreferences } from '../../../core/settings/readingPreferences';
import type { TextRange } from '../../../core/text/textRange';
import type { Localize } from '../../localization';
import type { DocumentPart as Part } from '../text/documentParts';
import { type HeadingBlock, readingBlocks } from '../text/readingBlocks';
import { WordWrapped } from '../text/WordWrapped';
import { PassageItem } from './PassageItem';
import type { PartDrawing } from './partDrawing';

export interface DocumentPartProps {
  library: Library;
  document: LibraryDocument;
  part: Part;
  drawing: PartDrawing;
  /** Whether it is drawn with the page, and not when its turn comes. */
  isWanted: boolean;
  /** What of it has the target passage, and what can be done with that; `null` where it is elsewhere. */
  target: { number: number; actions: ComponentChildren } | null;
  /** Where the chosen term stands, by passage; `null` where it is nowhere in the part. */
  chosen: ReadonlyMap<number, readonly TextRange[]> | null;
  /** Where what is looked for stands, by passage; `null` where it is nowhere in the part. */
  found: ReadonlyMap<number, readonly TextRange[]> | null;
  /** The same in headings, by their text; `null` where nothing is looked for. */
  foundInHeadings: ReadonlyMap<string, readonly TextRange[]> | null;
  /** By position in the document, the page that begins before a block. */
  pages: ReadonlyMap<number, number>;
  script: ReadingPreferences['script'];
  text: Localize;
  /** BCP 47 tag of the interface. */
  language: string;
}

const NOWHERE: readonly TextRange[] = [];

/**
 * Some blocks of a document. A class, since only classes can say that they are drawn anew later: of a document
 * of thousands of passages only what is in sight is drawn at once, whatever has changed.
 */
export class DocumentPart extends Component<DocumentPartProps> {
  private readonly box = createRef<HTMLDivElement>();
  private isDrawn = this.props.isWanted;
  /** Whether what is drawn is older than the properties. */
  private isLate = false;

  override componentDidMount(): void {
    const box = this.box.current;
    if (box === null) return;
    const { drawing } = this.props;
    drawing.watch(box, { draw: () => this.draw() });
    if (!this.isDrawn) drawing.later(box);
  }

  override componentWillUnmount(): void {
    if (this.box.current !== null) this.props.drawing.forget(this.box.current);
  }

  override shouldComponentUpdate(next: DocumentPartProps): boolean {
    const box = this.box.current;
    if (box === null) return true;
    const hadTarget = this.props.target !== null;
    const isNow = next.isWanted || hadTarget || next.target !== null || next.drawing.isNear(box);
    if (isNow) {
      const isChanged = !this.isDrawn || this.isLate || differ(this.props, next);
      this.isDrawn = true;
      this.isLate = false;
      next.drawing.done(box);
      return isChanged;
    }
    if (differ(this.props, next)) {
      this.isLate = true;
      next.drawing.later(box);
    }
    return false;
  }

  private draw(): void {
    this.isDrawn = true;
    this.isLate = false;
    this.forceUpdate();
  }

  override render() {
    return (
      <div ref={this.box} class="document-part" {...this.place()}>
        {this.isDrawn && this.blocks()}
      </div>
    );
  }

  /** What stands in for what is not drawn: its guessed height, and which passages these are. */
  private place() {
    if (this.isDrawn) return {};
    const { before, passages, headings, lines } = this.props.part;
    return {
      'data-before': before,
      'data-passages': passages,
      style: { '--passages': passages, '--headings': headings, '--lines': lines },
    };
  }

  private blocks() {
    const { library, document, part, pages, text, script, language, target } = this.props;
    let section = part.headingsBefore;
    return readingBlocks(library, document, part).map((block, at) => {
      const position = part.start + at;
      const page = pages.get(position);
      return (
        <Fragment key={position}>
          {page !== undefined && (
            <p class="page-start" lang={language}>
              {text('readerPageNumber', page)}
            </p>
          )}
          {block.type === 'heading' ? (
            this.heading(block, section++)
          ) : (
            <PassageItem
              document={document.id}
              written={document.language}
              passage={block}
              chosen={this.props.chosen?.get(block.number) ?? NOWHERE}
              found={this.props.found?.get(block.number) ?? NOWHERE}
              {...{ text, script, language }}
              actions={target?.number === block.number ? target.actions : null}
            />
          )}
        </Fragment>
      );
    });
  }

  private heading({ level, text, isTitle }: HeadingBlock, section: number) {
    const found = this.props.foundInHeadings?.get(text) ?? NOWHERE;
    // The title of the page is above; that of the document within its text stands below it.
    const Heading = `h${Math.max(level, 2) as 2 | 3 | 4 | 5 | 6}` as const;
    return (
      <Heading
        class={`heading-${level}`}
        data-section={section}
        // What is found in it has to be seen.
        hidden={isTitle && found.length === 0}
      >
        <WordWrapped text={text} language={this.props.document.language} found={found} />
      </Heading>
    );
  }
}

/** Whether a part looks otherwise with other properties. */
function differ(one: DocumentPartProps, other: DocumentPartProps): boolean {
  return (
    one.document !== other.document ||
    one.library.mentionsIn !== other.library.mentionsIn ||
    one.part !== other.part ||
    one.target !== other.target ||
    one.chosen !== other.chosen ||
    one.found !== other.found ||
    one.foundInHeadings !== other.foundInHeadings ||
    one.script !== other.script ||
    one.text !== other.text ||
    one.language !== other.language
  );
}
