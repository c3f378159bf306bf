using System.Collections.Generic;

namespace Bramley.Templates
{
    public class HandlebarsTemplates
    {
        public IDictionary<string, string> Items = new SortedDictionary<string, string>
        {
            { "missing", "Hi {{buyer.name}}, the missing {{item.name}} was sent today at no cost." },
            { "reorder", "Hi {{buyer.name}}, {{discount_percent}} off with {{coupon_code}} when you buy again!" }, // expect: BSM1002|BSM1001|BSM1006
            { "photo", "Hi {{buyer.name}}, post a photo review of {{item.name}} to win {{gift_card_amount}}." }, // expect: BSM2001
            { "refused", "Hi {{buyer.name}}, private prices are not possible on Amazon; the price of {{item.name}} is the one on the page." },
        };
    }
}
