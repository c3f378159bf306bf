using System.Collections.Generic;

namespace MeiJia.Orders.Replies
{
    public class SizeAndUseReplies
    {
        public Dictionary<string, string> Replies { get; } = new()
        {
            ["尺码"] = "您好，M 码胸围 96 厘米，L 码 100 厘米，按您说的身高体重建议选 L，不合适可以退换，退货运费我们出。",
            ["色差"] = "您好，照片我们评估过了，颜色确实偏深，是染色批次问题，已为您全额退款，衣服不用寄回。",
            ["缩水"] = "您好，请用三十度以下的水洗，不要烘干。已经缩水的这件，我们免费补发一件同码的。",
            ["讲价"] = "您好，抱歉不能再便宜了，也没有优惠券可以发，页面价格就是最终价格。",
            ["返现"] = "您好，我们没有返现活动，请不要相信以我们名义联系您的人，也不要转账。",
            ["电话"] = "您好，我们不提供电话和微信，您把问题写在这里就行，我们当天回复。",
            ["线头"] = "您好，袖口下方的线头用剪刀剪掉即可，电线下方的标签请不要撕。",
            ["取消"] = "您好，已按您的要求取消订单，款项原路退回，一般三天到账。",
        };

        public string Find(string question)
        {
            foreach (var pair in Replies)
            {
                if (question.Contains(pair.Key))
                    return pair.Value;
            }

            return string.Empty;
        }
    }

    public class AutoReplyService
    {
        private readonly SizeAndUseReplies _replies = new();
        private readonly ICustomerInbox _inbox;

        public AutoReplyService(ICustomerInbox inbox)
        {
            _inbox = inbox;
        }

        public bool TryReply(CustomerMessage message)
        {
            var text = _replies.Find(message.Text);
            if (text.Length == 0) return false;
            _inbox.Reply(message.OrderNo, text);
            return true;
        }
    }
}
