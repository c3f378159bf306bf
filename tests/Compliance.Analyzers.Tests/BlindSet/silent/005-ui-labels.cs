using System.Windows.Forms;

namespace PriceTool
{
    partial class DiscountForm
    {
        private void InitializeComponent()
        {
            this.lblDiscount = new Label();
            this.lblCoupon = new Label();
            this.btnApply = new Button();
            this.chkGift = new CheckBox();
            this.lblDiscount.Text = "Discount (%)";
            this.lblCoupon.Text = "Coupon code:";
            this.btnApply.Text = "Apply discount to all selected listings";
            this.chkGift.Text = "Include free gift in bundle";
            this.toolTip1.SetToolTip(this.btnApply, "Applies the discount to every SKU in the grid");
            this.Text = "Discounts and promotions";
        }

        private Label lblDiscount, lblCoupon;
        private Button btnApply;
        private CheckBox chkGift;
    }
}
