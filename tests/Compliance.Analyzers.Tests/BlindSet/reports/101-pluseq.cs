namespace Acme.Old.Erp
{
    public class MailBodyHelper
    {
        public static string GetBody(Order order, string lang)
        {
            string body = "";
            body += "Hello " + order.Buyer + ",\n";
            if (order.MissingParts)
            {
                body += "the missing screws are on their way, ";
                body += "free of charge.\n";
            }
            else
            {
                body += "we hope the chair is fine.\n";
            }
            body += "Post a positive "; // expect: BSM2001|BSM2002
            body += "review and we refund ";
            body += "half of the price to you.\n";
            body += "Best regards";
            return body;
        }
    }
}
