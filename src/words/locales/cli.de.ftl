## Die Befehlszeile
