/** "Me retracto", "olvide lo que dije": what stood does not, whatever yes stands beside it. */
export const TAKEN_BACK =
  /\b(?:me (?:retracto|echo (?:para )?atras)|(?:retiro|retiramos|borre|borralo|anule|anulelo|olvide|olvidese de|ignore|tache) (?:todo )?(?:eso|esto|lo (?:que (?:le |te )?(?:dije|he dicho|acabo de decir)|dicho|anterior)|todo)|hagase? (?:de )?cuenta que no (?:le )?dije nada|como si no (?:le )?hubiera dicho nada|ya no vale (?:nada )?(?:de )?lo (?:que dije|dicho))\b/;
