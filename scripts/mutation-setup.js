/** fast-check's global settings, without loading it: a failing property is not shrunk in a mutation run, where only the failure counts. */
globalThis[Symbol.for('fast-check/GlobalParameters')] = { endOnFailure: true };
