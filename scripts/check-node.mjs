// Plain syntax on purpose: this script must run on the very Node that is too old for the rest.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 24 || (major === 24 && minor < 3)) {
  console.error(
    `Isnad needs Node 24.3 or newer, but this is Node ${process.versions.node}: run "npm ci" without leaving out optional packages, which brings a fitting Node along, or install a newer one.`,
  );
  process.exit(1);
}
