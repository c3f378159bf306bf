using System.Net.Mail;
using System.Text;

public class clsServiceMail
{
    private SmtpClient objSmtp = new SmtpClient("localhost");

    public void SendReturnMail(string strRelay, string strBuyer, string strOrderId, bool blnExchange)
    {
        StringBuilder sb = new StringBuilder();
        sb.Append("Dear " + strBuyer + ",\r\n\r\n");
        sb.Append("your return for order " + strOrderId + " has been approved. ");
        if (blnExchange)
        {
            sb.Append("The boots in size 43 leave our warehouse ");
            sb.Append("as soon as the carrier has scanned the first pair. ");
        }
        else
        {
            sb.Append("We refund the full price ");
            sb.Append("as soon as the carrier has scanned the parcel. ");
        }
        sb.Append("The label costs you nothing. ");
        sb.Append("Please put the boots into their own box and keep the receipt of the post office.\r\n\r\n");
        sb.Append("Your boot workshop");

        MailMessage objMail = new MailMessage("shop@bootworks.example", strRelay);
        objMail.Subject = "Return for order " + strOrderId;
        objMail.Body = sb.ToString();
        objSmtp.Send(objMail);
    }
}
