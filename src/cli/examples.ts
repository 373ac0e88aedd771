/** The text below a command's help: what to type, and what it does. */
export function examples(...rows: readonly (readonly [command: string, what: string])[]): string {
  const lines = rows.map(([command, what]) => `  $ ${command}\n      ${what}`);
  return `\nExamples:\n${lines.join("\n")}\n`;
}
