using System;
using System.Windows.Forms;

namespace ShopAdmin.Forms
{
    public partial class frmCouponEdit : Form
    {
        private Label lblCode;
        private Label lblPercent;
        private Label lblHint;
        private CheckBox chkFreeGift;
        private Button btnSave;

        private void InitializeComponent()
        {
            this.lblCode = new Label();
            this.lblCode.Text = "Coupon code";
            this.lblPercent = new Label();
            this.lblPercent.Text = "Percent off";
            this.lblHint = new Label();
            this.lblHint.Text = "Customers get the discount on their next order when the box below is ticked.";
            this.chkFreeGift = new CheckBox();
            this.chkFreeGift.Text = "Add free gift to the cart";
            this.btnSave = new Button();
            this.btnSave.Text = "Save coupon";
            this.Text = "Edit coupon";
        }

        private void btnSave_Click(object sender, EventArgs e)
        {
            if (!CouponDal.IsUnique(lblCode.Tag as string))
            {
                MessageBox.Show("This coupon code is already in use. Please choose another one.", "Coupon", MessageBoxButtons.OK, MessageBoxIcon.Warning);
                return;
            }
            MessageBox.Show("The coupon has been saved. The discount is active from tomorrow.");
        }
    }
}
