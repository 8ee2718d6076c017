import { playEmbeds } from './embed.ts';
import { showKeepButtons } from './keep-button.ts';
import { closeSwitch } from './language-switch.ts';
import { tapPictures } from './lite-pictures.ts';
import { sayUnable, showOfflineLists } from './offline-page.ts';
import { offerCommune, showCommune } from './my-commune.ts';
import { equipPlayers } from './player.ts';
import { tellRecalls } from './recall-notice.ts';
import { resumeListening } from './resume.ts';
import { showShareButtons } from './share-buttons.ts';
import { startWorker } from './worker-registration.ts';

/** All that a page gains from scripts. Everything can be read, heard and watched without them. */
closeSwitch();
offerCommune();
void showCommune();
showShareButtons();
tapPictures();
equipPlayers();
playEmbeds();
resumeListening();
tellRecalls();
void startWorker().then((isReady) => {
  if (!isReady) return sayUnable();
  showKeepButtons();
  void showOfflineLists();
});
