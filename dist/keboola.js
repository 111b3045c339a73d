#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 1)) await import('./index.js?keboola');
else {
  console.error(`on-call-sync needs Node 22.1 or later; this is ${process.version} (${process.execPath})`);
  process.exitCode = 2;
}
