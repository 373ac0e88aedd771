import { createHash, timingSafeEqual } from "node:crypto";

/** Whether `authorization` carries `token` as a Bearer token; never where there is no token. Takes the same time for any guess. */
export function carriesToken(authorization: string | undefined, token: string | null): boolean {
  const given = /^Bearer ([^\s]{1,512})$/i.exec(authorization ?? "")?.[1];
  if (given === undefined || token === null || token === "") return false;
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
