/** Number and gender are suffixes of an id: "forces" is met again as "the force". */
export function baseId(id: string): string {
  return id.replace(/-(?:f|du|pl|f-du|f-pl)$/, "");
}
