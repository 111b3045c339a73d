import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/world.ts';
import { Failure, type Result, settle } from '../../src/failure.ts';
import type { OnCall, Shift } from '../../src/model.ts';
import { outlook } from '../../src/on-call/calendar.ts';
import { outputs } from '../../src/report/outputs.ts';
import { inProcess } from '../in-process.ts';
import { shown } from '../shown.ts';
import { shiftStages, sourceStages } from './all.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const hour = 3_600_000;
const noon = new Date('2026-11-24T12:00:00Z');

/** A source over its stand-in. */
function open(stage: SourceStage, start = noon) {
  const { box, setup, run } = inProcess(start);
  const common = {
    SOURCE: stage.kind,
    SCHEDULE: stage.schedule,
    USER_GROUP: 'data-oncall',
    DRY_RUN: 'true',
  };
  const source = async (env = stage.env) => (await setup({ ...common, ...env })).services.source(stage.kind);
  return {
    box,
    async onCall(schedule = stage.schedule, env = stage.env): Promise<Result<OnCall>> {
      return settle((await source(env)).onCall([schedule])(schedule));
    },
    async shifts(from: Date, until: Date): Promise<readonly Shift[]> {
      return (await source()).shifts([stage.schedule], from, until)(stage.schedule);
    },
    async onCallOf(schedules: readonly string[]): Promise<readonly Result<OnCall>[]> {
      return Promise.all(schedules.map((await source()).onCall(schedules)).map(settle));
    },
    run: () => run({ ...common, ...stage.env }),
  };
}

const shift = (who: string, from: number, until: number, start = noon): StagedShift => ({
  who,
  from: new Date(start.getTime() + from * hour),
  until: new Date(start.getTime() + until * hour),
});

const addresses = (answer: Result<OnCall> | undefined) => {
  if (!answer || answer instanceof Failure) throw answer ?? new Error('no answer');
  return answer.people.map(({ email }) => email).sort();
};

/** The shifts as spans of people's first names, whatever form the source cuts them into. */
function spans(shifts: readonly Shift[], from: Date, until: Date) {
  return outlook(shifts, from, until).spans.map((span) => ({
    who: span.people
      .map(({ email }) => email?.split('@')[0])
      .sort()
      .join('+'),
    from: span.from.toISOString(),
    until: span.until.toISOString(),
  }));
}

const rateLimit = {
  kind: 'status' as const,
  status: 429,
};

