using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace BaoBiao.Export;

public class CuXiaoBaoBiao
{
    private static readonly string[] BiaoTou =
        ["日期", "ASIN", "优惠券领取数", "优惠券使用数", "折扣金额", "返现金额", "赠品数量", "五星评价数", "差评数", "Gift card cost"];

    public void DaoChu(Stream output, IEnumerable<CuXiaoHang> hangs)
    {
        var wb = new XSSFWorkbook();
        var sheet = wb.CreateSheet("促销与评价月报");
        var head = sheet.CreateRow(0);
        for (var i = 0; i < BiaoTou.Length; i++)
            head.CreateCell(i).SetCellValue(BiaoTou[i]);

        var r = 1;
        foreach (var h in hangs)
        {
            var row = sheet.CreateRow(r++);
            row.CreateCell(0).SetCellValue(h.RiQi);
            row.CreateCell(1).SetCellValue(h.Asin);
        }
        sheet.CreateRow(r).CreateCell(0).SetCellValue("说明：折扣金额 = 优惠券 + 秒杀；赠品按买一送一活动统计");
        wb.Write(output);
    }
}
