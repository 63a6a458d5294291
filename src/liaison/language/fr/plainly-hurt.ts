/** French for people who are hurt, in the plainest words: "je suis blessé", "deux sont morts", "on est piégés". */
const COUNT = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|certains|tous|toutes|\\d+";
const CREW =
  "(?:(?:la moitie de |toute )?(?:l|notre) equipe(?: de (?:nuit|jour))?|la moitie de l atelier|la moitie des (?:gars|ouvriers|operateurs|collegues))";
const HURT = "(?:blessee?s?|inconscient\\w*|electrocutee?s?|hospitalisee?s?|intoxiquee?s?)";
const VERY = "(?:(?:tous|toutes|tres|gravement|grievement|legerement|bien|encore|aussi|les deux) ){0,2}";
const LIMB = "(?:doigt|pouce|main|bras|jambe|pied|oeil|phalange|orteil|doigts|phalanges)";
const MACHINE = "(?:rouleaux|machine|presse|scie|broyeur|tapis|convoyeur|engrenages|melangeur|tour|laminoir)";

export const PLAINLY_HURT: readonly string[] = [
  `(?:je suis|on est|nous sommes|ils sont|elles sont|on a ete|j ai ete|nous avons ete|ils ont ete|tout le monde est|les deux sont|(?:${COUNT}) (?:d entre (?:eux|nous) )?(?:sont|ont ete)|${CREW} (?:est|sont|a ete)) ${VERY}(?:${HURT}|a l hopital(?! pour)|aux urgences|en reanimation)`,
  `(?:ils sont|elles sont|les deux sont|(?:${COUNT}) (?:d entre (?:eux|nous) )?sont) (?:tous |toutes )?(?:mort(?:e?s)(?! (?:de|en))|decede\\w*)`,
  "(?:je suis|on est|nous sommes|ils sont|des gens sont) (?:tous |encore )?(?:piegee?s?|ensevelie?s?|pris au piege|(?:coince|bloque|enferme)e?s? (?:sous|dedans|a l interieur|dans (?:la machine|la presse|l ascenseur|les decombres|le feu|les flammes)))",
  "douleurs? (?:a|dans) la poitrine|mal a la poitrine|je (?:n arrive (?:pas|plus) a|ne peux (?:pas|plus)) (?:respirer|me lever|bouger (?:la|le|ma|mon|mes)\\b)|je (?:m etouffe|saigne)",
  `je me suis (?:blesse|brule|coupe|casse|ouvert|entaille|ecrase|coince|electrocute|foule|tordu)e?(?= (?:la|le|l|les|un|une) ${LIMB}\\b|$)`,
  `(?:il (?:lui |me )?manque) (?:un|une|deux|trois|le|la|\\d+) (?:bout de )?${LIMB}(?! d oeuvre)|(?:main|bras|doigt|doigts|pied|jambe|manche) (?:d |de )?(?:\\w+ )?(?:est |sont )?(?:passee?s?|partie?s?|allee?s?|entree?s?) (?:dans|sous|entre) (?:le |la |les |l )${MACHINE}`,
  // de sa propre main
  "suicid(?:e[er]?|es|er|aire|ait)\\b(?! commercial| financier)|(?:vais|veux|va|veut|voulait|allait) (?:me|se) (?:tuer|pendre|suicider)(?! (?:a|au|de|pour))|s est pendue?|(?:je veux|il veut|elle veut) mourir(?! de)|mettre fin a (?:mes|ses) jours|s est (?:donne la mort|tire une balle)",
  "(?:il|elle|ils|elles) (?:va|vont|devrait) (?:survivre|s en (?:sortir|tirer))(?! (?:avec|sans|pour))|(?:il|elle) (?:survivra|s en (?:sortira|tirera))",
  // des gens là où il y a le feu
  "(?:feu|incendie|brule|flammes|explosion|explose|effondre\\w*)\\b.{0,40}\\b(?:gens|personnes?|collegues?|gars|ouvriers|quelquun|quelqu un|deux|trois)(?: \\w+){0,2} (?:dedans|a l interieur|coinces)",
  "(?:homme|hommes|femme|collegues?|personnes?|gens|ouvriers?|quelquun|un gars|gars|un|deux|trois|il|elle)(?: \\w+){0,4} sous les decombres",
];
