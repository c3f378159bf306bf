using System;
using System.Linq;

namespace ZhongDe.Cli
{
    internal static class Program
    {
        private static int Main(string[] args)
        {
            var ok = String.Join("，", new[] { "您好", "您的訂單缺少發票", "補開的發票已附上" });
            var bad = String.Join("，", new[] { "您好", "收到五星", "好評", "就送您充電線一條" }); // expect: BSM2001
            var worse = String.Join("", "給", "您", "八", "折", "優", "惠", "，下次購買時使用。"); // expect: BSM1001|BSM1006

            foreach (var order in args.Skip(1))
                BuyerMail.Send(order, args[0] == "bad" ? bad : args[0] == "worse" ? worse : ok);

            return 0;
        }
    }
}
