namespace Shared.HuaShu
{
    internal static class Pian
    {
        public const string Quan = "coupon";
        public const string XingJi = "five-star";
        public const string Ping = "评论";
    }

    public class MessageBodyProvider
    {
        private const string Brand = "Pawfect";

        public string AfterDelivery(string buyer) =>
            $"Hi {buyer}, a {Pian.Quan} for dog treats is waiting for you, just say the word."; // expect: BSM1002

        public string Ask(string buyer) =>
            $"Hi {buyer}, our dog coats depend on word of mouth; would you leave a {Pian.XingJi} rating?"; // expect: BSM2002

        public const string GaiPing = "您好，问题已经处理好，麻烦您修改一下之前的" + Pian.Ping + "，谢谢配合。"; // expect: BSM2004

        public string SizeSwap(string buyer) =>
            $"Hi {buyer}, the {Brand} coat in size M leaves tomorrow as the replacement for your size S.";

        public string ReturnInfo(string buyer) =>
            $"{buyer}您好，退货请从订单页面打印标签，运费由我们承担。";
    }
}
