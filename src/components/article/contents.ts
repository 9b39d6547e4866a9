/* Why JavaScript: see contents-entry.ts. A heading in the screen's upper three tenths begins the part being read. */
const READING_LINE = '70%';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
const passed = new Set<Element>();

function mark(): void {
  // No findLastIndex: browsers of 2021 lack it.
  const at = Math.max(...headings.map((heading, index) => (heading && passed.has(heading) ? index : -1)));
  links.forEach((link, index) => {
    link.ariaCurrent = index === at ? 'location' : null;
  });
}

// Far up, so that headings skipped by a jump count as seen.
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
