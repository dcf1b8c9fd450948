/** What a reader has selected on a page, to make a term of it. */
export interface FoundSelection {
  /** What was selected. */
  text: string;
  /** The sentence or paragraph that it stands in; the selection itself where that is not known. */
  sentence: string;
  /** Title of the page. */
  title: string;
  /** Address of the page. */
  url: string;
}
