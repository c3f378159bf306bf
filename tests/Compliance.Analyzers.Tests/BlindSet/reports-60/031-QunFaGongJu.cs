using System;
using System.Collections.Generic;
using System.Threading;

namespace QunFa
{
    internal class Program
    {
        private const string MuBan1 = "Hi {0}, how are you? We start a buyer club, members get new gadgets without paying. Reply YES to enter."; // expect: BSM1006|BSM1005
        private const string MuBan2 = "Hi {0}, we pay back the full price by PayPal after your review is online."; // expect: BSM2001|BSM1004
        private const string MuBan3 = "Hi {0}, the battery cover of order {1} was forgotten in the box. It is sent by post today, you do not pay anything.";

        private static void Main(string[] args)
        {
            if (args.Length < 2)
            {
                Console.WriteLine("用法: QunFa <模板编号> <订单csv>");
                return;
            }

            var muBan = args[0] switch { "1" => MuBan1, "2" => MuBan2, "3" => MuBan3, _ => throw new ArgumentException("没有这个模板") };
            IEnumerable<AmzBuyer> buyers = CsvHelperEx.Read<AmzBuyer>(args[1]);
            foreach (var b in buyers)
            {
                AmazonWebMessenger.SendToBuyer(b.OrderId, string.Format(muBan, b.Name, b.OrderId));
                Console.WriteLine($"{DateTime.Now:T} 已发送 {b.OrderId}");
                Thread.Sleep(TimeSpan.FromSeconds(20));
            }
        }
    }
}
