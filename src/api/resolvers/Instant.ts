import { storedInstant } from "../../graph/instant.ts";
import { textScalar } from "../text-scalar.ts";

export const Instant = textScalar(
  "Instant",
  "an ISO 8601 date or date-time, such as 2025-11-09 or 2025-11-09T06:00:00Z",
  (text) => text.length <= 40 && Boolean(storedInstant(text)),
);
