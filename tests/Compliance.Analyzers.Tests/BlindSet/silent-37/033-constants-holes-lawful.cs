namespace Ellery.Skincare
{
    internal static class ServiceBits
    {
        public const string Remedy = "a full refund";
        public const string Where = "in Your Orders";
        public const string Amazon = "https://www.amazon.com/gp/css/order-history";
        public const string Sorry = "We are sorry for the trouble. ";
    }

    public class ServiceNotes
    {
        public string BuyerNoteA(string name) =>
            $"Hi {name}, your lotion leaked on the way, so you get {ServiceBits.Remedy} through Amazon.";

        public string BuyerNoteB(string name) =>
            $"Hi {name}, the return label is waiting {ServiceBits.Where}: {ServiceBits.Amazon}";

        public string BuyerNoteC(string name, decimal amount) =>
            ServiceBits.Sorry + $"Hi {name}, " + "one of the three tubes was missing, " + $"we have refunded {amount:C} for it " + "on this order.";

        public string BuyerNoteD(string name)
        {
            const string answer = ServiceBits.Sorry + "We do not give codes or samples by message.";
            return string.Format("Hi {0}, you asked for a free sample. {1}", name, answer);
        }
    }
}
