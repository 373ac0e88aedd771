import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mavenRepositoryOf } from "../../src/neo4j/maven-repository.ts";
import { mirrorOfCentral } from "../../src/neo4j/maven-settings.ts";

const settings = (...mirrors: readonly (readonly [of: string, url: string])[]) =>
  `<?xml version="1.0"?><settings xmlns="x"><localRepository>/r</localRepository><mirrors>${mirrors
    .map(([of, url]) => `<mirror><id>m</id><mirrorOf> ${of} </mirrorOf><url>${url}</url></mirror>`)
    .join("")}</mirrors></settings>`;

const bridge = "https://jars.example/maven";

test.each(["central", "*", "external:*", "other,central", "*,!other"])(
  "a mirror of %s stands for Central",
  (of) => {
    expect(mirrorOfCentral(settings(["other", "https://other.example"], [of, bridge]))).toBe(
      bridge,
    );
  },
);

test.each(["other", "*,!central", "centralish"])("a mirror of %s does not", (of) => {
  expect(mirrorOfCentral(settings([of, bridge]))).toBeNull();
});

test.each(["", "<settings/>", "<settings><mirrors><mirror><url>", "no xml at all"])(
  "settings without a mirror name none: %j",
  (text) => {
    expect(mirrorOfCentral(text)).toBeNull();
  },
);

test("a repository that is named wins over Maven's settings, and those over the public default", async () => {
  const mavenFolder = await mkdtemp(join(tmpdir(), "isnad-maven-"));
  try {
    const publicDefault = await mavenRepositoryOf({ mavenRepository: null, mavenFolder });
    expect(publicDefault).toMatch(/^https:\/\/\S+\/$/);
    await writeFile(join(mavenFolder, "settings.xml"), settings(["central", bridge]));
    expect(await mavenRepositoryOf({ mavenRepository: null, mavenFolder })).toBe(`${bridge}/`);
    const named = { mavenRepository: "https://named.example/", mavenFolder };
    expect(await mavenRepositoryOf(named)).toBe("https://named.example/");
  } finally {
    await rm(mavenFolder, { recursive: true });
  }
});
