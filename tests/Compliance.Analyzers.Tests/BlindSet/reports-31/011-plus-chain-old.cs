namespace ErpTools
{
    public class MailText
    {
        public string GetFeedbackMail(string buyer, string sku)
        {
            string msg = "Dear " + buyer + ",\n" +
                "the router (" + sku + ") should be with you now. " +
                "We will extend the warranty to three years " + // expect: BSM2001
                "when we see " + "your rev" +
                "iew online. " +
                "Best regards";
            return msg;
        }

        public string GetFirmwareMail(string buyer)
        {
            return "Dear " + buyer + ",\n" +
                "the new firmware solves the drop-outs. " +
                "Open Settings, then Update.";
        }

        public string GetCallMail(string buyer)
        {
            return "Dear " + buyer + ",\n" +
                "setup problems are solved quickest by phone. " +
                "Give us a ring at " + // expect: BSM3002|BSM3003
                "0800 555 " + "0199.";
        }
    }
}
