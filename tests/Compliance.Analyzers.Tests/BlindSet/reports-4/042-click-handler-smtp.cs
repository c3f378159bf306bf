using System;
using System.Net;
using System.Net.Mail;
using System.Windows.Forms;
using Microsoft.VisualBasic;

namespace AmzHelper
{
    public partial class frmOrder : Form
    {
        Order cur;

        private void btnMailBuyer_Click(object sender, EventArgs e)
        {
            if (cur == null) { MessageBox.Show("Select an order first, then choose coupon or review mail."); return; }

            string to = cur.BuyerEmail; // the xyz@marketplace thing
            string code = Interaction.InputBox("Which promo code?", "AmzHelper", "KNIT10");

            string msg = "Hi " + cur.BuyerName + "\r\n\r\n";
            msg += "hope the sweater kit is fun. ";
            if (code != "")
                msg += $"Here's {code}, it takes 10% off the next kit, shhh. "; // expect: BSM1002|BSM1001
            if (cur.Days > 14 && !cur.AskedAlready)
                msg += "And send me a link to your review, I'll refund the yarn part. "; // expect: BSM2001
            msg += "\r\n\r\nJoe";

            var c = new SmtpClient("smtp.mailprovider.example", 587) { EnableSsl = true, Credentials = new NetworkCredential(txtUser.Text, txtPw.Text) };
            c.Send(txtUser.Text, to, "your order " + cur.Id, msg);
            lblStatus.Text = "sent";
        }

        private void btnLate_Click(object sender, EventArgs e)
        {
            var m = new MailMessage(txtUser.Text, cur.BuyerEmail);
            m.Subject = "order " + cur.Id + " is late";
            m.Body = "Hi " + cur.BuyerName + ", USPS lost a whole bag last week and yours was in it. I already refunded you completely, sorry about that. Joe";
            Mailer.Queue(m);
        }
    }
}
