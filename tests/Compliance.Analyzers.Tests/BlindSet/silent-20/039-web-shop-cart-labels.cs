using System;
using System.Web.UI;
using System.Web.UI.WebControls;

namespace OwnShop.Web
{
    public partial class Cart : Page
    {
        protected Label lblCoupon;
        protected Label lblTotal;
        protected TextBox txtCoupon;

        protected void btnCoupon_Click(object sender, EventArgs e)
        {
            string strCode = txtCoupon.Text.Trim();
            if (strCode.Length == 0)
                lblCoupon.Text = "Please enter a coupon code.";
            else if (CouponDal.IsUsed(strCode, User.Identity.Name))
                lblCoupon.Text = "You have already used this coupon.";
            else if (CouponDal.IsExpired(strCode))
                lblCoupon.Text = "Sorry, this coupon has expired.";
            else
            {
                lblCoupon.Text = "Coupon accepted.";
                lblTotal.Text = CartDal.GetTotal(strCode).ToString("0.00");
            }
        }
    }
}
