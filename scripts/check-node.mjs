// Runs on any old Node on purpose: it is the one script that must be able to say that Node is too old.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    'Isnad needs Node 22.18 or newer, but this is Node ' +
      process.versions.node +
      '; install a newer Node, or run "npm ci" without leaving out optional packages, which brings one along.',
  );
  process.exit(1);
}
