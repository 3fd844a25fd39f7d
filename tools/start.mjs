// `npm start`: installs and builds what is missing, then runs the server. Plain JavaScript, because nothing may be installed yet.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Lintel needs Node 20 or newer; this is ${process.version}. Install a current version from nodejs.org and run the command again.`,
  );
  process.exit(1);
}

const { ensureInstalled } = await import('./setup/ensure-installed.mjs');
const { buildApps } = await import('./setup/build-apps.mjs');
const { runServer } = await import('./setup/run-server.mjs');

await ensureInstalled();
await buildApps();
await runServer(process.argv.slice(2));
