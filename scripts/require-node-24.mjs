// Runs before src/main.ts, which an older Node cannot even read: it does not know TypeScript.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `Depesza needs Node 24 or newer, and this is Node ${process.versions.node}. ` +
      'Run "npm ci" in the project folder (it brings Node 24 on Linux and Windows), or install Node 24 from nodejs.org.\n',
  )
  process.exit(1)
}
