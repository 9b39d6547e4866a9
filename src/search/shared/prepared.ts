import { dateTexts } from './dates.ts';
import { dropQuotes, joinHan, normalise, normaliseText, type Normalised } from './normalise.ts';
import type { Block, BlockRole, SearchRecord } from './record.ts';

/** A normalised block of text. */
export interface PreparedBlock extends Block {
  norm: Normalised;
}

/** A record ready to be checked and ranked. */
export interface Prepared extends Omit<SearchRecord, 'blocks'> {
  /** Normalised title, section name and aliases. */
  titleText: string;
  sectionText: string;
  aliasTexts: string[];
  /** The day it tells of, as articles write it. */
  dateTexts: string[];
  blocks: PreparedBlock[];
  /** All blocks normalised, apart by line breaks, so that no phrase matches across two. */
  text: string;
}

/** Normalises a record once, for every later query. */
export function prepare(record: SearchRecord): Prepared {
  const blocks = record.blocks.map((block) => ({
    ...block,
    norm: joinHan(dropQuotes(normalise(block.text))),
  }));
  return {
    ...record,
    titleText: joinHan(dropQuotes(normalise(record.title))).text.trim(),
    sectionText: normaliseText(record.section),
    aliasTexts: record.aliases.map(normaliseText),
    dateTexts: record.date === undefined ? [] : dateTexts(record.date),
    blocks,
    text: blocks.map(({ norm }) => norm.text).join('\n'),
  };
}

/** The blocks of one role. */
export function blocksOf(record: Prepared, role: BlockRole): PreparedBlock[] {
  return record.blocks.filter((block) => block.role === role);
}
