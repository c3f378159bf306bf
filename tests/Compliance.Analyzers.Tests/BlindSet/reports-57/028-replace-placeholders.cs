using System;
using System.Collections.Generic;

namespace ShopSync.Legacy
{
    public class MergeFields
    {
        const string CustomerBody = "Dear %Name%, order %OrderId% has a delay of two days because of snow.";

        public static string Fill(string kind, IDictionary<string, string> f)
        {
            string text;
            if (kind == "delay") text = CustomerBody;
            else if (kind == "loyal") text = "Dear %Name%, a %Discount% reduction is waiting for you when you come back to order %Product%."; // expect: BSM1001|BSM1006
            else if (kind == "nps") text = "Dear %Name%, we would be grateful for a few words about %Product% on its review page."; // expect: BSM2006
            else if (kind == "call") text = "Dear %Name%, what is your private mobile number? We prefer to chat on WhatsApp about %Product%."; // expect: BSM3002|BSM3003
            else throw new ArgumentException("no text for a coupon or review mail of kind " + kind);

            return text.Replace("%Name%", f["name"])
                       .Replace("%OrderId%", f["order"])
                       .Replace("%Product%", f["product"])
                       .Replace("%Discount%", f["discount"]);
        }
    }
}
