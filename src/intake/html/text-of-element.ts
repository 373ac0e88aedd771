const BLOCKS = new Set(
  (
    "address article aside blockquote center dd details dialog div dl dt fieldset footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Not prose: code, forms, pictures and the captions beneath them. */
const LEFT_OUT = new Set(
  (
    "button canvas figcaption iframe input map math noscript object script select style svg template " +
    "textarea video audio"
  ).split(" "),
);

const ELEMENT = 1;
const TEXT = 3;

/** The least of a DOM node that the walk needs, so that it works on any implementation. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TextNode | null;
  readonly nextSibling: TextNode | null;
  readonly parentNode: TextNode | null;
}

/**
 * The words under `root` as paragraphs apart by one blank line; `<br>` is a line end.
 * Runs of HTML white space are one space; every other character stays as it came. Iterative: depth costs no stack.
 */
export function textOfElement(root: TextNode): string {
  const paragraphs: string[] = [];
  let paragraph = "";
  let node: TextNode | null = root;
  while (node !== null) {
    const isElement: boolean = node.nodeType === ELEMENT;
    const name: string = isElement ? node.nodeName.toLowerCase() : "";
    if (node.nodeType === TEXT) paragraph += (node.nodeValue ?? "").replace(/[ \t\n\f\r]+/g, " ");
    if (name === "br") paragraph += "\n";
    if (BLOCKS.has(name)) endParagraph();
    node =
      isElement && !LEFT_OUT.has(name) && node.firstChild !== null ? node.firstChild : after(node);
  }
  endParagraph();
  return paragraphs.join("\n\n");

  function after(from: TextNode): TextNode | null {
    let at: TextNode | null = from;
    while (at !== null && at !== root) {
      if (BLOCKS.has(at.nodeName.toLowerCase())) endParagraph();
      if (at.nextSibling !== null) return at.nextSibling;
      at = at.parentNode;
    }
    return null;
  }

  function endParagraph(): void {
    const lines = paragraph.split("\n").map((line) => line.replace(/ +/g, " ").trim());
    const text = lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
    if (text !== "") paragraphs.push(text);
    paragraph = "";
  }
}
