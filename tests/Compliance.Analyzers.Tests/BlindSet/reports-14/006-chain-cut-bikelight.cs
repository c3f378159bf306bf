namespace RearGlow.Legacy.Mail
{
    public class clsFollowUp
    {
        private string sCust, sOrder;

        public clsFollowUp(string cust, string order) { sCust = cust; sOrder = order; }

        public string BodyText()
        {
            string s = "Dear " + sCust + ",\n\n" +
                "the bike light of order " + sOrder + " needs four hours of charge before the first ride. " +
                "If you send us a link to your 5-" + // expect: BSM2001|BSM2002|BSM1004
                "star rev" + "iew, we pay " +
                "back the full price " + "over PayPal.\n\n" +
                "Ride safe,\nRearGlow";
            return s;
        }

        public string ChargerText()
        {
            return "Dear " + sCust + ",\n\n" +
                "some chargers of this batch get hot. Please stop using yours; " +
                "we refund " + sOrder + " in full through Amazon and you keep the light.";
        }

        public string HolidayText()
        {
            return "Dear " + sCust + ",\n\n" +
                "grab a second light with cou" + // expect: BSM1002|BSM1001
                "pon code " + "GLOW" + "20 until Sunday.";
        }
    }
}
