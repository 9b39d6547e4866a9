/** Words that say “only planned then”, from the editors' agreement; those that look like them (将军, 接待, 模拟…) do not count. */
const PLANNED =
  /将(?!军|士|领)|计划|预计|预告|下一步|打算|目标|有望|(?<![模虚比])拟|(?<![接招款优对看等期])待(?!遇)/u;

/** Words by which a sentence says that something is under way. */
const UNDER_WAY =
  /正(?!式|确|常|因|如|当|值|是|月|面|规|宗|文|好|巧|逢|中(?!央))|在(?=[推建做办筹加努])|仍在|还在|进行|着手|聚力|着力|努力|加快|不断|持续|推进|抓紧/u;

/** Words that say so beyond doubt, even beside a word of planning. */
const BEYOND_DOUBT = /正在|正(?=[对按照以加努在朝向推建聚做着把由从同与和])|仍在|还在|进行中/u;

/** The words as messages list them. */
export const PLAN_WORDS = '将、计划、预计、拟、预告、下一步、打算、目标、有望、待';
export const UNDER_WAY_WORDS = '正、正在、加快、努力、聚力、推进、不断';

/** Whether a text says that something is planned. */
export const soundsPlanned = (text: string): boolean => PLANNED.test(text);

/** Whether a text says that something is under way. */
export const soundsUnderWay = (text: string): boolean => UNDER_WAY.test(text);

/** Whether a text says that something is under way and not merely intended. */
export const isSurelyUnderWay = (text: string): boolean => BEYOND_DOUBT.test(text);
