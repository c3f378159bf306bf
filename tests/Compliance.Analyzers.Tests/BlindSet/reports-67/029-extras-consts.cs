using System;
using System.Threading.Tasks;

namespace Ravensworth.Amazon.Texts
{
    public static class Extras
    {
        public const string Case = "a clear phone case";
        public const string Desk = "Ravensworth Care Team";
        public const int Months = 24;
    }

    public class StandMessages
    {
        private readonly Func<string, string, Task> _sendToBuyer;

        private static readonly string[] Closings =
        {
            $"Kind regards, {Extras.Desk}",
            "Have a great day 😀🎉", // expect: BSM5001
        };

        public StandMessages(Func<string, string, Task> sendToBuyer) => _sendToBuyer = sendToBuyer;

        public Task BentHook(string orderId, string buyer) => _sendToBuyer(orderId,
            $"Hello {buyer}, we are sorry about the bent hook. A new stand is on its way and the faulty one can go in the bin. {Closings[0]}");

        public Task Friendly(string orderId, string buyer) => _sendToBuyer(orderId,
            $"Hello {buyer}, name your phone model and we will mail you {Extras.Case} as a present, you pay nothing. " + // expect: BSM1005
            $"The stand itself is covered for {Extras.Months} months. {Closings[1]}");

        public Task Cover(string orderId, string buyer)
        {
            var show = (string text = "If the clamp ever fails, answer this message and we repair it free of charge.") => $"Hello {buyer}. {text}";
            return _sendToBuyer(orderId, show());
        }
    }
}
