namespace XingChen.Amazon.AutoReply
{
    public class ReplyEngine
    {
        private string _lastText;

        public string Reply(BuyerThread thread)
        {
            var reply = thread.AskedForCoupon
                ? "您好，我们无法通过消息发放优惠券，也不能为单个订单改价，请您谅解。"
                : null;

            reply ??= thread.NoSoundOnLeft
                ? "您好，左耳没有声音属于质量问题，请选择退款或者免费换货，两种方式都在亚马逊上办理。"
                : null;

            reply ??= thread.AskedToPayDirect ? "您好，我们只通过亚马逊收款，不能私下交易，谢谢理解。" : null;

            _lastText = reply ?? "您好，充电盒红灯亮属于正常现象，充满后会转为绿灯；若两小时后仍是红灯，我们给您换新。";
            return _lastText;
        }
    }

    public class BuyerThread
    {
        public bool AskedForCoupon { get; set; }
        public bool NoSoundOnLeft { get; set; }
        public bool AskedToPayDirect { get; set; }
        public string LastMessage { get; set; }
    }
}
