/**
 * Writes what is made from the tables in the code: action.yml, the JSON Schema of the config
 * file, and the README's tables between its
 * `<!-- inputs -->` and `<!-- outputs -->` marks. A test proves that both are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { actionYml, configSchema, withTables } from './documents.ts';

writeFileSync('action.yml', actionYml());
writeFileSync('schema/on-call.schema.json', configSchema());
writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8')));
