/** Given names that the Polish press spells in several ways, from Belarusian, Ukrainian, Russian or another language, or as its own. */
const givenNames = `
  Alaksandr Aleksandr Aleksander Ołeksandr; Uładzimir Władimir Wołodymyr Włodzimierz; Siarhiej Siergiej Serhij Sergiej; Mikałaj Nikołaj Mykoła; Michaił Mychajło Michał;
  Swiatłana Swietłana Switłana Świetłana Światłana; Maryja Marija Maria; Alaksiej Aleksiej Ołeksij; Andrej Andriej Andrij Andrzej; Dzmitry Dmitrij Dmytro Dmitry; Juryj Jurij Jerzy;
  Jauhien Jewgienij Jewhen Eugeniusz; Hienadź Giennadij Hennadij; Wital Witalij; Pawieł Pawło Paweł; Piotr Petro; Iwan Ivan; Ihar Igor Ihor; Waleryj Walerij Walery; Benjamin Binjamin Beniamin;
  Viktor Wiktor; Recep Redżep; Mahmud Mahmoud; Wolha Olga Olha; Tacciana Tatiana Tetiana; Kaciaryna Jekaterina Kateryna; Julija Julia; Natalla Natalia Natalja; Iryna Irina`

const groups = givenNames.split(';').map((group) => group.trim().split(/\s+/u))

/** A given name in every spelling that the Polish press has for it, as given first; the name alone where it has one. */
export function spellingsOfGivenName(name: string): readonly string[] {
  return [
    name,
    ...groups
      .filter((group) => group.includes(name))
      .flat()
      .filter((other) => other !== name),
  ]
}

/** A surname that ends as in Belarusian and as in Ukrainian or Russian ("Łukaszenka", "Łukaszenko"); the name alone where it ends otherwise. */
export function spellingsOfSurname(surname: string): readonly string[] {
  const stem = /^(\p{Lu}\p{Ll}+enk)[ao]$/u.exec(surname)?.[1]
  return stem === undefined ? [surname] : [surname, surname.endsWith('a') ? `${stem}o` : `${stem}a`]
}
