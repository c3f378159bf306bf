using System.Collections.Generic;

namespace XiHu.CrossBorder.KeFu
{
    public class HuaShuYingWen
    {
        public static readonly Dictionary<string, string> Map = new Dictionary<string, string>
        {
            ["refund_full"] = "Hello {0}, your refund of {1} was issued today. Your bank may need up to five working days to show it.",
            ["replace"] = "Hello {0}, the handle broke far too early. A new pan is on its way, and there is no need to return the old one.",
            ["late"] = "Hello {0}, your pan is stuck in Memphis because of the storm. The carrier now expects Thursday.",
            ["refuse_price"] = "Hello {0}, we are not able to give discounts by message. The price shown on the product page applies to everybody.",
            ["refuse_paypal"] = "Hello {0}, refunds can only be made through Amazon, so we cannot send money by PayPal.",
            ["invoice"] = "Hello {0}, the VAT invoice for order {1} can now be downloaded in Your Orders.",
        };
    }
}
