import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Entity } from "./entity.ts";

/** Everything one article yields. Claims stand in text order, outer before inner; entities are sorted by id, each once. */
export interface Extraction {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** Every entity that a claim, hop, mention or figure of this article points to. */
  readonly entities: readonly Entity[];
  readonly diagnostics: readonly Diagnostic[];
  /** Version of the extractor's rules: a small integer that grows when output may change. */
  readonly extractorVersion: number;
  /** Hash of the language pack's data. */
  readonly packHash: string;
}
