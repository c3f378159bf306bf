using System;
using System.Threading.Tasks;

namespace Ravensworth.Amazon.Texts
{
    public static class Words
    {
        public const string Part = "free replacement hook";
        public const string Desk = "Ravensworth Care Team";
        public const int Months = 24;
        public const string DocUrl = "https://wiki.ravensworth.local/buyer-texts/no-incentives";
    }

    public class HookMessages
    {
        private readonly Func<string, string, Task> _sendToBuyer;

        private static readonly string[] Closings =
        {
            $"Kind regards, {Words.Desk}",
            "Please answer in this thread.",
        };

        public HookMessages(Func<string, string, Task> sendToBuyer) => _sendToBuyer = sendToBuyer;

        public Task BentHook(string orderId, string buyer) => _sendToBuyer(orderId,
            $"Hello {buyer}, the hook in your parcel was bent. A {Words.Part} left today, the bent one can go in the bin. {Closings[0]}");

        public Task Warranty(string orderId, string buyer) => _sendToBuyer(orderId,
            $"Hello {buyer}, the stand is covered for {Words.Months} months. " +
            $"The warranty terms are attached. {Closings[1]}");

        public Task NoDeal(string orderId, string buyer)
        {
            var show = (string text = "we do not sell outside Amazon, so we cannot take a bank transfer or give a private price.") => $"Hello {buyer}, {text}";
            return _sendToBuyer(orderId, show());
        }

        public static string Usage() => @"buyertext --list        lists all texts
buyertext --check FILE  finds discount, coupon and review wording
See " + Words.DocUrl;
    }
}
