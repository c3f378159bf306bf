using System.IO;
using ClosedXML.Excel;

namespace Reports
{
    public class PromotionReportExporter
    {
        public void Export(string path, IEnumerable<PromoRow> rows)
        {
            using var wb = new XLWorkbook();
            var ws = wb.AddWorksheet("Coupons and gift cards");
            ws.Cell(1, 1).Value = "Coupon code";
            ws.Cell(1, 2).Value = "Percent off";
            ws.Cell(1, 3).Value = "Free gifts handed out";
            ws.Cell(1, 4).Value = "好评率";
            ws.Cell(1, 5).Value = "返现金额（元）";
            ws.Cell(1, 6).Value = "赠品成本";
            ws.Cell(2, 8).Value = "Note: coupons of your Amazon shops are created in Seller Central and are not part of this report.";
            var r = 2;
            foreach (var row in rows)
            {
                ws.Cell(r, 1).Value = row.Code;
                ws.Cell(r, 2).Value = $"{row.Percent}% off";
                r++;
            }
            wb.SaveAs(Path.ChangeExtension(path, ".xlsx"));
        }
    }

    public record PromoRow(string Code, int Percent);
}
