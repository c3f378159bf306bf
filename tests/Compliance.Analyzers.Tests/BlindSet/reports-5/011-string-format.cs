using System.Globalization;

namespace Tern.Erp.Amazon
{
    class MessageFormatter
    {
        const string PartialRefundFmt = "Dear {0}, we have refunded {1} of order {2} because one of the cushions was missing.";
        const string WinBackFmt = "Dear {0}, use code {1} for {2}% off when you order from us again."; // expect: BSM1001|BSM1002
        const string FeedbackFmt = "Dear {0}, we noticed your negative feedback. Order {1} has been refunded, so please remove the review now."; // expect: BSM2004|BSM2005

        public string PartialRefund(string buyer, decimal amount, string orderId)
        {
            return string.Format(CultureInfo.InvariantCulture, PartialRefundFmt, buyer, amount, orderId);
        }

        public string WinBack(string buyer, string code, int pct)
        {
            return string.Format(WinBackFmt, buyer, code, pct);
        }

        public string Feedback(string buyer, string orderId) => string.Format(FeedbackFmt, buyer, orderId);

        public string Sale(string buyer, string item) =>
            string.Format("Dear {0}, please delete your review of {1}. By the way, our winter sale has just started, come and see the new colours!", buyer, item); // expect: BSM2004, BSM1007

        public string Gift(string buyer, string gift) =>
            string.Format("Hello {0}! Good news: we have put aside a free {1} for you, only tell us where to send it.", buyer, gift); // expect: BSM1005
    }
}
