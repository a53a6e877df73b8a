import type { Metadata } from "next";
import { CARD_SIZE } from "../_core/picture/share-card";
import { statedOrigin } from "../_server/origin";

/** Where relative addresses of metadata begin: where the site is published, else this machine. */
export function metadataBase(): URL {
  return new URL(statedOrigin() ?? `http://localhost:${process.env["PORT"] ?? "3000"}`);
}

const LONGEST = 200;

/** As many whole sentences as a preview shows, else as many words. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const sentence = /^.{40,200}[.!?](?= )/su.exec(text)?.[0];
  return sentence ?? `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

/** What a page says of itself where its address is shared. */
export interface SharedPage {
  readonly title: string;
  readonly text: string;
  /** The page's own path. */
  readonly href: string;
  /** The path of its card; another content has another one. */
  readonly cardHref: string;
  /** The card in words. */
  readonly cardAlt: string;
}

/** Open Graph's words for a page, and the large card. */
export function toShareMetadata({ title, text, href, cardHref, cardAlt }: SharedPage): Metadata {
  const description = shorten(text);
  const images = [{ url: cardHref, ...CARD_SIZE, alt: cardAlt, type: "image/png" }];
  return {
    description,
    openGraph: { type: "article", siteName: "Holdings", locale: "en_GB", title, description, url: href, images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}
