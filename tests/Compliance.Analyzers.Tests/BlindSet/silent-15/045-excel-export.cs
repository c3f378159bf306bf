using MiniExcelLibs;
using MiniExcelLibs.Attributes;

namespace Ops.Export;

public class WeiGuiRow
{
    [ExcelColumn(Name = "店铺")] public string Shop { get; set; } = "";
    [ExcelColumn(Name = "优惠券违规数")] public int Coupon { get; set; }
    [ExcelColumn(Name = "索要好评违规数")] public int FiveStar { get; set; }
    [ExcelColumn(Name = "返现违规数")] public int Cashback { get; set; }
    [ExcelColumn(Name = "留微信/电话违规数")] public int Contact { get; set; }
    [ExcelColumn(Name = "Review removal asked")] public int Removal { get; set; }
}

public class WeiGuiExporter(ISqlSugarClient db, ILogger<WeiGuiExporter> log)
{
    private static readonly string[] SheetNames = ["优惠券", "五星好评", "返现", "删差评", "站外引流"];

    public async Task<string> ExportAsync(DateTime month)
    {
        var rows = await db.Queryable<WeiGuiRow>().ToListAsync();
        var path = $"站内信违规统计_{month:yyyyMM}.xlsx";
        await MiniExcel.SaveAsAsync(path, rows, sheetName: SheetNames[0]);
        log.LogInformation("导出完成：{Path}，其中“加微信返现”{N}条", path, rows.Sum(r => r.Contact));
        return path;
    }

    public string Status(int n) => n == 0 ? "本月无违规" : $"本月违规{n}条，请组长复核";
}
