/** What YAML takes for a text without quotes, whatever is around it: words, addresses, ids. */
const bare = /^[\p{L}][\p{L}\p{M}\p{N}.@_+-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.@_+-]*)*$/u;

/** Words that YAML, in one of its versions, takes for something else than a text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * A text as YAML has it, to be pasted as a key or a value: in double quotes where it needs them, with everything escaped that
 * a log or Markdown would change.
 */
export function inYaml(text: string): string {
  if (bare.test(text) && !reserved.test(text)) return text;
  return JSON.stringify(text.toWellFormed()).replace(
    /[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<=:):|(?<=##)\[/gu,
    escaped,
  );
}

function escaped(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
