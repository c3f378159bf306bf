using System.Collections.Generic;
using System.Globalization;

namespace OrbitSell.Localization
{
    public sealed class BuyerTexts
    {
        private readonly IReadOnlyDictionary<string, (string En, string Zh)> _texts;

        public BuyerTexts()
        {
            _texts = new Dictionary<string, (string En, string Zh)>
            {
                ["delay"] = (
                    "Hello, a storm has closed the port and order {0} will be about four days late. Tell us if you would rather have a refund.",
                    "您好，港口因台风关闭，订单 {0} 预计晚到四天左右。如不想再等，请告知，我们会为您取消并退款。"),
                ["defect"] = (
                    "Hello, we are sorry about the torn seam in order {0}. A new tent is on its way, nothing to pay.",
                    "您好，订单 {0} 的帐篷开线，十分抱歉，新的一顶已经发出，您无需付款。"),
                ["followup"] = (
                    "Hello, we hope the replacement tent stands well. Now that it is settled, would you raise your two-star review to something fairer?", // expect: BSM2004
                    "您好，补发的帐篷用得还好吗？既然问题解决了，能不能把之前那条两星评论改高一点？"), // expect: BSM2004
                ["season"] = (
                    "Hello, before the camping season starts we are raffling three sleeping bags among everybody who bought a tent. Reply with YES to be in the draw.", // expect: BSM1006|BSM1005
                    "您好，露营季快到了，回复本消息领取一张 20 元的满减券，下单睡袋就能用。"), // expect: BSM1002|BSM1001|BSM1007
            };
        }

        public string Get(string key, CultureInfo culture, params object[] args)
        {
            var pair = _texts[key];
            return string.Format(culture.TwoLetterISOLanguageName == "zh" ? pair.Zh : pair.En, args);
        }
    }
}
