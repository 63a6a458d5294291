// Preloaded with `node --import` into a program that has no clock to be given: its day begins at LIAISON_TEST_NOW.
const Real = Date;
const shift = Date.parse(process.env.LIAISON_TEST_NOW) - Real.now();
const now = () => Real.now() + shift;
globalThis.Date = new Proxy(Real, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
