/*
 * Reads an article aloud: gathers its text, hands it to the browser's voice, marks the sentence being read. Fetched
 * on a click, with its styles.
 */
import { loadStyles } from '../../load-styles.ts';
import { openBar, type Bar } from './bar.ts';
import { collectBlocks, rangeIn } from './blocks.ts';
import { forVoice } from '../../../lib/for-voice.ts';
import { clearMark, markSentence } from './mark.ts';
import { piecesOf } from './pieces.ts';
import { createPlayer, type Player, type Status } from './player.ts';
import styles from './reader.css?url&no-inline';
import { chooseVoice } from './voice.ts';
import { READ } from '../../../lib/words.ts';

interface Spoken {
  text: string;
  /** The whole sentence. */
  range: Range;
}

let styled: Promise<void> | undefined;
let session: { player: Player; bar: Bar } | undefined;
/** Kept, or it is collected while speaking and never tells its end (Chromium issue 509488). */
let utterance: SpeechSynthesisUtterance | undefined;

function spokenOf(article: HTMLElement): Spoken[] {
  const names = JSON.parse(article.dataset['homophones'] ?? '{}') as Record<string, string>;
  return collectBlocks(article).flatMap((block) =>
    piecesOf(block.text).map(({ start, end, sentence }) => ({
      text: forVoice(block.text.slice(start, end), names),
      range: rangeIn(block, sentence.start, sentence.end),
    })),
  );
}

function say(text: string, rate: number, done: (spoken: boolean) => void): void {
  utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = chooseVoice(speechSynthesis.getVoices()) ?? null;
  utterance.lang = utterance.voice?.lang ?? document.documentElement.lang;
  utterance.rate = rate;
  utterance.onend = () => done(true);
  utterance.onerror = () => done(false);
  speechSynthesis.speak(utterance);
}

function start(button: HTMLElement, article: HTMLElement): void {
  const spoken = spokenOf(article);
  let status: Status = 'paused';
  const end = (): void => {
    const focused = session?.bar.element.contains(document.activeElement);
    session?.bar.element.remove();
    session = undefined;
    clearMark();
    button.textContent = READ.aloud;
    if (focused === true) button.focus({ preventScroll: true });
  };
  const player = createPlayer({
    count: spoken.length,
    say: (index, rate, done) => say(spoken[index]?.text ?? '', rate, done),
    hush: () => speechSynthesis.cancel(),
    onChange: (next, index) => {
      status = next;
      if (next === 'ended') {
        end();
        return;
      }
      const range = spoken[index]?.range;
      if (session !== undefined && range !== undefined) {
        session.bar.show(next);
        markSentence(range, session.bar.element.getBoundingClientRect().top);
      }
    },
  });
  const toggleSpeech = (): void => {
    if (status === 'playing') player.pause();
    else player.play();
  };
  session = {
    player,
    bar: openBar({
      toggle: toggleSpeech,
      stop: () => player.stop(),
      setRate: (rate) => player.setRate(rate),
    }),
  };
  button.textContent = READ.stop;
  // Another page may not have finished.
  speechSynthesis.cancel();
  player.play();
}

/** Reads from the beginning, or stops. Leaving the page stops it too. */
export function toggle(button: HTMLElement): void {
  if (session !== undefined) {
    session.player.stop();
    return;
  }
  void (styled ??= loadStyles(styles));
  const article = button.closest<HTMLElement>('article');
  if (article !== null) start(button, article);
}

addEventListener('pagehide', () => session?.player.stop());
