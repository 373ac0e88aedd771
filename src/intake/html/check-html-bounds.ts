import { Parser } from "htmlparser2";
import { HTML_LIMITS } from "../limits.ts";
import { RefusedInput } from "../refusal.ts";

/** What the check learns on its way. */
export interface HtmlOutline {
  readonly hasHtml: boolean;
  readonly hasBody: boolean;
}

/**
 * Walks the page's tags without building a tree, and stops at the first bound passed.
 * Throws RefusedInput (HTML_TOO_COMPLEX). Linear, with memory bounded by the allowed depth.
 */
export function checkHtmlBounds(html: string): HtmlOutline {
  let depth = 0;
  let nodes = 0;
  let attributes = 0;
  let ownAttributes = 0;
  let hasHtml = false;
  let hasBody = false;
  const parser = new Parser({
    onopentagname(name) {
      ownAttributes = 0;
      countNode();
      if (name === "html") hasHtml = true;
      if (name === "body") hasBody = true;
      depth++;
      if (depth > HTML_LIMITS.depth)
        throw tooMuch(`nests deeper than ${HTML_LIMITS.depth} elements`);
    },
    onattribute() {
      attributes++;
      ownAttributes++;
      if (attributes > HTML_LIMITS.attributes) {
        throw tooMuch(`has more than ${HTML_LIMITS.attributes} attributes`);
      }
      if (ownAttributes > HTML_LIMITS.attributesOfOneElement) {
        throw tooMuch(
          `has an element with more than ${HTML_LIMITS.attributesOfOneElement} attributes`,
        );
      }
    },
    onclosetag() {
      depth--;
    },
    ontext: countNode,
    oncomment: countNode,
  });
  parser.write(html);
  parser.end();
  return { hasHtml, hasBody };

  function countNode(): void {
    nodes++;
    if (nodes > HTML_LIMITS.nodes) throw tooMuch(`has more than ${HTML_LIMITS.nodes} nodes`);
  }
}

function tooMuch(what: string): RefusedInput {
  return new RefusedInput("HTML_TOO_COMPLEX", `its HTML ${what}, which no article needs`);
}
