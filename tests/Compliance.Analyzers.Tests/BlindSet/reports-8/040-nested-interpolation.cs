using System;
using System.Collections.Generic;
using System.Linq;

namespace Songgang.Notify
{
    public class NestedComposer
    {
        public string Shortage(string buyer, IEnumerable<string> missing)
            => $"Dear {buyer}, the following parts will be sent again tomorrow: {string.Join(", ", missing.Select(m => $"\"{m}\""))}. There is no charge for them.";

        public string Promo(string buyer, decimal? value, string currency)
            => $"Dear {buyer}, here comes a {(value is null ? "gift voucher" : $"{currency}{value:0} gift voucher")} for your next purchase with us."; // expect: BSM1002|BSM1005

        public string Raw(string buyer, string model, int stars) =>
            // expect@+4: BSM2002
            $$"""
            {{buyer}} 您好：
            {{model}} 的滤网请每两周清洗一次，晾干后再装回。
            另外请帮我们点个{{stars}}星好评，感谢您的支持！
            """;

        public string VerbatimHole(string buyer, string serial) => $@"Dear {buyer},
serial number {serial} is part of the recall of 3 March.
Please do not use the heater any more. We refund the full price today.";

        public string Referral(string buyer, int bonus)
            => $"Dear {buyer}, " +
               $"tell your friends about us: for each friend who buys, " + // expect: BSM1006
               $"you get {bonus} dollars as a reward.";
    }
}
