/** What was not understood, what is answered on the way, what is refused, and what goes to a person. */
import type { Templates } from "../../types.ts";

export const answers: Templates = {
  "repair.not_heard": "Excusez-moi, je n'ai pas compris.",
  "repair.no_input": "Je n'ai pas entendu de réponse.",
  "repair.still_there": "Êtes-vous toujours en ligne?",
  "repair.slower": "Je vais parler plus lentement.",
  "repair.repeat": "Je répète.",

  "answer.robot": "Je suis une assistante par intelligence artificielle, pas une personne.",
  "answer.identity":
    "Je suis {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}.",
  "answer.recording_yes": "Oui, cet appel est enregistré pour nos notes, comme vous l'avez permis.",
  "answer.recording_no": "Non, cet appel n'est pas enregistré. Je note seulement ce que vous confirmez.",
  "answer.who_gave_number": "Votre numéro figure dans notre liste de contacts pour ces commandes.",
  "answer.other_customer": "Je ne parle pas des autres partenaires, et je ne leur parle pas de vous.",
  "answer.language": "Pendant cet appel, je parle seulement français. Je note que vous préférez une autre langue.",
  "answer.quality_question": "Je demanderai à une personne de notre service qualité de vous répondre.",
  "answer.threat": "Je note ce que vous dites et je le transmets à {principal}.",
  "answer.cannot_check": "Je ne peux pas le vérifier d'ici. Je note que vous l'avez dit et je le transmets.",
  "answer.on_record": "J'ai dans mes notes: {list}. Je note que vous voyez les choses autrement.",
  "answer.order_named":
    "Il s'agit de la commande {po}, ligne {line}, {item}: {qty}. Vous l'avez peut-être sous un autre numéro.",

  "refuse.gift":
    "Je ne peux rien prendre ni transmettre de ce genre. Je pose seulement des questions sur ces commandes.",
  "refuse.forecast": "Je ne peux rien vous dire au-delà de ces commandes. Je transmets votre question.",
  "refuse.document":
    "Je ne peux pas envoyer de documents. Je transmets votre souhait, et une personne examinera ce qui peut être communiqué.",
  "refuse.price": "Je ne peux pas parler des prix. Je note votre demande et je la transmets.",
  "refuse.bank":
    "Je ne peux pas prendre de coordonnées bancaires par téléphone. Notre service financier appellera le numéro que nous avons dans nos dossiers.",
  "refuse.instructions": "Je ne peux pas faire cela. Je pose seulement des questions sur ces commandes.",
  "refuse.terms": "Je ne peux rien décider sur les conditions du contrat. Je note votre demande et je la transmets.",
  "refuse.authority": "Je ne peux pas décider de cela. Je le transmets à {principal}.",
  "refuse.off_record_gmp":
    "Pour ce qui touche aux bonnes pratiques de fabrication, je ne peux pas parler sans trace écrite: ce qui concerne le produit doit être documenté.",
  "refuse.off_record_food_safety":
    "Quand la sécurité des aliments peut être en jeu, je ne peux pas parler sans trace écrite: cela doit être documenté.",
  "refuse.off_record_safety":
    "Quand des personnes peuvent être blessées, je ne peux pas parler sans trace écrite: cela doit être documenté.",
  "refuse.off_record_quality":
    "Sur des constats de qualité, je ne peux pas parler sans trace écrite: ils doivent être documentés.",
  "refuse.off_record_legal_hold":
    "Ici, je ne peux pas parler sans trace écrite. Nous devons conserver nos documents sur ce sujet.",
  "refuse.off_record_person": "Si vous préférez parler à une personne, dites-le-moi, et {principal} vous appellera.",
  "refuse.off_record_topic":
    "Je ne garde pas les propos de cet appel, et ce point doit être documenté. {principal} vous appellera à ce sujet.",
  "refuse.third_party":
    "Je ne parle pas des autres partenaires. Merci de ne pas me confier non plus ce qui concerne d'autres clients. Je n'en garde pas un mot.",

  "escalate.human": "Je demande à {principal} de vous appeler.",
  "escalate.injury":
    "Je suis désolée. Les commandes peuvent attendre. Occupez-vous d'abord de vos équipes. J'informe {principal} tout de suite.",
  "escalate.shared_line":
    "Je transmets que cela peut toucher notre produit. Notre service qualité vous posera des questions. J'informe {principal} tout de suite.",
  "escalate.refusal":
    "C'est compris. Je ne pose plus de questions. J'en informe {principal}, qui vous contactera peut-être.",
};
