## Offers and opening hours
