import type { RumourTerm } from "../name-terms.ts";
import { expandForms } from "./expand-forms.ts";

/** Words for talk that nobody stands behind. */
export const rumours: readonly RumourTerm[] = [
  { id: "rumour", words: "شائعة، إشاعة، شائعات، إشاعات" },
  { id: "speculation", words: "تكهنات، تخمين، تخمينات" },
  { id: "allegation", words: "مزاعم، ادعاء، ادعاءات" },
  {
    id: "hearsay",
    words:
      "أقاويل، لغط، قيل وقال، أحاديث +متداولة، أنباء +متداولة، أنباء +غير +مؤكدة، أنباء غير مؤكدة",
  },
  { id: "fabrication", words: "فبركات، أكاذيب، افتراءات، أراجيف" },
].map(({ id, words }) => ({
  kind: "RUMOUR",
  id,
  forms: expandForms(words),
  clitics: "NOUN",
  enclitics: true,
}));
