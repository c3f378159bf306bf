namespace Tessera.Tiles.Properties
{
    using System.Resources;

    internal static class BuyerMessageResources
    {
        internal static string Delay_Body => "Hello, the tile samples are delayed by the strike at the port of Genoa. New date: {0}.";

        internal static string Feedback_Body => "Hello, as the refund has reached you, we ask you once more to withdraw the feedback on our shop; it costs us our livelihood."; // expect: BSM2005

        internal static string Loyalty_Body => "Hello, from the third order on you belong to our Silver customers and pay 8% less for good."; // expect: BSM1001|BSM1006

        internal static string Call_Body => "Hello, please give us your private e-mail or mobile number so that our designer can contact you."; // expect: BSM3002|BSM3003

        internal static string Cracked_Body => "Hello, two tiles arrived cracked. We pay back their share of the price, 6.40 EUR, through Amazon.";

        internal static string Grout_Body => "Hello, the grout needs 24 hours to dry. Please do not step on the tiles before.";

        internal static string Pack_Body => "Hello, thanks for your order! Inside the carton hides a scratch ticket, maybe you win a weekend in Siena."; // expect: BSM1006|BSM1005
    }
}
