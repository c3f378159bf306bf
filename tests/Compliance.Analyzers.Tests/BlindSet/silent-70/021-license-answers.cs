using System;
using System.Collections.Generic;

namespace Penwright.Licensing.Amazon
{
    public class KeyAnswerBuilder
    {
        private const string KeyText =
            "Your activation code for order {0} is {1}. Type it in under Help > Register; capital letters do not matter.";

        private const string ReplacementText =
            "We are sorry that the code {0} was refused. It had been registered by mistake, and {1} replaces it at no charge.";

        public string Key(string orderId, string code) => string.Format(KeyText, orderId, code);

        public string Replacement(string oldCode, string newCode) => string.Format(ReplacementText, oldCode, newCode);

        public string Refund(string orderId, bool activated)
        {
            var lines = new List<string> { $"Hello, you asked to give back the software of order {orderId}." };
            lines.Add(activated
                ? "The code has been activated already, so we had to look at your case in detail; the full refund was approved today."
                : "The code has not been used, so the full refund was issued today.");
            lines.Add("We have locked the code, please remove the program from your computer.");
            return string.Join(" ", lines);
        }

        public string Upgrade(string orderId) =>
            $"Hello, the version in order {orderId} includes all updates for twelve months. After that it keeps working without updates.";
    }
}
