using MiniExcelLibs;
using MiniExcelLibs.Attributes;

namespace DaoChu.BiaoGe;

public class PingJiaDaoChuHang
{
    [ExcelColumnName("订单号")] public string DingDan { get; set; } = "";
    [ExcelColumnName("是否好评")] public bool HaoPing { get; set; }
    [ExcelColumnName("差评原因")] public string? ChaPingYuanYin { get; set; }
    [ExcelColumnName("优惠券抵扣")] public decimal DiKou { get; set; }
    [ExcelColumnName("赠品SKU")] public string? ZengPin { get; set; }
    [ExcelColumnName("返现（平台补贴）")] public decimal BuTie { get; set; }
}

public static class PingJiaDaoChu
{
    public static void XieRu(string luJing, IEnumerable<PingJiaDaoChuHang> hang)
    {
        if (!hang.Any()) throw new InvalidOperationException("没有可导出的评价，请先同步好评与差评");
        MiniExcel.SaveAs(luJing, hang, sheetName: "好评差评汇总");
        Console.WriteLine($"导出完成：{luJing}，含优惠券抵扣与赠品两列");
    }
}
