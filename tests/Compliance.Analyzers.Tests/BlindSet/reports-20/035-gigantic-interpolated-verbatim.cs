namespace Hauptlager.Mailing
{
    public class clsHtmlMail
    {
        // expect@+8: BSM2002
        // expect@+10: BSM3002|BSM3003
        public string GetHtml(string strName, string strOrder)
        {
            string strHtml = $@"<html><body>
<p>Dear {strName},</p>
<p>your cordless saw (order {strOrder}) needs a first charge of three hours.</p>
<p>The battery door opens with a coin.</p>
<p>We do everything for a 5-star rating. Please don't forget us there!</p>
<p>The blade is exchanged as follows: pull the plug, loosen the screw, turn the blade.</p>
<p>Spare blades of the type BL-7 fit.</p>
<p>Any trouble? Mail to help@hauptlager-saws.example, not to Amazon.</p>
</body></html>";
            return strHtml;
        }

        public string GetInvoiceHtml(string strName)
        {
            return $@"<html><body>
<p>Dear {strName},</p>
<p>attached you find the invoice with VAT shown separately, as you asked.</p>
</body></html>";
        }
    }
}
