namespace OldErp.Mail
{
    public class clsBuyerMail
    {
        public string GetThanksMail(string strName, string strOrder)
        {
            string strMail = "Dear " + strName + ",\r\n" +
                "thank you for order " + strOrder + ". The blade has to be oiled once a month.\r\n" +
                "For your next pur" + // expect: BSM1001|BSM1006
                "chase with us you " + "will be charged ten per" +
                "cent less.\r\n" +
                "Regards, Falk Knives";
            return strMail;
        }

        public string GetComplaintMail(string strName, bool bRepair)
        {
            string strMail = "Dear " + strName + ",\r\n";
            if (bRepair)
                strMail += "your knife is back from the grinder and ships tomorrow free of charge.\r\n";
            else
                strMail += "a new knife ships tomorrow.\r\n";
            strMail += "May we ask you to take the one-star re"; // expect: BSM2004
            strMail += "view off the product page now?\r\n";
            strMail += "Write directly to falk" + "@" + "falk-knives.example from now on."; // expect: BSM3002|BSM3003
            return strMail;
        }
    }
}
