import { describe, expect, it } from 'vitest';
import { renderIn } from '../../lib/edition-now.ts';
import { leadingSentences } from './card-words.ts';
import { headlineHeight } from './art.ts';
import { stack, withFallbacks, words } from './box.ts';
import { cardFonts } from './fonts.ts';
import { squareCard, wideCard } from './link-cards.ts';
import { poster } from './posters.ts';
import { renderCard } from './render.ts';
import { verticalCells, verticalHeadline } from './vertical.ts';

const text = {
  kicker: '桥',
  headline: '渡口停渡|新桥通车',
  lead: '一句话。又一句话。',
  source: '据某甲报道整理',
};
const posterWords = {
  ...text,
  date: '2019年3月12日',
  figure: { text: '120米', label: '桥长' },
  siteName: '站名',
  url: 'https://example.com/articles/ferry/',
};
const geography = {
  note: '示意',
  rivers: {
    甲河: [
      [106, 29],
      [107, 30],
    ] as [number, number][],
  },
  motif: { focus: [106.5, 29.5] as [number, number], main: ['甲河'], minor: [] },
};

it('the fonts of cards are those of the edition', async () => {
  for (const [script, own, other] of [
    ['hans', '说', '說'],
    ['hant', '說', '说'],
  ] as const) {
    const { covered } = await renderIn(script, cardFonts);
    for (const known of covered.values())
      expect([own, other].map((character) => known.has(character.codePointAt(0) ?? 0))).toEqual([
        true,
        false,
      ]);
  }
});

describe('words on a card', () => {
  it('the lead is taken by whole sentences, never cut', () => {
    expect(leadingSentences('一二三四。五六七八。', 6)).toBe('一二三四。');
    expect(leadingSentences('一二三四。五六七八。', 10)).toBe('一二三四。五六七八。');
    expect(leadingSentences('一二三四五六。', 3)).toBe('一二三四五六。');
  });

  it('upright: two or three digits side by side, four one by one, stops moved, curly marks become corner ones', () => {
    expect(verticalCells('39个、217“甲”2010').map((cell) => `${cell.kind}:${cell.text}`)).toEqual([
      'digits:39',
      'upright:个',
      'corner:、',
      'digits:217',
      'turned:『',
      'upright:甲',
      'turned:』',
      'upright:2',
      'upright:0',
      'upright:1',
      'upright:0',
    ]);
  });
});

describe('drawing a card', () => {
  it('drawn twice without the cache, the bytes are the same', async () => {
    const fonts = await cardFonts();
    for (const art of [
      wideCard(text, geography),
      squareCard(text, geography, {
        kind: 'places',
        points: [
          [106.4, 29.4],
          [106.6, 29.6],
        ],
      }),
      squareCard(text, undefined),
      poster(posterWords, geography),
    ]) {
      const [first, second] = [await renderCard(art, '/', fonts), await renderCard(art, '/', fonts)];
      expect(Buffer.compare(first, second)).toBe(0);
    }
  }, 30_000);

  it.each(['桥', '渡口停渡|新桥通车', '一二三四五六七八九十一二三|一|二|三'])(
    'keeps what is drawn on the square card below the headline: %s',
    (headline) => {
      const fit = { width: 504, height: 420, smallest: 34, largest: 72 };
      const bottom = 50 + 22 * 1.2 + 30 + headlineHeight(headline, fit);
      const rivers = squareCard({ ...text, headline }, geography).backdrop;
      const squares = squareCard({ ...text, headline }, geography, {
        kind: 'bars',
        bars: [{ value: 1, planned: false }],
      }).backdrop;
      for (const [, top] of (rivers + squares).matchAll(/<(?:svg|rect)[^>]* y="(\d+)"/g))
        expect(Number(top)).toBeGreaterThanOrEqual(bottom);
    },
  );

  it('draws characters beyond the common ones, and an emoji', async () => {
    const art = wideCard({ ...text, headline: '陶喆𠮷㛃🎉', lead: '李镕❤️渡口。' }, undefined);
    expect((await renderCard(art, '/', await cardFonts())).length).toBeGreaterThan(1000);
  });

  it('draws the longest words that the content checks allow, and leaves out a sentence too long', async () => {
    const fonts = await cardFonts();
    const wide = (count: number): string => '国'.repeat(count);
    const longest = {
      kicker: wide(13),
      headline: [13, 1, 4, 8].map(wide).join('|'),
      lead: `${wide(30)}${'，'.repeat(20)}${wide(45)}。`,
      source: wide(40),
    };
    const figure = { text: '888888888.88平方公里', label: wide(20) };
    for (const art of [
      wideCard({ ...longest, lead: wide(300) }, undefined),
      squareCard({ ...longest, kicker: 'W'.repeat(18), headline: 'W'.repeat(13) }, undefined),
      poster({ ...posterWords, ...longest, figure, siteName: wide(16) }, undefined),
    ])
      expect((await renderCard(art, '/', fonts)).length).toBeGreaterThan(1000);
  });

  it('a character that the font lacks is told with its page', async () => {
    const art = wideCard({ ...text, headline: '渡口𰻝𰻝' }, undefined);
    await expect(renderCard(art, '/articles/ferry/', await cardFonts())).rejects.toThrow(
      /\/articles\/ferry\/.*“𰻝”/,
    );
  });

  it('a headline too long is told', async () => {
    const art = wideCard({ ...text, headline: '一'.repeat(24) }, undefined);
    await expect(renderCard(art, '/', await cardFonts())).rejects.toThrow(/放不下：题目“一+”/);
    expect(() => verticalHeadline('一'.repeat(24), { height: 600, smallest: 40, largest: 132 })).toThrow(
      /断行处/,
    );
  });
});

it('fonts that step in for rare characters change nothing else about the text', () => {
  const { props, ...box } = words('display', '桥', [80, 1.2, 'red'], '题目');
  const style = { ...props.style, fontFamily: 'display, display-1' };
  const filled = withFallbacks(stack({ gap: 2 }, [{ ...box, props }]), ['text-1', 'display-1']);
  expect(filled.props.children).toEqual([{ ...box, props: { ...props, style } }]);
});
