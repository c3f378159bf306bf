using System.Windows.Forms;

namespace ErpClient.Promotions
{
    public partial class FrmPromotion : Form
    {
        private void InitLabels()
        {
            this.Text = "Promotions and coupons";
            lblCode.Text = "Coupon code";
            lblPercent.Text = "Discount in percent";
            chkGift.Text = "Add a free gift to the order";
            chkNewsletter.Text = "Announce in newsletter";
            btnSave.Text = "Save coupon";
            toolTip1.SetToolTip(txtCode, "Letters and digits only, for example SUMMER25.");
            toolTip1.SetToolTip(chkGift, "The gift is taken from the stock of the main warehouse.");
        }

        private void btnSave_Click(object sender, System.EventArgs e)
        {
            if (txtCode.Text == "")
            {
                MessageBox.Show("Please enter a coupon code.");
                return;
            }
            MessageBox.Show("The coupon was saved and is active from tomorrow.");
        }
    }
}
