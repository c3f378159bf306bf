namespace Shed.Bits
{
    public static class TokenMailer
    {
        static string template = "Dear [Buyer], your [Item] has shipped late because of the strike; it is now due on [Date].";
        static string template2 = "Dear [Buyer], knock [Percent] off your next [Item] with the code [Code]."; // expect: BSM1001|BSM1002|BSM1006
        static string template3 = "Dear [Buyer], our technician needs your mobile number or private e-mail to help with [Item]."; // expect: BSM3002|BSM3003|BSM3004
        static string template4 = "Dear [Buyer], tap [ShopUrl] to see what else goes with [Item]."; // expect: BSM3001|BSM1007

        public static void SendAll(IMail m, Order o)
        {
            foreach (var t in new[] { template, template2, template3, template4 })
                m.SendToBuyer(o.Relay, t.Replace("[Buyer]", o.Buyer).Replace("[Item]", o.Item)
                    .Replace("[Date]", o.Date).Replace("[Percent]", "12%").Replace("[Code]", "SHED12"));
        }
    }
}
