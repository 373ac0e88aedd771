import { textScalar } from "../text-scalar.ts";

export const MetricCode = textScalar(
  "MetricCode",
  "capital letters, digits and underscores, such as PERSONNEL_KILLED",
  (text) => /^[A-Z][A-Z0-9_]{0,63}$/.test(text),
);
