using System.ComponentModel;

namespace Erp.Kaiguan;

public static class FeatureNames
{
    public const string AutoCoupon = "Marketing.AutoCoupon";
    public const string GiftWithPurchase = "marketing.gift_with_purchase";
    public const string ReviewRequest = "reviews.request-button";
    public const string CashbackLedger = "finance.cashback-ledger";
}

public enum 促销类型
{
    [Description("满减")] 满减 = 1,
    [Description("折扣")] 折扣 = 2,
    [Description("优惠券")] 优惠券 = 3,
    [Description("买一送一")] 买一送一 = 4,
    [Description("返现")] 返现 = 5,
    [Description("抽奖")] 抽奖 = 6,
}

public enum 评价星级 { 一星差评 = 1, 三星中评 = 3, 五星好评 = 5 }
