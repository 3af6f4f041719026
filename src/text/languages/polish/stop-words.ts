/** Words that carry no topic: pronouns, prepositions, conjunctions, particles, and the commonest verbs, in lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  `a aby ach acz aczkolwiek aj albo ale ależ ani aż bardziej bardzo bez bo bowiem by byli bynajmniej był była było
  były będzie będą będę cali cała cały chce choć chociaż ci cię ciebie co cokolwiek coraz coś czasami czasem czemu czy czyli
  daleko dla dlaczego dlatego do dobrze dokąd dość dużo dwa dwaj dwie dwoje dzięki dzisiaj dziś dzień gdy gdyby gdyż gdzie
  gdziekolwiek gdzieś go i ich ile im inna inne inny innych iż ich ja ją jak jakaś jakby jaki jakichś jakie jakiś jakiż jakkolwiek
  jako jakoś je jeden jedna jednak jednakże jedno jego jej jemu jest jestem jeszcze jeśli jeżeli już ją każdy kiedy
  kierunku kilka kim kimś kto ktokolwiek ktoś która które którego której który których którym którzy którą ku lat lecz lub ma
  mają mam mi mimo między mną mnie mogą moi moim moja moje może możliwe można mój mu musi my na nad nam nami nas nasi
  nasz nasza nasze naszego naszych natomiast natychmiast nawet nic nich nie niech niego niej niemu nigdy nim nimi niż no
  nowe o ob od ode około on ona one oni ono oraz oto owszem pan pana pani po pod podczas podobnie pomimo ponad ponieważ
  potem powinien powinna powinni powinno poza prawie przecież przed przede przedtem przez przy raz razie roku również sam
  sama są się skąd sobie sobą sposób swoje swój swoją swoich ta tak taka taki takich takie także tam te tego tej temu ten
  teraz też to tobą tobie toteż trzeba tu tutaj twoi twoim twoja twoje twój twym ty tych tylko tym tymczasem u w wam wami was wasz we
  według wczoraj wiele wielu więc więcej wszyscy wszystkich wszystkie wszystkim wszystko wtedy wy właśnie wobec wśród z za zapewne zaś zatem zawsze
  ze zgodnie znowu znów został została zostało zostały żaden żadna żadne żadnych że żeby`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)
