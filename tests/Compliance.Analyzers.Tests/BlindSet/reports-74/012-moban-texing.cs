using System;
using System.Reflection;

namespace Zhongtai.Seller.Messaging
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerMessageAttribute : Attribute
    {
        public BuyerMessageAttribute(string text) => Text = text;
        public string Text { get; }
    }

    public enum AmazonScene
    {
        [BuyerMessage("您好，您的收货地址缺少门牌号，请回复补充，以便我们安排发货。")]
        AddressCheck,

        [BuyerMessage("恭喜您成为我们的内测会员，以后每款新品都会先寄给您免费试用。")] // expect: BSM1006|BSM1005
        Member,

        [BuyerMessage("您好，您反映的电源线问题已确认，新的电源线今天免费补发。")]
        Resend,

        [BuyerMessage("好用请到商品页留评，不好用请先别评，找我们处理。")] // expect: BSM2003
        Arrived,
    }

    public static class AmazonSceneText
    {
        public static string Of(AmazonScene scene)
            => typeof(AmazonScene).GetField(scene.ToString())!.GetCustomAttribute<BuyerMessageAttribute>()!.Text;
    }
}
