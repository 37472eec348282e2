## Import and export

# Where: the rows, as the spreadsheet counts them.
import-rows = { $count ->
        [one] Row { $rows }
       *[other] Rows { $rows }
    }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }

import-remark-missing = { $where }: { $column } (in German “{ $german }”) is missing; without it the entry is not loaded. Add the column, or give all of them a value: --default { $column }=…
import-remark-too-many-cells = { $where }: “{ $value }” stands to the right of the last heading and was not taken. Give its column a heading.
import-remark-unknown-column = Column “{ $column }” ({ $value ->
        [one] 1 value
       *[other] { $value } values
    }): what it means is not known. The values stand as comments beside the entries. Say where the column goes (--mapping), or leave it out there with "".
import-remark-twice-mapped = { $other ->
        [none] { $where }, “{ $column }”: “{ $value }” comes too late, another column says it already. The value stands as a comment beside the entry.
       *[other] Column “{ $column }” belongs to { $value }, as “{ $other }” does. Where both are filled the first counts; texts are joined.
    }
import-remark-unplaced = { $where }, “{ $column }”: “{ $value }” does not fit there and was not taken. The value stands as a comment beside the entry.
import-remark-unknown-word = { $where }, “{ $column }”: “{ $value }” is not in the list of values and was not taken.
import-remark-hours-as-text = { $where }, “{ $column }”: “{ $value }” could not be read as hours for certain and now stands as a text. The program cannot reckon with it.
import-remark-duplicate-id = { $where }: row { $other } has the id “{ $value }” already. This row was not taken.
import-remark-conflict = { $where }, “{ $column }”: { $value } contradicts an earlier row, which says { $other }. The earlier one counts.
import-remark-hidden-place = { $where }: the address is secret, so the place was not taken.
import-remark-kept-back = { $where }, “{ $column }”: “{ $value }” is not known. So that nothing is published by a slip, the entry is a draft.
import-remark-left = { $column }: “{ $value }” has no place and was not taken ({ $where })
import-remark-understood = { $where }, “{ $column }”: “{ $value }” ({ $other ->
        [description] now stands in the description
       *[other] understood as { $other }
    })
import-remark-guessed = { $where }: no known need is given; by the words of the entry it is now { $other }. Please check.
import-remark-made = { $where }: { $column } is missing and was set: “{ $value }”

import-heading-lost = Not taken as facts:
import-heading-understood = Understood and added, please check:

import-more = … and { $count ->
        [one] one more like this
       *[other] { $count } more like these
    } about “{ $column }”

import-source = { $file }: { $encoding }, separated by { $separator }, { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }
import-separator = { $sign ->
        [tab] tabs
        [comma] commas
        [semicolon] semicolons
       *[other] “{ $sign }”
    }
import-summary = { $offers ->
        [one] 1 offer
       *[other] { $offers } offers
    }, { $providers ->
        [one] 1 provider
       *[other] { $providers } providers
    }, { $places ->
        [one] 1 place
       *[other] { $places } places
    }; of { $cells } values { $placed } taken{ $to ->
        [none] { "" }
       *[other] { " " }to { $to }
    }
import-merged = { $to }: { $added } new, { $changed } changed, { $same } the same
import-broken = { $to }: the entry “{ $id }” has mistakes or another layout than expected and was not changed. What to do: lotse check { $to }
import-check = The result still has errors ({ $errors }) and warnings ({ $warnings }). What to do: lotse check { $to ->
        [none] FILE
       *[other] { $to }
    }
import-look = To see it: lotse --directory { $to }
import-name = Taken from { $file }

import-no-text = { $why ->
        [spreadsheet] { $file } is a workbook (XLSX, ODS or XLS), not a CSV file. Save it as “Text CSV” in your spreadsheet program.
        [mixed] { $file }, line { $line }: the file mixes two encodings (UTF-8 and another one); letters would be lost. Save it again as CSV in UTF-8.
        [empty] { $file } is empty.
       *[other] { $file } is no text file. Save the spreadsheet as “Text CSV”.
    }
import-no-sheet = { $why ->
        [quote] { $file }, row { $row } (line { $line } of the file): a quotation mark begins here that is not closed, or closed too early. Write a quotation mark inside a text twice ("") and save again.
       *[other] { $file } has no headings. The first row must hold the names of the columns.
    }
import-no-rows = { $file } has headings but no rows.
import-bad-mapping = { $why ->
        [target] { $file }: there is no target “{ $written }”.{ $near ->
                [none] { " " }All keys are in docs/format.md.
               *[other] { " " }Did you mean “{ $near }”?
            }
        [heading] { $file }: the spreadsheet has no column “{ $written }”.{ $near ->
                [none] { "" }
               *[other] { " " }Did you mean “{ $near }”?
            }
       *[other] { $file }, line { $line }: the mapping is no valid TOML ({ $written }). A proposal is written by: lotse import csv --show-mapping SPREADSHEET
    }
import-bad-default = “{ $written }” is nothing for --default. Write: --default needs=lang.basic
import-no-hsds = { $why ->
        [json] { $file }, line { $line }: no valid JSON ({ $written }).
        [folder] { $file } holds no tables of HSDS or Ohana (services.csv, organizations.csv …).
       *[other] { $file } holds no services in the form of HSDS 3.0.
    }
exchange-unreadable = { $file } cannot be read ({ $reason }).
exchange-write = { $trouble ->
        [changed] { $file } was changed by somebody else meanwhile and stays as it is. Run the command again.
        [exists] { $file } exists already and stays as it is.
        [no-space] { $file } was not written: the disk is full.
        [file-not-writable] { $file } is write-protected and stays as it is.
        [folder-not-writable] { $file } was not written: nobody may write in this folder.
        [read-only-file-system] { $file } was not written: the disk can only be read.
        [missing] { $file } was not written: there is no such folder.
       *[other] { $file } was not written ({ $trouble }).
    }
export-over-data = { $file } ends in .toml; nothing is written there, because that could overwrite data. Choose another ending.
export-summary = { $offers ->
        [one] 1 offer
       *[other] { $offers } offers
    } to { $to }
