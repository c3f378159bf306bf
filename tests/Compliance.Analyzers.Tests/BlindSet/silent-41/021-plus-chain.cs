namespace Kestrel.Erp.Mail
{
    public class BuyerLetter
    {
        public string strName, strItem;

        public string BuildSecondLetter()
        {
            string strBody = "Dear " + strName + ",\r\n\r\n" +
                "the valve of your " + strItem + " leaks, as you wrote. " +
                "We are sorry, but we can" +
                "not give you a dis" +
                "count on another one; " +
                "instead we repair yours at no cost.\r\n" +
                "Kind regards";
            return strBody;
        }

        public string BuildThirdLetter()
        {
            return "Dear " + strName + ",\r\n\r\n" +
                "please re" +
                "move " + "the red lid and change " + "the seal as shown on page 4.\r\n" +
                "Kind regards";
        }

        public string BuildPartLetter()
        {
            return "Dear " + strName + ",\r\n\r\n" + "the drip tray was " + "missing, so we send " + "one for free " + "today.\r\n" + "Kind regards";
        }
    }
}
