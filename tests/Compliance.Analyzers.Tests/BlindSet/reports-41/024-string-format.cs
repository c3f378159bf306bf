using System;
using System.Globalization;

namespace Harborview.CustomerCare
{
    public class MessageFormatter
    {
        public string Delay(string buyer, DateTime day)
        {
            return string.Format(CultureInfo.InvariantCulture, "Dear {0}, your order now arrives on {1:d}. If that is too late, we cancel it and refund you in full.", buyer, day);
        }

        public string Voucher(string buyer, string code, decimal amount)
        {
            return string.Format("Dear {0}, your personal voucher {1} is worth ${2} in our Amazon shop.", buyer, code, amount); // expect: BSM1002
        }

        public string Pay(string buyer, decimal amount)
        {
            return String.Format(
                "Dear {0}, delete the bad review and we transfer {1:0.00} USD to you the same day.", // expect: BSM2001|BSM2004
                buyer, amount);
        }

        public string HaoPing(string maiJia) =>
            string.Format("{0}您好，写一条好评并附上图片，下次购物给您免单。", maiJia); // expect: BSM2001
    }
}
