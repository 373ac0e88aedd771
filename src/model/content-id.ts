import { hash } from "node:crypto";

/**
 * SHA-256 of the parts, cut to 128 bits: 32 lower-case hex digits.
 * Each part is preceded by its length in UTF-16 units, so that no two lists of parts collide by joining.
 * An absent part (`null`) differs from an empty one.
 */
export function contentId(parts: readonly (string | number | null)[]): string {
  let joined = "";
  for (const part of parts) {
    const text = part === null ? null : String(part);
    joined += text === null ? "-;" : `${text.length}:${text};`;
  }
  return sha256(joined).slice(0, 32);
}

/** SHA-256 of the UTF-8 bytes of `text`: 64 lower-case hex digits. */
export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}
