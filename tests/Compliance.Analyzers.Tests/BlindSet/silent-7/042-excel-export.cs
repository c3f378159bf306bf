using ClosedXML.Excel;

namespace FengHe.BaoBiao;

public class DianPuYueBao
{
    private static readonly string[] BiaoTou =
    {
        "店铺", "订单数", "优惠券核销数", "优惠券金额", "满减金额", "赠品数量", "好评率", "差评数", "退款金额", "礼品卡支付", "返现（已停用）"
    };

    public byte[] DaoChu(IEnumerable<DianPuHang> hang, int nian, int yue)
    {
        using var book = new XLWorkbook();
        var sheet = book.Worksheets.Add($"{nian}年{yue}月");
        sheet.Cell(1, 1).Value = $"{nian}年{yue}月店铺促销与评价月报（优惠券、赠品、五星好评统计）";
        for (int i = 0; i < BiaoTou.Length; i++)
            sheet.Cell(2, i + 1).Value = BiaoTou[i];

        int r = 3;
        foreach (var h in hang)
        {
            sheet.Cell(r, 1).Value = h.Ming;
            sheet.Cell(r, 2).Value = h.DingDan;
            sheet.Cell(r, 3).Value = h.Quan;
            sheet.Cell(r, 7).FormulaA1 = $"=IF(B{r}=0,0,H{r}/B{r})";
            r++;
        }
        sheet.Cell(r, 1).Value = "说明：赠品按出库单统计；返现科目自2021年起不再使用。";
        using var ms = new MemoryStream();
        book.SaveAs(ms);
        return ms.ToArray();
    }
}

public record DianPuHang(string Ming, int DingDan, int Quan);
