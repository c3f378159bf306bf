using System.Globalization;

namespace Retain.Service
{
    public class ServiceComposer
    {
        public string Delay(Buyer buyer, DateTime newDate) =>
            string.Format(CultureInfo.InvariantCulture,
                "Hi {0}, your bag leaves our workshop later than promised, on {1:d MMMM}. If this does not suit you, we refund the order in full.",
                buyer.FirstName, newDate);

        public string Strap(Buyer buyer) =>
            string.Concat("Hi ", buyer.FirstName, ", the shoulder strap should have been in the box. ",
                "We ship it today, ", "free of charge, ", "and it reaches you by Saturday.");

        public string Colour(Buyer buyer, string colour) =>
            "Hi {NAME}, the bag you ordered in {COLOUR} is ready. Which initials would you like on the tag?"
                .Replace("{NAME}", buyer.FirstName)
                .Replace("{COLOUR}", colour);

        public string Leather(Buyer buyer) =>
            string.Join("\n",
                "Hi " + buyer.FirstName + ",",
                "the scratch on the flap is a natural mark of the leather.",
                "If you do not like it, you can return the bag within 30 days for a full refund; the label is in Your Orders.",
                "Regards");
    }
}
