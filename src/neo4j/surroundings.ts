/** What a configuration is read from: handed in, so that no module of this folder reads the process itself. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The user's home folder, absolute. */
  readonly userFolder: string;
  readonly workingFolder: string;
}
