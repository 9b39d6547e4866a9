export default function (config) {
  config.addPassthroughCopy({ pictures: 'pictures' });
  return {
    dir: { input: 'content', includes: '../_includes', output: 'dist' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
