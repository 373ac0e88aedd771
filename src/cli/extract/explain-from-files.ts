import { basename } from "node:path";
import { readInputs } from "../../intake/read-inputs.ts";
import type { Claim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { CliContext } from "../context.ts";
import { NotFoundError, UsageError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { viewOfClaim } from "../pretty/claim-view.ts";
import { prettyExplanation } from "../pretty/pretty-explanation.ts";
import type { Reading } from "../reading.ts";
import { createInputReporter } from "../report-input.ts";
import { paintFor } from "../terminal/paint.ts";
import { write } from "../terminal/write.ts";

interface Found {
  readonly name: string;
  readonly extraction: Extraction;
  readonly claim: Claim;
}

/** Explains the claim whose id begins with `prefix`, reading these inputs anew. Throws NotFoundError, UsageError. */
export async function explainFromFiles(
  prefix: string,
  paths: readonly string[],
  context: CliContext,
  reading: Reading,
): Promise<ExitCode> {
  const { found, refused } = await findClaims(prefix, paths, context, reading);
  const [first, second] = found;
  if (first === undefined) {
    throw new NotFoundError(
      `No claim of these inputs has an id that begins with "${prefix}"; isnad extract lists them.`,
    );
  }
  if (second !== undefined) {
    const ids = found.map(({ claim }) => claim.id).join(", ");
    throw new UsageError(`Several claims begin with "${prefix}": ${ids}. Give more of the id.`);
  }
  const paint = paintFor(context.stdout, context.environment["NO_COLOR"]);
  const { article } = first.extraction;
  await write(
    context.stdout,
    prettyExplanation(
      {
        articleName: basename(first.name),
        article,
        claim: viewOfClaim(first.claim),
        sentence: first.claim.sentence.text,
        steps: first.claim.evidence,
      },
      paint,
    ),
  );
  return refused > 0 ? exitCodes.SOME_REFUSED : exitCodes.DONE;
}

async function findClaims(
  prefix: string,
  paths: readonly string[],
  context: CliContext,
  reading: Reading,
): Promise<{ readonly found: readonly Found[]; readonly refused: number }> {
  const report = createInputReporter(context);
  const found: Found[] = [];
  let refused = 0;
  for await (const result of readInputs(paths, { ...reading, stdin: context.stdin })) {
    if (result.kind === "REFUSED") {
      refused++;
      report.refused(result.name, result.refusal.message);
    }
    if (result.kind !== "ARTICLE") continue;
    const extraction = reading.extract(result.article);
    for (const claim of extraction.claims) {
      if (claim.id.startsWith(prefix)) found.push({ name: result.name, extraction, claim });
    }
  }
  return { found, refused };
}
