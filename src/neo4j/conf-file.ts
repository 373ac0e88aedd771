/** What differs from one local server to the next. Ports are TCP ports on loopback. */
export interface ServerSettings {
  readonly boltPort: number;
  readonly httpPort: number;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** The text of neo4j.conf. Neo4j ends at once on a setting it does not know, so each line is a tried one. */
export function confFile(settings: ServerSettings): string {
  const bolt = `127.0.0.1:${settings.boltPort}`;
  const http = `127.0.0.1:${settings.httpPort}`;
  const lines = [
    "# Written at every start; changes made here are lost.",
    "server.default_listen_address=127.0.0.1",
    "server.default_advertised_address=127.0.0.1",
    `server.bolt.listen_address=${bolt}`,
    `server.bolt.advertised_address=${bolt}`,
    `server.http.listen_address=${http}`,
    `server.http.advertised_address=${http}`,
    "server.https.enabled=false",
    "dbms.security.auth_enabled=true",
    "dbms.usage_report.enabled=false",
    "client.allow_telemetry=false",
    `server.memory.pagecache.size=${settings.pageCacheMegabytes}m`,
    `db.memory.transaction.max=${Math.floor(settings.heapMegabytes / 4)}m`,
    "db.transaction.concurrent.maximum=100",
    "db.lock.acquisition.timeout=5s",
    // Without these two LOAD CSV reads any file of the user.
    "server.directories.import=import",
    "dbms.security.allow_csv_import_from_file_urls=false",
    // An empty store takes 2 MB instead of 516.
    "db.tx_log.preallocate=false",
    "db.tx_log.rotation.size=32m",
    "db.tx_log.rotation.retention_policy=100M size",
    // SIGTERM to exit in half a second instead of ten.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
  ];
  return `${lines.join("\n")}\n`;
}
