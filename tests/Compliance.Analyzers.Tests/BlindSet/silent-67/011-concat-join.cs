using System;
using System.Linq;

namespace Harrowgate.Support
{
    public class ThreadAnswer
    {
        public string Buyer { get; init; } = "";

        public string Warranty(DateTime until) =>
            string.Concat(
                "Hi ", Buyer, ", the warranty on your saw covers faults until ", until.ToString("d"), ". ",
                "If the motor stops again, we repair or replace it at no cost.");

        public string KeyCode(string key) =>
            string.Join(Environment.NewLine,
                $"Hello {Buyer},",
                $"your licence key for the cutting planner is {key}.",
                "Enter the code under Help, Activate. It is valid for one computer.",
                "Harrowgate Tools");

        public string Decline() =>
            string.Concat("Hi ", Buyer, ", we are sorry, but we do not send gift cards, vouchers ",
                "or rebates, and we only refund through Amazon.");

        public static string CsvHeader() =>
            string.Join(";", new[] { "OrderId", "Review stars", "Coupon code", "Gift card amount", "Cashback", "Feedback removed" });
    }
}
