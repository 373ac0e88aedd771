/** What an HTML page says about itself and its article, white space in single fields collapsed. Null where it does not. */
export interface HtmlParts {
  readonly title: string | null;
  readonly outlet: string | null;
  /** Canonical address, absolute http or https. */
  readonly url: string | null;
  /** As written in the page. */
  readonly published: string | null;
  readonly language: string | null;
  /** Paragraphs apart by one blank line. */
  readonly body: string;
}
