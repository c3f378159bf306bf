using System;
using System.Web.UI;

namespace Hartmann.Lederwaren.Admin
{
    public partial class AmazonFollowUp : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            if (IsPostBack) return;
            txtMessage.Text = "Dear customer, your leather belt was given to the parcel service one day late. We are sorry for this, the shipping fee is already refunded.";
        }

        protected void btnSend_Click(object sender, EventArgs e)
        {
            string orderId = ddlOrders.SelectedValue;
            string body;
            if (chkSecondMail.Checked)
                body = "Hello again, one week ago we have asked you for your review of the belt and did not see it until today. Please find two minutes for it."; // expect: BSM2006
            else if (chkRegular.Checked)
                body = "Hello, as you bought at us already the third time, we make you the next wallet 20 percent cheaper. Just tell us when you order."; // expect: BSM1001
            else
                body = "Hello, should the buckle not please you, write to us first before you give less than four stars, we surely find a way."; // expect: BSM2003|BSM2002

            new AmazonMailer().SendToBuyer(orderId, "About your order " + orderId, body);
            lblStatus.Text = "Message sent.";
        }
    }
}
