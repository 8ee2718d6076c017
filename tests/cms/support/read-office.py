"""Reads a DOCX and, where a second path is given, an XLSX file as another program does; prints what they hold as JSON."""

import json
import sys

import docx
import openpyxl

document = docx.Document(sys.argv[1])
section = document.sections[0]
workbook = openpyxl.load_workbook(sys.argv[2]) if len(sys.argv) > 2 else []
print(
    json.dumps(
        {
            "page": [round(side.cm, 1) for side in (section.page_width, section.page_height)],
            "margins": [
                round(side.cm, 1)
                for side in (
                    section.top_margin,
                    section.bottom_margin,
                    section.left_margin,
                    section.right_margin,
                )
            ],
            "firstPageDiffers": section.different_first_page_header_footer,
            "font": document.styles.element.xpath("//w:rPrDefault//w:rFonts/@w:ascii"),
            "paragraphs": [each.text for each in document.paragraphs],
            "tables": [
                [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables
            ],
            "sheets": {
                sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in workbook
            },
        }
    )
)
