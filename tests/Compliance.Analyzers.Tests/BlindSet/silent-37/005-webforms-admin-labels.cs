using System;
using System.Web.UI;

namespace Hartmann.Lederwaren.Admin
{
    public partial class PromotionEdit : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            lblTitle.Text = "Edit promotion";
            lblPercent.Text = "Discount in percent";
            chkGift.Text = "Add free gift to the basket";
            chkGiftCard.Text = "Can be combined with gift card";
            btnDeleteReviews.Text = "Delete selected reviews";
            ddlCashback.ToolTip = "Cashback is only paid for orders of the own shop.";
            rfvCode.ErrorMessage = "Please enter a coupon code.";
        }

        protected void btnSave_Click(object sender, EventArgs e)
        {
            int percent;
            if (!int.TryParse(txtPercent.Text, out percent) || percent > 70)
            {
                lblError.Text = "The discount must be an integer up to 70.";
                return;
            }
            lblStatus.Text = "Promotion saved. It becomes active within five minutes.";
        }
    }
}
