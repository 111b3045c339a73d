import { resolve } from 'node:path';
import type { World } from '../http/request.ts';
import type { Settings } from '../settings/types.ts';
import { withoutAddresses } from '../text/addresses.ts';
import type { WorkloadReport } from './reckon.ts';

/**
 * Writes the CSV to the file that was asked for, if any, relative to the workspace. Returns what went wrong. Where no schedule
 * could be read, an older file stays.
 */
export async function saveReport(
  csv: string,
  { schedules }: Pick<WorkloadReport, 'schedules'>,
  { reportFile, hidesAddresses, job }: Pick<Settings, 'reportFile' | 'hidesAddresses' | 'job'>,
  world: Pick<World, 'writeFile' | 'redact'>,
): Promise<readonly string[]> {
  if (reportFile === null || schedules.length === 0) return [];
  const text = world.redact(`${csv}\n`);
  try {
    await world.writeFile(resolve(job.workspace, reportFile), hidesAddresses ? withoutAddresses(text) : text);
    return [];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = reasons[code ?? ''] ?? code ?? message;
    return [`The report could not be written to “${reportFile}”: ${why}. Check \`report-file\`.`];
  }
}

/** What the codes of Node's errors mean. */
const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
