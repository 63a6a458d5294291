import type { AsideCues } from "../kit/asides.ts";

export const ASIDES: AsideCues = {
  names:
    /\b(?:plateau|bac|etagere|salle|piece numero|hall|batiment|etage|porte|machine|poste|four|moule|empreinte|version|revision|page|plan|compte|facture|telephone|portable|quai)(?: (?:numero|no|n))?$|\b(?:compte|iban|numero|carte|facture)\b.{0,40}\b(?:termin\w+|fini\w+|se termine) (?:par|en|avec)$/,
  otherDay:
    /\b(?:laissez moi|je vais|on va|nous allons|je dois|il faut que je) (?:vous |le |la |l )*(?:verifi\w+|regarder?|consult\w+|control\w+|confirm\w+|demand\w+|renseign\w+)\b|\b(?:(?:je|on|nous) (?:vous |te |l |le |la |les )*(?:envoie|enverrai|envoyons|enverrons|enverra|ecris|ecrirai|ecrirons|mail\w*|appelle|appellerai|previens|previendrai|informe|informerai|confirme|confirmerai|reponds|repondrai)(?: (?:un|le|la|les|des|par|votre))?(?: (?:mail|courriel|message|photos?|rapport|documents?|certificat|reponse|confirmation|plan|liste|facture|e mail))|(?:je|on|nous) (?:vous|te) (?:ecris|ecrirai|ecrirons|appelle|appellerai|previens|previendrai|informe|informerai|reponds|repondrai)|par (?:mail|courriel|e mail))\b|\b(?:la coupe|la couture|la production|la fabrication|l assemblage|le montage|la peinture|l impression|l emballage|l usinage|l injection|le tissage|la teinture|la soudure|les essais|le remplissage|le travail)(?: \w+)? (?:commence|commencent|demarre|demarrent|debute|debutent|commencera|demarrera)\b|\b(?:commence|commencons|demarre|demarrons) (?:a |la |le |l )?(?:coup\w+|coudre|couture|produi\w+|production|fabri\w+|assembl\w+|mont\w+|pein\w+|imprim\w+|emball\w+|usin\w+|inject\w+|tiss\w+|tein\w+|soud\w+|test\w+|rempl\w+)/,
  ourDuty:
    /^(?!.*\b(?:nous|on|notre|nos|je|prete?s?|expedi\w+|part|partent|pouvez|peut|pourrez)\b).*\b(?:vous (?:\w+ )?(?:enlevez|enleverez|prenez|recuperez|venez|retirez|passez|acceptez)|votre (?:propre )?(?:camion|transporteur|chauffeur|transitaire|affreteur) (?:\w+ ){0,2}?(?:vient|enleve|passe|prend|recupere|charge|arrive))\b/,
  goods:
    /\b(?:part|partent|partir\w*|partira|expedi\w+|livr\w+|pret\w*|marchandise\w*|quitt\w+|termin(?:e|es|ee|ees)\b)/,
  material:
    /\b(?:tissus?|matieres?|materiaux|fil|acier|composants?|puces?|resine|cuir|fournitures|ingredients?|connecteurs?)\b.{0,30}\b(?:arrive\w*|recu\w*|chez nous|en stock|rentre\w*|la)$/,
  rise: {
    after: /^(?:de plus|en plus|d augmentation|de hausse|plus cher|supplementaires?)\b/,
    before: /\b(?:augmentation|hausse) (?:de|d)$/,
  },
  price: {
    before: /\b(?:prix(?: est| de| a)?|cout(?: plus| de| a)?|net(?: a)?|incoterms|acompte(?: de)?)$/,
    after: /^(?:euros?|eur|dollars?|usd|centimes?|dirhams?|(?:la|par) piece|piece|l unite|par unite)\b/,
  },
  otherCalendar: /\bmois lunaire\b|\bcalendrier (?:lunaire|chinois|musulman)\b/,
};
