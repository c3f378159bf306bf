using System;

namespace Tool.Vendor.AmazonReplies
{
    public class ReplyFormatter
    {
        public string Offer(string name, int pct) =>
            string.Format("Dear {0}, order the bigger model and we take {1}% off for you.", name, pct); // expect: BSM1001

        public string Links(string name)
        {
            return string.Join(Environment.NewLine,
                "Dear " + name + ",",
                "the manual lies in the box under the foam.",
                "More tips: www.tool-vendor-tips.example", // expect: BSM3001
                "Kind regards");
        }

        public string Voucher(string name, string code) => string.Concat(
            "Dear ", name, ", ",
            "your personal promo code ", code, // expect: BSM1002
            " is valid for one week.");

        public string Tracking(string name, string no) =>
            string.Format("Dear {0}, the tracking number of your replacement is {1}.", name, no);

        public string Change(string name) =>
            "Dear #NAME#, we have sent the new pump. Please update your rating accordingly.".Replace("#NAME#", name); // expect: BSM2004|BSM2005
    }
}
