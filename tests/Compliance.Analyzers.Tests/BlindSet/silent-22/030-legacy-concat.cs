namespace Old.Style.Tools
{
    public class frmService : System.Windows.Forms.Form
    {
        private System.Windows.Forms.TextBox txtMsg;
        private System.Windows.Forms.Label lblHint;

        private void btnLost_Click(object sender, System.EventArgs e)
        {
            string sMsg = "Dear buyer, the parcel has been lost " + "in the depot fire. ";
            sMsg += "We have refunded the " + "full amount of this order " + "to your card.";
            txtMsg.Text = sMsg;
        }

        private void btnNoCoupon_Click(object sender, System.EventArgs e)
        {
            txtMsg.Text = "Dear buyer, we are unable to " + "give a discount " + "by message. "
                + "Sorry for that.";
        }

        private void btnCheck_Click(object sender, System.EventArgs e)
        {
            lblHint.Text = txtMsg.Text.IndexOf("coupon") >= 0 ? "Coupon found" : "No coupon found";
        }
    }
}
