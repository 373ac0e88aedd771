type Lockfile = { readonly packages: Readonly<Record<string, { readonly resolved?: string }>> };
type Versions = Readonly<Record<string, string>>;
type Manifest = {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
};

/** The packages whose lockfile entry says where they come from: a mirror of one place only. */
export function findHostsInLockfile(lockfile: string): readonly string[] {
  const { packages }: Lockfile = JSON.parse(lockfile);
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.includes("://"))
    .map(([path]) => path);
}

/** The dependencies that could be another version tomorrow, each as "name@range". */
export function findLoosePins(manifest: string): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies }: Manifest = JSON.parse(manifest);
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}@${version}`);
}
