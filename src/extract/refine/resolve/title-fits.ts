import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import { baseId } from "./base-id.ts";
import { sharesPortfolio } from "./shares-portfolio.ts";

/** Whether a title may mean this person: same office or a wider one, no clash of country or gender. */
export function fitsTitle(view: View, known: Phrase, title: Phrase): boolean {
  const knownHead = known.head?.term;
  const head = title.head?.term;
  if (knownHead === undefined || head === undefined) return false;
  if (known.kind === "ANONYMOUS" && head.head !== "ANONYMOUS" && head.id !== knownHead.id)
    return false;
  const isUnnamed = known.personName === null && knownHead.hopRole !== "SPOKESPERSON";
  if (known.kind !== "ANONYMOUS" && isUnnamed) return false;
  if (known.country !== null && title.country !== null && known.country !== title.country)
    return false;
  if (known.gender !== null && title.gender !== null && known.gender !== title.gender) return false;
  if (knownHead.number !== head.number) return false;
  if (!sharesPortfolio(view, known, title)) return false;
  const isSameOffice =
    baseId(knownHead.id) === baseId(head.id) ||
    knownHead.broader.some((wider) => baseId(wider) === baseId(head.id));
  if (!isSameOffice) return false;
  return title.country === null || known.country === title.country || known.country === null;
}
