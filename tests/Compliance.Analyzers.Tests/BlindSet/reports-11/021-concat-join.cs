using System;

namespace Bao.OrderWorker
{
    public class TextFactory
    {
        public string FeedbackText(string buyer)
        {
            return string.Concat(
                buyer, "您好，",
                "密封圈已补发。",
                "您给店铺的负面反馈（seller feedback）本周内撤销的话，我们给您转10美元。"); // expect: BSM2005|BSM2001
        }

        public string Instructions(params string[] steps)
        {
            return string.Join("\n", "Please follow these steps to reset the scale:", string.Join("\n", steps), "If it still shows Err, we replace it.");
        }

        public string Parcel(string buyer, string no)
        {
            return string.Join(" ",
                $"Hi {buyer},",
                "your parcel was returned to us because nobody was at home.",
                "Shall we ship it again or refund order " + no + "?");
        }

        public string Promo(string buyer)
        {
            return string.Join(Environment.NewLine, new[]
            {
                buyer + "您好，",
                "黑五提前开抢，本店所有马克杯五折，周一晚上截止！", // expect: BSM1007|BSM1001
                "马克杯可放入洗碗机清洗。",
            });
        }
    }
}
