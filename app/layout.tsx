import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { tokensToCss } from "./_design/css";
import { COLORS } from "./_design/tokens";
import { FileOpener } from "./_explorer/open-file/file-opener";
import { metadataBase, toShareMetadata } from "./og/share-metadata";
import "./_design/fonts.css";
import "./globals.css";

const ABOUT = "How corporate groups came to be: every step replayed, drawn and traced to a document.";

export const metadata: Metadata = {
  metadataBase: metadataBase(),
  title: { default: "Holdings", template: "%s · Holdings" },
  ...toShareMetadata({ title: "Holdings", text: ABOUT, href: "/", cardHref: "/og", cardAlt: ABOUT }),
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: COLORS.light.panel },
    { media: "(prefers-color-scheme: dark)", color: COLORS.dark.panel },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB">
      <head>
        <style>{tokensToCss()}</style>
        <noscript>
          <style>{".needs-script{visibility:hidden}"}</style>
        </noscript>
      </head>
      <body>
        <FileOpener>{children}</FileOpener>
      </body>
    </html>
  );
}
