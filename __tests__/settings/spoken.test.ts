import { describe, expect, test } from '@jest/globals';
import { inTerminal, inWorkflow } from '../../src/settings/spoken.ts';

const text = 'Set `slack-token` or `user-group`; `source` is `opsgenie`: did you mean `source: jsm`?';

describe('inputs in a text', () => {
  test('are flags at a terminal, and variables where they are secrets or come from one', () => {
    expect(inTerminal(text, {})).toBe(
      'Set `SLACK_TOKEN` or `--user-group`; `--source` is `opsgenie`: did you mean `--source jsm`?',
    );
    const env = { SOURCE: 'x', ON_CALL_SYNC_USER_GROUP: 'a', 'INPUT_SLACK-TOKEN': 'xoxb-1' };
    expect(inTerminal(text, env)).toBe(
      'Set `--slack-token` or `ON_CALL_SYNC_USER_GROUP`; `SOURCE` is `opsgenie`: did you mean `SOURCE=jsm`?',
    );
  });

  test('are inputs in a workflow, with the variable that one comes from', () => {
    expect(inWorkflow(text, { 'INPUT_USER-GROUP': 'a' })).toBe(text);
    expect(inWorkflow('`timeout` must be', { TIMEOUT: 'x' })).toBe('`timeout` (variable TIMEOUT) must be');
    expect(inWorkflow('`source: jsm`', { SOURCE: 'x' })).toBe('`source: jsm`');
  });

  test('are not keys of a config file, and no YAML', () => {
    for (const other of ['`people` of on-call.yml', '`source: { opsgenie: A }`', '`also`'])
      expect([inTerminal(other, {}), inWorkflow(other, { PEOPLE: 'x', SOURCE: 'x' })]).toEqual([
        other,
        other,
      ]);
    const env = { CONFIG: 'on-call.yml', PEOPLE: 'x' };
    const file = 'Check the login in `people`.';
    expect([inTerminal(file, env), inWorkflow(file, env)]).toEqual([file, file]);
    expect(inTerminal(file, {})).toBe('Check the login in `--people`.');
    for (const input of ['`people` line 1: "a"', 'in the input `people`: `a: U…`']) {
      expect(inTerminal(input, env)).toBe(input.replace('people', 'PEOPLE'));
      expect(inWorkflow(input, env)).toBe(input.replace('`people`', '`people` (variable PEOPLE)'));
    }
  });

  test('that take one per line take one per flag at a terminal', () => {
    const said = '`user-group` must be a handle or id, one per line, not "a, one per line"';
    expect(inTerminal(said, {})).toBe(
      '`--user-group` must be a handle or id (repeat the flag for several), not "a, one per line"',
    );
    expect(inTerminal(said, { USER_GROUP: 'x' })).toBe(said.replace('user-group', 'USER_GROUP'));
  });

  test('are not what only stands in backticks', () => {
    for (const other of ['`email`', '`ana@example.com: U…`', '`constructor`', '`Source`', 'source'])
      expect([inTerminal(other, {}), inWorkflow(other, {})]).toEqual([other, other]);
  });
});
