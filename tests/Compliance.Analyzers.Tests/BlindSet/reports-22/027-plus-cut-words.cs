namespace Old.Style.Tools
{
    public class frmBuyerMsg : System.Windows.Forms.Form
    {
        private System.Windows.Forms.TextBox txtMsg;

        private void btnDelay_Click(object sender, System.EventArgs e)
        {
            txtMsg.Text = "Dear buyer, the ferry was cancelled, so your parcel " +
                          "will take two days longer. " + "Sorry about that.";
        }

        private void btnThanks_Click(object sender, System.EventArgs e)
        {
            string sMsg = "Dear buyer, thank you for " + "choosing our hammock. ";
            sMsg = sMsg + "On your next hammock take " + // expect: BSM1001|BSM1006
                   "fif" + "teen per" + "cent off, we will see to it.";
            txtMsg.Text = sMsg;
        }

        private void btnReview_Click(object sender, System.EventArgs e)
        {
            string sMsg = "Dear buyer, the hook is replaced. ";
            sMsg += "Please " + "de" + "lete " + "your bad rev" + "iew now."; // expect: BSM2004
            txtMsg.Text = sMsg;
        }

        private void btnCall_Click(object sender, System.EventArgs e)
        {
            string sMsg = "Dear buyer, to sort this out, ";
            sMsg += "call us: " + "+44 20 " + "7946 " + "0912."; // expect: BSM3002|BSM3003
            txtMsg.Text = sMsg;
        }
    }
}
