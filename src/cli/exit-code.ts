/** What a command tells the shell. Commands that make no distinction of their own end with DONE or throw. */
export const exitCodes = {
  DONE: 0,
  SOME_REFUSED: 1,
  WRONG_USAGE: 2,
  NO_DATABASE: 3,
  FAILED: 70,
  INTERRUPTED: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
