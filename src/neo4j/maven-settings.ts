import { Parser } from "htmlparser2";

/** The address of the mirror that Maven's settings.xml puts in the place of Maven Central. Null when there is none. */
export function mirrorOfCentral(settingsXml: string): string | null {
  for (const mirror of mirrors(settingsXml)) {
    if (mirror.url && standsForCentral(mirror.mirrorOf)) return mirror.url;
  }
  return null;
}

function standsForCentral(mirrorOf: string): boolean {
  const names = mirrorOf.split(",").map((name) => name.trim());
  if (names.includes("!central")) return false;
  return names.some((name) => name === "central" || name === "*" || name === "external:*");
}

interface Mirror {
  url: string;
  mirrorOf: string;
}

function mirrors(settingsXml: string): Mirror[] {
  const found: Mirror[] = [];
  const path: string[] = [];
  let text = "";
  const parser = new Parser(
    {
      onopentag(name) {
        path.push(name);
        text = "";
        if (path.join("/") === "settings/mirrors/mirror") found.push({ url: "", mirrorOf: "" });
      },
      ontext(part) {
        text += part;
      },
      onclosetag(name) {
        const mirror = found.at(-1);
        if (mirror && path.join("/") === `settings/mirrors/mirror/${name}`) {
          if (name === "url") mirror.url = text.trim();
          if (name === "mirrorOf") mirror.mirrorOf = text.trim();
        }
        path.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(settingsXml);
  return found;
}
