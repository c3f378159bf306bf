using System.Net.Mail;
using System.Text;

namespace TechnoMinds.SellerSuite.Procurement
{
    public class PurchaseOrderMailer
    {
        private readonly SmtpClient _objSmtp;

        public PurchaseOrderMailer(SmtpClient objSmtp)
        {
            _objSmtp = objSmtp;
        }

        public void SendPurchaseOrder(VendorModel objVendor, PurchaseOrderModel objPo)
        {
            MailMessage objMail = new MailMessage();
            objMail.To.Add(objVendor.Email);
            objMail.Subject = "Purchase Order " + objPo.PoNumber;
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Dear " + objVendor.ContactPerson + ",");
            sb.AppendLine("Please find attached our purchase order no. " + objPo.PoNumber + " for your factory.");
            sb.AppendLine("As agreed with your sales team, 5% trade discount and 2% cash discount for payment within 10 days are to be shown on your invoice.");
            sb.AppendLine("Kindly also confirm that the 200 sample pieces are supplied by you free of cost, as per clause 7 of the vendor contract.");
            sb.AppendLine("For any clarification call our purchase department on extension 412.");
            objMail.Body = sb.ToString();
            _objSmtp.Send(objMail);
        }

        public string DebitNoteText(VendorModel objVendor, decimal decAmount)
        {
            return "To " + objVendor.Name + ": debit note of Rs. " + decAmount + " as compensation for late delivery of raw material, adjusted in your next invoice.";
        }
    }
}
