using QingNiao.Erp.Tickets;

namespace QingNiao.Erp.AutoReply
{
    /// <summary>买家主动提出用评价交换时的拒绝话术</summary>
    public static class JuJueHuaShu
    {
        public static string Get(Ticket t)
        {
            if (t.Lang == "en")
            {
                return t.HasDefect
                    ? "Hello, thank you for the photos. There is no need to change your review for this: the zipper is faulty, so we refunded the order in full."
                    : "Hello, we do not pay for reviews and cannot refund an order in return for one. What you write is entirely up to you.";
            }

            return t.HasDefect
                ? "您好，您不需要为此修改评价。拉链确实有质量问题，我们已为您全额退款。"
                : "您好，我们不会用退款或优惠换取好评，评价内容完全由您自己决定。";
        }

        public static string KaPian()
        {
            // 买家投诉收到好评返现卡（跟卖放的）
            return "您好，您收到的“好评返现”卡片不是我们放入的，请不要扫描上面的二维码，也不要添加对方的微信。"
                 + "这种做法违反平台规定，您可以把卡片照片交给亚马逊客服。";
        }

        public static string Scam() =>
            "Hello, the caller who promised you a gift card for a review was not from our company. Please do not give them any data.";
    }
}
