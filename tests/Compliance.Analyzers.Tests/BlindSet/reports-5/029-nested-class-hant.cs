using System;

namespace TaiYang.Orders
{
    public class OrderMessageService
    {
        private readonly IBuyerMessageSender _sender;

        public OrderMessageService(IBuyerMessageSender sender)
        {
            _sender = sender ?? throw new ArgumentNullException(nameof(sender));
        }

        private static class Texts
        {
            public const string WrongItem = "您好，我們寄錯了顏色，正確的商品今日已寄出，不需支付任何費用。";
            public const string Praise = "您好，滿意的話請給五顆星好評，不滿意請先聯絡我們，不要直接留負評。"; // expect: BSM2003|BSM2002
            public const string Repurchase = "您好，回購享九折優惠，結帳時告訴客服即可。"; // expect: BSM1001|BSM1006
            public const string LineFriend = "您好，加入官方 LINE 帳號 @taiyang88，直接跟我們訂購更便宜。"; // expect: BSM3003|BSM3002
        }

        public void Notify(string orderId, int kind)
        {
            switch (kind)
            {
                case 1: _sender.SendToBuyer(orderId, Texts.WrongItem); break;
                case 2: _sender.SendToBuyer(orderId, Texts.Praise); break;
                case 3: _sender.SendToBuyer(orderId, Texts.Repurchase); break;
                case 4: _sender.SendToBuyer(orderId, Texts.LineFriend); break;
                default: throw new NotSupportedException($"kind {kind}");
            }
        }
    }
}
