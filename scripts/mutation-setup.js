/** A failing property is not shrunk in a mutation run: that it fails is all that counts. fast-check's global settings, without loading it. */
globalThis[Symbol.for('fast-check/GlobalParameters')] = { endOnFailure: true };
