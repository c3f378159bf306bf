using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace Baobiao.Daochu;

public class PingJiaBaoBiao
{
    private static readonly string[] BiaoTou =
    {
        "订单号", "ASIN", "星级", "评价内容", "是否使用优惠券", "优惠金额", "返现金额", "赠品名称", "买家邮箱", "客服微信", "差评原因"
    };

    public IWorkbook DaoChu(IEnumerable<PingJiaHang> rows)
    {
        var wb = new XSSFWorkbook();
        var sheet = wb.CreateSheet("五星好评统计");
        var head = sheet.CreateRow(0);
        for (var i = 0; i < BiaoTou.Length; i++) head.CreateCell(i).SetCellValue(BiaoTou[i]);
        var r = 1;
        foreach (var x in rows) sheet.CreateRow(r++).CreateCell(0).SetCellValue(x.DingDan);
        sheet.CreateRow(r).CreateCell(0).SetCellValue($"合计：差评 {rows.Count(x => x.XingJi < 3)} 条");
        return wb;
    }
}
