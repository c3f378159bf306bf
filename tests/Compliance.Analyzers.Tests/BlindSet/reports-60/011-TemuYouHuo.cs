using System.Collections.Generic;

namespace DuoPingTai.Kefu.Resources
{
    internal class EnglishReplies
    {
        private readonly IDictionary<string, string> _map = new Dictionary<string, string>
        {
            { "wrong_color", "Sorry for the wrong color in order {order}. We have sent the blue one today, no need to return the red one." },
            { "bad_review", "Dear customer, we saw you leave 2 star for us. If you can change it to 5 star, we refund you all the money and you keep the item." },  // expect: BSM2001|BSM2004
            { "where", "Your parcel of order {order} is at the customs of your country since {date}, it is normal to stay 3-4 days there." },
            { "coupon", "We put a small coupon for you: FRIEND15. Use it when you buy again in our Amazon store, thank you my friend." }, // expect: BSM1002
            { "facebook", "Many customers share their photos in our Facebook group LumiHome Fans, come and join us there!" }, // expect: BSM3002|BSM3001|BSM3003|BSM1007
        };

        public string this[string key] => _map[key];
    }
}
