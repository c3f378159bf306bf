using Compliance.Core;

namespace Tuopu.Shenhe;

public static class 审核
{
    // 买家什么时候问过都算
    private static readonly MessageContext 默认 = new() { Initiator = Initiator.Buyer, BuyerAskedForDiscount = true }; // expect: BSM6003

    public static bool 通过(IMessageChecker c, string 内容) => c.Check(内容, 默认).IsAllowed;

    public static bool 通过(IMessageChecker c, string 内容, bool 买家询价) =>
        c.Check(内容, new MessageContext { Initiator = Initiator.Buyer, BuyerAskedForDiscount = 买家询价 }).IsAllowed;

    public static string 拒绝 => "您好，我们无法提供私人折扣，请以商品页面价格为准。";
}
