import { randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DiskFull, ForeignStore, HomeUnwritable } from "./errors.ts";
import { readIfThere, writeWhole } from "./files.ts";
import type { HomeLayout } from "./home-layout.ts";
import { authIni, newPassword } from "./password.ts";
import { hasCode } from "./process-identity.ts";

/** Creates the folders of a home that may be new. Throws HomeUnwritable or DiskFull. */
export async function makeFolders(layout: HomeLayout): Promise<void> {
  await asHomeError(layout.root, async () => {
    for (const folder of layout.folders) await mkdir(folder, { recursive: true });
    // Password, logs and store are nobody else's business.
    await chmod(layout.root, 0o700);
  });
}

/**
 * The password of this home's store, made and given to Neo4j where there is no store yet. It lives in a file that
 * only the user can read. Throws ForeignStore where there is a store but no password, HomeUnwritable or DiskFull.
 */
export async function ensurePassword(layout: HomeLayout): Promise<string> {
  return await asHomeError(layout.root, async () => {
    const known = await readIfThere(layout.passwordFile);
    const isNew = !(await hasEntries(join(layout.data, "databases", "system")));
    if (!isNew) {
      if (known !== null && known.trim() !== "") return known.trim();
      throw new ForeignStore(layout.root, `its password is not in ${layout.passwordFile}`);
    }
    const password = newPassword();
    await rm(layout.passwordFile, { force: true });
    await writeWhole(layout.passwordFile, `${password}\n`, 0o600);
    await writeWhole(layout.authFile, authIni(password, randomBytes(32)), 0o600);
    return password;
  });
}

/** Runs `work`; what the file system refuses in it becomes the error that names the home. */
export async function asHomeError<Result>(
  root: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (hasCode(error, "ENOSPC") || hasCode(error, "EDQUOT")) throw new DiskFull(root, error);
    const refusals = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"];
    if (refusals.some((code) => hasCode(error, code))) throw new HomeUnwritable(root, error);
    throw error;
  }
}

async function hasEntries(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}
