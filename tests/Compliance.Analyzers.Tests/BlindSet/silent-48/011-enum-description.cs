using System.ComponentModel;

namespace Amz.Domain.Enums;

/// <summary>违规类型</summary>
public enum WeiGuiLeiXing
{
    [Description("好评返现")] HaoPingFanXian = 1,
    [Description("索要五星好评")] SuoYaoHaoPing = 2,
    [Description("引导站外交易")] ZhanWaiJiaoYi = 3,
    [Description("发送优惠码")] FaYouHuiMa = 4,
    [Description("要求删除差评")] ShanChaPing = 5,
    [Description("泄露联系方式（微信、电话、邮箱）")] LianXiFangShi = 6,
}

public enum PromotionKind
{
    [Description("Percentage discount on the whole order")] PercentOff,
    [Description("Free gift with purchase")] FreeGift,
    [Description("Buy one get one 50% off")] Bogo,
    [Description("Gift card top-up")] GiftCard,
}
