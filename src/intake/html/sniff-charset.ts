/** Where a charset was declared; it decides how a wrong declaration is explained. */
export interface SniffedCharset {
  readonly label: string;
  readonly from: "BYTE_ORDER_MARK" | "DECLARATION" | "DEFAULT";
}

/** A declaration is looked for where browsers look first, and a little further for pages that open with comments. */
const DECLARATION_WINDOW_BYTES = 4096;

const META = /<meta\b[^>]{0,512}?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})/i;
const XML = /^\s*<\?xml\b[^>]{0,256}?\bencoding\s*=\s*["']([A-Za-z0-9_:.-]{1,40})/i;

/** The charset of an HTML page from its own bytes: byte order mark, then `<meta charset>` or http-equiv, then UTF-8. */
export function sniffCharset(bytes: Uint8Array): SniffedCharset {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return mark("utf-8");
  if (first === 0xff && second === 0xfe) return mark("utf-16le");
  if (first === 0xfe && second === 0xff) return mark("utf-16be");
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WINDOW_BYTES)).toString("latin1");
  const declared = (META.exec(head) ?? XML.exec(head))?.[1]?.toLowerCase();
  if (declared === undefined) return { label: "utf-8", from: "DEFAULT" };
  // A page whose declaration could be read as ASCII is not UTF-16, whatever it says; browsers read it as UTF-8.
  const label = declared.startsWith("utf-16") ? "utf-8" : declared;
  return { label, from: "DECLARATION" };
}

function mark(label: string): SniffedCharset {
  return { label, from: "BYTE_ORDER_MARK" };
}
