using System;
using System.Data;
using System.Data.SqlClient;
using System.Windows.Forms;

namespace BluewaterRetail.Admin
{
    public partial class frmCouponAdmin : Form
    {
        private void InitializeLabels()
        {
            this.Text = "Coupon administration";
            this.lblCode.Text = "Coupon code (max. 12 characters):";
            this.lblPercent.Text = "Discount in percent:";
            this.chkFreeGift.Text = "Add free gift to basket when coupon is used";
            this.lblHelp.Text = "The customer enters the coupon code at checkout and gets the discount on the whole basket.";
            this.colStars.HeaderText = "5-star reviews";
        }

        private void btnSave_Click(object sender, EventArgs e)
        {
            int nPercent;
            if (!int.TryParse(txtPercent.Text, out nPercent) || nPercent < 1 || nPercent > 90)
            {
                MessageBox.Show("The discount must be a whole number between 1 and 90.", "Coupon", MessageBoxButtons.OK, MessageBoxIcon.Warning);
                return;
            }
            if (CouponExists(txtCode.Text))
            {
                MessageBox.Show("A coupon with this code exists already. Please choose another code.", "Coupon");
                return;
            }
            lblStatus.Text = "Coupon " + txtCode.Text + " (" + nPercent + "% off) was saved.";
        }

        private bool CouponExists(string sCode)
        {
            return SqlHelper.ExecuteScalar("SELECT COUNT(*) FROM tblCoupon WHERE CouponCode = @c AND IsDeleted = 0", sCode) > 0;
        }
    }
}
