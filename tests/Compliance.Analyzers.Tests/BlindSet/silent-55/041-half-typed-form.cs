namespace Retail.Forms
{
    public partial class frmPromo : Form
    {
        private void btnSave_Click(object sender, EventArgs e)
        {
            if (txtCode.Text == "")
            {
                lblError.Text = "Please type a coupon code!";
                return;
            }
            if (nudPercent.Value > 70)
            {
                lblError.Text = "More than 70% off is not allowed without your manager's password.";
                return;
            }
            var r = MessageBox.Show("Give all customers in group VIP 15% off their next purchase in the shop at Kirchweg 4?", "Promotion",
                MessageBoxButtons.YesNo);
            if (r == DialogResult.No) return;
            statusBar.Text = "Saved. Cash desk shows 'Buy 2 get 1 free' from tomorrow";
            toolTip1.SetToolTip(btnGift, "Adds a free gift to the receipt");
            toolTip1.SetToolTip(btnCard, "Sells a gift card");
            log.Write("promo saved, code " + txtCode.Text + ", " + nudPercent.Value + "% off")
            Promo p = new Promo {
                Code = txtCode.Text,
                Percent = 
        }
    }
}
