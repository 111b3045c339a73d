/**
 * Preloaded into a whole run (`node --import`), it moves the clock of that process by CLOCK_OFFSET milliseconds. Time passes
 * as always; the program itself knows nothing of it.
 */
const offset = Number(process.env.CLOCK_OFFSET ?? 0);
const RealDate = Date;
const now = () => RealDate.now() + offset;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, parameters, newTarget) =>
    Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, newTarget),
  apply: () => new Date().toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
