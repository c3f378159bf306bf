using SqlSugar;

namespace KuaJing.Promo.Entities;

/// <summary>店铺优惠券（独立站后台用）</summary>
[SugarTable("shop_coupon", "优惠券表")]
public class ShopCoupon
{
    [SugarColumn(IsPrimaryKey = true)]
    public long Id { get; set; }

    [SugarColumn(ColumnDescription = "优惠券码，下单时输入可立减")]
    public string Code { get; set; } = "";

    [SugarColumn(ColumnDescription = "折扣，0.8 表示八折")]
    public decimal Rate { get; set; }

    [SugarColumn(ColumnDescription = "是否送礼品卡", IsNullable = true)]
    public bool? WithGiftCard { get; set; }
}

[SugarTable("asin_review", "商品评论表")]
public class AsinReview
{
    [SugarColumn(ColumnDescription = "星级，1到5星，五星为好评")]
    public int Star { get; set; }

    [SugarColumn(ColumnDescription = "差评是否已被买家删除或修改")]
    public bool Removed { get; set; }

    [SugarColumn(ColumnDescription = "返现金额，仅历史数据，已停用")]
    public decimal CashBack { get; set; }
}
