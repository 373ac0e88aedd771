import type { HeadTerm } from "../name-terms.ts";
import { ORGANIZATION_HEADS, OUTLET_HEADS } from "./body-heads.ts";
import { bodyHeads, personHeads } from "./head-terms.ts";
import { ANONYMOUS_HEADS, HONORIFICS, PARTS, PEOPLE_HEADS } from "./people-heads.ts";
import { ROLES } from "./roles.ts";

/** Every noun that may head the designation of a speaker or carrier. */
export const heads: readonly HeadTerm[] = [
  ...[ROLES, ANONYMOUS_HEADS, PEOPLE_HEADS, HONORIFICS, PARTS].flatMap((rows) =>
    rows.flatMap(personHeads),
  ),
  ...[ORGANIZATION_HEADS, OUTLET_HEADS].flatMap((rows) => rows.flatMap(bodyHeads)),
];
