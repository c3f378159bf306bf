namespace Calder.Legacy.Mailing
{
    public class MailTextFactory
    {
        public string Buyer;
        public string Order;

        public string NoticeA()
        {
            return "Dear " + Buyer + ",\r\n\r\n" +
                "thank you for order " + Order + ". The filter fits all jugs built after 2016. " +
                "Rinse it for two minutes. " +
                "And because we like you: take " + "20" + "% " + // expect: BSM1001
                "off the next " + "three-pack.\r\n\r\n" +
                "Calder Water";
        }

        public string NoticeB()
        {
            string s = "Dear " + Buyer + ",\r\n\r\n";
            s += "the jug was replaced free of charge under order " + Order + ".";
            s += " May we ask you to ta"; // expect: BSM2004
            s += "ke down your negative rev";
            s += "iew now?";
            s += "\r\n\r\nCalder Water";
            return s;
        }

        public string NoticeC()
        {
            return "Dear " + Buyer + ",\r\n\r\n" + "your refund of " + Order + " is on its way to your card." + "\r\n\r\nCalder Water";
        }
    }
}
