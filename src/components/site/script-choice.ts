/**
 * Takes a reader who chose the other edition there, and notes a choice.
 * Why JavaScript: only a script knows which paragraph is being read, and what was chosen on an earlier visit. Without it
 * 简／繁 is a plain link to the same page. Nobody is sent anywhere who has not used it.
 *
 * It comes after the page's alternates, before anything is painted.
 */
export const CHOICE_SCRIPT =
  'try{let c=localStorage.script,a=c&&document.querySelector(`link[data-script="${c}"]`);' +
  'if(a&&a.hreflang!=document.documentElement.lang)' +
  'location.replace(new URL(a.href).pathname+location.search+location.hash)}catch{}' +
  'addEventListener("click",e=>{let a=e.target.closest?.("a[data-script]");if(!a)return;' +
  'try{localStorage.script=a.dataset.script}catch{}' +
  'let b=scrollY>0&&[...document.querySelectorAll("main :is(h1,h2,h3,p,li,tr,figure)[id]")].reverse()' +
  '.find(b=>b.offsetParent&&b.getBoundingClientRect().top<99);' +
  'a.search=location.search;a.hash=b?b.id:location.hash});';
