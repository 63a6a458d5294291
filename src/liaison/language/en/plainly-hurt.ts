/** English for people who are hurt, in the plainest words: "I am hurt", "two were killed", "we are trapped". */
const COUNT = "one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|\\d+";
const CREW =
  "(?:the|our|my|half the|half our|half of the|half of our|(?:the |our )?whole|(?:the |our )?entire) (?:(?:night|day|morning|late|early|packing|whole|entire) )?(?:team|crew|shift|gang|squad)";
const OTHERS = `they|everyone|everybody|all|both|others|${COUNT}|(?:all|both|half|most|${COUNT}) of (?:us|them|(?:the|our|my) \\w+)|${CREW}`;
const BE =
  "(?:am|is|are|was|were|got|have been|has been)(?: (?:all|both|now|still|just|also|badly|seriously|really|quite)){0,2}";
const HURT =
  "(?:hurt|injured|wounded|killed(?! (?:it|off|by the (?:price|cost|market|tariff)\\w*))|unconscious|electrocuted|hospitali[sz]ed|in (?:the )?hospital(?= (?:and|now|since|after|with|today|yesterday|this|because|but|at|already)|$)|bleeding(?! (?:money|cash|ink))|in intensive care)";
const AWAY =
  "(?:in|at|on|with|by) (?:a |the |this )?(?:traffic|jam|meetings?|calls?|customs|airport|port|snow|road|contract|deal)";
const TRAPPED = `(?:trapped(?! ${AWAY})|buried (?:alive|under the (?:rubble|debris|roof))|stuck (?:inside|under|in) (?:the |a )?(?:machine|press|rubble|elevator|lift|burning \\w+))`;
const SELF = "(?:myself|himself|herself|themselves|ourselves)";

const PEOPLE =
  "(?:people|men|man|women|woman|workers?|operators?|colleagues?|guys?|welders?|technicians?|drivers?|employees?|staff)";
const OPENS = "(?:^|\\b(?:yes|no|sorry|well|and|with|have|got|are) )";
const BADLY = "(?:badly |seriously |slightly )?";
const CLOSES = "(?= (?:and|but|here|now|so|please|in the|by the|after)|$)";

export const PLAINLY_HURT: readonly string[] = [
  `(?:i|we|${OTHERS}) ${BE} ${HURT}`,
  `(?:i|we|they|everyone|everybody|(?:some|${COUNT}) of us|${CREW}|people) ${BE} ${TRAPPED}`,
  `(?:they|both|all|all of them|both of them) (?:are|were) (?:all |both )?dead(?= (?:in the|from|after)|$)`,
  `(?:(?:${COUNT}) of (?:us|them|our \\w+)|two|three|four|five|six|several|many|${CREW}) (?:have |has )?(?:died|drowned|suffocated)(?! on)`,
  `(?:killed|injured|wounded|hurt) (?:${COUNT})(?= (?:of|people|men|women|and)|$)`,
  // Told in two words: "two workers hurt", "one man dead".
  `${OPENS}(?:${COUNT}) (?:(?:of|our|the|my) ){0,2}${PEOPLE} ${BADLY}(?:hurt|injured|wounded|burned|burnt|dead)${CLOSES}`,
  `${OPENS}(?:${COUNT})(?: of (?:us|them))? ${BADLY}(?:hurt|injured|wounded)${CLOSES}`,
  "i (?:can not|could not|can hardly|can barely) (?:breathe|get up|feel my \\w+|move my \\w+)|i am (?:choking|dying(?= |$)(?! (?:to|for|of)))|i (?:fell|slipped) (?:off|from) (?:the|a) (?:ladder|roof|scaffold\\w*|platform|truck|stairs|forklift)",
  "(?:he|she|him|her|man|woman|guy|colleague|worker|operator|somebody|someone) (?:is |was |still |lying |down |just |lies )*on the (?:floor|ground) (?:and )?(?:is |she is |he is |does |will )?not (?:respond|mov|breath|wak|answer|react)\\w*",
  "chest pains?|pains? in (?:my|his|her) chest",
  // by one's own hand
  `(?<!\\b(?:could|nearly|almost) )(?:kill(?:ed|ing)?|hang(?:ed)?|hung|shot|drown(?:ed)?) ${SELF}(?! (?:laughing|over|to|with|for|trying|on|up))|(?:committed|commit|attempted) suicide|suicid(?:al|e attempt)|(?:take|took|taking|end|ended|ending) (?:my|his|her|their) (?:own )?li(?:fe|ves)|(?:do|does) not want to (?:live|be alive)|wants? to die(?! (?:of|when|laughing|from))`,
  "(?:he|she) (?:will|is going to|should|is expected to) (?:survive|pull through|live(?= |$))",
  // people where it burns or has come down
  "(?:fire|burning|flames|smoke|explosion|collapsed|caved in)\\b.{0,40}\\b(?:people|men|someone|somebody|workers|colleagues|operators|two|three|some|they|he|she)(?: (?:are|is|still|were|of|us|them|trapped|stuck)){0,4} (?:inside|in there|in it|missing)",
  "(?:people|man|men|woman|women|workers?|colleagues?|one|two|three|four|some|somebody|someone|he|she)(?: (?:of|us|them|is|are|still|people|men|missing|lying|buried|were|was)){1,4} (?:under|beneath|in|after) the (?:rubble|debris|wreckage|collapse|ruins)",
];
