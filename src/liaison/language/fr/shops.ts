/** Who picks up where no factory is: "ici c'est une boulangerie". */
const PLACES =
  "(?:boulangerie|patisserie|pharmacie|coiffeur|coiffeuse|salon de coiffure|restaurant|pizzeria|boucherie|poissonnerie|epicerie|librairie|papeterie|fleuriste|pressing|blanchisserie|ecole|college|lycee|creche|eglise|paroisse|mairie|hopital|clinique|cabinet (?:medical|dentaire|de medecin)|dentiste|veterinaire|hotel|station service|garage|bibliotheque|cafe|bar|brasserie|maison de retraite|opticien|fromagerie)";

export const SHOP = `(?:(?:ici (?:c est )?|vous etes (?:bien )?|vous etes tombee?s? )(?:a |au |sur |chez |dans )?(?:un |une |le |la |l )?${PLACES}(?! (?:qui|que)\\b)|c est (?:un |une |le |la |l )?${PLACES}(?: \\w+)? ici\\b|vous (?:appelez|avez appele)(?: \\w+)? (?:un|une|au|chez un|chez une) ${PLACES})`;
