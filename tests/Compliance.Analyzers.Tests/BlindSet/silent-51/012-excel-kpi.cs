using System;
using Excel = Microsoft.Office.Interop.Excel;

namespace BuyerLetters.Kpi
{
    public class ExcelKpiSheet
    {
        public void WriteHeader(Excel.Worksheet ws)
        {
            ws.Name = "Coupons 2012";
            ws.Cells[1, 1] = "Coupon code";
            ws.Cells[1, 2] = "Discount (percent)";
            ws.Cells[1, 3] = "Free gifts shipped";
            ws.Cells[1, 4] = "Five-star reviews before / after";
            ws.Cells[1, 5] = "Cash back paid (USD)";
            ws.Cells[1, 6] = "Customers who bought again";
            ws.get_Range("A1", "F1").Font.Bold = true;
            ws.PageSetup.CenterHeader = "Effect of coupons on turnover";
            ws.Cells[2, 8] = "Note: orders from Amazon are left out because no coupons are sent to Amazon buyers.";
        }

        public void WriteFooter(Excel.Worksheet ws, int nRow)
        {
            ws.Cells[nRow, 1] = "Total discount given";
            ws.Cells[nRow + 1, 1] = "Reviews removed by Amazon";
            ((Excel.Range)ws.Cells[nRow, 2]).Formula = "=SUM(B2:B" + (nRow - 1) + ")";
        }
    }
}
