using System.Collections.Generic;

namespace Quillon.Crm
{
    public static class TemplateStore
    {
        public static readonly Dictionary<string, string> BuyerTemplates = new Dictionary<string, string>
        {
            ["return_label"] = "Hi {name}, your return label is in your Amazon account under Your Orders.",
            ["day7"] = "Hi {name}, if the backpack makes you happy, a 5 star rating would mean the world to our little team.", // expect: BSM2002|BSM2003
            ["day14"] = "Hi {name}, please take a minute to review your backpack on Amazon. Every opinion helps other shoppers.", // expect: BSM2006
            ["day20"] = "Hi {name}, we noticed that we still have no review from you for this order. Could you write one today?", // expect: BSM2006
            ["refund"] = "Hi {name}, we have refunded {amount} to your original payment method for the torn strap.",
            { "unhappy", "Hi {name}, not satisfied? Talk to us before you leave a bad review, we fix everything." }, // expect: BSM2003
        };
    }
}
