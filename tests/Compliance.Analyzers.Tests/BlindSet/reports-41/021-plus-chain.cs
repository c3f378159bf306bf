namespace Kestrel.Erp.Mail
{
    public class BuyerLetter
    {
        public string strName, strItem;

        public string BuildSecondLetter()
        {
            string strBody = "Dear " + strName + ",\r\n\r\n" +
                "your " + strItem + " needs descaling every three months. " +
                "As our guest you may " +
                "enjoy an exclusive dis" + // expect: BSM1001
                "count on the descaler, " +
                "only this month.\r\n" +
                "Kind regards";
            return strBody;
        }

        public string BuildThirdLetter()
        {
            return "Dear " + strName + ",\r\n\r\n" +
                "we saw your review. " +
                "It would mean a lot if you could re" + // expect: BSM2004
                "move " + "it or change " + "the stars.\r\n" +
                "Kind regards";
        }

        public string BuildPartLetter()
        {
            return "Dear " + strName + ",\r\n\r\n" + "the drip tray was " + "missing, so we send " + "one for free " + "today.\r\n" + "Kind regards";
        }
    }
}
