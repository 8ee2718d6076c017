/** The first article of the Universal Declaration in Jrai, word for word from `googlefonts/lang` (Apache-2.0), which cites L. M. Siu's dictionary. */
export const jaraiArticle = {
  title: 'Abih bang mơnuih-mơnam',
  text: 'Abih bang mơnuih-mơnam tơkeng rai rơngai laih anŭn mơdơ̆-mơđơr amăng tơlơi pơpŭ-pơyôm hăng tơlơi dưi. Ƀing gơñu tŭ hơmâo tơlơi pơmĭn hăng tơlơi thâo djơ̆-glaĭ laih anŭn brơi ngă kơ tơdruă amăng tơlơi khăp ayŏng adơi.',
  source: {
    title: 'Google Fonts Languages, jra_Latn (Apache-2.0), after L. M. Siu, Texas Tech University, 2009: article 1',
    url: 'https://github.com/googlefonts/lang',
  },
};
