namespace Caiwu.Erp.Duizhang;

public static class KeMuMoRen
{
    public static readonly Dictionary<string, string> KeMu = new()
    {
        ["6051"] = "平台优惠券补贴收入",
        ["6601"] = "销售费用-折扣与返利",
        ["660102"] = "销售费用-赠品成本",
        ["6711"] = "营业外支出-赔偿金",
        ["2241"] = "其他应付款-供应商返现",
    };

    public static string ZhaiYao(string danHao, decimal jinE) => $"订单 {danHao} 优惠券抵扣 {jinE:F2}，冲减主营业务收入";

    public static string En(string feeType) => feeType switch
    {
        "CouponRedemptionFee" => "Coupon redemption fee",
        "VineFee" => "Vine enrollment fee",
        "GiftWrapTax" => "Gift wrap tax",
        "GoodwillRefund" => "Goodwill refund charged by Amazon",
        _ => feeType,
    };
}
