using System.Collections.Generic;
using ClosedXML.Excel;

namespace Rasp.Analytics.Reports;

public sealed class ReviewReportWriter
{
    private static readonly string[] Columns =
    {
        "ASIN", "5-star reviews", "1-star reviews", "Removed reviews", "Reviews with photo", "Coupon clips", "Coupon spend",
        "Vine units (free product)", "Gift wrap orders", "Refund rate", "Promo code redemptions",
    };

    public void Write(XLWorkbook book, IEnumerable<AsinRow> rows)
    {
        var sheet = book.AddWorksheet("Reviews & promotions");
        for (var i = 0; i < Columns.Length; i++)
            sheet.Cell(1, i + 1).Value = Columns[i];

        sheet.Cell(1, Columns.Length + 2).Value = "Coupon spend is taken from the advertising console and excludes lightning deals.";
        var r = 2;
        foreach (var row in rows)
            sheet.Cell(r++, 1).Value = row.Asin;
    }
}
