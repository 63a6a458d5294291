/** "别管连接器了，已经到了": what a promise hung on has come true, or is taken back. */
export const CONDITION_MET =
  /(?:别管|不用管|不管|忘了)(?:那个|这个)?[^ ]{1,8}了|没有条件|无条件|不用等[^ ]{0,8}了|(?<![没未])(?:已经|都已|早就)(?:到|来|齐|有|解决)了?/;
