using System;
namespace Tay.Annotated
{
    [AttributeUsage(AttributeTargets.All)]
    class BuyerMessageAttribute : Attribute { public string Initiator { get; set; } }

    static class Texts
    {
        [BuyerMessage] public const string Missing = "Missing pegs posted today, no charge.";
        [BuyerMessage] public const string Refunded = "Refunded in full to your card.";
        [BuyerMessage] public const string NoCodes = "We don't hand out discount codes in messages.";
        [BuyerMessage(Initiator = "Buyer")] public const string NoSwap = "A refund never depends on your review.";

        [BuyerMessage]
        public static string Wrap(string name, string part) => $"{name}: the {part} is under warranty, we replace it.";
    }
}
