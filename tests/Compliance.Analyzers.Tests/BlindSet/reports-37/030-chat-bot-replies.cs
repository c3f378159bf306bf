using System;
using System.Collections.Generic;

namespace Yingfeng.Kefu.Bot
{
    /// <summary>站内信自动回复，英文为主</summary>
    public class ZidongHuifu
    {
        private readonly Dictionary<string, Func<string, string>> replies = new Dictionary<string, Func<string, string>>();

        public ZidongHuifu()
        {
            replies["where"] = n => "Hello " + n + ", your parcel is now in the sorting center of USPS, please wait two more days.";
            replies["cheaper"] = n => "Hello " + n + ", please pay the normal price first, after that we give back 6 dollar to you by Zelle."; // expect: BSM1004|BSM3003
            replies["broken"] = n => "Hello " + n + ", sorry for broken fan. We send one new fan, no need to return the old.";
            replies["angry"] = n => "Hello " + n + ", sorry. New fan is sended. After you get it, please go to your review and edit it to positive."; // expect: BSM2004
            replies["phone"] = n => "Hello " + n + ", yes you can find me at WhatsApp plus eight six one three eight zero zero one three eight zero zero zero."; // expect: BSM3002|BSM3003
            replies["thanks"] = n => "Hello " + n + ", you are so kind! Can you copy this nice words to the product review?"; // expect: BSM2003|BSM2002|BSM2006
            replies["coupon"] = n => "Hello " + n + ", no problem dear, I make one code only for you, tell me the quantity."; // expect: BSM1002
            replies["size"] = n => "Hello " + n + ", the fan is 23 cm high and the cable is 1.5 m long.";
        }

        public string Reply(string key, string name) => replies.TryGetValue(key, out var f) ? f(name) : "Hello " + name + ", we will answer you within one day.";
    }
}
