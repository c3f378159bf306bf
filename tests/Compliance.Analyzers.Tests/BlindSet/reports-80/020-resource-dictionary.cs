using System.Collections.Generic;
using System.Globalization;

namespace Lanqi.Baby.Localization
{
    public class BuyerTextProvider
    {
        private static readonly Dictionary<string, Dictionary<string, string>> Texts = new()
        {
            ["zh-CN"] = new()
            {
                ["BuyerMessage_OutOfStock"] = "您好,婴儿车这款颜色已经卖完,请您自己在后台点取消订单,原因选“不想要了”就行。", // expect: BSM4001
                ["BuyerMessage_Wheel"] = "您好,前轮异响属于质量问题,我们免费给您补寄一个前轮,安装时按下红色卡扣即可。",
                ["BuyerMessage_Vip"] = "您好,恭喜您成为我们的金卡会员,以后每次消费都能攒积分兑好礼。", // expect: BSM1006
                ["BuyerMessage_Refund"] = "您好,婴儿车的退款已于今天完成,会退到您下单时使用的卡里。"
            },
            ["en-US"] = new()
            {
                ["BuyerMessage_OutOfStock"] = "Hello, this stroller colour is gone, so please cancel the purchase from your side and we will be quick to approve it.", // expect: BSM4001
                ["BuyerMessage_Wheel"] = "Hello, the squeaking front wheel is a defect. A new wheel is on its way to you at no cost.",
                ["BuyerMessage_Vip"] = "Hello, you are now a gold member: collect points with each purchase and swap them for toys.", // expect: BSM1006
                ["BuyerMessage_Refund"] = "Hello, the refund for the stroller was made today and goes back to the card you paid with."
            }
        };

        public string Get(string key, CultureInfo culture)
        {
            return Texts.TryGetValue(culture.Name, out var table) && table.TryGetValue(key, out var text)
                ? text
                : Texts["en-US"][key];
        }
    }
}
