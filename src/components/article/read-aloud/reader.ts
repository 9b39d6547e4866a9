/*
 * Reads an article aloud: gathers its text, hands it to the browser's voice, marks the sentence being read. Fetched
 * on a click, with its styles.
 */
import { loadStyles } from '../../dom.ts';
import { openBar, type Bar } from './bar.ts';
import { rangeIn } from '../../text-nodes.ts';
import { collectBlocks } from './blocks.ts';
import { piecesOf } from './pieces.ts';
import { forVoice } from '../../../lib/for-voice.ts';
import { createPlayer, type Player } from './player.ts';
import styles from './reader.css?url&no-inline';
import { chooseVoice } from './voice.ts';
import { READ } from '../../../lib/words.ts';

let styled: Promise<void> | undefined;
let session: { player: Player; bar: Bar } | undefined;
/** Kept, or it is collected while speaking and never tells its end (Chromium issue 509488). */
let utterance: SpeechSynthesisUtterance | undefined;

/** Name of the highlight, for reader.css. */
const HIGHLIGHT = 'read-aloud';

let marked: Range | undefined;

function inView(range: Range, bottom: number): boolean {
  const box = range.getBoundingClientRect();
  return box.bottom > 0 && box.top < bottom;
}

/**
 * Marks the sentence being read, and keeps it on the screen unless the reader has gone elsewhere.
 * @param bottom How far down the screen can be seen, in pixels; the controls are below.
 */
function markSentence(range: Range, bottom: number): void {
  const following = marked === undefined || inView(marked, bottom);
  marked = range;
  // Browsers without it read all the same.
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const box = range.getBoundingClientRect();
  if (!following || (box.top >= 0 && box.bottom <= bottom)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - bottom / 3, behavior: still ? 'instant' : 'smooth' });
}

function clearMark(): void {
  marked = undefined;
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

function spokenOf(article: HTMLElement) {
  const names = JSON.parse(article.dataset['homophones'] ?? '{}') as Record<string, string>;
  return collectBlocks(article).flatMap((block) =>
    piecesOf(block.text).map(({ start, end, sentence }) => ({
      text: forVoice(block.text.slice(start, end), names),
      range: rangeIn(block.parts, sentence.start, sentence.end),
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

/** Takes the controls away; focus in them goes to the button. */
function end(button: HTMLElement): void {
  const focused = session?.bar.element.contains(document.activeElement);
  session?.bar.element.remove();
  session = undefined;
  clearMark();
  button.textContent = READ.aloud;
  if (focused === true) button.focus({ preventScroll: true });
}

function start(button: HTMLElement, article: HTMLElement): void {
  const spoken = spokenOf(article);
  const player = createPlayer({
    count: spoken.length,
    say: (index, rate, done) => say(spoken[index]?.text ?? '', rate, done),
    hush: () => speechSynthesis.cancel(),
    onChange: (status, index) => {
      const range = spoken[index]?.range;
      if (status === 'ended') end(button);
      else if (session !== undefined && range !== undefined) {
        session.bar.show(status);
        markSentence(range, session.bar.element.getBoundingClientRect().top);
      }
    },
  });
  session = { player, bar: openBar(player) };
  button.textContent = READ.stop;
  // Another page may not have finished.
  speechSynthesis.cancel();
  player.toggle();
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
