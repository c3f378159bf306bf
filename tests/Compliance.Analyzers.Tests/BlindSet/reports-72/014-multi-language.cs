using System.Globalization;

namespace Corvina.Orders.Notifications
{
    public sealed class LocalisedBuyerText
    {
        public string MissingPart(CultureInfo culture, string order) => culture.TwoLetterISOLanguageName switch
        {
            "zh" => $"您好，订单 {order} 少发的脚垫已补寄，无需付费，收到后请回复告知。",
            "en" => $"Hello, the rubber feet missing from order {order} are in the post, there is no charge.",
            _ => $"Hello, part sent for {order}."
        };

        public string StillWaiting(CultureInfo culture, string order) => culture.TwoLetterISOLanguageName switch
        {
            "zh" => $"您好，订单 {order} 的包裹滞留在海关，请提供收件人税号以便清关。",
            _ => $"Hello, the parcel of order {order} is held at customs. Please give us the tax number of the recipient."
        };

        public string AfterDelivery(CultureInfo culture, string order) => culture.TwoLetterISOLanguageName switch
        {
            "zh" => $"您好，订单 {order} 已签收。动动手指点亮五颗星，就是对我们最大的鼓励。", // expect: BSM2002
            _ => $"Hello, order {order} has come. Write something like 'sturdy, quick, great value' on the product page and give it the full five." // expect: BSM2002
        };

        public string AfterBadReview(CultureInfo culture, string order) => culture.TwoLetterISOLanguageName switch
        {
            "zh" => $"您好，订单 {order} 的问题既然解决了，能不能把一星改成五星？", // expect: BSM2004
            _ => $"Hello, since the trouble with order {order} is over, could the single star become a five?" // expect: BSM2004
        };
    }
}
