import type { BrowserAddress } from "./parts.ts";

/** Opens a claim with everything that hangs on it: filled in, to be run by a click. */
export function browserUrl(browser: BrowserAddress, claimId: string): string {
  const url = new URL(browser.pageUrl);
  url.searchParams.set("dbms", browser.boltUrl);
  url.searchParams.set("db", browser.database);
  url.searchParams.set("cmd", "edit");
  url.searchParams.set("arg", claimQuery(claimId));
  // Browser reads %20 in both of its versions, and a plus only in one.
  return url.href.replaceAll("+", "%20");
}

/** Cypher for Browser's editor. `claimId` is a content hash; anything else in it is dropped, so that it stays one literal. */
function claimQuery(claimId: string): string {
  const id = claimId.replace(/[^0-9a-f]/g, "");
  return `MATCH way = (claim:Claim {id: "${id}"})-[:SAID_BY|RELAYED_BY|STATES|STATED_IN|MENTIONS|QUOTES|DENIES]-() RETURN way`;
}
