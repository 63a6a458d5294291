/** "Forget the connector, it is here": what a promise hung on has come true, or is taken back. */
export const CONDITION_MET =
  /\b(?:(?:forget|never mind|scratch|ignore|drop) (?:about |what i said about )?(?:the|that|it|my) ?(?!date|day|first|week|\w+th\b)\w*|no (?:more )?(?:conditions?|ifs)|without (?:any )?conditions?|unconditional\w*|(?:it|that|they|the \w+(?: \w+)?) (?:is|are|has|have)(?: all)? (?:already |now |just )*(?:here|arrived|come in|come|in house|settled|sorted|released|cleared)|we (?:already |now )*(?:have|got|received) (?:it|them)\b)(?! (?:to|on|by|if|when)\b)/;
