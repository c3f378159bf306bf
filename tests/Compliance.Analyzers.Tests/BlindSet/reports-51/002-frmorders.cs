using System;
using System.Data;
using System.Net.Mail;
using System.Windows.Forms;

namespace BluewaterRetail
{
    public partial class frmOrders : Form
    {
        private DataTable m_dtOrders;

        private void btnFollowUp_Click(object sender, EventArgs e)
        {
            Cursor.Current = Cursors.WaitCursor;
            foreach (DataRow drOrder in m_dtOrders.Select("Status = 'Delivered'"))
            {
                string strBody = String.Format(
                    "Hello {0},\r\n\r\n" +
                    "Your order {1} was delivered on {2:d}.\r\n" +
                    "Write a few words about the tent on Amazon and we will send {3} back to your account.\r\n\r\n" + // expect: BSM2001
                    "Kind regards\r\nBluewater Retail",
                    drOrder["BuyerName"],
                    drOrder["AmazonOrderId"],
                    drOrder["DeliveredOn"],
                    "$10");

                SmtpClient objSmtp = new SmtpClient("mail01");
                objSmtp.Send("amazon@bluewater.local", drOrder["BuyerEmail"].ToString(), "Your tent", strBody);
                lblStatus.Text = "Mail sent for " + drOrder["AmazonOrderId"];
            }
            Cursor.Current = Cursors.Default;
            MessageBox.Show("All follow-up mails were sent.", "Orders", MessageBoxButtons.OK);
        }
    }
}
