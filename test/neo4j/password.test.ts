import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { layoutOf } from "../../src/neo4j/home-layout.ts";
import { authIni, newPassword } from "../../src/neo4j/password.ts";
import { ensurePassword, makeFolders } from "../../src/neo4j/prepare-home.ts";

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "isnad-password-"));
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

test("no two passwords are alike", () => {
  expect(newPassword()).toMatch(/^[0-9a-f]{40}$/);
  expect(newPassword()).not.toBe(newPassword());
});

test("auth.ini holds the salted hash and not the password", () => {
  const text = authIni("correct horse", Buffer.alloc(32, 7));
  expect(text).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},(07){32},1024:\n$/);
  expect(text).not.toContain("correct");
  expect(text).not.toBe(authIni("correct house", Buffer.alloc(32, 7)));
});

test.skipIf(process.platform === "win32")(
  "only the user can read the password (POSIX)",
  async () => {
    const layout = layoutOf(home);
    await makeFolders(layout);
    const password = await ensurePassword(layout);
    expect(await readFile(layout.passwordFile, "utf8")).toBe(`${password}\n`);
    expect((await stat(layout.passwordFile)).mode & 0o777).toBe(0o600);
    expect((await stat(layout.authFile)).mode & 0o777).toBe(0o600);
    expect((await stat(layout.root)).mode & 0o777).toBe(0o700);
  },
);

test("a store keeps its password, and one of unknown password is refused by name", async () => {
  const layout = layoutOf(home);
  await makeFolders(layout);
  const password = await ensurePassword(layout);
  const system = join(layout.data, "databases", "system");
  await mkdir(system, { recursive: true });
  await writeFile(join(system, "neostore"), "");
  expect(await ensurePassword(layout)).toBe(password);

  await rm(layout.passwordFile);
  await expect(ensurePassword(layout)).rejects.toMatchObject({ code: "FOREIGN_STORE" });
  await expect(ensurePassword(layout)).rejects.toThrow(/ISNAD_HOME/);
});
