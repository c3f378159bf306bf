using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace PolicyBoard.Model;

public enum ViolationKind
{
    [Description("Offered a gift card for a five star review")]
    GiftForStars,

    [Description("Asked the buyer to delete a negative review in exchange for a full refund")]
    RefundForRemoval,

    [Description("Sent a coupon code for the next order")]
    CouponSent,

    [Display(Name = "引导加微信", Description = "消息里要求买家添加微信或拨打电话")]
    WeChat,

    [Display(Name = "好评返现", Description = "以返现、红包换取五星好评")]
    CashForPraise,

    [Display(Name = "要求买家取消", Description = "缺货时让买家自己取消订单")]
    MadeBuyerCancel
}

public class Violation
{
    public int Id { get; set; }
    public ViolationKind Kind { get; set; }
    [Display(Prompt = "What did the agent write, and to whom?")]
    public string Notes { get; set; } = "";
}
