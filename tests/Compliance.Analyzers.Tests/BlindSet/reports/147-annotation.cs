using System;

namespace Sorrel.Texts
{
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class BuyerMessageAttribute : Attribute
    {
        public string? Initiator { get; set; }
        public string? Kind { get; set; }
    }

    internal static class Lines
    {
        [BuyerMessage]
        internal const string A = "second coffee filter at half price for you"; // expect: BSM1001

        [BuyerMessage]
        internal const string B = "filter holder replaced under warranty";

        [BuyerMessage]
        internal static readonly string C = "free cleaning tablets with the next order"; // expect: BSM1006|BSM1005
    }
}
