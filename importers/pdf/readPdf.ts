import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { OutlineEntry, PageRuns, TaggedBlock } from './runs/run';
import { withTexCharacters } from './runs/texCharacters';
import { type PlacedText, uprightRuns } from './runs/uprightRuns';
import { type StructureNode, taggedBlocks } from './taggedBlocks';

/** What the file's properties say. */
export interface PdfProperties {
  title: unknown;
  author: unknown;
  /** `D:20240517…` */
  created: unknown;
  language: unknown;
  /** Its text belongs to blocks by the file's own structure. */
  isTagged: boolean;
}

export async function readProperties(document: PDFDocumentProxy): Promise<PdfProperties> {
  const { info } = await document.getMetadata();
  const { Title, Author, CreationDate, Language } = info as Record<string, unknown>;
  const marks = (await document.getMarkInfo()) as { Marked?: unknown } | null;
  return {
    title: Title,
    author: Author,
    created: CreationDate,
    language: Language,
    isTagged: marks?.Marked === true,
  };
}

/** The file's table of contents, flat. */
export async function readOutline(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const add = (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>, depth: number) => {
    for (const { title, items: below } of items ?? []) {
      entries.push({ title, depth });
      add(below, depth + 1);
    }
  };
  add(await document.getOutline(), 1);
  return entries;
}

/** The text of a page; with its structure if the file is tagged. */
export async function readPage(page: PDFPageProxy, isTagged: boolean): Promise<PageRuns> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({
    includeMarkedContent: isTagged,
    disableNormalization: true,
  });
  const tree = isTagged ? ((await page.getStructTree()) as StructureNode | null) : null;
  const blocks = tree === null ? null : taggedBlocks(tree);
  const texts: PlacedText[] = [];
  const open: { block: TaggedBlock | null; isArtifact: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      const around = open.at(-1);
      if (item.str === '' || (blocks !== null && around?.isArtifact === true)) continue;
      const style = styles[item.fontName] as { vertical?: boolean } | undefined;
      texts.push(placed(item, viewport.transform, style?.vertical === true, around?.block ?? null));
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const around = open.at(-1);
      const { id, tag } = item as MarkedContent;
      open.push({
        block: (id === undefined ? null : blocks?.get(id)) ?? around?.block ?? null,
        isArtifact: tag === 'Artifact' || around?.isArtifact === true,
      });
    }
  }
  return uprightRuns(texts, {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
  });
}

/** More than pdf.js declares: content without properties has no id, and all of it a tag. */
interface MarkedContent {
  id?: string;
  tag?: string;
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

function placed(
  item: TextItem,
  view: readonly number[],
  isVertical: boolean,
  block: TaggedBlock | null,
): PlacedText {
  const [a, b, c, d, x, y] = multiplied(view, item.transform);
  return {
    text: withTexCharacters(item.str),
    x,
    y,
    width: isVertical ? item.height : item.width,
    size: Math.hypot(c, d),
    angle: (Math.atan2(b, a) * 180) / Math.PI,
    font: item.fontName,
    isVertical,
    block,
  };
}

type Matrix = [number, number, number, number, number, number];

/** The matrix that does what `second` does and then what `first` does, as PDF writes them. */
function multiplied(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
