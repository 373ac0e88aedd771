import type { Article } from "../model/article.ts";
import type { Refusal } from "./refusal.ts";

/** What came of one input. Names are paths as the caller wrote them, or `stdin`. */
export type IntakeResult =
  | {
      readonly kind: "ARTICLE";
      readonly name: string;
      readonly article: Article;
      /** Sentences about what was read all the same: an unknown key, a date without a zone. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: "REFUSED"; readonly name: string; readonly refusal: Refusal }
  /** Met in a folder and left alone: neither text nor HTML by its name. */
  | { readonly kind: "SKIPPED"; readonly name: string; readonly reason: string };
