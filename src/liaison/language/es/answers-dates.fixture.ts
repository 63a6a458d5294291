/** What suppliers answer when asked for a day or a time. Form: answers.fixture.ts. */
export const DATES = `
ship_date | el quince de abril | 2026-04-15
ship_date | pues yo creo que el veintidós de marzo más o menos | 2026-03-22
ship_date | sale el día veinte de este mes | 2026-03-20
ship_date | el dos del cuatro | 2026-04-02
ship_date | marzo 27 | 2026-03-27
ship_date | el 5 de mayo de 2026 | 2026-05-05
ship_date | el treinta y uno de mayo | 2026-05-31
ship_date | viernes trece de marzo | 2026-03-13
ship_date | el martes 10 | 2026-03-10
ship_date | 14/04/2026 | 2026-04-14
ship_date | 14.04.2026 | 2026-04-14
ship_date | el 03-04-2026 | 2026-04-03
ship_date | lo mandamos el primero de mayo | 2026-05-01
ship_date | el veintiuno | 2026-03-21
ship_date | el uno de junio del dos mil veintiséis | 2026-06-01
ship_date | el 8 del mes que entra | 2026-04-08
ship_date | el doce del próximo mes | 2026-04-12
ship_date | mañana mismo | 2026-03-05
ship_date | pasado mañana por la tarde | 2026-03-06
ship_date | hoy | 2026-03-04
ship_date | este viernes | 2026-03-06
ship_date | el lunes que viene | 2026-03-09
ship_date | el próximo martes | 2026-03-10
ship_date | el viernes de esta semana | 2026-03-06
ship_date | la semana que viene el jueves | 2026-03-12
ship_date | el lunes de la semana que entra | 2026-03-09
ship_date | el próximo viernes | ?
ship_date | en dos semanas | 2026-03-18
ship_date | de aquí a tres semanas | 2026-03-25
ship_date | dentro de una semana | 2026-03-11
ship_date | en cinco días hábiles | 2026-03-11
ship_date | dentro de diez días laborables | 2026-03-18
ship_date | de hoy en ocho | 2026-03-11
ship_date | ya salió ayer | 2026-03-03
ship_date | se fue el viernes pasado | 2026-02-27
ship_date | lo embarcamos hace dos días | 2026-03-02
ship_date | salió el lunes | 2026-03-02
ship_date | a principios de mayo | 2026-05-01..2026-05-10
ship_date | a finales de la próxima semana | 2026-03-12..2026-03-15
ship_date | a fin de mes | 2026-03-21..2026-03-31
ship_date | la primera quincena de abril | 2026-04-01..2026-04-15
ship_date | la semana que entra | 2026-03-09..2026-03-15
ship_date | la próxima semana | 2026-03-09..2026-03-15
ship_date | el mes que viene | 2026-04-01..2026-04-30
ship_date | en abril | 2026-04-01..2026-04-30
ship_date | la primera semana de junio | 2026-06-01..2026-06-07
ship_date | la segunda mitad de abril | 2026-04-16..2026-04-30
ship_date | en el tercer trimestre | 2026-07-01..2026-09-30
ship_date | entre el diez y el catorce de abril | 2026-04-10..2026-04-14
ship_date | del 10 al 14 de abril | 2026-04-10..2026-04-14
ship_date | el jueves o el viernes | 2026-03-05..2026-03-06
ship_date | no antes del diez de abril | 2026-04-10..
ship_date | a partir del quince de abril | 2026-04-15..
ship_date | a más tardar el viernes | 2026-03-04..2026-03-06
ship_date | como muy tarde el tres de abril | 2026-03-04..2026-04-03
ship_date | antes de fin de mes | 2026-03-04..2026-03-31
ship_date | para el veinte de marzo | 2026-03-04..2026-03-20
ship_date | hasta el diez de abril no | 2026-04-10..
ship_date | después del diez de abril | 2026-04-11..
ship_date | semana quince | 2026-04-06..2026-04-12
ship_date | en la semana 32 | 2026-08-03..2026-08-09
ship_date | el jueves de la semana catorce | 2026-04-02
ship_date | la semana del seis de abril | 2026-04-06..2026-04-12
ship_date | el diez no perdón el once de abril | 2026-04-11
ship_date | habíamos dicho el diez pero va a ser el diecisiete | 2026-03-17
ship_date | no el viernes sino el lunes | 2026-03-09
ship_date | antes de navidad | 2026-03-04..2026-12-24
ship_date | después de semana santa | 2026-04-06..
ship_date | el último viernes de marzo | 2026-03-27
ship_date | el primer lunes de abril | 2026-04-06
ship_date | todavía no lo sé | ?
ship_date | depende del material | ?
ship_date | llámeme mañana | ?
ship_date | no sabría decirle | ?
ship_date | dos semanas | 2026-03-18
ship_date | mañana no el viernes | 2026-03-06
ship_date | hacia el veinte de abril | 2026-04-20
ship_date | el 14 de marzo si todo va bien | 2026-03-14
ship_date | una semana después del tres de abril | 2026-04-10
meeting_time | el lunes a las tres de la tarde | 2026-03-09T15:00
meeting_time | mañana a las nueve y media | 2026-03-05T09:30
meeting_time | el viernes a las 14:30 | 2026-03-06T14:30
meeting_time | el martes a un cuarto para las cuatro de la tarde | 2026-03-10T15:45
meeting_time | el jueves a las diez y cuarto de la mañana | 2026-03-05T10:15
ship_date | bueno pues mire el pedido sale el dieciséis de marzo si dios quiere | 2026-03-16
ship_date | no antes del lunes | 2026-03-09..
ship_date | ¿el viernes le parece bien? | 2026-03-06
ship_date | el lunes nueve lo mandamos | 2026-03-09
ship_date | lo podemos tener para el lunes | 2026-03-04..2026-03-09
ship_date | a partir del lunes | 2026-03-09..
ship_date | yo calculo que a mediados de mayo | 2026-05-11..2026-05-20
ship_date | a mediados de la semana que viene | 2026-03-10..2026-03-12
ship_date | el veinticinco a más tardar | 2026-03-04..2026-03-25
ship_date | a lo mejor el doce o el trece | 2026-03-12..2026-03-13
ship_date | entre el 20 y el 25 de este mes | 2026-03-20..2026-03-25
ship_date | del 6 al 10 de abril | 2026-04-06..2026-04-10
ship_date | la última semana de marzo | 2026-03-25..2026-03-31
ship_date | a fines de abril | 2026-04-21..2026-04-30
ship_date | para fin de mes | 2026-03-04..2026-03-31
ship_date | antes de que termine el mes | 2026-03-04..2026-03-31
ship_date | en el transcurso de la próxima semana | 2026-03-09..2026-03-15
ship_date | después de Navidad | 2026-12-26..
ship_date | el 24 de diciembre | 2026-12-24
ship_date | se mandó el lunes | 2026-03-02
ship_date | salió hace tres días | 2026-03-01
ship_date | ya lo recogieron ayer por la tarde | 2026-03-03
ship_date | en 15 días hábiles | 2026-03-25
ship_date | en un par de semanas | 2026-03-18
ship_date | unas tres semanas | 2026-03-25
ship_date | tres semanas a partir de hoy | 2026-03-25
ship_date | dos semanas después del primero de abril | 2026-04-15
ship_date | tres días después de recibir el pago | ?
ship_date | cuando nos paguen | ?
ship_date | una semana después de que aprueben la muestra | ?
ship_date | en cuanto llegue la resina | ?
ship_date | el viernes de la semana 12 | 2026-03-20
ship_date | semana 14 o 15 | 2026-03-30..2026-04-12
ship_date | la semana 22 más o menos | 2026-05-25..2026-05-31
ship_date | en la semana del 13 de abril | 2026-04-13..2026-04-19
ship_date | a principios de la semana 20 | 2026-05-11..2026-05-12
ship_date | el tercer miércoles de abril | 2026-04-15
ship_date | este fin de semana | 2026-03-07..2026-03-08
ship_date | a finales de semana | 2026-03-05..2026-03-08
ship_date | el jueves en ocho | 2026-03-12
ship_date | el segundo trimestre | 2026-04-01..2026-06-30
ship_date | a finales del segundo trimestre | 2026-06-21..2026-06-30
ship_date | el veinte mejor dicho el veintiuno | 2026-03-21
ship_date | el 15, no, el 16 de abril | 2026-04-16
ship_date | no sale el viernes sale el lunes | 2026-03-09
ship_date | el viernes ya no se puede sería el lunes | 2026-03-09
ship_date | originalmente era el 10 pero se pasó al 17 | 2026-03-17
ship_date | se movió del 10 al 17 de abril | 2026-04-17
ship_date | 1 de abril | 2026-04-01
ship_date | 3-abr-2026 | 2026-04-03
ship_date | 20 mar | 2026-03-20
ship_date | el veinti cinco de marzo | 2026-03-25
ship_date | 15/4 | 2026-04-15
ship_date | abril | 2026-04-01..2026-04-30
ship_date | el martes, 10 de marzo | 2026-03-10
ship_date | miercoles once | 2026-03-11
ship_date | el miércoles doce de marzo | ?
ship_date | el treinta y uno de abril | ?
ship_date | el lunes o el viernes | 2026-03-06..2026-03-09
ship_date | ya casi | ?
ship_date | lo más pronto posible | ?
ship_date | hasta el viernes | ?
ship_date | sale hasta el veinte de marzo | ?
ship_date | llámeme el lunes y le digo | ?
ship_date | el viernes estamos cerrados | ?
ship_date | estamos de vacaciones hasta el 15 de abril | ?
ship_date | la máquina se descompuso el lunes | ?
ship_date | mándeme un correo el lunes | ?
ship_date | dos mil piezas el 10 de abril y el resto el 20 | ?
ship_date | mil el lunes y mil el viernes | ?
ship_date | todo el pedido sale el 10 de abril | 2026-04-10
ship_date | las dos mil piezas salen el diez de abril | 2026-04-10
ship_date | ya están listas las mil, salen mañana | 2026-03-05
ship_date | no este viernes sino el otro | 2026-03-13
ship_date | la semana que viene no, la siguiente | 2026-03-16..2026-03-22
ship_date | la subsiguiente semana | ?
ship_date | el mes que viene, a principios | 2026-04-01..2026-04-10
ship_date | de aquí al viernes | 2026-03-04..2026-03-06
ship_date | en el primer semestre | 2026-01-01..2026-06-30
ship_date | seguimos con el 15 de abril | 2026-04-15
ship_date | como quedamos | ?
ship_date | el día de mañana | 2026-03-05
ship_date | el día viernes | 2026-03-06
ship_date | viernes 6 | 2026-03-06
ship_date | 48 horas | 2026-03-06
ship_date | pasado el quince | 2026-03-16..
meeting_time | el viernes a la una | 2026-03-06T13:00
meeting_time | mañana a las diez | 2026-03-05T10:00
meeting_time | el lunes nueve a las cuatro y cuarto | 2026-03-09T16:15
meeting_time | pasado mañana a las 8:30 de la mañana | 2026-03-06T08:30
meeting_time | el jueves 12 a las 16 horas | 2026-03-12T16:00
meeting_time | el martes a las doce del mediodía | 2026-03-10T12:00
meeting_time | hoy a las cinco de la tarde | 2026-03-04T17:00
meeting_time | el miércoles de la próxima semana a las once y media | 2026-03-11T11:30
ship_date | ¿me puede repetir la pregunta? | ?
ship_date | un momento déjeme checar | ?
ship_date | no se puede saber todavía | ?
ship_date | la próxima quincena | ?
ship_date | este mes | 2026-03-01..2026-03-31
ship_date | la semana pasada | 2026-02-23..2026-03-01
ship_date | siempre los lunes | ?
ship_date | el día 15 sin falta | 2026-03-15
ship_date | el quince de marzo del veintiséis | 2026-03-15
ship_date | jueves | 2026-03-05
ship_date | nos vamos al 30 de abril | 2026-04-30
ship_date | se nos va hasta mayo | ?
ship_date | en una semana más o menos | 2026-03-11
ship_date | de 10 a 15 días | 2026-03-14..2026-03-19
ship_date | en dos o tres semanas | 2026-03-18..2026-03-25
ship_date | dentro de las próximas dos semanas | 2026-03-04..2026-03-18
ship_date | antes del viernes | 2026-03-04..2026-03-05
ship_date | el viernes no | ?
ship_date | antes del cierre del lunes | 2026-03-04..2026-03-09
ship_date | lo enviaremos el veintisiete | 2026-03-27
ship_date | debería salir el tres de abril | 2026-04-03
ship_date | el veintiuno de junio de dos mil veintiséis | 2026-06-21
ship_date | el cinco de mayo de dos mil veintisiete | 2027-05-05
ship_date | lo tendremos fuera antes del 2026-04-03 | 2026-03-04..2026-04-02
ship_date | del viernes en una semana | 2026-03-13
ship_date | dos semanas contando desde hoy | 2026-03-18
ship_date | diez días laborables desde ahora | 2026-03-18
ship_date | salieron el viernes pasado | 2026-02-27
ship_date | se fue hace una semana | 2026-02-25
ship_date | en algún momento del tercer trimestre | 2026-07-01..2026-09-30
ship_date | a mitad de abril | 2026-04-11..2026-04-20
ship_date | durante la primera semana de junio | 2026-06-01..2026-06-07
ship_date | el jueves de la semana que viene ya estarán en el camión | 2026-03-12
ship_date | calculamos que para el dieciocho | 2026-03-04..2026-03-18
ship_date | no creo que antes del veinte | 2026-03-20..
ship_date | no más tarde del diez de abril | 2026-03-04..2026-04-10
ship_date | entre la semana catorce y la quince | 2026-03-30..2026-04-12
ship_date | habíamos quedado el diez pero será el diecisiete | 2026-03-17
ship_date | el viernes no, mejor el lunes | 2026-03-09
ship_date | espere no el viernes sino el lunes | 2026-03-09
ship_date | el catorce, perdón, el quince de marzo | 2026-03-15
ship_date | para el martes diez a más tardar | 2026-03-04..2026-03-10
ship_date | tres días después del quince de marzo | 2026-03-18
ship_date | la víspera de navidad | 2026-12-24
ship_date | el dos de mayo, que es sábado | 2026-05-02
ship_date | a lo largo de abril | 2026-04-01..2026-04-30
ship_date | primera semana de abril | 2026-04-01..2026-04-07
ship_date | la semana del veinte de abril | 2026-04-20..2026-04-26
ship_date | en un mes y medio | 2026-04-18
ship_date | sale con toda seguridad el martes | 2026-03-10
ship_date | el lunes por la mañana a primera hora | 2026-03-09
ship_date | antes del lunes | 2026-03-04..2026-03-08
ship_date | el último día de marzo | 2026-03-31
ship_date | el primer día de abril | 2026-04-01
ship_date | dentro de tres días hábiles | 2026-03-09
ship_date | del cinco al ocho de mayo | 2026-05-05..2026-05-08
ship_date | entre finales de marzo y principios de abril | 2026-03-21..2026-04-10
ship_date | finales de marzo o principios de abril | 2026-03-21..2026-04-10
ship_date | el martes que viene o el miércoles | ?
ship_date | digamos que el quince | 2026-03-15
ship_date | el quince de este mes | 2026-03-15
ship_date | el tres del próximo mes | 2026-04-03
ship_date | ya salió | ?
ship_date | el viernes si llega el material | 2026-03-06
ship_date | si no hay contratiempos el 18 | 2026-03-18
ship_date | nos retrasamos dos semanas | ?
ship_date | con dos semanas de retraso | ?
ship_date | una semana más tarde de lo previsto | ?
ship_date | el treinta de marzo las primeras mil | 2026-03-30
ship_date | veinte de marzo mil piezas y el resto el diez de abril | ?
ship_date | esta tarde | 2026-03-04
ship_date | esta semana no, la próxima | 2026-03-09..2026-03-15
ship_date | no esta semana sino la que viene | 2026-03-09..2026-03-15
ship_date | de aquí a fin de mes | 2026-03-04..2026-03-31
ship_date | el mes pasado | 2026-02-01..2026-02-28
ship_date | 5 de enero | ?
ship_date | el quince de mayo a las diez | 2026-05-15
ship_date | pues fíjese que andamos viendo lo del material pero yo le calculo que para el veinte ya sale | 2026-03-04..2026-03-20
ship_date | la verdad no creo que salga antes del quince de abril | 2026-04-15..
ship_date | le digo una cosa el viernes sin falta está en el camión | 2026-03-06
ship_date | bueno mire el pedido iba a salir el diez pero por lo del molde lo vamos a mandar el veinte | 2026-03-20
ship_date | te lo tengo listo pa'l viernes | 2026-03-04..2026-03-06
ship_date | el finde | 2026-03-07..2026-03-08
ship_date | tipo mediados de abril | 2026-04-11..2026-04-20
ship_date | recién el quince de abril | 2026-04-15
ship_date | saldría más o menos el veinte | 2026-03-20
ship_date | la semana entrante | 2026-03-09..2026-03-15
ship_date | el miercoles proximo | 2026-03-11
ship_date | el 28 de febrero del año entrante | 2027-02-28
ship_date | no va a ser posible antes de mayo | 2026-05-01..
ship_date | imposible antes del lunes | 2026-03-09..
ship_date | hasta mayo no sale | 2026-05-01..
ship_date | con suerte el viernes | 2026-03-06
ship_date | entre mañana y pasado | 2026-03-05..2026-03-06
ship_date | entre hoy y mañana | 2026-03-04..2026-03-05
ship_date | mañana o pasado mañana | 2026-03-05..2026-03-06
ship_date | o el jueves o el viernes | 2026-03-05..2026-03-06
ship_date | en la primera mitad de mayo | 2026-05-01..2026-05-15
ship_date | el 30 de este | 2026-03-30
ship_date | el último de marzo | 2026-03-31
ship_date | lo antes posible, calculo que el 17 | 2026-03-17
ship_date | ya va saliendo hoy | 2026-03-04
ship_date | llegará el diez de abril | 2026-04-10
ship_date | embarque programado para el 22 de marzo | 2026-03-22
ship_date | fecha de embarque: 22/03/2026 | 2026-03-22
ship_date | 22-mar | 2026-03-22
ship_date | Vie 13 mar | 2026-03-13
ship_date | viernes, 13 de marzo de 2026. | 2026-03-13
ship_date | el cuatro de abril cae en sábado así que el lunes seis | 2026-04-06
ship_date | no el lunes no trabajamos el martes diez | 2026-03-10
ship_date | de lunes a miércoles de la próxima semana | 2026-03-09..2026-03-11
ship_date | en ocho días | 2026-03-12
ship_date | dentro de quince días | 2026-03-19
ship_date | en menos de diez días | 2026-03-04..2026-03-14
ship_date | en un plazo de dos semanas | 2026-03-04..2026-03-18
ship_date | después del lunes | 2026-03-10..
ship_date | a partir de la semana 15 | 2026-04-06..
ship_date | a finales de este mes o principios del otro | ?
ship_date | no le puedo dar una fecha | ?
ship_date | la próxima vez | ?
ship_date | el pedido 4711 sale el lunes | 2026-03-09
ship_date | línea dos el diez de abril | 2026-04-10
ship_date | la línea 3 se paró | ?
ship_date | son dos cajas | ?
ship_date | por las lluvias se atrasó dos semanas | ?
ship_date | llevamos tres semanas esperando su pago | ?
ship_date | desde el lunes estamos sin luz | ?
ship_date | mi jefe regresa el lunes | ?
ship_date | ¿usted dijo el diez? | ?
ship_date | la pieza cuesta dos pesos | ?
ship_date | todos los viernes sale camión | ?
ship_date | mañana le confirmo | ?
ship_date | el lunes le aviso | ?
ship_date | el viernes le doy la fecha | ?
ship_date | déjeme confirmarle el lunes | ?
ship_date | hoy no, mañana | 2026-03-05
ship_date | hoy no pero mañana sí | 2026-03-05
ship_date | mañana no puedo, el viernes sí | 2026-03-06
ship_date | el diez no llegamos, el quince | 2026-03-15
ship_date | mejor ponga el quince | 2026-03-15
ship_date | póngale el veinte de abril | 2026-04-20
ship_date | anote el 3 de abril | 2026-04-03
meeting_time | el jueves a las tres y media de la tarde | 2026-03-05T15:30
meeting_time | mañana a las 10 am | 2026-03-05T10:00
meeting_time | el viernes a las 2 pm | 2026-03-06T14:00
meeting_time | podemos mover la llamada al lunes a las once | 2026-03-09T11:00
meeting_time | el nueve de marzo a las nueve de la mañana | 2026-03-09T09:00
meeting_time | a las diez | ?
meeting_time | pasado mañana a las tres menos cuarto | 2026-03-06T14:45
meeting_time | el martes a las quince treinta | 2026-03-10T15:30
meeting_time | el martes a las ocho y veinte de la mañana | 2026-03-10T08:20
meeting_time | el jueves a diez para las cuatro | 2026-03-05T15:50
ship_date | esperamos despachar hacia fines de mes | 2026-03-21..2026-03-31
ship_date | lo tenemos agendado el nueve de abril | 2026-04-09
ship_date | sale en el barco del 12 de abril | 2026-04-12
ship_date | si nos apuramos el 25, si no el 30 | ?
ship_date | el veintitantos | ?
ship_date | para semana santa | 2026-03-04..2026-04-05
ship_date | antes de semana santa | 2026-03-04..2026-03-29
ship_date | saliendo de semana santa | 2026-04-06..
ship_date | el 1 o 2 de abril | 2026-04-01..2026-04-02
ship_date | del lunes 9 al viernes 13 | 2026-03-09..2026-03-13
ship_date | a mediados del mes entrante | 2026-04-11..2026-04-20
ship_date | la tercera semana de abril | 2026-04-15..2026-04-21
ship_date | ya pasando el quince | 2026-03-16..
ship_date | cuatro semanas a partir del lunes | 2026-04-06
ship_date | quedó para el martes | 2026-03-10
ship_date | lo movieron para el jueves 19 | 2026-03-19
ship_date | no llega antes del 5 de mayo | 2026-05-05..
ship_date | a primeros de abril | 2026-04-01..2026-04-10
ship_date | en las próximas dos semanas | 2026-03-04..2026-03-18
ship_date | tardamos diez días más | 2026-03-14
ship_date | en diez días a partir de mañana | 2026-03-15
ship_date | la semana pasada salió | 2026-02-23..2026-03-01
ship_date | salió el 27 de febrero | 2026-02-27
ship_date | salió el veintiocho | 2026-02-28
ship_date | el domingo | 2026-03-08
ship_date | hoy por la tarde | 2026-03-04
ship_date | ahora mismo están cargando el camión | ?
ship_date | no tenemos fecha confirmada | ?
ship_date | nunca | ?
ship_date | el día veintiocho del cuarto mes | 2026-04-28
ship_date | para antes del viernes | 2026-03-04..2026-03-05
ship_date | el mero quince | 2026-03-15
ship_date | del viernes no pasa | 2026-03-04..2026-03-06
ship_date | no pasa del viernes | 2026-03-04..2026-03-06
ship_date | cuando mucho el jueves | 2026-03-04..2026-03-05
ship_date | lo más tarde el 30 | 2026-03-04..2026-03-30
ship_date | lo más pronto el lunes | 2026-03-09..
ship_date | la próxima no, la otra semana | 2026-03-16..2026-03-22
ship_date | dentro de 2 semanas, el miércoles | 2026-03-18
ship_date | viernes de la próxima | 2026-03-13
ship_date | entre el lunes y el martes | 2026-03-09..2026-03-10
ship_date | en Navidad | 2026-12-25
ship_date | después de año nuevo | 2027-01-02..
ship_date | el seis de enero | ?
ship_date | el pedido va a salir el próximo miércoles once | 2026-03-11
ship_date | lo más seguro es que salga el doce de marzo | 2026-03-12
ship_date | en principio el veinte de marzo | 2026-03-20
ship_date | a ver, el jueves de la semana que viene, sí, el doce | 2026-03-12
ship_date | no vamos a llegar al diez, será el diecisiete | 2026-03-17
ship_date | en vez del diez, el doce de abril | 2026-04-12
ship_date | tres semanas después del seis de abril | 2026-04-27
ship_date | el quince o como mucho el veinte de abril | 2026-04-15..2026-04-20
ship_date | se envió el dos de marzo | 2026-03-02
ship_date | la segunda semana de mayo | 2026-05-08..2026-05-14
ship_date | antes de que acabe marzo | 2026-03-04..2026-03-31
ship_date | a finales del mes que viene | 2026-04-21..2026-04-30
ship_date | hacia mediados de mayo | 2026-05-11..2026-05-20
ship_date | mañana por la mañana | 2026-03-05
ship_date | sale el uno de abril a más tardar | 2026-03-04..2026-04-01
ship_date | aún no me han dicho nada de la fecha | ?
ship_date | la fecha sigue siendo el veinte de marzo | 2026-03-20
ship_date | cinco días hábiles después del pago | ?
ship_date | de hoy en una semana | 2026-03-11
ship_date | once de abril, no, doce de abril | 2026-04-12
meeting_time | el lunes 9 de marzo a las 10:30 | 2026-03-09T10:30
meeting_time | mañana a las dos de la tarde | 2026-03-05T14:00
`;
