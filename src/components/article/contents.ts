/*
 * 为什么要 JavaScript：见 contents-entry.ts。标题到了视口上三成之内，就算读到这一节。
 */
const READING_LINE = '70%';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
const passed = new Set<Element>();

function mark(): void {
  // 不用 findLastIndex：2021年的浏览器没有。
  const at = Math.max(...headings.map((heading, index) => (heading && passed.has(heading) ? index : -1)));
  links.forEach((link, index) => {
    link.ariaCurrent = index === at ? 'location' : null;
  });
}

// 上边放到极远：一下子跳过几节时，跳过的标题也算“看见了”，不会漏报。
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    mark();
  },
  { rootMargin: `1000000px 0px -${READING_LINE}` },
);
for (const heading of headings) if (heading !== null) observer.observe(heading);

export {};
