using System;

namespace Brightpath.Support
{
    public class ServiceReplyChooser
    {
        public string ChooseReply(bool bDefect, bool bReturned, string sBuyer)
        {
            string sReply = bDefect
                ? "Hello " + sBuyer + ", the switch of the lamp is faulty. A new lamp ships on Monday at our cost."
                : bReturned
                    ? "Hello " + sBuyer + ", the lamp came back on Friday and the full price was refunded on this order."
                    : "Hello " + sBuyer + ", the lamp takes E14 bulbs of up to 40 watts.";
            return sReply;
        }

        public string ChoosePriceReply(bool bPublicCoupon, string sBuyer)
        {
            return bPublicCoupon
                ? "Hello " + sBuyer + ", you asked whether a coupon exists: yes, it is shown to everybody on the product page at the moment."
                : "Hello " + sBuyer + ", you asked whether a coupon exists: no, there is none at the moment.";
        }

        public string ChooseShopReply(string sBuyer)
        {
            return "Hello " + sBuyer + ", you asked to buy from us directly. We only sell through Amazon, so please order there.";
        }
    }
}