describe.each(Object.values(sourceStages))('$kind', (stage) => {
  const set = (box: Sandbox, ...shifts: readonly StagedShift[]) => stage.set(box, shifts);

  test('somebody is on call', async () => {
    const { box, onCall } = open(stage);
    set(box, shift('ana', -5, 10), shift('ben', 10, 30));
    expect(addresses(await onCall())).toEqual(['ana@example.com']);
  });

  test('several are on call at once, each of them once', async () => {
    const { box, onCall } = open(stage);
    set(box, shift('ana', -5, 10), shift('ben', -8, 3));
    expect(addresses(await onCall())).toEqual(['ana@example.com', 'ben@example.com']);
  });

  test('nobody is on call: an empty list, and no failure', async () => {
    const { box, onCall } = open(stage);
    set(box, shift('ben', 10, 30));
    expect(addresses(await onCall())).toEqual([]);
  });

  test('a schedule that is not known is a failure that names it and near ones, and stops no other', async () => {
    const { box, onCall, onCallOf } = open(stage);
    set(box, shift('ana', -5, 10));
    const wrong = `${stage.schedule.slice(0, -2)}x`;
    const answer = await onCall(wrong);
    expect(answer).toBeInstanceOf(Failure);
    expect(answer instanceof Failure && answer.message).toContain(wrong);
    expect(answer instanceof Failure && answer.fix).toContain(stage.schedule);
    const both = await onCallOf([wrong, stage.schedule]);
    expect(both[0]).toBeInstanceOf(Failure);
    expect(addresses(both[1])).toEqual(['ana@example.com']);
  });

  const { refused } = stage;
  if (refused) {
    test('rules 4 and 19: a wrong token is a failure that names the input, never nobody', async () => {
      const { box, onCall } = open(stage);
      set(box, shift('ana', -5, 10));
      const answer = await onCall(stage.schedule, refused);
      expect(answer).toBeInstanceOf(Failure);
      expect(answer instanceof Failure && answer.fix).toMatch(/`[a-z-]+-(token|url|api-id|api-key|app-key)`/);
    });
  }

  test('rule 9: a rate limit is waited for; one that does not end is a failure, never nobody', async () => {
    const { box, onCall } = open(stage);
    set(box, shift('ana', -5, 10));
    box.faults.add({ ...rateLimit, service: stage.service });
    expect(addresses(await onCall())).toEqual(['ana@example.com']);
    box.faults.clear();
    box.faults.add({ ...rateLimit, service: stage.service, times: Number.POSITIVE_INFINITY });
    const answer = await onCall();
    expect(answer).toBeInstanceOf(Failure);
    expect(answer instanceof Failure && answer.message).toContain('429');
  });

  const { override } = stage;
  if (override) {
    test('an override: who took over', async () => {
      const { box, onCall } = open(stage);
      set(box, shift('ana', -5, 30));
      override(box, shift('ben', -1, 8));
      expect(addresses(await onCall())).toEqual(['ben@example.com']);
    });
  }

  for (const { name, begin, comes } of stage.quirks ?? []) {
    test(`while ${name}, a run is right, or fails`, async () => {
      const { box, onCall, run } = open(stage);
      set(box, shift('ana', -5, 10), shift('ben', 10, 30));
      const end = begin(box);
      const answer = await onCall();
      if (comes === 'right') expect(addresses(answer)).toEqual(['ana@example.com']);
      if (comes === 'failed') expect(answer).toBeInstanceOf(Failure);
      if (!(answer instanceof Failure)) expect(addresses(answer)).toEqual(['ana@example.com']);
      for (const { outcome, after } of (await run()).changes) {
        expect([outcome, after]).toEqual(
          answer instanceof Failure ? ['failed', expect.anything()] : ['planned', ['U0ANA00001']],
        );
      }
      end();
      expect(addresses(await onCall())).toEqual(['ana@example.com']);
    });
  }

  test('rule 12: a hostile name harms nothing, and nobody is taken for somebody else', async () => {
    const { box, run } = open(stage);
    set(box, shift('ana', -5, 10));
    const name = `<!channel> | ::error::x ##[error]y\n<b>\u202E ${'z'.repeat(500)}`;
    stage.rename(box, 'ana', name);
    const report = await run();
    expect(report.changes).toMatchObject([{ outcome: 'planned', after: ['U0ANA00001'] }]);
    const { log, summary } = shown(report);
    expect(log.join('\n')).not.toMatch(/::error::|##\[|\u202e/);
    expect(log.every((line) => !/[\r\n]/.test(line))).toBe(true);
    expect(summary).not.toMatch(/<!channel>|<b>|\u202e/);
    expect(JSON.parse(outputs(report)['on-call'])[0].people[0].email).toBe('ana@example.com');
  });
});

describe.each(shiftStages)('the shifts of $kind', (stage) => {
  const set = (box: Sandbox, ...shifts: readonly StagedShift[]) => stage.set(box, shifts);

  test('the coming shifts are known: until when, who is next, and the gaps', async () => {
    const { box, shifts } = open(stage);
    set(box, shift('ana', -5, 10), shift('ben', 10, 30), shift('cleo', 40, 60));
    const until = new Date(noon.getTime() + 48 * hour);
    const at = (hours: number) => new Date(noon.getTime() + hours * hour).toISOString();
    expect(spans(await shifts(noon, until), noon, until)).toEqual([
      { who: 'ana', from: at(0), until: at(10) },
      { who: 'ben', from: at(10), until: at(30) },
      { who: '', from: at(30), until: at(40) },
      { who: 'cleo', from: at(40), until: at(48) },
    ]);
  });

  const { override } = stage;
  if (override) {
    test('an override lasts only for its time', async () => {
      const { box, shifts } = open(stage);
      set(box, shift('ana', -5, 30));
      override(box, shift('ben', -1, 8));
      const until = new Date(noon.getTime() + 24 * hour);
      expect(spans(await shifts(noon, until), noon, until).map(({ who }) => who)).toEqual(['ben', 'ana']);
    });
  }

  test.each([
    ['the end of summer time', '2026-10-24T22:30:00Z', [-4, 6, 33]],
    ['its beginning', '2026-03-28T23:15:00Z', [-4, 2, 33]],
  ])(
    'rule 17: shifts over %s are right to the minute',
    async (_, start, [from = 0, handover = 0, end = 0]) => {
      const begin = new Date(start);
      const { box, onCall, shifts } = open(stage, begin);
      set(box, shift('ana', from, handover, begin), shift('ben', handover, end, begin));
      expect(addresses(await onCall())).toEqual(['ana@example.com']);
      const until = new Date(begin.getTime() + 30 * hour);
      const change = new Date(begin.getTime() + handover * hour).toISOString();
      expect(spans(await shifts(begin, until), begin, until)).toEqual([
        { who: 'ana', from: begin.toISOString(), until: change },
        { who: 'ben', from: change, until: until.toISOString() },
      ]);
    },
  );
});
