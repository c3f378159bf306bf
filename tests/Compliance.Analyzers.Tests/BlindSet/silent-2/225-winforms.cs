namespace Zinnia.Forms;

partial class SettingsForm
{
    private void InitializeComponent()
    {
        this.lblPhone = new System.Windows.Forms.Label();
        this.lblPhone.Text = "Please enter your phone number or WhatsApp so that we can call you:";
        this.lblCoupon.Text = "请输入优惠码，立减10元：";
        this.btnReview.Text = "Rate us with 5 stars";
        this.toolTip1.SetToolTip(this.btnReview, "Leave a review and help us to get better");
    }
}
