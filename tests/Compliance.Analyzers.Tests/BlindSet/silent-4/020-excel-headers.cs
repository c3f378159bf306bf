using System.Collections.Generic;
using MiniExcelLibs.Attributes;

namespace Qianwan.Duodian.Application.DaoChu;

public class DingDanDaoChuHang
{
    [ExcelColumn(Name = "订单号", Width = 24)] public string DanHao { get; set; } = "";
    [ExcelColumn(Name = "优惠券抵扣（元）")] public decimal Quan { get; set; }
    [ExcelColumn(Name = "满减优惠")] public decimal ManJian { get; set; }
    [ExcelColumn(Name = "赠品SKU（免费赠送）")] public string? ZengPin { get; set; }
    [ExcelColumn(Name = "买家评价星级")] public int? Xing { get; set; }
    [ExcelColumn(Name = "是否已邀评")] public bool YaoPing { get; set; }
    [ExcelColumn(Name = "退款/返现备注")] public string? BeiZhu { get; set; }
}

public static class DaoRuMoBan
{
    public static readonly Dictionary<string, string> BiaoTou = new()
    {
        ["coupon_code"] = "优惠码",
        ["percent_off"] = "折扣百分比（如 20% off 填 20）",
        ["gift_card"] = "礼品卡金额",
        ["review_url"] = "评价链接",
    };

    public const string ShuoMing = "填写说明：1. 优惠码不可重复；2. 折扣请填整数，打八折填20；3. 一张优惠券最多领取一次；4. 请勿修改表头。";
}
