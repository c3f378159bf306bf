using System;
using System.Drawing;
using System.Windows.Forms;

namespace AmzHelper
{
    public partial class frmMain : Form
    {
        private TextBox txtBody;
        private TextBox txtSubject;
        private CheckBox chkOldCustomer;
        private Button btnSend;
        private Label lblCount;

        private void InitMyStuff()
        {
            this.Text = "AmzHelper 0.9 - coupons, reviews, messages";
            lblCount.Text = "0 / 2000";
            chkOldCustomer.Text = "old customer (add discount)";
            btnSend.Text = "Send!";

            txtSubject.Text = "about your knitting kit";
            txtBody.Text = "Hi there, the needles in your kit are 4 mm, the pattern says 4.5 mm, that's my mistake. " +
                           "I put the right pair in the mail today, no cost to you.";
        }

        private void chkOldCustomer_CheckedChanged(object sender, EventArgs e)
        {
            if (chkOldCustomer.Checked)
                txtBody.Text = "Hi again! Because you bought before I'll take 5 bucks off if you order another kit, just tell me first."; // expect: BSM1001|BSM1006
            else
                txtBody.Text = "";
            lblCount.Text = txtBody.Text.Length + " / 2000";
        }

        private void btnReview_Click(object sender, EventArgs e)
        {
            txtSubject.Text = "one small favor";
            txtBody.Text = "Hi! If I get ten more 5 star reviews I can quit my day job, so please please give me five stars!!"; // expect: BSM2002
            txtBody.BackColor = Color.LightYellow;
        }
    }
}
