using System.Collections.Generic;

namespace Petalwise.Orders.GiftOptions
{
    public interface IGiftAnswers
    {
        string Receipt(string buyer);
        string Wrap(string buyer);
        string Card(string buyer, string wording);
    }

    internal sealed class GiftAnswersEn : IGiftAnswers
    {
        public string Receipt(string buyer) => $"Hello {buyer}, yes, the parcel holds a gift receipt without prices, so the recipient can return the vase.";
        public string Wrap(string buyer) => $"Hello {buyer}, gift wrapping can be chosen during checkout. For your order it was not selected, and the vase is already packed.";
        public string Card(string buyer, string wording) => $"Hello {buyer}, please confirm the words for the card in your order: \"{wording}\". We print it exactly as written.";
    }

    internal sealed class GiftAnswersZh : IGiftAnswers
    {
        public string Receipt(string buyer) => $"{buyer}您好，包裹内附有不含价格的礼品收据，收礼人可以凭它退货。";
        public string Wrap(string buyer) => $"{buyer}您好，礼品包装需要在结算时勾选，您的订单未选择，花瓶已经打包完毕。";
        public string Card(string buyer, string wording) => $"{buyer}您好，请确认订单中贺卡的文字：“{wording}”，我们将按原文印制。";
    }

    public static class GiftAnswersFactory
    {
        private static readonly Dictionary<string, IGiftAnswers> ByLang = new() { ["en"] = new GiftAnswersEn(), ["zh"] = new GiftAnswersZh() };

        public static IGiftAnswers Get(string lang) => ByLang.TryGetValue(lang, out var a) ? a : ByLang["en"];
    }
}
