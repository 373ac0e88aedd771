import { textScalar } from "../text-scalar.ts";

export const CountryCode = textScalar("CountryCode", "two capital letters, such as UA", (text) =>
  /^[A-Z]{2}$/.test(text),
);
