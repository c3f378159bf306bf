using System.Text;

namespace OldErp.Amazon
{
    public class MailBuilder
    {
        public string BuildAfterSale(Customer c, bool isPrime, bool hadProblem)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("Dear " + c.Name + ",\r\n\r\n");
            if (hadProblem)
            {
                sb.Append("the new pump for order " + c.OrderNo + " is on its way, free of charge.\r\n");
                sb.Append("We will also send you an Amazon "); // expect: BSM1005|BSM1003
                sb.Append("gift card over 20 dollars to say sorry.\r\n");
            }
            else if (isPrime)
            {
                sb.Append("as a Prime member ");
                sb.Append("you get the spare filter for less than the price on the page, only write back.\r\n"); // expect: BSM1001
            }
            else
            {
                sb.Append("please rinse the pump once before you use it.\r\n");
            }
            sb.Append("\r\nYour pump team\r\n");
            sb.Append("Hotline (Mon-Fri): 0800 555 0177\r\n"); // expect: BSM3002
            return sb.ToString();
        }
    }

    public class Customer { public string Name; public string OrderNo; }
}
