import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked, readMarked, textHash } from '../../../src/services/github/handover-marker.ts';
import { fill, fillTitle, readTemplate } from '../../../src/services/github/handover-template.ts';
import { valuesOf } from '../../../src/services/github/handover-words.ts';
import { showing } from './handover.given.ts';

const login = fc.stringMatching(/^[a-z\d](-?[a-z\d]){0,20}$/);
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const hostile = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom(
        '<!--',
        '-->',
        '@lea',
        '](',
        '[',
        ')',
        '\n',
        '`',
        '{run}',
        '|',
        '#1',
        '<b>',
        '\\',
        'x',
        'http://a.b',
      ),
    )
    .map((parts) => parts.join('')),
);

test('a marker comes back as it was, whatever the schedule is called and the text says', () => {
  fc.assert(
    fc.property(
      fc.record({
        schedule: anyText,
        start: fc.option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })),
        people: fc.array(login),
        previous: fc.option(fc.integer({ min: 1 })),
        text: fc.string(),
      }),
      anyText,
      (about, text) => {
        const body = marked(about, text.trim());
        expect(body.split('\n')[0]).toMatch(/^<!-- [ -~]* -->$/);
        expect(body.slice(4, body.indexOf('-->')).trim()).not.toMatch(/--|>/);
        expect(readMarked(body)?.marker).toEqual(about);
        expect(textHash(text.replaceAll('\n', '\r\n'))).toBe(textHash(text.replaceAll('\r\n', '\n')));
      },
    ),
  );
});

test('whatever is in an issue’s text, reading its marker throws nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.json()), (text) => {
      expect(() => readMarked(text)).not.toThrow();
      expect(() => readMarked(`<!-- on-call-sync:handover ${text} -->`)).not.toThrow();
    }),
  );
});

test('rule 12: whatever others wrote, a template filled with it has no mark-up, mention or line of theirs', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.array(hostile, { maxLength: 3 }), (schedule, name, titles) => {
      const display = showing(['ana'], { schedule });
      const items = titles.map((title) => ({ title, url: 'https://github.com/acme/data/issues/1' }));
      const found = { total: items.length, items };
      const facts = {
        outgoing: [{ login: null, name }],
        start: null,
        previous: null,
        issues: found,
        query: null,
      };
      const values = valuesOf(display, facts);
      const body = fill('A {schedule} B {outgoing} C\n{issues}', values.body);
      expect(body).not.toMatch(/<(?!https:)|[\u202a-\u202e]/);
      expect(body.split('\n').length).toBe(1 + Math.max(1, items.length));
      const outside = body.replace(/`[^`\n]*`|\\./g, ' ').replace(/\]\(<https:[^>]*>\)/g, '');
      expect(outside).not.toMatch(/(?<![\p{L}\p{N}_])@lea|\]\(|http:/u);
      const title = fillTitle('{schedule}: {outgoing}', values.title);
      expect(title).not.toMatch(/[\n\r]/);
      expect(Array.from(title).length).toBeLessThanOrEqual(256);
    }),
  );
});

test('each placeholder becomes its value as it is, and nothing else changes', () => {
  const words = fc.array(
    fc.constantFrom('a ', '{from}', '{until}', '\\{from}', '$' + '{from}', '{}', '{', '$1'),
  );
  fc.assert(
    fc.property(words, anyText, (parts, value) => {
      const expected = parts.map((part) => (part === '{from}' || part === '{until}' ? value : part));
      // What stands before a placeholder may switch it off.
      fc.pre(
        !/[\\$]\{(from|until)\}/.test(
          parts
            .join('')
            .replaceAll('\\{from}', '')
            .replaceAll('$' + '{from}', ''),
        ),
      );
      fc.pre(!parts.some((part, index) => part === '{' && parts[index + 1]?.startsWith('{')));
      expect(fill(parts.join(''), { from: value, until: value })).toBe(expected.join('').trim());
    }),
  );
});

test('a template is read or refused, and never more', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((text) => `---\n${text}\n---\n`),
      ),
      (text) => {
        try {
          expect(typeof readTemplate(text, 'x.md').body).toBe('string');
        } catch (error) {
          expect((error as Error).message).toMatch(/template “x\.md”/);
        }
      },
    ),
  );
});
