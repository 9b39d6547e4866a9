/** The types of schema.org that the site speaks of. */
type TypeName =
  | ('WebSite' | 'WebPage' | 'CollectionPage' | 'BreadcrumbList' | 'ItemList' | 'ListItem')
  | ('Organization' | 'Person' | 'NewsArticle' | 'ReportageNewsArticle' | 'CorrectionComment')
  | ('Dataset' | 'DataDownload' | 'DefinedTermSet' | 'DefinedTerm' | 'ImageObject');

/** What it says of them. */
type Property =
  | ('name' | 'alternateName' | 'headline' | 'description' | 'text' | 'url' | 'inLanguage' | 'articleSection')
  | ('image' | 'logo' | 'width' | 'height' | 'encodingFormat' | 'contentUrl' | 'distribution')
  | ('author' | 'creator' | 'publisher' | 'datePublished' | 'dateModified' | 'correction')
  | ('citation' | 'isBasedOn' | 'isAccessibleForFree' | 'isPartOf' | 'inDefinedTermSet' | 'hasDefinedTerm')
  | ('mainEntity' | 'mainEntityOfPage' | 'itemListElement' | 'numberOfItems' | 'position' | 'item');

type Value = string | number | boolean | Thing | { '@id': string };

/**
 * Structured data in the words of schema.org, only those in use: a name that is not listed above is a slip, or one to
 * look up at https://schema.org and add.
 */
export interface Thing extends Partial<Record<Property, Value | readonly Value[]>> {
  '@type': TypeName;
  '@id'?: string;
}
