using System;
using System.IO;
using System.Threading.Tasks;

namespace Szkj.BulkMessenger
{
    internal static class Program
    {
        private static async Task<int> Main(string[] args)
        {
            if (args.Length < 2)
            {
                Console.WriteLine("usage: bulkmsg <orders.csv> <template>");
                return 1;
            }

            var api = new MessagingGateway(Environment.GetEnvironmentVariable("LT_TOKEN"));
            foreach (var line in File.ReadLines(args[0]))
            {
                var cols = line.Split(',');
                string orderId = cols[0], buyer = cols[1], sku = cols[2];
                string message;
                if (args[1] == "winback")
                    message = $"Hi {buyer}, it's been a while! Black Friday starts early for you: all {sku} accessories are half price if you order before Sunday."; // expect: BSM1001|BSM1007
                else if (args[1] == "manual")
                    message = $"Hi {buyer}, the manual of {sku} shows a wrong fuse rating. The correct fuse is 5 A. Sorry for the mistake.";
                else
                    message = $"{buyer}您好，推荐一位朋友下单，您和朋友各得10美元购物金。"; // expect: BSM1006

                var ok = await api.SendMessageToBuyer(orderId, message);
                Console.WriteLine($"{orderId}: {(ok ? "ok" : "failed")}");
            }

            return 0;
        }
    }
}
