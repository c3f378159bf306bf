using System;

namespace Vireo.Messages
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerTextAttribute : Attribute
    {
        public BuyerTextAttribute(string text) => Text = text;
        public string Text { get; }
    }

    public enum BuyerMessageKind
    {
        [BuyerText("Hello, the courier will come between 9 and 12. Please make sure somebody is at home.")]
        HeavyDelivery,

        [BuyerText("Hello, post a photo with your honest review and your warranty grows from one year to three.")] // expect: BSM2001
        WarrantyExtension,

        [BuyerText("Hello, google \"Vireo Audio official\" and you will find us with lower prices.")] // expect: BSM3001|BSM3003|BSM1001
        FindUs,
    }

    internal static class Strings
    {
        internal static string Buyer_Restock => "Your favourite tea is back on our shelves, grab yours before it is gone again!"; // expect: BSM1007
        internal static string Buyer_Refunded => "Your tea arrived crushed; the full price has gone back to your card.";
    }
}
