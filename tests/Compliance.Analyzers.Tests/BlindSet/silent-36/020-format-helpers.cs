using System;

namespace Harbourly.Text
{
    public static class ServiceNote
    {
        private const string Greeting = "Hello {0}, ";

        public static string Delay(string name, DateTime eta)
            => string.Format(Greeting + "the ship is late; your rug will reach you around {1:d}.", name, eta);

        public static string Partial(string name, decimal amount)
            => string.Format(Greeting + "the anti-slip mat was missing, {1:C} of this order was refunded for it.", name, amount);

        public static string Refused(string name)
            => string.Concat("Hello ", name, ", we can't pay refunds by Zelle or PayPal; ",
                "the money always goes back through Amazon to the card you used.");

        public static string Public(string name)
            => string.Format(Greeting + "you asked whether there is a coupon for the rug: no, there is none at the moment.", name);

        public static string Washed(string name)
            => "Hello X, the rug can be washed at 30 degrees.".Replace("X", name);
    }
}
