/** "作废吧", "当我没说": what stood does not, whatever yes stands beside it. */
export const TAKEN_BACK =
  /作废|收回(?!来|款|货)|(?:就)?当我没(?:有)?(?:说|讲)|(?:刚才|之前|前面|我)(?:说|讲)的(?:都|全)?不算(?:数)?|都不算数|不算数了|(?:全|都)?(?:划掉|删掉|删了)(?:吧|啊)?$/;
