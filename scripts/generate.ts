/**
 * Generates files from the tables in the code: action.yml, the JSON Schemas of the config file and the rota file, the inputs of the reusable
 * workflow, the forms of the Keboola component, and the tables of docs/inputs.md between marks such as `<!-- inputs -->` and `<!-- /inputs -->`. A test proves that
 * all are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { actionYml, configSchema, rotaSchema, withTables } from './documents.ts';
import { keboolaConfigSchema, keboolaRowSchema } from './keboola.ts';
import { withInputs } from './reusable.ts';

writeFileSync('action.yml', actionYml());
writeFileSync('schema/on-call.schema.json', configSchema());
writeFileSync('schema/on-call-rota.schema.json', rotaSchema());
const inputs = 'docs/inputs.md';
writeFileSync(inputs, withTables(readFileSync(inputs, 'utf8')));
const reusable = '.github/workflows/sync.yml';
writeFileSync(reusable, withInputs(readFileSync(reusable, 'utf8')));
const forms = 'integrations/keboola/component_config';
writeFileSync(`${forms}/configSchema.json`, keboolaConfigSchema());
writeFileSync(`${forms}/configRowSchema.json`, keboolaRowSchema());
