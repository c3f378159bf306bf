using System;

namespace XingChen.Amazon.AutoReply
{
    public class AutoReplyEngine
    {
        private string _lastText;

        public string Reply(BuyerThread thread)
        {
            var reply = thread.AskedForDiscount
                ? "您好，商品页面上的价格就是目前的售价，我们没有办法私下调整。"
                : null;

            reply ??= thread.Complaint == Complaint.Slow
                ? "您好，物流确实慢了，作为弥补，我们给您发一个十美元的亚马逊购物卡。" // expect: BSM1005|BSM1003
                : null;

            reply ??= thread.Complaint == Complaint.Broken ? "您好，请发一张破损处的照片，我们核实后马上换新。" : null;

            _lastText = reply ?? "您好，收藏店铺并成为会员，下回可以参加每月抽奖，头奖是一台平板电脑。"; // expect: BSM1006|BSM1007
            return _lastText;
        }

        public bool IsSame(string text) => string.Equals(_lastText, text, StringComparison.Ordinal);
    }

    public enum Complaint { None, Slow, Broken }

    public class BuyerThread
    {
        public bool AskedForDiscount { get; set; }
        public Complaint Complaint { get; set; }
        public string LastMessage { get; set; }
    }
}
