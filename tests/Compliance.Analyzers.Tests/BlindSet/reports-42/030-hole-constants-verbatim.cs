namespace Guadalajara.Leather
{
    internal static class Bits
    {
        internal const string Award = "gift card";
        internal const string Act = "review";
        internal const string Handle = "cuero_gdl";
    }

    internal class Letters
    {
        private static string Wrap(string s) => s.Trim();

        internal string BeltLetter(Person buyer)
        {
            return Wrap($@"
Dear {buyer.Name},
the belt can be shortened at the buckle: open the screw, cut, close it.
You have earned a $15 {Bits.Award}: just write a {Bits.Act} of the belt and mail the link to us." // expect: BSM2001
            );
        }

        internal string SmellLetter(Person buyer)
        {
            return Wrap(@"
Dear " + buyer.Name + @",
the smell of new leather goes away in about one week in fresh air.
If it doesn't, you may return the bag, we pay for the label.
");
        }

        internal string ColourLetter(Person buyer) =>
            "Dear " + buyer.Name + ", pictures of all colours? Message " + Bits.Handle + " on Telegram."; // expect: BSM3002|BSM3003|BSM3001

        internal string WalletLetter(Person buyer) =>
            $"Dear {buyer.Name}, a small {Bits.Award} from Amazon lies in your mailbox, our thanks for your trust."; // expect: BSM1005
    }
}
