## Angebote und Öffnungszeiten
