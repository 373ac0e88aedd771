import { decodeUtf8, decodeUtf16 } from "../decode-text.ts";
import { RefusedInput } from "../refusal.ts";
import { sniffCharset } from "./sniff-charset.ts";

/** The page's characters, byte order mark dropped. Throws RefusedInput (INVALID_ENCODING, UNKNOWN_CHARSET). */
export function decodeHtml(bytes: Uint8Array): string {
  return decodeAs(bytes).replace(/^\uFEFF/, "");
}

function decodeAs(bytes: Uint8Array): string {
  const { label, from } = sniffCharset(bytes);
  if (label === "utf-16le") return decodeUtf16(bytes, "LE").text;
  if (label === "utf-16be") return decodeUtf16(bytes, "BE").text;
  if (label === "utf-8" || label === "utf8") return decodeUtf8(bytes);
  const decoder = decoderFor(label);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    const says = from === "DECLARATION" ? "that it declares" : "of its byte order mark";
    const message = `its bytes are not valid in the charset ${says}, ${label}`;
    throw new RefusedInput("INVALID_ENCODING", message, cause);
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new RefusedInput("UNKNOWN_CHARSET", `it declares the unknown charset "${label}"`, cause);
  }
}
