using System;

namespace Lumen.Aftercare
{
    public class RatingFollowUp
    {
        public string Compose(int stars, string buyer, string order)
        {
            var opening = stars >= 4 ? buyer + "您好，" : "尊敬的" + buyer + "，";
            var middle = stars <= 2
                ? "很抱歉订单" + order + "的台灯闪烁。请您把评价删掉，删掉后我们马上全额退款。" // expect: BSM2001
                : "订单" + order + "的备用灯泡放在泡沫下面的小盒子里。";
            return opening + middle;
        }

        public string Closing(bool bulk) => bulk
            ? "现在下单五盏以上，我们私下给您便宜三成。" // expect: BSM1001
            : "如台灯仍无法点亮，请在此回复开关的型号。";

        public static DateTime NextTry(DateTime last) => last.AddDays(3);
    }
}
